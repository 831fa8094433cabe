// Toestemming vastleggen: wat er geantwoord wordt, en wat er niet klopt. Hoe een doel eruitziet staat in doel.ts, het scherm dat over iedereen gaat
// in scherm.ts.

import type { LitElement, TemplateResult } from 'lit';
import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import { DOELEN } from '../../../domein/dossier/codes.js';
import type { Controle } from '../../../domein/dossier/controles.js';
import { TOESTEMMINGSREGELS } from '../../../domein/dossier/toestemmingsregels.js';
import { zetOp } from '../../../domein/json-pointer.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { halveDagen, waakOverDagen } from '../../../scherm/dagen.js';
import type { Schermfout } from '../../../scherm/foutstand.js';
import { idVan } from '../../../scherm/scherm-element.js';
import { codetekst } from '../../../ui/codetekst.js';
import { vandaag } from '../../../ui/vandaag.js';
import type { Formulierbasis } from '../basis.js';
import { controlesVan } from '../controles.js';
import type { FormulierActies } from '../formulier-acties.js';
import type { OpenPersoon } from '../open-persoon.js';
import { controlesBijDoel } from '../persoon/controles-open.js';
import type { Bevraging } from '../persoon/weergave.js';
import { labelVan, type Weergave } from '../weergave.js';
import { metNieuw, metUitzondering, vanWie } from './antwoord.js';
import { doelSjabloon, plekVan, toestemmingSjabloon } from './doel.js';
import { antwoordenBij, type Doel, toestemmingVan } from './gegeven.js';
import { schermSjabloon } from './scherm.js';

export { styles } from './toestemming.styles.js';
export { teksten } from '../../../teksten/nl/steunfiguur-form/toestemming.js';

export class Toestemmingen {
  readonly #basis: Formulierbasis;
  readonly #doe: FormulierActies;
  readonly #open: OpenPersoon;
  readonly #host: LitElement;
  #over: Doel = 'delen';

  constructor(basis: Formulierbasis, doe: FormulierActies, host: LitElement) {
    this.#basis = basis;
    this.#doe = doe;
    this.#open = doe.open;
    this.#host = host;
    waakOverDagen(host, basis.foutstand);
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
      ...(this.#open.begin ? [] : halveDagen(this.#host)),
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
    const { id, doel } = this.#overWie(waarover);
    if (doel === 'verteld') return this.#zetVerteld(id, wie, value);
    this.#zet(waarover, wie, naam, value);
  }

  // Op het scherm voor iedereen staat erbij over wie het gaat.
  #overWie(waarover: string): { readonly doel: Doel | 'verteld'; readonly id: string } {
    const [doel, ander] = waarover.split(':');
    const id = ander === undefined ? (this.#open.persoon?.id ?? '') : decodeURIComponent(ander);
    return { doel: doel as Doel | 'verteld', id };
  }

  /** @param naam wat er van dit antwoord anders is; zonder gaat het om de uitzondering die in `wie` staat */
  #zet(waarover: string, wie: string, naam: string | undefined, value: string): void {
    const { doel, id } = this.#overWie(waarover);
    this.#basis.store().wijzig(
      (dossier) => {
        const antwoorden = antwoordenBij(dossier, doel as Doel, id);
        const laatste = toestemmingVan(dossier, doel as Doel, id);
        const lijst = dossier.toestemming ?? [];
        const toestemming = naam
          ? metNieuw(lijst, wie, vanWie(antwoorden, wie), laatste, [naam, value], vandaag())
          : metUitzondering(lijst, [laatste, ...antwoorden], wie, value === 'nee' ? null : value);
        return { ...dossier, toestemming: [...toestemming], regels: TOESTEMMINGSREGELS.versie };
      },
      `${id}/toestemming/${[waarover, wie, naam].filter(Boolean).join('/')}`,
    );
  }

  /** Een ja dat niet meer geldt, vanaf vandaag; die dag is daarna te wijzigen. */
  trekIn(pad: string): void {
    const [, , doel = '', wie = ''] = pad.split('/');
    this.#doe.bezig();
    this.#zet(doel, wie, 'ingetrokkenOp', vandaag());
    this.#basis.focus(`#${idVan(`${pad}/ingetrokkenOp`)}`);
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

function doelVan(pad: string): Doel {
  const [, , waarover = ''] = pad.split('/');
  const [doel] = waarover.split(':');
  return DOELEN.find((code) => code === doel) ?? 'delen';
}
