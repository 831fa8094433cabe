// Wat de schermlaag belooft over de bron: klassen met één taak, wat vier keer bestond bestaat één keer, en niemand kijkt in een ander element.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { WORTEL } from '../../scripts/gereed.mjs';

const ELEMENTEN = ['gezinshuis-tarief-calculator', 'netwerk-kaart', 'steunfiguur-form', 'zo-thuis-ladder'];
const ONGEVEER_250 = 260;
/** Voor de schermlaag waren het er 79. Wat over is zijn koppen van wat een element van de basis invult, geen werk. */
const HOOGSTENS_SAMEN = 22;

const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const BESTANDEN = readdirSync(join(WORTEL, 'src'), { recursive: true }).map(
  (naam) => `src/${naam.replaceAll(sep, '/')}`,
);
const zoek = (patroon) => BESTANDEN.filter((pad) => patroon.test(pad));
const klasse = (tag) => `src/elementen/${tag}/${tag}.ts`;

test('de klasse van een element, haar basis en elk bestand van de laag is hooguit zo’n 250 regels', () => {
  const paden = [...zoek(/^src\/(?:elementen\/[^/]+\/[\w-]+-element|scherm\/[\w.-]+)\.ts$/), ...ELEMENTEN.map(klasse)];
  assert.ok(paden.length > 30);
  const telang = paden.filter((pad) => lees(pad).trimEnd().split('\n').length > ONGEVEER_250);
  assert.deepEqual(telang, []);
});

test('hooguit een paar regels staan in drie of meer van de vier klassen', () => {
  const keren = new Map();
  for (const tag of ELEMENTEN) {
    const regels = new Set(
      lees(klasse(tag))
        .split('\n')
        .map((regel) => regel.trim()),
    );
    for (const regel of regels) {
      if (regel && !/^(?:import|\}|\/?\*|\/\/)/.test(regel)) keren.set(regel, (keren.get(regel) ?? 0) + 1);
    }
  }
  const samen = [...keren].filter(([, aantal]) => aantal >= 3).map(([regel]) => regel);
  assert.ok(samen.length <= HOOGSTENS_SAMEN, `${samen.length} regels:\n${samen.join('\n')}`);
});

test('een element leest alleen zijn eigen schaduwboom', () => {
  // Wie zo heet is het element zelf: `this`, of de host van een controller of functie.
  const zelf = /(?:\bthis|#host|\bhost|\belement|\bnull|plek\.element)$/;
  const vreemd = zoek(/^src\/(?:elementen|scherm|ui)\/.*\.ts$/).flatMap((pad) =>
    [...lees(pad).matchAll(/([\w.#)\]]+)\??\.shadowRoot\b/g)]
      .filter(([, wie]) => !zelf.test(wie))
      .map(([regel]) => `${pad}: ${regel}`),
  );
  assert.deepEqual(vreemd, []);
});
