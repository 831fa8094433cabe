// Een miljoen willekeurige huizen door de gebouwde som, naast één gesloten formule met gehele getallen: geen cent verschil, ook niet op halve centen.
// De invoer begint als gehele getallen, zodat de formule nergens een kommagetal hoeft te lezen. Alle andere cijfers van de uitkomst legt
// test/domein/tarief/bereken-tarief.eigenschappen.test.ts naast een losse referentie, op tienduizend invoeren.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { berekenTarief } from 'zo-thuis-elementen/tarief';

const ZAAD = 20261127;
const AANTAL = 1_000_000;
const SCHAAL = 10_000;

/** Gehele getallen van `laagste` tot en met `hoogste`, altijd dezelfde rij (mulberry32). */
function trekker(zaad) {
  let stand = zaad;
  return (laagste, hoogste) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let bits = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return laagste + (((bits ^ (bits >>> 14)) >>> 0) % (hoogste - laagste + 1));
  };
}

/** Een huis in tienduizendsten. Elk derde huis kost alleen verzorging van een oneven aantal halve centen: dat ligt precies op een halve cent. */
function trekHuis(trek, opHalveCent) {
  const bedrag = (hoogste) => (opHalveCent ? 0 : trek(0, hoogste) * 10 ** trek(0, 2));
  const fractie = (hoogste) => (opHalveCent ? 0 : trek(0, hoogste));
  return {
    dagen: trek(365, 366),
    plaatsen: trek(1, 12),
    loon: bedrag(9_999_999),
    uren: bedrag(999),
    uurtarief: bedrag(15_000),
    zorg: opHalveCent ? 50 + 100 * trek(0, 9999) : bedrag(6000),
    huis: bedrag(9_999_999),
    overhead: fractie(4000),
    gelieerd: fractie(3000),
    leegstand: fractie(3000),
    marge: fractie(3000),
  };
}

function invoerVan(huis) {
  const getal = (naam) => huis[naam] / SCHAAL;
  return {
    versie: 1,
    peiljaar: 2026,
    dagenPerJaar: huis.dagen,
    wekenPerJaar: 52,
    plaatsen: huis.plaatsen,
    rechtsvorm: 'franchise',
    inkomen: { wijze: 'jaarinkomen', bedragPerJaar: getal('loon') },
    gedragswetenschapper: { urenPerJeugdigePerWeek: getal('uren'), uurtarief: getal('uurtarief') },
    ondersteuning: { urenPerJeugdigePerWeek: 0, urenPerHuisPerJaar: 0, uurtarief: 0 },
    vervanging: { dagenPerJaar: 0, dagtarief: 0, logeernachtenPerJeugdige: 0, nachttarief: 0 },
    verzorging: {
      groepen: [{ leeftijdsgroep: '12-15', aantal: huis.plaatsen, bedragPerDag: getal('zorg') }],
      toeslagPerDag: 0,
    },
    huisvesting: { bedragPerJaar: getal('huis') },
    overhead: { wijze: 'percentage', fractie: getal('overhead'), grondslag: 'alle-kosten' },
    gelieerdeOrganisatie: { wijze: 'aandeel', fractie: getal('gelieerd') },
    leegstand: { fractie: getal('leegstand'), methode: 'deler' },
    marge: { fractie: getal('marge'), methode: 'opslag' },
  };
}

/** Teller en noemer van het tarief in centen. */
function formule(huis) {
  const g = Object.fromEntries(Object.entries(huis).map(([naam, waarde]) => [naam, BigInt(waarde)]));
  const een = BigInt(SCHAAL);
  const perJaar = (g.loon + g.huis + g.plaatsen * g.dagen * g.zorg) * een + g.plaatsen * 52n * g.uren * g.uurtarief;
  const teller = 100n * perJaar * (een + g.overhead) * (een + g.marge);
  return [teller, een * een * (een - g.gelieerd) * (een - g.leegstand) * g.plaatsen * g.dagen];
}

it(`een miljoen huizen: geen cent verschil met de formule (zaad ${ZAAD})`, { timeout: 600_000 }, () => {
  const trek = trekker(ZAAD);
  let halveCenten = 0;
  for (let nummer = 0; nummer < AANTAL; nummer += 1) {
    const huis = trekHuis(trek, nummer % 3 === 0);
    const [teller, noemer] = formule(huis);
    if ((2n * teller) % noemer === 0n && ((2n * teller) / noemer) % 2n === 1n) halveCenten += 1;
    const centen = (2n * teller + noemer) / (2n * noemer);
    const { tariefPerEtmaal } = berekenTarief(invoerVan(huis));
    if (tariefPerEtmaal !== Number(centen) / 100) assert.fail(`${tariefPerEtmaal}: ${JSON.stringify(huis)}`);
  }
  assert.ok(halveCenten > AANTAL / 4, `maar ${halveCenten} op een halve cent`);
});
