#!/usr/bin/env node
// Kijkt een vertaling na: `npx zo-thuis-vertaling netwerk-kaart.tr.json`. Noemt alles wat er niet klopt; eindigt met 1 als dat er is.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { controleerVertaling, TEKSTEN } from '../dist/vertaling/index.js';

const GEBRUIK = `Gebruik: zo-thuis-vertaling <bestand.json>…

Kijkt na of een vertaling compleet is. De naam van het bestand zegt van welk element en in welke taal:
  ${Object.keys(TEKSTEN).join('.tr.json\n  ')}.tr.json
Of zeg het zelf: --element=netwerk-kaart --taal=tr

Waar elke tekst staat en wat er voor {naam} komt, staat in dist/teksten/<element>.noten.json.`;

const ZINNEN = {
  'geen-teksten': () => 'Dit is geen lijst van teksten: { "sleutel": "tekst" }.',
  'taal-onbekend': ({ wat }) => `Deze taal kennen wij niet: ${wat}.`,
  'sleutel-ontbreekt': () => 'ontbreekt',
  'sleutel-onbekend': () => 'bestaat niet in dit element',
  'meervoud-ontbreekt': () => 'ontbreekt: deze taal heeft deze vorm van het meervoud',
  'geen-tekst': () => 'is geen tekst',
  'tekst-leeg': () => 'is leeg',
  'naam-ontbreekt': ({ wat }) => `mist {${wat}}`,
  'naam-onbekend': ({ wat }) => `noemt {${wat}}, en dat wordt niet ingevuld`,
  'u-en-je': ({ wat }) => `zegt ${wat}, terwijl de meeste teksten dat niet doen: kies u of je`,
  'knop-lang': ({ wat }) => `is langer dan ${wat} tekens: de knop krijgt een tweede regel`,
};

/** Het element en de taal: uit de opdracht, en anders uit de naam van het bestand. */
function herken(pad, opties) {
  const [, uitNaam, taalUitNaam] = /^(.+)\.([^.]+)\.json$/.exec(basename(pad)) ?? [];
  return { tag: opties.element ?? uitNaam, taal: opties.taal ?? taalUitNaam };
}

async function kijkNa(pad, opties) {
  const { tag, taal } = herken(pad, opties);
  if (!Object.hasOwn(TEKSTEN, tag ?? '') || !taal) {
    return { fouten: [`${pad}: van welk element en in welke taal is dit? ${GEBRUIK}`], opmerkingen: [] };
  }
  let vertaling;
  try {
    vertaling = JSON.parse((await readFile(pad, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (fout) {
    return { fouten: [`${pad}: niet te lezen als JSON. ${fout.message}`], opmerkingen: [] };
  }
  const bevindingen = controleerVertaling(tag, taal, vertaling);
  const regels = (ernst) =>
    bevindingen
      .filter((bevinding) => bevinding.ernst === ernst)
      .map(
        (bevinding) => `${pad}: ${[bevinding.sleutel, ZINNEN[bevinding.code](bevinding)].filter(Boolean).join(' ')}`,
      );
  return { fouten: regels('fout'), opmerkingen: regels('opmerking') };
}

const opties = Object.fromEntries(
  process.argv.slice(2).flatMap((argument) => {
    const [, naam, waarde] = /^--(element|taal)=(.+)$/.exec(argument) ?? [];
    return naam ? [[naam, waarde]] : [];
  }),
);
const paden = process.argv.slice(2).filter((argument) => !/^--(element|taal)=./.test(argument));

if (paden.includes('--help')) {
  console.log(GEBRUIK);
} else if (paden.length === 0 || paden.some((pad) => pad.startsWith('-'))) {
  console.error(GEBRUIK);
  process.exitCode = 1;
} else {
  for (const pad of paden) {
    const { fouten, opmerkingen } = await kijkNa(pad, opties);
    for (const regel of opmerkingen) console.log(`let op: ${regel}`);
    for (const regel of fouten) console.error(regel);
    if (fouten.length > 0) process.exitCode = 1;
    console.log(
      fouten.length === 0 ? `${pad}: klopt` : `${pad}: ${fouten.length} ${fouten.length === 1 ? 'fout' : 'fouten'}`,
    );
  }
}
