// Het vel van de ladder zoals een browser het drukt: één bladzijde A4, voor elke lezer, met het script uit dist/.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { TREDEN } from 'zo-thuis-elementen/ladder';
import { TEKSTEN } from 'zo-thuis-elementen/teksten';
import { overslaan, startBrowser } from '../demo/bezoek.mjs';

const TAG = 'zo-thuis-ladder';
const WET = TEKSTEN[TAG].nl;
const script = await readFile(new URL(`../../dist/${TAG}.iife.js`, import.meta.url), 'utf8');
const lees = async (naam) =>
  JSON.parse(await readFile(new URL(`../voorbeelden/${naam}.json`, import.meta.url), 'utf8'));
const sam = await lees('dossier');
const vol = { ...sam, ladder: { ...sam.ladder, ...(await lees('ladder-vol')) } };

/** Alles ingevuld wat er bij deze plek te vragen is, met zoveel mensen die blijven: zij vraagt de meeste redenen, en heeft geen pleegcontract. */
function propvol(aantal, achternaam) {
  const { afwegingen, pleegcontractOp: _, ...rest } = vol.ladder;
  const namen = Array.from({ length: aantal }, (_, nummer) => ({ id: `m${nummer}`, naam: `${achternaam} ${nummer}` }));
  const ids = namen.map(({ id }) => id);
  return {
    ...vol,
    personen: [...vol.personen, ...namen.map((een) => ({ ...een, soort: 'netwerk' }))],
    ladder: {
      ...rest,
      gewenst: { trede: 'jeugdzorgplus', duur: 'lang', intensiteit: { eenheid: 'voltijd' }, crisis: true },
      afwegingen: DICHTERBIJ.map((trede) => ({ ...afwegingen[0], trede })),
      dreigendeBreakdown: 'ja',
      steunfiguren: ids,
      meegaan: ['thuis', 'jeugdzorgplus'].map((trede) => ({ trede, personen: ids })),
      kwaliteitscriteria: {
        bekwaamheid: 'Twee ouders met jaren ervaring.',
        leefklimaat: 'Een rustig huis met dieren.',
        positie: 'Elke week een gesprek met Sam.',
        organisatie: 'Een vaste vervanger in de buurt.',
      },
    },
  };
}
const DICHTERBIJ = [
  'thuis',
  'thuis-ambulant',
  'steungezin',
  'netwerkpleegzorg',
  'bestandspleegzorg',
  'gezinshuis',
  'residentieel',
];

describe('het vel van de ladder', { skip: overslaan }, () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [lezer, wat, dossier, vellen] of [
    ['professional', 'met het volle voorbeeld', vol, 1],
    ['ouder', 'met het volle voorbeeld', vol, 1],
    ['kind', 'met het volle voorbeeld', vol, 1],
    ['raadslid', 'zonder dossier', null, 1],
    ['professional', 'met zeven gewogen plekken en zes mensen erbij', propvol(6, 'Buur'), 1],
    ['ouder', 'met zeven gewogen plekken en zes mensen erbij', propvol(6, 'Buur'), 1],
    // Zestig lange namen passen niet: de eersten staan er, en alle namen op een tweede vel. Een kind krijgt er nooit een.
    ['professional', 'met zestig lange namen', propvol(60, 'Anna-Margaretha van der Meulen-Oosterhuis'), 2],
    ['kind', 'met zestig lange namen', propvol(60, 'Anna-Margaretha van der Meulen-Oosterhuis'), 1],
  ]) {
    it(`is ${vellen === 1 ? 'één bladzijde' : `${vellen} bladzijden`} A4 voor ${lezer} ${wat}`, async () => {
      const bladzijde = await browser.newPage();
      await bladzijde.setContent(`<!doctype html><html lang="nl"><${TAG} lezer="${lezer}"></${TAG}></html>`);
      await bladzijde.addScriptTag({ content: script });
      const woorden = await bladzijde.evaluate(
        async ({ tag, inhoud }) => {
          const element = document.querySelector(tag);
          if (inhoud) element.dossierStore.vervang(inhoud);
          await element.updateComplete;
          const gedrukt = new Promise((klaar) => (window.print = klaar));
          element.shadowRoot.querySelector('[data-actie="afdrukken"]').click();
          await gedrukt;
          window.dispatchEvent(new Event('beforeprint'));
          return element.shadowRoot.querySelector('.papier').textContent;
        },
        { tag: TAG, inhoud: dossier },
      );
      if (dossier) assert.match(woorden, /Bij oma slapen in het weekend\./);
      // Een ouder leest op het vel alles wat de wet over de gewenste plek zegt, tot en met de laatste zin.
      const wet = TREDEN.find(({ code }) => code === dossier?.ladder.gewenst.trede)?.wet ?? [];
      if (lezer === 'ouder') for (const { code } of wet) assert.ok(woorden.includes(WET[`wet.${code}`]), code);
      const pdf = Buffer.from(
        await bladzijde.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } }),
      ).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, vellen);
      await bladzijde.close();
    });
  }
});
