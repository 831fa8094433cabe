// Maakt deze machine klaar: de juiste Node, de pakketten van de lock, en met `--browsers` de drie browsermotoren.
// Gebruikt alleen Node zelf: het draait op een machine waar nog niets geïnstalleerd is.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MOTOREN, ontbrekendeMotoren, zegWatOntbreekt, zoekBrowsers } from './browsers.mjs';
import { LIBREOFFICE_PAKKET, zoekLibreOffice } from './libreoffice.mjs';

/** De map van de repository. */
export const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));

/** In CI is een ontbrekende browser een fout; elders draait het bewijs in wat er is. */
export const IN_CI = !['', '0', 'false'].includes(process.env.CI ?? '');

/** Iets wat de gebruiker zelf moet oplossen; de tekst is één zin die zegt wat. */
export class NietGereed extends Error {}

function controleerNode() {
  const [groot = 0, klein = 0] = process.versions.node.split('.').map(Number);
  const goed = (groot === 20 && klein >= 19) || (groot === 22 && klein >= 12) || groot > 22;
  if (!goed) {
    throw new NietGereed(
      `Node ${process.versions.node} is te oud of niet gedragen: installeer Node 20.19, 22.12 of nieuwer.`,
    );
  }
}

function leesPakketten(bestand) {
  try {
    return JSON.parse(readFileSync(join(WORTEL, bestand), 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

// npm schrijft node_modules/.package-lock.json als laatste. De inhoud vergelijken is zekerder dan tijdstippen:
// een `git checkout` verandert die zonder dat er iets te installeren valt.
function zijnPakkettenActueel() {
  const gevraagd = leesPakketten('package-lock.json');
  const aanwezig = leesPakketten('node_modules/.package-lock.json');
  if (gevraagd === null || aanwezig === null) return false;
  return Object.entries(gevraagd).every(([pad, pakket]) => {
    if (pad === '') return true;
    const eigen = aanwezig[pad];
    // Een optioneel pakket hoort vaak bij een ander besturingssysteem en ontbreekt dan terecht.
    if (eigen === undefined) return pakket.optional === true || pakket.devOptional === true;
    return eigen.version === pakket.version && eigen.integrity === pakket.integrity;
  });
}

/** Programma en argumenten om npm te draaien: dezelfde npm als die ons startte, ook op Windows. */
export function npmOpdracht(...argumenten) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return [process.execPath, npm, ...argumenten];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm', ...argumenten] : ['npm', ...argumenten];
}

function installeerPakketten() {
  if (zijnPakkettenActueel()) return;
  process.stdout.write('Pakketten installeren (npm ci) … ');
  const begin = Date.now();
  const [programma, ...argumenten] = npmOpdracht('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  const uitkomst = spawnSync(programma, argumenten, { cwd: WORTEL, encoding: 'utf8' });
  if (uitkomst.status !== 0) {
    process.stdout.write('mislukt\n');
    const uitvoer = `${uitkomst.stdout ?? ''}${uitkomst.stderr ?? uitkomst.error?.message ?? ''}`;
    throw new NietGereed(`npm ci lukte niet:\n${uitvoer}`);
  }
  process.stdout.write(`klaar in ${Math.round((Date.now() - begin) / 1000)} s\n`);
}

function lukt(programma, ...argumenten) {
  return spawnSync(programma, argumenten, { stdio: 'ignore' }).status === 0;
}

/** Het voorvoegsel waarmee apt-get hier mag installeren, of null als dat niet kan. */
function rechtOpApt() {
  if (process.platform !== 'linux' || !lukt('apt-get', '--version')) return null;
  if (process.getuid?.() === 0) return [];
  return lukt('sudo', '-n', 'true') ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null;
}

function apt(voorvoegsel, ...argumenten) {
  const [programma, ...rest] = [...voorvoegsel, 'apt-get', ...argumenten];
  const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const uitkomst = spawnSync(programma, rest, { encoding: 'utf8', env: omgeving, stdio: ['ignore', 'pipe', 'pipe'] });
  return { goed: uitkomst.status === 0, uitvoer: `${uitkomst.stdout ?? ''}${uitkomst.stderr ?? ''}` };
}

// Een machine die net begint werkt zichzelf soms nog bij en houdt dan het slot van de pakketbeheerder vast.
const WACHT_OP_ANDEREN = ['-o', 'DPkg::Lock::Timeout=120'];

function installeerMetApt(wat, pakketten, voorvoegsel) {
  const installeer = (...namen) =>
    apt(voorvoegsel, 'install', '-y', '--no-install-recommends', ...WACHT_OP_ANDEREN, ...namen);
  process.stdout.write(`${wat} installeren (apt-get install ${pakketten.join(' ')}) … `);
  const begin = Date.now();
  apt(voorvoegsel, 'update');
  let uitkomst = installeer(...pakketten);
  if (!uitkomst.goed) {
    // De tweede keer pakket voor pakket: zo komt er wat er te krijgen is, ook als één naam hier niet bestaat.
    apt(voorvoegsel, 'update');
    const uitkomsten = pakketten.map((pakket) => installeer(pakket));
    uitkomst = uitkomsten.find(({ goed }) => !goed) ?? { goed: true, uitvoer: '' };
  }
  const seconden = Math.round((Date.now() - begin) / 1000);
  process.stdout.write(uitkomst.goed ? `klaar in ${seconden} s\n` : `lukte niet:\n${uitkomst.uitvoer.slice(-2000)}\n`);
}

function zinOverOntbrekende(ontbrekend) {
  const pakketten = ontbrekend.flatMap((motor) => MOTOREN[motor].pakketten).join(' ');
  const raad =
    process.platform === 'linux'
      ? `draai \`apt-get install ${pakketten}\`, of installeer hetzelfde met de pakketbeheerder van dit systeem`
      : 'installeer Chrome en Firefox; WebKit draait hier niet, alleen op Linux';
  return `${zegWatOntbreekt(ontbrekend)}: ${raad}.`;
}

function zorgVoorBrowsers() {
  let browsers = zoekBrowsers();
  let ontbrekend = ontbrekendeMotoren(browsers);
  const voorvoegsel = ontbrekend.length > 0 ? rechtOpApt() : null;
  if (voorvoegsel !== null) {
    const pakketten = ontbrekend.flatMap((motor) => MOTOREN[motor].pakketten);
    installeerMetApt('Browsers', pakketten, voorvoegsel);
    browsers = zoekBrowsers();
    ontbrekend = ontbrekendeMotoren(browsers);
  }
  if (ontbrekend.length > 0) {
    const zin = zinOverOntbrekende(ontbrekend);
    if (IN_CI || ontbrekend.length === Object.keys(MOTOREN).length) throw new NietGereed(zin);
    console.log(`\n  LET OP: ${zin}\n  De toetsen draaien alleen in de browsers die er wel zijn.\n`);
  }
  return { browsers, ontbrekend };
}

function zorgVoorRekenblad() {
  if (zoekLibreOffice() !== null) return;
  const voorvoegsel = rechtOpApt();
  if (voorvoegsel !== null) installeerMetApt('LibreOffice', [LIBREOFFICE_PAKKET], voorvoegsel);
  if (zoekLibreOffice() !== null) return;
  const zin = `LibreOffice ontbreekt hier: installeer het, op Debian met \`apt-get install ${LIBREOFFICE_PAKKET}\`.`;
  if (IN_CI) throw new NietGereed(zin);
  console.log(`\n  LET OP: ${zin}\n  Niemand rekent het werkboek door.\n`);
}

/**
 * Installeert wat ontbreekt en zegt wat er is. Gooit `NietGereed` met een zin die zegt wat de gebruiker moet doen.
 * @param {{ browsers?: boolean, rekenblad?: boolean }} [wens]
 */
export function maakGereed(wens = {}) {
  controleerNode();
  installeerPakketten();
  if (wens.rekenblad === true) zorgVoorRekenblad();
  return wens.browsers === true ? zorgVoorBrowsers() : { browsers: zoekBrowsers(), ontbrekend: [] };
}

/** Voor een script dat zonder gereedheid niet verder kan: zegt de zin en stopt met code 1. */
export function maakGereedOfStop(wens) {
  try {
    return maakGereed(wens);
  } catch (fout) {
    if (!(fout instanceof NietGereed)) throw fout;
    console.error(fout.message);
    return process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { browsers } = maakGereedOfStop({ browsers: process.argv.includes('--browsers') });
  const aanwezig = Object.entries(MOTOREN).filter(([motor]) => browsers[motor] !== null);
  console.log(
    `Gereed: Node ${process.versions.node}; ${aanwezig.map(([, { naam }]) => naam).join(', ') || 'geen browsers'}.`,
  );
}
