// Toestemming vastleggen: per doel wie er volgens de regels toestemming geeft, en wie dat deed. Zegt wat geldt, houdt niets tegen.
// Het scherm dat over iedereen gaat staat in scherm.ts.

import { html, nothing, type TemplateResult } from 'lit';
import { DOELEN, JA_NEE, UITZONDERINGEN } from '../../../domein/dossier/codes.js';
import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import type { Controle } from '../../../domein/dossier/controles.js';
import type { Persoon, Toestemming } from '../../../domein/dossier/dossier.js';
import { leeftijdOp } from '../../../domein/dossier/leeftijd.js';
import { onderUitzondering, regelsVoor } from '../../../domein/dossier/toestemming.js';
import { TOESTEMMINGSREGELS } from '../../../domein/dossier/toestemmingsregels.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { zetOp } from '../../../domein/json-pointer.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import type { Schermfout } from '../../../scherm/foutstand.js';
import { type Diepte, kop } from '../../../scherm/kop.js';
import { idVan } from '../../../scherm/scherm-element.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import { codetekst } from '../../../ui/codetekst.js';
import { vandaag } from '../../../ui/vandaag.js';
import { controlesVan } from '../controles.js';
import {
  type Antwoord,
  antwoordenBij,
  controlesBijDoel,
  type Doel,
  toestemmingVan,
} from '../persoon/controles-open.js';
import type { Formulierbasis } from '../basis.js';
import type { FormulierActies } from '../formulier-acties.js';
import type { OpenPersoon } from '../open-persoon.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';
import { invoerSjabloon, keuzeSjabloon } from '../persoon/veld.js';
import type { Bevraging } from '../persoon/weergave.js';
import { isSteunfiguur, labelVan, type Weergave } from '../weergave.js';
import { kaartSjabloon, metNieuw } from './antwoord.js';
import { gehoord, kaartinhoud, puntTeksten, regelTekst } from './regel.js';
import { schermSjabloon } from './scherm.js';
import { visieSjabloon } from './visie.js';

export { styles } from './toestemming.styles.js';
export { teksten } from '../../../teksten/nl/steunfiguur-form/toestemming.js';

interface Doelopties {
  readonly plek?: string;
  readonly diepte?: Diepte;
  readonly titel?: string;
  readonly erbij?: readonly TemplateResult[];
}

export class Toestemmingen {
  readonly #basis: Formulierbasis;
  readonly #open: OpenPersoon;
  #over: Doel = 'delen';

  constructor(basis: Formulierbasis, { open }: FormulierActies) {
    this.#basis = basis;
    this.#open = open;
  }

  /** Mag iemand anders dit lezen? Het scherm naast het begin. */
  scherm(w: Weergave): TemplateResult {
    const getoond = this.#controles(w).filter(({ pad }) => this.#basis.foutstand.isZichtbaar(pad));
    return schermSjabloon({
      ...w,
      toestemmingen: this,
      over: this.#over,
      bij: (plek) => getoond.filter(({ pad }) => pad === plek),
    });
  }

  /** Waar het scherm over gaat. */
  kiesDoel(doel: Doel): void {
    this.#over = doel;
    this.#basis.ververs();
  }

  /** Wat er op het scherm niet klopt. Ook als het niet meer openstaat: wat er getypt is staat er nog. */
  fouten(w: Pick<Weergave, 't' | 'leestZelf' | 'dossier' | 'personen'>): readonly Schermfout[] {
    return this.#controles(w)
      .filter(({ ernst, pad }) => ernst === 'fout' && !pad.endsWith('/geinformeerdOp'))
      .map(({ pad, code }) => ({ pad, tekst: `${labelVan(w, pad)} ${codetekst(w.t, code, 'melding.')}` }));
  }

  /** Zet het scherm op het doel van deze vraag, en geeft waar zij staat. */
  naarVraag(pad: string): string {
    this.#over = doelVan(pad);
    return `#${idVan(pad)}`;
  }

  #controles({ dossier, personen }: Pick<Weergave, 'dossier' | 'personen'>): readonly Controle[] {
    const dag = vandaag();
    return [
      ...(['delen', 'hulp'] as const).flatMap((doel) => controlesBijDoel(dossier, doel, '', dag, doel)),
      ...personen.flatMap((persoon) => [
        ...controlesBijDoel(dossier, 'gegevens-steunfiguur', persoon.id, dag, plekVan('gegevens-steunfiguur', persoon)),
        ...controlesVan(persoon)
          .filter(({ pad }) => pad === '/geinformeerdOp')
          .map((controle) => ({ ...controle, pad: `/toestemming/${plekVan('verteld', persoon)}/geinformeerdOp` })),
      ]),
    ];
  }

  /** Voor het formulier en voor de hulp. */
  sjabloon(w: Bevraging): TemplateResult {
    return toestemmingSjabloon(w);
  }

  /** Voor één doel. */
  bijDoel(w: Bevraging, doel: Doel): TemplateResult {
    return doelSjabloon(w, doel);
  }

  /** De bezoeker antwoordt op een vraag over toestemming. */
  antwoord(pad: string, veld: Invoerveld): void {
    const [, plek, waarover = '', wie = '', naam] = pad.split('/');
    if (plek === 'doorvragen') return this.#zetDoorvragen(pad.slice('/doorvragen'.length), veld.value);
    const { value } = veld;
    // Op het scherm voor iedereen staat erbij over wie het gaat.
    const [doel, ander] = waarover.split(':');
    const id = ander === undefined ? (this.#open.persoon?.id ?? '') : decodeURIComponent(ander);
    if (doel === 'verteld') return this.#zetVerteld(id, wie, value);
    this.#basis.store().wijzig((dossier) => {
      const antwoorden = antwoordenBij(dossier, doel as Doel, id);
      const laatste = toestemmingVan(dossier, doel as Doel, id);
      const lijst = dossier.toestemming ?? [];
      const toestemming = naam
        ? metNieuw(lijst, wie, vanWie(antwoorden, wie), laatste, [naam, value], vandaag())
        : metUitzondering(lijst, [laatste, ...antwoorden], wie, value === 'nee' ? null : value);
      return { ...dossier, toestemming: [...toestemming], regels: TOESTEMMINGSREGELS.versie };
    }, id + pad);
  }

  #zetVerteld(id: string, naam: string, waarde: string): void {
    const persoon = vindPersoon(this.#basis.store().dossier, id);
    const dag = naam === 'verteld' ? (waarde === 'ja' ? vandaag() : '') : waarde;
    if (persoon) this.#open.schrijf({ ...persoon, geinformeerdOp: dag }, `${id}/geinformeerdOp`);
  }

  // Wat voor het hele formulier geldt en niet bij één persoon hoort.
  #zetDoorvragen(pad: string, waarde: string): void {
    this.#basis
      .store()
      .wijzig(
        (dossier) => ({ ...dossier, doorvragen: zetOp(dossier.doorvragen ?? {}, pad, waarde) }),
        `doorvragen${pad}`,
      );
  }
}

/** Hoe een doel in het pad heet op het scherm voor iedereen: daar staat meer dan één persoon. */
export function plekVan(doel: Doel | 'verteld', { id }: Persoon): string {
  return `${doel}:${encodeURIComponent(id)}`;
}

function doelVan(pad: string): Doel {
  const [, , waarover = ''] = pad.split('/');
  const [doel] = waarover.split(':');
  return DOELEN.find((code) => code === doel) ?? 'delen';
}

const vanWie = (antwoorden: readonly Antwoord[], wie: string): Antwoord | undefined =>
  antwoorden.find((antwoord) => antwoord.wie === wie);

// Een uitzondering geldt voor het doel: zij staat bij elk antwoord dat nu telt, en ook als er nog geen is. Wat ingetrokken is blijft zoals het was.
function metUitzondering(
  lijst: readonly Toestemming[],
  nu: readonly { readonly plek: number; readonly nu: Toestemming }[],
  naam: string,
  waarde: string | null,
): readonly Toestemming[] {
  return nu
    .filter((een, index) => index === 0 || isLeeg(een.nu.ingetrokkenOp))
    .reduce((rijen, een) => zetOp(rijen, `/${een.plek}`, { ...een.nu, [naam]: waarde }), lijst);
}

function toestemmingSjabloon(w: Bevraging): TemplateResult {
  const { t } = w;
  return html`<section class="groep">
      <p>${t.tekst('toestemming.uitleg', { datum: t.datum(TOESTEMMINGSREGELS.gelezen) })}</p>
      ${behandelingSjabloon(w)} ${doelSjabloon(w, 'delen')} ${weetNiet(w)} ${doelSjabloon(w, 'hulp')}
    </section>
    ${visieSjabloon(w)}`;
}

/** Gaat het om een behandeling? Dan geldt er een andere wet. */
export function behandelingSjabloon(w: Bevraging): TemplateResult {
  return keuzeSjabloon(w, '/doorvragen/behandeling', 'radio', JA_NEE, [w.dossier.doorvragen?.behandeling ?? '']);
}

/** @param plek hoe het doel in het pad heet; @param erbij nog meer kaarten */
export function doelSjabloon(
  w: Bevraging,
  doel: Doel,
  { plek = doel, diepte = 3, titel = w.t.tekst(`toestemming.${doel}`), erbij = [] }: Doelopties = {},
): TemplateResult {
  const { t, dossier, persoon } = w;
  const { uitzondering, reden, datum } = toestemmingVan(dossier, doel, persoon.id).nu;
  const antwoorden = antwoordenBij(dossier, doel, persoon.id);
  // De leeftijd op de dag van het laatste gesprek, niet die van nu.
  const dagen = [datum, ...antwoorden.flatMap(({ nu }) => [nu.datum, nu.antwoordOp])].map((dag) => dag ?? '');
  const leeftijd = leeftijdOp(dossier.onderwerp.geboren, dagen.toSorted().at(-1) ?? '') ?? w.leeftijd;
  const { ladder, doorvragen } = dossier;
  const regels = regelsVoor(doel, leeftijd, { kader: ladder?.kader, behandeling: doorvragen?.behandeling });
  const gevers = regels.flatMap((regel) => onderUitzondering(regel, uitzondering).vraag);
  // Wie eerder antwoordde en nu niet meer gevraagd wordt staat er ook nog.
  const wie = [...new Set([...gevers, ...antwoorden.map((antwoord) => antwoord.wie)])];
  const hoort = [...new Set(regels.flatMap((regel) => onderUitzondering(regel, uitzondering).hoor))].filter(
    (code) => !gevers.includes(code),
  );
  const uitzonderingen = UITZONDERINGEN.filter(
    (code) => isTeVragen(w, code, uitzondering) && regels.some((regel) => regel.uitzonderingen.includes(code)),
  );
  const pad = (naam: string): string => `/toestemming/${plek}/${naam}`;
  return html`<section class="groep">
    ${kop(w.kopniveau, diepte, titel)} ${regels.length > 1 ? html`<p>${t.tekst('toestemming.onbekend')}</p>` : nothing}
    ${
      regels.some(({ uitkomst }) => uitkomst === 'andere-wet')
        ? html`<p class="opmerking">${t.tekst('toestemming.behandeling')}</p>`
        : nothing
    }
    ${
      wie.length + erbij.length > 0
        ? html`<div class="gevers">
            ${wie.map((code) =>
              kaartSjabloon(w, pad(code), kaartinhoud(w, doel, code, gevers), vanWie(antwoorden, code)?.nu),
            )}
            ${erbij}
          </div>`
        : nothing
    }
    ${hoort.map((code) => gehoord(w, code))}
    ${
      uitzonderingen.length > 0
        ? keuzeSjabloon(w, pad('uitzondering'), 'radio', ['nee', ...uitzonderingen], [uitzondering || 'nee'])
        : nothing
    }
    ${isLeeg(uitzondering) ? nothing : invoerSjabloon(w, pad('reden'), 'lang', reden ?? '')}
    <details>
      <summary>${t.tekst('toestemming.waarom')}</summary>
      ${alsOpen(
        () =>
          html`<ul>
              ${regels.map((regel) => html`<li>${regelTekst(w, regel, uitzondering)}</li>`)}
            </ul>
            ${puntTeksten(w, regels, uitzondering).map((zin) => html`<p class="hulp">${zin}</p>`)}`,
      )}
    </details>
  </section>`;
}

// Of iemand iets zelf kan beslissen vragen wij niet aan diegene zelf. Is het ingevuld, dan staat het er.
function isTeVragen({ leestZelf }: Bevraging, code: string, nu: string | null | undefined): boolean {
  return !leestZelf || code !== 'wilsonbekwaam' || nu === code;
}

/** Welke steunfiguren nog niet weten dat er iets over hen is opgeschreven. */
function weetNiet({ t, personen }: Bevraging): TemplateResult | typeof nothing {
  const niet = personen.filter((persoon) => isSteunfiguur(persoon) && isLeeg(persoon.geinformeerdOp));
  const namen = metHoofdletter(namenInZin(t, niet));
  return niet.length > 0
    ? html`<p class="opmerking">${t.meervoud('toestemming.weetNiet', niet.length, { namen })}</p>`
    : nothing;
}
