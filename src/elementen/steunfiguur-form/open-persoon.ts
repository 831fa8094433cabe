// Wie er openstaat om in te vullen, en waar annuleren naar terugkeert. Wat er ingevuld wordt staat meteen in het dossier.

import { vindPersoon, zetPersoon } from '../../domein/dossier/bewerkingen.js';
import { zetOntvanger } from '../../domein/dossier/zet-steun.js';
import type { Dossier, Persoon } from '../../domein/dossier/dossier.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import type { Formulierbasis } from './basis.js';
import { onderwerpcode } from './weergave.js';

interface Open {
  /** Zoals de persoon was, of de lege persoon die er staat zolang er niets is ingevuld. */
  readonly start: Persoon;
  readonly nieuw: boolean;
  readonly toestemming: Dossier['toestemming'];
  /** Of het om een behandeling gaat, en wat ieder wil, staat op hetzelfde scherm als de toestemming. */
  readonly doorvragen: Dossier['doorvragen'];
}

export class OpenPersoon {
  readonly #basis: Formulierbasis;
  readonly #opAnderScherm: () => void;
  #open: Open | null = null;
  #ingevuld = false;

  constructor(basis: Formulierbasis, opAnderScherm: () => void) {
    this.#basis = basis;
    this.#opAnderScherm = opAnderScherm;
  }

  /** Hoe het was toen iemand openging; `null` als er niemand openstaat. */
  get begin(): Open | null {
    return this.#open;
  }

  /** Wie er openstaat, zoals hij nu in het dossier staat. */
  get persoon(): Persoon | undefined {
    return this.#open ? (this.#vind(this.#open.start.id) ?? this.#open.start) : undefined;
  }

  get isNieuw(): boolean {
    return this.#open?.nieuw === true;
  }

  /** Is er bij wie openstaat iets ingevuld sinds hij openging? */
  get isGewijzigd(): boolean {
    if (!this.#open) return false;
    const { start, toestemming, doorvragen } = this.#open;
    return (
      (this.#vind(start.id) ?? start) !== start ||
      this.#dossier.toestemming !== toestemming ||
      this.#dossier.doorvragen !== doorvragen
    );
  }

  open(id = ''): void {
    const bestaand = this.#vind(id);
    this.sluit();
    this.#open = {
      start: bestaand ?? this.nieuwePersoon(),
      nieuw: !bestaand,
      toestemming: this.#dossier.toestemming,
      doorvragen: this.#dossier.doorvragen,
    };
  }

  sluit(): void {
    this.#open = null;
    this.#ingevuld = false;
    this.#opAnderScherm();
  }

  /** De leeftijd is anders, dus de voorzet ook. Wat al is ingevuld blijft. */
  vergeetVoorzet(): void {
    if (this.#open?.nieuw && !this.#ingevuld) this.#open = { ...this.#open, start: this.nieuwePersoon() };
  }

  // Een ander element kan de persoon die hier openstaat weghalen, en de pagina kan hem voor een volgende invuller verbergen.
  controleer(zichtbaar: readonly Persoon[]): void {
    const { start, nieuw } = this.#open ?? {};
    if (nieuw === false && !zichtbaar.some(({ id }) => id === start?.id)) this.sluit();
  }

  // Voor wie de steun is staat als voorzet klaar, naar de leeftijd; alleen als die bekend is.
  // Wie bij het doorvragen genoemd wordt is nog geen steunfiguur: dat is pas wie gekozen wordt.
  nieuwePersoon(naam?: string): Persoon {
    const w = this.#basis.weergave();
    const ontvanger = onderwerpcode(w) === 'kind' ? 'ouder' : 'jongere';
    const steun = w.leeftijd ? zetOntvanger([], ontvanger, true) : [];
    return { id: nieuwId(), naam: naam ?? '', soort: 'netwerk', steun, ...(naam === undefined && { steunfiguur: {} }) };
  }

  /** De bezoeker vult iets in bij wie openstaat. */
  vulIn(persoon: Persoon, groep?: string): void {
    this.#ingevuld = true;
    this.schrijf(persoon, groep);
  }

  /** Elke wijziging van een persoon komt hier langs: zo staat zij meteen in de waarde en is zij ongedaan te maken. */
  schrijf(persoon: Persoon, groep?: string): void {
    const { invuller } = this.#basis.weergave();
    this.#basis.store().wijzig(
      (dossier) => ({
        ...zetPersoon(dossier, metStatus(persoon, this.#vind(persoon.id))),
        ...(dossier.doorvragen?.niemand && { doorvragen: { ...dossier.doorvragen, niemand: false } }),
        ...(invuller && { ingevuldDoor: invuller as NonNullable<Dossier['ingevuldDoor']> }),
      }),
      groep,
    );
  }

  get #dossier(): Dossier {
    return this.#basis.store().dossier;
  }

  #vind(id: string): Persoon | undefined {
    return vindPersoon(this.#dossier, id);
  }
}

/** Wie het aangaat kiest deze persoon: dat staat erbij, en het verloop gaat een stap verder. */
export function gekozenDoor(persoon: Persoon, kiezer: 'kind' | 'jongere' | 'ouder', datum: string): Persoon {
  const { aangeduidDoor, statusVerloop, ...rest } = persoon.steunfiguur ?? {};
  const door = aangeduidDoor ?? [];
  return {
    ...persoon,
    steunfiguur: {
      ...rest,
      status: 'aangeduid',
      aangeduidDoor: door.includes(kiezer) ? door : [kiezer, ...door],
      statusVerloop: [...(statusVerloop ?? []), { status: 'aangeduid', datum, door: kiezer }],
    },
  };
}

// De laatste stap van het verloop is de status van nu. Wie nooit een stap had houdt de status die er stond.
function metStatus(persoon: Persoon, oud: Persoon | undefined): Persoon {
  const { steunfiguur } = persoon;
  if (!steunfiguur) return persoon;
  const laatste = steunfiguur.statusVerloop?.at(-1);
  const volgt = laatste ?? oud?.steunfiguur?.statusVerloop?.length;
  return { ...persoon, steunfiguur: volgt ? { ...steunfiguur, status: laatste?.status ?? null } : steunfiguur };
}
