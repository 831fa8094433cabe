// Wat een bezoeker met één persoon kan doen vanuit lijst of kaart: openen, sluiten, verplaatsen. Wat er in het paneel kan heeft zijn eigen kamer.

import { vindPersoon } from '../../../domein/dossier/bewerkingen.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import type { Invoerveld } from '../../../scherm/acties.js';
import { aangehaald } from '../../../ui/kiezer.js';
import type { Kaartbasis } from '../basis.js';
import { knoopVan } from './kaarthand.js';
import { ringBijToets } from './ring-bij-toets.js';

/** Wat een persoon als één code heeft. */
export type Codenaam = 'soort' | 'band' | 'contactfrequentie' | 'blijftNaHulp';

/** Staat er al iets over deze steunfiguur? Dat gaat niet weg zonder te vragen. */
export function isIngevuld(persoon: Persoon | undefined): boolean {
  return Object.values(persoon?.steunfiguur ?? {}).some((antwoord) => !isLeeg(antwoord));
}

export class PersoonActies {
  protected readonly basis: Kaartbasis;
  #opener: Element | null = null;

  constructor(basis: Kaartbasis) {
    this.basis = basis;
  }

  /** @param erbij is dit wie er net bij kwam? Dan staat al vast dat er niemand verder typt. */
  open(id: string, erbij = false): void {
    const { stand, wens, metFocus, meld, ververs, focus } = this.basis;
    let magNog = erbij || !wens();
    wens()?.(() => (magNog = true));
    // Wie intussen een naam ging typen is verder: het paneel komt te staan waar zijn veld staat.
    if (!magNog && metFocus()?.id === 'naam') return;
    if (!stand.gekozen) this.#opener = metFocus();
    stand.gekozen = id;
    stand.weg = false;
    meld('persoon-gekozen', { id });
    ververs();
    focus('#paneel-titel');
  }

  openen(id: string): void {
    if (id === this.basis.stand.gekozen) this.sluiten();
    else this.open(id);
  }

  sluiten(): void {
    const { stand, ververs, focus } = this.basis;
    const id = stand.gekozen;
    stand.gekozen = '';
    stand.weg = false;
    ververs();
    // Terug naar waar de bezoeker vandaan kwam: de kaart of de lijst.
    focus(knoopVan(id));
    if (!this.#vanKaart()) focus(`[data-actie=openen][data-id=${aangehaald(id)}]`);
    this.#opener = null;
  }

  /** Vraagt eerst of het mag. */
  verwijderen(id: string): void {
    const { stand, focus } = this.basis;
    if (id !== stand.gekozen) this.open(id);
    stand.weg = true;
    focus('#weg');
  }

  verwijderJa(id: string): void {
    const { stand, opdrachten, focus } = this.basis;
    stand.gekozen = '';
    stand.weg = false;
    opdrachten.voerUit({ wat: 'verwijderen', id });
    // Wie op de kaart bezig was gaat verder bij het midden, en wie in de lijst bezig was bij haar kop. De laatste die te zien is krijgt de focus.
    const plekken = ['[data-knoop=""]', '#lijst-titel'];
    for (const plek of this.#vanKaart() ? plekken.toReversed() : plekken) focus(plek);
    this.#opener = null;
  }

  /** Vraagt eerst of het mag als er iets over de steunfiguur is ingevuld. */
  steunfiguurUit(id: string): void {
    const { stand, store, focus } = this.basis;
    if (!isIngevuld(vindPersoon(store().dossier, id))) return this.steunfiguurUitJa(id);
    if (id !== stand.gekozen) this.open(id);
    stand.weg = 'steunfiguur';
    focus('#weg');
  }

  steunfiguurUitJa(id: string): void {
    const { stand, opdrachten, focus } = this.basis;
    stand.weg = false;
    opdrachten.voerUit({ wat: 'steunfiguur', id, aan: false });
    focus('#paneel-titel');
    focus('[data-actie=steunfiguurAan]');
  }

  zetCode({ value }: Invoerveld, id: string, naam: Codenaam): void {
    const opdracht = { wat: 'wijzigen', id, pad: `/${naam}`, waarde: value || null } as const;
    this.basis.opdrachten.voerUit(opdracht, `${naam}/${id}`);
  }

  zetRing({ value }: Invoerveld, id: string): void {
    this.#verplaats(id, { ring: ringBijToets(value || '0') ?? null }, 'ring');
  }

  zetSector({ value }: Invoerveld, id: string): void {
    this.#verplaats(id, { sector: value || null }, 'sector');
  }

  /** Kwam de bezoeker van de kaart, en staat die er nog? Op een smalle plek kan intussen de lijst gekozen zijn. */
  #vanKaart(): boolean {
    const kaart = this.basis.vind('svg.kaart');
    return this.#opener?.matches('[data-knoop]') === true && !!kaart?.getBoundingClientRect().width;
  }

  #verplaats(id: string, naar: Partial<Pick<Persoon, 'ring' | 'sector'>>, veld: string): void {
    const { store, opdrachten } = this.basis;
    const persoon = vindPersoon(store().dossier, id);
    if (!persoon) return;
    const { ring = null, sector = null } = { ...persoon, ...naar };
    opdrachten.voerUit({ wat: 'verplaatsen', id, ring, sector }, `${veld}/${id}`);
  }
}
