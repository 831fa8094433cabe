// Opent het SQLite-bestand, en zegt in gewone zinnen wat er mis is als dat niet kan: bezet, kapot, of niet te openen.
// Repareert niets en gooit niets weg: wat er nog te redden valt, is aan wie het bestand heeft.

import { rmdirSync, statSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';

/** Zo lang duurt hier geen enkele bewerking; een slot dat ouder is, is van een proces dat er niet meer is. */
const OUDSTE_SLOT_IN_MS = 10_000;
/** Zo vaak kijkt een start of het slot al weg is. */
const OPNIEUW_NA_MS = 100;

/** De gegevensbank doet het niet. `message` is wat de beheerder leest, `bezoeker` wat op de pagina staat, `status` is het antwoord. */
export class Bankfout extends Error {
  constructor(message, { bezoeker, status }) {
    super(message);
    this.bezoeker = bezoeker;
    this.status = status;
  }
}

const bezet = (pad) =>
  new Bankfout(
    `De gegevensbank is bezet: een ander programma houdt ${pad} vast. Sluit dat programma, of start het portaal met een andere map.`,
    {
      status: 503,
      bezoeker: 'De gegevensbank is bezet. Er is niets bewaard. Probeer het over een paar tellen opnieuw.',
    },
  );
const kapot = (pad) =>
  new Bankfout(
    `De gegevensbank is beschadigd: ${pad}. Er is niets aan veranderd. Zet een reservekopie terug, of verplaats het bestand; dan begint het portaal met een lege bank.`,
    { status: 500, bezoeker: 'De gegevensbank is beschadigd. Er is niets bewaard. De beheerder moet dit oplossen.' },
  );
/** Er is niets te openen of te beschrijven op deze plek; `reden` is die van het systeem. */
export const nietTeOpenen = (pad, reden) =>
  new Bankfout(`De gegevensbank is niet te openen of te beschrijven: ${pad}. ${reden}`, {
    status: 500,
    bezoeker: 'De gegevensbank doet het niet. Er is niets bewaard. De beheerder moet dit oplossen.',
  });

/** Wat er mis is, in onze woorden; iets wat niet over de bank gaat blijft wat het was. */
export function alsBankfout(fout, pad) {
  if (!(fout instanceof sqlite.SQLite3Error)) return fout;
  if (/\bis locked\b|\bbusy\b/i.test(fout.message)) return bezet(pad);
  if (/malformed|not a database|corrupt/i.test(fout.message)) return kapot(pad);
  if (/could not open|unable to open|readonly|full|disk i\/o/i.test(fout.message))
    return nietTeOpenen(pad, fout.message);
  return fout;
}

/**
 * Opent de bank. Staat er nog een slot, dan wacht het tot dat weg is of zo oud dat er niemand meer bij hoort: wie tijdens het schrijven
 * wordt afgebroken laat het slot staan, en een herstart meteen daarna moet gewoon lukken. Gooit `Bankfout`.
 * @param {string} pad
 * @param {(zin: string) => void} meld
 */
export function openBank(pad, meld) {
  wachtOpSlot(`${pad}.lock`, meld);
  let bank;
  try {
    bank = new sqlite.Database(pad);
    bank.exec('PRAGMA busy_timeout = 2000');
    // Wat gewist is blijft anders leesbaar in het bestand staan.
    bank.exec('PRAGMA secure_delete = ON');
    // Wat afgebroken is draait SQLite zelf terug bij het eerste lezen. Wat dan niet klopt, is beschadigd.
    const uitkomst = Object.values(bank.get('PRAGMA quick_check(1)'))[0];
    if (uitkomst !== 'ok') throw kapot(pad);
    return bank;
  } catch (fout) {
    if (bank?.isOpen) bank.close();
    throw alsBankfout(fout, pad);
  }
}

/** Haalt het slot weg als het van een proces is dat er niet meer is. Geeft of er nog een slot staat. */
export function ruimOudSlotOp(slot) {
  const stand = statSync(slot, { throwIfNoEntry: false });
  if (stand === undefined) return false;
  if (Date.now() - stand.mtimeMs <= OUDSTE_SLOT_IN_MS) return true;
  rmdirSync(slot);
  return false;
}

// Het openen is zonder belofte, want zonder bank is er niets anders te doen.
function wachtOpSlot(slot, meld) {
  const klok = new Int32Array(new SharedArrayBuffer(4));
  const tot = Date.now() + OUDSTE_SLOT_IN_MS + OPNIEUW_NA_MS;
  let gemeld = false;
  while (ruimOudSlotOp(slot) && Date.now() < tot) {
    if (!gemeld) {
      meld(
        'De gegevensbank is nog vergrendeld: het portaal is afgebroken tijdens het schrijven, of een ander programma schrijft. Even wachten; dit duurt hooguit tien tellen.',
      );
    }
    gemeld = true;
    Atomics.wait(klok, 0, 0, OPNIEUW_NA_MS);
  }
}
