// Wat er niet klopt: wanneer dat te zien is, waar het staat, hoe iemand er komt, en wat er nooit wordt tegengehouden of afgeknipt.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  berichten,
  beschrijving,
  blok,
  deel,
  druk,
  enige,
  figuur,
  type Form,
  foutoverzicht,
  keuze,
  keuzes,
  kies,
  lijst,
  klapOpen,
  maak,
  meervoud,
  metFocus,
  open,
  openEromheen,
  rijen,
  schaduw,
  staatOpen,
  TAG,
  tekst,
  tekstVan,
  typ,
  typMeteen,
  veld,
  verlaat,
  vind,
  vindAlle,
  voorgelezen,
  wachtOpFocus,
  zoekActie,
  zoekNamelijk,
  zoekVeld,
  maakNieuw,
  antwoordt,
  toonToestemming,
  trekIn,
  typAntwoord,
  zoekAntwoordkaart,
} from './hulp.js';

const FOUT = `${tekst('melding.fout')}:`;
const LET_OP = `${tekst('melding.waarschuwing')}:`;
const LANG = 'x'.repeat(2001);
/** Een verzonnen nummer dat door de elfproef komt. */
const BSN = '123456782';

/** Een formulier met oma, die openstaat. */
async function maakOpen(meer: Partial<Persoon> = {}, attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const element = await maak({ personen: [figuur('p1', 'Oma Riet', meer)] }, { 'persoon-id': 'p1', ...attributen });
  await klapOpen(element);
  return element;
}

/** Links in de samenvatting, in volgorde. */
function links(element: Form): HTMLAnchorElement[] {
  return vindAlle<HTMLAnchorElement>(foutoverzicht(element) ?? document.createElement('p'), 'a');
}

const kop = (element: Form): HTMLElement | null | undefined => foutoverzicht(element)?.querySelector('h3');

/** Typt en gaat het veld uit, zoals wie klaar is met een vraag. */
async function vulIn(
  element: Form,
  sleutel: TekstSleutel,
  getypt: string,
  binnen?: ParentNode,
): Promise<HTMLInputElement> {
  const invoer = veld(element, sleutel, binnen);
  await typ(element, invoer, getypt);
  await verlaat(element, invoer);
  return invoer;
}

/** Een dag waar nog niet alles van is ingevuld: de browser houdt haar in het veld, en geeft haar niet. */
function laatHalf(dag: HTMLInputElement, gemeld = true): { af: (heel: string) => void } {
  let badInput = true;
  const echt = dag.validity;
  Object.defineProperty(dag, 'validity', { configurable: true, get: () => (badInput ? { badInput } : echt) });
  if (gemeld) dag.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return {
    af: (heel) => {
      badInput = false;
      typMeteen(dag, heel);
    },
  };
}

describe('een bericht', () => {
  it('komt pas als iemand het veld verlaat', async () => {
    const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
    const sinds = veld(element, 'veld.bekendSinds');
    await typ(element, sinds, '20');
    expect(berichten(sinds)).to.deep.equal([]);
    expect(sinds.getAttribute('aria-invalid')).to.equal('false');
    await verlaat(element, sinds);
    expect(berichten(sinds)).to.deep.equal([`${FOUT} ${tekst('melding.datum-ongeldig')}`]);
    expect(sinds.getAttribute('aria-invalid')).to.equal('true');
  });

  it('komt niet bij wie een veld alleen maar langsgaat', async () => {
    const element = await maakNieuw();
    const naam = veld(element, 'veld.naam');
    await verlaat(element, naam);
    await kies(element, 'veld.langdurig', 'ja');
    expect(berichten(naam)).to.deep.equal([]);
    expect(foutoverzicht(element)).to.equal(undefined);
  });

  it('komt wel als iemand weghaalt wat verplicht is', async () => {
    const element = await maakOpen();
    const naam = await vulIn(element, 'veld.naam', '');
    expect(berichten(naam)).to.deep.equal([`${FOUT} ${tekst('melding.veld-ontbreekt')}`]);
  });

  it('gaat weg zodra het klopt, ook tijdens het typen', async () => {
    const element = await maakOpen();
    const naam = await vulIn(element, 'veld.naam', '');
    await typ(element, naam, 'O');
    expect(berichten(naam)).to.deep.equal([]);
    expect(naam.getAttribute('aria-invalid')).to.equal('false');
  });

  it('staat tussen het label en het veld, en hoort er voor een schermlezer bij', async () => {
    const element = await maakOpen();
    const naam = await vulIn(element, 'veld.naam', '');
    const plek = naam.closest('.veld') ?? naam;
    const [label, bericht] = [vind(plek, 'label'), vind(plek, '.bericht')];
    expect(label.compareDocumentPosition(bericht) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(bericht.compareDocumentPosition(naam) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(beschrijving(naam)).to.contain(tekst('melding.veld-ontbreekt'));
  });

  it('heeft bij elk veld en elke vraag een plek die bestaat', async () => {
    const element = await maakOpen({
      steunfiguur: { rollen: ['uitvoering'], langdurig: 'ja', statusVerloop: [{}], acties: [{}] },
    });
    const metPlek = vindAlle(schaduw(element), '[aria-describedby]');
    expect(metPlek.length).to.be.greaterThan(30);
    for (const plek of metPlek) expect(beschrijving(plek), plek.id).not.to.contain('GEEN');
    const namen = vindAlle(schaduw(element), '[id]').map(({ id }) => id);
    expect(new Set(namen).size, 'elk id één keer').to.equal(namen.length);
  });

  it('zegt dat de naam verplicht is, in het label en tegen een schermlezer, zonder ballonnetje', async () => {
    const element = await maakNieuw();
    const naam = veld(element, 'veld.naam');
    expect(naam.getAttribute('aria-required')).to.equal('true');
    expect(naam.required).to.equal(false);
    expect(tekst('veld.naam')).to.contain('verplicht');
    expect(vindAlle(schaduw(element), '[aria-required="true"]')).to.deep.equal([naam]);
  });
});

describe('de samenvatting', () => {
  it('komt bij bewaren, met de focus erop en een link per fout', async () => {
    const element = await maakNieuw();
    await kies(element, 'veld.langdurig', 'ja');
    await typ(element, 'veld.bekendSinds', '20');
    expect(foutoverzicht(element)).to.equal(undefined);
    await druk(element, 'actie.bewaren');
    await wachtOpFocus(() => kop(element), 'de kop van de samenvatting');
    expect(links(element).map(tekstVan)).to.deep.equal([
      `${tekst('veld.naam')} ${tekst('melding.veld-ontbreekt')}`,
      `${tekst('veld.bekendSinds')} ${tekst('melding.datum-ongeldig')}`,
    ]);
    expect(berichten(veld(element, 'veld.naam'))).to.have.length(1);
    expect(staatOpen(element)).to.equal(true);
  });

  it('krimpt mee en gaat weg als alles klopt', async () => {
    const element = await maakNieuw();
    await kies(element, 'veld.langdurig', 'ja');
    await typ(element, 'veld.bekendSinds', '20');
    await druk(element, 'actie.bewaren');
    await typ(element, 'veld.naam', 'Oma');
    expect(links(element)).to.have.length(1);
    await typ(element, 'veld.bekendSinds', '2015');
    expect(foutoverzicht(element)).to.equal(undefined);
    await druk(element, 'actie.bewaren');
    expect(lijst(element)).to.deep.equal(['Oma']);
  });

  it('springt naar het veld, door de schaduwgrens heen, en laat het adres met rust', async () => {
    const element = await maakNieuw();
    const adres = location.href;
    await druk(element, 'actie.bewaren');
    links(element)[0]?.click();
    await wachtOpFocus(() => veld(element, 'veld.naam'), 'de naam');
    expect(document.activeElement).to.equal(element);
    expect(location.href).to.equal(adres);
  });

  it('springt ook naar een veld in een deel dat dicht is, en opent dat', async () => {
    const element = await maakOpen();
    await vulIn(element, 'veld.beschikbaarheid', 'x'.repeat(2001));
    for (const naam of ['contact', 'notities'] as const) deel(element, naam).open = false;
    await druk(element, 'actie.bewaren');
    expect(links(element)).to.have.length(1);
    links(element)[0]?.click();
    await wachtOpFocus(() => veld(element, 'veld.beschikbaarheid'), 'het veld');
    expect(deel(element, 'contact').open).to.equal(true);
    expect(deel(element, 'notities').open).to.equal(false);
  });

  it('springt naar een rij van de status', async () => {
    const element = await maakOpen({ steunfiguur: { statusVerloop: [{}, { datum: '2999-01-01' }] } });
    await druk(element, 'actie.bewaren');
    links(element)[0]?.click();
    await wachtOpFocus(
      () => veld(element, 'veld.datum', rijen(element, 'statusVerloop')[1]),
      'de dag van de tweede stap',
    );
  });

  it('opent wie de fout heeft als iemand anders openstaat', async () => {
    const element = await maak(
      { personen: [figuur('p1', 'Oma Riet'), figuur('p2', 'Buurman Bas', { geinformeerdOp: '2999-01-01' })] },
      { 'persoon-id': 'p1' },
    );
    element.reportValidity();
    await wachtOpFocus(() => kop(element), 'de kop van de samenvatting');
    expect(links(element).map(tekstVan)).to.deep.equal([
      `Buurman Bas: ${tekst('veld.geinformeerdOp', { wie: 'buurman Bas' })} ${tekst('melding.datum-in-toekomst')}`,
    ]);
    links(element)[0]?.click();
    await waitUntil(() => zoekVeld(element, 'veld.geinformeerdOp'), 'het deel blijft leeg');
    await wachtOpFocus(() => veld(element, 'veld.geinformeerdOp'), 'de dag');
    expect(veld(element, 'veld.naam').value).to.equal('Buurman Bas');
  });

  it('blijft bij het formulier van de pagina ook na een tweede poging', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><steunfiguur-form name="figuren" required></steunfiguur-form><button>Versturen</button></form>`,
    );
    const element = vind<Form>(form, TAG);
    await element.updateComplete;
    for (const poging of ['eerste', 'tweede']) {
      vind(form, ':scope > button').focus();
      vind(form, ':scope > button').click();
      await wachtOpFocus(() => kop(element), `de samenvatting, ${poging} keer`);
    }
  });
});

describe('een datum', () => {
  for (const getypt of ['20', '2015-13', '3-5-15', '2015-02-30', '1 mei', 'vorig jaar']) {
    it(`"${getypt}" bij sinds wanneer is er geen, en blijft staan zoals getypt`, async () => {
      const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
      const sinds = await vulIn(element, 'veld.bekendSinds', getypt);
      expect(berichten(sinds)).to.deep.equal([`${FOUT} ${tekst('melding.datum-ongeldig')}`]);
      expect(sinds.value).to.equal(getypt);
      expect(element.checkValidity()).to.equal(false);
    });
  }

  it('die er geen is laat de waarde bij de laatste die er wel een was, en de pagina hoort dat er iets wijzigde', async () => {
    const element = await maakOpen({ bekendSinds: '2015', steunfiguur: { langdurig: 'ja' } });
    let ingevoerd = 0;
    element.addEventListener('input', () => (ingevoerd += 1));
    const voor = JSON.stringify(element.value);
    const sinds = await vulIn(element, 'veld.bekendSinds', 'vorig jaar');
    expect(JSON.stringify(element.value)).to.equal(voor);
    expect([ingevoerd, element.heeftWijzigingen]).to.deep.equal([1, true]);
    expect(element.validity.customError).to.equal(true);
    await vulIn(element, 'veld.bekendSinds', '2016');
    expect([enige(element).bekendSinds, sinds.value, element.checkValidity()]).to.deep.equal(['2016', '2016', true]);
    await vulIn(element, 'veld.bekendSinds', '');
    expect([enige(element).bekendSinds, element.checkValidity()]).to.deep.equal(['', true]);
  });

  it('die er geen is gaat niet verloren met de weg terug, ook niet bij iemand die nieuw is', async () => {
    const element = await maakNieuw();
    await kies(element, 'veld.langdurig', 'ja');
    await vulIn(element, 'veld.naam', 'Bob');
    await vulIn(element, 'veld.bekendSinds', 'lang geleden');
    await druk(element, 'actie.naarIedereen');
    expect(enige(element).bekendSinds ?? '').to.equal('');
    expect([element.checkValidity(), element.validationMessage.startsWith('Bob:')]).to.deep.equal([false, true]);
    await open(element, 'Bob');
    await klapOpen(element);
    expect(veld(element, 'veld.bekendSinds').value).to.equal('lang geleden');
    await vulIn(element, 'veld.bekendSinds', '2012');
    await druk(element, 'actie.bewaren');
    expect([staatOpen(element), enige(element).bekendSinds]).to.deep.equal([false, '2012']);
  });

  it('die er geen is vraagt bij annuleren of dat weg mag, en is daarna weg', async () => {
    const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
    await vulIn(element, 'veld.bekendSinds', 'vroeger');
    zoekActie(element, 'annuleren')?.click();
    await element.updateComplete;
    expect(vind(schaduw(element), '#weggooien').checkVisibility()).to.equal(true);
    zoekActie(element, 'annuleerJa')?.click();
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(true);
    await open(element, 'Oma Riet');
    await klapOpen(element);
    expect(veld(element, 'veld.bekendSinds').value).to.equal('');
  });

  it('die er geen is houdt niets tegen als de vraag er niet meer is, of als de pagina een andere waarde geeft', async () => {
    const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
    await vulIn(element, 'veld.bekendSinds', 'vroeger');
    await kies(element, 'veld.langdurig', 'nee');
    expect(element.checkValidity()).to.equal(true);
    await kies(element, 'veld.langdurig', 'ja');
    expect([element.checkValidity(), veld(element, 'veld.bekendSinds').value]).to.deep.equal([false, 'vroeger']);
    element.value = { personen: [figuur('p1', 'Oma Riet', { steunfiguur: { langdurig: 'ja', aard: 'informeel' } })] };
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(true);
  });

  it('die half is ingevuld laat de waarde staan, en houdt bewaren tegen tot zij af is', async () => {
    const element = await maakOpen({ steunfiguur: { opnieuwBekijken: '2999-01-01' } });
    const dag = veld(element, 'veld.opnieuwBekijken');
    const half = laatHalf(dag);
    await verlaat(element, dag);
    expect(enige(element).steunfiguur?.opnieuwBekijken).to.equal('2999-01-01');
    expect(berichten(dag)).to.deep.equal([`${FOUT} ${tekst('melding.dag-half')}`]);
    expect([element.validity.customError, element.checkValidity()]).to.deep.equal([true, false]);
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(true);
    half.af('2999-02-02');
    await element.updateComplete;
    expect([enige(element).steunfiguur?.opnieuwBekijken, berichten(dag)]).to.deep.equal(['2999-02-02', []]);
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(false);
  });

  it('die van leeg half wordt ingevuld meldt een browser niet als invoer; wie het veld verlaat hoort het toch', async () => {
    const element = await maakOpen();
    const dag = veld(element, 'veld.opnieuwBekijken');
    laatHalf(dag, false);
    await verlaat(element, dag);
    expect(berichten(dag)).to.deep.equal([`${FOUT} ${tekst('melding.dag-half')}`]);
    expect(element.checkValidity()).to.equal(false);
  });

  it('die half is bij een toestemming laat het antwoord staan, ook op het scherm voor iedereen', async () => {
    const element = await maak({ personen: [figuur('p1', 'Oma Riet')] }, { leeftijd: '17' });
    await toonToestemming(element);
    await antwoordt(element, 'delen', 'jongere', 'ja');
    const dag = await typAntwoord(element, 'delen', 'jongere', 'veld.datum', '2026-03-01');
    laatHalf(dag as HTMLInputElement);
    await verlaat(element, dag);
    expect(element.value.toestemming?.[0]?.datum).to.equal('2026-03-01');
    expect(berichten(dag)).to.deep.equal([`${FOUT} ${tekst('melding.dag-half')}`]);
    expect(element.checkValidity()).to.equal(false);
  });

  for (const getypt of ['2015', '2015-03', '2015-03-31', vandaag(), vandaag().slice(0, 7), vandaag().slice(0, 4)]) {
    it(`bij sinds wanneer mag een ${['jaar', 'maand', 'dag'][getypt.split('-').length - 1] ?? ''} zijn: ${getypt}`, async () => {
      const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
      expect(berichten(await vulIn(element, 'veld.bekendSinds', getypt))).to.deep.equal([]);
      expect(element.checkValidity()).to.equal(true);
    });
  }

  for (const [getypt, iso, voluit] of [
    ['2015 ', '2015', '2015'],
    ['15-03-2015', '2015-03-15', '15 maart 2015'],
    ['1-3-2015', '2015-03-01', '1 maart 2015'],
    ['03-2015', '2015-03', 'maart 2015'],
    ['maart 2015', '2015-03', 'maart 2015'],
    ['15 mrt 2015', '2015-03-15', '15 maart 2015'],
  ] as const) {
    it(`bij sinds wanneer mag zij zijn zoals mensen haar schrijven: "${getypt}"`, async () => {
      const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
      const sinds = await vulIn(element, 'veld.bekendSinds', getypt);
      expect(berichten(sinds)).to.deep.equal([]);
      expect(sinds.value, 'zoals getypt').to.equal(getypt);
      expect(enige(element).bekendSinds).to.equal(iso);
      const { naam } = enige(element);
      await druk(element, 'actie.bewaren');
      await open(element, naam);
      await klapOpen(element);
      expect(veld(element, 'veld.bekendSinds').value, 'later voluit').to.equal(voluit);
    });
  }

  for (const getypt of ['2999', '2999-01', '2999-01-01']) {
    it(`bij sinds wanneer ligt niet in de toekomst: ${getypt}`, async () => {
      const element = await maakOpen({ steunfiguur: { langdurig: 'ja' } });
      expect(berichten(await vulIn(element, 'veld.bekendSinds', getypt))).to.deep.equal([
        `${FOUT} ${tekst('melding.datum-in-toekomst')}`,
      ]);
    });
  }

  it('van wat al gebeurd is ligt niet in de toekomst', async () => {
    const element = await maakOpen({ steunfiguur: { statusVerloop: [{ status: 'gevraagd' }] } });
    await antwoordt(element, 'delen', 'jongere', 'ja');
    const delen = zoekAntwoordkaart(element, 'delen', 'jongere');
    for (const [sleutel, binnen] of [
      ['veld.geinformeerdOp', undefined],
      ['veld.datum', rijen(element, 'statusVerloop')[0]],
      ['veld.datum', delen],
    ] as const) {
      expect(berichten(await vulIn(element, sleutel, '2999-01-01', binnen)), sleutel).to.deep.equal([
        `${FOUT} ${tekst('melding.datum-in-toekomst')}`,
      ]);
      expect(berichten(await vulIn(element, sleutel, vandaag(), binnen)), sleutel).to.deep.equal([]);
    }
  });

  it('van wat nog komt mag wel in de toekomst liggen', async () => {
    const element = await maakOpen({ steunfiguur: { acties: [{}] } });
    await vulIn(element, 'veld.opnieuwBekijken', '2999-01-01');
    await vulIn(element, 'veld.wanneer', '2999-01-01', rijen(element, 'acties')[0]);
    expect(vindAlle(schaduw(element), '.bericht')).to.deep.equal([]);
    expect(element.checkValidity()).to.equal(true);
  });

  it('van intrekken komt niet vóór de toestemming', async () => {
    const element = await maakOpen();
    await antwoordt(element, 'delen', 'jongere', 'ja');
    const delen = zoekAntwoordkaart(element, 'delen', 'jongere');
    await vulIn(element, 'veld.datum', '2026-03-01', delen);
    await trekIn(element, 'delen', 'jongere');
    expect(berichten(await vulIn(element, 'veld.ingetrokkenOp', '2026-02-01', delen))).to.deep.equal([
      `${FOUT} ${tekst('melding.datum-voor-begin')}`,
    ]);
    expect(berichten(await vulIn(element, 'veld.ingetrokkenOp', '2026-03-01', delen))).to.deep.equal([]);
  });

  it('van een toestemming die niet klopt houdt bewaren tegen, met een sprong erheen', async () => {
    const element = await maakOpen();
    await antwoordt(element, 'delen', 'jongere', 'ja');
    const delen = zoekAntwoordkaart(element, 'delen', 'jongere');
    await vulIn(element, 'veld.datum', '2999-01-01', delen);
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(true);
    links(element)[0]?.click();
    await wachtOpFocus(() => veld(element, 'veld.datum', delen), 'de dag');
  });
});

describe('een uitzondering bij een toestemming', () => {
  it('vraagt om een reden', async () => {
    const element = await maakOpen({}, { leeftijd: '14' });
    const hulp = (): HTMLElement => blok(element, 'toestemming.hulp');
    await openEromheen(hulp());
    await kies(element, 'veld.uitzondering', 'ernstig-nadeel', hulp());
    expect(element.checkValidity()).to.equal(false);
    await druk(element, 'actie.bewaren');
    links(element)[0]?.click();
    await wachtOpFocus(() => veld<HTMLTextAreaElement>(element, 'veld.reden', hulp()), 'de reden');
    await typ(element, 'veld.reden', 'Anders is het niet veilig.', hulp());
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(false);
  });
});

describe('een lange tekst', () => {
  const over = (aantal: number): string => meervoud('teller.over', aantal);

  it('heeft van het begin een teller bij het veld', async () => {
    const element = await maakOpen();
    const notities = vindAlle<HTMLTextAreaElement>(schaduw(element), 'textarea');
    // Vier over deze persoon, en wat professional, aanbieder en gemeente elk willen.
    expect(notities).to.have.length(7);
    for (const notitie of notities) expect(beschrijving(notitie)).to.contain(over(2000));
  });

  it('telt tekens, geen bytes, en een regeleinde als één', async () => {
    const element = await maakOpen();
    const notitie = veld<HTMLTextAreaElement>(element, 'veld.toelichting');
    await typ(element, notitie, '🏠é\nx');
    expect(beschrijving(notitie)).to.contain(over(1996));
  });

  for (const [naam, getypt] of [
    ['letters', LANG],
    ['emoji', '🏠'.repeat(2001)],
  ] as const) {
    it(`wordt nooit afgeknipt: 2001 ${naam} blijven staan, en de teller zegt er één te veel`, async () => {
      const element = await maakOpen();
      const notitie = veld<HTMLTextAreaElement>(element, 'veld.toelichting');
      await typ(element, notitie, getypt);
      expect(notitie.value).to.equal(getypt);
      expect(enige(element).steunfiguur?.toelichting).to.equal(getypt);
      expect(beschrijving(notitie)).to.contain(meervoud('teller.teveel', 1));
      expect(berichten(notitie), 'tijdens het typen alleen de teller').to.deep.equal([]);
      await verlaat(element, notitie);
      expect(berichten(notitie)).to.deep.equal([`${FOUT} ${tekst('melding.tekst-te-lang')}`]);
      await druk(element, 'actie.bewaren');
      expect(staatOpen(element)).to.equal(true);
      await typ(element, notitie, [...getypt].slice(1).join(''));
      expect(beschrijving(notitie)).to.contain(over(0));
      await druk(element, 'actie.bewaren');
      expect(staatOpen(element)).to.equal(false);
    });
  }

  it('heeft geen grens in de browser: die knipt zonder iets te zeggen', async () => {
    const element = await maakOpen();
    expect(vindAlle(schaduw(element), '[maxlength]')).to.deep.equal([]);
  });

  it('wordt ook op één regel niet afgeknipt', async () => {
    const element = await maakOpen();
    const naam = await vulIn(element, 'veld.naam', LANG);
    expect(enige(element).naam).to.equal(LANG);
    expect(berichten(naam)).to.deep.equal([`${FOUT} ${tekst('melding.tekst-te-lang')}`]);
  });

  it('achter "anders, namelijk" bij de steun heeft zijn bericht bij dat veld, met een sprong erheen', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.functies', 'anders');
    await kies(element, 'veld.voor', ['jongere', 'ouder']);
    const namelijk = zoekNamelijk(element, 'veld.functies') as HTMLInputElement;
    await typ(element, namelijk, LANG);
    await verlaat(element, namelijk);
    expect(berichten(namelijk)).to.deep.equal([`${FOUT} ${tekst('melding.tekst-te-lang')}`]);
    await druk(element, 'actie.bewaren');
    expect(links(element)).to.have.length(1);
    links(element)[0]?.click();
    await wachtOpFocus(() => namelijk, 'anders, namelijk');
  });
});

describe('de teller', () => {
  /** Houdt de klok stil: wat met `setTimeout` wacht komt pas bij `verder`. */
  function stilleKlok(): { verder: () => void; wachtenden: () => number; weer: () => void } {
    const { setTimeout: echt, clearTimeout: echtWeg } = globalThis;
    const wachtend = new Map<number, () => void>();
    let nummer = 0;
    globalThis.setTimeout = ((doe: () => void) => {
      wachtend.set(++nummer, doe);
      return nummer;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = (welke) => void wachtend.delete(welke as number);
    return {
      verder: () => {
        const nu = [...wachtend.values()];
        wachtend.clear();
        for (const doe of nu) doe();
      },
      wachtenden: () => wachtend.size,
      weer: () => Object.assign(globalThis, { setTimeout: echt, clearTimeout: echtWeg }),
    };
  }

  async function metStilleKlok(
    doe: (element: Form, notitie: HTMLTextAreaElement, klok: ReturnType<typeof stilleKlok>) => Promise<void>,
  ): Promise<void> {
    const element = await maakOpen();
    const klok = stilleKlok();
    try {
      await doe(element, veld<HTMLTextAreaElement>(element, 'veld.toelichting'), klok);
    } finally {
      klok.weer();
    }
  }

  it('wordt voorgelezen na een rustpunt, niet bij elke letter', () =>
    metStilleKlok(async (element, notitie, klok) => {
      for (const aantal of [1998, 1999, 2000, 2001]) {
        await typ(element, notitie, 'x'.repeat(aantal));
        expect(voorgelezen(element)).to.equal('');
        expect(klok.wachtenden(), 'alleen de laatste stand wacht').to.equal(1);
      }
      klok.verder();
      await element.updateComplete;
      expect(voorgelezen(element)).to.equal(meervoud('teller.teveel', 1));
    }));

  it('zwijgt zolang er ruimte genoeg is', () =>
    metStilleKlok(async (element, notitie, klok) => {
      await typ(element, notitie, 'x'.repeat(1800));
      expect(klok.wachtenden()).to.equal(0);
      await typ(element, notitie, 'x'.repeat(1801));
      klok.verder();
      await element.updateComplete;
      expect(voorgelezen(element)).to.equal(meervoud('teller.over', 199));
    }));

  it('houdt op als het formulier van de pagina gaat', () =>
    metStilleKlok(async (element, notitie, klok) => {
      await typ(element, notitie, LANG);
      element.remove();
      expect(klok.wachtenden()).to.equal(0);
    }));

  it('wordt beleefd voorgelezen: dat onderbreekt niemand', async () => {
    const element = await maakOpen();
    expect(vindAlle(schaduw(element), '[role="status"]')).to.have.length(1);
    expect(vindAlle(schaduw(element), '[role="alert"], [aria-live="assertive"]')).to.deep.equal([]);
  });
});

describe('wat op een burgerservicenummer lijkt', () => {
  for (const sleutel of ['veld.naam', 'veld.toelichting', 'veld.kansen'] as const) {
    it(`geeft een bericht bij "${tekst(sleutel)}", maar houdt niets tegen`, async () => {
      const element = await maakOpen();
      const invoer = await vulIn(element, sleutel, `Nummer ${BSN}`);
      expect(berichten(invoer)).to.deep.equal([`${LET_OP} ${tekst('melding.lijkt-bsn')}`]);
      expect(beschrijving(invoer)).to.contain(tekst('melding.lijkt-bsn'));
      expect(invoer.getAttribute('aria-invalid')).to.equal('false');
      expect(element.checkValidity()).to.equal(true);
      await druk(element, 'actie.bewaren');
      expect(staatOpen(element)).to.equal(false);
      expect(JSON.stringify(element.value)).to.contain(BSN);
    });
  }

  for (const getypt of ['123.456.782', '1234 56 782', `tel ${BSN}.`]) {
    it(`herkent het ook zo: ${getypt}`, async () => {
      const element = await maakOpen();
      expect(berichten(await vulIn(element, 'veld.toelichting', getypt))).to.have.length(1);
    });
  }

  for (const getypt of ['123456789', '0612345678', '2015-03-31']) {
    it(`ziet iets anders niet aan voor een nummer: ${getypt}`, async () => {
      const element = await maakOpen();
      expect(berichten(await vulIn(element, 'veld.toelichting', getypt))).to.deep.equal([]);
    });
  }

  it('ziet het ook in een actie, bij een reden en achter "anders, namelijk"', async () => {
    const element = await maakOpen({ steunfiguur: { acties: [{}], knelpunten: ['anders'] } }, { leeftijd: '14' });
    const hulp = (): HTMLElement => blok(element, 'toestemming.hulp');
    await openEromheen(hulp());
    await kies(element, 'veld.uitzondering', 'ernstig-nadeel', hulp());
    await kies(element, 'veld.functies', 'anders');
    for (const invoer of [
      veld(element, 'veld.wat', rijen(element, 'acties')[0]),
      veld(element, 'veld.reden', hulp()),
      zoekNamelijk(element, 'veld.knelpunten') as HTMLInputElement,
      zoekNamelijk(element, 'veld.functies') as HTMLInputElement,
    ]) {
      await typ(element, invoer, BSN);
      await verlaat(element, invoer);
      expect(berichten(invoer), invoer.id).to.deep.equal([`${LET_OP} ${tekst('melding.lijkt-bsn')}`]);
    }
    expect(element.checkValidity()).to.equal(true);
  });

  it('zegt het pas na het typen', async () => {
    const element = await maakOpen();
    const naam = veld(element, 'veld.naam');
    typMeteen(naam, BSN);
    await element.updateComplete;
    expect(berichten(naam)).to.deep.equal([]);
  });
});

describe('een vraag met vaste antwoorden', () => {
  it('heeft haar uitleg en bericht bij de groep', async () => {
    const element = await maakOpen();
    const vraag = keuzes(element, 'veld.betaaldVoorHulp');
    expect(beschrijving(vraag)).to.contain(tekst('veld.betaaldVoorHulp.hulp'));
    keuze(element, 'veld.betaaldVoorHulp', 'nee').click();
    await element.updateComplete;
    expect(berichten(vraag)).to.deep.equal([]);
    expect(metFocus()?.closest('.foutoverzicht') ?? null).to.equal(null);
  });
});

describe('een burgerservicenummer dat niemand in een veld zag', () => {
  it('staat als melding bij de persoon in de lijst, en houdt niets tegen', async () => {
    const element = await maak();
    element.value = {
      personen: [
        figuur('p1', 'Oma Riet', { steunfiguur: { toelichting: 'Haar nummer is 111222333.' } }),
        figuur('p2', 'Opa Jan'),
      ],
    };
    await element.updateComplete;
    const kaarten = vindAlle(schaduw(element), '.mens').map((kaart) => tekstVan(kaart));
    expect(kaarten.map((kaart) => kaart.includes(tekst('melding.lijkt-bsn')))).to.deep.equal([true, false]);
    expect(element.checkValidity()).to.equal(true);
  });
});
