// Veel mensen, lange verhalen en namen die van rechts naar links lopen: het scherm blijft te overzien, en niets raakt kwijt.
import { expect } from '@open-wc/testing';
import type { Dossier, Persoon } from '../../../src/domein/dossier/dossier.js';
import { SAM, scherm, schaduw, tekst, tekstVan, vind, vindAlle, wachtOpDelen, zetNeer } from './hulp.js';

const ARABISCH = 'فاطمة بنت محمد';

function metMensen(aantal: number, ladder: object = {}): Dossier {
  const mensen = Array.from({ length: aantal }, (_, nummer): Persoon => {
    const naam = nummer === 0 ? ARABISCH : `Mens ${nummer}`;
    return { ...(SAM.personen?.[3] as Persoon), id: `x${nummer}`, naam };
  });
  const ids = mensen.map(({ id }) => id);
  return {
    ...SAM,
    personen: [...(SAM.personen ?? []), ...mensen],
    ladder: { ...SAM.ladder, steunfiguren: ids, ...ladder },
  };
}

async function zet(lezer: string, dossier: Dossier, attributen = {}): ReturnType<typeof zetNeer> {
  const element = await zetNeer(dossier.ladder ?? null, { lezer, ...attributen }, dossier);
  await wachtOpDelen(element);
  return element;
}

describe('zestig mensen die meegaan', () => {
  for (const [lezer, lijst] of [
    ['kind', 'mensen'],
    ['ouder', 'mensen'],
    ['professional', 'gaatmee'],
  ] as const)
    it(`${lezer}: de eersten staan er, en de rest gaat open`, async () => {
      const element = await zet(lezer, metMensen(60));
      const staan = (): number => vindAlle(scherm(element), `.${lijst} > li`).length;
      expect(staan()).to.equal(6);
      const meer = vind<HTMLDetailsElement>(schaduw(element), `details[data-klap="meer-${lijst}"]`);
      expect(tekstVan(meer.firstElementChild)).to.equal(tekst('meer.meer', { aantal: '54' }));
      meer.open = true;
      await wachtOpDelen(element);
      expect(staan()).to.equal(60);
    });

  it('een paar meer staan er gewoon', async () => {
    const element = await zet('kind', metMensen(8));
    expect(vindAlle(scherm(element), '.mensen > li').length).to.equal(8);
  });
});

describe('een naam of zin die van rechts naar links loopt', () => {
  it('houdt de namen en komma’s eromheen op hun plaats', async () => {
    const element = await zet('professional', metMensen(3));
    const regel = vind(schaduw(element), '.vouwen > details[data-klap="steunfiguren"] > summary');
    expect(regel.textContent).to.contain(`\u2068${ARABISCH}\u2069, Mens 1, Mens 2`);
  });

  it('staat los van de leestekens van het scherm, en een veld volgt wat erin staat', async () => {
    const element = await zet('kind', metMensen(1, { wensKind: 'أريد أن أنام عند جدتي.' }));
    const los = vindAlle(scherm(element), 'bdi').map(tekstVan);
    expect(los).to.include.members([ARABISCH, 'أريد أن أنام عند جدتي.']);
    const veld = vind(schaduw(element), '[part="vraag"] textarea');
    expect(getComputedStyle(veld).unicodeBidi).to.equal('plaintext');
  });
});

describe('een lang verhaal over de weg terug', () => {
  it('maakt het pad op het scherm niet hoog, en staat op papier heel', async () => {
    const lang = 'Als mama weer rust heeft en wij samen eten. '.repeat(40).trim();
    const element = await zet('kind', metMensen(2, { wegTerug: lang, gewenst: { trede: 'gezinshuis' } }));
    const bordje = vind(schaduw(element), '.pad:not(.pad--papier) .terug p');
    const regelhoogte = Number.parseFloat(getComputedStyle(bordje).lineHeight);
    expect(bordje.getBoundingClientRect().height).to.be.below(5 * regelhoogte);
    expect(tekstVan(bordje)).to.contain(lang);
  });
});

describe('een kind dat alleen leest', () => {
  it('heeft geen wet in beeld: die staat in de vouw op de kaart van een plek', async () => {
    const element = await zet('kind', metMensen(1, { gewenst: { trede: 'jeugdzorgplus' } }), { readonly: '' });
    expect(vindAlle(scherm(element), '.antwoorden').length).to.be.above(0);
    for (const sleutel of ['wet.machtiging-voorwaarden', 'kind.vergelijk.wet'] as const)
      expect(tekstVan(vind(scherm(element), '.antwoorden')), sleutel).not.to.contain(tekst(sleutel));
  });
});

describe('wie een deel van de tijd ergens anders is', () => {
  for (const lezer of ['kind', 'ouder'] as const)
    it(`${lezer}: leest op de kaart waar hij de andere dagen is`, async () => {
      const element = await zet(lezer, SAM);
      expect(tekstVan(vind(schaduw(element), '.plekkaart'))).to.contain(tekst(`${lezer}.andereDagen`));
    });
});

describe('het pad op een plek van 704 px', () => {
  for (const lezer of ['kind', 'ouder'] as const)
    it(`${lezer}: geen bordje staat over de grond van thuis of ergens anders heen`, async () => {
      const element = await zet(lezer, metMensen(2));
      element.parentElement?.style.setProperty('inline-size', '704px');
      await element.updateComplete;
      const vak = (keuze: string): DOMRect[] =>
        vindAlle(scherm(element), keuze).map((deel) => deel.getBoundingClientRect());
      const onder = Math.max(...vak('.baan .zone').map(({ bottom }) => bottom));
      for (const { top } of vak('.baan .bord')) expect(top).to.be.at.least(onder - 1);
    });
});

describe('het pad rechtop', () => {
  for (const breed of [375, 320])
    it(`tekent op ${breed} px wie er naast het kind staat, vrij van het bordje en van de rand`, async () => {
      const element = await zet('kind', metMensen(5, { huidig: { trede: 'jeugdzorgplus' } }));
      element.parentElement?.style.setProperty('inline-size', `${breed - 16}px`);
      await element.updateComplete;
      const groep = vind(scherm(element), '.baan .lopers:not(.lopers--spook)');
      const [lopers, bord, rij] = [groep, vind(scherm(element), '.h7 .bord'), vind(scherm(element), '.h7 .plek')].map(
        (deel) => deel.getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(tekstVan(groep)).to.contain('+3');
      expect(lopers.height).to.be.above(20);
      expect(lopers.top).to.be.at.least(bord.bottom - 1);
      expect(lopers.right).to.be.at.most(rij.right + 1);
      expect(lopers.bottom).to.be.at.most(rij.bottom + 1);
    });
});
