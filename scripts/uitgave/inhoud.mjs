// Wat er in de uitgave zit: een map voor een site zonder internet, met alles wat een beheerder of inkoper ernaast wil lezen.
// Leest dist/ en de documenten, en schrijft niets.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { scripttag } from '../inbouwcode.mjs';
import { LADENMAP, SCRIPTBESTANDEN, TAGS, WORTEL } from '../vite/ingangen.mjs';
import { leesMij } from './lees-mij.mjs';
import { maakSbom } from './sbom.mjs';
import { opNaam } from './zip.mjs';

const ACCEPTATIE = 'scripts/uitgave/acceptatietest';
/** De map die een klant in haar geheel op `/zo-thuis/` zet. */
export const SITEMAP = 'zo-thuis';

const lees = (pad) => readFileSync(join(WORTEL, pad));

function bestandenIn(map) {
  return readdirSync(join(WORTEL, map), { recursive: true, withFileTypes: true })
    .filter((vermelding) => vermelding.isFile())
    .map((vermelding) =>
      join(vermelding.parentPath, vermelding.name)
        .slice(WORTEL.length + 1)
        .split(sep)
        .join('/'),
    );
}

/**
 * De uitgave als lijst van bestanden, op naam.
 * @returns {{ naam: string, versie: string, bestanden: Map<string, Uint8Array> }} `naam` is die van de map en van de zip.
 */
export function maakInhoud() {
  const { name, version } = JSON.parse(lees('package.json'));
  const sri = JSON.parse(lees('dist/sri.json'));
  const scripts = Object.keys(sri).filter((pad) => pad.endsWith('.js'));

  const site = new Map([
    ...[...SCRIPTBESTANDEN, 'sri.json', 'themagrens.css'].map((naam) => [naam, lees(`dist/${naam}`)]),
    ...bestandenIn(`dist/${LADENMAP}`).map((pad) => [pad.slice('dist/'.length), lees(pad)]),
    ['acceptatietest.html', acceptatietest(sri, version)],
    ['acceptatietest.js', tekst(String(lees(`${ACCEPTATIE}/acceptatietest.js`)).replaceAll('{{versie}}', version))],
    ['acceptatietest.css', lees(`${ACCEPTATIE}/acceptatietest.css`)],
  ]);
  const sbom = maakSbom(new Map(scripts.toSorted().map((naam) => [naam, site.get(naam)])));

  const zonderLijst = new Map([
    ...[...site].map(([naam, inhoud]) => [`${SITEMAP}/${naam}`, inhoud]),
    ...bestandenIn('dist/teksten')
      .filter((pad) => pad.endsWith('.json'))
      .map((pad) => [pad.replace('dist/', ''), lees(pad)]),
    ...bestandenIn('dist/schema')
      .filter((pad) => pad.endsWith('.json'))
      .map((pad) => [pad.replace('dist/', ''), lees(pad)]),
    ...bestandenIn('docs').map((pad) => [pad, lees(pad)]),
    ...[
      'README.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'LICENSE',
      'THIRD-PARTY-LICENSES',
      'custom-elements.json',
      'llms.txt',
    ].map((pad) => [pad, lees(pad)]),
    ['sbom.cdx.json', tekst(`${JSON.stringify(sbom, null, 2)}\n`)],
    ['script-tags.txt', tekst(scripttags(sri))],
    ['LEES-MIJ.md', tekst(leesMij({ naam: name, versie: version, tags: TAGS }))],
  ]);
  const bestanden = new Map(opNaam(zonderLijst));
  bestanden.set('SHA256SUMS', tekst(controlelijst(bestanden)));
  return { naam: `${name}-${version}`, versie: version, bestanden: new Map(opNaam(bestanden)) };
}

const tekst = (inhoud) => Buffer.from(inhoud, 'utf8');

/** De script-tags staan hier met de vingerafdruk van deze versie. */
function acceptatietest(sri, versie) {
  const bladzijde = String(lees(`${ACCEPTATIE}/acceptatietest.html`));
  return tekst(
    bladzijde
      .replaceAll('{{script}}', scripttag('zo-thuis.js', sri, '').replaceAll('\n  ', ' '))
      .replaceAll('{{versie}}', versie),
  );
}

function scripttags(sri) {
  const bestanden = [...SCRIPTBESTANDEN, `${LADENMAP}/zo-thuis.js`];
  return `${bestanden.map((bestand) => scripttag(bestand, sri).replaceAll('\n  ', ' ')).join('\n')}\n`;
}

/** In de vorm die `sha256sum --check` leest. */
function controlelijst(bestanden) {
  const regels = [...bestanden].map(
    ([naam, inhoud]) => `${createHash('sha256').update(inhoud).digest('hex')}  ${naam}`,
  );
  return `${regels.join('\n')}\n`;
}
