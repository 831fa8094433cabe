// De gegevensbank van het portaal: één SQLite-bestand. Het wasm zit in het npm-pakket, dus er valt niets te installeren.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { alsBankfout, openBank, ruimOudSlotOp, nietTeOpenen } from './bank.mjs';

const MEESTE_IN_LIJST = 200;

const TABELLEN = `
  CREATE TABLE IF NOT EXISTS inzending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ontvangen TEXT NOT NULL,
    aanbieder TEXT NOT NULL,
    contract TEXT NOT NULL,
    productcode TEXT NOT NULL,
    invoer TEXT NOT NULL CHECK (json_valid(invoer)),
    resultaat TEXT NOT NULL CHECK (json_valid(resultaat)),
    rekenversie TEXT NOT NULL,
    werkblad TEXT CHECK (json_valid(werkblad)),
    vastgesteld TEXT CHECK (json_valid(vastgesteld))
  ) STRICT;
  CREATE TABLE IF NOT EXISTS onderhandeling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ontvangen TEXT NOT NULL,
    werkblad TEXT NOT NULL CHECK (json_valid(werkblad)),
    rekenversie TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS dossier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossiernummer TEXT NOT NULL UNIQUE,
    leeftijd INTEGER NOT NULL,
    ontvangen TEXT NOT NULL,
    gewijzigd TEXT NOT NULL,
    inhoud TEXT NOT NULL CHECK (json_valid(inhoud))
  ) STRICT`;

/**
 * Opent de gegevensbank in `map` en maakt die zo nodig aan. Gooit `Bankfout` als dat niet kan, nu of bij een latere bewerking.
 * @param {string} map
 * @param {(zin: string) => void} [meld] Wat een beheerder moet weten terwijl het opent.
 */
export function openOpslag(map, meld = console.warn) {
  const pad = join(map, 'portaal.sqlite');
  maakMap(map, pad);
  const bank = openBank(pad, meld);
  try {
    bank.exec(TABELLEN);
    maakSteunfigurenDossier(bank);
    maakPlaatsVoorWerkblad(bank);
  } catch (fout) {
    bank.close();
    throw alsBankfout(fout, pad);
  }
  return metNetteFouten(bewerkingen(bank), pad);
}

function maakMap(map, pad) {
  try {
    mkdirSync(map, { recursive: true });
  } catch ({ message }) {
    throw nietTeOpenen(pad, message);
  }
}

// Een ander programma kan na ons een slot laten staan, dus ook hier: een oud slot gaat weg, en dan lukt het de volgende keer.
function metNetteFouten(opslag, pad) {
  const net =
    (doe) =>
    (...waarden) => {
      try {
        return doe(...waarden);
      } catch (fout) {
        ruimOudSlotOp(`${pad}.lock`);
        throw alsBankfout(fout, pad);
      }
    };
  return Object.fromEntries(Object.entries(opslag).map(([naam, doe]) => [naam, net(doe)]));
}

function bewerkingen(bank) {
  return {
    /** Bewaart een inzending en geeft haar nummer. Zonder werkblad was er één berekening. */
    bewaar({ ontvangen, aanbieder, contract, productcode, invoer, resultaat, rekenversie, werkblad, vastgesteld }) {
      const json = (waarde) => (waarde === null ? null : JSON.stringify(waarde));
      const { lastInsertRowid } = bank.run(
        `INSERT INTO inzending (ontvangen, aanbieder, contract, productcode, invoer, resultaat, rekenversie, werkblad, vastgesteld)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ontvangen,
          aanbieder,
          contract,
          productcode,
          json(invoer),
          json(resultaat),
          rekenversie,
          json(werkblad),
          json(vastgesteld),
        ],
      );
      return Number(lastInsertRowid);
    },
    /** De jongste inzendingen, de nieuwste eerst. */
    lijst() {
      return bank.all('SELECT * FROM inzending ORDER BY id DESC LIMIT ?', [MEESTE_IN_LIJST]).map(lees);
    },
    /** De inzending met dit nummer, of `null`. */
    vind(id) {
      const rij = bank.get('SELECT * FROM inzending WHERE id = ?', [id]);
      return rij === null ? null : lees(rij);
    },
    /** Bewaart een onderhandeling en geeft haar nummer. */
    bewaarOnderhandeling({ ontvangen, werkblad, rekenversie }) {
      const { lastInsertRowid } = bank.run(
        'INSERT INTO onderhandeling (ontvangen, werkblad, rekenversie) VALUES (?, ?, ?)',
        [ontvangen, JSON.stringify(werkblad), rekenversie],
      );
      return Number(lastInsertRowid);
    },
    /** De onderhandelingen, de nieuwste eerst. */
    onderhandelingen() {
      return bank
        .all('SELECT * FROM onderhandeling ORDER BY id DESC LIMIT ?', [MEESTE_IN_LIJST])
        .map(leesOnderhandeling);
    },
    /** De onderhandeling met dit nummer, of `null`. */
    vindOnderhandeling(id) {
      const rij = bank.get('SELECT * FROM onderhandeling WHERE id = ?', [id]);
      return rij === null ? null : leesOnderhandeling(rij);
    },
    /** Bewaart een nieuw dossier en geeft zijn nummer. */
    bewaarDossier({ dossiernummer, leeftijd, ontvangen, inhoud }) {
      const { lastInsertRowid } = bank.run(
        'INSERT INTO dossier (dossiernummer, leeftijd, ontvangen, gewijzigd, inhoud) VALUES (?, ?, ?, ?, ?)',
        [dossiernummer, leeftijd, ontvangen, ontvangen, JSON.stringify(inhoud)],
      );
      return Number(lastInsertRowid);
    },
    /** Zet de nieuwe stand in de plaats van de oude. */
    werkDossierBij(id, { leeftijd, gewijzigd, inhoud }) {
      bank.run('UPDATE dossier SET leeftijd = ?, gewijzigd = ?, inhoud = ? WHERE id = ?', [
        leeftijd,
        gewijzigd,
        JSON.stringify(inhoud),
        id,
      ]);
    },
    /** De dossiers, het laatst gewijzigde eerst. */
    dossiers() {
      return bank
        .all('SELECT * FROM dossier ORDER BY gewijzigd DESC, id DESC LIMIT ?', [MEESTE_IN_LIJST])
        .map(leesDossier);
    },
    /** Het dossier met dit id, of `null`. */
    vindDossier(id) {
      const rij = bank.get('SELECT * FROM dossier WHERE id = ?', [id]);
      return rij === null ? null : leesDossier(rij);
    },
    /** Het dossier met dit dossiernummer, of `null`. */
    vindDossiernummer(dossiernummer) {
      const rij = bank.get('SELECT * FROM dossier WHERE dossiernummer = ?', [dossiernummer]);
      return rij === null ? null : leesDossier(rij);
    },
    /** Wist alles van dit dossier. */
    wisDossier(id) {
      bank.run('DELETE FROM dossier WHERE id = ?', [id]);
    },
    sluit() {
      if (bank.isOpen) bank.close();
    },
  };
}

// `JSON.parse(null)` is ook `null`: dan kwam er geen werkblad mee.
const lees = (rij) => ({
  ...rij,
  invoer: JSON.parse(rij.invoer),
  resultaat: JSON.parse(rij.resultaat),
  werkblad: JSON.parse(rij.werkblad),
  vastgesteld: JSON.parse(rij.vastgesteld),
});
const leesOnderhandeling = (rij) => ({ ...rij, werkblad: JSON.parse(rij.werkblad) });
const leesDossier = (rij) => ({ ...rij, inhoud: JSON.parse(rij.inhoud) });

// Eerder werden hier alleen steunfiguren bewaard, nu het hele dossier. Wat er al stond blijft te lezen.
function maakSteunfigurenDossier(bank) {
  if (!kolommen(bank, 'dossier').includes('steunfiguren')) return;
  bank.exec('ALTER TABLE dossier RENAME COLUMN steunfiguren TO inhoud');
  for (const { id, inhoud } of bank.all('SELECT id, inhoud FROM dossier')) {
    const dossier = { versie: 1, onderwerp: { soort: 'jongere' }, ...JSON.parse(inhoud) };
    bank.run('UPDATE dossier SET inhoud = ? WHERE id = ?', [JSON.stringify(dossier), id]);
  }
}

// Eerder werd van een inzending alleen de ene berekening bewaard.
function maakPlaatsVoorWerkblad(bank) {
  const aanwezig = kolommen(bank, 'inzending');
  for (const kolom of ['werkblad', 'vastgesteld']) {
    if (!aanwezig.includes(kolom))
      bank.exec(`ALTER TABLE inzending ADD COLUMN ${kolom} TEXT CHECK (json_valid(${kolom}))`);
  }
}

const kolommen = (bank, tabel) => bank.all('SELECT name FROM pragma_table_info(?)', [tabel]).map(({ name }) => name);
