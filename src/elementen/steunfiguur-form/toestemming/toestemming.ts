// Toestemming vastleggen: per doel wie er volgens de regels toestemming geeft, en wie dat deed. Zegt wat geldt, houdt niets tegen.

import { html, nothing, type TemplateResult } from 'lit';
import { JA_NEE, UITZONDERINGEN } from '../../../domein/dossier/codes.js';
import type { Toestemming } from '../../../domein/dossier/dossier.js';
import { leeftijdOp } from '../../../domein/dossier/leeftijd.js';
import { onderUitzondering, regelsVoor } from '../../../domein/dossier/toestemming.js';
import { TOESTEMMINGSREGELS } from '../../../domein/dossier/toestemmingsregels.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { zetOp } from '../../../domein/json-pointer.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { kop } from '../../../scherm/kop.js';
import { alsOpen } from '../../../scherm/uitklapper.js';
import { vandaag } from '../../../ui/vandaag.js';
import { type Antwoord, antwoordenBij, type Doel, toestemmingVan } from '../persoon/controles-open.js';
import type { Formulierbasis } from '../basis.js';
import type { FormulierActies } from '../formulier-acties.js';
import type { OpenPersoon } from '../open-persoon.js';
import { metHoofdletter } from '../namen.js';
import { namenInZin } from '../opsomming.js';
import { invoerSjabloon, keuzeSjabloon } from '../persoon/veld.js';
import type { Invulling } from '../persoon/weergave.js';
import { isSteunfiguur } from '../weergave.js';
import { kaartSjabloon, metNieuw } from './antwoord.js';
import { gehoord, kaartinhoud, regelTekst } from './regel.js';
import { visieSjabloon } from './visie.js';

export { teksten } from '../../../teksten/nl/steunfiguur-form/toestemming.js';

export class Toestemmingen {
  readonly #basis: Formulierbasis;
  readonly #open: OpenPersoon;

  constructor(basis: Formulierbasis, { open }: FormulierActies) {
    this.#basis = basis;
    this.#open = open;
  }

  /** Voor het formulier en voor de hulp. */
  sjabloon(w: Invulling): TemplateResult {
    return toestemmingSjabloon(w);
  }

  /** Voor één doel. */
  bijDoel(w: Invulling, doel: Doel): TemplateResult {
    return doelSjabloon(w, doel);
  }

  /** De bezoeker antwoordt op een vraag over toestemming. */
  antwoord(pad: string, veld: Invoerveld): void {
    const [, plek, doel, wie = '', naam] = pad.split('/');
    if (plek === 'doorvragen') return this.#zetDoorvragen(pad.slice('/doorvragen'.length), veld.value);
    const { value } = veld;
    const { id = '' } = this.#open.persoon ?? {};
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

function toestemmingSjabloon(w: Invulling): TemplateResult {
  const { t } = w;
  return html`<section class="groep">
      <p>${t.tekst('toestemming.uitleg', { datum: t.datum(TOESTEMMINGSREGELS.gelezen) })}</p>
      ${keuzeSjabloon(w, '/doorvragen/behandeling', 'radio', JA_NEE, [w.dossier.doorvragen?.behandeling ?? ''])}
      ${doelSjabloon(w, 'delen')} ${weetNiet(w)} ${doelSjabloon(w, 'hulp')}
    </section>
    ${visieSjabloon(w)}`;
}

function doelSjabloon(w: Invulling, doel: Doel): TemplateResult {
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
  const uitzonderingen = UITZONDERINGEN.filter((code) => regels.some((regel) => regel.uitzonderingen.includes(code)));
  const pad = (naam: string): string => `/toestemming/${doel}/${naam}`;
  return html`<section class="groep">
    ${kop(w.kopniveau, 3, t.tekst(`toestemming.${doel}`))}
    ${regels.length > 1 ? html`<p>${t.tekst('toestemming.onbekend')}</p>` : nothing}
    ${
      regels.some(({ uitkomst }) => uitkomst === 'andere-wet')
        ? html`<p class="opmerking">${t.tekst('toestemming.behandeling')}</p>`
        : nothing
    }
    ${
      wie.length > 0
        ? html`<div class="gevers">
            ${wie.map((code) =>
              kaartSjabloon(w, pad(code), kaartinhoud(w, doel, code, gevers), vanWie(antwoorden, code)?.nu),
            )}
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
          </ul>`,
      )}
    </details>
  </section>`;
}

/** Welke steunfiguren nog niet weten dat er iets over hen is opgeschreven. */
function weetNiet({ t, personen }: Invulling): TemplateResult | typeof nothing {
  const niet = personen.filter((persoon) => isSteunfiguur(persoon) && isLeeg(persoon.geinformeerdOp));
  const namen = metHoofdletter(namenInZin(t, niet));
  return niet.length > 0
    ? html`<p class="opmerking">${t.meervoud('toestemming.weetNiet', niet.length, { namen })}</p>`
    : nothing;
}
