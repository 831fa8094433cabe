// De je-vorm van de eigen woorden van <zo-thuis-ladder>: alleen waar de u-vorm anders luidt. Deze woorden spreken niemand aan.
import type { EigenTekst } from './zo-thuis-ladder.nl.js';

export const je = {} as const satisfies Readonly<Partial<Record<EigenTekst, string>>>;
