// Schrijft de teksten van een element korter in een zelfstandig script: de sleutels één keer, de zinnen van elke taal als één lijst.
// De bron blijft gewone, getypte objecten; een toets bewaakt dat de talen dezelfde sleutels in dezelfde volgorde hebben.

const SCHEIDING = '\n';

export function kortereTeksten() {
  return {
    name: 'zo-thuis:teksten',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/i18n\/.*\.(nl|en)\.ts$/ },
      handler(code, id) {
        const taal = id.match(/\.(nl|en)\.ts$/)[1];
        const object = vind(this.parse(code), taal);
        if (!object) throw new Error(`${id}: geen \`export const ${taal} = {…}\` met alleen teksten.`);
        const paren = object.properties.map(({ key, value }) => [key.name ?? key.value, value.value]);
        if (paren.flat().some((tekst) => typeof tekst !== 'string' || tekst.includes(SCHEIDING))) {
          throw new Error(`${id}: een tekst is geen gewone regel.`);
        }
        const lijst = (welke) => `${JSON.stringify(paren.map((paar) => paar[welke]).join(SCHEIDING))}.split("\\n")`;
        const sleutels = taal === 'nl' ? lijst(0) : 'Object.keys(nl)';
        const invoer =
          taal === 'nl'
            ? ''
            : `import { nl } from ${JSON.stringify(id.replace(/.*\//, './').replace(/en\.ts$/, 'nl.js'))};\n`;
        return {
          code: `${invoer}const zinnen = ${lijst(1)};\nexport const ${taal} = Object.fromEntries(${sleutels}.map((sleutel, index) => [sleutel, zinnen[index]]));`,
          map: null,
        };
      },
    },
  };
}

function vind(programma, naam) {
  const declaraties = programma.body.flatMap(({ declaration }) => declaration?.declarations ?? []);
  const init = declaraties.find(({ id }) => id.name === naam)?.init;
  return init?.type === 'ObjectExpression' ? init : undefined;
}
