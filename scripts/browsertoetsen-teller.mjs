// Verslag van de browsertoetsen in regels die bewijs.mjs optelt: per browser, en aan het eind één slotregel.
// Welke toets waarom mislukte schrijft de gewone reporter van de testrunner; hier staat alleen de telling.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { WORTEL } from './gereed.mjs';

/** Waar staat hoe lang elke toets in elke browser duurde, de langste eerst. */
const TIJDEN = join(WORTEL, 'node_modules/.cache/bewijs/tijden.json');

function platteToetsen(groep) {
  return [...groep.tests, ...groep.suites.flatMap(platteToetsen)];
}

// Een bestand dat niet laadt of geen toets bevat zou anders stil als geslaagd tellen.
function telSessie(sessie) {
  const toetsen = sessie.testResults ? platteToetsen(sessie.testResults) : [];
  const telling = {
    geslaagd: toetsen.filter((toets) => toets.passed && !toets.skipped).length,
    mislukt: toetsen.filter((toets) => !toets.passed && !toets.skipped).length,
    overgeslagen: toetsen.filter((toets) => toets.skipped).length,
  };
  const bestand = relative(process.cwd(), sessie.testFile);
  const klachten = sessie.errors.map((fout) => `${bestand}: ${fout.message}`);
  if (toetsen.length === 0 && klachten.length === 0) klachten.push(`${bestand}: bevat geen enkele toets.`);
  return { ...telling, mislukt: telling.mislukt + klachten.length, klachten };
}

function schrijfTijden(sessies) {
  const metNaam = (groep, pad) => [
    ...groep.tests.map(({ name, duration = 0 }) => ({ duur: Math.round(duration), toets: [...pad, name].join(' > ') })),
    ...groep.suites.flatMap((suite) => metNaam(suite, [...pad, suite.name])),
  ];
  const regels = sessies.flatMap(({ browser, testFile, testResults }) =>
    testResults
      ? metNaam(testResults, []).map((regel) => ({
          browser: browser.name,
          bestand: relative(WORTEL, testFile),
          ...regel,
        }))
      : [],
  );
  mkdirSync(dirname(TIJDEN), { recursive: true });
  writeFileSync(TIJDEN, JSON.stringify(regels.toSorted((een, ander) => ander.duur - een.duur)));
}

function schrijfSlotregel({ geslaagd, mislukt, overgeslagen }) {
  return `${geslaagd} passed, ${mislukt} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`;
}

/** Reporter voor @web/test-runner. */
export function tellerReporter() {
  let begin = { browserNames: [] };
  return {
    start(gegevens) {
      begin = gegevens;
    },
    onTestRunFinished({ sessions }) {
      const totaal = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };
      let meldingen = 0;
      for (const browser of begin.browserNames) {
        const telling = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };
        for (const sessie of [...sessions].filter((een) => een.browser.name === browser)) {
          const { klachten, ...deel } = telSessie(sessie);
          for (const soort of Object.keys(telling)) telling[soort] += deel[soort];
          for (const klacht of klachten) console.log(`mislukt in ${browser}: ${klacht}`);
          meldingen += sessie.logs.length;
        }
        for (const soort of Object.keys(totaal)) totaal[soort] += telling[soort];
        console.log(`in ${browser}: ${schrijfSlotregel(telling)}`);
      }
      schrijfTijden([...sessions]);
      if (meldingen > 0) console.log(`let op: ${meldingen} consolemelding(en) die geen toets verwachtte`);
      console.log(schrijfSlotregel(totaal));
      // De testrunner kent alleen zijn eigen oordeel; een leeg bestand moet ook zonder bewijs.mjs opvallen.
      if (totaal.mislukt > 0 || totaal.geslaagd === 0) process.once('exit', () => (process.exitCode = 1));
    },
  };
}
