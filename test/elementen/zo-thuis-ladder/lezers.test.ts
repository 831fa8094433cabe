// Vier lezers, elk met eigen woorden. Wie voor een lezer verborgen is staat er niet, en een raadslid ziet niets van een kind.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import type { ZoThuisDossierElement } from '../../../src/elementen/zo-thuis-dossier/zo-thuis-dossier.js';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import { LADDERREGELS } from '../../../src/domein/ladder/index.js';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { LADDERLEZERS } from '../../../src/elementen/zo-thuis-ladder/weergave.js';
import { vangWaarschuwingen } from '../../ui/vang-waarschuwingen.js';
import {
  borden,
  drukAf,
  heeftVeld,
  kiesTrede,
  type Ladderelement,
  ladderVan,
  maak,
  maakSam,
  naam,
  openAlles,
  openDelen,
  openTrede,
  SAM,
  schaduw,
  scherm,
  TAG,
  tekst,
  tekstVan,
  TREDECODES,
  typ,
  vind,
  vindAlle,
} from './hulp.js';

const { nl, je, en } = TEKSTEN['zo-thuis-ladder'];
const INVULLERS = LADDERLEZERS.filter((lezer) => lezer !== 'raadslid');

describe('elke lezer', () => {
  for (const lezer of LADDERLEZERS) {
    it(`${lezer}: leest de eigen titel, inleiding en treden, en geen woord van een ander`, async () => {
      const element = await openAlles(await maakSam({ lezer }));
      const inhoud = tekstVan(schaduw(element));
      for (const deel of ['titel', 'intro', 'geenAdvies', 'vergelijk', 'respijt'])
        expect(inhoud).to.contain(tekst(`${lezer}.${deel}` as TekstSleutel));
      for (const code of TREDECODES) {
        const gelezen = tekstVan(await openTrede(element, code));
        expect(gelezen).to.contain(tekst(`${lezer}.trede.${code}.wat` as TekstSleutel));
        expect(gelezen).to.contain(tekst(`${lezer}.trede.${code}.voor` as TekstSleutel));
      }
      const eigen = Object.entries(nl).filter(([sleutel]) => sleutel.startsWith(`${lezer}.`));
      const vreemd = Object.entries(nl).filter(
        ([sleutel, zin]) =>
          /^(kind|ouder|professional|raadslid)\.(titel|intro|geenAdvies|trede\.\w+\.wat|vergelijk$)/.test(sleutel) &&
          !sleutel.startsWith(`${lezer}.`) &&
          !eigen.some(([, ook]) => ook.includes(zin)),
      );
      expect(vreemd.length).to.be.above(10);
      expect(vreemd.filter(([, zin]) => inhoud.includes(zin)).map(([sleutel]) => sleutel)).to.deep.equal([]);
    });
  }

  it('heeft bij elke vraag een woord: er blijft geen label leeg en geen code over', async () => {
    for (const lezer of INVULLERS) {
      for (const code of TREDECODES) {
        const element = await maak(ladderVan('gezinshuis', code, { verloop: [{}] }), { lezer }, SAM);
        await kiesTrede(element, code);
        const labels = vindAlle(schaduw(element), 'label, legend, h2, h3, th, dt, option').map(tekstVan);
        expect(labels.filter((label) => label === '' || /^[a-z-]+$/.test(label))).to.deep.equal([]);
        element.remove();
      }
    }
  });

  for (const lezer of INVULLERS) {
    const soort = tekst(`${lezer}.code.niet-in-belang`);
    const stand = tekst(`${lezer}.code.ouders-willen-niet`);
    // Naast de rij is weinig plaats: een professional kiest daar een kort woord, en leest onder de rijen wat het heet.
    const kort = lezer === 'professional' ? tekst('professional.grond.niet-in-belang') : soort;
    it(`${lezer}: kiest in eigen woorden waar de wet een oordeel vraagt, en leest dat ook op papier`, async () => {
      const afwegingen = [{ trede: 'thuis' as const, reden: 'Het lukte niet.', redenSoort: 'niet-in-belang' as const }];
      const familiegroepsplan = { stand: 'ouders-willen-niet' as const };
      const element = await maak(ladderVan('thuis', 'gezinshuis', { afwegingen, familiegroepsplan }), { lezer }, SAM);
      const gekozen = ['/afwegingen/thuis/redenSoort', '/familiegroepsplan/stand'].map((pad) =>
        tekstVan(vind<HTMLSelectElement>(schaduw(element), `[data-pad="${pad}"]`).selectedOptions[0]),
      );
      expect(gekozen).to.deep.equal([kort, stand]);
      const bijKeuze = vind(schaduw(element), '[data-pad="/afwegingen/thuis/redenSoort"]').getAttribute(
        'aria-describedby',
      );
      const uitleg = (bijKeuze ?? '').split(' ').map((id) => tekstVan(schaduw(element).getElementById(id)));
      expect(uitleg.includes(tekst('professional.grond.hulp'))).to.equal(lezer === 'professional');
      // Een kind krijgt een eigen vel, zonder redenen.
      const papier = vindAlle(await drukAf(element), 'dd, td').map(tekstVan);
      expect(papier.filter((zin) => zin === soort || zin === stand)).to.deep.equal(
        lezer === 'kind' ? [] : [soort, stand],
      );
    });
  }

  it('vraagt een kind of het goed gaat, en bewaart hetzelfde als bij wie de vraag andersom leest', async () => {
    for (const [lezer, antwoord] of [
      ['kind', tekst('kind.breakdown.ja')],
      ['ouder', tekst('code.ja')],
    ] as const) {
      const element = await maak(ladderVan('gezinshuis', 'gezinshuis', { dreigendeBreakdown: 'ja' }), { lezer }, SAM);
      const keuze = vind<HTMLSelectElement>(schaduw(element), '[data-pad="/dreigendeBreakdown"]');
      expect(tekstVan(keuze.selectedOptions[0])).to.equal(antwoord);
      expect(
        vindAlle(await drukAf(element), 'dd')
          .map(tekstVan)
          .includes(antwoord),
      ).to.equal(lezer !== 'kind');
      expect(element.value.dreigendeBreakdown).to.equal('ja');
    }
    expect(tekst('kind.breakdown.ja')).to.match(/^Nee/);
    expect(tekst('kind.breakdown.nee')).to.match(/^Ja/);
  });

  it('is zonder keuze, of met een onbekende, een professional; dat geeft één waarschuwing', async () => {
    const element = await maak();
    expect(tekstVan(scherm(element))).to.contain(tekst('professional.titel'));
    const gevangen = vangWaarschuwingen(() => {
      element.setAttribute('lezer', 'wethouder');
      element.setAttribute('lezer', 'burgemeester');
    });
    await element.updateComplete;
    expect(gevangen).to.deep.equal(['[zo-thuis] zo-thuis-ladder: attribuut-ongeldig (lezer)']);
    expect(tekstVan(scherm(element))).to.contain(tekst('professional.titel'));
  });

  it('wisselt op een pagina zonder iets kwijt te raken', async () => {
    const element = await maakSam();
    const { value } = element;
    for (const lezer of LADDERLEZERS) {
      element.setAttribute('lezer', lezer);
      await element.updateComplete;
      expect(tekstVan(vind(scherm(element), 'h2'))).to.equal(tekst(`${lezer}.titel`));
    }
    expect(element.value).to.deep.equal(value);
  });

  it('leest Engels, en de ouder ook je', async () => {
    const element = await maakSam({ lezer: 'ouder', lang: 'en' });
    expect(tekstVan(vind(scherm(element), 'h2'))).to.equal(en['ouder.titel']);
    element.lang = 'nl';
    element.aanspreekvorm = 'je';
    await waitUntil(() => tekstVan(vind(scherm(element), 'h2')) === je['ouder.titel']);
  });

  it('krijgt de woorden van de pagina zelf, als platte tekst', async () => {
    const element = await maak(null, { lezer: 'kind' });
    element.teksten = { 'kind.titel': '<b>Waar woon jij?</b>' };
    await element.updateComplete;
    expect(tekstVan(vind(scherm(element), 'h2'))).to.equal('<b>Waar woon jij?</b>');
    expect(vindAlle(scherm(element), 'h2 b')).to.deep.equal([]);
  });
});

describe('wie verborgen is', () => {
  const persoon = (id: string, voor: readonly string[], rest: object = {}): Persoon =>
    ({
      id,
      naam: `Persoon ${id}`,
      soort: 'professional',
      verbergVoor: voor,
      verantwoordelijk: true,
      steunfiguur: { netwerkpleegzorg: 'ja' },
      ...rest,
    }) as Persoon;
  const personen = [
    persoon('a', ['ouder']),
    persoon('b', ['kind']),
    persoon('c', ['jongere']),
    persoon('d', ['professional']),
    persoon('e', []),
  ];

  for (const [lezer, ziet] of [
    ['ouder', ['b', 'c', 'd', 'e']],
    ['kind', ['a', 'd', 'e']],
    ['professional', ['a', 'b', 'c', 'e']],
    ['raadslid', []],
  ] as const) {
    it(`staat er voor ${lezer} niet: niet als kandidaat, niet bij wie meegaat en niet op papier`, async () => {
      const ladder = ladderVan('thuis', 'netwerkpleegzorg', { steunfiguren: ['a', 'b', 'c', 'd', 'e'] });
      const element = await openAlles(await maak(ladder, { lezer }, { personen }));
      await drukAf(element);
      const inhoud = tekstVan(schaduw(element));
      expect(personen.filter((wie) => inhoud.includes(wie.naam)).map(({ id }) => id)).to.deep.equal(ziet);
      expect(element.value.steunfiguren).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    });
  }

  it('blijft in de waarde als een ander wordt weggekozen', async () => {
    const element = await maak(ladderVan(null, null, { steunfiguren: ['a', 'e'] }), { lezer: 'ouder' }, { personen });
    vind(schaduw(element), '[data-pad="/steunfiguren"][value="e"]').click();
    expect(element.value.steunfiguren).to.deep.equal(['a']);
  });
});

describe('een raadslid', () => {
  it('leest per plek de zinnen achter elkaar met één keer waar zij staan, en het beleid met zijn dag eronder', async () => {
    const element = await maak(null, { lezer: 'raadslid' });
    const rij = vindAlle(scherm(element), '.plekken tbody tr')[3] as HTMLElement;
    expect(vindAlle(rij, '.hulp').map(tekstVan)).to.deep.equal([
      'Jeugdwet 1.1, 5.5 lid 1; Kamerstuk 35833, nr. 3',
      'Jeugdwet 2.3 lid 6, 5.1 lid 1',
    ]);
    for (const zin of ['na18.pleegzorg-tot-21', 'na18.jeugdhulp-tot-23', 'wet.gezin-eerst'] as const)
      expect(tekstVan(rij)).to.contain(tekst(zin));
    element.parentElement?.style.setProperty('inline-size', '1232px');
    expect(vind(scherm(element), '.plekken').getBoundingClientRect().height).to.be.below(1350);
    const beleid = vind(scherm(element), '.plekken + p');
    expect(tekstVan(beleid)).to.equal(`${naam('jeugdzorgplus', 'raadslid')}: ${tekst('raadslid.gesloten')}`);
  });

  it('leest zonder dossier: treden, vergelijken, waarom, gemeente en bronnen', async () => {
    const element = await maak(null, { lezer: 'raadslid' });
    for (const deel of ['waarom', 'gemeente', 'bronnen', 'crisis'] as const)
      expect(tekstVan(scherm(element))).to.contain(tekst(`raadslid.${deel}`));
    expect(vindAlle(scherm(element), '[part=trede] .naam').map(tekstVan)).to.deep.equal(
      TREDECODES.map((code) => naam(code, 'raadslid')),
    );
  });

  it('ziet van een gedeeld dossier precies hetzelfde als zonder', async () => {
    const zonder = await openAlles(await maak(null, { lezer: 'raadslid' }));
    const met = await openAlles(await maakSam({ lezer: 'raadslid' }));
    for (const element of [zonder, met]) await drukAf(element);
    expect(tekstVan(schaduw(met))).to.equal(tekstVan(schaduw(zonder)));
    expect(vindAlle(schaduw(met), '[aria-current="step"], .bord, [data-pad]')).to.deep.equal([]);
    expect(vindAlle(schaduw(met), 'input, textarea')).to.deep.equal([]);
  });

  it('houdt een formulier nooit tegen', async () => {
    const element = await maak(null, { lezer: 'raadslid', required: '' });
    expect(element.checkValidity()).to.equal(true);
    element.setAttribute('lezer', 'professional');
    expect(element.checkValidity()).to.equal(false);
  });
});

describe('alleen lezen', () => {
  it('zet alles in woorden, zonder veld, en de treden blijven open te klappen', async () => {
    const element = await maakSam({ readonly: '' });
    expect(vindAlle(scherm(element), 'input, textarea, [data-pad]')).to.deep.equal([]);
    const inhoud = tekstVan(scherm(element));
    for (const deel of [
      naam('netwerkpleegzorg'),
      tekst('woont.deels-elders'),
      tekst('code.hulpverlening'),
      'Bij oma slapen in het weekend.',
      'Mama heeft om de week rust nodig.',
      '1 februari 2027',
      'april 2011 – mei 2026',
      tekst('code.aangeboden'),
      'Oma Riet',
    ])
      expect(inhoud).to.contain(deel);
    expect(tekstVan(await openTrede(element, 'gezinshuis'))).to.contain(tekst('professional.trede.gezinshuis.wat'));
    expect(vindAlle(schaduw(element), '[data-actie=kies]')).to.deep.equal([]);
    expect(vindAlle(scherm(element), '[part="meldingen"] a')).to.deep.equal([]);
  });
});

describe('samen met een dossier', () => {
  it('deelt de ladder in beide richtingen, en laat de rest staan', async () => {
    const plek = await fixture(
      html`<div>
        <zo-thuis-dossier id="sam"></zo-thuis-dossier>
        <zo-thuis-ladder for="sam"></zo-thuis-ladder>
      </div>`,
    );
    const dossier = vind<ZoThuisDossierElement>(plek, 'zo-thuis-dossier');
    const element = vind<Ladderelement>(plek, TAG);
    dossier.value = SAM;
    await element.updateComplete;
    await openDelen(element);
    expect(element.value).to.deep.equal(SAM.ladder);
    expect(borden(element).at(-1)).to.deep.equal(['netwerkpleegzorg', tekst('professional.pad.gewenst')]);
    await typ(element, '/wegTerug', 'Rust.');
    // Wie de ladder invult doet dat met de regels van nu: dat staat in het dossier.
    const sam = { ...SAM, regels: LADDERREGELS.versie };
    expect(dossier.value).to.deep.equal({ ...sam, ladder: { ...SAM.ladder, wegTerug: 'Rust.' } });
    element.value = ladderVan('thuis', null);
    expect(dossier.value).to.deep.equal({ ...sam, ladder: { huidig: { trede: 'thuis' } } });
    element.value = null;
    const { ladder: _, ...rest } = sam;
    expect(dossier.value).to.deep.equal(rest);
  });

  it('gaat met een dossier dat later komt mee', async () => {
    const plek = await fixture(html`<div><zo-thuis-ladder for="later"></zo-thuis-ladder></div>`);
    const element = vind<Ladderelement>(plek, TAG);
    await kiesTrede(element, 'steungezin');
    const dossier = document.createElement('zo-thuis-dossier');
    dossier.id = 'later';
    plek.append(dossier);
    await Promise.resolve();
    expect(dossier.value.ladder).to.deep.equal({ gewenst: { trede: 'steungezin' } });
  });
});

describe('een waarde die niet past', () => {
  it('geeft één waarschuwing met een code, en laat de ladder staan', async () => {
    const element = await maak(ladderVan('thuis', null));
    const gevangen = vangWaarschuwingen(() => {
      for (const waarde of [
        { huidig: { trede: 'hotel' } },
        { huidig: { trede: 'paleis' } },
        { gewenst: { trede: 'thuis', intensiteit: { aantal: -1 } } },
      ])
        Reflect.set(element, 'value', waarde);
      for (const waarde of [
        [],
        'x',
        5,
        Promise.resolve({}),
        new Map(),
        new FormData(),
        { versie: 99, huidig: { trede: 'gezinshuis' } },
        { versie: 2 },
        { dossier: { ladder: {} } },
        { versie: 1, onderwerp: { soort: 'jongere' }, personen: [] },
      ])
        Reflect.set(element, 'value', waarde);
    });
    expect(gevangen).to.include('[zo-thuis] zo-thuis-ladder: keuze-onbekend (value) /huidig/trede');
    expect(gevangen.filter((regel) => regel.includes('keuze-onbekend'))).to.have.length(1);
    expect(element.value).to.deep.equal(ladderVan('thuis', null));
    expect(heeftVeld(element, '/huidig/duur')).to.equal(true);
  });
});
