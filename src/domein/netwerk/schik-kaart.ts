// Schikt de kaart voor precies deze breedte en hoogte: een boog per sector, een plek per mens, ruimte voor elke naam, een bocht voor elke lijn.
// Rekent alleen, zonder bladzijde en zonder toeval. Hoe het werkt en waarom: docs/beslissingen/0021.

import { type Kaartnetwerk, toonNamen } from './schikken/getoond.js';
import type { Letterstijl } from './schikken/maten.js';
import type { Meet } from './schikken/namen.js';
import type { Beeld } from './schikken/opbouw.js';
import { schik } from './schikken/schik.js';
import { wijkUit } from './schikken/uitwijken.js';
import type { Anker } from './schikken/veld.js';
import type { Verdeling } from './schikken/verdeling.js';
import { heleVorige } from './schikken/vorige.js';

export type { Kaartnamen, Kaartnetwerk } from './schikken/getoond.js';
export type { Letterstijl } from './schikken/maten.js';
export type { Meet } from './schikken/namen.js';

/** Eén regel tekst: `y` is de grondlijn van de letters, `anker` de `text-anchor` van SVG. */
export interface Tekstregel {
  readonly tekst: string;
  readonly x: number;
  readonly y: number;
  readonly anker: Anker;
}
/** Een rechthoek met linksboven (x, y). */
export interface Tekstvak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}
/** De naam bij een figuur. Zonder regels is er geen naam, of geen plaats ervoor. */
export interface Kaartnaam extends Letterstijl {
  readonly regels: readonly Tekstregel[];
  /** De kleine regel eronder: 12 px, gewicht 650. `null` zonder bijschrift, of als de naam er niet staat. */
  readonly bijschrift: Tekstregel | null;
  /** De ruimte van de regels en het bijschrift samen. */
  readonly vak: Tekstvak | null;
  /** Staat de naam niet bij zijn figuur, dan wijst dit pad hem aan. */
  readonly aanwijslijn: string | null;
}
/** Een opschrift op de kaart zelf. */
export interface Kaartopschrift {
  readonly letter: number;
  readonly regels: readonly Tekstregel[];
  readonly vak: Tekstvak;
}
export interface Kaartpersoon {
  readonly id: string;
  /** Het midden van de figuur. Zij blijft binnen `straal` naar alle kanten; het merkteken van een steunfiguur staat rechtsboven. */
  readonly x: number;
  readonly y: number;
  readonly straal: number;
  readonly naam: Kaartnaam;
  /** De lijn van het midden naar deze figuur, van rand tot rand; staat de naam van het midden ertussen, dan vanaf die naam. `null` zonder ring of zonder band. */
  readonly lijn: string | null;
}
export interface Ringtekening {
  readonly code: number;
  /** De halve breedte en de halve hoogte van de buitenrand. */
  readonly a: number;
  readonly b: number;
  readonly naam: Kaartopschrift | null;
}
export interface Boogtekening {
  readonly sector: string | null;
  /** Het vlak van de hele sector. */
  readonly vlak: string;
  /** Per ring het vlak van dit vak, van binnen naar buiten. */
  readonly vakken: readonly { readonly ring: number; readonly pad: string }[];
  /** De naam loopt langs `pad`, met zijn midden halverwege. `null` als er geen naam is of geen plaats. */
  readonly naam: { readonly tekst: string; readonly letter: number; readonly pad: string } | null;
  /** In een sector zonder mensen: het midden en de maat van een leeg vlak voor een vraag wie daar nog bij hoort: 88 × 52, of 72 × 44 op een smal beeld. */
  readonly uitnodiging: {
    readonly x: number;
    readonly y: number;
    readonly breedte: number;
    readonly hoogte: number;
  } | null;
}
export interface Huishoudtekening {
  readonly id: string;
  readonly leden: readonly string[];
  /** Het vlak om de leden, binnen hun sectoren. `null` als er één lid is of een ander of een andere sector tussen de leden staat: geef hun dan elk een teken. */
  readonly pad: string | null;
  readonly naam: Kaartopschrift | null;
}
export interface Kaartschikking extends Beeld {
  /** Hoe krap het is (0 ruim – 4 krap), en de maten die daarbij horen. `stomp` is 0, of hoe lang het stukje lijn naar het midden is als hele lijnen een kluwen zouden zijn. */
  readonly maten: {
    readonly trap: number;
    readonly letter: number;
    readonly regel: number;
    readonly straal: number;
    readonly stomp: number;
  };
  readonly midden: {
    readonly x: number;
    readonly y: number;
    readonly straal: number;
    readonly naam: Kaartopschrift | null;
  };
  /** Van binnen naar buiten, om `midden`. */
  readonly ringen: readonly Ringtekening[];
  /** Met de klok mee vanaf boven. */
  readonly bogen: readonly Boogtekening[];
  /** In de volgorde van `personen`. */
  readonly personen: readonly Kaartpersoon[];
  readonly huishoudens: readonly Huishoudtekening[];
  /** De banden tussen mensen die er allebei zijn: een kwadratische kromme van rand tot rand, leeg als de figuren elkaar raken. */
  readonly banden: readonly { readonly van: string; readonly naar: string; readonly pad: string }[];
  /** De grenzen in delen van het ovaal en in radialen, voor wie verder rekent en voor `vorige`. */
  readonly verdeling: Verdeling;
}

/**
 * Alles wat een tekening van dit netwerk nodig heeft, voor precies dit beeld. Alle maten zijn CSS-pixels; er wordt niets geschaald.
 *
 * `meet` geeft de breedte van een tekst in een stijl (letterhoogte in px en gewicht). `vorige` is een eerdere uitkomst: wie er nog past blijft
 * staan waar hij stond. Een `plek` telt van 0 tot 1 over het ovaal; de eigen ring en sector gaan voor.
 *
 * Belofte, voor namen tot 40 tekens, tot 60 mensen vanaf 800 × 640 en tot 16 vanaf 340 × 560: elke naam heel op hooguit twee regels, letters van
 * minstens 12 px, geen naam over een naam of figuur, geen figuur over een figuur, niets buiten het beeld. Dezelfde invoer geeft dezelfde uitkomst.
 * Past het niet, dan blijft een naam weg (`regels` is leeg), en staat er nooit een over een andere. Gooit nooit.
 */
export function schikKaart(
  netwerk: Kaartnetwerk & { readonly vorige?: Kaartschikking | null },
  { breedte, hoogte, meet }: Beeld & { readonly meet: Meet },
): Kaartschikking {
  return schik({ ...toonNamen(netwerk), vorige: heleVorige(netwerk.vorige) }, { breedte, hoogte, meet }, wijkUit);
}
