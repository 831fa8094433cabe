// De huisstijlen van de werkbalk: de tokensets van echte gemeenten, dezelfde als in de toetsen en onveranderd, en wat iemand zelf plakt.
import { TOKENSETS } from '../test/ui/tokensets.js';
import type { Stand } from './werkbalk.js';

// Elke set laadt pas als iemand haar kiest.
const BESTANDEN = import.meta.glob<string>(
  [
    '../node_modules/@utrecht/design-tokens/dist/theme.css',
    '../node_modules/@utrecht/design-tokens/dist/dark/theme.css',
    '../node_modules/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
    '../node_modules/@gemeente-rotterdam/design-tokens/dist/index.css',
    '../node_modules/@gemeente-denhaag/design-tokens-common/dist/theme/index.css',
    '../node_modules/@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    '../node_modules/@gemeentenijmegen/design-tokens/dist/index.css',
    '../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    '../node_modules/@nl-design-system-community/ma-design-tokens/dist/theme.css',
    '../node_modules/@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css',
    '../node_modules/@amsterdam/design-system-tokens/dist/index.theme.css',
    '../node_modules/@nl-design-system-unstable/amsterdam-design-tokens/dist/index.css',
    '../node_modules/@rijkshuisstijl-community/design-tokens/dist/uitvoerend-groen/index.css',
  ],
  { query: '?raw', import: 'default' },
);

const EIGEN = 'eigen';
const kenmerk = (naam: string): string => naam.toLowerCase().replaceAll(' ', '-');
const setVan = (huisstijl: string) => TOKENSETS.find(({ naam }) => kenmerk(naam) === huisstijl);

export const HUISSTIJLEN: readonly (readonly [value: string, title: string])[] = [
  ['neutraal', 'Zonder huisstijl'],
  ...TOKENSETS.map(({ naam }) => [kenmerk(naam), naam] as const),
  [EIGEN, 'Eigen CSS, uit het paneel'],
];

const blad = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];

/** Zet de gekozen huisstijl op de pagina, voordat het verhaal er staat. */
export async function laadHuisstijl({ huisstijl, eigenCss }: Stand): Promise<void> {
  const delen = (setVan(huisstijl)?.bestanden ?? []).map(async (bestand) => {
    const laad = BESTANDEN[`../node_modules/${bestand}`];
    if (!laad) throw new Error(`${bestand} staat niet in huisstijlen.ts.`);
    return laad();
  });
  const regels = huisstijl === EIGEN ? [eigenCss] : await Promise.all(delen);
  blad.replaceSync(regels.join('\n'));
}

/** De klassen waaronder de huisstijl geldt. Een geplakte set heeft er zelf een, zoals `.gemeente-theme`. */
export function klassenVan({ huisstijl, eigenCss }: Stand): string[] {
  if (huisstijl === EIGEN) {
    const genoemd = Array.from(eigenCss.matchAll(/\.([\w-]+-theme)\b/g), ([, klasse]) => klasse as string);
    return ['huisstijl', ...new Set(genoemd)];
  }
  const set = setVan(huisstijl);
  return set ? ['huisstijl', ...set.klasse.split(' ')] : [];
}
