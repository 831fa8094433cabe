// Voor een naam die bij zijn figuur niet past: de dichtstbijzijnde vrije ruimte, met een lijn die hem aanwijst. Raakt nooit iets anders.

import { BOTSING, type Kosten, maakKosten } from './kosten.js';
import { om, overlap, type Punt, raaktLijn, type Vak } from './meetkunde.js';
import { type Figuur, type Naamplek, type Veld, zet } from './veld.js';

/** Geeft terug wiens naam nergens meer past; die naam is dan weg. */
export function wijsAan(veld: Veld, fout: readonly Figuur[]): readonly Figuur[] {
  const kosten = maakKosten(veld);
  const orde = [...fout].sort((een, ander) => een.breedte - ander.breedte || een.nummer - ander.nummer);
  for (const figuur of orde) naamWeg(veld, figuur);
  for (const figuur of orde) verzet(veld, kosten, figuur);
  // Soms is er bij de figuur zelf nu wel ruimte.
  for (const figuur of orde) bijDeFiguur(veld, kosten, figuur);
  return orde.reverse().filter((figuur) => figuur.naamplekken.length > 0 && !figuur.stand?.naam && !losErvan(veld, figuur));
}

function naamWeg(veld: Veld, figuur: Figuur): void {
  if (figuur.stand) figuur.stand = zet(veld, figuur, figuur.stand.plek, null);
}

// Een figuur die nog op iets staat zoekt zonder zijn naam een vrije plek.
function verzet(veld: Veld, kosten: Kosten, figuur: Figuur): void {
  const { stand } = figuur;
  if (!stand || kosten.vanPlek(figuur, stand.plek, Infinity) < BOTSING) return;
  let laagst = Infinity;
  let beste = stand.plek;
  for (const plek of figuur.plekken) {
    const kost = kosten.vanPlek(figuur, plek, laagst);
    if (kost >= laagst) continue;
    laagst = kost;
    beste = plek;
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

const RICHTINGEN = 32;
const STAP = 7;

function losErvan(veld: Veld, figuur: Figuur): boolean {
  const { stand } = figuur;
  if (!stand) return false;
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
        const mx = x + Math.cos(hoek) * (afstand + b / 2);
        const my = y + Math.sin(hoek) * (afstand + h / 2);
        const naam = { x0: mx - b / 2, y0: my - h / 2, x1: mx + b / 2, y1: my + h / 2 };
        if (!vrij(veld, bezet, naam)) continue;
        const einde = dichtstePunt(naam, x, y);
        let kost = Math.hypot(einde.x - x, einde.y - y) + vorm.straf;
        for (const vak of bezet.namen) if (raaktLijn(x, y, einde.x, einde.y, vak, 1)) kost += 90;
        for (const vak of bezet.figuren) if (raaktLijn(x, y, einde.x, einde.y, vak, 1)) kost += 60;
        if (kost >= laagst) continue;
        laagst = kost;
        const opzij = Math.sign(Math.round(Math.cos(hoek)));
        top = { naam, naamplek: { keus: -1, vorm, dx: naam.x0 - x, dy: naam.y0 - y, anker: 'middle', opzij, omlaag: 0, schuin: false } };
      }
    }
  }
  if (!top) return false;
  figuur.stand = { ...stand, naam: top.naam, naamplek: top.naamplek, los: true };
  return true;
}

interface Bezet {
  readonly namen: readonly Vak[];
  readonly figuren: readonly Vak[];
  readonly vast: readonly Vak[];
}

function watErStaat({ figuren, vast, ovaal, maten }: Veld, zelf: Figuur): Bezet {
  const standen = figuren.flatMap(({ stand }) => (stand ? [stand] : []));
  return {
    namen: figuren.flatMap((figuur) => (figuur !== zelf && figuur.stand?.naam ? [figuur.stand.naam] : [])),
    figuren: standen.flatMap(({ figuur, merk }) => (merk ? [figuur, merk] : [figuur])).filter((vak) => vak !== zelf.stand?.figuur),
    vast: [...vast.map(({ vak }) => vak), om(ovaal.x, ovaal.y, maten.midden), ...(zelf.stand ? [zelf.stand.figuur] : [])],
  };
}

function vrij({ breedte, hoogte, maten }: Veld, { namen, figuren, vast }: Bezet, naam: Vak): boolean {
  if (naam.x0 < 4 || naam.y0 < 3 || naam.x1 > breedte - 4 || naam.y1 > hoogte - 3) return false;
  for (const vak of namen) if (overlap(naam, vak, maten.naamAf) > 0) return false;
  for (const vak of figuren) if (overlap(naam, vak, 3) > 0) return false;
  for (const vak of vast) if (overlap(naam, vak, 3) > 0) return false;
  return true;
}

/** Het punt van de rechthoek dat het dichtst bij (x, y) ligt. */
export function dichtstePunt(vak: Vak, x: number, y: number): Punt {
  return { x: Math.min(Math.max(x, vak.x0), vak.x1), y: Math.min(Math.max(y, vak.y0), vak.y1) };
}
