// Maakt custom-elements.json en de bestanden voor editors en raamwerken die daaruit volgen. Niets hiervan wordt met de hand bijgewerkt.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { WORTEL } from '../vite/ingangen.mjs';
import { angularScript, angularTypen } from './angular.mjs';
import { llmstekst } from './llms.mjs';
import { elementenUit, RAAMWERKEN } from './raamwerken.mjs';

/** Leest de bron en geeft het manifest, zonder iets te schrijven. */
export function maakManifest() {
  return cli({ argv: ['analyze', '--quiet'], cwd: WORTEL, noWrite: true });
}

/** De tekst zoals zij in de repository staat. */
export function manifesttekst(manifest) {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

// De kopjes die een editor boven de onderdelen van een element zet.
const KOPJES = {
  slots: 'Slots',
  events: 'Gebeurtenissen',
  cssProperties: 'CSS-eigenschappen',
  cssParts: 'CSS-parts',
  methods: 'Methoden',
};

/** Schrijft het manifest en llms.txt in de wortel, en wat editors en raamwerken nodig hebben in `map`; geeft het manifest. */
export async function schrijfManifest(map) {
  const manifest = await maakManifest();
  await writeFile(join(WORTEL, 'custom-elements.json'), manifesttekst(manifest));
  await writeFile(join(WORTEL, 'llms.txt'), llmstekst(manifest));
  await writeFile(join(map, 'vscode.html-custom-data.json'), getVsCodeHtmlCustomData(manifest, { labels: KOPJES }));
  await writeFile(join(map, 'vscode.css-custom-data.json'), getVsCodeCssCustomData(manifest, {}));
  await writeFile(
    join(map, 'web-types.json'),
    // web-types.json staat in dist/, de paden in het manifest tellen vanaf de wortel.
    getWebTypesData(manifest, { labels: KOPJES, modulePathTemplate: (_naam, pad) => pad.replace(/^dist\//, './') }),
  );
  const elementen = elementenUit(manifest);
  for (const [naam, typen] of Object.entries(RAAMWERKEN)) await writeFile(join(map, `${naam}.d.ts`), typen(elementen));
  const { devDependencies } = JSON.parse(await readFile(join(WORTEL, 'package.json'), 'utf8'));
  await writeFile(join(map, 'angular.d.ts'), angularTypen(elementen));
  await writeFile(join(map, 'angular.js'), angularScript(elementen, devDependencies['@angular/core']));
  return manifest;
}
