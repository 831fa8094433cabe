// De code bij elk verhaal, geplakt in een lege bladzijde met de scripts zoals een klant ze krijgt: daar staat hetzelfde als in het boek.
// Vergeleken wordt wat er te zien is (elk element, zijn attributen en zijn tekst, ook in de schaduwboom), vóór de `play`. Wat verborgen is telt
// niet, en een klasse ook niet: een los script heeft alles al in huis, en het boek haalt een deel pas op als het nodig is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { WORTEL } from '../../scripts/gereed.mjs';
import { inbouwcode, PAGINASCRIPT } from '../../scripts/inbouwcode.mjs';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { GEDULD, leesBoek, metChromium, metHetBoek, opent } from './hulp.mjs';

const BREEDTE = 1000;
// Letter en breedte zijn van de pagina. De kaart en het pad meten ze, dus hier zijn zij aan beide kanten gelijk.
// Bovenaan, want wat buiten beeld staat tekent soms later.
const PAGINA = `body { margin: 0 } .vlak { position: absolute; inset: 0 auto auto 0; inline-size: ${BREEDTE}px; font: 16px/1.5 sans-serif }`;
const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const SRI = JSON.parse(lees('dist/sri.json'));
const IMPORTMAP = lees('dist/laden/importmap.json');

/** Haalt het eigen script van de pagina uit de opmerking waarin de voorbeeldcode het toont. */
function pakUit(code) {
  const [, script = ''] = new RegExp(`<!-- In ${PAGINASCRIPT.slice(1)}:\\n([^]*)\\n-->$`).exec(code) ?? [];
  return { html: code.replace(/\n\n<!-- In [^]*$/, ''), script };
}

// Draait in het boek: tekent het verhaal zonder `play`, in een vlak dat even breed is als dat van de klant.
async function tekenInHetBoek(id) {
  const boek = globalThis.__STORYBOOK_PREVIEW__;
  const verhaal = await boek.loadStory({ storyId: id });
  const context = boek.storyStoreValue.getStoryContext(verhaal, { forceInitialArgs: true });
  await globalThis.ruimOp?.();
  const vlak = document.body.appendChild(Object.assign(document.createElement('div'), { className: 'vlak' }));
  const gooi = ({ message, title }) => {
    throw new Error(message ?? title);
  };
  const weg = boek.renderStoryToElement(
    verhaal,
    vlak,
    { showMain() {}, showError: gooi, showException: gooi },
    { autoplay: false, forceInitialArgs: true },
  );
  globalThis.ruimOp = async () => {
    await weg();
    vlak.remove();
  };
  return context.parameters.docs.source.transform('', context);
}

// Draait in de bladzijde: wat onze elementen tekenden, een regel per stuk. Leeg zolang er nog iets bezig is.
function beschrijf(tags) {
  const regels = [];
  const onze = tags.join(',');
  const toon = (knoop, diep) => {
    const in_ = ' '.repeat(diep);
    if (knoop.nodeType === Node.TEXT_NODE) {
      const tekst = knoop.data.replaceAll(/\s+/g, ' ').trim();
      if (tekst !== '') regels.push(in_ + tekst);
    }
    if (knoop.nodeType !== Node.ELEMENT_NODE || getComputedStyle(knoop).display === 'none') return;
    const attributen = [...knoop.attributes]
      // Waar een tekening haar punten zet hangt van de breedte van een letter af; wat erin staat niet.
      .filter(
        ({ name }) =>
          !['class', 'style', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'transform', 'points'].includes(name),
      )
      // Het boek geeft een bestand een eigen naam.
      .map(({ name, value }) => `${name}=${JSON.stringify(name === 'tarievenset' ? '…' : value.trim())}`)
      .sort();
    regels.push([`${in_}<${knoop.localName}`, ...attributen].join(' '));
    if ('value' in knoop && typeof knoop.value === 'string')
      regels.push(`${in_} waarde ${JSON.stringify(knoop.value)}`);
    for (const kind of [...(knoop.shadowRoot?.childNodes ?? []), ...knoop.childNodes]) toon(kind, diep + 1);
  };
  const elementen = [...document.querySelectorAll(onze)].filter((element) => !element.parentElement.closest(onze));
  if (elementen.length === 0 || [...document.querySelectorAll(onze)].some((een) => een.isUpdatePending !== false))
    return [];
  for (const element of elementen) toon(element, 0);
  return regels;
}

/** Waar het eerste verschil zit, met wat eromheen staat. */
function verschil(boek, klant) {
  const plek = boek.findIndex((regel, nummer) => regel !== klant[nummer]);
  const bij = plek === -1 ? boek.length : plek;
  const om = (regels) => regels.slice(Math.max(0, bij - 3), bij + 4).join('\n');
  return `boek (${boek.length} regels):\n${om(boek)}\n\nklant (${klant.length} regels):\n${om(klant)}`;
}

describe('de code bij elk verhaal geeft op een lege bladzijde hetzelfde', metChromium, () => {
  const hier = metHetBoek();
  const verhalen = leesBoek('story').filter(({ title }) => title.startsWith('Elementen/'));
  let boek;

  async function opentBoek() {
    boek = await opent(hier.browser);
    await boek.pagina.goto(`${hier.boek.url}/iframe.html?viewMode=story`);
    await boek.pagina.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
    await boek.pagina.addStyleTag({ content: PAGINA });
  }

  for (const { id, title, name } of verhalen) {
    it(`${title.slice('Elementen/'.length)} › ${name}`, async () => {
      if (!boek) await opentBoek();
      boek.klachten.length = 0;
      const { html, script } = pakUit(await boek.pagina.evaluate(tekenInHetBoek, id));
      const [tag] = title.split('/').slice(-1);
      const attributen = { tarievenset: html.includes('tarievenset="/') };
      hier.klant.bladzijde = {
        csp: inbouwcode({ tag, attributen }, { sri: SRI, importmap: IMPORTMAP }).csp,
        html: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title>
<link rel="stylesheet" href="/pagina.css"><link rel="stylesheet" href="/kaders.css"><link rel="stylesheet" href="/rietmonde-thema.css">
</head><body><div class="vlak">${html}</div></body></html>`,
        bestanden: { '/pagina.css': PAGINA, '/kaders.css': lees('stories/kaders.css'), [PAGINASCRIPT]: script },
      };
      const { pagina, klachten } = await opent(hier.browser);
      try {
        await pagina.goto(hier.klant.url, { waitUntil: 'networkidle0' });
        const tot = performance.now() + GEDULD / 4;
        let [a, b] = [[], []];
        let gelijk = false;
        while (!gelijk && performance.now() < tot) {
          [a, b] = await Promise.all([boek.pagina.evaluate(beschrijf, TAGS), pagina.evaluate(beschrijf, TAGS)]);
          gelijk = a.length > 0 && a.join('\n') === b.join('\n');
        }
        assert.ok(gelijk, verschil(a, b));
        assert.deepEqual([...klachten, ...boek.klachten], []);
      } finally {
        await pagina.close();
      }
    });
  }
});
