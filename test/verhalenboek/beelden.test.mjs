// Elk verhaal ziet er nog uit als op het bewaarde beeld, op een kleine marge na. Wat anders is staat in een verslag: hoe het was, hoe het is, en
// het verschil in rood. Klopt het zo, dan bewaart `npm run beelden` de nieuwe; kijk daarna in de wijziging wat er veranderde.
// Met een andere Chromium of andere letters op de computer is er niets te vergelijken: dan komt elk verhaal tot rust, en zegt de toets dat.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { WORTEL } from '../../scripts/gereed.mjs';
import { serveerMap } from '../../scripts/statische-server.mjs';
import {
  bewaard,
  leesBeeld,
  leesOmgeving,
  omgevingVan,
  opentVerhaal,
  rustigBeeld,
  startBrowser,
  TEGELIJK,
  vergelijk,
  verhalen,
} from './beelden.mjs';
import { BOEK, metChromium } from './hulp.mjs';

/** Zoveel van een beeld mag anders zijn, en nooit meer dan dit aantal beeldpunten: een rand rondt op een andere computer soms anders af. */
const MARGE = { deel: 0.0002, punten: 60 };
/** Wat op een drukke machine later komt, is er dan nog op tijd. */
const WACHT = 12_000;
const VERSLAG = join(WORTEL, 'node_modules/.cache/bewijs/beelden');

const binnenDeMarge = ({ anders, deel }) => deel <= MARGE.deel && anders <= MARGE.punten;

describe('het beeld van elk verhaal', { ...metChromium, concurrency: TEGELIJK }, () => {
  const hier = {};
  const afwijkend = [];
  before(async () => {
    rmSync(VERSLAG, { recursive: true, force: true });
    hier.boek = await serveerMap(BOEK);
    hier.browser = await startBrowser(hier.boek);
    hier.blad = await hier.browser.newPage();
    const [toen, nu] = [leesOmgeving(), await omgevingVan(hier.browser)];
    hier.isAnders = !isDeepStrictEqual(toen, nu);
    if (hier.isAnders)
      console.log(
        `let op: niet vergeleken: de beelden zijn van ${toen.chromium} met andere letters dan ${nu.chromium} hier`,
      );
  });
  after(async () => {
    await hier.browser?.close();
    hier.boek?.stop();
    if (afwijkend.length > 0) writeFileSync(join(VERSLAG, 'verslag.html'), verslag(afwijkend));
  });

  function leg(id, oud, nu, { verschil }) {
    mkdirSync(VERSLAG, { recursive: true });
    writeFileSync(join(VERSLAG, `${id}-was.webp`), oud);
    writeFileSync(join(VERSLAG, `${id}-is.webp`), nu);
    writeFileSync(join(VERSLAG, `${id}-verschil.png`), Buffer.from(verschil, 'base64'));
    afwijkend.push(id);
  }

  it('is er, en er is er geen te veel; `npm run beelden` maakt wat ontbreekt', () => {
    assert.deepEqual(
      bewaard().toSorted(),
      verhalen()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('bijt: één knop die weg is, een kop met een ander woord en een andere kleur vallen op', async () => {
    const verhaal = await opentVerhaal(hier.browser, 'elementen-netwerk-kaart--leeg');
    const gewoon = await verhaal.kiek();
    assert.ok(binnenDeMarge(await vergelijk(hier.blad, gewoon, await verhaal.kiek())));
    const proeven = {
      kleur: (wortel) => wortel.host.style.setProperty('--zo-thuis-actie-kleur', '#7a1f6f'),
      kop: (wortel) => (wortel.querySelector('h2').textContent = 'Iets anders dan eerst'),
      knop: (wortel) => wortel.querySelector('[data-actie="toevoegen"]').style.setProperty('visibility', 'hidden'),
    };
    for (const [naam, proef] of Object.entries(proeven)) {
      const terug = await verhaal.kiek();
      await verhaal.pagina.evaluate(`(${proef})(document.querySelector('netwerk-kaart').shadowRoot)`);
      const uitslag = await vergelijk(hier.blad, terug, await verhaal.kiek());
      assert.ok(!binnenDeMarge(uitslag), `${naam}: ${uitslag.anders} beeldpunten`);
    }
    await verhaal.sluit();
  });

  for (const { id, title, name } of verhalen()) {
    it(`${title} › ${name}`, async () => {
      const oud = leesBeeld(id);
      const verhaal = await opentVerhaal(hier.browser, id);
      if (hier.isAnders) {
        await rustigBeeld(verhaal);
        return verhaal.sluit();
      }
      const tot = performance.now() + WACHT;
      let nu;
      let uitslag;
      do {
        nu = await verhaal.kiek();
        if (nu.equals(oud)) break;
        uitslag = await vergelijk(hier.blad, oud, nu);
      } while (!binnenDeMarge(uitslag) && performance.now() < tot);
      await verhaal.sluit();
      if (nu.equals(oud) || binnenDeMarge(uitslag)) return undefined;
      leg(id, oud, nu, uitslag);
      const { anders, deel, maten } = uitslag;
      assert.fail(`${anders} beeldpunten anders (${(100 * deel).toFixed(2)} %; ${maten}): ${VERSLAG}/verslag.html`);
    });
  }
});

const verslag = (ids) => `<!doctype html>
<meta charset="utf-8">
<title>Beelden die anders zijn</title>
<p>Van links naar rechts: hoe het was, hoe het is, en wat er anders is.
${ids
  .toSorted()
  .map(
    (id) =>
      `<h2>${id}</h2>\n${['was.webp', 'is.webp', 'verschil.png'].map((deel) => `<img src="${id}-${deel}" alt="${deel}" width="400">`).join('\n')}`,
  )
  .join('\n')}
`;
