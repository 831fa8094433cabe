// Meet hoe lang een tarief duurt, op het gebouwde bestand dat een klant krijgt. Geen toets: een trage machine is geen fout.
// Gaat eerst na dat elke uitkomst klopt; wat niet gelijk is aan de exacte som wordt niet gemeten. Werkwijze: bench/README.md.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const GEBOUWD = new URL('../dist/domein/tarief/index.js', import.meta.url);
const RONDES = 31;
/** Zo lang rekent één ronde ongeveer: lang genoeg voor de klok, kort genoeg om vaak af te wisselen. */
const RONDE_MS = 8;
/** Zoveel verschillende invoeren per soort, zodat niets van een herhaald antwoord kan leven. */
const VARIANTEN = 100;

if (!existsSync(GEBOUWD)) {
  console.error('Er is nog niets gebouwd. Draai eerst `npm run build`.');
  process.exit(1);
}

const { berekenTarief, gevoeligheid } = await import(GEBOUWD.href);
const { referentie } = await bundel('test/domein/tarief/referentie.ts');
const { dichtstbij } = await bundel('test/domein/tarief/breuk.ts');
const { gevoeligheidOp } = await bundel('test/domein/tarief/referentie-functies.ts');
const voorbeelden = JSON.parse(readFileSync(new URL('../test/voorbeelden/tarief.json', import.meta.url), 'utf8'));

/** De toetsreferentie is TypeScript; Vite maakt er in het geheugen één module van. */
async function bundel(pad) {
  const uitkomst = await build({
    root: WORTEL,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: pad, formats: ['es'] } },
  });
  const [{ output }] = Array.isArray(uitkomst) ? uitkomst : [uitkomst];
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/** `VARIANTEN` keer hetzelfde huis, steeds met een andere huur; de vorm en de keuzen blijven gelijk. */
function varianten(nummer, stap = 0.01) {
  const { invoer } = voorbeelden[nummer - 1];
  return Array.from({ length: VARIANTEN }, (_, i) => {
    const bedragPerJaar = Math.round((invoer.huisvesting.bedragPerJaar + i * stap) * 100) / 100;
    return { ...invoer, huisvesting: { bedragPerJaar } };
  });
}

// Voorbeeld 11 en 12 van het contract liggen op een halve cent; een stap van één cent per etmaal houdt ze daar.
const gewoon = varianten(1);
const metNiveau = varianten(2);
const metFactor = varianten(7);
const opHalveCent = [...varianten(11, 366 * 2 * 0.01).slice(0, 50), ...varianten(12, 366 * 5 * 0.01).slice(0, 50)];

const METINGEN = [
  { naam: 'berekenTarief, gewoon', invoeren: gewoon, doe: berekenTarief },
  { naam: 'berekenTarief, niveau met andere uren', invoeren: metNiveau, doe: berekenTarief },
  { naam: 'berekenTarief, niveau met factor', invoeren: metFactor, doe: berekenTarief },
  { naam: 'berekenTarief, halve centen en gelijke resten', invoeren: opHalveCent, doe: berekenTarief },
  { naam: 'toetsreferentie (BigInt), gewoon', invoeren: gewoon, doe: referentie },
  { naam: 'toetsreferentie (BigInt), niveau met andere uren', invoeren: metNiveau, doe: referentie },
  { naam: `gevoeligheid, ${gevoeligheid(gewoon[0]).length} rijen`, invoeren: gewoon, doe: gevoeligheid },
  {
    naam: `gevoeligheid met niveau, ${gevoeligheid(metNiveau[0]).length} rijen`,
    invoeren: metNiveau,
    doe: gevoeligheid,
  },
];

function gaNa() {
  for (const invoer of [...gewoon, ...metNiveau, ...metFactor, ...opHalveCent]) {
    const { methoden: _, meldingen, ...bedragen } = berekenTarief(invoer);
    assert.ok(meldingen.every(({ ernst }) => ernst !== 'fout'));
    assert.deepEqual(bedragen, referentie(invoer));
  }
  for (const [i, voorbeeld] of voorbeelden.entries()) {
    const { tariefPerEtmaal, tariefPerEtmaalExact } = berekenTarief(voorbeeld.invoer);
    assert.equal(tariefPerEtmaal, voorbeeld.tariefPerEtmaal, `voorbeeld ${i + 1}`);
    assert.equal(tariefPerEtmaalExact, voorbeeld.tariefPerEtmaalExact, `voorbeeld ${i + 1}`);
  }
  const halveCenten = opHalveCent.filter((invoer) => {
    const [, decimalen = ''] = String(berekenTarief(invoer).tariefPerEtmaalExact).split('.');
    return decimalen.length === 3 && decimalen.endsWith('5');
  });
  assert.ok(halveCenten.length >= opHalveCent.length * 0.9, 'de halve centen liggen niet op een halve cent');
  for (const invoer of [gewoon[0], metNiveau[0]]) {
    for (const { pad, tariefLaag, tariefHoog } of gevoeligheid(invoer)) {
      const { laag, hoog } = gevoeligheidOp(invoer, pad, 0.1);
      assert.deepEqual([tariefLaag, tariefHoog], [laag && dichtstbij(laag), hoog && dichtstbij(hoog)], pad);
    }
  }
}

// Houdt elke uitkomst vast tot na de meting, zodat de motor het rekenwerk niet kan overslaan.
let laatste;

/** Microseconden per keer, gemeten over `keren` keer. */
function meet({ invoeren, doe }, keren) {
  const begin = performance.now();
  for (let i = 0; i < keren; i += 1) laatste = doe(invoeren[i % invoeren.length]);
  return ((performance.now() - begin) * 1000) / keren;
}

function kwantiel(gesorteerd, deel) {
  return gesorteerd[Math.round((gesorteerd.length - 1) * deel)];
}

function draai() {
  // Warm draaien en ijken: hoe vaak past deze soort in één ronde?
  const keren = METINGEN.map((meting) => {
    meet(meting, VARIANTEN);
    const microseconden = meet(meting, VARIANTEN);
    return Math.max(4, Math.ceil((RONDE_MS * 1000) / microseconden));
  });
  const tijden = METINGEN.map(() => []);
  // Om en om, elke ronde met een ander begin: wat de machine intussen doet treft dan elke soort even vaak.
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (let plek = 0; plek < METINGEN.length; plek += 1) {
      const soort = (plek + ronde) % METINGEN.length;
      tijden[soort].push(meet(METINGEN[soort], keren[soort]));
    }
  }
  return tijden.map((reeks) => reeks.sort((a, b) => a - b));
}

function tijd(microseconden) {
  const [getal, eenheid] = microseconden < 1000 ? [microseconden, 'µs'] : [microseconden / 1000, 'ms'];
  return `${getal.toFixed(getal < 10 ? 2 : 1).replace('.', ',')} ${eenheid}`;
}

function toon(tijden) {
  const breedte = Math.max(...METINGEN.map(({ naam }) => naam.length));
  const eerste = kwantiel(tijden[0], 0.5);
  const kop = ['mediaan', 'kwart', 'driekwart', '× gewoon'].map((woord) => woord.padStart(10)).join(' ');
  console.log(`${''.padEnd(breedte)} ${kop}`);
  METINGEN.forEach(({ naam }, i) => {
    const mediaan = kwantiel(tijden[i], 0.5);
    const cellen = [mediaan, kwantiel(tijden[i], 0.25), kwantiel(tijden[i], 0.75)].map(tijd);
    cellen.push((mediaan / eerste).toFixed(1).replace('.', ','));
    console.log(`${naam.padEnd(breedte)} ${cellen.map((cel) => cel.padStart(10)).join(' ')}`);
  });
}

gaNa();
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'onbekende processor'}, ${RONDES} rondes.`);
console.log(`Gemeten: ${fileURLToPath(GEBOUWD).replace(WORTEL, '')}; elke uitkomst is eerst nagerekend.\n`);
toon(draai());
assert.ok(laatste !== undefined);
