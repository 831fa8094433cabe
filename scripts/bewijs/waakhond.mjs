// Waakt over de browsers tijdens de toetsen. Een bladzijde zegt bij elke toets dat zij er nog is (met-geduld.mjs). Blijft dat uit, dan
// hangt niet een toets (die breekt mocha zelf af) maar de browser, en zou alles daarna wachten tot de tijd om is. Zo'n bestand begint één
// keer opnieuw in een verse browser, hardop. Loopt het weer vast, dan is het mislukt, met de toets waar het gebeurde erbij.
import { relative } from 'node:path';
import { WORTEL } from '../gereed.mjs';

// Na zoveel milliseconden zonder teken wordt de browser iets gevraagd: ruim voordat mocha de toets afbreekt, want een browser die alleen
// op opdrachten zwijgt laat de bladzijde doorlopen, van de ene afgebroken toets naar de volgende.
const VERDACHT = 60_000;
// Langer dan een toets en haar haken samen mogen: dan is de bladzijde zelf vastgelopen, ook als de browser nog antwoordt.
const VAST = 300_000;
const KIJK_OM_DE = 5_000;
// Wat de testrunner zo noemt.
const OPENT = 'INITIALIZING';
const BEZIG = 'TEST_STARTED';
const TOETSEN_KLAAR = 'TEST_FINISHED';

/**
 * Plugin en reporter voor @web/test-runner, samen één waakhond. Zijn launchers kunnen `herbegin` en `antwoordt` (herstel.mjs).
 * @param {{ verdacht?: number, vast?: number, kijkOmDe?: number }} [geduld] - In milliseconden.
 */
export function waakhond({ verdacht = VERDACHT, vast = VAST, kijkOmDe = KIJK_OM_DE } = {}) {
  /** @type {Map<string, { teken: number, toets: string | null, gevraagd: boolean, opnieuw: boolean }>} per bestand in een browser */
  const gezien = new Map();
  let sessies;
  let wekker;

  const zicht = (id) => {
    if (!gezien.has(id)) gezien.set(id, { teken: Date.now(), toets: null, gevraagd: false, opnieuw: false });
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
  const kijk = async (sessie) => {
    const { id, browser } = sessie;
    const staat = zicht(id);
    if (staat.gevraagd) return;
    if (stilte(id) > vast) return grijpIn(id, `${Math.round(vast / 1000)} s geen teken van de bladzijde`);
    if (sessie.status !== BEZIG || stilte(id) <= verdacht) return;
    staat.gevraagd = true;
    const antwoordt = await browser.antwoordt(id);
    staat.gevraagd = false;
    if (antwoordt || sessies.get(id).status !== BEZIG) return;
    await grijpIn(id, 'de browser antwoordt niet');
  };

  const meldLopend = () => {
    for (const sessie of lopend())
      console.log(`let op: nog bezig: ${waar(sessie)}, ${Math.round(stilte(sessie.id) / 1000)} s na het laatste teken`);
  };

  return {
    plugin: {
      name: 'waakhond',
      executeCommand({ command, payload, session }) {
        if (command !== 'levensteken') return undefined;
        Object.assign(zicht(session.id), { teken: Date.now(), toets: payload });
        return true;
      },
    },
    reporter: {
      start({ sessions }) {
        sessies = sessions;
        sessions.on('session-status-updated', ({ id, status }) => {
          if (status === OPENT || status === BEZIG) zicht(id).teken = Date.now();
        });
        wekker = setInterval(() => lopend().forEach((sessie) => void kijk(sessie)), kijkOmDe);
        wekker.unref();
        process.once('SIGTERM', meldLopend);
      },
      stop() {
        clearInterval(wekker);
        process.off('SIGTERM', meldLopend);
      },
    },
  };
}
