// De je-vorm van de Nederlandse teksten van <gezinshuis-tarief-calculator>: alleen de sleutels waarin het Nederlands u zegt.
// Nu is dat er geen: de teksten spreken niemand aan en gelden dus voor beide vormen.
import type { TekstSleutel } from './gezinshuis-tarief-calculator.nl.js';

export const je = {} as const satisfies Readonly<Partial<Record<TekstSleutel, string>>>;
