// "Mag iemand anders dit lezen?": vanaf het begin, voor iedereen tegelijk, met een kaart per persoon die gevraagd wordt of het moet weten.
import { expect } from '@open-wc/testing';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  alleTekst,
  antwoordt,
  druk,
  figuur,
  type Form,
  foutoverzicht,
  gekozen,
  kies,
  klapOpen,
  maak,
  open,
  personen,
  schaduw,
  tekst,
  tekstVan,
  toonToestemming,
  typAntwoord,
  verlaat,
  vind,
  vindAlle,
  wachtOpFocus,
  zoekActie,
  zoekAntwoordkaart,
  zoekKeuzes,
} from './hulp.js';

const RIET = figuur('p1', 'Oma Riet', { relatie: 'oma', steunfiguur: { rollen: ['uitvoering'] } });
const BOB = figuur('p2', 'Bob', { steunfiguur: { rollen: ['besluitvorming'] } });
const BUUR = { id: 'p3', naam: 'Buurman Jan', soort: 'netwerk' } as const;

async function scherm(attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const element = await maak({ personen: [RIET, BOB, BUUR] }, { leeftijd: '13', invuller: 'jongere', ...attributen });
  await toonToestemming(element);
  return element;
}

const wie = (element: Form): string[] => vindAlle(schaduw(element), '.gever strong').map(tekstVan);
const OUDERS = 'Je ouders met gezag of je voogd';

describe('mag iemand anders dit lezen?', () => {
  it('is vanaf het begin te openen, met de focus op de kop, en gaat terug naar het begin', async () => {
    const element = await scherm();
    await wachtOpFocus(() => schaduw(element).querySelector('#toestemming-titel'), 'de kop');
    expect(tekstVan(vind(schaduw(element), '#toestemming-titel'))).to.equal(tekst('toestemming.titel'));
    await druk(element, 'actie.naarIedereen');
    await wachtOpFocus(() => schaduw(element).querySelector('#lijst-titel'), 'de lijst');
    expect(zoekActie(element, 'toonToestemming')).not.to.equal(undefined);
  });

  it('is er niet als er alleen gelezen mag worden', async () => {
    const element = await maak({ personen: [RIET] }, { readonly: '' });
    expect(zoekActie(element, 'toonToestemming')).to.equal(undefined);
  });

  for (const [leeftijd, gevraagd] of [
    ['11', [OUDERS]],
    ['13', ['Jij', OUDERS]],
    ['16', ['Jij']],
  ] as const) {
    it(`bij ${leeftijd} jaar: een kaart voor ${gevraagd.join(' en ')}, en een voor elke steunfiguur`, async () => {
      const element = await scherm({ leeftijd });
      expect(wie(element)).to.deep.equal([...gevraagd, 'Oma Riet', 'Bob']);
    });
  }

  it('legt een antwoord vast voor het hele formulier: bij een persoon staat het er ook', async () => {
    const element = await scherm();
    await antwoordt(element, 'delen', 'jongere', 'ja');
    await antwoordt(element, 'delen', 'ouder', 'later');
    expect(element.value.toestemming).to.deep.equal([
      { doel: 'delen', door: ['jongere'], antwoord: 'ja', antwoordOp: vandaag(), datum: vandaag() },
      { doel: 'delen', door: ['ouder'], antwoord: 'later', antwoordOp: vandaag(), datum: null },
    ]);
    await druk(element, 'actie.naarIedereen');
    await open(element, 'Oma Riet');
    await klapOpen(element);
    expect(gekozen(element, 'veld.antwoord', zoekAntwoordkaart(element, 'delen', 'jongere'))).to.deep.equal(['ja']);
  });

  it('zegt wie het nog niet weet, en legt de dag vast waarop het verteld is', async () => {
    const element = await scherm();
    const kaart = vindAlle(schaduw(element), '.gever').find((een) => tekstVan(een).includes('Oma Riet'));
    await kies(element, 'veld.verteld', 'ja', kaart);
    expect(personen(element).map(({ geinformeerdOp }) => geinformeerdOp)).to.deep.equal([
      vandaag(),
      undefined,
      undefined,
    ]);
    await kies(element, 'veld.verteld', 'nee', kaart);
    expect(personen(element)[0]?.geinformeerdOp ?? '').to.equal('');
  });

  it('noemt niemand die voor deze lezer verborgen is', async () => {
    const element = await maak(
      { personen: [RIET, { ...BOB, verbergVoor: ['jongere'] }] },
      { leeftijd: '13', invuller: 'jongere' },
    );
    await toonToestemming(element);
    expect(alleTekst(element)).not.to.contain('Bob');
  });

  it('vraagt bij een telefoonnummer elke steunfiguur die met de hulp meedoet zelf', async () => {
    const element = await scherm();
    zoekActie(element, 'kiesDoel', 'gegevens-steunfiguur')?.click();
    await element.updateComplete;
    expect(wie(element)).to.deep.equal(['Oma Riet', 'Bob']);
    await antwoordt(element, 'gegevens-steunfiguur-p1', 'steunfiguur', 'ja');
    await antwoordt(element, 'gegevens-steunfiguur-p2', 'steunfiguur', 'nee');
    expect(element.value.toestemming?.map(({ persoon, antwoord, door }) => [persoon, antwoord, door])).to.deep.equal([
      ['p1', 'ja', ['steunfiguur']],
      ['p2', 'nee', ['steunfiguur']],
    ]);
  });

  it('vraagt geen telefoonnummer van wie niet met de hulp meedoet', async () => {
    const element = await maak({ personen: [figuur('p1', 'Riet')] }, { leeftijd: '13' });
    await toonToestemming(element);
    zoekActie(element, 'kiesDoel', 'gegevens-steunfiguur')?.click();
    await element.updateComplete;
    expect(alleTekst(element)).to.contain(tekst('toestemming.geenContact'));
  });

  it('houdt de wet achter "Waarom vragen we dit?", met wanneer het anders is', async () => {
    const element = await scherm();
    expect(alleTekst(element)).not.to.contain('Jeugdwet');
    await klapOpen(element);
    const uitleg = tekstVan(vind(schaduw(element), 'details'));
    for (const artikel of ['7.3.11 lid 1', '7.3.11 lid 2', '7.3.11 lid 3', '7.3.11 lid 4', 'NVO']) {
      expect(uitleg).to.contain(artikel);
    }
    expect(uitleg).to.contain(tekst('regel.wettelijke-plicht'));
    // Wat wij niet lazen staat er zonder artikel.
    expect(uitleg).to.match(new RegExp(`${tekst('regel.meldcode').replaceAll('?', '\\?')}(?! \\()`));
  });

  it('vraagt niet aan de jongere zelf of die kan beslissen, en wel aan een professional', async () => {
    const zelf = await scherm();
    expect(zoekKeuzes(zelf, 'veld.uitzondering')).to.equal(undefined);
    const ander = await scherm({ invuller: 'professional' });
    const keuzes = zoekKeuzes(ander, 'veld.uitzondering');
    expect(vindAlle<HTMLInputElement>(keuzes as HTMLElement, 'input').map(({ value }) => value)).to.contain(
      'wilsonbekwaam',
    );
  });

  it('een dag die nog komt houdt het formulier tegen, ook vanaf het begin, en het overzicht brengt ernaartoe', async () => {
    const element = await scherm();
    await antwoordt(element, 'delen', 'jongere', 'ja');
    const dag = await typAntwoord(element, 'delen', 'jongere', 'veld.datum', '2999-01-01');
    await verlaat(element, dag);
    expect(element.checkValidity()).to.equal(false);
    await druk(element, 'actie.naarIedereen');
    expect(element.checkValidity()).to.equal(false);
    element.reportValidity();
    await wachtOpFocus(() => schaduw(element).querySelector('#foutoverzicht'), 'het overzicht van fouten');
    const [link] = vindAlle<HTMLAnchorElement>(foutoverzicht(element) as HTMLElement, 'a');
    link?.click();
    await wachtOpFocus(
      () => schaduw(element).querySelector('#v-toestemming-delen-jongere-datum'),
      'de dag op het scherm over toestemming',
    );
  });
});
