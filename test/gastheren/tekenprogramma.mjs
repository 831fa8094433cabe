// LibreOffice als tekstverwerker: zet een SVG op een blad en geeft het beeld dat het ervan maakt. Wat een SVG tekent is in elk deel van LibreOffice
// hetzelfde; het rekenblad volstaat dus, en is er al.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zoekLibreOffice } from '../../scripts/libreoffice.mjs';

const RUIMTEN = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
})
  .map(([naam, adres]) => `xmlns:${naam}="${adres}"`)
  .join(' ');

// Een bladzijde met elk beeld als PNG ernaast: zonder tekenprogramma de enige weg naar een plaatje.
const ALS_BLADZIJDE = 'html:HTML (StarCalc)';

const centimeter = (pixels) => `${((pixels * 2.54) / 96).toFixed(3)}cm`;

/** Een blad zo groot als de tekening, zonder rand. */
function blad({ svg, breedte, hoogte }) {
  const maat = `svg:width="${centimeter(breedte)}" svg:height="${centimeter(hoogte)}" svg:x="0cm" svg:y="0cm"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${RUIMTEN} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="${centimeter(breedte + 4)}" fo:page-height="${centimeter(hoogte + 4)}" fo:margin="0cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="p"/></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="t"><table:shapes><draw:frame ${maat}><draw:image draw:mime-type="image/svg+xml"><office:binary-data>${Buffer.from(svg).toString('base64')}</office:binary-data></draw:image></draw:frame></table:shapes><table:table-column/><table:table-row><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
}

/**
 * @param {Record<string, { svg: string, breedte: number, hoogte: number }>} tekeningen
 * @returns {Record<string, Buffer>} per naam de PNG
 */
export function teken(tekeningen) {
  const map = mkdtempSync(join(tmpdir(), 'tekening-'));
  try {
    const namen = Object.keys(tekeningen);
    for (const naam of namen) writeFileSync(join(map, `${naam}.fods`), blad(tekeningen[naam]));
    const { status, stdout, stderr } = spawnSync(
      zoekLibreOffice(),
      [
        `-env:UserInstallation=${pathToFileURL(join(map, 'profiel'))}`,
        '--headless',
        '--norestore',
        '--convert-to',
        ALS_BLADZIJDE,
        '--outdir',
        map,
        ...namen.map((naam) => join(map, `${naam}.fods`)),
      ],
      { encoding: 'utf8', timeout: 400_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice stopte met ${status}:\n${stdout}${stderr}`);
    const plaatjes = readdirSync(map).filter((bestand) => bestand.endsWith('.png'));
    return Object.fromEntries(
      namen.map((naam) => {
        const plaatje = plaatjes.find((bestand) => bestand.startsWith(`${naam}_`));
        if (!plaatje) throw new Error(`LibreOffice tekende niets van ${naam}:\n${stdout}${stderr}`);
        return [naam, readFileSync(join(map, plaatje))];
      }),
    );
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
