// Eén persoon die openstaat: antwoorden, rijen, toestemming, bewaren en annuleren. Wat ingevuld wordt staat meteen in de waarde.

import { vindPersoon, zetOntvanger, zetPersoon } from '../../domein/dossier/bewerkingen.js';
import type { Dossier, Persoon } from '../../domein/dossier/dossier.js';
import { TOESTEMMINGSREGELS } from '../../domein/dossier/toestemming.js';
import { HOOGSTE_AANTAL_TEKENS } from '../../domein/dossier/vorm.js';
import { leesOp, zetOp } from '../../domein/json-pointer.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import { zetAntwoord } from './bewerk.js';
import type { Formulierbasis } from './formulier-acties.js';
import { type Doel, toestemmingVan } from './toestemming.js';
import { tellerTekst } from './veld.js';
import { naamVan, veldVan } from './velden.js';
import { onderwerpcode } from './weergave.js';

/** Wie er openstaat, en waar annuleren naar terugkeert. */
interface Open {
  /** Zoals de persoon was, of de lege persoon die er staat zolang er niets is ingevuld. */
  readonly start: Persoon;
  readonly nieuw: boolean;
  readonly toestemming: Dossier['toestemming'];
}

const TEKENS_OVER_VOOR_MELDING = 200;

export class Invullen {
  readonly #basis: Formulierbasis;
  readonly #opAnderScherm: () => void;
  #open: Open | null = null;
  #ingevuld = false;

  constructor(basis: Formulierbasis, opAnderScherm: () => void) {
    this.#basis = basis;
    this.#opAnderScherm = opAnderScherm;
  }

  /** Wie er openstaat, zoals hij nu in het dossier staat. */
  get persoon(): Persoon | undefined {
    return this.#open ? (this.#vind(this.#open.start.id) ?? this.#open.start) : undefined;
  }

  get isNieuw(): boolean {
    return this.#open?.nieuw === true;
  }

  open(id = ''): void {
    const bestaand = this.#vind(id);
    this.sluit();
    this.#open = {
      start: bestaand ?? this.nieuwePersoon(),
      nieuw: !bestaand,
      toestemming: this.#dossier.toestemming,
    };
  }

  sluit(): void {
    this.#open = null;
    this.#ingevuld = false;
    this.#opAnderScherm();
  }

  /** De leeftijd is anders, dus de voorzet ook. Wat al is ingevuld blijft. */
  vergeetVoorzet(): void {
    if (this.isNieuw && !this.#ingevuld) this.#open = null;
  }

  // Een ander element kan de persoon die hier openstaat weghalen, en de pagina kan hem voor een volgende invuller verbergen.
  controleer(zichtbaar: readonly Persoon[]): void {
    const { start, nieuw } = this.#open ?? {};
    if (nieuw === false && !zichtbaar.some(({ id }) => id === start?.id)) this.sluit();
  }

  // Voor wie de steun is staat als voorzet klaar, naar de leeftijd; alleen als die bekend is.
  nieuwePersoon(naam = ''): Persoon {
    const w = this.#basis.weergave();
    const ontvanger = onderwerpcode(w) === 'kind' ? 'ouder' : 'jongere';
    const steun = w.leeftijd ? zetOntvanger([], ontvanger, true) : [];
    return { id: nieuwId(), naam, soort: 'netwerk', steun, steunfiguur: {} };
  }

  antwoord(pad: string, veld: Invoerveld): void {
    const { value } = veld;
    const aan = veld.type !== 'checkbox' || (veld as HTMLInputElement).checked;
    if (pad.startsWith('/toestemming')) return this.#zetToestemming(pad, value, aan, veld.type);
    const oud = this.persoon;
    if (!oud) return;
    this.#ingevuld = true;
    const vraag = veldVan(naamVan(pad));
    const nieuw = vraag?.pad === pad ? zetAntwoord(oud, vraag, value, aan) : zetOp(oud, pad, value);
    this.schrijf(nieuw, oud.id + pad);
    if (value.length > HOOGSTE_AANTAL_TEKENS - TEKENS_OVER_VOOR_MELDING)
      this.#basis.teller(tellerTekst(this.#basis.weergave().t, value));
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

  rijErbij(lijst: string): void {
    const { vandaag, invuller } = this.#basis.weergave();
    const rij = lijst.endsWith('acties') ? {} : { datum: vandaag, door: invuller };
    this.#zet(lijst, [...this.#rijen(lijst), rij]);
  }

  rijWeg(rij: string): void {
    const lijst = rij.replace(/\/\d+$/, '');
    this.#zet(lijst, this.#rijen(lijst).toSpliced(Number(naamVan(rij)), 1));
    this.#basis.focus(`[data-actie=rijErbij][data-id="${lijst}"]`);
  }

  bewaar(): void {
    const { persoon } = this;
    const { heeftFouten, toonFouten, mag, meld, zeg, focus } = this.#basis;
    if (!persoon) return;
    if (heeftFouten(persoon)) return toonFouten();
    // Ook zonder één antwoord: wie hier bewaard wordt is voortaan een steunfiguur.
    if (!persoon.steunfiguur) this.#zet('/steunfiguur', {});
    if (!mag('steunfiguur-voor-opslaan', persoon.id)) return;
    const wat = this.isNieuw ? 'toevoegen' : 'bewaren';
    this.sluit();
    zeg(wat, persoon.naam);
    meld('steunfiguur-opgeslagen', persoon.id);
    focus(`[data-actie=openen][data-id="${CSS.escape(persoon.id)}"]`);
  }

  annuleer(): void {
    const { zeg, meld, focus } = this.#basis;
    const id = this.#open?.start.id;
    if (id === undefined) return;
    this.draaiTerug();
    zeg('annuleren');
    meld('steunfiguur-geannuleerd', id);
    focus('#lijst-titel');
  }

  /** Zet terug wat er was toen deze persoon openging, en sluit hem. */
  draaiTerug(): void {
    if (!this.#open) return;
    const { start, nieuw, toestemming } = this.#open;
    const store = this.#basis.store();
    const nu = this.#vind(start.id);
    const eerder = this.#dossier.toestemming;
    this.sluit();
    // Een half getypte nieuwe persoon verdwijnt ook uit wat ongedaan gemaakt kan worden.
    if (nieuw && nu) store.verwijderPersoon(start.id);
    if (!nieuw && nu !== start) store.wijzig((dossier) => zetPersoon(dossier, start));
    if (eerder !== toestemming) store.wijzig((dossier) => ({ ...dossier, toestemming: toestemming ?? [] }));
  }

  get #dossier(): Dossier {
    return this.#basis.store().dossier;
  }

  #vind(id: string): Persoon | undefined {
    return vindPersoon(this.#dossier, id);
  }

  #rijen(pad: string): readonly unknown[] {
    return (this.persoon && (leesOp(this.persoon, pad) as unknown[] | null | undefined)) ?? [];
  }

  #zet(pad: string, waarde: unknown): void {
    const { persoon } = this;
    if (!persoon) return;
    this.#ingevuld = true;
    this.schrijf(zetOp(persoon, pad, waarde));
  }

  #zetToestemming(pad: string, code: string, aan: boolean, type: string): void {
    const [, , doel, naam = ''] = pad.split('/');
    const { id = '' } = this.#open?.start ?? {};
    this.#basis.store().wijzig((dossier) => {
      const { plek, nu } = toestemmingVan(dossier, doel as Doel, id);
      const rest = (nu.door ?? []).filter((wie) => wie !== code);
      const waarde = type === 'checkbox' ? (aan ? [...rest, code] : rest) : code === 'nee' ? null : code;
      const toestemming = zetOp(dossier.toestemming ?? [], `/${plek}`, { ...nu, [naam]: waarde });
      return { ...dossier, toestemming, regels: TOESTEMMINGSREGELS.versie };
    }, id + pad);
  }
}

// De laatste stap van het verloop is de status van nu. Wie nooit een stap had houdt de status die er stond.
function metStatus(persoon: Persoon, oud: Persoon | undefined): Persoon {
  const steunfiguur = persoon.steunfiguur ?? {};
  const laatste = steunfiguur.statusVerloop?.at(-1);
  const volgt = laatste ?? oud?.steunfiguur?.statusVerloop?.length;
  return { ...persoon, steunfiguur: volgt ? { ...steunfiguur, status: laatste?.status ?? null } : steunfiguur };
}
