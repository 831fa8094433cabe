// Een huishouden op de kaart: een vlak of een woord bij wie er woont, met een naam zoals de namen nu getoond worden. Wie op twee plekken woont, hoort
// bij allebei.
import { expect, waitUntil } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { type Kaart, maak, midden, opKaart, SAM, schaduw, tekstVan, vind, vindAlle, waardeVan, zet } from './hulp.js';

const lid = (id: string, naam: string, huishoudens: readonly string[], sector = 'familie') => ({
  id,
  naam,
  soort: 'gezin' as const,
  sector,
  ring: 1 as const,
  huishoudens,
});

const TWEE_HUIZEN = {
  onderwerp: {
    soort: 'kind',
    naam: 'Bo',
    huishoudens: [
      { id: 'h1', naam: 'Bij Mieke' },
      { id: 'h2', naam: 'Bij Pieter' },
    ],
  },
  personen: [
    lid('m', 'Mama', ['h1']),
    lid('k', 'Broer Tijn', ['h1', 'h2']),
    lid('p', 'Papa', ['h2']),
    lid('b', 'Buur', [], 'buurt'),
  ],
  banden: [],
} as unknown as Netwerkwaarde;

/** De vlakken waar iemand met zijn figuur in staat. */
function vlakkenVan(element: Kaart, id: string): number {
  const figuur = schaduw(element).querySelector(`[data-plek="${id}"] .vorm`);
  if (!figuur) throw new Error(`${id} staat er niet op`);
  const { x, y } = midden(figuur);
  return vindAlle<SVGPathElement>(schaduw(element), 'path.huis').filter((vlak) =>
    vlak.isPointInFill(new DOMPoint(x, y).matrixTransform(vlak.getScreenCTM()?.inverse())),
  ).length;
}

const onder = (element: Kaart, id: string): string =>
  tekstVan(schaduw(element).querySelector(`[data-plek="${id}"] .bijschrift`));

describe('<netwerk-kaart>: huishoudens', () => {
  it('wie in twee huishoudens woont is bij allebei te zien: in het vlak of met de naam eronder, en te horen', async () => {
    const element = await maak(TWEE_HUIZEN, { weergave: 'kaart' });
    const huizen = ['Bij Mieke', 'Bij Pieter'];
    const opschriften = vindAlle(schaduw(element), '.huisnaam text').map(tekstVan);
    for (const huis of huizen) expect(opKaart(element, 'k')).to.contain(huis);
    const metWoord = huizen.filter((huis) => onder(element, 'k').includes(huis));
    expect(vlakkenVan(element, 'k') + metWoord.length, 'elk huis is bij hem te zien').to.be.at.least(2);
    for (const huis of huizen) expect([...opschriften, ...metWoord], huis).to.include(huis);
    for (const [id, huis] of [
      ['m', 'Bij Mieke'],
      ['p', 'Bij Pieter'],
    ] as const) {
      expect(opKaart(element, id)).to.contain(huis);
      expect(vlakkenVan(element, id) === 1 || onder(element, id).includes(huis)).to.equal(true);
    }
    expect(vlakkenVan(element, 'b'), 'wie er niet woont staat er niet in').to.equal(0);
  });

  for (const letter of ['serif', 'sans-serif']) {
    it(`hoe breed ook, nu en als de hulp stopt: één keer als vlak met een naam, of onder elke naam die erbij hoort, met ${letter}`, async () => {
      const element = await zet(waardeVan(SAM), { weergave: 'kaart' });
      element.style.display = 'block';
      element.style.fontFamily = letter;
      for (const breedte of [320, 375, 520, 768, 1100, 1280]) {
        element.style.inlineSize = `${breedte}px`;
        for (const zicht of ['nu', 'na']) {
          element.setAttribute('zicht', zicht);
          await waitUntil(
            () => Math.abs(vind(schaduw(element), 'svg.kaart').getBoundingClientRect().width - breedte) < 40,
            'de kaart wordt niet zo breed',
          );
          await element.updateComplete;
          const namen = vindAlle(schaduw(element), '.huisnaam').map(tekstVan);
          const vlakken = vindAlle(schaduw(element), 'path.huis').length;
          const eronder = ['p1', 'p3'].filter((id) => onder(element, id).includes('Bij mama'));
          const waar = `${breedte} px, ${zicht}`;
          if (vlakken > 0) expect([namen, eronder], waar).to.deep.equal([['Bij mama'], []]);
          else expect([namen, eronder], waar).to.deep.equal([[], ['p1', 'p3']]);
          expect(onder(element, 'p2'), waar).to.contain('Bij papa');
        }
      }
    });
  }

  it('staat er ook in een vergelijking, en bij een eerder moment zoals het toen was', async () => {
    const toen = (TWEE_HUIZEN.personen ?? []).map((wie) =>
      wie.id === 'p' ? { ...wie, huishoudens: [], ring: 2 } : wie,
    );
    const waarde = {
      ...TWEE_HUIZEN,
      momenten: [{ id: 't', datum: '2026-05-01', naam: '', personen: toen, banden: [] }],
    } as unknown as Netwerkwaarde;
    for (const weergave of ['kaart', 'beide']) {
      for (const [attributen, woontDaar] of [
        [{ zicht: 'vergelijk' }, true],
        [{ moment: 't' }, false],
      ] as const) {
        const element = await maak(waarde, { weergave, ...attributen });
        const waar = `${weergave}, ${JSON.stringify(attributen)}`;
        const opschriften = vindAlle(schaduw(element), '.huisnaam text').map(tekstVan);
        for (const [id, huis, woont] of [
          ['m', 'Bij Mieke', true],
          ['p', 'Bij Pieter', woontDaar],
        ] as const) {
          const teZien =
            (vlakkenVan(element, id) === 1 && opschriften.includes(huis)) || onder(element, id).includes(huis);
          expect(teZien, `${waar}: ${huis}`).to.equal(woont);
          expect(opKaart(element, id).includes(huis), `${waar}: ${huis}, te horen`).to.equal(woont);
        }
        expect(vlakkenVan(element, 'b'), waar).to.equal(0);
      }
    }
  });

  it('wie sinds toen verhuisde of wegging hoort in een vergelijking niet meer bij het oude huis', async () => {
    const { personen = [] } = TWEE_HUIZEN;
    const toen = [
      ...(personen ?? []).map((wie) => (wie.id === 'k' ? { ...wie, huishoudens: ['h1'] } : wie)),
      lid('o', 'Oma Riet', ['h2']),
      lid('w', 'Oom Wim', ['h1', 'h2']),
    ];
    const nu = (personen ?? []).map((wie) => (wie.id === 'k' ? { ...wie, huishoudens: ['h2'] } : wie));
    const waarde = {
      ...TWEE_HUIZEN,
      personen: nu,
      momenten: [{ id: 't', datum: '2026-05-01', naam: '', personen: toen, banden: [] }],
    } as unknown as Netwerkwaarde;
    for (const weergave of ['kaart', 'beide']) {
      const element = await maak(waarde, { weergave, zicht: 'vergelijk' });
      for (const [id, huizen] of [
        ['m', ['Bij Mieke']],
        ['k', ['Bij Pieter']],
        ['p', ['Bij Pieter']],
        ['o', []],
        ['w', []],
      ] as const) {
        expect(onder(element, id).match(/Bij \w+/g) ?? [], `${weergave}: ${id}`).to.deep.equal(
          vlakkenVan(element, id) > 0 ? [] : huizen,
        );
        if (huizen.length === 0) expect(vlakkenVan(element, id), `${weergave}: ${id}`).to.equal(0);
      }
      // Mama woont er nu alleen: dan staat het onder haar naam.
      expect(onder(element, 'm'), weergave).to.equal('Bij Mieke');
    }
  });

  it('de naam van een huis volgt de keuze van de namen', async () => {
    const element = await maak(TWEE_HUIZEN, { weergave: 'kaart', namen: 'initialen' });
    const alles = [
      ...vindAlle(schaduw(element), '.huisnaam text, .bijschrift').map(tekstVan),
      ...['m', 'k', 'p'].map((id) => opKaart(element, id)),
    ].join(' ');
    expect(alles).not.to.match(/Mieke|Pieter/);
    expect(alles).to.contain('B.M.');
  });
});
