// Het Vite-recept voor een zelfstandig script: één bestand, met Lit erin, zonder imports, klein. Voor wie met een script-tag werkt.
import { join } from 'node:path';
import { WORTEL } from './ingangen.mjs';
import { ALLES_METEEN } from './laden.mjs';
import { kortereSjablonen } from './sjablonen.mjs';
import { eigenBeleid } from './trusted-types.mjs';

// Een klassiek script leest de browser in de tekenset van de pagina. Een oude pagina is niet altijd UTF-8; dit teken vooraan wint dan,
// anders staat er â‚¬ waar € hoort. Een module is altijd UTF-8.
const UTF8_MERK = '\uFEFF';

// De kaart schikt voor haar eerste beeld: wat daarvan ernaast vertaald is scheelt de hoofddraad een zesde, en samen niet meer rekentijd. Bij de
// andere elementen is het meeste voor later, en bij alles samen stond het beeld er juist later.
const VERTAALT_METEEN = new Set(['netwerk-kaart']);

/** @param {{ naam: string, bron: string, formaat: 'es' | 'iife', kop: string }} script `kop` is het commentaar bovenaan. */
export function zelfstandig({ naam, bron, formaat, kop }) {
  const begin = (VERTAALT_METEEN.has(naam) ? ALLES_METEEN : '') + kop;
  return {
    root: WORTEL,
    configFile: false,
    logLevel: 'warn',
    plugins: [eigenBeleid(), kortereSjablonen()],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      target: 'es2022',
      // Geen kaart: wie in de bron wil stappen bundelt de modules, en een verwijzing naar een kaart die niet mee gaat geeft alleen een 404.
      sourcemap: false,
      lib: {
        entry: join(WORTEL, bron),
        name: 'ZoThuis',
        formats: [formaat],
        fileName: () => (formaat === 'es' ? `${naam}.js` : `${naam}.iife.js`),
      },
      rolldownOptions: {
        // `minify` hier en niet in `build`: Vite laat bij een ES-bibliotheek de witruimte staan.
        output: {
          codeSplitting: false,
          minify: true,
          comments: false,
          postBanner: formaat === 'iife' ? UTF8_MERK + begin : begin,
        },
      },
    },
  };
}
