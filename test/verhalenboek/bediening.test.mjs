// De knoppen onder een verhaal: elk attribuut en elk token dat er een knop heeft, komt op het element en gaat er weer af.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { leesBoek, metChromium, metHetBoek, opent } from './hulp.mjs';

describe('de knoppen onder een verhaal', metChromium, () => {
  const hier = metHetBoek();

  for (const tag of TAGS) {
    it(`doen bij <${tag}> wat er staat, en zijn er niet waar niets te zetten valt`, async () => {
      const verhaal = leesBoek('story').find(({ importPath }) => importPath.includes(`/${tag}.stories.`)).id;
      const { pagina } = await opent(hier.browser);
      await pagina.goto(`${hier.boek.url}/iframe.html?id=${verhaal}&viewMode=story&globals=a11y.manual:!true`);
      await pagina.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'));
      const knoppen = await pagina.evaluate(() => {
        const { argTypes, initialArgs } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
        return Object.entries(argTypes)
          .filter(([, { control }]) => control && !control.disable)
          .map(([naam, { control, options, table }]) => ({
            naam,
            soort: naam.startsWith('--') ? 'token' : table?.category,
            is: control.type ?? control,
            waarde: initialArgs[naam],
            keuzes: options ?? [],
          }));
      });
      assert.deepEqual(
        knoppen.filter(({ naam }) => naam.endsWith('-part') || naam === 'dossierStore' || naam === 'heeftWijzigingen'),
        [],
      );

      const proef = ({ soort, is, waarde, keuzes }) => {
        if (soort === 'token') return is === 'color' ? '#a11b22' : '7px';
        if (is === 'boolean') return waarde !== true;
        if (is === 'number') return 5;
        return keuzes.find((keuze) => keuze && keuze !== waarde) ?? 'proef';
      };
      const zetten = knoppen.filter(
        ({ soort, is }) => soort === 'token' || (soort === 'attributes' && is !== 'object'),
      );
      // Een dossier is niet te zien, en heeft geen tokens.
      assert.equal(
        zetten.some(({ soort }) => soort === 'token'),
        tag !== 'zo-thuis-dossier',
      );
      for (const knop of zetten) {
        const { naam, soort } = knop;
        const nieuw = proef(knop);
        const verwacht = typeof nieuw === 'boolean' ? (nieuw ? '' : null) : String(nieuw);
        for (const [waarde, dan] of [
          [nieuw, verwacht],
          [knop.waarde, undefined],
        ]) {
          const voor = await staat(pagina, tag, naam, soort);
          await zet(pagina, verhaal, { [naam]: waarde });
          await pagina.waitForFunction(
            (element, wat, isToken, doel, eerder) => {
              const een = document.querySelector(element);
              const nu = isToken ? een.style.getPropertyValue(wat) || null : een.getAttribute(wat);
              return doel === undefined ? nu !== eerder : nu === doel;
            },
            {},
            tag,
            naam,
            soort === 'token',
            dan,
            voor,
          );
        }
      }
      await pagina.close();
    });
  }

  const staat = (pagina, tag, naam, soort) =>
    pagina.$eval(
      tag,
      (een, wat, isToken) => (isToken ? een.style.getPropertyValue(wat) || null : een.getAttribute(wat)),
      naam,
      soort === 'token',
    );
  const zet = (pagina, storyId, updatedArgs) =>
    pagina.evaluate(
      (bericht) =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', {
          ...bericht,
          // Door de lijn gaat geen `undefined`; een lege knop is er in Storybook wel een.
          updatedArgs: Object.fromEntries(bericht.namen.map((naam) => [naam, bericht.waarden[naam]])),
        }),
      { storyId, namen: Object.keys(updatedArgs), waarden: updatedArgs },
    );
});
