// Typetoets, zonder uitvoer: het schema en `TariefInvoer` beschrijven hetzelfde, in beide richtingen.
// Loopt een veld aan één kant voor, dan faalt de typecontrole op de regel hieronder.

import type * as z from 'zod/mini';
import type { Tarievenset, TariefInvoer } from '../../src/domein/tarief/index.js';
import type { tariefInvoerSchema, tarievensetSchema } from '../../src/schema/index.js';

/** Dezelfde schrijfwijze voor beide kanten: alleen lezen, en zonder de onbekende sleutels (`[sleutel]: unknown`) die een schema laat staan. */
type Vorm<T> = T extends readonly (infer U)[]
  ? readonly Vorm<U>[]
  : T extends object
    ? { readonly [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Vorm<T[K]> }
    : T;

/** Gelijk tot en met de vraagtekens: alleen over en weer passen ziet een vergeten vrij veld niet. */
type Gelijk<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const tariefInvoer: Gelijk<Vorm<z.output<typeof tariefInvoerSchema>>, Vorm<TariefInvoer>> = true;
export const tarievenset: Gelijk<Vorm<z.output<typeof tarievensetSchema>>, Vorm<Tarievenset>> = true;
