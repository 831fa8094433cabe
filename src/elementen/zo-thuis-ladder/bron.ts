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

/** Zoveel zinnen over de wet passen op een vel: alles over pleegzorg, een gezinshuis en een groep, en niet alles over een gesloten plek. */
const OP_VEL = 5;

/** Wat de wet over een trede zegt: het artikel voor wie dat leest, en anders de zinnen in gewone woorden. */
export function wetVoor(w: Pick<Weergave, 't' | 'lezer'>, trede: Trede, opVel = false): string {
  if (leestDeWet(w)) return wetTekst(w.t, trede);
  const zinnen = trede.wet.map(({ code }) => w.t.tekst(`wet.${code}`));
  return opVel && zinnen.length > OP_VEL
    ? [...zinnen.slice(0, OP_VEL), w.t.tekst('blad.meerWet')].join(' ')
    : zinnen.join(' ');
}

/** De bron, met haar dag als zij die noemt: van een wet is dat de stand die gelezen is. */
export function bronTekst(t: Vertaler, { bron: { publicatie, datum } }: Trede): string {
  if (datum === null) return publicatie;
  return t.tekst(publicatie.startsWith('BWBR') ? 'bron.wet' : 'bron.dag', { publicatie, datum: t.datum(datum) });
}
