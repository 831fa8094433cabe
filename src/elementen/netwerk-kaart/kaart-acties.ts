// Alles wat een bezoeker op de kaart kan doen met een knop of een keuze boven lijst en kaart. Wat over één persoon gaat, en wat er in en uit
// gaat als bestand, hebben hun eigen kamer.

import type { DossierStore } from '../../domein/dossier/dossier-store.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { isDag } from '../../domein/dossier/leeftijd.js';
import { plekVanRelatie } from '../../domein/dossier/relaties.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import type { Opdracht } from '../../domein/netwerk/bewerk-netwerk.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import type { Kaarthand } from './kaarthand.js';
import { type Kolom, sorteer, type Volgorde } from './lijst.js';
import { MeenemenActies } from './meenemen-acties.js';
import type { Opdrachten } from './opdrachten.js';
import { PersoonActies } from './persoon-acties.js';
import type { TekstSleutel } from './teksten.js';
import { ringenVan, sectorenVan, type Weergave } from './weergave.js';

/** Wat het element voor deze handelingen doet. */
export interface Kaartbasis {
  readonly store: () => DossierStore;
  readonly weergave: () => Weergave;
  readonly opdrachten: Opdrachten;
  readonly hand: Kaarthand;
  readonly kies: (attribuut: string, waarde: string) => void;
  readonly meld: (naam: 'persoon-gekozen' | 'steunfiguur-gevraagd', id: string) => void;
  readonly zeg: (tekst: string) => void;
  readonly vind: (selector: string) => Element | null;
  readonly metFocus: () => Element | null;
  /** Zet de focus zodra het scherm van na deze handeling er staat. */
  readonly focus: (selector: string) => void;
  readonly drukAf: () => void;
  readonly ververs: () => void;
  readonly getekend: () => Promise<unknown>;
  readonly document: () => Document;
}

type Keuzenaam = 'weergave' | 'namen' | 'moment' | 'vergelijk-met' | 'bekijk';

export class KaartActies {
  readonly #basis: Kaartbasis;
  readonly persoon: PersoonActies;
  readonly meenemen: MeenemenActies;
  #bekijk = '';
  #volgorde: Volgorde = { kolom: '', omgekeerd: false, ids: [] };
  #vergroting = 0;
  #momentFout = false;

  constructor(basis: Kaartbasis) {
    this.#basis = basis;
    this.persoon = new PersoonActies(basis);
    this.meenemen = new MeenemenActies(basis);
  }

  get bekijk(): string {
    return this.#bekijk;
  }

  get volgorde(): Volgorde {
    return this.#volgorde;
  }

  get vergroting(): number {
    return this.#vergroting;
  }

  get momentFout(): boolean {
    return this.#momentFout;
  }

  /** Begint met een leeg scherm: de pagina gaf een andere waarde. */
  begin(): void {
    this.#basis.hand.stop();
    this.persoon.begin();
    this.meenemen.begin();
    this.#momentFout = false;
  }

  kies({ value }: Invoerveld, naam: Keuzenaam): void {
    if (naam === 'bekijk') this.#bekijk = value;
    else this.#basis.kies(naam, value);
    // Een half gelegde band hoort bij wat er net te zien was.
    this.#basis.hand.stop();
  }

  ongedaan(): void {
    this.#terug('ongedaan');
  }

  opnieuw(): void {
    this.#terug('opnieuw');
  }

  afdrukken(): void {
    this.#basis.drukAf();
  }

  /** Ziet af van wat er nog aangewezen moest worden. */
  stop(): void {
    this.#basis.hand.stop();
  }

  groter(): void {
    this.#vergroting = Math.min(3, this.#vergroting + 1);
  }

  kleiner(): void {
    this.#vergroting = Math.max(0, this.#vergroting - 1);
  }

  sorteer(kolom: Kolom): void {
    this.#volgorde = sorteer(this.#basis.weergave(), kolom, this.#volgorde);
  }

  toevoegen(): void {
    this.#voegToe(this.#getypt('#naam'), this.#getypt('#relatie'));
  }

  /** Met één klik iemand erbij, met de relatie als naam. */
  snel(relatie: string): void {
    this.#voegToe(this.#basis.weergave().t.tekst(`code.${relatie}` as TekstSleutel), relatie);
  }

  /** Iemand erbij in een deel waar nog niemand is. */
  vraag(sector: string): void {
    this.#voegToe('', '', sector);
  }

  /** Een moment vastleggen: hoe het nu is, met een dag. */
  vastleggen(): void {
    const { store, opdrachten, focus } = this.#basis;
    const datum = this.#getypt('#moment-datum');
    this.#momentFout = !isDag(datum);
    if (this.#momentFout) return focus('#moment-datum');
    const { personen = [], banden = [] } = store().dossier;
    const moment = {
      id: nieuwId(),
      datum,
      naam: this.#getypt('#moment-naam'),
      toelichting: this.#getypt('#moment-toelichting'),
      personen,
      banden,
    };
    opdrachten.voerUit({ wat: 'vastleggen', moment });
    this.#leeg('#moment-naam');
    this.#leeg('#moment-toelichting');
  }

  vergeten(id: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'vergeten', id });
    this.#basis.focus('.momenten summary');
  }

  // Inrichten

  /** Iets over de kaart zelf: de naam in het midden, wat de ringen zeggen. */
  richtIn({ value }: Invoerveld, pad: string): void {
    this.#inrichten(pad, value, pad);
  }

  noemRing({ value }: Invoerveld, code: number): void {
    const { indeling } = this.#basis.store().dossier;
    const ringen = ringenVan(this.#basis.weergave()).map((ring) => {
      const oud = indeling?.ringen?.find((deel) => deel.code === ring);
      return ring === code ? { ...oud, code: ring, naam: value } : (oud ?? { code: ring, naam: '' });
    });
    this.#inrichten('/indeling/ringen', ringen, `ring:${code}`);
  }

  noemSector({ value }: Invoerveld, code: string): void {
    const sectoren = this.#sectoren().map((deel) => (deel.code === code ? { ...deel, naam: value } : deel));
    this.#inrichten('/indeling/sectoren', sectoren, `sector:${code}`);
  }

  sectorErbij(): void {
    this.#inrichten('/indeling/sectoren', [...this.#sectoren(), { code: nieuwId(), naam: '' }]);
    this.#basis.focus('[data-actie=sectorErbij]');
  }

  sectorWeg(weg: string): void {
    this.#inrichten(
      '/indeling/sectoren',
      this.#sectoren().filter(({ code }) => code !== weg),
    );
    this.#basis.focus('[data-actie=sectorErbij]');
  }

  #inrichten(pad: string, waarde: unknown, groep?: string): void {
    const opdracht: Opdracht = { wat: 'inrichten', pad, waarde };
    this.#basis.opdrachten.voerUit(opdracht, groep && `inrichten/${groep}`);
  }

  #sectoren(): readonly { readonly code: string; readonly naam?: string | null }[] {
    const { indeling } = this.#basis.store().dossier;
    return sectorenVan(this.#basis.weergave()).map(
      (code) => indeling?.sectoren?.find((deel) => deel.code === code) ?? { code },
    );
  }

  #terug(wat: 'ongedaan' | 'opnieuw'): void {
    const { opdrachten, focus } = this.#basis;
    opdrachten.voerUit({ wat, id: '' });
    focus('[data-actie=ongedaan], [data-actie=opnieuw]');
    focus(`[data-actie=${wat}]`);
  }

  #voegToe(naam: string, relatie: string, sector?: string): void {
    const { opdrachten, focus } = this.#basis;
    const plek = plekVanRelatie(relatie);
    const persoon = {
      id: nieuwId(),
      naam: naam.trim(),
      soort: plek.soort,
      relatie: relatie || null,
      sector: sector ?? plek.sector,
      ring: null,
      biologischeOuder: relatie ? relatie === 'biologische-ouder' : null,
    } as Persoon;
    // Zonder naam en zonder aanleiding is er niemand om toe te voegen: dan wijst de focus waar het om gaat.
    if (isLeeg(naam) && sector === undefined) return focus('#naam');
    opdrachten.voerUit({ wat: 'toevoegen', persoon });
    this.#leeg('#naam');
    if (sector === undefined) return focus('#naam');
    this.persoon.open(persoon.id);
    focus('#veld-naam');
  }

  #getypt(selector: string): string {
    return (this.#basis.vind(selector) as Invoerveld | null)?.value ?? '';
  }

  #leeg(selector: string): void {
    const veld = this.#basis.vind(selector) as Invoerveld | null;
    if (veld) veld.value = '';
  }
}
