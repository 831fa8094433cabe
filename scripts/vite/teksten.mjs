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
        const sleutels = taal === 'nl' ? sleutellijst(paren.map(([sleutel]) => sleutel)) : 'Object.keys(nl)';
        const zinnen = `${JSON.stringify(paren.map(([, zin]) => zin).join(SCHEIDING))}.split("\\n")`;
        const invoer =
          taal === 'nl'
            ? ''
            : `import { nl } from ${JSON.stringify(id.replace(/.*\//, './').replace(/en\.ts$/, 'nl.js'))};\n`;
        return {
          code: `${invoer}const zinnen = ${zinnen};\nexport const ${taal} = Object.fromEntries(${sleutels}.map((sleutel, index) => [sleutel, zinnen[index]]));`,
          map: null,
        };
      },
    },
  };
}

// Sleutels die met hetzelfde woord beginnen staan bij elkaar, met dat woord één keer vooraan: `veld naam relatie` voor `veld.naam` en `veld.relatie`.
function sleutellijst(sleutels) {
  const groepen = [];
  for (const sleutel of sleutels) {
    const [, stam = '', rest] = /^(?:([^.]+)\.)?(.+)$/.exec(sleutel);
    if (groepen.at(-1)?.[0] !== stam) groepen.push([stam]);
    groepen.at(-1).push(rest);
  }
  const tekst = groepen.map((groep) => groep.join(' ')).join(SCHEIDING);
  return `${JSON.stringify(tekst)}.split("\\n").flatMap(groep => {
    const [stam, ...namen] = groep.split(" ");
    return namen.map(naam => stam ? stam + "." + naam : naam);
  })`;
}

function vind(programma, naam) {
  const declaraties = programma.body.flatMap(({ declaration }) => declaration?.declarations ?? []);
  const init = declaraties.find(({ id }) => id.name === naam)?.init;
  return init?.type === 'ObjectExpression' ? init : undefined;
}
