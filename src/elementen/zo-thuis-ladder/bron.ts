// Waar een trede op rust, in woorden.

import type { Trede } from '../../domein/ladder/treden.js';
import type { Vertaler } from './teksten.js';
import { leestDeWet } from './leest-de-wet.js';
import { type Weergave } from './weergave.js';

/** Het artikel met zijn bron erachter, of niets als de bron geen artikel noemt. */
function wetTekst(t: Vertaler, trede: Trede): string {
  const { grondslag } = trede.bron;
  return grondslag ? `${grondslag} (${bronTekst(t, trede)})` : '';
}

/** Wat de wet over een trede zegt: het artikel voor wie dat leest, en anders de zinnen in gewone woorden. */
export function wetVoor(w: Pick<Weergave, 't' | 'lezer'>, trede: Trede): string {
  return leestDeWet(w) ? wetTekst(w.t, trede) : trede.wet.map(({ code }) => w.t.tekst(`wet.${code}`)).join(' ');
}

/** De bron, met haar dag als zij die noemt: van een wet is dat de stand die gelezen is. */
export function bronTekst(t: Vertaler, { bron: { publicatie, datum } }: Trede): string {
  if (datum === null) return publicatie;
  return t.tekst(publicatie.startsWith('BWBR') ? 'bron.wet' : 'bron.dag', { publicatie, datum: t.datum(datum) });
}
