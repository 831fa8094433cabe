// LibreOffice zonder scherm: rekent bestanden door en geeft elk blad als CSV. Eén keer starten voor alle bestanden.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zoekLibreOffice } from '../../scripts/libreoffice.mjs';

// Puntkomma's, UTF-8, getallen met al hun cijfers, en elk blad in een eigen bestand.
const ALS_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

// Altijd alles uitrekenen bij het openen, ook wat een bestand al als uitkomst noemt.
const INSTELLING = (naam) =>
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${naam}" oor:op="fuse"><value>0</value></prop></item>`;
const INSTELLINGEN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">${INSTELLING('OOXMLRecalcMode')}${INSTELLING('ODFRecalcMode')}</oor:items>`;

/**
 * @param {Map<string, Uint8Array>} bestanden
 * @param {string[]} bladen - De namen van de bladen om terug te geven.
 * @returns {Map<string, Record<string, string>>} per bestand de CSV van elk blad
 */
export function rekenDoor(bestanden, bladen) {
  const map = mkdtempSync(join(tmpdir(), 'werkboek-'));
  try {
    const profiel = join(map, 'profiel');
    mkdirSync(join(profiel, 'user'), { recursive: true });
    writeFileSync(join(profiel, 'user/registrymodifications.xcu'), INSTELLINGEN);
    const uit = join(map, 'uit');
    for (const [naam, bytes] of bestanden) writeFileSync(join(map, naam), bytes);
    const argumenten = [`-env:UserInstallation=${pathToFileURL(profiel)}`, '--headless', '--norestore'];
    const { status, stdout, stderr } = spawnSync(
      zoekLibreOffice(),
      [
        ...argumenten,
        '--convert-to',
        ALS_CSV,
        '--outdir',
        uit,
        ...[...bestanden.keys()].map((naam) => join(map, naam)),
      ],
      { encoding: 'utf8', timeout: 400_000, maxBuffer: 1 << 26 },
    );
    if (status !== 0) throw new Error(`LibreOffice stopte met ${status}:\n${stdout}${stderr}`);
    return new Map(
      [...bestanden.keys()].map((naam) => [
        naam,
        Object.fromEntries(
          bladen.map((blad) => [blad, readFileSync(join(uit, `${naam.replace(/\.\w+$/, '')}-${blad}.csv`), 'utf8')]),
        ),
      ]),
    );
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
