// De geschreven bladzijden van het gebouwde verhalenboek: elk tekent zonder fout, en elke link erop gaat naar iets wat er is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { leesBoek, metChromium, metHetBoek, opent } from './hulp.mjs';

const KOPPEN = ['Anatomie', 'Toestanden', 'Woorden', 'Wel doen', 'Niet doen'];

describe('de geschreven bladzijden', metChromium, () => {
  const hier = metHetBoek();
  const bladzijden = leesBoek('docs').filter(({ tags }) => tags.some((tag) => tag.endsWith('attached-mdx')));
  const ids = new Set([...leesBoek('docs'), ...leesBoek('story')].map(({ id }) => id));

  it('zijn er voor elk element twee: uitleg, en voor ontwerpers', () => {
    for (const tag of TAGS)
      for (const naam of ['uitleg', 'voor-ontwerpers'])
        assert.ok(
          bladzijden.some(({ id }) => id === `elementen-${tag}--${naam}`),
          `${tag}: ${naam}`,
        );
  });

  for (const { id, title, name } of bladzijden) {
    it(`${title} › ${name}`, async () => {
      const { pagina, klachten } = await opent(hier.browser);
      await pagina.goto(`${hier.boek.url}/iframe.html?id=${id}&viewMode=docs`);
      await pagina.waitForSelector('#storybook-docs h1');
      await pagina.waitForFunction(() => !document.querySelector('#storybook-docs [aria-busy="true"]'));
      const { koppen, links, legeTabellen, ruweTabellen } = await pagina.$eval('#storybook-docs', (blad) => ({
        koppen: [...blad.querySelectorAll('h2')].map(({ textContent }) => textContent),
        links: [...blad.querySelectorAll('a[href*="path=/"]')].map((link) =>
          new URL(link.getAttribute('href'), 'http://x').searchParams.get('path').split('/').at(-1),
        ),
        ruweTabellen: [...blad.querySelectorAll('p')].filter(({ textContent }) => textContent.includes('|---')).length,
        legeTabellen: [...blad.querySelectorAll('table')].filter((tabel) => tabel.rows.length < 2).length,
      }));
      assert.deepEqual(
        links.filter((link) => !ids.has(link)),
        [],
      );
      if (name === 'Voor ontwerpers') {
        assert.deepEqual(koppen, KOPPEN);
        assert.ok(links.length >= 3, 'een link naar elke toestand');
        assert.equal(legeTabellen, 0);
      }
      assert.equal(ruweTabellen, 0);
      assert.deepEqual(klachten, []);
      await pagina.close();
    });
  }
});
