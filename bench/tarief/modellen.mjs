// Hetzelfde huis, van dezelfde invoer naar hetzelfde tarief, met de rekenbibliotheken van anderen. Elk model maakt de tien stappen van de som en
// rondt het tarief af op centen, half van nul af. Wat onze functie verder geeft (bouwstenen die optellen, letters, meldingen) maken zij niet.

import { Decimal } from 'decimal.js';
import { add, allocate, dinero, multiply, toSnapshot, transformScale } from 'dinero.js/bigint';
import { EUR } from 'dinero.js/bigint/currencies';
import { HyperFormula } from 'hyperformula';

const groepVan = ({ verzorging }) => verzorging.groepen[0];

/** decimal.js: elk getal van de invoer als decimaal, genoeg cijfers om nergens te vroeg af te ronden. */
export function metDecimal(invoer) {
  const { inkomen: i, gedragswetenschapper: g, ondersteuning: o, vervanging: v } = invoer;
  const d = (getal) => new Decimal(getal);
  const n = d(invoer.plaatsen);
  const dagen = d(invoer.dagenPerJaar);
  const weken = d(invoer.wekenPerJaar);
  const loon = d(i.maandsalaris)
    .times(12)
    .times(d(1).plus(i.vakantietoeslag).plus(i.eindejaarsuitkering))
    .times(d(1).plus(i.werkgeverslasten));
  const s6 = loon
    .times(i.ftePerPlaats)
    .times(n)
    .plus(n.times(g.urenPerJeugdigePerWeek).times(weken).times(g.uurtarief))
    .plus(n.times(o.urenPerJeugdigePerWeek).times(weken).plus(o.urenPerHuisPerJaar).times(o.uurtarief))
    .plus(d(v.dagenPerJaar).times(v.dagtarief))
    .plus(n.times(v.logeernachtenPerJeugdige).times(v.nachttarief))
    .plus(n.times(dagen).times(d(groepVan(invoer).bedragPerDag).plus(invoer.verzorging.toeslagPerDag)))
    .plus(invoer.huisvesting.bedragPerJaar);
  const s10 = s6
    .times(d(1).plus(invoer.overhead.fractie))
    .div(d(1).minus(invoer.leegstand.fractie))
    .times(d(1).plus(invoer.marge.fractie));
  return s10.div(n.times(dagen)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}

/** Een decimaal getal als geheel getal met een schaal: 0,083 is 83 met schaal 3. */
function geschaald(getal) {
  const [heel, decimalen = ''] = String(getal).split('.');
  return { amount: BigInt(heel + decimalen), scale: BigInt(decimalen.length) };
}

const SCHAAL = 20n;

// Dinero deelt niet. Een bedrag door een geheel getal is wat `allocate` het eerste deel geeft, op twintig decimalen.
const gedeeld = (bedrag, door) => allocate(transformScale(bedrag, SCHAAL), [1n, door - 1n])[0];
const som = (...bedragen) => bedragen.reduce((tot, bedrag) => add(tot, bedrag));

/** dinero.js: bedragen met een schaal, en vermenigvuldigen met geschaalde getallen. */
export function metDinero(invoer) {
  const { inkomen: i, gedragswetenschapper: g, ondersteuning: o, vervanging: v } = invoer;
  const euro = (getal) => dinero({ ...geschaald(getal), currency: EUR });
  const maal = (bedrag, ...factoren) => factoren.reduce((tot, factor) => multiply(tot, geschaald(factor)), bedrag);
  const erbij = (bedrag, ...fracties) => som(bedrag, ...fracties.map((fractie) => maal(bedrag, fractie)));
  const { plaatsen: n, dagenPerJaar, wekenPerJaar } = invoer;
  const loon = erbij(
    erbij(maal(euro(i.maandsalaris), 12), i.vakantietoeslag, i.eindejaarsuitkering),
    i.werkgeverslasten,
  );
  const s6 = som(
    maal(loon, i.ftePerPlaats, n),
    maal(euro(g.uurtarief), n, g.urenPerJeugdigePerWeek, wekenPerJaar),
    maal(euro(o.uurtarief), n, o.urenPerJeugdigePerWeek, wekenPerJaar),
    maal(euro(o.uurtarief), o.urenPerHuisPerJaar),
    maal(euro(v.dagtarief), v.dagenPerJaar),
    maal(euro(v.nachttarief), n, v.logeernachtenPerJeugdige),
    maal(som(euro(groepVan(invoer).bedragPerDag), euro(invoer.verzorging.toeslagPerDag)), n, dagenPerJaar),
    euro(invoer.huisvesting.bedragPerJaar),
  );
  const s8 = erbij(s6, invoer.overhead.fractie);
  const { amount, scale } = geschaald(invoer.leegstand.fractie);
  const s9 = maal(gedeeld(s8, 10n ** scale - amount), Number(10n ** scale));
  const tarief = gedeeld(erbij(s9, invoer.marge.fractie), BigInt(n * dagenPerJaar));
  const { amount: uitkomst, scale: schaal } = toSnapshot(tarief);
  const cent = 10n ** (schaal - 2n);
  // Het laatste cijfer achter de twintig decimalen valt weg bij het delen: daarom één erbij, zodat een halve cent een halve cent blijft.
  return Number((uitkomst + 1n + cent / 2n) / cent) / 100;
}

/** HyperFormula: één rekenblad, waarin alleen de huur verandert en het blad zelf doorrekent. */
export function metHyperFormula(eerste) {
  const { inkomen: i, gedragswetenschapper: g, ondersteuning: o, vervanging: v } = eerste;
  const cellen = [
    [eerste.plaatsen, eerste.dagenPerJaar, eerste.wekenPerJaar, eerste.huisvesting.bedragPerJaar],
    [i.maandsalaris, i.vakantietoeslag, i.eindejaarsuitkering, i.werkgeverslasten, i.ftePerPlaats],
    [g.urenPerJeugdigePerWeek, g.uurtarief, o.urenPerJeugdigePerWeek, o.urenPerHuisPerJaar, o.uurtarief],
    [v.dagenPerJaar, v.dagtarief, v.logeernachtenPerJeugdige, v.nachttarief],
    [groepVan(eerste).bedragPerDag, eerste.verzorging.toeslagPerDag],
    [eerste.overhead.fractie, eerste.leegstand.fractie, eerste.marge.fractie],
    ['=12*A2*(1+B2+C2)*(1+D2)*E2*A1', '=A1*A3*C1*B3', '=(A1*C3*C1+D3)*E3', '=A4*B4+A1*C4*D4', '=A1*B1*(A5+B5)', '=D1'],
    ['=SUM(A7:F7)', '=A8*(1+A6)', '=B8/(1-B6)', '=C8*(1+C6)', '=ROUND(D8/(A1*B1),2)'],
  ];
  const blad = HyperFormula.buildFromArray(cellen, { licenseKey: 'gpl-v3' });
  return ({ huisvesting }) => {
    blad.setCellContents({ sheet: 0, row: 0, col: 3 }, huisvesting.bedragPerJaar);
    return blad.getCellValue({ sheet: 0, row: 7, col: 4 });
  };
}
