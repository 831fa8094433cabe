// De formule van elke bouwsteen in woorden, met de cijfers van nu. Rekent niet zelf: de bedragen komen uit de exacte som van het gekozen niveau.
// `{/pad}` is de waarde van dat veld, en `{/pad:woord}` die waarde met haar woord (`woord.uur.een` of `woord.uur.meer`); een ander woord
// tussen accolades is een tussenuitkomst of een woord uit de teksten (`woord.…`).

import { type Breuk, deel, euros, inCenten, maal, min, naarGetal, plus } from '../../domein/exact.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import type { TariefInvoer } from '../../domein/tarief/index.js';
import { fteVan, maakSom, tariefVan } from '../../domein/tarief/som.js';
import { BLOKNAMEN } from '../../domein/tarief/velden.js';
import { alleVelden, type Invoer } from './velden.js';
import { codetekst } from '../../ui/codetekst.js';
import { niveauVan, toonVeld, type Weergave } from './weergave.js';

/** Waar een aantal een eigen enkelvoud heeft. */
type Telwoord = 'plaatsen' | 'uur' | 'weken' | 'dagen' | 'nachten';

const NIET = '{nvt}';
const PLEKKEN = '{/plaatsen:plaatsen}';
const OPSLAG = '{fractie} {van} {kosten}';
const GEDEELD = '{kosten} ÷ (1 − {fractie}) − {kosten}';
const VERSCHIL = '{tarief} − {basis}';

// Bij de methode die de som van een bouwsteen bepaalt, anders bij zijn nummer.
const FORMULES: Readonly<Record<string, string>> = {
  loondienst:
    '{fte} fte × 12 × {/inkomen/maandsalaris} × (1 + {/inkomen/vakantietoeslag} + {/inkomen/eindejaarsuitkering}) × (1 + {/inkomen/werkgeverslasten})',
  2: `${PLEKKEN} × {/gedragswetenschapper/urenPerJeugdigePerWeek:uur} × {/wekenPerJaar:weken} × {/gedragswetenschapper/uurtarief}`,
  3: `(${PLEKKEN} × {/ondersteuning/urenPerJeugdigePerWeek:uur} × {/wekenPerJaar:weken} + {/ondersteuning/urenPerHuisPerJaar:uur}) × {/ondersteuning/uurtarief}`,
  4: `{/vervanging/dagenPerJaar:dagen} × {/vervanging/dagtarief} + ${PLEKKEN} × {/vervanging/logeernachtenPerJeugdige:nachten} × {/vervanging/nachttarief}`,
  5: `${PLEKKEN} × {/dagenPerJaar:dagen} × ({verzorging} {gemiddeld} + {/verzorging/toeslagPerDag} {toeslag})`,
  'alle-kosten': `${OPSLAG} ({bouwsteen} 1–6)`,
  personeel: `${OPSLAG} ({bouwsteen} 1–4)`,
  geen: NIET,
  opslag: OPSLAG,
  aandeel: GEDEELD,
  deler: GEDEELD,
  'deler-vaste-kosten': '{vasteKosten} ÷ (1 − {fractie}) − {vasteKosten}',
  factor: VERSCHIL,
  herberekening: VERSCHIL,
};

/** Wat een niveau anders heeft dan de basis, en waar dat in de invoer staat. */
const ANDERS = {
  plaatsen: '/plaatsen',
  urenGedragswetenschapper: '/gedragswetenschapper/urenPerJeugdigePerWeek',
  urenOndersteuning: '/ondersteuning/urenPerJeugdigePerWeek',
  vervangingDagen: '/vervanging/dagenPerJaar',
} as const;

/** De invoer met de cijfers van het gekozen niveau op de plek van die van de basis. */
function opNiveau(invoer: Invoer): Invoer {
  const niveau = niveauVan(invoer);
  if (!niveau) return invoer;
  return Object.entries(ANDERS).reduce((gezet, [naam, pad]) => {
    const waarde = niveau[naam as keyof typeof ANDERS];
    return typeof waarde === 'number' ? zetOp(gezet, pad, waarde) : gezet;
  }, invoer);
}

/** Geeft de regels van de formule van een bouwsteen; geen als er nog geen tarief is. */
export function maakFormules(w: Pick<Weergave, 't' | 'blad' | 'resultaat'>): (nummer: number) => string[] {
  const { t, blad, resultaat } = w;
  if (resultaat.tariefPerEtmaal === null) return () => [];
  const { basis, niveau } = maakSom(blad.invoer as TariefInvoer);
  const { factor = null, fte } = niveauVan(blad.invoer) ?? {};
  // Een factor telt over de bouwstenen van de basis; een ander niveau heeft zijn eigen cijfers.
  const som = factor === null ? niveau : basis;
  const invoer = opNiveau(blad.invoer) as TariefInvoer;
  const namen = [...BLOKNAMEN, 'zorgzwaarte'];
  const velden = Object.fromEntries(
    alleVelden(invoer).map((veld) => [veld.pad, toonVeld({ t, blad: { ...blad, invoer, getypt: {} } }, veld)]),
  );
  const bedrag = (breuk: Breuk): string => t.bedrag(euros(inCenten(breuk)));
  return (nummer) => {
    const naam = namen[nummer - 1] ?? '';
    const methode = resultaat.methoden[naam] ?? '';
    const formule = FORMULES[methode || nummer] ?? '{ingevuld}';
    const blok = som.blokken[nummer - 1];
    const perEtmaal = blok ? deel(blok, som.etmalen) : min(tariefVan(niveau), tariefVan(basis));
    const waarden: Readonly<Record<string, string | undefined>> = {
      ...velden,
      fractie: velden[`/${naam}/fractie`],
      kosten: bedrag(som.blokken.slice(0, methode === 'personeel' ? 4 : Math.max(nummer - 1, 1)).reduce(plus)),
      vasteKosten: bedrag(min(som.s8, som.v())),
      verzorging: t.bedrag(naarGetal(perEtmaal) - invoer.verzorging.toeslagPerDag),
      fte: t.getal(fte ?? naarGetal(fteVan(blad.invoer as TariefInvoer))),
      factor: t.getal(factor),
      basis: bedrag(tariefVan(basis)),
      tarief: bedrag(tariefVan(niveau)),
      bedragEtmaal: bedrag(blok && factor !== null ? maal(factor, perEtmaal) : perEtmaal),
      bedragJaar: bedrag(blok ?? perEtmaal),
    };
    // In één gang: een ingevulde waarde wordt zelf niet nog eens gelezen.
    const vul = (regel: string): string =>
      regel.replace(/\{([^}]+)\}/g, (_, deel: string) => {
        const [wat = '', woord] = deel.split(':');
        if (woord)
          return t.meervoud(`woord.${woord as Telwoord}`, Number(leesOp(invoer, wat)), { aantal: velden[wat] ?? '' });
        return waarden[wat] ?? codetekst(t, wat, 'woord.');
      });
    if (formule === NIET) return [vul(formule)];
    const etmaal = '= {bedragEtmaal} {perEtmaal}';
    if (!blok) return [vul(`${formule} ${etmaal}`)];
    return [
      vul(`${formule} = {bedragJaar} {perJaar}`),
      vul(`{bedragJaar} ÷ (${PLEKKEN} × {/dagenPerJaar:dagen}) ${factor === null ? '' : '× {factor} '}${etmaal}`),
    ];
  };
}
