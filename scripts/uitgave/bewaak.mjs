// Bewaakt semver: wat er bij de vorige uitgave was en nu weg is, moet in CHANGELOG.md staan, onder een versie die dat mag.
// Los te draaien na een bouw: `node scripts/uitgave/bewaak.mjs`; met `--bewaar` wordt wat er nu is de stand van de vorige uitgave.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORTEL } from '../vite/ingangen.mjs';
import { leesOppervlak } from './oppervlak.mjs';

const VORIGE = join(import.meta.dirname, 'oppervlak-vorige-uitgave.json');
const lees = (pad) => readFileSync(pad, 'utf8');
/** Het kopje in CHANGELOG.md waaronder staat wat er weg is. */
export const KOPJE = 'Vervallen';

/** De klachten over deze bron. Leeg: de uitgave mag. */
export function controleerUitgave() {
  const { versie, oppervlak } = JSON.parse(lees(VORIGE));
  return keurUitgave({
    vorige: { versie, oppervlak },
    nu: leesOppervlak(),
    wijzigingen: lees(join(WORTEL, 'CHANGELOG.md')),
  });
}

/**
 * @param {{ vorige: { versie: string, oppervlak: readonly string[] }, nu: readonly string[], wijzigingen: string }} stand
 * @returns {string[]} Eén zin per klacht.
 */
export function keurUitgave({ vorige, nu, wijzigingen }) {
  const er = new Set(nu);
  const weg = vorige.oppervlak.filter((naam) => !er.has(naam));
  if (weg.length === 0) return [];
  const { versie, vervallen } = nieuwste(wijzigingen);
  const genoemd = new Set(vervallen);
  const klachten = weg
    .filter((naam) => !genoemd.has(naam))
    .map(
      (naam) =>
        `Weg sinds ${vorige.versie}: ${naam}. Zet terug, of schrijf \`${naam}\` in CHANGELOG.md onder “### ${KOPJE}”.`,
    );
  if (!magBreken(vorige.versie, versie)) {
    klachten.push(
      `Er is iets weg, en dat mag pas in een nieuwe hoofdversie: na ${vorige.versie} is ${versie ?? 'de bovenste versie in CHANGELOG.md'} er geen.`,
    );
  }
  return klachten;
}

/** De bovenste versie in de wijzigingen, en wat er volgens haar vervalt. */
export function nieuwste(wijzigingen) {
  const [, kop = '', inhoud = ''] = /^## (.+)$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(wijzigingen) ?? [];
  const [, lijst = ''] = new RegExp(`^### ${KOPJE}$([\\s\\S]*?)(?=^### |$(?![\\s\\S]))`, 'm').exec(inhoud) ?? [];
  return {
    versie: /\d+\.\d+\.\d+/.exec(kop)?.[0],
    vervallen: Array.from(lijst.matchAll(/`([^`]+)`/g), ([, naam]) => naam),
  };
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
