// Het vel: alles op één A4, en voor een kind een eigen vel om mee naar huis te nemen.
import { expect } from '@open-wc/testing';
import type { Dossier, Ladder } from '../../../src/domein/dossier/dossier.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  drukAf,
  ladderVan,
  type Ladderelement,
  naam,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  zetNeer,
  maakSam,
  openAlles,
} from './hulp.js';

/** Het voorbeeld, met alles ingevuld waar iets in te vullen is. Hetzelfde gaat in test/pakket door een echte printer. */
const VOL: Ladder = {
  ...SAM.ladder,
  ...((await (await fetch('/test/voorbeelden/ladder-vol.json')).json()) as Ladder),
};

const MILLIMETER = 96 / 25.4;
/** Een A4 zonder de marges van een centimeter die een browser zelf neemt. */
const [BREED, HOOG] = [190 * MILLIMETER, 277 * MILLIMETER];

const LANGE_NAAM = (nummer: number): string => `Anna-Margaretha van der Meulen-Oosterhuis ${nummer}`;

/** Het volle voorbeeld met zoveel mensen die blijven, elk met een lange naam. */
function maakVeel(aantal: number): Promise<Ladderelement> {
  const personen = Array.from({ length: aantal }, (_, nummer) => ({
    id: `m${nummer}`,
    naam: LANGE_NAAM(nummer),
    soort: 'netwerk' as const,
  }));
  const meegaan = [{ trede: 'netwerkpleegzorg' as const, personen: ['m0', 'm1', 'm2'] }];
  const ladder = { ...VOL, steunfiguren: personen.map(({ id }) => id), meegaan };
  return zetNeer(ladder, { lezer: 'professional' }, { ...SAM, personen } as Partial<Dossier>);
}

async function vel(ladder: Ladder, lezer: string, maak = zetNeer): Promise<HTMLElement> {
  return velVan(await maak(ladder, { lezer }, SAM));
}

async function velVan(element: Ladderelement): Promise<HTMLElement> {
  await drukAf(element);
  await element.updateComplete;
  (element.parentElement as HTMLElement).style.setProperty('inline-size', `${BREED}px`);
  window.dispatchEvent(new Event('beforeprint'));
  return vind(schaduw(metPapier(element)), '.papier');
}

describe('het vel', () => {
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    zonderPapier();
  });

  for (const lezer of ['professional', 'ouder', 'kind'] as const) {
    it(`${lezer}: het volle voorbeeld past op één A4, in de breedte en in de hoogte`, async () => {
      const papier = await vel(VOL, lezer);
      expect(papier.getBoundingClientRect().height).to.be.above(100).and.at.most(HOOG);
      expect(papier.scrollWidth).to.be.at.most(Math.ceil(BREED));
      expect(vindAlle(papier, '.baan li')).to.have.length(8);
    });

    // Wat erbij kwam, met zijn stijlen, hoort niet op het vel.
    it(`${lezer}: het past ook nadat alles op het scherm open was`, async () => {
      const papier = await vel(VOL, lezer, async (ladder) => {
        const element = await openAlles(await maakSam({ lezer }));
        element.value = ladder as Ladder;
        await element.updateComplete;
        return element;
      });
      expect(papier.getBoundingClientRect().height).to.be.above(100).and.at.most(HOOG);
    });
  }

  it('begint met wat kind en ouders willen, dan de plekken, dan per plek waarom niet, en dan pas de rest', async () => {
    const papier = await vel(VOL, 'professional');
    expect(vindAlle(papier, '.kop--1, .kop--2').map(tekstVan)).to.deep.equal(
      [
        'professional.titel',
        'professional.wensKind',
        'professional.wensOuders',
        'professional.nu',
        'professional.gewenst',
        'professional.afweging',
        'professional.meldingen',
      ].map((sleutel) => tekst(sleutel as 'professional.titel')),
    );
    const rijen = vindAlle(papier, '.redenen tbody tr').map((rij) => [...rij.children].map(tekstVan));
    expect(rijen.map(([kop]) => kop)).to.deep.equal(
      (['thuis', 'thuis-ambulant', 'steungezin'] as const).map((trede) => naam(trede)),
    );
    for (const rij of rijen) expect(rij.slice(1)).not.to.include('–');
    // Over wie het gaat staat bovenaan, en niets staat er twee keer.
    expect(tekstVan(vind(papier, '.velkop'))).to.contain(SAM.onderwerp.naam);
    for (const zin of [VOL.wensKind, VOL.wensOuders, VOL.wegTerug, VOL.matching])
      expect(tekstVan(papier).split(zin as string), zin as string).to.have.length(2);
  });

  it('telt bij zestig mensen wie er niet met naam op past, en zet hen allemaal op een tweede vel', async () => {
    const element = await maakVeel(60);
    const papier = await velVan(element);
    const tweede = vind(papier, '.tweede-vel');
    expect(tweede.getBoundingClientRect().top - papier.getBoundingClientRect().top).to.be.at.most(HOOG);
    expect(getComputedStyle(tweede).breakBefore).to.equal('page');
    expect(vindAlle(tweede, '.namen li').map(tekstVan)).to.deep.equal(
      Array.from(
        { length: 60 },
        (_, nummer) => `${LANGE_NAAM(nummer)}${nummer < 3 ? `: ${naam('netwerkpleegzorg')}` : ''}`,
      ),
    );
    expect(tekstVan(vind(tweede, '.velkop'))).to.contain(SAM.onderwerp.naam);
    const eerste = tekstVan(papier).replace(tekstVan(tweede), '');
    const genoemd = Array.from({ length: 60 }, (_, nummer) => LANGE_NAAM(nummer)).filter((een) => eerste.includes(een));
    expect(eerste).to.contain(tekst('meer.meer', { aantal: 60 - genoemd.length }));
    expect(eerste).to.contain(tekst('blad.tweedeVel'));
  });

  it('heeft zonder zo veel mensen geen tweede vel, en bij een kind nooit', async () => {
    expect(vindAlle(await vel(VOL, 'professional'), '.tweede-vel')).to.deep.equal([]);
    const kind = await maakVeel(60);
    kind.setAttribute('lezer', 'kind');
    await kind.updateComplete;
    const papier = await velVan(kind);
    expect(vindAlle(papier, '.tweede-vel')).to.deep.equal([]);
    expect(papier.getBoundingClientRect().height).to.be.at.most(HOOG);
  });

  it('laat een rij leeg waar nog geen reden staat, en geeft ruimte om een wens bij te schrijven', async () => {
    const papier = await vel({ ...SAM.ladder, wensOuders: '' }, 'professional');
    expect(vindAlle(papier, '.redenen tbody tr').map((rij) => tekstVan(rij.children[1]))).to.deep.equal([
      '–',
      'Mama heeft om de week rust nodig.',
      '–',
    ]);
    expect(vindAlle(papier, '.kolommen .regel')).to.have.length(1);
  });

  it('van een kind zegt waar het woont en waar aan gedacht wordt, hoe vaak en bij wie, in gewone woorden', async () => {
    const papier = await vel(VOL, 'kind');
    const [nu, dan] = vindAlle(papier, 'section:has(.plekje)').map(tekstVan);
    expect(nu).to.contain(naam('thuis-ambulant', 'kind')).and.to.contain(tekst('kind.trede.thuis-ambulant.wat'));
    expect(dan)
      .to.contain(naam('netwerkpleegzorg', 'kind'))
      .and.to.contain('2 weekenden per maand bij Oma Riet')
      .and.to.contain(tekst('kind.trede.netwerkpleegzorg.hetzelfde'));
    expect(tekstVan(papier)).not.to.contain(tekst('code.hulpverlening'));
  });

  it('van een kind zonder gewenste plek vertelt alles over de plek van nu, en zonder plek niets', async () => {
    const nu = await vel(ladderVan('gezinshuis', null), 'kind');
    expect(vindAlle(nu, '.plekje p').map(tekstVan)).to.deep.equal(
      (['wat', 'wie', 'hetzelfde'] as const).map((deel) => tekst(`kind.trede.gezinshuis.${deel}`)),
    );
    expect(vindAlle(await vel({}, 'kind'), '.plekje')).to.deep.equal([]);
  });
});
