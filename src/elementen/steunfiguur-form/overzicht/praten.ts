// Waar nog over te praten is: bij een steunfiguur of die blijft, bij wie er staat wat die doet, en welke steun nog niemand geeft. Elke vraag heeft
// een knop die verder leidt.

import { html, nothing, type TemplateResult } from 'lit';
import { mistVerantwoordelijke, vraagBij } from '../../../domein/netwerk/vind-hiaten.js';
import { knop } from '../../../scherm/knop.js';
import { kop } from '../../../scherm/kop.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';
import { vraagzin } from '../open-vraag.js';
import { pictogram } from '../pictogram.js';
import { isSteunfiguur, naamOf, wieIsDat, type Weergave } from '../weergave.js';
import { blijven, functienaam, gatenVan, geeftSteun, isRij } from './steun.js';

interface Gespreksvraag {
  readonly vraag: string;
  readonly reden?: string;
  /** De knop die verder leidt; een schermlezer hoort de vraag erbij. */
  readonly verder: TemplateResult;
}

export function gespreksvragen(w: Weergave): TemplateResult | typeof nothing {
  const vragen = vragenVan(w);
  if (vragen.length === 0) return nothing;
  return html`${kop(w.kopniveau, w.alleenLezen ? 3 : 2, w.t.tekst('overzicht.praten'))}
    <ul role="list" class="gesprekken">
      ${vragen.map(
        ({ vraag, reden, verder }) =>
          html`<li>
            <p><b>${vraag}</b></p>
            ${reden ? html`<p class="hulp">${reden}</p>` : nothing} ${w.alleenLezen ? nothing : verder}
          </li>`,
      )}
    </ul>`;
}

function vragenVan(w: Weergave): readonly Gespreksvraag[] {
  const { t, doe, personen, leestZelf } = w;
  const tekst = (sleutel: 'actie.bespreken' | 'actie.vertellen' | 'actie.vraagDoor'): TemplateResult =>
    html`${t.tekst(sleutel)}${pictogram('verder')}`;
  const rijen = personen.filter(isRij);
  return [
    ...rijen
      .filter((persoon) => isSteunfiguur(persoon) && blijven(persoon) === 'vraag')
      .map((persoon) => {
        const vraag = vraagzin(t, 'blijftNaHulp', persoon, leestZelf);
        const verder = knop(doe, 'bespreek', [persoon.id, '/blijftNaHulp'], {
          tekst: tekst('actie.bespreken'),
          wie: vraag,
        });
        return { vraag, verder };
      }),
    ...rijen
      .filter((persoon) => !geeftSteun(persoon))
      .map((persoon) => {
        const vraag = t.tekstAan('overzicht.watDoet', leestZelf, { wie: wieIsDat(t, persoon) });
        const verder = knop(doe, 'bespreek', [persoon.id, '/steun/functies'], {
          tekst: tekst('actie.vertellen'),
          wie: vraag,
        });
        return { vraag, verder };
      }),
    ...gatenVan(personen).flatMap((functie) => {
      const code = vraagBij(functie);
      if (!code) return [];
      const vraag = t.tekst(`doorvraag.${code}`);
      const reden = t.tekst('overzicht.geenSteun', { steun: functienaam(t, functie) });
      return {
        vraag,
        reden,
        verder: knop(doe, 'vraagOpnieuw', [code], { tekst: tekst('actie.vraagDoor'), wie: vraag }),
      };
    }),
    ...(mistVerantwoordelijke(personen) ? [verantwoordelijkevraag(w)] : []),
  ];
}

/** Meer professionals, en niemand van hen betrekt het netwerk: bij wie is dat te zeggen? */
function verantwoordelijkevraag({ t, doe, personen }: Weergave): Gespreksvraag {
  const vraag = t.tekst('overzicht.verantwoordelijk');
  return {
    vraag,
    reden: t.tekst('overzicht.verantwoordelijk.uitleg'),
    verder: html`<ul role="list" class="chips">
      ${personen
        .filter(({ soort }) => soort === 'professional')
        .map(
          (persoon) =>
            html`<li>
              ${knop(doe, 'bespreek', [persoon.id, '/verantwoordelijk'], { tekst: naamOf(t, persoon), wie: vraag })}
            </li>`,
        )}
    </ul>`,
  };
}

/** Wie van de professionals het netwerk betrekt, als dat er staat. */
export function betrekt({ t, personen }: Weergave): TemplateResult | typeof nothing {
  const wie = personen.filter(({ soort, verantwoordelijk }) => soort === 'professional' && verantwoordelijk);
  if (wie.length === 0) return nothing;
  const namen = metHoofdletter(namenInZin(t, wie));
  return html`<p class="hulp">${t.meervoud('overzicht.betrekt', wie.length, { namen })}</p>`;
}
