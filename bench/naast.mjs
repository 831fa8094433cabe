// Meet een tarief naast decimal.js, dinero.js en HyperFormula: hetzelfde huis, dezelfde honderd huren, in één keer en om en om. Eerst wordt
// nagerekend: wie op een cent anders uitkomt staat erbij met hoe vaak. Werkwijze: bench/README.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GEBOUWD = new URL('../dist/domein/tarief/index.js', import.meta.url);
const MAP = fileURLToPath(new URL('tarief', import.meta.url));
const RONDES = 31;
const RONDE_MS = 8;
const VARIANTEN = 100;

if (!existsSync(GEBOUWD)) {
  console.error('Er is nog niets gebouwd. Draai eerst `npm run build`.');
  process.exit(1);
}
// Wat van anderen is hoort niet bij het pakket: het komt pas binnen als iemand meet.
if (!existsSync(`${MAP}/node_modules/hyperformula`)) {
  execFileSync('npm', ['ci', '--prefix', MAP], { stdio: 'inherit', shell: process.platform === 'win32' });
}

const { berekenTarief, gevoeligheid } = await import(GEBOUWD.href);
const { metDecimal, metDinero, metHyperFormula } = await import('./tarief/modellen.mjs');
const [{ invoer }] = JSON.parse(readFileSync(new URL('../test/voorbeelden/tarief.json', import.meta.url), 'utf8'));
const huizen = Array.from({ length: VARIANTEN }, (_, plek) => ({
  ...invoer,
  huisvesting: { bedragPerJaar: Math.round((invoer.huisvesting.bedragPerJaar + plek * 7.3) * 100) / 100 },
}));

const METINGEN = [
  { naam: 'berekenTarief (alles: bouwstenen, letters, meldingen)', doe: (huis) => berekenTarief(huis).tariefPerEtmaal },
  { naam: 'decimal.js', doe: metDecimal },
  { naam: 'dinero.js (bigint)', doe: metDinero },
  { naam: 'HyperFormula, één cel wijzigen', doe: metHyperFormula(invoer) },
  { naam: 'gevoeligheid, alle cijfers', doe: gevoeligheid, uitkomst: false },
];

const verschillen = METINGEN.map(({ doe, uitkomst = true }) =>
  uitkomst ? huizen.filter((huis) => doe(huis) !== berekenTarief(huis).tariefPerEtmaal).length : 0,
);

let laatste;
/** Microseconden rekentijd van het proces per keer, niet van de klok: op een drukke machine wacht een proces soms langer dan het rekent. */
function meet(doe, keren) {
  const begin = process.cpuUsage();
  for (let keer = 0; keer < keren; keer += 1) laatste = doe(huizen[keer % VARIANTEN]);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / keren;
}

const keren = METINGEN.map(({ doe }) => {
  meet(doe, VARIANTEN);
  return Math.max(4, Math.ceil((RONDE_MS * 1000) / meet(doe, VARIANTEN)));
});
const tijden = METINGEN.map(() => []);
for (let ronde = 0; ronde < RONDES; ronde += 1) {
  for (let plek = 0; plek < METINGEN.length; plek += 1) {
    const soort = (plek + ronde) % METINGEN.length;
    tijden[soort].push(meet(METINGEN[soort].doe, keren[soort]));
  }
}
const tienduizend = Array.from({ length: 7 }, () => meet(METINGEN[0].doe, 10_000) * 10).sort(
  (een, ander) => een - ander,
);

const getal = (waarde, decimalen = 1) => waarde.toFixed(decimalen).replace('.', ',');
const mediaan = (reeks) => reeks.sort((een, ander) => een - ander)[Math.floor(reeks.length / 2)];
const ons = mediaan(tijden[0]);
console.log('| Wat | µs per keer | × ons | andere cent |\n|---|---:|---:|---:|');
METINGEN.forEach(({ naam, uitkomst = true }, plek) => {
  const tijd = mediaan(tijden[plek]);
  const cent = uitkomst ? `${verschillen[plek]} van ${VARIANTEN}` : '–';
  console.log(`| ${naam} | ${getal(tijd)} | ${getal(tijd / ons)} | ${cent} |`);
});
console.log(`\n10.000 tarieven achter elkaar: ${getal(tienduizend[3], 0)} ms.`);
if (laatste === undefined) process.exitCode = 1;
