// De kaart als SVG in een tekstverwerker: LibreOffice tekent haar net zoals de browser. Er wordt niet pixel voor pixel vergeleken, want twee programma's
// ronden anders af: elke tekst begint en eindigt met inkt, wat vet hoort te zijn is vet, en elk stukje heeft dezelfde kleur.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { IN_CI } from '../../scripts/gereed.mjs';
import { LIBREOFFICE_PAKKET, zoekLibreOffice } from '../../scripts/libreoffice.mjs';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';
import { teken } from './tekenprogramma.mjs';

const TAG = 'netwerk-kaart';
const ONTBREEKT = `LibreOffice ontbreekt hier, dus niemand keek hoe de kaart daar staat: installeer ${LIBREOFFICE_PAKKET}.`;
const isEr = zoekLibreOffice() !== null;
const geenReden = isEr ? false : ONTBREEKT;
/** Zoveel verschilt de kleur van een stukje gemiddeld hooguit, van 0 tot 255; een zwarte schijf is er honderd of meer naast. */
const KLEUR_AF = 36;
/** Vette letters hebben zoveel meer inkt dan gewone. */
const VETTER = 1.12;

const lees = (pad) => readFile(new URL(`../../${pad}`, import.meta.url), 'utf8');
const [script, voorbeeld] = await Promise.all([lees(`dist/${TAG}.iife.js`), lees('test/voorbeelden/dossier.json')]);

it('is te zien met LibreOffice', { skip: !isEr && !IN_CI && ONTBREEKT }, () => assert.ok(isEr, ONTBREEKT));

describe('de kaart als SVG in LibreOffice', { skip: overslaan || geenReden }, () => {
  /** Per breedte: wat er in het bestand staat, en hoe het er in LibreOffice uitziet. */
  const uitslagen = new Map();
  let browser;

  before(async () => {
    browser = await startBrowser();
    const tekeningen = {};
    for (const breedte of [1280, 375]) {
      const heel = await svgVan(browser, breedte);
      const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(heel).map(Number);
      for (const [soort, svg] of Object.entries({
        heel,
        kaal: heel.replaceAll(/<text\b.*?<\/text>/gs, ''),
        dun: heel.replaceAll(/font-weight="\d+"/g, 'font-weight="400"'),
      }))
        tekeningen[`${soort}${breedte}`] = { svg, breedte: w, hoogte: h };
    }
    const plaatjes = teken(tekeningen);
    for (const breedte of [1280, 375]) {
      const { svg } = tekeningen[`heel${breedte}`];
      const [heel, kaal, dun] = ['heel', 'kaal', 'dun'].map(
        (soort) => `data:image/png;base64,${plaatjes[`${soort}${breedte}`].toString('base64')}`,
      );
      uitslagen.set(breedte, await bekijk(browser, svg, { heel, kaal, dun }));
    }
  });
  after(() => browser?.close());

  for (const breedte of [1280, 375]) {
    const uitslag = () => uitslagen.get(breedte);

    it(`op ${breedte} px staat elke tekst er, van de eerste tot de laatste letter`, () => {
      assert.ok(uitslag().teksten > 40, `maar ${uitslag().teksten} teksten in het bestand`);
      assert.deepEqual(uitslag().zonderInkt, []);
    });

    it(`op ${breedte} px is vet ook daar vet`, () => {
      assert.ok(uitslag().vetter > VETTER, `vet heeft ${uitslag().vetter.toFixed(2)} keer de inkt van gewoon`);
    });

    it(`op ${breedte} px heeft alles de kleur van de browser`, () => {
      assert.deepEqual(
        uitslag().verkleurd.filter(({ af }) => af > KLEUR_AF),
        [],
      );
    });
  }
});

/** Het bestand zoals een bezoeker het bewaart. */
async function svgVan(browser, breedte) {
  const bladzijde = await browser.newPage();
  await bladzijde.setViewport({ width: breedte, height: 812 });
  // Een letter die LibreOffice meebrengt: dan meten en tekenen zij met dezelfde.
  await bladzijde.setContent(
    `<!doctype html><html lang="nl"><body style="font-family: 'DejaVu Sans', sans-serif"><${TAG}></${TAG}></body></html>`,
  );
  await bladzijde.addScriptTag({ content: script });
  const svg = await bladzijde.evaluate(
    async ({ tag, waarde }) => {
      const element = document.querySelector(tag);
      element.value = waarde;
      const bewaard = new Promise((klaar) => {
        const echt = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (inhoud) => (klaar(inhoud), echt(inhoud));
      });
      const knop = () => element.shadowRoot.querySelector('[data-actie="svg"]');
      while (!knop() || !element.shadowRoot.querySelector('.naam-kaart')) {
        const blok = element.shadowRoot.querySelector('details[data-deel="meenemen"]');
        if (blok) blok.open = true;
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
      }
      knop().click();
      return (await bewaard).text();
    },
    { tag: TAG, waarde: JSON.parse(voorbeeld) },
  );
  await bladzijde.close();
  return svg;
}

/** Legt naast elkaar wat de browser en LibreOffice tekenen. Rekent in de bladzijde, want daar zijn plaatjes te lezen. */
async function bekijk(browser, svg, plaatjes) {
  const bladzijde = await browser.newPage();
  await bladzijde.setContent(`<!doctype html><body style="margin: 0">${svg}</body>`);
  const uitslag = await bladzijde.evaluate(
    async ({ bron, heel, kaal, dun }) => {
      const CEL = 16;
      const beeld = async (adres, breedte, hoogte) => {
        const plaatje = new Image();
        plaatje.src = adres;
        await plaatje.decode();
        const doek = document.createElement('canvas');
        doek.width = breedte ?? plaatje.naturalWidth;
        doek.height = hoogte ?? plaatje.naturalHeight;
        const vlak = doek.getContext('2d');
        vlak.fillStyle = '#fff';
        vlak.fillRect(0, 0, doek.width, doek.height);
        vlak.drawImage(plaatje, 0, 0, doek.width, doek.height);
        return vlak.getImageData(0, 0, doek.width, doek.height);
      };
      const daar = await beeld(heel);
      const { width, height } = daar;
      const [zonder, gewoon] = [await beeld(kaal, width, height), await beeld(dun, width, height)];
      const hier = await beeld(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(bron)}`, width, height);
      const tekening = document.querySelector('svg');
      const schaal = width / tekening.viewBox.baseVal.width;

      /** Wat letters aan kleur toevoegen in een rechthoek van de tekening. */
      const inkt = (met, { x0, y0, x1, y1 }) => {
        let som = 0;
        for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, y1); y += 1) {
          for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, x1); x += 1) {
            const plek = (y * width + x) * 4;
            for (let deel = 0; deel < 3; deel += 1) som += Math.abs(met.data[plek + deel] - zonder.data[plek + deel]);
          }
        }
        return som;
      };
      // De plaats van een letter in het plaatje, met een paar pixels eromheen.
      const vakVan = (tekst, nummer) => {
        const { x, y, width: breed, height: hoog } = tekst.getExtentOfChar(nummer);
        const naar = tekst.getScreenCTM();
        const hoeken = [
          [x, y],
          [x + breed, y],
          [x, y + hoog],
          [x + breed, y + hoog],
        ].map(([px, py]) => new DOMPoint(px, py).matrixTransform(naar));
        const grens = (welke, as) => welke(...hoeken.map((hoek) => hoek[as] * schaal));
        return {
          x0: grens(Math.min, 'x') - 3,
          y0: grens(Math.min, 'y') - 3,
          x1: grens(Math.max, 'x') + 3,
          y1: grens(Math.max, 'y') + 3,
        };
      };
      const teksten = [...tekening.querySelectorAll('text')].filter((tekst) => tekst.textContent.trim());
      const zonderInkt = [];
      let [vet, zelfde] = [0, 0];
      for (const tekst of teksten) {
        const laatste = tekst.getNumberOfChars() - 1;
        const vakken = [vakVan(tekst, 0), vakVan(tekst, laatste)];
        if (vakken.some((vak) => inkt(daar, vak) < 400)) zonderInkt.push(tekst.textContent);
        if (Number(getComputedStyle(tekst).fontWeight) >= 600) {
          for (const vak of vakken) {
            vet += inkt(daar, vak);
            zelfde += inkt(gewoon, vak);
          }
        }
      }
      const verkleurd = [];
      for (let cy = 0; cy + CEL <= height; cy += CEL) {
        for (let cx = 0; cx + CEL <= width; cx += CEL) {
          const som = [0, 0, 0];
          for (let y = cy; y < cy + CEL; y += 1) {
            for (let x = cx; x < cx + CEL; x += 1) {
              const plek = (y * width + x) * 4;
              for (let deel = 0; deel < 3; deel += 1) som[deel] += daar.data[plek + deel] - hier.data[plek + deel];
            }
          }
          const af = Math.round(Math.max(...som.map(Math.abs)) / CEL ** 2);
          if (af > 12) verkleurd.push({ x: Math.round(cx / schaal), y: Math.round(cy / schaal), af });
        }
      }
      return { teksten: teksten.length, zonderInkt, vetter: vet / zelfde, verkleurd };
    },
    { bron: svg, ...plaatjes },
  );
  await bladzijde.close();
  return uitslag;
}
