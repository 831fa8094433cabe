// De toets aan de definitie naast het formulier: zeven punten in woorden, die meegaan met elk antwoord.
// Welke uitkomst bij welk antwoord hoort toetst test/domein/netwerk; hier gaat het om wat een bezoeker ziet en ermee kan.
import { expect, waitUntil } from '@open-wc/testing';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import {
  deel,
  druk,
  enige,
  figuur,
  type Form,
  keuze,
  kies,
  kiesRelatie,
  klapOpen,
  maak,
  metFocus,
  schaduw,
  tekst,
  tekstVan,
  toets,
  typ,
  veld,
  zoekKeuzes,
  vind,
  vindAlle,
  wachtOpFocus,
  maakNieuw,
} from './hulp.js';

const KENMERKEN = ['K1a', 'K1b', 'K2a', 'K2b', 'K3', 'K4', 'P0'] as const;
type Kenmerk = (typeof KENMERKEN)[number];
type Uitkomst = 'ja' | 'nee' | 'onbekend';

const VRAGEN = {
  K1a: 'aangeduidDoor',
  K1b: 'vertrouwensband',
  K2a: 'langdurig',
  K2b: 'blijftNaHulp',
  K3: 'relatie',
  K4: 'aard',
  P0: 'betaaldVoorHulp',
} as const satisfies Record<Kenmerk, string>;

/** De zin bij een punt: zoals het nu is, of de vraag die nog open is. */
function kop(kenmerk: Kenmerk, uitkomst: Uitkomst, { wie = 'oma', vraag = `nog.${VRAGEN[kenmerk]}` } = {}): string {
  const woord = { ja: 'voldoet', nee: 'voldoet-niet' } as const;
  const sleutel =
    uitkomst === 'onbekend'
      ? vraag
      : kenmerk === 'K4'
        ? vraag.replace('nog.aard', 'punt.K4.informeel')
        : `punt.${kenmerk}.${woord[uitkomst]}`;
  const zin = tekst(sleutel as TekstSleutel, { wie });
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

function punt(element: Form, kenmerk: Kenmerk): ReturnType<typeof toets>[number] {
  const gevonden = toets(element)[KENMERKEN.indexOf(kenmerk)];
  if (gevonden === undefined) throw new Error(`geen punt ${kenmerk}`);
  return gevonden;
}

function koppen(element: Form): string[] {
  return toets(element).map((rij) => rij.kop);
}

async function maakOpen(meer: Partial<Persoon> = {}): Promise<Form> {
  const element = await maak({ personen: [figuur('p1', 'Oma Riet', meer)] }, { 'persoon-id': 'p1' });
  await klapOpen(element);
  return element;
}

/** Alles ingevuld zoals het bij de definitie past. */
const PASSEND: Partial<Persoon> = {
  relatie: 'oma',
  biologischeOuder: false,
  betaaldVoorHulp: false,
  blijftNaHulp: 'ja',
  steunfiguur: {
    aangeduidDoor: ['jongere'],
    vertrouwensband: 'ja',
    vertrouwensbandMet: ['jongere'],
    langdurig: 'ja',
    aard: 'informeel',
  },
};

describe('de toets aan de definitie', () => {
  it('heeft zeven punten in woorden, al voordat er iets is ingevuld', async () => {
    const element = await maakNieuw();
    const wie = tekst('persoon.deze');
    expect(koppen(element)).to.deep.equal(KENMERKEN.map((kenmerk) => kop(kenmerk, 'onbekend', { wie })));
    expect(toets(element).map(({ reden }) => reden)).to.deep.equal(KENMERKEN.map(() => tekst('toets.bespreken')));
  });

  for (const [naam, meer, uitkomst] of [
    ['niets', {}, 'onbekend'],
    ['alles zoals het past', PASSEND, 'ja'],
  ] as const) {
    it(`heeft nooit een totaal of een cijfer: ${naam}`, async () => {
      const element = await maakOpen(meer);
      expect(koppen(element)).to.deep.equal(KENMERKEN.map((kenmerk) => kop(kenmerk, uitkomst)));
      const plek = vind(schaduw(element), '.toets');
      expect(tekstVan(plek)).not.to.match(/\d|%|totaal|score/i);
      expect(vindAlle(plek, 'meter, progress')).to.deep.equal([]);
      expect(vindAlle(plek, 'li')).to.have.length(7);
    });
  }

  it('wordt beleefd voorgelezen; de tekens erbij zijn alleen om te zien', async () => {
    const element = await maakNieuw();
    const plek = vind(schaduw(element), '.toetsinhoud');
    expect(plek.getAttribute('aria-live')).to.equal('polite');
    const tekens = vindAlle(plek, '.teken');
    expect(tekens).to.have.length(7);
    expect(tekens.filter((teken) => teken.getAttribute('aria-hidden') !== 'true')).to.deep.equal([]);
  });

  it('heeft als reden wat er is ingevuld, in de woorden van de vraag', async () => {
    const element = await maakOpen(PASSEND);
    expect(punt(element, 'K1a').reden).to.equal(
      `${tekst('veld.aangeduidDoor', { wie: 'oma' })} ${tekst('code.jongere')}.`,
    );
    expect(punt(element, 'K3').reden).to.equal(`${tekst('veld.relatie')} ${tekst('code.oma')}.`);
    expect(punt(element, 'P0').reden).to.equal(
      `${tekst('veld.betaaldVoorHulp', { wie: 'oma' })} ${tekst('code.nee')}.`,
    );
  });

  it('zegt bij wat nu niet past hoe het is, waarom, en waar verder over te praten is', async () => {
    const element = await maakOpen({ blijftNaHulp: 'nee', steunfiguur: { aangeduidDoor: ['professional'] } });
    expect(punt(element, 'K1a').kop).to.equal(kop('K1a', 'nee'));
    expect(punt(element, 'K1a').reden).to.contain(tekst('reden.k1a-voldoet-niet'));
    const vragen = vindAlle(vind(schaduw(element), '.toets'), '.volgende').map(tekstVan);
    expect(vragen).to.deep.equal([tekst('idee.kies', { wie: 'oma' }), tekst('volgende.K2b')]);
  });

  it('is er niet zonder iemand die openstaat', async () => {
    const element = await maak({ personen: [figuur('p1', 'Oma Riet')] });
    expect(schaduw(element).querySelector('.toets')).to.equal(null);
  });
});

describe('een antwoord', () => {
  for (const [kenmerk, sleutel, codes, uitkomst, vraag] of [
    ['K1a', 'veld.aangeduidDoor', ['jongere'], 'ja'],
    ['K1a', 'veld.aangeduidDoor', ['professional'], 'nee'],
    ['K1a', 'veld.aangeduidDoor', ['professional', 'ouder'], 'ja'],
    ['K1b', 'veld.vertrouwensband', ['nee'], 'nee'],
    ['K1b', 'veld.vertrouwensband', ['ja'], 'onbekend', 'nog.vertrouwensbandMet'],
    ['K2a', 'veld.langdurig', ['ja'], 'ja'],
    ['K2a', 'veld.langdurig', ['nee'], 'nee'],
    ['K2b', 'veld.blijftNaHulp', ['ja'], 'ja'],
    ['K2b', 'veld.blijftNaHulp', ['nee'], 'nee'],
    ['K4', 'veld.aard', ['informeel'], 'ja'],
    ['K4', 'veld.aard', ['formeel'], 'onbekend', 'nog.benoeming'],
    ['P0', 'veld.betaaldVoorHulp', ['nee'], 'ja'],
    ['P0', 'veld.betaaldVoorHulp', ['ja'], 'nee'],
  ] as readonly (readonly [Kenmerk, TekstSleutel, readonly string[], Uitkomst, TekstSleutel?])[]) {
    it(`verandert meteen zijn eigen punt, en geen ander: ${kenmerk} bij ${codes.join(' en ')}`, async () => {
      const element = await maakOpen();
      await kies(element, sleutel, codes);
      expect(koppen(element)).to.deep.equal(
        KENMERKEN.map((ander) =>
          ander === kenmerk ? kop(ander, uitkomst, vraag && { vraag }) : kop(ander, 'onbekend'),
        ),
      );
    });
  }

  it('gaat ook weer terug', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.langdurig', 'ja');
    await kies(element, 'veld.langdurig', 'onbekend');
    expect(punt(element, 'K2a').kop).to.equal(kop('K2a', 'onbekend'));
    await kies(element, 'veld.aangeduidDoor', ['jongere', 'jongere']);
    expect(punt(element, 'K1a').kop).to.equal(kop('K1a', 'onbekend'));
  });

  it('op de relatie zegt of iemand een biologische ouder is', async () => {
    const element = await maakOpen();
    await kiesRelatie(element, 'biologische-ouder');
    expect(punt(element, 'K3').kop).to.equal(kop('K3', 'nee'));
    await kiesRelatie(element, 'tante');
    expect(punt(element, 'K3').kop).to.equal(kop('K3', 'ja'));
    await kiesRelatie(element, 'stiefouder');
    expect(punt(element, 'K3').kop).to.equal(kop('K3', 'ja'));
    expect(punt(element, 'K3').reden).to.contain(tekst('reden.k3-geen-biologische-ouder-wel-opvoeder'));
  });

  it('op een vervolgvraag maakt een punt af', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.vertrouwensband', 'ja');
    await kies(element, 'veld.vertrouwensbandMet', 'ouder');
    expect(punt(element, 'K1b').kop).to.equal(kop('K1b', 'ja'));
    await kies(element, 'veld.aard', 'formeel');
    await typ(element, 'veld.benoeming', 'Bijzondere curator');
    expect(punt(element, 'K4').kop).to.equal(tekst('punt.K4.formeel', { wie: 'oma' }));
  });

  it('over de leeftijd van de steunfiguur waarschuwt, maar verandert de uitkomst niet', async () => {
    const element = await maakOpen(PASSEND);
    const voor = koppen(element);
    await kies(element, 'veld.volwassen', 'nee');
    expect(koppen(element)).to.deep.equal(voor);
    expect(punt(element, 'P0').reden).to.contain(tekst('reden.minderjarig'));
  });

  for (const [naam, meer] of [
    ['zonder antwoorden', {}],
    ['met alles zoals het past', PASSEND],
  ] as const) {
    it(`van een professional die twijfelt verandert niets: ${naam}`, async () => {
      const element = await maakOpen(meer);
      const voor = toets(element).map(({ kop: uitkomst, reden }) => [uitkomst, reden]);
      await typ(element, 'veld.twijfelProfessional', 'Ik twijfel of dit goed is.');
      expect(enige(element).steunfiguur?.twijfelProfessional).to.equal('Ik twijfel of dit goed is.');
      expect(toets(element).map(({ kop: uitkomst, reden }) => [uitkomst, reden])).to.deep.equal(voor);
    });
  }
});

describe('de link bij een punt', () => {
  for (const [kenmerk, doel] of [
    ['K1a', (element: Form) => keuze(element, 'veld.aangeduidDoor', 'jongere')],
    ['K1b', (element: Form) => keuze(element, 'veld.vertrouwensband', 'ja')],
    ['K2a', (element: Form) => keuze(element, 'veld.langdurig', 'ja')],
    ['K2b', (element: Form) => keuze(element, 'veld.blijftNaHulp', 'ja')],
    ['K3', (element: Form) => keuze(element, 'veld.relatie', 'oma')],
    ['K4', (element: Form) => keuze(element, 'veld.aard', 'formeel')],
    ['P0', (element: Form) => keuze(element, 'veld.betaaldVoorHulp', 'ja')],
  ] as const) {
    it(`gaat naar de vraag: ${tekst(`kenmerk.${kenmerk}`)}`, async () => {
      const element = await maakOpen();
      punt(element, kenmerk).link.click();
      await wachtOpFocus(() => doel(element), 'de vraag');
      expect(metFocus()?.closest('details:not([open])')).to.equal(null);
    });
  }

  it('opent de stap waar de vraag in staat, en laat de delen dicht', async () => {
    const element = await maak({ personen: [figuur('p1', 'Oma Riet')] }, { 'persoon-id': 'p1' });
    expect(zoekKeuzes(element, 'veld.aard')).to.equal(undefined);
    punt(element, 'K4').link.click();
    await waitUntil(() => zoekKeuzes(element, 'veld.aard'), 'het deel blijft leeg');
    await wachtOpFocus(() => keuze(element, 'veld.aard', 'formeel'), 'de vraag');
    expect(keuze(element, 'veld.aard', 'formeel').checkVisibility()).to.equal(true);
    expect(deel(element, 'afspraken').open).to.equal(false);
  });

  it('gaat naar de vervolgvraag als die nog openstaat', async () => {
    const element = await maakOpen({ steunfiguur: { vertrouwensband: 'ja', aard: 'formeel' } });
    expect(tekstVan(punt(element, 'K1b').link)).to.equal(kop('K1b', 'onbekend', { vraag: 'nog.vertrouwensbandMet' }));
    punt(element, 'K1b').link.click();
    await wachtOpFocus(() => keuze(element, 'veld.vertrouwensbandMet', 'jongere'), 'met wie');
    punt(element, 'K4').link.click();
    await wachtOpFocus(() => veld(element, 'veld.benoeming'), 'welke benoeming');
  });

  it('gaat ook naar de vraag bij iemand die nog niet in de waarde staat', async () => {
    const element = await maakNieuw();
    punt(element, 'K2b').link.click();
    await wachtOpFocus(() => keuze(element, 'veld.blijftNaHulp', 'ja'), 'de vraag');
    expect(element.value).to.deep.equal({});
  });

  it('laat het adres van de pagina met rust', async () => {
    const element = await maakOpen();
    const adres = location.href;
    punt(element, 'K1a').link.click();
    await wachtOpFocus(() => keuze(element, 'veld.aangeduidDoor', 'jongere'), 'de vraag');
    expect(location.href).to.equal(adres);
  });
});

describe('samen teruglezen', () => {
  it('heeft dezelfde zeven punten, zonder links', async () => {
    const element = await maakOpen(PASSEND);
    const blad = vindAlle(schaduw(element), 'details').find(
      (kandidaat) => tekstVan(vind(kandidaat, 'summary')) === tekst('blad.titel'),
    );
    if (!blad) throw new Error('geen blad');
    expect(vindAlle(blad, 'li strong').map(tekstVan)).to.deep.equal(koppen(element));
    expect(vindAlle(blad, 'a, button, input')).to.deep.equal([]);
  });

  it('staat bij wie bewaard is op het scherm dat alleen te lezen is', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.langdurig', 'ja');
    await druk(element, 'actie.bewaren');
    element.readonly = true;
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '.mens'))).to.contain(kop('K2a', 'ja'));
  });
});
