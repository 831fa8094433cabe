// Wie er toestemming geeft: per doel en leeftijd wat de regels zeggen, en wat er is vastgelegd. Het zegt wat geldt en houdt niets tegen.
import { expect } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { TOESTEMMINGSREGELS } from '../../../src/domein/dossier/toestemmingsregels.js';
import type { Toestemming } from '../../../src/domein/dossier/dossier.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  alleTekst,
  antwoordt,
  berichten,
  blok,
  druk,
  figuur,
  foutoverzicht,
  gekozen,
  kies,
  klapOpen,
  maak,
  staatOpen,
  tekst,
  tekstVan,
  typ,
  trekIn,
  typAntwoord,
  veld,
  vindAlle,
  wachtOpFocus,
  zoekAntwoordkaart,
  zoekKeuzes,
  zoekVeld,
  type Form,
  open as openPersoon,
  vraagWeg,
} from './hulp.js';

type Doel = 'delen' | 'hulp' | 'gegevens-steunfiguur';

const OUDERS = tekst('toestemming.ouder');
const PRAKTIJK = tekst('toestemming.wetVraagtMinder');
const MORGEN = '2999-01-01';
/** Een ja van vandaag. */
const ja = (wie: string, dag = vandaag()): object => ({ door: [wie], antwoord: 'ja', antwoordOp: dag, datum: dag });

function vak(element: Form, doel: Doel): HTMLElement {
  return blok(element, `toestemming.${doel}`);
}

/** Wat er bij een doel aan regels staat. */
function regels(element: Form, doel: Doel): string[] {
  return vindAlle(vak(element, doel), 'li').map(tekstVan);
}

/** Aan wie er bij een doel gevraagd wordt, of niemand. */
function gevraagd(element: Form, doel: Doel): string[] {
  return vindAlle(vak(element, doel), '.gever').map(
    (kaart) => /^v-toestemming-.*-(\w+)-wie$/.exec(kaart.getAttribute('aria-labelledby') ?? '')?.[1] ?? '',
  );
}

/** Wat iemand bij een doel geantwoord heeft. */
function gezegd(element: Form, doel: Doel, wie: string): string[] {
  return gekozen(element, 'veld.antwoord', zoekAntwoordkaart(element, doel, wie));
}

function uitzonderingen(element: Form, doel: Doel): string[] {
  const vraag = zoekKeuzes(element, 'veld.uitzondering', vak(element, doel));
  return vraag ? vindAlle<HTMLInputElement>(vraag, 'input').map(({ value }) => value) : [];
}

function vastgelegd(element: Form): readonly Toestemming[] {
  return element.value.toestemming ?? [];
}

async function open(attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const riet = figuur('p1', 'Riet', { steunfiguur: { rollen: ['uitvoering'] } });
  const personen = [riet, { ...riet, id: 'p2', naam: 'Bob' }];
  const element = await maak({ personen }, { 'persoon-id': 'p1', ...attributen });
  await klapOpen(element);
  return element;
}

/** Een open formulier van een kind dat op 15 april 2011 geboren is. */
async function metGeboorte(geboren = '2011-04-15'): Promise<Form> {
  const element = await maak();
  element.dossierStore = new DossierStore({
    versie: 1,
    onderwerp: { soort: 'jongere', geboren },
    personen: [figuur('p1', 'Riet')],
  });
  element.setAttribute('persoon-id', 'p1');
  await element.updateComplete;
  await klapOpen(element);
  return element;
}

describe('de regels per leeftijd', () => {
  for (const { leeftijd, jaren, wie, hoor, praktijk } of [
    { leeftijd: '0', jaren: '0–11', wie: ['ouder'], hoor: true, praktijk: false },
    { leeftijd: '11', jaren: '0–11', wie: ['ouder'], hoor: true, praktijk: false },
    { leeftijd: '12', jaren: '12–15', wie: ['jongere', 'ouder'], hoor: false, praktijk: true },
    { leeftijd: '15', jaren: '12–15', wie: ['jongere', 'ouder'], hoor: false, praktijk: true },
    { leeftijd: '16', jaren: '16–17', wie: ['jongere'], hoor: false, praktijk: false },
    { leeftijd: '17', jaren: '16–17', wie: ['jongere'], hoor: false, praktijk: false },
    { leeftijd: '19', jaren: '18+', wie: ['jongere'], hoor: false, praktijk: false },
  ]) {
    for (const doel of ['delen', 'hulp'] as const) {
      it(`${doel} bij ${leeftijd} jaar: ${wie.join(' en ')}`, async () => {
        const element = await open({ leeftijd });
        const [regel = '', ...meer] = regels(element, doel);
        expect(meer).to.deep.equal([]);
        expect(regel).to.match(new RegExp(`^${jaren.replace('+', '\\+')} ${tekst('toestemming.jaar')}: `));
        expect(regel.includes(OUDERS)).to.equal(wie.includes('ouder'));
        expect(/de jongere/.test(regel)).to.equal(wie.includes('jongere'));
        expect(/vraag de mening van het kind/.test(regel)).to.equal(hoor);
        expect(regel.includes(PRAKTIJK), 'alleen bij delen').to.equal(praktijk && doel === 'delen');
        expect(regel).to.match(/\(Jeugdwet 7\.3\.\d/);
        expect(gevraagd(element, doel)).to.deep.equal(wie);
        expect(tekstVan(vak(element, doel))).not.to.contain(tekst('toestemming.onbekend'));
      });
    }

    it(`contactgegevens bij ${leeftijd} jaar: de steunfiguur zelf`, async () => {
      const element = await open({ leeftijd });
      expect(regels(element, 'gegevens-steunfiguur')).to.deep.equal([
        `${tekst('code.steunfiguur').toLowerCase()}; ${tekst('toestemming.praktijk')}`,
      ]);
      expect(gevraagd(element, 'gegevens-steunfiguur')).to.deep.equal(['steunfiguur']);
      expect(uitzonderingen(element, 'gegevens-steunfiguur')).to.deep.equal([]);
    });
  }

  it('zonder bekende leeftijd staan alle regels er, met de reden waarom', async () => {
    const element = await open();
    for (const doel of ['delen', 'hulp'] as const) {
      expect(regels(element, doel).map((regel) => regel.split(' ')[0])).to.deep.equal([
        '0–11',
        '12–15',
        '16–17',
        '18+',
      ]);
      expect(tekstVan(vak(element, doel))).to.contain(tekst('toestemming.onbekend'));
    }
    expect(regels(element, 'gegevens-steunfiguur')).to.have.length(1);
  });

  it('van wie alleen het geboortejaar bekend is staan alleen de regels die kunnen gelden', async () => {
    const element = await metGeboorte('2011');
    await antwoordt(element, 'delen', 'ouder', 'ja');
    await typAntwoord(element, 'delen', 'ouder', 'veld.datum', '2023-06-01');
    expect(regels(element, 'delen').map((regel) => regel.split(' ')[0])).to.deep.equal(['0–11', '12–15']);
    expect(tekstVan(vak(element, 'delen'))).to.contain(tekst('toestemming.onbekend'));
  });

  it('zegt welke tekst van de wet gelezen is en dat een jurist mee moet kijken', async () => {
    const element = await open();
    expect(TOESTEMMINGSREGELS.gelezen).to.equal('2025-01-01');
    expect(alleTekst(element)).to.contain(
      'De wet is gelezen in de tekst van 1 januari 2025: laat een jurist meekijken.',
    );
  });

  it('zegt bij een volwassene wat er vanaf 18 geldt, en wie er beslist als die het zelf niet kan', async () => {
    const element = await open({ leeftijd: '19' });
    expect(regels(element, 'hulp').join()).to.contain(tekst('toestemming.vanaf18'));
    await kies(element, 'veld.uitzondering', 'wilsonbekwaam', vak(element, 'hulp'));
    expect(gevraagd(element, 'hulp')).to.deep.equal(['vertegenwoordiger']);
    expect(regels(element, 'hulp').join())
      .to.contain(tekst('toestemming.vertegenwoordiger'))
      .and.not.to.contain(OUDERS);
  });

  for (const [naam, anders, hulp, delen] of [
    ['onder toezicht', { ladder: { kader: 'ots' } }, tekst('toestemming.niemand'), OUDERS],
    [
      'bij een behandeling',
      { doorvragen: { behandeling: 'ja' } },
      tekst('toestemming.andereWet'),
      tekst('toestemming.andereWet'),
    ],
  ] as const) {
    it(`weet wat er in het dossier staat: ${naam}`, async () => {
      const element = await maak();
      element.dossierStore = new DossierStore({
        versie: 1,
        onderwerp: { soort: 'jongere' },
        personen: [figuur('p1', 'Riet')],
        ...anders,
      });
      element.setAttribute('leeftijd', '13');
      element.setAttribute('persoon-id', 'p1');
      await element.updateComplete;
      await klapOpen(element);
      expect(regels(element, 'hulp').join()).to.contain(hulp);
      expect(regels(element, 'delen').join()).to.contain(delen);
    });
  }
});

describe('een kaart per persoon die gevraagd wordt', () => {
  /** De kaarten bij een doel: wie, en waarom. */
  function kaarten(element: Form, doel: Doel): string[] {
    return vindAlle(vak(element, doel), '.gever > div').map(tekstVan);
  }

  it('zegt in gewone woorden waarom, en houdt de wet achter "Waarom vragen we dit?"', async () => {
    const element = await open({ leeftijd: '13' });
    const ouders = OUDERS.charAt(0).toUpperCase() + OUDERS.slice(1);
    const jongere = `${tekst('code.jongere')} ${tekst('gevraagd.jongere')}`;
    expect(kaarten(element, 'delen')).to.deep.equal([jongere, `${ouders} ${tekst('gevraagd.delen.samen')}`]);
    expect(kaarten(element, 'hulp')).to.deep.equal([jongere, `${ouders} ${tekst('gevraagd.hulp.samen')}`]);
    expect(kaarten(element, 'gegevens-steunfiguur')).to.deep.equal([`R Riet ${tekst('gevraagd.steunfiguur')}`]);
    const wet = vindAlle<HTMLDetailsElement>(vak(element, 'delen'), 'details')[0];
    expect(tekstVan(wet?.querySelector('summary'))).to.equal(tekst('toestemming.waarom'));
    expect(tekstVan(wet)).to.contain('Jeugdwet');
    expect(tekstVan(vak(element, 'delen')).replace(tekstVan(wet), '')).not.to.contain('Jeugdwet');
  });

  it('hoort een kind, zonder dat het toestemming geeft', async () => {
    const element = await open({ leeftijd: '8' });
    expect(gevraagd(element, 'delen')).to.deep.equal(['ouder']);
    expect(tekstVan(vak(element, 'delen'))).to.contain(tekst('gehoord.kind'));
  });

  it('valt weg bij een behandeling: dan zegt een andere wet het, en het antwoord gaat mee in de waarde', async () => {
    const element = await open({ leeftijd: '13' });
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await kies(element, 'veld.behandeling', 'ja');
    expect(gekozen(element, 'veld.behandeling')).to.deep.equal(['ja']);
    expect(element.value.doorvragen).to.deep.equal({ behandeling: 'ja' });
    expect(gevraagd(element, 'hulp')).to.deep.equal([]);
    expect(tekstVan(vak(element, 'hulp'))).to.contain(tekst('toestemming.behandeling'));
    expect(vastgelegd(element), 'wat al gezegd is blijft').to.deep.equal([{ doel: 'delen', ...ja('jongere') }]);
    await kies(element, 'veld.behandeling', 'nee');
    expect(gevraagd(element, 'hulp')).to.deep.equal(['jongere', 'ouder']);
  });
});

describe('een uitzondering', () => {
  for (const [doel, leeftijd, codes] of [
    ['delen', '11', []],
    ['delen', '12', ['wilsonbekwaam']],
    ['delen', '16', ['wilsonbekwaam']],
    ['hulp', '11', ['maatregel-of-machtiging']],
    ['hulp', '13', ['maatregel-of-machtiging', 'ernstig-nadeel', 'weloverwogen-wens', 'wilsonbekwaam']],
    ['hulp', '16', ['maatregel-of-machtiging', 'wilsonbekwaam']],
  ] as const) {
    it(`${doel} bij ${leeftijd} jaar: ${codes.join(', ') || 'geen'}`, async () => {
      const element = await open({ leeftijd });
      expect(uitzonderingen(element, doel)).to.deep.equal(codes.length > 0 ? ['nee', ...codes] : []);
      if (codes.length > 0) expect(gekozen(element, 'veld.uitzondering', vak(element, doel))).to.deep.equal(['nee']);
    });
  }

  for (const [code, wie, regel] of [
    ['maatregel-of-machtiging', [], `${tekst('toestemming.niemand')}; vraag de mening van de jongere en ${OUDERS}`],
    ['ernstig-nadeel', ['jongere'], 'de jongere (Jeugdwet'],
    ['weloverwogen-wens', ['jongere'], 'de jongere (Jeugdwet'],
    ['wilsonbekwaam', ['ouder'], `${OUDERS}; vraag de mening van de jongere`],
  ] as const) {
    it(`${code} verandert wie er gevraagd wordt, en zegt dat in de regel`, async () => {
      const element = await open({ leeftijd: '13' });
      await kies(element, 'veld.uitzondering', code, vak(element, 'hulp'));
      expect(gevraagd(element, 'hulp')).to.deep.equal(wie);
      expect(regels(element, 'hulp').join()).to.contain(`: ${regel}`);
      expect(gevraagd(element, 'delen'), 'een uitzondering voor hulp geldt niet voor delen').to.deep.equal([
        'jongere',
        'ouder',
      ]);
      expect(vastgelegd(element)).to.deep.equal([{ doel: 'hulp', uitzondering: code }]);
    });
  }

  it('wie al toestemming gaf blijft te zien en weg te halen', async () => {
    const element = await open({ leeftijd: '13' });
    await antwoordt(element, 'hulp', 'ouder', 'ja');
    await kies(element, 'veld.uitzondering', 'ernstig-nadeel', vak(element, 'hulp'));
    expect(gevraagd(element, 'hulp')).to.deep.equal(['jongere', 'ouder']);
    await antwoordt(element, 'hulp', 'ouder', '');
    expect(gevraagd(element, 'hulp')).to.deep.equal(['jongere']);
    expect(vastgelegd(element)).to.deep.equal([{ doel: 'hulp', uitzondering: 'ernstig-nadeel', reden: '' }]);
  });

  it('vraagt een reden: zonder is bewaren een fout, met gaat het door', async () => {
    const element = await open({ leeftijd: '13' });
    expect(zoekVeld(element, 'veld.reden', vak(element, 'hulp'))).to.equal(undefined);
    await kies(element, 'veld.uitzondering', 'ernstig-nadeel', vak(element, 'hulp'));
    await druk(element, 'actie.bewaren');
    await wachtOpFocus(() => foutoverzicht(element)?.querySelector('h3'), 'het foutoverzicht');
    const reden = veld(element, 'veld.reden', vak(element, 'hulp'));
    expect(berichten(reden).join()).to.contain(tekst('melding.veld-ontbreekt'));
    await typ(element, reden, 'Er is gevaar.');
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(false);
    expect(vastgelegd(element)).to.deep.equal([
      { doel: 'hulp', uitzondering: 'ernstig-nadeel', reden: 'Er is gevaar.' },
    ]);
  });

  it('terug naar nee haalt haar weg, en dan is er geen reden meer nodig', async () => {
    const element = await open({ leeftijd: '13' });
    await kies(element, 'veld.uitzondering', ['ernstig-nadeel', 'nee'], vak(element, 'hulp'));
    expect(vastgelegd(element)).to.deep.equal([{ doel: 'hulp', uitzondering: null }]);
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(false);
  });
});

describe('de dag van het gesprek', () => {
  for (const [dag, wie] of [
    ['2023-04-14', ['ouder']],
    ['2023-04-15', ['jongere', 'ouder']],
    ['2026-04-15', ['jongere', 'ouder']],
  ] as const) {
    it(`op ${dag} telt de leeftijd van die dag: ${wie.join(' en ')}`, async () => {
      const element = await metGeboorte();
      await antwoordt(element, 'delen', 'ouder', 'ja');
      await typAntwoord(element, 'delen', 'ouder', 'veld.datum', dag);
      expect(gevraagd(element, 'delen')).to.deep.equal(wie);
    });
  }

  it('geldt per doel', async () => {
    const element = await metGeboorte();
    const zonderDag = gevraagd(element, 'hulp');
    await antwoordt(element, 'delen', 'ouder', 'ja');
    await typAntwoord(element, 'delen', 'ouder', 'veld.datum', '2020-01-01');
    expect(gevraagd(element, 'delen')).to.deep.equal(['ouder']);
    expect(gevraagd(element, 'hulp')).to.deep.equal(zonderDag);
    expect(zonderDag).to.include('jongere');
  });

  it('is vandaag zodra iemand antwoordt, en ligt niet in de toekomst', async () => {
    for (const antwoord of ['ja', 'nee', 'later']) {
      const element = await open({ leeftijd: '17' });
      expect(zoekVeld(element, 'veld.datum', vak(element, 'delen')), 'zonder antwoord is er geen dag').to.equal(
        undefined,
      );
      await antwoordt(element, 'delen', 'jongere', antwoord);
      const dag = veld(element, 'veld.datum', zoekAntwoordkaart(element, 'delen', 'jongere'));
      expect(dag.value).to.equal(vandaag());
      await typ(element, dag, MORGEN);
      await druk(element, 'actie.bewaren');
      expect(berichten(dag).join(), antwoord).to.contain(tekst('melding.datum-in-toekomst'));
      await typ(element, dag, vandaag());
      await druk(element, 'actie.bewaren');
      expect(staatOpen(element)).to.equal(false);
    }
  });
});

describe('intrekken', () => {
  it('kan pas als er ja gezegd is, en dan per mens', async () => {
    const element = await open({ leeftijd: '13' });
    const kan = (doel: Doel, wie: string): boolean =>
      zoekAntwoordkaart(element, doel, wie)?.querySelector('[data-actie=trekIn]') != null;
    expect(kan('delen', 'jongere')).to.equal(false);
    await antwoordt(element, 'delen', 'jongere', 'nee');
    expect(kan('delen', 'jongere')).to.equal(false);
    await antwoordt(element, 'delen', 'jongere', 'ja');
    expect(kan('delen', 'jongere')).to.equal(true);
    expect(kan('delen', 'ouder')).to.equal(false);
    expect(kan('hulp', 'jongere')).to.equal(false);
  });

  it('is één tik, vanaf vandaag; de dag is daarna te wijzigen, en leeg is het weer een ja', async () => {
    const element = await open({ leeftijd: '13', invuller: 'jongere' });
    for (const wie of ['jongere', 'ouder']) await antwoordt(element, 'delen', wie, 'ja');
    const knopOp = (wie: string): string =>
      tekstVan(zoekAntwoordkaart(element, 'delen', wie)?.querySelector('[data-actie=trekIn]') ?? null);
    expect([knopOp('jongere'), knopOp('ouder')]).to.deep.equal([
      tekst('toestemming.nietMeer.zelf'),
      tekst('toestemming.nietMeer'),
    ]);
    await trekIn(element, 'delen', 'jongere');
    const kaart = zoekAntwoordkaart(element, 'delen', 'jongere');
    await wachtOpFocus(() => veld(element, 'veld.ingetrokkenOp', kaart), 'de dag van intrekken');
    expect(vastgelegd(element).map(({ door, ingetrokkenOp }) => [door, ingetrokkenOp])).to.deep.equal([
      [['jongere'], vandaag()],
      [['ouder'], undefined],
    ]);
    await typAntwoord(element, 'delen', 'jongere', 'veld.ingetrokkenOp', '');
    expect(knopOp('jongere')).to.equal(tekst('toestemming.nietMeer.zelf'));
  });

  for (const [dag, melding] of [
    ['2026-02-01', 'melding.datum-voor-begin'],
    [MORGEN, 'melding.datum-in-toekomst'],
    ['2026-02-02', null],
    ['2026-02-03', null],
  ] as const) {
    it(`van 2 februari 2026 op ${dag}: ${melding ?? 'goed'}`, async () => {
      const element = await open({ leeftijd: '17' });
      await antwoordt(element, 'delen', 'jongere', 'ja');
      await typAntwoord(element, 'delen', 'jongere', 'veld.datum', '2026-02-02');
      await trekIn(element, 'delen', 'jongere');
      const invoer = await typAntwoord(element, 'delen', 'jongere', 'veld.ingetrokkenOp', dag);
      await druk(element, 'actie.bewaren');
      expect(staatOpen(element)).to.equal(melding !== null);
      if (melding) expect(berichten(invoer).join()).to.contain(tekst(melding));
      expect(vastgelegd(element)).to.deep.equal([
        { doel: 'delen', ...ja('jongere', '2026-02-02'), ingetrokkenOp: dag },
      ]);
    });
  }

  it('laat staan wat er gezegd was: wie daarna weer antwoordt krijgt er een bij', async () => {
    const oud: Toestemming = { doel: 'delen', door: ['jongere'], datum: '2026-02-02', ingetrokkenOp: '2026-03-03' };
    const element = await maak(
      { personen: [figuur('p1', 'Riet')], toestemming: [oud] },
      { 'persoon-id': 'p1', leeftijd: '17' },
    );
    await klapOpen(element);
    await antwoordt(element, 'delen', 'jongere', 'nee');
    expect(vastgelegd(element)).to.deep.equal([
      oud,
      { doel: 'delen', door: ['jongere'], antwoord: 'nee', antwoordOp: vandaag(), datum: null },
    ]);
    expect(gezegd(element, 'delen', 'jongere')).to.deep.equal(['nee']);
  });
});

describe('ja, nee of later, van ieder die gevraagd wordt', () => {
  for (const antwoord of ['nee', 'later'] as const) {
    it(`${antwoord} is geen toestemming: er staat een dag van het antwoord bij, en geen datum`, async () => {
      const element = await open({ leeftijd: '13' });
      await antwoordt(element, 'delen', 'jongere', 'ja');
      await antwoordt(element, 'delen', 'ouder', antwoord);
      expect(vastgelegd(element)).to.deep.equal([
        { doel: 'delen', ...ja('jongere') },
        { doel: 'delen', door: ['ouder'], antwoord, antwoordOp: vandaag(), datum: null },
      ]);
      expect(gezegd(element, 'delen', 'jongere')).to.deep.equal(['ja']);
      expect(gezegd(element, 'delen', 'ouder')).to.deep.equal([antwoord]);
      const kaart = zoekAntwoordkaart(element, 'delen', 'ouder');
      expect(tekstVan(kaart), 'na het antwoord alleen de dag').to.match(
        new RegExp(`${tekst('veld.datum')}$`.replace('?', '\\?')),
      );
      await typAntwoord(element, 'delen', 'ouder', 'veld.datum', '2026-02-02');
      expect(vastgelegd(element)[1]).to.deep.include({ antwoordOp: '2026-02-02', datum: null });
    });
  }

  it('een oudere toestemming van meer mensen samen is van ieder een ja, tot een van hen iets anders zegt', async () => {
    const samen: Toestemming = { doel: 'delen', door: ['jongere', 'ouder'], datum: '2026-01-01', wijze: 'mondeling' };
    const element = await maak(
      { personen: [figuur('p1', 'Riet')], toestemming: [samen] },
      { 'persoon-id': 'p1', leeftijd: '13' },
    );
    await klapOpen(element);
    for (const wie of ['jongere', 'ouder']) expect(gezegd(element, 'delen', wie)).to.deep.equal(['ja']);
    await antwoordt(element, 'delen', 'ouder', 'later');
    expect(vastgelegd(element)).to.deep.equal([
      { ...samen, door: ['jongere'] },
      { ...samen, door: ['ouder'], antwoord: 'later', antwoordOp: vandaag(), datum: null },
    ]);
  });

  it('een antwoord is ook weer weg te halen', async () => {
    const element = await open({ leeftijd: '13' });
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await antwoordt(element, 'delen', 'ouder', 'nee');
    await antwoordt(element, 'delen', 'jongere', '');
    expect(vastgelegd(element).map(({ door }) => door)).to.deep.equal([['ouder']]);
    expect(gezegd(element, 'delen', 'jongere')).to.deep.equal([]);
  });

  it('een uitzondering geldt ook voor wie daarna antwoordt', async () => {
    const element = await open({ leeftijd: '13' });
    await antwoordt(element, 'hulp', 'jongere', 'ja');
    await kies(element, 'veld.uitzondering', 'wilsonbekwaam', vak(element, 'hulp'));
    await typ(element, 'veld.reden', 'Zie de brief.', vak(element, 'hulp'));
    await antwoordt(element, 'hulp', 'ouder', 'ja');
    expect(vastgelegd(element).map(({ door, uitzondering, reden }) => [door, uitzondering, reden])).to.deep.equal([
      [['jongere'], 'wilsonbekwaam', 'Zie de brief.'],
      [['ouder'], 'wilsonbekwaam', 'Zie de brief.'],
    ]);
    await kies(element, 'veld.uitzondering', 'nee', vak(element, 'hulp'));
    expect(vastgelegd(element).map(({ uitzondering }) => uitzondering)).to.deep.equal([null, null]);
  });

  it('noemt op elke kaart wie het is, ook voor wie niet kijkt', async () => {
    const element = await open({ leeftijd: '13' });
    for (const kaart of vindAlle(vak(element, 'delen'), '.gever')) {
      const naam = kaart.getAttribute('aria-labelledby') ?? '';
      expect(kaart.getAttribute('role')).to.equal('group');
      expect(tekstVan(vindAlle(kaart, `#${naam}`)[0])).not.to.equal('');
    }
  });
});

describe('wat er wordt vastgelegd', () => {
  it('is ook hoe het gezegd is, zodra er ja gezegd is', async () => {
    const element = await open({ leeftijd: '17' });
    const kaart = (): HTMLElement | undefined => zoekAntwoordkaart(element, 'delen', 'jongere');
    expect(zoekKeuzes(element, 'veld.wijze', kaart())).to.equal(undefined);
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await kies(element, 'veld.wijze', 'mondeling', kaart());
    expect(vastgelegd(element)).to.deep.equal([{ doel: 'delen', ...ja('jongere'), wijze: 'mondeling' }]);
  });

  it('noemt wie het nog niet weet, tot er een dag bij staat', async () => {
    const element = await open();
    expect(alleTekst(element)).to.contain(tekst('toestemming.weetNiet.meer', { namen: 'Riet en Bob' }));
    await typ(element, 'veld.geinformeerdOp', vandaag());
    expect(alleTekst(element)).to.contain(tekst('toestemming.weetNiet.een', { namen: 'Bob' }));
  });

  it('over een behandeling en over wat ieder wil gaat bij annuleren mee terug', async () => {
    const element = await open({ leeftijd: '13' });
    await kies(element, 'veld.behandeling', 'ja');
    await typ(element, 'veld.gemeente', 'Ruimte voor het netwerk.');
    expect(element.value.doorvragen).to.deep.equal({
      behandeling: 'ja',
      gedeeldeVisie: { gemeente: 'Ruimte voor het netwerk.' },
    });
    await druk(element, 'actie.annuleren');
    expect(element.value.doorvragen ?? {}).to.deep.equal({});
  });

  it('houdt bewaren tegen als wat een partij wil te lang is', async () => {
    const element = await open();
    const invoer = await typ(element, 'veld.professional', 'x'.repeat(2001));
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(true);
    expect(berichten(invoer).join()).to.contain(tekst('melding.tekst-te-lang'));
  });

  it('is per doel een eigen toestemming: delen is geen hulp', async () => {
    const element = await open({ leeftijd: '13' });
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await antwoordt(element, 'delen', 'ouder', 'ja');
    expect(gezegd(element, 'hulp', 'jongere')).to.deep.equal([]);
    await antwoordt(element, 'hulp', 'jongere', 'later');
    expect(gezegd(element, 'delen', 'jongere')).to.deep.equal(['ja']);
    expect(vastgelegd(element)).to.deep.equal([
      { doel: 'delen', ...ja('jongere') },
      { doel: 'delen', ...ja('ouder') },
      { doel: 'hulp', door: ['jongere'], antwoord: 'later', antwoordOp: vandaag(), datum: null },
    ]);
  });

  it('zet de versie van de regels in het dossier', async () => {
    const element = await open({ leeftijd: '13' });
    expect(element.dossierStore.dossier.regels).to.equal(undefined);
    await antwoordt(element, 'delen', 'jongere', 'ja');
    expect(element.dossierStore.dossier.regels).to.equal(TOESTEMMINGSREGELS.versie);
  });

  it('voor contactgegevens is van één persoon', async () => {
    const element = await open();
    await antwoordt(element, 'gegevens-steunfiguur', 'steunfiguur', 'ja');
    await druk(element, 'actie.bewaren');
    await openPersoon(element, 'Bob');
    await klapOpen(element);
    expect(gezegd(element, 'gegevens-steunfiguur', 'steunfiguur')).to.deep.equal([]);
    await antwoordt(element, 'gegevens-steunfiguur', 'steunfiguur', 'nee');
    expect(vastgelegd(element)).to.deep.equal([
      { doel: 'gegevens-steunfiguur', persoon: 'p1', ...ja('steunfiguur') },
      {
        doel: 'gegevens-steunfiguur',
        persoon: 'p2',
        door: ['steunfiguur'],
        antwoord: 'nee',
        antwoordOp: vandaag(),
        datum: null,
      },
    ]);
  });

  it('gaat met de persoon mee weg; wat voor het hele formulier geldt blijft', async () => {
    const element = await open();
    await antwoordt(element, 'gegevens-steunfiguur', 'steunfiguur', 'ja');
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await druk(element, 'actie.bewaren');
    await vraagWeg(element, 'Riet');
    await druk(element, 'code.ja');
    expect(vastgelegd(element)).to.deep.equal([{ doel: 'delen', ...ja('jongere') }]);
  });

  it('is bij de volgende persoon nog te zien, en annuleren draait alleen terug wat daarna kwam', async () => {
    const element = await open({ leeftijd: '13' });
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await druk(element, 'actie.bewaren');
    await openPersoon(element, 'Bob');
    await klapOpen(element);
    expect(gezegd(element, 'delen', 'jongere')).to.deep.equal(['ja']);
    await antwoordt(element, 'delen', 'ouder', 'ja');
    await druk(element, 'actie.annuleren');
    expect(vastgelegd(element)).to.deep.equal([{ doel: 'delen', ...ja('jongere') }]);
  });

  it('een nieuw gesprek dat de pagina erbij zette telt, het oude blijft staan', async () => {
    const oud: Toestemming = { doel: 'delen', door: ['ouder'], datum: '2025-01-01', ingetrokkenOp: '2025-02-01' };
    const element = await maak(
      { personen: [figuur('p1', 'Riet')], toestemming: [oud, { doel: 'delen', datum: '2026-01-01' }] },
      { 'persoon-id': 'p1', leeftijd: '17' },
    );
    await klapOpen(element);
    await antwoordt(element, 'delen', 'jongere', 'ja');
    expect(vastgelegd(element)).to.deep.equal([oud, { doel: 'delen', ...ja('jongere', '2026-01-01') }]);
  });
});
