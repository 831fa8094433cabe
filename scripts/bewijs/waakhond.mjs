// Waakt over de browsers tijdens de toetsen. Een bladzijde zegt bij elke toets dat zij er nog is (met-geduld.mjs), en elke opdracht is
// ook een teken. Blijft dat uit en antwoordt de browser niet, dan hangt niet een toets maar de browser, en zou alles daarna mislukken of
// wachten tot de tijd om is. Zo'n bestand begint één keer opnieuw in een verse browser, hardop. Loopt het weer vast, dan is het mislukt,
// met de toets waar het gebeurde erbij.
import { relative } from 'node:path';
import { WORTEL } from '../gereed.mjs';

// Na zoveel milliseconden zonder teken wordt de browser iets gevraagd.
const VERDACHT = 15_000;
// Langer dan een toets en haar haken samen mogen: dan is de bladzijde zelf vastgelopen, ook als de browser nog antwoordt.
const VAST = 300_000;
const KIJK_OM_DE = 5_000;
// Wat de testrunner zo noemt.
const OPENT = 'INITIALIZING';
const BEZIG = 'TEST_STARTED';
const TOETSEN_KLAAR = 'TEST_FINISHED';

/**
 * Reporter voor @web/test-runner. Zijn launchers kunnen `herbegin` en `antwoordt` (herstel.mjs).
 * @param {{ verdacht?: number, vast?: number, kijkOmDe?: number }} [geduld] - In milliseconden.
 */
export function waakhond({ verdacht = VERDACHT, vast = VAST, kijkOmDe = KIJK_OM_DE } = {}) {
  /** @type {Map<string, { teken: number, toets: string | null, vraag: Promise<void> | null, opnieuw: boolean }>} per bestand in een browser */
  const gezien = new Map();
  let sessies;
  let wekker;

  const zicht = (id) => {
    if (!gezien.has(id)) gezien.set(id, { teken: Date.now(), toets: null, vraag: null, opnieuw: false });
    return gezien.get(id);
  };
  const stilte = (id) => Date.now() - zicht(id).teken;
  const waar = ({ id, browser, testFile }) => {
    const { toets } = zicht(id);
    return `${browser.name}, ${relative(WORTEL, testFile)}, ${toets === null ? 'voor de eerste toets' : `bij “${toets}”`}`;
  };
  const lopend = () => [...sessies.forStatus(OPENT, BEZIG)];

  const geefOp = (id, reden) => {
    const sessie = sessies.get(id);
    const message = `De browser liep twee keer vast (${reden}): ${waar(sessie)}.`;
    sessies.updateStatus({ ...sessie, errors: [...(sessie.errors ?? []), { message }] }, TOETSEN_KLAAR);
  };
  const grijpIn = async (id, reden) => {
    const staat = zicht(id);
    if (staat.opnieuw) return geefOp(id, reden);
    const sessie = sessies.get(id);
    console.log(`let op: vastgelopen (${reden}) en opnieuw begonnen: ${waar(sessie)}`);
    Object.assign(staat, { teken: Date.now(), toets: null, opnieuw: true });
    // Eerst de stand: dat de oude bladzijde wegvalt is nu geen mislukking.
    sessies.updateStatus(sessie, OPENT);
    await sessie.browser.herbegin(id).catch((fout) => geefOp(id, fout.message));
  };
  const vraag = async ({ id, browser }) => {
    const antwoordt = await browser.antwoordt(id);
    zicht(id).vraag = null;
    if (!antwoordt && sessies.get(id).status === BEZIG) await grijpIn(id, 'de browser antwoordt niet');
  };
  const vraagNa = (sessie) => (zicht(sessie.id).vraag ??= vraag(sessie));
  const kijk = (sessie) => {
    const stil = stilte(sessie.id);
    if (stil > vast) void grijpIn(sessie.id, `${Math.round(vast / 1000)} s geen teken van de bladzijde`);
    else if (stil > verdacht && sessie.status === BEZIG) void vraagNa(sessie);
  };

  const meldLopend = () => {
    for (const sessie of lopend())
      console.log(`let op: nog bezig: ${waar(sessie)}, ${Math.round(stilte(sessie.id) / 1000)} s na het laatste teken`);
  };

  const plugin = {
    name: 'waakhond',
    async executeCommand({ command, payload, session }) {
      const staat = zicht(session.id);
      staat.teken = Date.now();
      switch (command) {
        case 'levensteken':
          staat.toets = payload;
          return true;
        case 'antwoordt-de-browser':
          await vraagNa(session);
          return true;
        default:
          return undefined;
      }
    },
  };

  return {
    start({ config, sessions }) {
      sessies = sessions;
      // Vooraan, vóór wat de testrunner zelf meebrengt: ook een opdracht waar nooit antwoord op komt is dan gezien.
      config.plugins.unshift(plugin);
      sessions.on('session-status-updated', ({ id, status }) => {
        if (status === OPENT || status === BEZIG) zicht(id).teken = Date.now();
      });
      wekker = setInterval(() => lopend().forEach(kijk), kijkOmDe);
      wekker.unref();
      process.once('SIGTERM', meldLopend);
    },
    stop() {
      clearInterval(wekker);
      process.off('SIGTERM', meldLopend);
    },
  };
}
