// De delen van het scherm die pas komen als iemand ze opent. Elk is een module met haar sjabloon en haar handelingen, en hoort bij teksten
// die tegelijk laden. Wat er één keer is blijft, ook als een andere lezer of taal eerst nog haar woorden haalt.

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Tredecode } from '../../domein/ladder/kenmerken.js';
import { Later } from '../../scherm/later.js';
import type { Ladderbasis } from './ladder-acties.js';
import type { Tekstdeel, Vertaler } from './teksten.js';
import type { Ladderlezer, Weergave } from './weergave.js';

/** Wat elk deel tekent. */
export interface Ladderdelen {
  readonly uitleg: { readonly uitleg: (w: Weergave, trede: Tredecode) => TemplateResult };
  readonly vergelijk: { readonly vergelijking: (w: Weergave) => TemplateResult };
  readonly plaatsing: Invuldeel & {
    readonly plaatsing: (w: Weergave, plek: 'huidig' | 'gewenst') => unknown;
  };
  readonly afweging: Invuldeel & {
    readonly afweging: (w: Weergave) => TemplateResult;
    readonly verloop: (w: Weergave) => TemplateResult;
  };
  readonly meldingen: { readonly meldingen: (w: Weergave) => TemplateResult };
  readonly blad: {
    readonly antwoorden: (w: Weergave) => TemplateResult;
    readonly papier: (w: Weergave) => TemplateResult;
  };
}

interface Invuldeel {
  /** De vraag op deze plek, met haar groep ervoor. */
  readonly vraag: (w: Weergave, pad: string) => string;
}

export type Deelnaam = keyof Ladderdelen;

interface Deelmodule<N extends Deelnaam> {
  /** Maakt het deel voor één element. */
  readonly maak: (basis: Ladderbasis) => Ladderdelen[N];
}

type Laders = { readonly [N in Deelnaam]: Later<Deelmodule<N>> };

function maakLaders(host: ReactiveControllerHost & HTMLElement): Laders {
  return {
    uitleg: new Later(host, () => import('./uitleg.js')),
    vergelijk: new Later(host, () => import('./vergelijk.js')),
    plaatsing: new Later(host, () => import('./plaatsing.js')),
    afweging: new Later(host, () => import('./afweging.js')),
    meldingen: new Later(host, () => import('./meldingen.js')),
    blad: new Later(host, () => import('./blad.js')),
  };
}

const PANELEN = {
  uitleg: ['uitleg'],
  vergelijk: ['uitleg'],
  plaatsing: ['invullen'],
  afweging: ['invullen'],
  meldingen: ['meldingen'],
  blad: ['uitleg', 'invullen', 'meldingen'],
} as const satisfies Readonly<Record<Deelnaam, readonly Tekstdeel[]>>;

// Een raadslid vult niets in en heeft daar dus geen woorden voor.
function tekstenBij(deel: Deelnaam, lezer: Ladderlezer): readonly Tekstdeel[] {
  return PANELEN[deel].flatMap((paneel) =>
    lezer !== 'raadslid'
      ? [paneel, `${lezer}-${paneel}` as const]
      : paneel === 'uitleg'
        ? [paneel, 'raadslid-uitleg' as const]
        : [paneel],
  );
}

export class Delen {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #t: Vertaler;
  readonly #basis: Ladderbasis;
  readonly #lezer: () => Ladderlezer;
  readonly #laders: Laders;
  readonly #er: { -readonly [N in Deelnaam]?: Ladderdelen[N] } = {};

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    t: Vertaler,
    { basis, lezer }: { readonly basis: Ladderbasis; readonly lezer: () => Ladderlezer },
  ) {
    this.#host = host;
    this.#t = t;
    this.#basis = basis;
    this.#lezer = lezer;
    this.#laders = maakLaders(host);
  }

  /** Een deel dat er is, met zijn teksten. */
  deel<N extends Deelnaam>(naam: N): Ladderdelen[N] | undefined {
    return this.#er[naam];
  }

  /** De teksten die het scherm nu nodig heeft. */
  get teksten(): readonly Tekstdeel[] {
    const lezer = this.#lezer();
    return ['begin', lezer, ...(Object.keys(this.#er) as Deelnaam[]).flatMap((deel) => tekstenBij(deel, lezer))];
  }

  /** Haalt een deel op met zijn teksten. Lukt dat niet, dan blijft het weg, en een volgende keer wordt het opnieuw geprobeerd. */
  async haal<N extends Deelnaam>(naam: N): Promise<Ladderdelen[N] | undefined> {
    if (this.#er[naam]) return this.#er[naam];
    const [module, metTeksten] = await Promise.all([
      this.#laders[naam].laad(),
      this.#t.laad(...tekstenBij(naam, this.#lezer())),
    ]);
    if (!module || !metTeksten) return undefined;
    const deel: Ladderdelen[N] = this.#er[naam] ?? module.maak(this.#basis);
    this.#er[naam] = deel;
    this.#host.requestUpdate();
    return deel;
  }
}
