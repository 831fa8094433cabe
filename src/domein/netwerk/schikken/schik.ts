// Schikt de kaart: met een vorige alleen wie nieuw of veranderd is, en anders iedereen. Wat er is als het met een vorige niet past (`wijkUit`) komt
// van buiten, zodat een eerste beeld daar niet op wacht.

import type { Kaartschikking } from '../schik-kaart.js';
import { dichtstePunt, wijsAan } from './aanwijzen.js';
import { legBij, type Uitwijken } from './bijleggen.js';
import { schrijfBij } from './bijschrijven.js';
import { type Gegevens, type Kaartnetwerk, leesKaart } from './gegevens.js';
import { eersteTrap, LAATSTE_TRAP, luchtstap, MINSTE_LUCHT } from './maten.js';
import { overlap } from './meetkunde.js';
import { type Meet, veiligMeten } from './namen.js';
import { bouw, type Ondergrond, type Opzet } from './opbouw.js';
import { huishoudens, maakUitkomst } from './uitkomst.js';
import type { Veld } from './veld.js';
import { zetVlot } from './vlot.js';
import { zoek } from './zoeken.js';

export function schik(
  netwerk: Kaartnetwerk & {
    readonly vorige?: Kaartschikking | null;
    /** Hetzelfde netwerk, als deze huishoudens geen vlak met een naam op de kaart hebben. */
    readonly zonderVlak?: (huishoudens: readonly string[]) => Kaartnetwerk;
  },
  { breedte, hoogte, hoek = 0, meet }: Ondergrond & { readonly meet: Meet },
  wijkUit?: Uitwijken,
): Kaartschikking {
  const beeld = { breedte: maat(breedte), hoogte: maat(hoogte), hoek };
  const gegevens = leesKaart(netwerk);
  const meter = veiligMeten(meet);
  const vorige = netwerk.vorige ?? null;
  const vast = vorige && gegevens.mensen.length <= DRUK ? legBij(vorige, gegevens, beeld, meter, wijkUit) : null;
  const opzet = vast ?? opnieuw(gegevens, beeld, meter);
  const uitkomst = (nu: Opzet, van: Gegevens): Kaartschikking => maakUitkomst(nu, van, meter, vast && vorige);
  const krap = netwerk.zonderVlak
    ? huishoudens(opzet, gegevens, meter).filter(({ leden, pad, naam }) => leden.length > 1 && !(pad && naam))
    : [];
  if (!netwerk.zonderVlak || krap.length === 0) return uitkomst(opzet, gegevens);
  const ander = netwerk.zonderVlak(krap.map(({ id }) => id));
  const nu = leesKaart(ander);
  const bij = schrijfBij(opzet, gegevens, nu, meter);
  return bij ? uitkomst(bij, nu) : schik({ ...ander, vorige: uitkomst(opzet, gegevens) }, { ...beeld, meet }, wijkUit);
}

const maat = (getal: number): number => (Number.isFinite(getal) && getal >= 1 ? getal : 1);

/** Boven dit aantal wordt er niet gezocht: namen staan er dan alleen bij wie gekozen is. */
const DRUK = 100;
/** De trap van zo'n volle kaart. */
const VOL = 3;
/** Zoveel keer een plek zoeken past binnen een tel, gedeeld door het aantal mensen. */
const WERK = 20_000;

// Van ruim naar krap: de eerste maten waarin elke naam past.
function opnieuw(gegevens: Gegevens, beeld: Ondergrond, meet: Meet): Opzet {
  const aantal = gegevens.mensen.length;
  const eerste = eersteTrap(beeld.breedte, beeld.hoogte, aantal);
  if (aantal > DRUK) {
    const opzet = bouw(gegevens, beeld, Math.max(VOL, eerste), meet);
    zetVlot(opzet.veld);
    return opzet;
  }
  let beste!: Opzet;
  let minst = Infinity;
  for (let trap = eerste; trap <= LAATSTE_TRAP && minst >= 1; trap++) {
    for (let lucht = 1; lucht >= MINSTE_LUCHT && minst > 0; lucht -= luchtstap(beeld.breedte, trap)) {
      const opzet = bouw(gegevens, beeld, trap, meet, undefined, lucht);
      const fout = zoek(opzet.veld, { rondes: 8, herstel: 18, hoogstens: WERK / aantal });
      const over = (fout.length > 0 ? DRUK * wijsAan(opzet.veld, fout) : 0) + misstaan(opzet.veld);
      if (over >= minst) continue;
      beste = opzet;
      minst = over;
    }
  }
  return beste;
}

/** Een naam verder van zijn figuur (px) hoort er voor wie kijkt niet meer bij: dan liever kleinere figuren. */
const VER = 100;

/**
 * Hoe slecht het leest. Wie op de naam van het kind of gezin staat heeft een te klein vak voor deze maten, en dat telt zwaar; een naam ver van zijn figuur
 * telt voor een. Een naam die dichtbij staat met een lijn ernaartoe is geen reden voor kleinere figuren, wel om het dichter op elkaar te proberen.
 */
export const misstaan = ({ figuren, vast }: Veld): number =>
  figuren.reduce((som, { stand }) => {
    if (!stand) return som;
    const { x, y, figuur, naam, los } = stand;
    if (vast.some(({ soort, vak }) => soort === 'midden' && overlap(figuur, vak, 0) > 0)) som += DRUK;
    if (!los || !naam) return som;
    const punt = dichtstePunt(naam, x, y);
    return som + (Math.hypot(punt.x - x, punt.y - y) > VER ? 1 : 1 / WERK);
  }, 0);
