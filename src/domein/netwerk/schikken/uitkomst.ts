// Maakt van het gevulde veld wat een tekening nodig heeft: regels met hun plaats, lijnen, huishoudens en banden.

import type {
  Huishoudtekening,
  Kaartnaam,
  Kaartopschrift,
  Kaartpersoon,
  Kaartschikking,
  Tekstregel,
} from '../schik-kaart.js';
import { dichtstePunt } from './aanwijzen.js';
import { boogtekening } from './bogen.js';
import { AF, type Beeldmaat, bocht, type Eind, type Hindernis, isVrij, punt } from './bochten.js';
import type { Gegevens } from './gegevens.js';
import { omhul, wigVan } from './huizen.js';
import { KLEINE_LETTER, KLEINE_REGEL, type Maten, ZWAAR } from './maten.js';
import { inStroken, om, rond2, type Vak } from './meetkunde.js';
import type { Meet } from './namen.js';
import { naamstijl, type Opschrift, type Opzet } from './opbouw.js';
import type { Figuur, Stand } from './veld.js';
import type { Verdeling } from './verdeling.js';

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
  const { trap, letter, regel, straal, stomp } = maten;
  const hindernissen = hindernissenVan(opzet);
  const eind = (figuur: Figuur): Eind => ({
    x: figuur.stand?.x ?? ovaal.x,
    y: figuur.stand?.y ?? ovaal.y,
    straal: straal + LUCHT,
    nummer: figuur.nummer,
  });
  const naam = midden && midden.vak.y0 > ovaal.y ? midden.vak : null;
  const beeld: Beeldmaat = { ...veld, schijf: { x: ovaal.x, y: ovaal.y, straal: maten.midden + LUCHT, naam } };
  const hart: Eind = { x: ovaal.x, y: ovaal.y, straal: maten.midden + LUCHT, nummer: -1 };
  const lijnen = gegevens.banden.length + veld.figuren.filter(({ lijn }) => lijn).length;
  const beschikbaar = lijnen <= BOCHTEN_TOT ? hindernissen : [];
  const inDeWeg = inStroken(beschikbaar, AF);
  const houdt = eerdereLijnen(opzet, gegevens, vorige, beschikbaar);
  // Op een volle kaart staan de meeste lijnen er pas als er iemand gekozen is: een pad wordt pas uitgerekend als iemand het leest, en dan één keer.
  const pad = (van: Eind, naar: Eind, recht: boolean): (() => string) => {
    let uit: string | undefined;
    return () => (uit ??= houdt(van.nummer, naar.nummer) ?? bocht(van, naar, recht, inDeWeg, beeld));
  };
  const personen = veld.figuren.map((figuur, nummer): Kaartpersoon => {
    const stand = figuur.stand as Stand;
    const steunfiguur = gegevens.mensen[nummer]?.steunfiguur ?? false;
    const lijn = figuur.lijn && pad(hart, eind(figuur), true);
    return {
      id: gegevens.mensen[nummer]?.id ?? '',
      x: rond2(stand.x),
      y: rond2(stand.y),
      straal,
      naam: naamVan(stand, maten, steunfiguur),
      get lijn(): string | null {
        return lijn ? lijn() : null;
      },
    };
  });
  return {
    breedte: veld.breedte,
    hoogte: veld.hoogte,
    maten: { trap, letter, regel, straal, stomp },
    verdeling: afgerond(verdeling),
    midden: { x: rond2(ovaal.x), y: rond2(ovaal.y), straal: rond2(maten.midden), naam: midden && opschrift(midden) },
    ringen: verdeling.ringen.map(({ code, buiten }, index) => {
      const naam = opzet.ringnamen[index] ?? null;
      return { code, a: rond2(ovaal.a * buiten), b: rond2(ovaal.b * buiten), naam: naam && opschrift(naam) };
    }),
    bogen: verdeling.bogen.map((boog, index) => boogtekening(opzet, gegevens, boog, index)),
    personen,
    huishoudens: huishoudens(opzet, gegevens, meet),
    banden: gegevens.banden.map(({ van, naar, band }) => {
      const lijn = pad(eind(veld.figuren[van] as Figuur), eind(veld.figuren[naar] as Figuur), false);
      return {
        van: band.van,
        naar: band.naar,
        get pad() {
          return lijn();
        },
      };
    }),
  };
}

// Een lijn van eerder blijft liggen als haar einden niet verschoven zijn en er niets nieuws op haar ligt.
function eerdereLijnen(
  { veld: { figuren } }: Opzet,
  { mensen }: Gegevens,
  vorige: Kaartschikking | null,
  hindernissen: readonly Hindernis[],
): (van: number, naar: number) => string | null {
  if (!vorige) return () => null;
  const stil = new Set(figuren.flatMap(({ nummer, stand, thuis }) => (thuis && stand === thuis ? [nummer] : [])));
  const nieuw = hindernissen.filter(({ wie }) => wie >= 0 && !stil.has(wie)).map(({ vak }) => vak);
  const paden = new Map([
    ...vorige.personen.map(({ id, lijn }) => [sleutel(undefined, id), lijn] as const),
    ...vorige.banden.map(({ van, naar, pad }) => [sleutel(van, naar), pad] as const),
  ]);
  return (van, naar) => {
    if (!stil.has(naar) || (van >= 0 && !stil.has(van))) return null;
    const pad = paden.get(sleutel(mensen[van]?.id, mensen[naar]?.id));
    return pad && isVrij(pad, nieuw) ? pad : null;
  };
}

const sleutel = (...ids: readonly (string | undefined)[]): string => JSON.stringify(ids);

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

export function huishoudens(
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
