// Houdt vast aan een eerdere schikking: wie er nog past blijft staan waar hij stond, en alleen wie nieuw is of verplaatst werd zoekt een plek.

import type { Kaartnaam, Kaartpersoon, Kaartschikking } from '../schik-kaart.js';
import type { Gegevens } from './gegevens.js';
import { rond2 } from './meetkunde.js';
import type { Naamvorm } from './namen.js';
import type { Beeld, Opzet } from './opbouw.js';
import { hoortIn } from './plekken.js';
import { type Figuur, type Naamplek, type Stand, zet } from './veld.js';
import type { Verdeling } from './verdeling.js';

/** De ringen en bogen van eerder, als zij bij deze indeling horen. `undefined` als zij van een ander beeld zijn of van andere ringen. */
export function eerdereVerdeling(
  vorige: Kaartschikking,
  gegevens: Gegevens,
  { breedte, hoogte }: Beeld,
): Verdeling | null | undefined {
  const { verdeling } = vorige;
  const zelfde = <S extends string>(
    soort: S,
    eerder: readonly Readonly<Record<S, unknown>>[],
    nu: typeof eerder,
  ): boolean => JSON.stringify(eerder.map((deel) => deel[soort])) === JSON.stringify(nu.map((deel) => deel[soort]));
  if (vorige.breedte !== breedte || vorige.hoogte !== hoogte || !zelfde('code', verdeling.ringen, gegevens.ringen))
    return undefined;
  return zelfde('sector', verdeling.bogen, gegevens.sectoren) ? verdeling : null;
}

/** Hoe ieder er eerder stond. */
export type Stond = ReadonlyMap<string, Kaartpersoon>;

/** Zet iedereen terug die er nog past, en geeft wie er niet bij is. */
export function zetTerug({ veld, ovaal, maten }: Opzet, gegevens: Gegevens, stond: Stond): readonly Figuur[] {
  const nieuw: Figuur[] = [];
  const bezet: Stand[] = [];
  const minst = 2 * maten.straal + 2;
  const botst = ({ x, y }: Stand): boolean => bezet.some((ander) => Math.hypot(ander.x - x, ander.y - y) < minst);
  for (const figuur of veld.figuren) if (figuur.stand) bezet.push(figuur.stand);
  for (const figuur of veld.figuren) {
    const was = stond.get(gegevens.mensen[figuur.nummer]?.id ?? '');
    const stand = was && standVan(veld, figuur, was);
    const vast = figuur.stand;
    const blijft =
      stand &&
      (vast
        ? Math.hypot(vast.x - stand.x, vast.y - stand.y) < 0.02
        : hoortIn(ovaal, maten, figuur.cel, stand) && !botst(stand));
    if (!blijft) {
      nieuw.push(figuur);
      continue;
    }
    if (!vast) bezet.push(stand);
    figuur.stand = stand;
    figuur.thuis = stand;
    if (!stand.naam && figuur.naamplekken.length > 0) nieuw.push(figuur);
  }
  return nieuw;
}

const luidtZo = ({ regels, bijschrift }: Naamvorm, naam: Kaartnaam): boolean =>
  regels.length === naam.regels.length &&
  regels.every(({ tekst }, index) => tekst === naam.regels[index]?.tekst) &&
  bijschrift === (naam.bijschrift?.tekst ?? '');

// Leest een eerdere plek terug. De naam staat er alleen bij als hij nog hetzelfde luidt.
function standVan(veld: Opzet['veld'], figuur: Figuur, { x, y, naam }: Kaartpersoon): Stand {
  const plek = { x, y, ver: 0, deel: figuur.deel, lengte: 0 };
  const kaal = zet(veld, figuur, plek, null);
  if (!naam.vak) return kaal;
  const { x: links, y: boven } = naam.vak;
  let naast: Naamplek | null = null;
  let minst = Infinity;
  for (const naamplek of figuur.naamplekken) {
    if (!luidtZo(naamplek.vorm, naam)) continue;
    const ver = Math.abs(links - x - naamplek.dx) + Math.abs(boven - y - naamplek.dy);
    if (ver < minst) {
      naast = naamplek;
      minst = ver;
    }
  }
  if (!naast) return kaal;
  // Een naam die bij zijn figuur stond blijft aan dezelfde kant, ook met een kleinere letter; een losse blijft op zijn plaats.
  if (minst < 0.02 || !naam.aanwijslijn) return zet(veld, figuur, plek, naast);
  const { breedte, hoogte } = naast.vorm;
  const x0 = rond2(links + (naam.vak.breedte - breedte) / 2);
  const y0 = rond2(boven + (naam.vak.hoogte - hoogte) / 2);
  const vak = { x0, y0, x1: x0 + breedte, y1: y0 + hoogte };
  return { ...kaal, naam: vak, naamplek: { ...naast, dx: x0 - x, dy: y0 - y, anker: 'middle' }, los: true };
}
