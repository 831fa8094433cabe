// Wat een bezoeker met één persoon kan doen: openen, wijzigen, verbinden, weghalen, en naar het formulier.

import { vindPersoon } from '../../domein/dossier/bewerkingen.js';
import type { Persoon } from '../../domein/dossier/dossier.js';
import { plekVanRelatie } from '../../domein/dossier/relaties.js';
import { isLeeg } from '../../domein/dossier/vorm.js';
import type { Invoerveld } from '../../scherm/acties.js';
import { nieuwId } from '../../ui/nieuw-id.js';
import { ringBijToets } from './kaart.js';
import { knoopVan } from './kaarthand.js';
import type { Kaartbasis } from './kaart-acties.js';

type Kwaliteit = NonNullable<Persoon['band']>;
/** Wat een persoon als tekst heeft, en wat als één code. */
export type Tekstnaam = 'naam' | 'alias' | 'relatieTekst' | 'kracht';
export type Codenaam = 'soort' | 'band' | 'contactfrequentie' | 'blijftNaHulp';

export class PersoonActies {
  readonly #basis: Kaartbasis;
  #gekozen = '';
  #weg = false;
  #opener: Element | null = null;

  constructor(basis: Kaartbasis) {
    this.#basis = basis;
  }

  get gekozen(): string {
    return this.#gekozen;
  }

  /** Is er gevraagd om deze persoon weg te halen? */
  get weg(): boolean {
    return this.#weg;
  }

  begin(): void {
    this.#gekozen = '';
    this.#weg = false;
  }

  open(id: string): void {
    const { metFocus, meld, ververs, focus } = this.#basis;
    if (!this.#gekozen) this.#opener = metFocus();
    this.#gekozen = id;
    this.#weg = false;
    meld('persoon-gekozen', id);
    ververs();
    focus('#paneel-titel');
  }

  openen(id: string): void {
    if (id === this.#gekozen) this.sluiten();
    else this.open(id);
  }

  sluiten(): void {
    const { ververs, focus } = this.#basis;
    const id = this.#gekozen;
    this.begin();
    ververs();
    // Terug naar waar de bezoeker vandaan kwam: de kaart of de lijst.
    focus(knoopVan(id));
    if (!this.#opener?.matches('[data-knoop]')) focus(`[data-actie=openen][data-id="${CSS.escape(id)}"]`);
    this.#opener = null;
  }

  /** Vraagt eerst of het mag. */
  verwijderen(id: string): void {
    if (id !== this.#gekozen) this.open(id);
    this.#weg = true;
    this.#basis.focus('#weg');
  }

  annuleren(): void {
    this.#weg = false;
    this.#basis.focus('#paneel-titel');
  }

  verwijderJa(id: string): void {
    this.begin();
    this.#basis.opdrachten.voerUit({ wat: 'verwijderen', id });
    this.#basis.focus('#lijst-titel, [data-knoop=""]');
  }

  kiesPlek(id: string): void {
    this.#basis.hand.begin('plek', id);
  }

  kiesBand(id: string): void {
    this.#basis.hand.begin('band', id);
  }

  /** Een band met wie er in de lijst gekozen is. */
  verbinden(id: string): void {
    const met = (this.#basis.vind('#met') as HTMLSelectElement | null)?.value ?? '';
    this.#basis.opdrachten.voerUit({ wat: 'verbinden', id, met, kwaliteit: '' });
    this.#basis.focus(`[data-veld="kwaliteit:${CSS.escape(met)}"]`);
  }

  losmaken(met: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'losmaken', id: this.#gekozen, met });
    this.#basis.focus('#met');
  }

  steunfiguurAan(id: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'steunfiguur', id, aan: true });
    this.#basis.focus('[data-actie=formulier]');
  }

  steunfiguurUit(id: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'steunfiguur', id, aan: false });
    this.#basis.focus('#paneel-titel');
    this.#basis.focus('[data-actie=steunfiguurAan]');
  }

  /** Het formulier van dit dossier neemt het over; is er geen, dan mag de pagina het zelf openen. */
  formulier(id: string): void {
    const { store, meld } = this.#basis;
    if (!store().vraag({ soort: 'steunfiguur', id })) meld('steunfiguur-gevraagd', id);
  }

  /** Een nieuw huishouden, met deze persoon erin. */
  huis(id: string): void {
    const veld = this.#basis.vind('#huisnaam') as HTMLInputElement | null;
    const naam = veld?.value.trim() ?? '';
    if (naam) this.#basis.opdrachten.voerUit({ wat: 'huishouden', id, huishouden: nieuwId(), aan: true, naam });
    if (veld) veld.value = '';
  }

  // Velden

  zetTekst({ value }: Invoerveld, id: string, naam: Tekstnaam): void {
    this.#wijzig(id, `/${naam}`, value, naam);
  }

  zetCode({ value }: Invoerveld, id: string, naam: Codenaam): void {
    this.#wijzig(id, `/${naam}`, value || null, naam);
  }

  zetRing({ value }: Invoerveld, id: string): void {
    this.#verplaats(id, { ring: ringBijToets(value || '0') ?? null }, 'ring');
  }

  zetSector({ value }: Invoerveld, id: string): void {
    this.#verplaats(id, { sector: value || null }, 'sector');
  }

  zetRelatie({ value }: Invoerveld, id: string): void {
    const persoon = this.#vind(id);
    if (!persoon) return;
    const { soort, sector } = plekVanRelatie(value);
    // De relatie zegt waar iemand hoort, zolang dat nog niet gekozen is.
    const nieuw = { ...persoon, relatie: value || null, ...(isLeeg(persoon.sector) && { soort, sector }) };
    this.#wijzig(id, '', { ...nieuw, biologischeOuder: value ? value === 'biologische-ouder' : null }, 'relatie');
  }

  zetSteun({ value }: Invoerveld, id: string, functie: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'steun', id, functie, richting: value }, `steun:${functie}/${id}`);
  }

  zetKwaliteit({ value }: Invoerveld, id: string, met: string): void {
    const kwaliteit = value as Kwaliteit;
    this.#basis.opdrachten.voerUit({ wat: 'verbinden', id, met, kwaliteit }, `kwaliteit:${met}/${id}`);
  }

  zetHuis(veld: Invoerveld, id: string, huishouden: string): void {
    const aan = (veld as HTMLInputElement).checked;
    this.#basis.opdrachten.voerUit({ wat: 'huishouden', id, huishouden, aan }, `huis:${huishouden}/${id}`);
  }

  verberg(veld: Invoerveld, id: string, lezer: string): void {
    const rest = (this.#vind(id)?.verbergVoor ?? []).filter((code) => code !== lezer);
    const voor = (veld as HTMLInputElement).checked ? [...rest, lezer] : rest;
    this.#wijzig(id, '/verbergVoor', voor, `verberg:${lezer}`);
  }

  zetVerantwoordelijk(veld: Invoerveld, id: string): void {
    this.#wijzig(id, '/verantwoordelijk', (veld as HTMLInputElement).checked, 'verantwoordelijk');
  }

  #vind(id: string): Persoon | undefined {
    return vindPersoon(this.#basis.store().dossier, id);
  }

  #wijzig(id: string, pad: string, waarde: unknown, veld: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'wijzigen', id, pad, waarde }, `${veld}/${id}`);
  }

  #verplaats(id: string, naar: Partial<Pick<Persoon, 'ring' | 'sector'>>, veld: string): void {
    const persoon = this.#vind(id);
    if (!persoon) return;
    const { ring = null, sector = null } = { ...persoon, ...naar };
    this.#basis.opdrachten.voerUit({ wat: 'verplaatsen', id, ring, sector }, `${veld}/${id}`);
  }
}
