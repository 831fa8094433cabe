// Wat een aanbieder ontvangt: elk veld dat de ladder kent staat er ook als het binnenkomt. De vorm zelf wordt gelopen, dus een veld dat er later bij
// komt en niemand toont, valt hier op.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ladderInWoorden } from '../../demo/paginas/ladder.mjs';
import { leestekst } from './met-portaal.mjs';

const SCHEMA = JSON.parse(
  await readFile(new URL('../../dist/schema/zo-thuis-ladder.schema.json', import.meta.url), 'utf8'),
);
// Het nummer van de vorm is geen antwoord.
delete SCHEMA.properties.versie;
const PERSONEN = [
  { id: 'p1', naam: 'Oma Riet', soort: 'netwerk' },
  { id: 'p2', naam: 'Meester De Boer', soort: 'netwerk' },
];

// Waar een antwoord alleen staat bij een ander antwoord, of naar iemand verwijst, is het gekozen; elk ander veld krijgt vanzelf een waarde.
const GEKOZEN = {
  '/huidig/trede': 'thuis-ambulant',
  '/gewenst/trede': 'netwerkpleegzorg',
  '/huidig/respijtPlek': 'anders',
  '/gewenst/respijtPlek': 'anders',
  '/huidig/bijWie': 'p1',
  '/gewenst/bijWie': 'p2',
  '/steunfiguren/0': 'p1',
  '/meegaan/0/personen/0': 'p2',
  '/afwegingen/0/trede': 'steungezin',
};

/** Wat een deel van het schema toelaat, als het ingevuld is: zonder `null` en zonder een lege tekst. */
function deel(schema) {
  if (schema.$ref) return deel(SCHEMA.$defs[schema.$ref.split('/').at(-1)]);
  if (schema.properties) return schema;
  const echte = (schema.anyOf ?? [schema]).filter(({ type, pattern }) => type !== 'null' && pattern !== '^\\s*$');
  return echte.find(({ properties, items, enum: codes }) => properties ?? items ?? codes) ?? echte[0];
}

let teller = 0;
function waarde(schema, pad) {
  if (pad in GEKOZEN) return GEKOZEN[pad];
  const vorm = deel(schema);
  if (vorm.properties)
    return Object.fromEntries(
      Object.entries(vorm.properties).map(([naam, een]) => [naam, waarde(een, `${pad}/${naam}`)]),
    );
  if (vorm.items) return [waarde(vorm.items, `${pad}/0`)];
  const codes = (vorm.enum ?? (vorm.const === undefined ? [] : [vorm.const])).filter(Boolean);
  if (codes.length > 0) return codes.find((code) => code !== 'onbekend');
  teller += 1;
  if (vorm.type === 'boolean') return true;
  if (vorm.type === 'number' || vorm.type === 'integer') return teller;
  if (/(Op|\/datum|\/van|\/tot)$/.test(pad)) return `2026-01-${String((teller % 28) + 1).padStart(2, '0')}`;
  return `Antwoord ${teller}.`;
}

/** De plek van elk antwoord: wat geen object en geen lijst is. */
function antwoorden(inhoud, pad = '') {
  return inhoud !== null && typeof inhoud === 'object'
    ? Object.entries(inhoud).flatMap(([naam, een]) => antwoorden(een, `${pad}/${naam}`))
    : [pad];
}

function zonder(ladder, pad) {
  const kopie = structuredClone(ladder);
  const stappen = pad.slice(1).split('/');
  const laatste = stappen.pop();
  const houder = stappen.reduce((plek, stap) => plek[stap], kopie);
  if (Array.isArray(houder)) houder.splice(Number(laatste), 1);
  else delete houder[laatste];
  return kopie;
}

const tekst = (ladder) => leestekst(String(ladderInWoorden({ id: 1, inhoud: { personen: PERSONEN, ladder } }))).trim();

describe('een ladder die binnenkomt', () => {
  const VOL = waarde(SCHEMA, '');
  const paden = antwoorden(VOL);

  it('toont elk antwoord dat de ladder vraagt: wie er een weghaalt leest iets anders', () => {
    const alles = tekst(VOL);
    assert.ok(paden.length > 50, String(paden.length));
    assert.deepEqual(
      paden.filter((pad) => tekst(zonder(VOL, pad)) === alles),
      [],
      alles,
    );
  });

  it('laat geen code en geen id van een mens staan', () => {
    assert.doesNotMatch(tekst(VOL), /undefined|null|\[object|\bp\d\b|-(?:ambulant|mogelijk|maand|week)\b/);
  });

  it('begint met wat het kind zelf wil', () => {
    assert.match(tekst(VOL), new RegExp(`^De ladder Wat het kind zelf wil ${VOL.wensKind}`));
  });
});
