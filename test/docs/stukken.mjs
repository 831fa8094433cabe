// Elk stuk code in de documentatie, en waar het bewezen wordt. Geen toets: de toetsen ernaast pakken elk hun eigen deel, en samen alles.
// Een stuk in een taal die hier niet staat is een fout, tenzij er vlak boven staat dat wij het niet geprobeerd hebben.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';

/** Wat een lezer ziet staan als wij iets niet konden draaien. */
export const NIET_GEPROBEERD = /niet geprobeerd/i;

const INDOCS = readdirSync(join(WORTEL, 'docs'), { recursive: true }).filter((naam) => naam.endsWith('.md'));
const BLADZIJDEN = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
  INDOCS.map((naam) => `docs/${naam.replaceAll('\\', '/')}`).sort(),
);

/** Een script dat een pagina nodig heeft draait in een browser, de rest in Node. */
const inPagina = (code) => /\b(?:document|window)\.|\b(?:addEventListener|fetch)\(|from '\/zo-thuis\//.test(code);

const BEWIJS = {
  js: (code) => (inPagina(code) ? 'browser' : 'node'),
  html: () => 'browser',
  css: () => 'browser',
  // Een beleid staat in docs op zijn eigen: de pagina's eronder draaien ermee.
  csp: () => 'browser',
  json: () => 'node',
  sh: () => 'node',
  console: () => 'node',
  tsx: () => 'raamwerk',
  vue: () => 'raamwerk',
  svelte: () => 'raamwerk',
  ts: () => 'raamwerk',
};

/** Elk stuk tussen ``` en ```, met de alinea erboven. */
function stukkenIn(bladzijde) {
  const tekst = readFileSync(join(WORTEL, bladzijde), 'utf8');
  return [...tekst.matchAll(/^```(\S*)\n([^]*?)^```$/gm)].map(({ 1: taal, 2: code, index }) => {
    const boven = tekst.slice(0, index).trimEnd().split('\n\n').at(-1);
    const regel = tekst.slice(0, index).split('\n').length;
    const niet = NIET_GEPROBEERD.test(boven);
    return {
      bladzijde,
      regel,
      taal,
      code,
      naam: `${bladzijde}:${regel}`,
      bewijs: niet ? 'niet geprobeerd' : (BEWIJS[taal]?.(code) ?? 'geen'),
    };
  });
}

export const STUKKEN = BLADZIJDEN.flatMap(stukkenIn);

/** De stukken die een toets op zich neemt. */
export const bewezenIn = (waar) => STUKKEN.filter(({ bewijs }) => bewijs === waar);

/** Maakt van `uitdrukking; // → waarde` een bewering in `__uitkomsten`. */
export function metBeweringen(code) {
  let aantal = 0;
  const regels = code.split('\n').map((regel) => {
    const [, uitdrukking, waarde] = /^(\S.*?);\s*\/\/ → (.*)$/.exec(regel) ?? [];
    if (uitdrukking === undefined) return regel;
    aantal += 1;
    return `__uitkomsten.push([${uitdrukking}, ${waarde}, ${JSON.stringify(regel)}]);`;
  });
  return { aantal, bron: regels.join('\n') };
}
