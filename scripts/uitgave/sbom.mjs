// De stuklijst van de uitgave, als CycloneDX 1.6: wat er van anderen in de scripts zit, uit node_modules en de lock. Vraagt het net niets.
// Zonder tijdstip en met een nummer dat uit de inhoud volgt: twee keer maken geeft hetzelfde bestand.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meegebundeld } from '../licenties.mjs';
import { WORTEL } from '../vite/ingangen.mjs';

const leesJson = (pad) => JSON.parse(readFileSync(join(WORTEL, pad), 'utf8'));

/** Het adres van een npm-pakket in de vorm die andere programma's herkennen. */
const purl = (naam, versie) => `pkg:npm/${naam.replace(/^@/, '%40')}@${versie}`;

/**
 * @param {ReadonlyMap<string, Uint8Array>} scripts De bestanden waar de stuklijst over gaat, op naam.
 */
export function maakSbom(scripts) {
  const { name, version, description, license } = leesJson('package.json');
  const lock = leesJson('package-lock.json').packages;
  const onderdelen = meegebundeld();
  const versieVan = Object.fromEntries(onderdelen.map(({ pakket, versie }) => [pakket, versie]));
  const verwijs = (pakket) => purl(pakket, versieVan[pakket]);
  const zelf = purl(name, version);

  const stuklijst = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': zelf,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: zelf,
        // Elk script zoals het in deze uitgave staat.
        components: [...scripts].map(([naam, inhoud]) => ({
          type: 'file',
          'bom-ref': `bestand:${naam}`,
          name: naam,
          hashes: [
            { alg: 'SHA-256', content: afdruk('sha256', inhoud) },
            { alg: 'SHA-384', content: afdruk('sha384', inhoud) },
          ],
        })),
      },
    },
    components: onderdelen.map(({ pakket, versie, licentie }) => ({
      type: 'library',
      'bom-ref': verwijs(pakket),
      name: pakket,
      version: versie,
      scope: 'required',
      licenses: [{ license: { id: licentie } }],
      purl: verwijs(pakket),
      // De afdruk van het pakket zoals de lock het noemt, niet van wat ervan in een script terechtkwam.
      hashes: [{ alg: 'SHA-512', content: uitLock(lock[`node_modules/${pakket}`]) }],
    })),
    dependencies: [
      { ref: zelf, dependsOn: onderdelen.map(({ pakket }) => verwijs(pakket)) },
      ...onderdelen.map(({ pakket, nodig }) => ({
        ref: verwijs(pakket),
        dependsOn: nodig.filter((naam) => Object.hasOwn(versieVan, naam)).map(verwijs),
      })),
    ],
  };
  return { ...stuklijst, serialNumber: `urn:uuid:${uuidVan(JSON.stringify(stuklijst))}` };
}

function afdruk(wijze, inhoud) {
  return createHash(wijze).update(inhoud).digest('hex');
}

function uitLock({ integrity }) {
  const [wijze, waarde] = integrity.split(/-(.*)/s);
  if (wijze !== 'sha512') throw new Error(`De lock noemt een afdruk die wij niet kennen: ${wijze}.`);
  return Buffer.from(waarde, 'base64').toString('hex');
}

// De vorm van een UUID die uit een afdruk gemaakt is (versie 8, RFC 9562).
function uuidVan(tekst) {
  const cijfers = afdruk('sha256', tekst).slice(0, 32).split('');
  cijfers[12] = '8';
  cijfers[16] = 'a';
  return cijfers.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
