// Wat er in een tarievenset staat: één beschrijving, waaruit de typen (tarievenset.ts) en het schema (src/schema) volgen.

import { blok, cijfer, code, lijst, los, opschrift, tabel } from '../vorm.js';
import { herkomstVorm, LEEFTIJDSGROEPEN } from './invoer-vorm.js';

/** Eén cijfer of keuze met herkomst. */
export const cijferVorm = blok({ waarde: los }, { herkomst: herkomstVorm });

export const verzorgingsbedragVorm = blok({
  peiljaar: cijfer('jaar', { maat: 'getal' }),
  leeftijdsgroep: code(LEEFTIJDSGROEPEN),
  /** Euro per jeugdige per dag. */
  bedragPerDag: cijfer('euro'),
  herkomst: herkomstVorm,
});

export const plausibelVorm = blok({
  pad: opschrift('pad'),
  laag: cijfer('stuk', { maat: 'getal' }),
  hoog: cijfer('stuk', { maat: 'getal' }),
  bron: opschrift('naam'),
});

export const tarievensetVorm = blok(
  {
    versie: code([1]),
    naam: opschrift('naam'),
    /** De dag waarop de set is vastgesteld, ISO 8601. */
    datum: opschrift('dag'),
    /** Per JSON-pointer van `TariefInvoer` een cijfer, bijvoorbeeld `/inkomen/maandsalaris`. */
    cijfers: tabel(cijferVorm, true),
  },
  {
    toelichting: opschrift(),
    /** Voor een leeftijdsgroep zonder bedrag. */
    verzorging: lijst(verzorgingsbedragVorm),
    /** Cijfers die bij een rechtsvorm in de plaats komen van die in `cijfers`. */
    perRechtsvorm: blok(
      {},
      {
        loondienst: tabel(cijferVorm, true),
        franchise: tabel(cijferVorm, true),
        onderaannemer: tabel(cijferVorm, true),
        vrijgevestigd: tabel(cijferVorm, true),
      },
    ),
    /** Waarbinnen een cijfer gewoon is; een stap `*` is elke rij. */
    plausibel: lijst(plausibelVorm),
  },
);
