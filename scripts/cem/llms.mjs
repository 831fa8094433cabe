// Maakt llms.txt: een kort overzicht van het pakket voor wie met een taalmodel bouwt, met de weg naar elke bladzijde. Volgt uit het manifest,
// package.json en docs/; niet met de hand te wijzigen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../vite/ingangen.mjs';

const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const kop = (pad) => /^# (.+)$/m.exec(lees(pad))[1];

/** De bladzijden in een map van docs, de inhoud voorop. Beslissingen zijn voor wie aan het huis bouwt. */
function bladzijden(map) {
  return readdirSync(join(WORTEL, map), { withFileTypes: true })
    .filter((een) => een.isFile() && een.name.endsWith('.md'))
    .map(({ name }) => `${map}/${name}`)
    .sort((a, b) => Number(b.endsWith('README.md')) - Number(a.endsWith('README.md')) || (a < b ? -1 : 1));
}

const lijst = (regels) => regels.map((regel) => `- ${regel}`).join('\n');
const links = (paden) => lijst(paden.map((pad) => `[${kop(pad)}](${pad})`));

/** De tekst van llms.txt. */
export function llmstekst(manifest) {
  const { name, description, exports } = JSON.parse(lees('package.json'));
  const elementen = manifest.modules.flatMap(({ declarations }) => declarations);
  const functies = Object.keys(exports).filter(
    (pad) => /^\.\/[a-z]+$/.test(pad) && exports[pad].default && pad !== './define' && pad !== './angular',
  );
  return `# ${name}

> ${description} Custom elements (Lit, TypeScript), licentie EUPL-1.2. Nederlands, met een Engelse vertaling.

## Elementen

${lijst(elementen.map(({ tagName, summary }) => `\`<${tagName}>\`: ${summary}`))}

## Zo gebruikt u het

${lijst([
  'Met een script-tag: één bestand uit `dist/` op de eigen site, zoals `dist/zo-thuis.js`. Zelf bundelen: `import ' +
    `'${name}/netwerk-kaart/define'` +
    '`.',
  '`value` is JSON, als eigenschap een object en als attribuut tekst. Met `name` gaat het als één veld mee in een `<form>`.',
  'Een waarde met een onbekende code wordt geweigerd, met één melding in de console. Neem codes uit docs/waarden.',
  'Gebeurtenissen dragen codes, id’s en aantallen, nooit namen. `input` en `change` werken als bij een gewoon veld.',
  'Elementen delen een dossier door erin te staan, of met `for` en het id van een `<zo-thuis-dossier>`.',
  'Op een server: kijk elke inzending na en reken elk tarief zelf na. Vertrouw nooit wat een pagina stuurt.',
  'Verzin geen bedragen, normen of wettelijke regels: elk cijfer in een tarievenset heeft een bron of een reden.',
])}

## Inbouwen

${links(bladzijden('docs/inbouwen'))}

## Elk veld en elke code

${links(bladzijden('docs/waarden'))}
- [Manifest van de elementen](custom-elements.json)

## Functies zonder pagina

${lijst(functies.map((pad) => `\`${name}/${pad.slice(2)}\``))}

## Alle bladzijden

- [README](README.md)
${links(bladzijden('docs'))}

## Als het nodig is

- [Beslissingen: waarom het zo gebouwd is](docs/beslissingen/README.md)
- [Wijzigingen](CHANGELOG.md)
- [Veiligheid](SECURITY.md)
`;
}
