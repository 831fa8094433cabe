// De beschreven vormen van src/domein en hun uitleg uit src/schema, voor de bladzijden in docs/waarden. Geen toets.
// Het pakket geeft niet alle vormen door; esbuild maakt er in het geheugen één module van, zodat er geen tweede lijst van velden ontstaat.
import { build } from 'esbuild';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

const { outputFiles } = await build({
  stdin: {
    resolveDir: WORTEL,
    loader: 'ts',
    contents: `
      export * as codes from './src/domein/dossier/codes.js';
      export { dossierVorm, ladderVorm, netwerkVorm } from './src/domein/dossier/dossier.js';
      export { steunfigurenVorm } from './src/domein/dossier/personen.js';
      export { dag, datum, tekst } from './src/domein/dossier/vorm.js';
      export { herkomstVorm, tariefInvoerVorm } from './src/domein/tarief/invoer-vorm.js';
      export { cijferVorm, tarievensetVorm } from './src/domein/tarief/tarievenset-vorm.js';
      export { werkbladVorm } from './src/domein/tarief/werkblad-vorm.js';
      export { beschrijvingVan } from './src/schema/dossier-beschrijvingen.js';
      export * from './src/schema/tarief-uitleg.js';
    `,
  },
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'warning',
});

/** De module zelf. */
export const VORMEN = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
