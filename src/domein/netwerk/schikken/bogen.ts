// De paden van een sector: zijn vlak, het vak per ring, en de boog waar zijn naam langs loopt.

import type { Boogtekening } from '../schik-kaart.js';
import { punt } from './bochten.js';
import type { Gegevens } from './gegevens.js';
import type { Maten } from './maten.js';
import { overlap, rond2, ROND } from './meetkunde.js';
import type { Opzet } from './opbouw.js';
import type { Ovaal } from './ovaal.js';
import type { Boogdeel } from './verdeling.js';

export function boogtekening(opzet: Opzet, { sectoren }: Gegevens, boog: Boogdeel, index: number): Boogtekening {
  const { ovaal, maten, verdeling, sectornamen, uitnodigingen, veld } = opzet;
  const breedte = sectornamen[index] ?? null;
  // Een naam die nergens anders past gaat voor: dan schuift de vraag op, of staat zij alleen onder de kaart.
  const vraag = uitnodigingen[index]?.find((vak) =>
    veld.figuren.every(({ stand }) => !stand?.naam || overlap(stand.naam, vak, 3) === 0),
  );
  return {
    sector: boog.sector,
    vlak: vakPad(opzet, index, 0, 1),
    vakken: verdeling.ringen.map(({ code, binnen, buiten }) => ({
      ring: code,
      pad: vakPad(opzet, index, binnen, buiten),
    })),
    naam:
      breedte === null
        ? null
        : {
            tekst: sectoren[index]?.naam ?? '',
            letter: maten.sectorLetter,
            pad: naamboog(ovaal, maten, boog, breedte),
          },
    uitnodiging: vraag
      ? {
          x: rond2((vraag.x0 + vraag.x1) / 2),
          y: rond2((vraag.y0 + vraag.y1) / 2),
          breedte: rond2(vraag.x1 - vraag.x0),
          hoogte: rond2(vraag.y1 - vraag.y0),
        }
      : null,
  };
}

/** Hoe rond de hoeken van een vak zijn. */
const HOEK = 7;
const HOEK_SMAL = 5;

/**
 * Een vak met ronde hoeken. Ringen liggen een paar pixels uit elkaar; de binnenste begint bij het midden. De zijkanten lopen evenwijdig aan
 * de voeg ernaast: die is bij het midden even breed als aan de rand.
 */
function vakPad({ ovaal, maten, verdeling }: Opzet, index: number, binnen: number, buiten: number): string {
  const { bogen } = verdeling;
  const boog = bogen[index] as Boogdeel;
  const voeg = maten.gat / Math.min(ovaal.a, ovaal.b) / 2;
  const laag = binnen === 0 ? (maten.midden + maten.gat * 3) / Math.min(ovaal.a, ovaal.b) : binnen + voeg;
  const hoog = buiten === 1 ? 1 : buiten - voeg;
  const halveVoeg = (een: Boogdeel, ander: Boogdeel): number => {
    const tussen = (ander.begin - een.begin - een.lengte + ovaal.omtrek) % ovaal.omtrek;
    return tussen < 60 ? tussen / 2 : 0;
  };
  const snel = (deel: number, hoek: number): number =>
    deel * Math.hypot(ovaal.a * Math.sin(hoek), ovaal.b * Math.cos(hoek));
  // Hoeveel de zijkant op deze hoogte naar binnen schuift, als hoek.
  const opzij = (half: number, deel: number, hoek: number): number => half / snel(deel, hoek) - half / snel(1, hoek);
  const voor = halveVoeg(bogen.at(index - 1) as Boogdeel, boog);
  const na = halveVoeg(boog, bogen[(index + 1) % bogen.length] as Boogdeel);
  const links = (deel: number): number => boog.van + opzij(voor, deel, boog.van);
  const rechts = (deel: number): number => boog.tot - opzij(na, deel, boog.tot);
  if (laag >= hoog || links(laag) >= rechts(laag)) return '';
  const r = Math.min(ovaal.x < 280 ? HOEK_SMAL : HOEK, ((hoog - laag) * Math.min(ovaal.a, ovaal.b)) / 3);
  const hap = (deel: number, hoek: number): number => Math.min(r / snel(deel, hoek), (rechts(deel) - links(deel)) / 3);
  const op = (deel: number, hoek: number): string => punt(ovaal.punt(deel, hoek));
  const langs = (deel: number, richting: number, van: number, naar: number): string =>
    `A${String(rond2(ovaal.a * deel))} ${String(rond2(ovaal.b * deel))} 0 ${naar - van > Math.PI || van - naar > Math.PI ? '1' : '0'} ${String(richting)} ${op(deel, naar)}`;
  const d0 = r / ovaal.weg(boog.van);
  const d1 = r / ovaal.weg(boog.tot);
  const [l0, l1, r0, r1] = [links(laag), links(hoog), rechts(laag), rechts(hoog)];
  return [
    `M${op(laag + d0, links(laag + d0))}L${op(hoog - d0, links(hoog - d0))}`,
    `Q${op(hoog, l1)} ${op(hoog, l1 + hap(hoog, l1))}${langs(hoog, 1, l1 + hap(hoog, l1), r1 - hap(hoog, r1))}`,
    `Q${op(hoog, r1)} ${op(hoog - d1, rechts(hoog - d1))}L${op(laag + d1, rechts(laag + d1))}`,
    `Q${op(laag, r0)} ${op(laag, r0 - hap(laag, r0))}${langs(laag, 0, r0 - hap(laag, r0), l0 + hap(laag, l0))}`,
    `Q${op(laag, l0)} ${op(laag + d0, links(laag + d0))}Z`,
  ].join('');
}

// Het pad waar de naam van een sector langs loopt, met het midden van de naam halverwege; onderaan andersom, zodat hij rechtop staat.
function naamboog(ovaal: Ovaal, maten: Maten, boog: Boogdeel, breedte: number): string {
  const half = breedte * 0.56 + 14;
  const hart = boog.begin + boog.lengte / 2;
  const middelpunt = ovaal.punt(1, ovaal.hoekNa(hart));
  const onder = middelpunt.y > ovaal.y;
  const af = maten.sectorAf + (onder ? maten.sectorLetter * 0.72 : 0);
  const hoekVan = (lengte: number): number => {
    if (lengte < 0) return ovaal.hoekNa(lengte + ovaal.omtrek) - ROND;
    return lengte > ovaal.omtrek ? ovaal.hoekNa(lengte - ovaal.omtrek) + ROND : ovaal.hoekNa(lengte);
  };
  const [van, tot] = [hoekVan(hart - half), hoekVan(hart + half)];
  const [a, b] = [ovaal.a + af, ovaal.b + af];
  const op = (hoek: number): string => punt({ x: ovaal.x + a * Math.cos(hoek), y: ovaal.y + b * Math.sin(hoek) });
  const groot = tot - van > Math.PI ? 1 : 0;
  const boogje = `A${String(rond2(a))} ${String(rond2(b))} 0 ${String(groot)}`;
  return onder ? `M${op(tot)}${boogje} 0 ${op(van)}` : `M${op(van)}${boogje} 1 ${op(tot)}`;
}
