// Voor een naam die bij zijn figuur niet past: de dichtstbijzijnde vrije ruimte, met een lijn die hem aanwijst. Raakt nooit iets anders.

import { BOTSING, type Kosten, maakKosten, rondMidden } from './kosten.js';
import { inStroken, om, overlap, type Punt, raaktLijn, rond2, type Vak } from './meetkunde.js';
import { type Plek, plekkenIn } from './plekken.js';
import { type Figuur, type Naamplek, type Veld, zet } from './veld.js';
import { beste } from './zoeken.js';

/** Geeft terug hoeveel er nog niet past: een figuur op een ander, of een naam die weg moest. */
export function wijsAan(veld: Veld, fout: readonly Figuur[], kosten: Kosten = maakKosten(veld)): number {
  const orde = [...fout].sort((een, ander) => een.breedte - ander.breedte || een.nummer - ander.nummer);
  for (const figuur of orde) naamWeg(veld, figuur);
  for (const figuur of orde) verzet(veld, kosten, figuur);
  // Soms is er nu wel ruimte, bij de figuur zelf of met haar erbij ergens in haar vak: ook waar het zoeken niet keek, want dat kijkt alleen naar
  // de goedkoopste plekken.
  for (const figuur of orde) beste(veld, kosten, figuur, Infinity, BOTSING);
  schuif(veld, kosten, orde.reverse().filter(zonderNaam));
  return veld.figuren.filter((figuur) => !isGoed(veld, kosten, figuur)).length;
}

const zonderNaam = ({ stand, naamplekken }: Figuur): boolean => !stand?.naam && naamplekken.length > 0;

// Past een naam nergens, dan wijkt de naam die het minst in de weg zit; die zoekt dan zelf weer. Wie vaak moest wijken wordt duurder.
function schuif(veld: Veld, kosten: Kosten, wachtend: readonly Figuur[]): void {
  const rij = [...wachtend];
  const geweken = new Map<Figuur, number>();
  for (let keer = 0; rij.length > 0 && keer < wachtend.length + WIJKEN; keer++) {
    const figuur = rij.shift() as Figuur;
    bijDeFiguur(veld, kosten, figuur);
    if (figuur.stand?.naam) continue;
    for (const weg of losErvan(veld, figuur, geweken)) {
      naamWeg(veld, weg);
      geweken.set(weg, (geweken.get(weg) ?? 0) + 1);
      rij.push(weg);
    }
    if (!figuur.stand?.naam) return;
  }
}

// Een naam die toch nog iets raakt gaat weg: liever geen naam dan twee door elkaar.
function isGoed(veld: Veld, kosten: Kosten, figuur: Figuur): boolean {
  const { stand } = figuur;
  if (!stand) return false;
  if (stand.naam && kosten.vanNaam(figuur, stand, BOTSING) >= BOTSING) naamWeg(veld, figuur);
  const naamIsEr = figuur.naamplekken.length === 0 || figuur.stand?.naam;
  return Boolean(naamIsEr) && kosten.vanPlek(figuur, stand.plek, BOTSING) < BOTSING;
}

/** Zet bij wie al staat de naam neer waar die past, en laat hem anders weg. Voor een volle kaart, waar alleen wie gekozen is een naam heeft. */
export function zetNamen(veld: Veld): void {
  const kosten = maakKosten(veld);
  const metNaam = veld.figuren.filter(({ naamplekken }) => naamplekken.length > 0);
  for (const figuur of metNaam) bijDeFiguur(veld, kosten, figuur);
  const over = metNaam.filter(zonderNaam);
  if (over.length <= WEINIG) schuif(veld, kosten, over);
  for (const figuur of metNaam) isGoed(veld, kosten, figuur);
}

function naamWeg(veld: Veld, figuur: Figuur): void {
  if (figuur.stand) figuur.stand = zet(veld, figuur, figuur.stand.plek, null);
}

// Een figuur die nog op iets staat zoekt zonder zijn naam een vrije plek, zo nodig in een fijner raster.
function verzet(veld: Veld, kosten: Kosten, figuur: Figuur): void {
  const { stand } = figuur;
  if (!stand || kosten.vanPlek(figuur, stand.plek, BOTSING) < BOTSING) return;
  let laagst = Infinity;
  let beste = stand.plek;
  const kijk = (plekken: readonly Plek[]): void => {
    for (const plek of plekken) {
      const kost = kosten.vanPlek(figuur, plek, laagst);
      if (kost >= laagst) continue;
      laagst = kost;
      beste = plek;
    }
  };
  kijk(figuur.plekken);
  if (laagst >= BOTSING) {
    const { ovaal, maten, vast } = veld;
    const fijn = plekkenIn(ovaal, maten, figuur.cel, veld, FIJN);
    kijk(fijn.filter(({ x, y }) => vast.every(({ vak }) => overlap(om(x, y, maten.straal), vak, 0) === 0)));
  }
  figuur.stand = zet(veld, figuur, beste, null);
}

function bijDeFiguur(veld: Veld, kosten: Kosten, figuur: Figuur): void {
  const { stand } = figuur;
  if (!stand) return;
  let laagst = BOTSING;
  for (const naamplek of figuur.naamplekken) {
    const poging = zet(veld, figuur, stand.plek, naamplek);
    const kost = kosten.vanNaam(figuur, poging, laagst);
    if (kost >= laagst) continue;
    laagst = kost;
    figuur.stand = poging;
  }
}

/** Zoveel namen zoeken op een volle kaart nog verder weg een plaats. */
const WEINIG = 12;
/** Zoveel keer fijner dan het gewone raster. */
const FIJN = 3;
/** Zoveel keer mag er iemand wijken, en wat dat kost in pixels omweg. */
const WIJKEN = 60;
const WIJKT = 300;
/** Een aanwijslijn over het kind of gezin heen leest niemand: dan wijkt er liever een ander. */
const DOOR_HET_HART = 1_200;
const RICHTINGEN = 32;
const STAP = 7;
/** Lucht tussen een naam en wat niet wijkt. */
const AF = 3;

// Zoekt de dichtstbijzijnde ruimte en geeft wie daarvoor moet wijken; wie vrij kan staan laat iedereen staan.
function losErvan(veld: Veld, figuur: Figuur, geweken: ReadonlyMap<Figuur, number>): readonly Figuur[] {
  const { stand } = figuur;
  if (!stand) return [];
  const bezet = watErStaat(veld, figuur);
  const { x, y } = stand;
  const ver = Math.hypot(veld.breedte, veld.hoogte);
  let laagst = Infinity;
  let top: { naam: Vak; naamplek: Naamplek } | null = null;
  const vormen = new Set(figuur.naamplekken.map(({ vorm }) => vorm));
  for (const vorm of vormen) {
    const { breedte: b, hoogte: h } = vorm;
    for (let afstand = veld.maten.straal + 6; afstand < ver && afstand < laagst; afstand += STAP) {
      for (let nummer = 0; nummer < RICHTINGEN; nummer++) {
        const hoek = (nummer / RICHTINGEN) * 2 * Math.PI;
        // Van de rand van de naam gemeten, zodat een brede naam niet verder weg hoeft dan een smalle.
        const x0 = rond2(x + Math.cos(hoek) * (afstand + b / 2) - b / 2);
        const y0 = rond2(y + Math.sin(hoek) * (afstand + h / 2) - h / 2);
        const naam = { x0, y0, x1: x0 + b, y1: y0 + h };
        // Wat weinig kost om te weten komt eerst: op een smal beeld ligt het meeste erbuiten, of verder dan wat er al gevonden is.
        if (isBuiten(veld, naam)) continue;
        const einde = dichtstePunt(naam, x, y);
        const weg = Math.hypot(einde.x - x, einde.y - y) + vorm.straf;
        if (weg >= laagst || bezet.isHard(naam)) continue;
        let kost = weg + prijsVan(veld, bezet, naam, geweken, laagst - weg);
        if (kost >= laagst) continue;
        for (const vak of bezet.namen.values()) if (raaktLijn(x, y, einde.x, einde.y, vak, 1)) kost += 180;
        for (const vak of bezet.figuren) if (raaktLijn(x, y, einde.x, einde.y, vak, 1)) kost += 60;
        for (const vak of bezet.hart) if (raaktLijn(x, y, einde.x, einde.y, vak, 1)) kost += DOOR_HET_HART;
        if (kost >= laagst) continue;
        laagst = kost;
        const opzij = Math.sign(Math.round(Math.cos(hoek)));
        const naamplek = {
          keus: -1,
          vorm,
          dx: naam.x0 - x,
          dy: naam.y0 - y,
          anker: 'middle' as const,
          opzij,
          omlaag: 0,
          schuin: false,
        };
        top = { naam, naamplek };
      }
    }
  }
  if (!top) return [];
  const { naam } = top;
  figuur.stand = { ...stand, naam, naamplek: top.naamplek, los: true };
  return [...bezet.namen].filter(([, vak]) => overlap(naam, vak, veld.maten.naamAf) > 0).map(([ander]) => ander);
}

interface Bezet {
  readonly namen: ReadonlyMap<Figuur, Vak>;
  readonly figuren: readonly Vak[];
  /** Ligt dit op iets wat niet wijkt? */
  readonly isHard: (naam: Vak) => boolean;
  /** Het midden en zijn naam. */
  readonly hart: readonly Vak[];
}

function watErStaat(veld: Veld, zelf: Figuur): Bezet {
  const { figuren, vast } = veld;
  const midden = rondMidden(veld);
  const figuurvakken = figuren
    .flatMap(({ stand }) => (stand?.merk ? [stand.figuur, stand.merk] : stand ? [stand.figuur] : []))
    .filter((vak) => vak !== zelf.stand?.figuur);
  const los = [...figuurvakken, midden, ...(zelf.stand ? [zelf.stand.figuur] : [])].map((vak) => ({ vak }));
  const hard = inStroken([...vast, ...los], AF);
  return {
    namen: new Map(
      figuren.flatMap((figuur) =>
        figuur !== zelf && figuur.stand?.naam ? [[figuur, figuur.stand.naam] as const] : [],
      ),
    ),
    figuren: figuurvakken,
    isHard: (naam) => [naam.y0, naam.y1].some((y) => hard(y).some(({ vak }) => overlap(naam, vak, AF) > 0)),
    hart: [midden, ...vast.filter(({ soort }) => soort === 'midden').map(({ vak }) => vak)],
  };
}

const isBuiten = ({ breedte, hoogte }: Veld, { x0, y0, x1, y1 }: Vak): boolean =>
  x0 < 4 || y0 < 3 || x1 > breedte - 4 || y1 > hoogte - 3;

// Nul als het vrij is, en anders wat het kost dat een ander wijkt.
function prijsVan(
  { maten }: Veld,
  { namen }: Bezet,
  naam: Vak,
  geweken: ReadonlyMap<Figuur, number>,
  grens: number,
): number {
  let prijs = 0;
  for (const [ander, vak] of namen) {
    if (overlap(naam, vak, maten.naamAf) === 0) continue;
    prijs += WIJKT * (1 + (geweken.get(ander) ?? 0) ** 2) + ander.breedte;
    if (prijs >= grens) return prijs;
  }
  return prijs;
}

/** Het punt van de rechthoek dat het dichtst bij (x, y) ligt. */
export function dichtstePunt(vak: Vak, x: number, y: number): Punt {
  return { x: Math.min(Math.max(x, vak.x0), vak.x1), y: Math.min(Math.max(y, vak.y0), vak.y1) };
}
