// Wat een bezoeker bij een lege start kiest, en de begincijfers die hem worden aangeboden. Er komt niets in wat hij niet zelf kiest of overneemt.

import { leesOp, zetOp } from '../../domein/json-pointer.js';
import type { Herkomst, JsonPointer } from '../../domein/tarief/index.js';
import { bedragVanJaar, vulAan } from '../../domein/tarief/vul-aan.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import type { Invoerveld } from '../../scherm/acties.js';
import type { Actiebasis } from './reken-acties.js';
import { zonderGetypt } from './getypt.js';
import { herkomstVan, metHerkomst, type Rekenblad } from './rekenblad.js';
import { alleVelden, type Invoer } from './velden.js';

/** Wat de rekenkeuzen van elke set al zeggen telt niet als ingevuld. */
const ALTIJD = ['/dagenPerJaar', '/wekenPerJaar'];
const GROEPEN = '/verzorging/groepen';
const BEDRAG = `${GROEPEN}/0/bedragPerDag`;
/** Waar het blad per leeftijd bewaart wat daar ingevuld was. */
const LEEFTIJD = `${GROEPEN}=`;

interface Bewaard {
  readonly groep: object;
  readonly herkomst: Herkomst | undefined;
}

/** Is er nog geen enkel cijfer? */
export function isLeeg(invoer: Invoer): boolean {
  return alleVelden(invoer).every(
    ({ pad, cijfer }) => !cijfer || ALTIJD.includes(pad) || (leesOp(invoer, pad) ?? null) === null,
  );
}

/** De invoer met de begincijfers die bij haar rechtsvorm horen; wat er staat blijft, en zij houdt haar naam. */
export function metBegincijfers(invoer: Invoer): Invoer {
  const { naam, ...rest } = vulAan(invoer, voorbeeld);
  return typeof invoer.naam === 'string' ? { ...rest, naam } : rest;
}

export class Startblad {
  readonly #basis: Actiebasis;
  #isDicht = false;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** Wil de bezoeker verder zonder de drie vragen? */
  get isDicht(): boolean {
    return this.#isDicht;
  }

  /** Een rechtsvorm bepaalt welke begincijfers er worden aangeboden, hier en boven in de berekening. */
  kiesVorm(veld: Invoerveld): void {
    const { rekenaar, taal, wijzig } = this.#basis;
    wijzig(() => rekenaar.antwoord('/rechtsvorm', veld.value, taal()));
  }

  /** Eén leeftijd voor alle jeugdigen, met de pleegvergoeding die daarbij hoort: die is officieel, en staat er dus meteen. */
  kiesLeeftijd(veld: Invoerveld): void {
    const leeftijdsgroep = veld.value;
    this.#wissel((blad) => {
      const { invoer } = blad;
      const [nu, ...meer] = invoer.verzorging?.groepen ?? [];
      const leeftijd = nu && meer.length === 0 ? nu.leeftijdsgroep : undefined;
      // Wie een eigen bedrag invulde en een andere leeftijd kiest krijgt het bij zijn leeftijd terug.
      const bewaard = leeftijd
        ? { ...blad.bewaard, [LEEFTIJD + leeftijd]: { groep: nu, herkomst: herkomstVan(invoer, BEDRAG) } }
        : blad.bewaard;
      const eerder = bewaard[LEEFTIJD + leeftijdsgroep] as Bewaard | undefined;
      const bekend = bedragVanJaar(voorbeeld.verzorging ?? [], invoer.peiljaar, leeftijdsgroep);
      const groep = {
        leeftijdsgroep,
        aantal: invoer.plaatsen ?? null,
        bedragPerDag: bekend?.bedragPerDag ?? null,
        ...eerder?.groep,
      };
      const herkomst = eerder ? eerder.herkomst : bekend?.herkomst;
      return { ...blad, bewaard, invoer: metHerkomst(zetOp(invoer, GROEPEN, [groep]), BEDRAG, herkomst) };
    }, GROEPEN);
  }

  /** Neemt één aangeboden begincijfer over, met waar het vandaan komt. */
  neemOver(pad: JsonPointer): void {
    const { focus, wortel } = this.#basis;
    this.#bewerk((invoer) => {
      const aanbod = metBegincijfers(invoer);
      return metHerkomst(
        zetOp(invoer, pad, leesOp(aanbod, pad)),
        pad,
        herkomstVan(aanbod, pad) as Herkomst | undefined,
      );
    }, pad);
    focus(() => wortel().querySelector<HTMLElement>(`.start [data-pad="${pad}"]`)?.focus());
  }

  /** Vult alles wat nog leeg is met begincijfers: één stap, en dus ongedaan te maken. */
  rekenMetAlles(): void {
    this.#bewerk(metBegincijfers);
    this.#basis.wortel().querySelector<HTMLElement>('#uitkomst')?.focus({ preventScroll: true });
  }

  sluit(): void {
    this.#isDicht = true;
    const { focus, wortel } = this.#basis;
    focus(() => wortel().querySelector<HTMLElement>('.titel')?.focus());
  }

  #bewerk(doe: (invoer: Invoer) => Invoer, plek?: JsonPointer): void {
    this.#wissel((blad) => ({ ...blad, invoer: doe(blad.invoer) }), plek);
  }

  /** @param plek waar een ander cijfer komt: wat daar getypt stond hoort niet bij dat cijfer */
  #wissel(doe: (blad: Rekenblad) => Rekenblad, plek?: JsonPointer): void {
    const { rekenaar, wijzig } = this.#basis;
    wijzig(() => rekenaar.bewerk((blad) => (plek === undefined ? doe(blad) : zonderGetypt(doe(blad), plek))));
  }
}
