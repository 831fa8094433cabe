// De onderhandeling van Rietmonde, van het eerste cijfer tot de memo: het voorbeeld waarmee de pagina begint, en wat ervan ontvangen wordt.
// De aanbieders, hun tarieven en wat er in het gesprek gezegd is zijn verzonnen; de begincijfers komen uit het voorbeeld van het pakket.

import { leesTariefwerkblad } from 'zo-thuis-elementen/schema';
import { vulAan } from 'zo-thuis-elementen/tarief';
import { TARIEVENSETTEN } from 'zo-thuis-elementen/tarievensets';
import { Geweigerd } from './aanvraag.mjs';
import { VERSIE, scripttag } from './bestanden.mjs';
import { onderhandelingPagina, ontvangenOnderhandeling } from './paginas/onderhandeling.mjs';
import { stelVast } from './werkblad.mjs';

/** Waar de onderhandeling staat. */
export const ONDERHANDELING = '/onderhandeling';

const eerste = { ...vulAan({}, TARIEVENSETTEN.voorbeeld), naam: 'Ons eerste cijfer' };
const afspraak = (reden) => ({ status: 'aanname', reden: `Verzonnen, uit het gesprek: ${reden}`, bron: null });

/** Drie verzonnen aanbiedingen op het eerste cijfer, en wat er na het gesprek anders ligt. */
export const VOORBEELD = {
  soort: 'tarief-werkblad',
  versie: 1,
  actief: 0,
  scenarios: [
    eerste,
    {
      ...eerste,
      naam: 'Na het gesprek',
      leegstand: { ...eerste.leegstand, fractie: 0.08 },
      ondersteuning: { ...eerste.ondersteuning, urenPerJeugdigePerWeek: 2.5 },
      herkomst: {
        ...eerste.herkomst,
        '/leegstand/fractie': afspraak('de huizen stonden het afgelopen jaar vaker leeg.'),
        '/ondersteuning/urenPerJeugdigePerWeek': afspraak('op de vrijdagmiddag komt er een half uur bij.'),
      },
    },
  ],
  aanbiedingen: [
    { naam: 'De Linde (verzonnen)', tariefPerEtmaal: 166.5 },
    {
      naam: 'Het Anker (verzonnen)',
      tariefPerEtmaal: 181.4,
      bouwstenen: { 1: 54.2, 2: 13.9, 3: 20.1, 4: 9.3, 5: 27.45, 6: 17.8, 7: 21.25, 8: 0, 9: 11.6, 10: 5.8 },
    },
    { naam: 'Zonneweide (verzonnen)', tariefPerEtmaal: 196.75 },
  ],
  notitie: 'Verzonnen voorbeeld. De afdeling Inkoop jeugd legt twee berekeningen naast drie aanbiedingen.',
};

/**
 * Behandelt alles onder `/onderhandeling`. Geeft `null` als het adres van een ander is.
 * @returns {Promise<null | { pagina: unknown, status?: number } | { naar: string } | { json: unknown, naam: string }>}
 */
export async function behandelOnderhandeling({ pathname, searchParams }, formulier, opslag) {
  if (pathname === ONDERHANDELING) return formulier ? ontvang(formulier, opslag) : toon(searchParams, opslag);
  const [, cijfers, json] = /^\/onderhandeling\/(\d{1,9})(\.json)?$/.exec(pathname) ?? [];
  if (cijfers === undefined) return null;
  const bewaard = opslag.vindOnderhandeling(Number(cijfers));
  if (bewaard === null) throw new Geweigerd(404, 'Deze onderhandeling is er niet.');
  if (json) return { json: bewaard.werkblad, naam: `onderhandeling-${bewaard.id}` };
  return { pagina: ontvangenOnderhandeling({ ...bewaard, vastgesteld: stelVast(bewaard.werkblad) }) };
}

async function toon(searchParams, opslag) {
  const nummer = searchParams.get('begin') ?? '';
  const begin = /^\d{1,9}$/.test(nummer) ? opslag.vindOnderhandeling(Number(nummer)) : null;
  return pagina({
    werkblad: begin?.werkblad ?? VOORBEELD,
    begin: begin?.id ?? null,
    bewaard: opslag.onderhandelingen(),
  });
}

async function ontvang(formulier, opslag) {
  // Met één scenario en verder niets stuurt het element alleen de invoer; die is ook een werkblad.
  const tekst = formulier.get('tarief.werkblad') ?? formulier.get('tarief') ?? '';
  const gelezen = leesTariefwerkblad(tekst);
  if (!gelezen.goed) {
    const leesbaar = gelezen.fouten.every(({ pad }) => pad !== '');
    return pagina({ werkblad: leesbaar ? JSON.parse(tekst) : VOORBEELD, fouten: gelezen.fouten.length }, 422);
  }
  const id = opslag.bewaarOnderhandeling({
    ontvangen: new Date().toISOString(),
    werkblad: gelezen.waarde,
    rekenversie: VERSIE,
  });
  return { naar: `${ONDERHANDELING}/${id}` };
}

async function pagina(stand, status = 200) {
  const script = await scripttag('gezinshuis-tarief-calculator');
  return { pagina: onderhandelingPagina({ ...stand, pad: ONDERHANDELING, script }), status };
}
