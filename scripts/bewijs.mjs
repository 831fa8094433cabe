// `npm test`: het hele bewijs met één opdracht. Installeert wat ontbreekt, draait alle stappen en telt op.
// `npm test -- --snel` is voor tijdens het werk, `npm test -- --alleen types,lint` draait een deel, `npm run test:hosts` draait wat te
// zwaar is voor elke keer. `--uitvoer` toont ook wat geslaagde stappen schreven.
// Gebruikt alleen Node zelf: de stappen zijn losse processen, zodat een fout in de ene de andere niet raakt.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOTOREN } from './browsers.mjs';
import { NietGereed, WORTEL, maakGereed } from './gereed.mjs';
import { GASTHEERSTAPPEN, STAPPEN, snelleStappen } from './bewijs/stappen.mjs';
import { draaiStappen, stopAlles } from './bewijs/draaien.mjs';

const UITVOERMAP = join(WORTEL, 'node_modules/.cache/bewijs');

function kiesStappen(argumenten) {
  if (argumenten.includes('--gastheren')) return GASTHEERSTAPPEN;
  const plaats = argumenten.indexOf('--alleen');
  if (plaats === -1) return STAPPEN;
  const namen = (argumenten[plaats + 1] ?? '').split(',').filter(Boolean);
  const onbekend = namen.filter((naam) => !STAPPEN.some((stap) => stap.naam === naam));
  if (namen.length === 0 || onbekend.length > 0) {
    throw new NietGereed(`--alleen kent: ${STAPPEN.map(({ naam }) => naam).join(', ')}.`);
  }
  // Wie een deel kiest zorgt zelf dat er gebouwd is: een stap wacht alleen op wat ook gekozen is.
  return STAPPEN.filter(({ naam }) => namen.includes(naam)).map((stap) => ({
    ...stap,
    na: (stap.na ?? []).filter((eerdere) => namen.includes(eerdere)),
  }));
}

// Pas na `npm ci` te laden: wat een wijziging raakt zegt de bundelaar.
async function kiesSnelleStappen() {
  const { geraakteToetsen, gewijzigdeBestanden } = await import('./bewijs/geraakt.mjs');
  const gewijzigd = gewijzigdeBestanden();
  const toetsen = await geraakteToetsen(gewijzigd);
  console.log(
    `\nSnel: ${gewijzigd.length} gewijzigde bestanden raken ${toetsen.length} toetsbestanden. Dit is niet het hele bewijs.`,
  );
  return snelleStappen({ gewijzigd, toetsen });
}

function schrijfDuur(milliseconden) {
  const seconden = milliseconden / 1000;
  if (seconden < 60) return `${seconden.toFixed(1).replace('.', ',')} s`;
  return `${Math.floor(seconden / 60)} min ${Math.round(seconden % 60)} s`;
}

function schrijfTelling({ geslaagd, mislukt, overgeslagen }) {
  return `${geslaagd} passed, ${mislukt} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`;
}

function meldStap({ stap, telling, duur, uitvoer, fouten, reden }, toonUitvoer) {
  const goed = telling.mislukt === 0;
  mkdirSync(UITVOERMAP, { recursive: true });
  writeFileSync(join(UITVOERMAP, `${stap.naam}.log`), uitvoer);

  const delen = stap.telt ? [`${telling.geslaagd} goed`] : [];
  if (stap.telt && !goed) delen.push(`${telling.mislukt} mislukt`);
  if (telling.overgeslagen > 0) delen.push(`${telling.overgeslagen} overgeslagen`);
  const kop = `  ${goed ? 'goed' : 'FOUT'}  ${stap.naam.padEnd(12)} ${schrijfDuur(duur).padStart(10)}   ${stap.wat}`;
  console.log(delen.length > 0 ? `${kop}: ${delen.join(', ')}` : kop);
  for (const melding of uitvoer.split('\n').filter((een) => een.startsWith('let op: ')))
    console.log(`        ${melding}`);
  if (goed && !toonUitvoer) return;
  const tekst = (toonUitvoer ? uitvoer : fouten).trim();
  console.log(`\n──── ${stap.naam}${reden ? `: ${reden}` : ''}${tekst === '' ? '' : `\n${tekst}`}\n────\n`);
}

async function bewijs(argumenten) {
  const begin = Date.now();
  const snel = argumenten.includes('--snel');
  const gekozen = snel ? [] : kiesStappen(argumenten);
  const { browsers, ontbrekend } = maakGereed({
    browsers: snel || gekozen.some(({ browsers: nodig }) => nodig),
    rekenblad: gekozen.some(({ rekenblad }) => rekenblad),
  });
  const stappen = snel ? await kiesSnelleStappen() : gekozen;
  const aanwezig = Object.keys(MOTOREN).filter((motor) => browsers[motor] !== null);
  console.log(
    `\nBewijs, met Node ${process.versions.node} en ${aanwezig.map((motor) => MOTOREN[motor].naam).join(', ')}\n`,
  );

  const totaal = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };
  const gevallen = [];
  await draaiStappen(stappen, (uitslag) => {
    meldStap(uitslag, argumenten.includes('--uitvoer'));
    for (const soort of Object.keys(totaal)) totaal[soort] += uitslag.telling[soort];
    if (uitslag.telling.mislukt > 0) gevallen.push(uitslag.stap.naam);
  });

  console.log(`\nKlaar in ${schrijfDuur(Date.now() - begin)}.`);
  if (gevallen.length > 0) console.log(`Mislukt: ${gevallen.join(', ')}. De uitvoer staat ook in ${UITVOERMAP}.`);
  if (ontbrekend.length > 0)
    console.log(`LET OP: niet gedraaid in ${ontbrekend.map((motor) => MOTOREN[motor].naam).join(' en ')}.`);
  console.log(schrijfTelling(totaal));
  return totaal.mislukt === 0 ? 0 : 1;
}

for (const [sein, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(sein, () => void stopAlles().then(() => process.exit(code)));
}

try {
  process.exitCode = await bewijs(process.argv.slice(2));
} catch (fout) {
  console.error(fout instanceof NietGereed ? fout.message : fout);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
