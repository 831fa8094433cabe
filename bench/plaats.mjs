// Meet hoe lang het plaatsen van een netwerk duurt, op het gebouwde bestand dat een klant krijgt. Geen toets: een trage machine is geen fout.
// Gaat eerst na dat iedereen een eigen plek in het beeld krijgt; anders wordt er niet gemeten. Werkwijze: bench/README.md.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const GEBOUWD = new URL('../dist/domein/netwerk/index.js', import.meta.url);
const BEELD = { breedte: 800, hoogte: 800 };
const RONDES = 31;
/** Zo lang rekent één ronde ongeveer: lang genoeg voor de klok, kort genoeg om vaak af te wisselen. */
const RONDE_MS = 8;
/** Zoveel netwerken per soort, elk één plek verschoven, zodat niets van een herhaald antwoord kan leven. */
const VARIANTEN = 28;

if (!existsSync(GEBOUWD)) {
  console.error('Er is nog niets gebouwd. Draai eerst `npm run build`.');
  process.exit(1);
}

const { plaats } = await import(GEBOUWD.href);
const SECTOREN = ['familie', 'vrienden', 'buurt', 'onderwijs-werk', 'vrije-tijd', 'georganiseerd', 'professionals'];
const RINGEN = [1, 2, 3, null];
const voorbeeld = JSON.parse(readFileSync(new URL('../test/voorbeelden/dossier.json', import.meta.url), 'utf8'));

/** `VARIANTEN` keer zoveel mensen; `waar` geeft bij een nummer de sector en de ring. */
function netwerken(aantal, waar) {
  return Array.from({ length: VARIANTEN }, (_, eerste) => ({
    personen: Array.from({ length: aantal }, (_leeg, nummer) => ({
      id: `p${nummer}`,
      naam: `P${nummer}`,
      soort: 'netwerk',
      ...waar(nummer + eerste),
    })),
  }));
}

const verdeeld = (nummer) => ({ sector: SECTOREN[nummer % 7], ring: RINGEN[nummer % 4] });
const METINGEN = [
  { naam: 'het voorbeeld van het contract', kaarten: [voorbeeld] },
  { naam: '24 mensen, verdeeld', kaarten: netwerken(24, verdeeld) },
  { naam: '60 mensen, verdeeld', kaarten: netwerken(60, verdeeld) },
  { naam: '500 mensen, verdeeld', kaarten: netwerken(500, verdeeld) },
  {
    naam: '500 mensen, bijna allemaal in één vak',
    kaarten: netwerken(500, (nummer) => (nummer % 50 ? { sector: 'familie', ring: 1 } : verdeeld(nummer))),
  },
  { naam: '500 mensen, nog niemand ingedeeld', kaarten: netwerken(500, () => ({})) },
];

function gaNa() {
  for (const { naam, kaarten } of METINGEN) {
    for (const kaart of kaarten) {
      const plekken = plaats(kaart, BEELD);
      assert.deepEqual(
        plekken.map(({ id }) => id),
        kaart.personen.map(({ id }) => id),
        naam,
      );
      assert.ok(
        plekken.every(({ x, y }) => x >= 0 && x <= 800 && y >= 0 && y <= 800),
        `${naam}: iemand staat buiten het beeld`,
      );
      assert.equal(new Set(plekken.map(({ x, y }) => `${x} ${y}`)).size, plekken.length, `${naam}: twee op één plek`);
    }
  }
}

// Houdt elke uitkomst vast tot na de meting, zodat de motor het rekenwerk niet kan overslaan.
let laatste;

/** Microseconden per keer, gemeten over `keren` keer. */
function meet({ kaarten }, keren) {
  const begin = performance.now();
  for (let i = 0; i < keren; i += 1) laatste = plaats(kaarten[i % kaarten.length], BEELD);
  return ((performance.now() - begin) * 1000) / keren;
}

function kwantiel(gesorteerd, deel) {
  return gesorteerd[Math.round((gesorteerd.length - 1) * deel)];
}

function draai() {
  // Warm draaien en ijken: hoe vaak past deze soort in één ronde?
  const keren = METINGEN.map((meting) => {
    meet(meting, VARIANTEN);
    return Math.max(4, Math.ceil((RONDE_MS * 1000) / meet(meting, VARIANTEN)));
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
  console.log(
    `${''.padEnd(breedte)} ${['mediaan', 'kwart', 'driekwart'].map((woord) => woord.padStart(10)).join(' ')}`,
  );
  METINGEN.forEach(({ naam }, i) => {
    const cellen = [0.5, 0.25, 0.75].map((deel) => tijd(kwantiel(tijden[i], deel)).padStart(10));
    console.log(`${naam.padEnd(breedte)} ${cellen.join(' ')}`);
  });
}

gaNa();
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'onbekende processor'}, ${RONDES} rondes.`);
console.log(`Gemeten: ${fileURLToPath(GEBOUWD).replace(WORTEL, '')}; elke uitkomst is eerst nagegaan.\n`);
toon(draai());
assert.ok(laatste !== undefined);
