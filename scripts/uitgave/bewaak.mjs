// Bewaakt semver: wat er bij de vorige uitgave was en nu weg is, moet zijn aangekondigd. Vóór de uitgave in .changeset, in een bestand met
// `major`; is dat al verwerkt, dan in CHANGELOG.md, onder een versie die dat mag.
// Los te draaien na een bouw: `node scripts/uitgave/bewaak.mjs`; met `--bewaar` wordt wat er nu is de stand van de vorige uitgave.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORTEL } from '../vite/ingangen.mjs';
import { leesOppervlak } from './oppervlak.mjs';
import { leesWijzigingsbestanden } from './wijzigingsbestanden.mjs';

const VORIGE = join(import.meta.dirname, 'oppervlak-vorige-uitgave.json');
const lees = (pad) => readFileSync(pad, 'utf8');
/** De kopjes in CHANGELOG.md waaronder staat wat er weg is: het onze, en dat van changesets zelf. */
export const KOPJES = ['Vervallen', 'Major Changes'];

/** De klachten over deze bron. Leeg: de uitgave mag. */
export function controleerUitgave() {
  const { versie, oppervlak } = JSON.parse(lees(VORIGE));
  const { name } = JSON.parse(lees(join(WORTEL, 'package.json')));
  const { wijzigingen: aangekondigd, klachten } = leesWijzigingsbestanden(join(WORTEL, '.changeset'), name);
  return [
    ...klachten,
    ...keurUitgave({
      vorige: { versie, oppervlak },
      nu: leesOppervlak(),
      wijzigingen: lees(join(WORTEL, 'CHANGELOG.md')),
      aangekondigd,
    }),
  ];
}

/**
 * @param {object} stand
 * @param {{ versie: string, oppervlak: readonly string[] }} stand.vorige
 * @param {readonly string[]} stand.nu
 * @param {string} stand.wijzigingen CHANGELOG.md.
 * @param {readonly import('./wijzigingsbestanden.mjs').Wijziging[]} [stand.aangekondigd] Wat in .changeset staat.
 * @returns {string[]} Eén zin per klacht.
 */
export function keurUitgave({ vorige, nu, wijzigingen, aangekondigd = [] }) {
  const er = new Set(nu);
  const weg = vorige.oppervlak.filter((naam) => !er.has(naam));
  const { versie, vervallen } = nieuwste(wijzigingen);
  const uitgebracht = new Set(magBreken(vorige.versie, versie) ? vervallen : []);
  return weg.flatMap((naam) => {
    if (uitgebracht.has(naam)) return [];
    const noemen = aangekondigd.filter(({ tekst }) => genoemdIn(tekst).includes(naam));
    if (noemen.some(({ niveau }) => niveau === 'major')) return [];
    const [te] = noemen;
    if (te)
      return [
        `Weg sinds ${vorige.versie}: ${naam}. .changeset/${te.bestand} noemt het, maar zegt ${te.niveau} en geen major.`,
      ];
    if (vervallen.includes(naam))
      return [
        `Weg sinds ${vorige.versie}: ${naam}. CHANGELOG.md noemt het, maar na ${vorige.versie} is ${versie ?? 'de bovenste versie daar'} geen nieuwe hoofdversie.`,
      ];
    return [
      `Weg sinds ${vorige.versie}: ${naam}. Zet terug, of noem \`${naam}\` in een bestand met major in .changeset.`,
    ];
  });
}

const genoemdIn = (tekst) => Array.from(tekst.matchAll(/`([^`]+)`/g), ([, naam]) => naam);

/** De bovenste versie in de wijzigingen, en wat er volgens haar vervalt. */
export function nieuwste(wijzigingen) {
  const [, kop = '', inhoud = ''] = /^## (.+)$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(wijzigingen) ?? [];
  const lijsten = KOPJES.map(
    (kopje) => new RegExp(`^### ${kopje}$([\\s\\S]*?)(?=^### |$(?![\\s\\S]))`, 'm').exec(inhoud)?.[1] ?? '',
  );
  return { versie: /\d+\.\d+\.\d+/.exec(kop)?.[0], vervallen: lijsten.flatMap(genoemdIn) };
}

// Vóór 1.0.0 is het tweede cijfer de hoofdversie: zo leest npm een bereik als ^0.1.0 ook.
function magBreken(van, naar) {
  if (naar === undefined) return false;
  const [groot, midden] = van.split('.').map(Number);
  const [nieuwGroot, nieuwMidden] = naar.split('.').map(Number);
  return nieuwGroot > groot || (groot === 0 && nieuwGroot === 0 && nieuwMidden > midden);
}

function bewaar() {
  const { version } = JSON.parse(lees(join(WORTEL, 'package.json')));
  writeFileSync(VORIGE, `${JSON.stringify({ versie: version, oppervlak: leesOppervlak() }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--bewaar')) bewaar();
  else {
    const klachten = controleerUitgave();
    console.log(klachten.length === 0 ? 'Er is niets weg wat er bij de vorige uitgave was.' : klachten.join('\n'));
    process.exitCode = klachten.length === 0 ? 0 : 1;
  }
}
