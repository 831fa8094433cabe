// Draait stappen twee aan twee naast elkaar, bewaart hun uitvoer en telt hun toetsen.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { WORTEL } from '../gereed.mjs';

// Een stap die zo lang duurt hangt. De browsertoetsen duren het langst, en op een machine die ook ander werk heeft een veelvoud.
const LANGST = 45 * 60_000;
// De browsertoetsen, en daarnaast telkens één ander.
const TEGELIJK = 2;

const lopend = new Set();

// Elke stap is een eigen procesgroep, zodat zijn browsers en schermen met hem stoppen.
function stuurSein(proces, sein) {
  try {
    if (process.platform === 'win32') proces.kill(sein);
    else process.kill(-proces.pid, sein);
  } catch {
    // De groep is al weg.
  }
}

function stop(proces) {
  stuurSein(proces, 'SIGTERM');
  const hard = setTimeout(() => stuurSein(proces, 'SIGKILL'), 10_000);
  return new Promise((klaar) => proces.once('close', () => klaar(clearTimeout(hard))));
}

/** Stopt alle lopende stappen en wacht tot ze weg zijn. */
export async function stopAlles() {
  await Promise.all([...lopend].map(stop));
}

function draai([programma, ...argumenten], omgeving) {
  return new Promise((klaar) => {
    let uitvoer = '';
    const proces = spawn(programma, argumenten, {
      cwd: WORTEL,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...omgeving },
    });
    lopend.add(proces);
    const wekker = setTimeout(() => {
      uitvoer += `\nGestopt: na ${LANGST / 60_000} minuten nog niet klaar.\n`;
      void stop(proces);
    }, LANGST);
    const neem = (tekst) => (uitvoer += tekst);
    proces.stdout.setEncoding('utf8').on('data', neem);
    proces.stderr.setEncoding('utf8').on('data', neem);
    proces.once('error', (fout) => neem(`${fout.message}\n`));
    proces.once('close', (code) => {
      clearTimeout(wekker);
      lopend.delete(proces);
      klaar({ code, uitvoer: stripVTControlCharacters(uitvoer) });
    });
  });
}

function laatsteGetal(uitvoer, patroon) {
  return Number([...uitvoer.matchAll(patroon)].at(-1)?.[1] ?? 0);
}

const TELWIJZEN = {
  node: (uitvoer) => ({
    geslaagd: laatsteGetal(uitvoer, /^ℹ pass (\d+)$/gm),
    mislukt: laatsteGetal(uitvoer, /^ℹ fail (\d+)$/gm) + laatsteGetal(uitvoer, /^ℹ cancelled (\d+)$/gm),
    overgeslagen: laatsteGetal(uitvoer, /^ℹ skipped (\d+)$/gm) + laatsteGetal(uitvoer, /^ℹ todo (\d+)$/gm),
  }),
  slotregel: (uitvoer) => ({
    geslaagd: laatsteGetal(uitvoer, /^(\d+) passed, \d+ failed/gm),
    mislukt: laatsteGetal(uitvoer, /^\d+ passed, (\d+) failed/gm),
    overgeslagen: laatsteGetal(uitvoer, /^\d+ passed, \d+ failed, (\d+) skipped/gm),
  }),
};

// Node schrijft eerst elke geslaagde toets en herhaalt aan het eind wat er mislukte: alleen dat laatste is hier nieuws.
const INKORTEN = {
  node: (uitvoer) => uitvoer.slice(Math.max(0, uitvoer.lastIndexOf('✖ failing tests:'))),
};

// Een foute afloop telt altijd als minstens één mislukking, en een stap met toetsen die er geen draaide ook.
function tel(stap, code, uitvoer) {
  const goed = code === 0;
  if (stap.telt === undefined) return { telling: { geslaagd: Number(goed), mislukt: Number(!goed), overgeslagen: 0 } };
  const telling = TELWIJZEN[stap.telt](uitvoer);
  if (telling.mislukt > 0) return { telling };
  if (!goed) return { telling: { ...telling, mislukt: 1 }, reden: `gestopt met code ${code}` };
  if (telling.geslaagd === 0) return { telling: { ...telling, mislukt: 1 }, reden: 'er draaide geen enkele toets' };
  return { telling };
}

async function draaiStap(stap) {
  const begin = Date.now();
  const { code, uitvoer } = await draai(stap.opdracht(), stap.omgeving);
  const fouten = INKORTEN[stap.telt]?.(uitvoer) ?? uitvoer;
  return { stap, duur: Date.now() - begin, uitvoer, fouten, ...tel(stap, code, uitvoer) };
}

function nietGedraaid(stap, oorzaak) {
  const telling = { geslaagd: 0, mislukt: 1, overgeslagen: 0 };
  return { stap, duur: 0, uitvoer: '', fouten: '', telling, reden: `niet gedraaid, want ${oorzaak} is mislukt` };
}

/**
 * Draait alle stappen, ook als er een mislukt, en geeft elke uitslag door zodra hij er is.
 * @param {import('./stappen.mjs').Stap[]} stappen
 */
export async function draaiStappen(stappen, meld) {
  const wachtend = [...stappen];
  const geslaagd = new Set();
  const mislukt = new Set();
  const bezig = new Set();

  const rondAf = (uitslag) => {
    (uitslag.telling.mislukt === 0 ? geslaagd : mislukt).add(uitslag.stap.naam);
    meld(uitslag);
  };
  const start = (stap) => {
    const afloop = (async () => {
      const uitslag = await draaiStap(stap);
      bezig.delete(afloop);
      rondAf(uitslag);
    })();
    bezig.add(afloop);
  };

  while (wachtend.length > 0 || bezig.size > 0) {
    for (const stap of wachtend.slice()) {
      const oorzaak = (stap.na ?? []).find((naam) => mislukt.has(naam));
      const kan = bezig.size < TEGELIJK && (stap.na ?? []).every((naam) => geslaagd.has(naam));
      if (oorzaak === undefined && !kan) continue;
      wachtend.splice(wachtend.indexOf(stap), 1);
      if (oorzaak === undefined) start(stap);
      else rondAf(nietGedraaid(stap, oorzaak));
    }
    if (bezig.size > 0) await Promise.race(bezig);
  }
}
