// Geeft elke persoon een plek op de kaart. Rekent alleen: wat er getekend wordt en hoe groot een figuur is weet het element.
// De kaart is een cirkel om het midden van het beeld. In een vak (een sector in een ring) liggen de plekken vast en worden zij
// bezet in de volgorde van `personen`: wie achteraan bij komt, neemt de volgende vrije plek.

import type { Indeling, Persoon } from '../dossier/dossier.js';
import { lijst } from './lezen.js';
import { aantalIn, type Boog, ringVan, type Rij, sectorVan, verdeelKaart } from './verdeel-kaart.js';

/** Het kind of gezin in het midden van de kaart. */
export const MIDDEN = '';

export interface Plek {
  readonly id: string;
  /** Het midden van de figuur, in dezelfde eenheid als `breedte` en `hoogte`. */
  readonly x: number;
  readonly y: number;
}
type Punt = Pick<Plek, 'x' | 'y'>;

// Verder van het hart valt er niets meer te spreiden, en kost het alleen tijd.
const EERST_RUIM = 24;

export function plaats(
  netwerk: { readonly personen?: readonly Persoon[] | null; readonly indeling?: Indeling | null },
  { breedte, hoogte }: { readonly breedte: number; readonly hoogte: number },
): readonly Plek[] {
  const personen = lijst(netwerk.personen);
  const { bogen, banden, afstand } = verdeelKaart(personen, netwerk.indeling);
  const schaal = Math.min(breedte, hoogte) / 2;
  const vrij = new Map<string, Punt[]>();
  return personen.map((persoon) => {
    const { id, plek } = persoon;
    const [sector, ring] = [sectorVan(persoon), ringVan(persoon)];
    const vak = `${ring}/${sector ?? ''}`;
    const plekken = vrij.get(vak) ?? plekkenIn(bogen.get(sector) as Boog, banden.get(ring) as readonly Rij[], afstand);
    vrij.set(vak, plekken);
    // Ook wie met de hand verplaatst is houdt zijn plek bezet: anders schoof de rest van het vak op.
    const { x, y } = plekken.shift() as Punt;
    return isDeel(plek?.x) && isDeel(plek?.y)
      ? { id, x: plek.x * breedte, y: plek.y * hoogte }
      : { id, x: breedte / 2 + x * schaal, y: hoogte / 2 + y * schaal };
  });
}

function isDeel(getal: unknown): getal is number {
  return typeof getal === 'number' && getal >= 0 && getal <= 1;
}

// Alle plekken van een vak in de volgorde waarin zij bezet worden: vanuit het hart, en eerst ruim uit elkaar.
function plekkenIn({ midden, breedte }: Boog, band: readonly Rij[], afstand: number): Punt[] {
  const hart = band.reduce((som, { straal }) => som + straal, 0) / band.length;
  const alle = band
    .flatMap(({ straal, hoek }) => {
      const aantal = aantalIn(breedte, hoek);
      return Array.from({ length: aantal }, (_, index) => {
        const opzij = (index - (aantal - 1) / 2) * hoek;
        const x = straal * Math.cos(midden + opzij);
        const y = straal * Math.sin(midden + opzij);
        // Afgerond: twee plekken die even ver liggen blijven gelijk, hoe een browser de laatste bits ook rekent.
        const verte = Math.round(1e6 * (straal ** 2 + hart ** 2 - 2 * straal * hart * Math.cos(opzij)));
        return { x, y, verte };
      });
    })
    .sort((een, ander) => een.verte - ander.verte);
  const ruim: Punt[] = [];
  for (const keer of [1.8, 1.3]) {
    const minst = (keer * afstand) ** 2;
    for (const punt of alle.slice(0, EERST_RUIM)) {
      if (ruim.every(({ x, y }) => (x - punt.x) ** 2 + (y - punt.y) ** 2 > minst)) ruim.push(punt);
    }
  }
  return [...new Set([...ruim, ...alle])];
}
