// Het scherm van een kind en een ouder: één vraag tegelijk, hun eigen wens, en geen wet, code of prijs in zicht.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import {
  druk,
  drukAf,
  heeftVeld,
  type Ladderelement,
  ladderVan,
  naam,
  openAlles,
  openDelen,
  openTrede,
  plat,
  SAM,
  schaduw,
  scherm,
  TAG,
  tekst,
  tekstVan,
  TREDECODES,
  typ,
  veld,
  vind,
  vindAlle,
  wachtOpDelen,
  wachtOpFocus,
  zetNeer,
} from './hulp.js';

async function samVoor(lezer: string, ladder: object = {}, breedte = 1232): Promise<Ladderelement> {
  const vak = await fixture<HTMLElement>(html`<div><zo-thuis-ladder lezer=${lezer}></zo-thuis-ladder></div>`);
  vak.style.setProperty('inline-size', `${breedte}px`);
  const element = vind<Ladderelement>(vak, TAG);
  element.dossierStore.vervang({ ...SAM, ladder: { ...SAM.ladder, ...ladder } });
  await element.updateComplete;
  await wachtOpDelen(element);
  return element;
}

const VELD = 'input, select, textarea';
const kaart = (element: Element): HTMLElement => vind(schaduw(element), '[part=vraag]');
const volgende = (element: Ladderelement): Promise<void> => druk(element, 'volgende');

describe('één vraag tegelijk', () => {
  it('bewaart wat een kind zegt ook voor de volwassenen: vooraan op het werkblad, en op de kaart van de ouder', async () => {
    const element = await samVoor('kind', { wensKind: '' });
    await typ(element, '/wensKind', 'Bij oma in het weekend.');
    element.lezer = 'professional';
    await openDelen(element);
    const [eerste] = vindAlle<HTMLTextAreaElement>(schaduw(element), '[part=afweging] textarea');
    expect(eerste?.dataset['pad']).to.equal('/wensKind');
    expect(eerste?.value).to.equal('Bij oma in het weekend.');
    element.lezer = 'ouder';
    await waitUntil(() => vindAlle(schaduw(element), '.kaarten blockquote').length > 0);
    expect(vindAlle(schaduw(element), '.kaarten blockquote').map(tekstVan)).to.include('“Bij oma in het weekend.”');
  });

  for (const [lezer, eerste] of [
    ['kind', '/wensKind'],
    ['ouder', '/wensOuders'],
  ] as const) {
    it(`${lezer}: begint met de eigen wens, en heeft één veld op het scherm`, async () => {
      const element = await samVoor(lezer, { wensKind: '', wensOuders: '' });
      expect(vindAlle(schaduw(element), VELD).map(({ dataset }) => dataset['pad'])).to.deep.equal([eerste]);
      await typ(element, eerste, 'Bij oma.');
      // Wie typt houdt zijn vraag, ook nu zij een antwoord heeft.
      expect(heeftVeld(element, eerste)).to.equal(true);
      await volgende(element);
      await wachtOpFocus(() => schaduw(element).querySelector('#vraag-titel'), 'de volgende vraag');
      expect(heeftVeld(element, eerste)).to.equal(false);
      expect(vindAlle(schaduw(element), VELD)).to.have.length(1);
    });
  }

  it('vraagt eerst waar je woont en waar jullie aan denken; het pad is het antwoord', async () => {
    const element = await zetNeer(null, { lezer: 'kind' });
    await wachtOpDelen(element);
    expect(tekstVan(kaart(element)))
      .to.contain(tekst('kind.nu'))
      .and.to.contain(tekst('kind.vraag.waar'));
    expect(vindAlle(schaduw(element), VELD)).to.deep.equal([]);
    await openTrede(element, 'thuis');
    await druk(element, 'kies', 'huidig');
    await volgende(element);
    expect(tekstVan(kaart(element))).to.contain(tekst('kind.gewenst'));
  });

  it('begint opnieuw als de pagina er een ander dossier in zet', async () => {
    const element = await zetNeer(null, { lezer: 'kind' });
    await wachtOpDelen(element);
    expect(tekstVan(kaart(element))).to.contain(tekst('kind.vraag.waar'));
    element.dossierStore.vervang({ ...SAM, ladder: { ...SAM.ladder, wensKind: '' } });
    await element.updateComplete;
    expect(vindAlle(schaduw(element), VELD).map(({ dataset }) => dataset['pad'])).to.deep.equal(['/wensKind']);
  });

  it('gaat elke open vraag langs, en zegt niet dat alles besproken is zolang er een zonder antwoord is', async () => {
    const element = await samVoor('kind', { evaluatieOp: '2999-02-01' });
    for (let beurt = 0; vindAlle(kaart(element), '.stippen').length > 0; beurt++) {
      expect(beurt).to.be.below(12);
      await druk(element, beurt % 2 ? 'volgende' : 'nuNiet');
    }
    expect(tekstVan(kaart(element))).to.contain(tekst('vraag.over.meer', { aantal: '3' }));
    await druk(element, 'opnieuw');
    expect(vindAlle(kaart(element), '.stippen')).to.have.length(1);
  });

  it('zegt als alles een antwoord heeft wanneer jullie terugkijken', async () => {
    const element = await samVoor('kind', { evaluatieOp: '2999-02-01' });
    const afwegingen = (['thuis', 'thuis-ambulant', 'steungezin'] as const).map((trede) => ({ trede, reden: 'Rust.' }));
    element.dossierStore.vervang({
      ...SAM,
      ladder: { ...SAM.ladder, evaluatieOp: '2999-02-01', wensOuders: 'Samen.', afwegingen },
    });
    await element.updateComplete;
    expect(tekstVan(kaart(element))).to.contain(tekst('vraag.klaarOp', { datum: '1 februari 2999' }));
    // Zij is dan één regel en geen leeg vlak naast de plek: die staat eronder, even breed.
    const vraag = kaart(element).getBoundingClientRect();
    const plek = vind(schaduw(element), '[part=plek]').getBoundingClientRect();
    expect(vraag.height).to.be.below(100);
    expect(plek.top).to.be.at.least(vraag.bottom);
    expect([plek.left, plek.width]).to.eql([vraag.left, vraag.width]);
  });

  it('noemt de plek als dezelfde vraag bij twee plekken komt', async () => {
    const redenen = ['thuis', 'thuis-ambulant', 'steungezin', 'netwerkpleegzorg', 'bestandspleegzorg', 'gezinshuis'];
    const element = await zetNeer(
      ladderVan('thuis', 'residentieel', {
        wensKind: 'Thuis.',
        wensOuders: 'Samen.',
        wegTerug: 'Rust.',
        evaluatieOp: '2999-02-01',
        familiegroepsplan: { stand: 'gemaakt' },
        afwegingen: redenen.map((trede) => ({ trede, reden: 'Rust.' })),
      }),
      { lezer: 'kind' },
    );
    await wachtOpDelen(element);
    const vragen: string[] = [];
    for (const _ of [1, 2]) {
      vragen.push(tekstVan(vind(kaart(element), 'label')));
      await druk(element, 'volgende');
    }
    expect(vragen).to.deep.equal(
      ['netwerkpleegzorg', 'gezinshuis'].map((trede) => `${naam(trede, 'kind')}: ${tekst('kind.redenSoort')}`),
    );
  });

  it('stelt de vraag zonder veld als er niets te wijzigen is, en laat verder bladeren', async () => {
    const element = await zetNeer(ladderVan('thuis', 'gezinshuis', { wensOuders: 'Samen.' }), {
      lezer: 'kind',
      readonly: '',
    });
    await wachtOpDelen(element);
    expect(tekstVan(vind(kaart(element), '.vraag'))).to.equal(tekst('kind.wensKind'));
    expect(vindAlle(kaart(element), `${VELD}, [data-actie="nuNiet"]`)).to.deep.equal([]);
    await volgende(element);
    await wachtOpFocus(() => schaduw(element).querySelector('#vraag-titel'), 'de volgende vraag');
    expect(tekstVan(vind(kaart(element), '.vraag'))).not.to.equal(tekst('kind.wensKind'));
    expect(element.value.wensKind).to.equal(undefined);
  });

  it('laat de eigen wens aanpassen, en zegt er iemand bij, op dezelfde kaart', async () => {
    const element = await samVoor('kind');
    await druk(element, 'vraag', '/wensKind');
    await wachtOpFocus(() => veld(element, '/wensKind'), 'de wens');
    await typ(element, '/wensKind', 'Elke vrijdag bij oma.');
    expect(tekstVan(vind(schaduw(element), 'blockquote'))).to.equal('“Elke vrijdag bij oma.”');
    await druk(element, 'vraag', '/steunfiguren');
    veld(element, '/steunfiguren', 'p3').click();
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '.mensen'))).to.contain('Broer Tijn');
  });

  it('zegt alleen tegen het kind wie iemand van hem is, en niets over geloof', async () => {
    const personen = (SAM.personen ?? []).map((een) =>
      een.id === 'p9' ? { ...een, relatie: 'geloofsgenoot' as const } : een,
    );
    for (const [lezer, wie] of [
      ['kind', 'Oma Riet je oma'],
      ['ouder', 'Oma Riet'],
    ] as const) {
      const element = await samVoor(lezer);
      const mensen = (): string[] => vindAlle(schaduw(element), '.mensen li div').map(tekstVan);
      expect(mensen()[0]).to.equal(wie);
      element.dossierStore.vervang({ ...SAM, personen });
      await wachtOpDelen(element);
      expect(mensen()[1]).to.equal('Meester De Boer');
    }
  });

  it('laat elk veld één keer zien: wie het blad opent krijgt op de kaart een link', async () => {
    const element = await samVoor('ouder', { wensOuders: '' });
    await openAlles(element);
    expect(vindAlle(schaduw(element), '[data-pad="/wensOuders"]')).to.have.length(1);
    vind(kaart(element), 'a').click();
    await wachtOpFocus(() => veld(element, '/wensOuders'), 'de wens op het blad');
  });
});

describe('de vraag op een brede plek', () => {
  for (const lezer of ['kind', 'ouder']) {
    it(`${lezer}: heeft een veld voor een paar zinnen, en niet zo hoog als de kaart ernaast`, async () => {
      const element = await samVoor(lezer, { wensOuders: '' });
      const hoog = vind(kaart(element), 'textarea').getBoundingClientRect().height;
      expect(hoog).to.be.within(88, 160);
    });
  }

  it('zegt bij "waarom past deze plek niet" wat voor plek dat is', async () => {
    const element = await samVoor('kind', { wensOuders: 'Rust.', afwegingen: [] });
    const veldNu = vind(kaart(element), 'textarea');
    expect(veldNu.dataset['pad']).to.equal('/afwegingen/thuis/reden');
    await waitUntil(() => tekstVan(kaart(element)).includes(tekst('kind.trede.thuis.wat')), 'de uitleg komt er niet');
    const hulp = (veldNu.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => schaduw(element).querySelector(`#${CSS.escape(id)}`));
    expect(hulp.map(tekstVan).join(' ')).to.contain(tekst('kind.trede.thuis.wat'));
  });
});

describe('geen wet, code of prijs', () => {
  const VERBODEN =
    /BWBR|CBS|Informatieprotocol|tarief|€|Jeugdwet|Kamerstuk|artikel|\blid \d|\b\d{1,2}\.\d{1,2}(\.\d+)?\b/i;

  for (const lezer of ['kind', 'ouder']) {
    it(`${lezer}: staat er nergens, ook niet met alles open, bij elke plek, en niet op papier`, async () => {
      for (const gewenst of ['netwerkpleegzorg', 'gezinshuis', 'jeugdzorgplus'] as const) {
        const element = await samVoor(lezer, {
          gewenst: { trede: gewenst },
          kader: 'ots',
          dreigendeBreakdown: 'ja',
          pleegcontractOp: '2026-11-01',
        });
        await openAlles(element);
        for (const code of TREDECODES) {
          await openTrede(element, code);
          expect(VERBODEN.exec(plat(scherm(element).textContent))?.[0] ?? '', `${gewenst}, ${code}`).to.equal('');
        }
        expect(VERBODEN.exec(tekstVan(await drukAf(element)))?.[0] ?? '', 'papier').to.equal('');
        expect(vindAlle(schaduw(element), '[data-actie=tarief]')).to.deep.equal([]);
        element.remove();
      }
    });
  }

  it('staat in één vouw in gewone woorden', async () => {
    const element = await samVoor('kind');
    const vouw = vind<HTMLDetailsElement>(schaduw(element), '.vouw');
    expect(vindAlle(schaduw(element), '.vouw')).to.have.length(1);
    expect(tekstVan(vouw)).to.equal(tekst('kind.vergelijk.wet'));
    vouw.open = true;
    await waitUntil(() => vouw.childElementCount > 1);
    await element.updateComplete;
    expect(tekstVan(vouw)).to.contain(tekst('wet.gezin-eerst')).and.to.contain(tekst('wet.jurist'));
  });

  it('zegt op elke kaart in drie regels waar je woont, wie er zorgt en wat blijft', async () => {
    const element = await samVoor('kind');
    for (const code of TREDECODES) {
      const regels = vindAlle(await openTrede(element, code), '.drie dd').map(tekstVan);
      expect(regels).to.have.length(3);
      for (const [nummer, deel] of ['wat', 'wie', 'hetzelfde'].entries())
        expect(regels[nummer]).to.contain(tekst(`kind.trede.${code}.${deel}` as TekstSleutel));
    }
  });
});

describe('de hoogte van het scherm van een kind', () => {
  for (const [breedte, hoogst] of [
    [1232, 1300],
    [343, 2800],
  ] as const) {
    it(`is op ${breedte} px hooguit ${hoogst} px`, async () => {
      const element = await samVoor('kind', {}, breedte);
      await waitUntil(() => vindAlle(schaduw(element), '.plekkaart').length === 1);
      expect(element.getBoundingClientRect().height).to.be.at.most(hoogst);
    });
  }
});

describe('een ongeldige waarde', () => {
  it('opent het blad, met de vraag waar het om gaat', async () => {
    const element = await zetNeer(ladderVan('thuis', null, { plan: { van: '2026-02-01', tot: '2026-01-01' } }), {
      lezer: 'ouder',
    });
    element.reportValidity();
    await wachtOpDelen(element);
    vind(schaduw(element), '.foutoverzicht a').click();
    await wachtOpFocus(() => veld(element, '/plan/tot'), 'het eind van het plan');
  });
});
