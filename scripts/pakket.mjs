// De delen van package.json die uit de bron volgen: wat te importeren is, wat een neveneffect heeft en wat er in het pakket gaat.
// `npm run build` schrijft ze; een toets faalt als het bestand achterloopt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RAAMWERKEN } from './cem/raamwerken.mjs';
import { LADENINGANG, LADENMAP, LOSSE_MAPPEN, REKENKERNEN, SCRIPTBESTANDEN, TAGS, WORTEL } from './vite/ingangen.mjs';

const PAD = join(WORTEL, 'package.json');

/** De tekst van package.json zoals zij hoort te zijn. Kijkt naar dist/schema en dist/teksten: welke JSON er is weet alleen de bouw. */
export function pakkettekst() {
  const pakket = JSON.parse(readFileSync(PAD, 'utf8'));
  return `${JSON.stringify({ ...pakket, sideEffects: neveneffecten(), exports: ingangen(), bin: opdrachten(), files: bestanden() }, null, 2)}\n`;
}

export function schrijfPakket() {
  const tekst = pakkettekst();
  if (tekst !== readFileSync(PAD, 'utf8')) writeFileSync(PAD, tekst);
}

const module = (pad) => ({ types: `./dist/${pad}.d.ts`, default: `./dist/${pad}.js` });
const alsZichzelf = (paden) => Object.fromEntries(paden.map((pad) => [pad, pad]));

function ingangen() {
  const schemas = readdirSync(join(WORTEL, 'dist/schema')).filter((naam) => naam.endsWith('.schema.json'));
  const teksten = readdirSync(join(WORTEL, 'dist/teksten')).filter((naam) => naam.endsWith('.json'));
  return {
    '.': module('index'),
    './define': module('define'),
    ...Object.fromEntries(
      TAGS.flatMap((tag) => [
        [`./${tag}`, module(`elementen/${tag}/${tag}`)],
        [`./${tag}/define`, module(`elementen/${tag}/define`)],
      ]),
    ),
    ...Object.fromEntries(REKENKERNEN.map((kern) => [`./${kern}`, module(`domein/${kern}/index`)])),
    ...Object.fromEntries(LOSSE_MAPPEN.map((map) => [`./${map}`, module(`${map}/index`)])),
    ...Object.fromEntries(teksten.sort().map((naam) => [`./teksten/${naam}`, `./dist/teksten/${naam}`])),
    ...Object.fromEntries(Object.keys(RAAMWERKEN).map((naam) => [`./${naam}`, { types: `./dist/${naam}.d.ts` }])),
    './angular': module('angular'),
    ...Object.fromEntries(SCRIPTBESTANDEN.map((bestand) => [`./dist/${bestand}`, script(bestand)])),
    [`./dist/${LADENMAP}/${LADENINGANG}`]: {
      types: './dist/laden.d.ts',
      default: `./dist/${LADENMAP}/${LADENINGANG}`,
    },
    // De namen ernaast veranderen met hun inhoud; daarom hier, en alleen hier, een jokerteken.
    ...alsZichzelf([
      `./dist/${LADENMAP}/*`,
      './dist/sri.json',
      './dist/tokens.json',
      './dist/themagrens.css',
      ...schemas.sort().map((naam) => `./dist/schema/${naam}`),
      './custom-elements.json',
      './package.json',
    ]),
  };
}

// Een los script registreert hetzelfde als de module met die naam, dus het heeft ook haar typen. Op een server, waar geen pagina is,
// krijgt wie het importeert de module: een raamwerk dat daar tekent struikelt er dan niet over.
function script(bestand) {
  const tag = TAGS.find((een) => bestand.startsWith(`${een}.`));
  const zelfde = module(tag ? `elementen/${tag}/define` : 'define');
  return { types: zelfde.types, node: zelfde.default, default: `./dist/${bestand}` };
}

/** Alleen registreren is een neveneffect: wie een klasse importeert zonder haar te gebruiken betaalt niets. */
function neveneffecten() {
  return [
    './src/define.ts',
    './src/laden.ts',
    './src/elementen/*/define.ts',
    './dist/define.js',
    './dist/elementen/*/define.js',
    `./dist/${LADENMAP}/*.js`,
    './dist/themagrens.css',
    ...SCRIPTBESTANDEN.map((bestand) => `./dist/${bestand}`),
  ];
}

/** De opdrachten die wie het pakket heeft met `npx` kan geven. */
function opdrachten() {
  return { 'zo-thuis-vertaling': './bin/zo-thuis-vertaling.mjs' };
}

// README en LICENSE gaan altijd mee.
function bestanden() {
  return [
    'bin',
    'dist',
    'docs',
    'custom-elements.json',
    'llms.txt',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'THIRD-PARTY-LICENSES',
  ];
}
