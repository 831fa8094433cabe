// Bewaakt de stijlbladen: richting volgt de taal, maten volgen de rem van ons en niet die van de pagina, en elke rol bestaat.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const ROLLEN = 'ui/rollen.styles.ts';

const bladen = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((pad) => pad.endsWith('.styles.ts'))
  .map((pad) => ({ pad: pad.replaceAll('\\', '/'), css: zonderCommentaar(readFileSync(join(SRC, pad), 'utf8')) }));

function zonderCommentaar(tekst) {
  return tekst.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** Elke declaratie in een blad, met haar naam en waarde. */
function declaraties(css) {
  return [...css.matchAll(/(?:^|[{;]|\*\/)\s*([a-z-]+)\s*:\s*([^;{}]+);/gm)].map(([, naam, waarde]) => ({
    naam,
    waarde: waarde.trim().replaceAll(/\s+/g, ' '),
  }));
}

const FYSIEK =
  /^(?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.*)?|top|right|bottom|left|float|clear|border-(?:top|bottom)-(?:left|right)-radius)$/;

/** Vier kanten in één waarde zijn fysiek: rechts en links verschillen dan ook in het Arabisch niet van plek. */
function scheef({ naam, waarde }) {
  if (!/^(?:margin|padding|inset|border-width|border-color|border-style)$/.test(naam)) return false;
  const delen = waarde.match(/(?:[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)+/g) ?? [];
  return delen.length === 4 && delen[1] !== delen[3];
}

describe('stijlbladen', () => {
  it('zijn er', () => {
    assert.ok(bladen.length >= 8);
    assert.ok(bladen.every(({ css }) => declaraties(css).length > 0));
  });

  for (const { pad, css } of bladen) {
    it(`${pad}: alleen logische eigenschappen`, () => {
      const fysiek = declaraties(css).filter(
        (declaratie) =>
          FYSIEK.test(declaratie.naam) ||
          scheef(declaratie) ||
          /^(?:left|right)$/.test(declaratie.naam === 'text-align' ? declaratie.waarde : ''),
      );
      assert.deepEqual(fysiek, []);
    });

    // Een deel van een element leest ook wat het blad van dat element zet: het komt er altijd bij, nooit zonder.
    it(`${pad}: elke rol die gelezen wordt bestaat`, () => {
      const element = pad.match(/^elementen\/[\w-]+\//)?.[0];
      const gezet = new Set(
        bladen
          .filter((blad) => [pad, ROLLEN].includes(blad.pad) || (element && blad.pad.startsWith(element)))
          .flatMap((blad) => blad.css.match(/--_[\w-]+(?=\s*:)/g) ?? []),
      );
      const gelezen = [...new Set([...css.matchAll(/var\(\s*(--_[\w-]+)/g)].map(([, naam]) => naam))];
      assert.deepEqual(
        gelezen.filter((naam) => !gezet.has(naam)),
        [],
      );
    });

    if (pad === ROLLEN) continue;
    it(`${pad}: geen rem van de pagina, geen token van buiten en geen kleur van het systeem buiten hoog contrast`, () => {
      assert.deepEqual(css.match(/[\d.]rem\b/g) ?? [], []);
      assert.deepEqual(css.match(/--(?:zo-thuis|nl|utrecht|basis|ams)-[\w-]+/g) ?? [], []);
      const gewoon = zonderBlokken(css, '@media (forced-colors: active)');
      assert.deepEqual(gewoon.match(/\b(?:Canvas|CanvasText|LinkText|ButtonText|Highlight)\b|light-dark\(/g) ?? [], []);
    });
  }
});

/** De css zonder de blokken die zo beginnen. */
function zonderBlokken(css, begin) {
  const start = css.indexOf(begin);
  if (start === -1) return css;
  let diepte = 0;
  let einde = css.indexOf('{', start);
  do {
    if (css[einde] === '{') diepte += 1;
    if (css[einde] === '}') diepte -= 1;
    einde += 1;
  } while (diepte > 0 && einde < css.length);
  return zonderBlokken(css.slice(0, start) + css.slice(einde), begin);
}
