// Meet hoe lang het plaatsen (`plaats`) en het schikken (`schikKaart`) van een netwerk duurt, op het gebouwde bestand dat een klant krijgt. Geen toets: een trage machine is geen fout.
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

const { plaats, schikKaart } = await import(GEBOUWD.href);
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

/** Een gewoon lettertype, ongeveer. */
const meetTekst = (tekst, { letter }) => tekst.length * letter * 0.55;
const VOORNAMEN =
  'Aya Bram Cem Daan Evi Femke Gijs Hanna Ilse Joep Kiki Lars Mila Nadir Olga Pim Rosa Stef Tess Yara'.split(' ');
const ACHTERNAMEN = ['Appelvink', 'Boterbloem', 'Citroenvlinder'];

/** Zoveel mensen met een naam, verdeeld over ringen en sectoren, met een band met het kind en ieder een band met een ander. */
function metNamen(aantal) {
  const [netwerk] = netwerken(aantal, (nummer) => ({
    sector: SECTOREN[nummer % 7],
    ring: [1, 2, 2, 3, 3, 3][nummer % 6],
  }));
  const personen = netwerk.personen.map((persoon, nummer) => ({
    ...persoon,
    naam: `${VOORNAMEN[nummer % 20]} ${ACHTERNAMEN[Math.floor(nummer / 20) % 3]}`,
    band: 'steunend',
  }));
  const banden = personen
    .slice(1)
    .map(({ id }, nummer) => ({ van: id, naar: `p${(nummer * 7) % aantal}`, kwaliteit: 'neutraal' }));
  return { personen, banden };
}

const zonderNamen = (netwerk) => ({ ...netwerk, namen: { p7: 'Oma Riet' } });
const [VIJFHONDERD, ZESTIG] = [metNamen(500), metNamen(60)];
const KADER = { breedte: 800, hoogte: 640, meet: meetTekst };
const SCHIKKINGEN = [
  { naam: '12 mensen (het contract), 800 × 640', invoer: () => voorbeeld, kader: KADER },
  {
    naam: '12 mensen (het contract), 340 × 560',
    invoer: () => voorbeeld,
    kader: { ...KADER, breedte: 340, hoogte: 560 },
  },
  { naam: '60 mensen, 800 × 640', invoer: () => ZESTIG, kader: KADER },
  { naam: '60 mensen, 1280 × 800', invoer: () => ZESTIG, kader: { ...KADER, breedte: 1280, hoogte: 800 } },
  { naam: '60 mensen, één erbij met `vorige`', invoer: metVorige(ZESTIG, KADER), kader: KADER },
  { naam: '12 mensen, één erbij met `vorige`', invoer: metVorige(voorbeeld, KADER), kader: KADER },
  {
    naam: '500 mensen, één met een naam',
    invoer: () => zonderNamen(VIJFHONDERD),
    kader: { ...KADER, breedte: 1280, hoogte: 800 },
  },
];

/** Om de beurt iemand anders die er net bij komt. */
function metVorige(netwerk, kader) {
  const beurten = netwerk.personen.map(({ id }) => {
    const zonder = { ...netwerk, personen: netwerk.personen.filter((persoon) => persoon.id !== id) };
    return { ...netwerk, vorige: schikKaart(zonder, kader) };
  });
  return (keer) => beurten[keer % beurten.length];
}

// Een lijn wordt pas uitgerekend als iemand haar leest: hier telt zij mee.
const leesLijnen = ({ personen, banden }) => [...personen.map(({ lijn }) => lijn), ...banden.map(({ pad }) => pad)];

/** De eerste keer, en daarna de mediaan en de negentigste van de honderd, in milliseconden rekentijd. */
function meetSchikking({ invoer, kader }) {
  const tijden = Array.from({ length: 2 * RONDES }, (_, keer) => {
    const netwerk = invoer(keer);
    const begin = process.cpuUsage();
    laatste = schikKaart(netwerk, kader);
    leesLijnen(laatste);
    // Ook wat het opruimen van geheugen en het vertalen van de code kostte.
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  const warm = tijden.slice(3).sort((a, b) => a - b);
  return [tijden[0], kwantiel(warm, 0.5), kwantiel(warm, 0.9)];
}

function toonSchikkingen() {
  const breedte = Math.max(...SCHIKKINGEN.map(({ naam }) => naam.length));
  console.log(
    `\n${'schikKaart'.padEnd(breedte)} ${['eerste', 'mediaan', '90 %'].map((woord) => woord.padStart(10)).join(' ')}`,
  );
  for (const schikking of SCHIKKINGEN) {
    const cellen = meetSchikking(schikking).map((ms) => tijd(ms * 1000).padStart(10));
    console.log(`${schikking.naam.padEnd(breedte)} ${cellen.join(' ')}`);
  }
}

gaNa();
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'onbekende processor'}, ${RONDES} rondes.`);
console.log(`Gemeten: ${fileURLToPath(GEBOUWD).replace(WORTEL, '')}; elke uitkomst is eerst nagegaan.\n`);
toon(draai());
toonSchikkingen();
assert.ok(laatste !== undefined);
