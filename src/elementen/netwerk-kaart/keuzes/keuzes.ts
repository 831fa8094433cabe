// De andere keuzes: wat er te zien is, hoe mensen heten, en welk moment. Wat hier gekozen wordt verandert het dossier niet.

import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { FUNCTIES, KWALITEITEN, PERSOONSOORTEN, ROLLEN } from '../../../domein/dossier/codes.js';
import { NAAMWIJZEN } from '../../../domein/netwerk/namen.js';
import { invoer } from '../../../scherm/acties.js';
import { knop } from '../../../scherm/knop.js';
import { sluitErnaast } from '../../../scherm/zwevend.js';
import { codetekst } from '../../../ui/codetekst.js';
import { functieWoord, keuzelijst, momentNaam, type Weergave } from '../weergave.js';
import { WEERGAVEN } from '../werkbalk.js';

export { stijl } from './keuzes.styles.js';

type Opties = readonly (readonly [string, string])[];

/** Wat de pagina of de bezoeker koos. */
export interface Gekozen {
  readonly weergave: string;
  readonly moment: string;
  readonly vergelijkMet: string;
  /** Op een telefoon past afdrukken niet in de kop. */
  readonly smal: boolean;
}

export interface Keuzes {
  readonly keuzesSjabloon: typeof keuzesSjabloon;
}

export function begin(host: LitElement): Keuzes {
  sluitErnaast(host, '.meerkeuzes');
  return { keuzesSjabloon };
}

function keuzesSjabloon(w: Weergave, { smal, ...gekozen }: Gekozen): TemplateResult {
  const { t, doe } = w;
  const momenten: Opties = w.momenten.map((moment) => [moment.id ?? '', momentNaam(w, moment)]);
  const keuze = (
    naam: 'weergave' | 'namen' | 'moment' | 'vergelijk-met' | 'bekijk',
    nu: string,
    opties: Opties,
  ): TemplateResult =>
    html`<label
      >${t.tekst(`keuze.${naam}`)} ${keuzelijst(invoer(doe, 'kies', naam), `keuze:${naam}`, nu, opties)}</label
    >`;
  return html`<div class="keuzevak">
    ${smal ? knop(doe, 'afdrukken', [], { tekst: t.tekst('actie.afdrukken') }) : nothing}
    ${keuze(
      'weergave',
      gekozen.weergave,
      WEERGAVEN.map((code) => [code, t.tekst(`weergave.${code}`)]),
    )}
    ${keuze(
      'namen',
      w.wijze,
      NAAMWIJZEN.map((code) => [code, t.tekst(`namen.${code}`)]),
    )}
    ${keuze('bekijk', w.bekijk, bekijkopties(w))}
    ${
      momenten.length === 0
        ? nothing
        : html`${keuze('moment', gekozen.moment, [['', t.tekst('moment.nu')], ...momenten])}
          ${keuze('vergelijk-met', gekozen.vergelijkMet, [
            ['', t.tekst('moment.geen')],
            ...momenten.filter(([id]) => id !== gekozen.moment),
          ])}`
    }
  </div>`;
}

// Wie de bezoeker wil zien: een soort steun, een rol, een soort mens, een soort band, of wie blijft.
function bekijkopties({ t, leestZelf }: Weergave): Opties {
  return [
    ['', t.tekst('bekijk.alles')],
    ['blijft', t.tekst('bekijk.blijft')],
    ...FUNCTIES.map((code) => [`functie:${code}`, functieWoord(t, code)] as const),
    ...ROLLEN.map((code) => [`rol:${code}`, codetekst(t, code)] as const),
    ...PERSOONSOORTEN.map((code) => [`soort:${code}`, t.tekst(`soort.${code}`)] as const),
    ...KWALITEITEN.map(
      (code) => [`band:${code}`, `${t.tekstAan('veld.band', leestZelf)}: ${t.tekst(`band.${code}`)}`] as const,
    ),
  ];
}
