// Maakt van het gevulde veld wat een tekening nodig heeft: regels met hun plaats, paden van ringen, bogen, huishoudens en banden.

import type {
  Boogtekening,
  Huishoudtekening,
  Kaartnaam,
  Kaartopschrift,
  Kaartpersoon,
  Kaartschikking,
  Tekstregel,
} from '../schik-kaart.js';
import { dichtstePunt } from './aanwijzen.js';
import { type Beeldmaat, bocht, type Eind, type Hindernis, isVrij, punt } from './bochten.js';
import type { Gegevens } from './gegevens.js';
import { omhul, wigVan } from './huizen.js';
import { KLEINE_LETTER, KLEINE_REGEL, type Maten, ZWAAR } from './maten.js';
import { om, rond2, ROND, type Vak } from './meetkunde.js';
import type { Meet } from './namen.js';
import { naamstijl, type Opschrift, type Opzet } from './opbouw.js';
import type { Ovaal } from './ovaal.js';
import type { Figuur, Stand } from './veld.js';
import type { Boogdeel, Verdeling } from './verdeling.js';

/** Zoveel lijnen zoeken een bocht; daarboven zijn zij alleen nog te zien als iemand één mens kiest, en lopen zij recht. */
const BOCHTEN_TOT = 150;
/** Lucht tussen de rand van een figuur en het begin van een lijn. */
const LUCHT = 3;
/** Waar in de hoogte van een regel de onderkant van de letters staat. */
const GRONDLIJN = 0.34;

export function maakUitkomst(
  opzet: Opzet,
  gegevens: Gegevens,
  meet: Meet,
  vorige: Kaartschikking | null,
): Kaartschikking {
  const { veld, ovaal, maten, verdeling, midden } = opzet;
  const hindernissen = hindernissenVan(opzet);
  const eind = (figuur: Figuur): Eind => ({
    x: figuur.stand?.x ?? ovaal.x,
    y: figuur.stand?.y ?? ovaal.y,
    straal: maten.straal + LUCHT,
    nummer: figuur.nummer,
  });
  const naam = midden && midden.vak.y0 > ovaal.y ? midden.vak : null;
  const beeld: Beeldmaat = { ...veld, schijf: { x: ovaal.x, y: ovaal.y, straal: maten.midden + LUCHT, naam } };
  const hart: Eind = { x: ovaal.x, y: ovaal.y, straal: maten.midden + LUCHT, nummer: -1 };
  const lijnen = gegevens.banden.length + veld.figuren.filter(({ lijn }) => lijn).length;
  const beschikbaar = lijnen <= BOCHTEN_TOT ? hindernissen : [];
  const houdt = eerdereLijnen(opzet, gegevens, vorige, beschikbaar);
  const personen = veld.figuren.map((figuur, nummer): Kaartpersoon => {
    const stand = figuur.stand as Stand;
    const steunfiguur = gegevens.mensen[nummer]?.steunfiguur ?? false;
    return {
      id: gegevens.mensen[nummer]?.id ?? '',
      x: rond2(stand.x),
      y: rond2(stand.y),
      straal: maten.straal,
      naam: naamVan(stand, maten, steunfiguur),
      lijn: figuur.lijn ? (houdt(-1, nummer) ?? bocht(hart, eind(figuur), true, beschikbaar, beeld)) : null,
    };
  });
  return {
    breedte: veld.breedte,
    hoogte: veld.hoogte,
    maten: {
      trap: maten.trap,
      letter: maten.letter,
      regel: maten.regel,
      straal: maten.straal,
      stomp: maten.stomp,
    },
    verdeling: afgerond(verdeling),
    midden: { x: rond2(ovaal.x), y: rond2(ovaal.y), straal: rond2(maten.midden), naam: midden && opschrift(midden) },
    ringen: verdeling.ringen.map(({ code, buiten }, index) => {
      const naam = opzet.ringnamen[index] ?? null;
      return { code, a: rond2(ovaal.a * buiten), b: rond2(ovaal.b * buiten), naam: naam && opschrift(naam) };
    }),
    bogen: verdeling.bogen.map((boog, index) => boogtekening(opzet, gegevens, boog, index)),
    personen,
    huishoudens: huishoudens(opzet, gegevens, meet),
    banden: gegevens.banden.map(({ van, naar, band }) => ({
      van: band.van,
      naar: band.naar,
      pad:
        houdt(van, naar) ??
        bocht(eind(veld.figuren[van] as Figuur), eind(veld.figuren[naar] as Figuur), false, beschikbaar, beeld),
    })),
  };
}

// Een lijn van eerder blijft liggen als haar einden niet verschoven zijn en er niets nieuws op haar ligt.
function eerdereLijnen(
  { veld: { figuren } }: Opzet,
  { mensen, banden }: Gegevens,
  vorige: Kaartschikking | null,
  hindernissen: readonly Hindernis[],
): (van: number, naar: number) => string | null {
  if (!vorige) return () => null;
  const personen = new Map(vorige.personen.map((persoon) => [persoon.id, persoon]));
  const stil = new Set(figuren.flatMap(({ nummer, stand, thuis }) => (thuis && stand === thuis ? [nummer] : [])));
  const nieuw = hindernissen.filter(({ wie }) => wie >= 0 && !stil.has(wie)).map(({ vak }) => vak);
  const paden = new Map(
    banden.map(({ van, naar, band }) => {
      const eerder = Array.isArray(vorige.banden)
        ? vorige.banden.find((lijn) => lijn.van === band.van && lijn.naar === band.naar)
        : null;
      return [`${String(van)} ${String(naar)}`, eerder?.pad] as const;
    }),
  );
  return (van, naar) => {
    if (!stil.has(naar) || (van >= 0 && !stil.has(van))) return null;
    const pad = van < 0 ? personen.get(mensen[naar]?.id ?? '')?.lijn : paden.get(`${String(van)} ${String(naar)}`);
    return pad && isVrij(pad, nieuw) ? pad : null;
  };
}

// Zes cijfers is nauwkeuriger dan een scherm, en na opslaan en teruglezen nog hetzelfde.
const zes = (getal: number): number => Math.round(getal * 1e6) / 1e6;

function afgerond({ ringen, bogen }: Verdeling): Verdeling {
  return {
    ringen,
    bogen: bogen.map(({ sector, van, tot, lengte, nodig, begin }) => ({
      sector,
      van: zes(van),
      tot: zes(tot),
      lengte: zes(lengte),
      nodig: zes(nodig),
      begin: zes(begin),
    })),
  };
}

/** Hoe erg het is als een lijn hierdoor gaat; door de naam van het kind of gezin het ergst. */
const VAST_GEWICHT = { ring: 10, sector: 45, leeg: 45, midden: 600 } as const;

function hindernissenVan({ veld }: Opzet): readonly Hindernis[] {
  const uit: Hindernis[] = [];
  for (const { nummer, stand } of veld.figuren) {
    if (!stand) continue;
    uit.push({ vak: stand.figuur, van: nummer, wie: nummer, gewicht: 40 });
    if (stand.naam) uit.push({ vak: stand.naam, van: -2, wie: nummer, gewicht: 50 });
    if (stand.merk) uit.push({ vak: stand.merk, van: nummer, wie: nummer, gewicht: 20 });
  }
  for (const { vak, soort } of veld.vast) uit.push({ vak, van: -2, wie: -1, gewicht: VAST_GEWICHT[soort] });
  return uit;
}

function naamVan({ x, y, naam, naamplek, los }: Stand, maten: Maten, steunfiguur: boolean): Kaartnaam {
  const { letter, dikte } = naamstijl(maten, steunfiguur);
  if (!naam || !naamplek) return { regels: [], bijschrift: null, letter, dikte, vak: null, aanwijslijn: null };
  const { vorm, anker } = naamplek;
  const tekstX = anker === 'start' ? naam.x0 + 1 : anker === 'end' ? naam.x1 - 1 : (naam.x0 + naam.x1) / 2;
  const regel = (tekst: string, hart: number, hoog: number): Tekstregel => ({
    tekst,
    x: rond2(tekstX),
    y: rond2(naam.y0 + hart + hoog * GRONDLIJN),
    anker,
  });
  const hoogte = vorm.regels.length * maten.regel;
  return {
    regels: vorm.regels.map(({ tekst }, index) => regel(tekst, maten.regel * (index + 0.5), letter)),
    bijschrift: vorm.bijschrift ? regel(vorm.bijschrift, hoogte + KLEINE_REGEL / 2, KLEINE_LETTER) : null,
    letter,
    dikte,
    vak: { x: rond2(naam.x0), y: rond2(naam.y0), breedte: rond2(vorm.breedte), hoogte: rond2(vorm.hoogte) },
    aanwijslijn: los ? aanwijslijn(x, y, naam, maten.straal) : null,
  };
}

function aanwijslijn(x: number, y: number, naam: Vak, straal: number): string | null {
  const naar = dichtstePunt(naam, x, y);
  const ver = Math.hypot(naar.x - x, naar.y - y);
  if (ver <= straal + 1) return null;
  const deel = (straal + 1) / ver;
  return `M${punt({ x: x + (naar.x - x) * deel, y: y + (naar.y - y) * deel })}L${punt(naar)}`;
}

function opschrift({ regels, letter, regel, vak }: Opschrift): Kaartopschrift {
  const midden = (vak.x0 + vak.x1) / 2;
  const boven = (vak.y0 + vak.y1 - regels.length * regel) / 2;
  return {
    letter,
    regels: regels.map((tekst, index) => ({
      tekst,
      x: rond2(midden),
      y: rond2(boven + regel * (index + 0.5) + letter * GRONDLIJN),
      anker: 'middle',
    })),
    vak: { x: rond2(vak.x0), y: rond2(vak.y0), breedte: rond2(vak.x1 - vak.x0), hoogte: rond2(vak.y1 - vak.y0) },
  };
}

function boogtekening(opzet: Opzet, { sectoren }: Gegevens, boog: Boogdeel, index: number): Boogtekening {
  const { ovaal, maten, verdeling, sectornamen, uitnodigingen } = opzet;
  const breedte = sectornamen[index] ?? null;
  const vraag = uitnodigingen[index];
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

function huishoudens(
  { veld, ovaal, maten, ringnamen, verdeling: { bogen } }: Opzet,
  { mensen, huizen }: Gegevens,
  meet: Meet,
): readonly Huishoudtekening[] {
  const standen = veld.figuren.map(({ stand }) => stand as Stand);
  const bezet: Vak[] = [om(ovaal.x, ovaal.y, maten.midden), ...ringnamen.flatMap((naam) => (naam ? [naam.vak] : []))];
  return huizen.map(({ id, naam, leden }) => {
    const breedte = naam === '' ? 0 : meet(naam, { letter: KLEINE_LETTER, dikte: ZWAAR }) + 30;
    const bewoond = new Set(leden.map((nummer) => veld.figuren[nummer]?.cel.boog ?? null));
    const wig = bogen.length > 1 ? wigVan(ovaal, bogen, bewoond) : null;
    const vlak =
      leden.length < 2 || (bogen.length > 1 && !wig)
        ? null
        : omhul(
            leden.map((nummer) => standen[nummer] as Stand),
            standen.filter((_, nummer) => !leden.includes(nummer)),
            bezet,
            wig,
            { breedte: veld.breedte, hoogte: veld.hoogte, rand: maten.huisRand, tag: breedte },
          );
    if (vlak?.naam) bezet.push(vlak.naam);
    const tag = vlak?.naam ?? null;
    return {
      id,
      leden: leden.map((nummer) => mensen[nummer]?.id ?? ''),
      pad: vlak?.pad ?? null,
      naam: tag && opschrift({ regels: [naam], letter: KLEINE_LETTER, regel: 20, vak: tag }),
    };
  });
}
