// Maakt dist/themagrens.css: één klasse die op een vak alle tokens uitzet die een element leest. Een thema in een ander thema begint daarmee
// schoon; zonder die klasse blijft in CSS van het buitenste staan wat het binnenste niet noemt.
//
// `:where` en een eigen laag: de klasse van een thema op hetzelfde vak wint altijd, ook als zij zelf in een laag staat die later komt.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../vite/ingangen.mjs';
import { leesTokens } from './tokens.mjs';

export const THEMAGRENS = 'themagrens.css';

export function themagrens(tokens) {
  const namen = [...new Set(tokens.flatMap(({ css, volgt }) => [css, ...volgt]))].toSorted();
  return `/* Gemaakt door de bouw; niet met de hand te wijzigen. */
@layer zo-thuis-themagrens {
  :where(.zo-thuis-themagrens) {
${namen.map((naam) => `    ${naam}: initial;`).join('\n')}
  }
}
`;
}

export async function schrijfThemagrens() {
  writeFileSync(join(WORTEL, 'dist', THEMAGRENS), themagrens(await leesTokens()));
}
