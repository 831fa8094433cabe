// Eén persoon invullen: wat er meteen gevraagd wordt, wat er later bij komt, en wat er dan in de waarde staat.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { RELATIES } from '../../../src/domein/dossier/codes.js';
import type { Dossier, Persoon } from '../../../src/domein/dossier/dossier.js';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  alleTekst,
  beschrijving,
  blok,
  deel,
  druk,
  enige,
  figuur,
  gekozen,
  keuze,
  keuzes,
  kies,
  kiesRelatie,
  klapOpen,
  knop,
  lijst,
  maak,
  maakNieuw,
  naarStart,
  open,
  personen,
  plat,
  rijen,
  schaduw,
  tekst,
  tekstVan,
  typ,
  type Form,
  veld,
  vind,
  vindAlle,
  voegToe,
  wachtOpFocus,
  zoekKeuzes,
  zoekNamelijk,
  zoekVeld,
  antwoordt,
} from './hulp.js';

/** De vragen die te zien zijn zonder iets open te klappen; de toets ernaast stelt er geen. */
function zichtbareVragen(element: Form): string[] {
  return vindAlle(schaduw(element), 'label[for], legend')
    .filter((vraag) => vraag.closest('details:not([open])') === null)
    .map(tekstVan);
}

/** Een formulier met één persoon, die openstaat met elk deel opengeklapt. */
async function maakOpen(meer: Partial<Persoon> = {}, attributen: Readonly<Record<string, string>> = {}): Promise<Form> {
  const element = await maak({ personen: [figuur('p1', 'Oma Riet', meer)] }, { 'persoon-id': 'p1', ...attributen });
  await klapOpen(element);
  return element;
}

/** Een nieuwe persoon, zoals die opent: alleen de eerste stap. */
async function nieuw(): Promise<Form> {
  const element = await maak();
  await voegToe(element);
  return element;
}

describe('het begin', () => {
  it('stelt in de eerste stap alleen wie het is', async () => {
    const element = await nieuw();
    expect(zichtbareVragen(element)).to.deep.equal(
      (['veld.naam', 'veld.alias', 'veld.relatie', 'veld.contactfrequentie', 'veld.volwassen'] as const).map(
        (sleutel) => tekst(sleutel, { wie: tekst('persoon.deze') }),
      ),
    );
  });

  it('heeft vier stappen, en wat niet open is geweest staat er nog niet', async () => {
    const element = await nieuw();
    const stappen = vindAlle(schaduw(element), '.stappen button').map((stap) =>
      tekstVan(stap.querySelector('.staptekst')),
    );
    expect(stappen).to.deep.equal(
      (['stap.wie', 'stap.doet', 'stap.tijd', 'stap.samen'] as const).map((sleutel) =>
        tekst(sleutel, { wie: tekst('persoon.deze') }),
      ),
    );
    expect(vindAlle(schaduw(element), '.stap').map(({ childElementCount }) => childElementCount > 0)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('noemt wie nog geen naam heeft "deze persoon", ook in de regel met wat nog te bespreken is', async () => {
    const element = await nieuw();
    expect(tekstVan(vind(schaduw(element), '.toetsregel'))).to.equal(
      tekst('nog.aangeduidDoor', { wie: tekst('persoon.deze') }),
    );
    await typ(element, 'veld.naam', 'Tante Sanne');
    expect(tekstVan(vind(schaduw(element), '.toetsregel'))).to.equal(
      tekst('nog.aangeduidDoor', { wie: 'tante Sanne' }),
    );
  });

  it('gaat met volgende en vorige door de stappen, met de focus op de kop en alles wat getypt is', async () => {
    const element = await nieuw();
    await typ(element, 'veld.naam', 'Oma Riet');
    const volgende = (): HTMLElement => vind(schaduw(element), '.stap:not([hidden]) .verderknop');
    for (const stap of ['doet', 'tijd', 'samen']) {
      volgende().click();
      await element.updateComplete;
      await wachtOpFocus(() => vind(schaduw(element), `#stap-titel-${stap}`), stap);
    }
    expect(tekstVan(vind(schaduw(element), '#stap-titel-doet'))).to.equal(tekst('stap.doet', { wie: 'oma' }));
    await typ(element, 'veld.kracht', 'taart bakken');
    vind(schaduw(element), '.stappen [data-id="wie"]').click();
    await element.updateComplete;
    expect(veld(element, 'veld.naam').value).to.equal('Oma Riet');
    expect(enige(element)).to.deep.include({ naam: 'Oma Riet', kracht: 'taart bakken' });
    expect(volgende().checkVisibility()).to.equal(true);
  });

  it('heeft de rest van de laatste stap in zeven delen met een naam, en die zijn dicht', async () => {
    const element = await nieuw();
    vind(schaduw(element), '.stappen [data-id="samen"]').click();
    await element.updateComplete;
    const delen = vindAlle<HTMLDetailsElement>(schaduw(element), '.vragen details[id]');
    expect(delen.map((kandidaat) => tekstVan(vind(kandidaat, 'summary')))).to.deep.equal(
      (['formeel', 'nodig', 'samenwerken', 'afspraken', 'knelpunten', 'contact', 'notities'] as const).map((naam) =>
        tekst(`deel.${naam}`),
      ),
    );
    expect(delen.filter(({ open }) => open)).to.deep.equal([]);
    expect(
      delen.flatMap((dicht) => vindAlle(dicht, 'input, textarea')),
      'wat dicht is staat er nog niet',
    ).to.deep.equal([]);
    await klapOpen(element);
    expect(delen.filter((open) => open.querySelector('input, textarea') === null)).to.deep.equal([]);
  });

  it('houdt Bewaren in zicht, hoe ver er ook geschoven is', async () => {
    const element = await maakNieuw();
    await klapOpen(element);
    vind(schaduw(element), '.stappen [data-id="samen"]').click();
    await element.updateComplete;
    for (const deel of [0, 0.25, 0.5, 0.75, 1]) {
      const { top, height } = element.getBoundingClientRect();
      window.scrollTo(0, window.scrollY + top + deel * (height - window.innerHeight));
      const plek = knop(element, 'actie.bewaren').getBoundingClientRect();
      expect(plek.top, `op ${deel}`).to.be.at.least(-1);
      expect(plek.bottom, `op ${deel}`).to.be.at.most(window.innerHeight + 1);
    }
    window.scrollTo(0, 0);
  });

  it('heeft niets vooraf gekozen, en zet niets in de waarde', async () => {
    const element = await maakNieuw();
    await klapOpen(element);
    const gekozenVooraf = vindAlle<HTMLInputElement>(schaduw(element), 'input:checked');
    // Alleen dat er bij een toestemming geen uitzondering is.
    expect(gekozenVooraf.map(({ value }) => value)).to.deep.equal(['nee', 'nee']);
    expect(gekozenVooraf.filter((vakje) => !deel(element, 'afspraken').contains(vakje))).to.deep.equal([]);
    expect(element.value).to.deep.equal({});
  });

  it('bewaart een halve persoon: alleen de naam is verplicht', async () => {
    const element = await maakNieuw();
    await typ(element, 'veld.naam', 'R.');
    await druk(element, 'actie.bewaren');
    expect(enige(element)).to.deep.include({ naam: 'R.', soort: 'netwerk' });
    expect(lijst(element)).to.deep.equal(['R.']);
  });

  it('geeft wie erbij komt een eigen id', async () => {
    const element = await maakNieuw();
    for (const naam of ['Oma', 'Opa']) {
      await typ(element, 'veld.naam', naam);
      await druk(element, 'actie.bewaren');
      await voegToe(element);
    }
    expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Oma', 'Opa']);
    expect(new Set(personen(element).map(({ id }) => id)).size).to.equal(2);
  });
});

describe('een open lijst', () => {
  const LIJSTEN: readonly (readonly [TekstSleutel, (persoon: Persoon) => unknown])[] = [
    ['veld.functies', ({ steun }) => steun?.find(({ functie }) => functie === 'anders')?.functieTekst],
    ['veld.contexten', ({ steunfiguur }) => steunfiguur?.contextenTekst],
    ['veld.belangrijkeMomenten', ({ steunfiguur }) => steunfiguur?.belangrijkeMomentenTekst],
    ['veld.behoefteKeuzes', ({ behoefteKeuzesTekst }) => behoefteKeuzesTekst],
    ['veld.knelpunten', ({ steunfiguur }) => steunfiguur?.knelpuntenTekst],
  ];

  for (const [sleutel, lees] of LIJSTEN) {
    it(`vraagt bij "${tekst(sleutel)}" wat het anders is`, async () => {
      const element = await maakOpen();
      expect(zoekNamelijk(element, sleutel)).to.equal(undefined);
      await kies(element, sleutel, 'anders');
      const namelijk = zoekNamelijk(element, sleutel);
      expect(namelijk?.type).to.equal('text');
      if (namelijk) await typ(element, namelijk, 'Iets eigens');
      expect(lees(enige(element))).to.equal('Iets eigens');
    });
  }

  it('vraagt bij de relatie wat het anders is, en zet dat op de kaart', async () => {
    const element = await maakOpen();
    expect(zoekNamelijk(element, 'veld.relatie')).to.equal(undefined);
    await kiesRelatie(element, 'anders');
    const namelijk = zoekNamelijk(element, 'veld.relatie');
    if (namelijk) await typ(element, namelijk, 'De juf van vroeger');
    expect(enige(element).relatieTekst).to.equal('De juf van vroeger');
    await naarStart(element);
    expect(alleTekst(element)).to.contain('De juf van vroeger');
  });

  it('heeft bij elke keuzelijst met "anders" zo een veld', async () => {
    const element = await maakOpen();
    const open = vindAlle<HTMLInputElement>(schaduw(element), 'input[value="anders"]').map((vakje) =>
      tekstVan(vind(vakje.closest('fieldset') ?? vakje, 'legend')),
    );
    expect(open.toSorted()).to.deep.equal(
      [...LIJSTEN.map(([sleutel]) => sleutel), 'veld.relatie' as const]
        .map((sleutel) => tekst(sleutel, { wie: 'oma' }))
        .toSorted(),
    );
  });
});

describe('een vervolgvraag', () => {
  it('"met wie" komt bij een vertrouwensband', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.vertrouwensband', 'nee');
    expect(zoekKeuzes(element, 'veld.vertrouwensbandMet')).to.equal(undefined);
    await kies(element, 'veld.vertrouwensband', 'ja');
    await kies(element, 'veld.vertrouwensbandMet', ['ouder', 'jongere']);
    expect(enige(element).steunfiguur?.vertrouwensbandMet, 'in de volgorde van de lijst').to.deep.equal([
      'jongere',
      'ouder',
    ]);
  });

  it('"sinds wanneer" en "hoe lang nog" komen bij langdurig', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.langdurig', 'onbekend');
    expect(zoekVeld(element, 'veld.bekendSinds')).to.equal(undefined);
    expect(zoekVeld(element, 'veld.verwachteDuur')).to.equal(undefined);
    await kies(element, 'veld.langdurig', 'ja');
    for (const [sleutel, getypt] of [
      ['veld.bekendSinds', '2015-03'],
      ['veld.verwachteDuur', 'Altijd'],
    ] as const)
      await typ(element, sleutel, getypt);
    expect(enige(element)).to.deep.include({ bekendSinds: '2015-03', verwachteDuur: 'Altijd' });
    expect(tekstVan(schaduw(element)), 'geen vaste grens').to.contain(tekst('veld.langdurig.hulp'));
  });

  it('"welke benoeming" komt bij een formele rol', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.aard', 'informeel');
    expect(zoekVeld(element, 'veld.benoeming')).to.equal(undefined);
    await kies(element, 'veld.aard', 'formeel');
    await typ(element, 'veld.benoeming', 'Voogd');
    expect(enige(element).steunfiguur).to.deep.include({ aard: 'formeel', benoeming: 'Voogd' });
  });

  for (const [rollen, gevraagd] of [
    [['uitvoering'], true],
    [['uitvoering', 'advies'], true],
    [['uitvoering', 'besluitvorming'], false],
    [['besluitvorming'], false],
    [['advies', 'intermediair'], false],
    [[], false],
  ] as const) {
    it(`"ook meebeslissen" komt ${gevraagd ? '' : 'niet '}bij: ${rollen.join(' en ') || 'geen rol'}`, async () => {
      const element = await maakOpen();
      await kies(element, 'veld.rollen', rollen);
      expect(zoekKeuzes(element, 'veld.invloedOpBesluiten') !== undefined).to.equal(gevraagd);
    });
  }

  it('die beantwoord is blijft staan, ook als zij niet meer gesteld zou worden', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.langdurig', 'ja');
    await typ(element, 'veld.bekendSinds', '2015');
    await kies(element, 'veld.langdurig', 'nee');
    expect(veld(element, 'veld.bekendSinds').value).to.equal('2015');
    expect(enige(element).bekendSinds).to.equal('2015');
  });
});

describe('de relatie', () => {
  for (const [relatie, verwacht] of [
    ['oma', { soort: 'netwerk', sector: 'familie', biologischeOuder: false }],
    ['broer', { soort: 'gezin', sector: 'familie', biologischeOuder: false }],
    ['biologische-ouder', { soort: 'gezin', sector: 'familie', biologischeOuder: true }],
    ['vriend', { soort: 'netwerk', sector: 'vrienden', biologischeOuder: false }],
    ['leraar', { soort: 'netwerk', sector: 'onderwijs-werk', biologischeOuder: false }],
    ['coach', { soort: 'netwerk', sector: 'vrije-tijd', biologischeOuder: false }],
    ['maatje', { soort: 'georganiseerd', sector: 'georganiseerd', biologischeOuder: false }],
    ['jeugdbeschermer', { soort: 'professional', sector: 'professionals', biologischeOuder: false }],
  ] as const) {
    it(`"${tekst(`code.${relatie}`)}" zegt waar iemand hoort`, async () => {
      const element = await maakOpen();
      await kiesRelatie(element, relatie);
      expect(enige(element)).to.deep.include({ relatie, ...verwacht });
    });
  }

  it('die anders is, is geen biologische ouder: die staat in de lijst', async () => {
    const element = await maakOpen();
    await kiesRelatie(element, 'biologische-ouder');
    await kiesRelatie(element, 'anders');
    expect(enige(element)).to.deep.include({ relatie: 'anders', biologischeOuder: false });
  });

  it('die weer leeg is laat geen antwoord achter', async () => {
    const element = await maakOpen();
    await kiesRelatie(element, 'biologische-ouder');
    await kiesRelatie(element, '');
    expect(enige(element)).to.deep.include({ relatie: '', biologischeOuder: null });
  });

  it('toont eerst wie het meest genoemd wordt, en achter "meer" iedereen', async () => {
    const element = await maakOpen();
    const codes = (): string[] =>
      vindAlle<HTMLInputElement>(keuzes(element, 'veld.relatie'), 'input').map(({ value }) => value);
    expect(codes())
      .to.include.members(['oma', 'vriend', 'leraar', 'coach', 'anders'])
      .and.not.include('jeugdbeschermer');
    await druk(element, 'actie.meer');
    expect(codes()).to.have.members([...RELATIES]);
  });
});

describe('voor wie de steun is', () => {
  const JAAR = Number(vandaag().slice(0, 4));

  /** Een formulier met een eigen dossier waarin `geboren` staat. */
  async function metGeboren(geboren: string): Promise<Form> {
    const element = await maak();
    element.dossierStore = new DossierStore({ versie: 1, onderwerp: { soort: 'jongere', geboren } } satisfies Dossier);
    await element.updateComplete;
    await voegToe(element);
    await klapOpen(element);
    return element;
  }

  const uitleg = (element: Form): string => beschrijving(keuzes(element, 'veld.voor'));

  for (const [leeftijd, voor, sleutel] of [
    ['0', 'ouder', 'veld.voor.kind'],
    ['11', 'ouder', 'veld.voor.kind'],
    ['12', 'jongere', 'veld.voor.jongere'],
    ['17', 'jongere', 'veld.voor.jongere'],
  ] as const) {
    it(`staat bij ${leeftijd} jaar op "${tekst(`code.${voor}`)}", met uitleg dat dat onze aanname is`, async () => {
      const element = await maakNieuw({ leeftijd });
      expect(gekozen(element, 'veld.voor')).to.deep.equal([voor]);
      expect(uitleg(element)).to.contain(tekst(sleutel));
      expect(tekst(sleutel)).to.contain('aanname');
      expect(element.value, 'een voorzet is nog geen antwoord').to.deep.equal({});
      await typ(element, 'veld.naam', 'Oma');
      expect(enige(element).steun).to.deep.equal([{ voor }]);
    });
  }

  it('volgt de geboorte in het dossier', async () => {
    expect(gekozen(await metGeboren(`${JAAR - 8}-01`), 'veld.voor')).to.deep.equal(['ouder']);
    expect(gekozen(await metGeboren(`${JAAR - 15}-01-01`), 'veld.voor')).to.deep.equal(['jongere']);
  });

  it('volgt het attribuut, ook als dat pas komt als het formulier er al staat', async () => {
    const element = await maakNieuw();
    element.setAttribute('leeftijd', '8');
    await element.updateComplete;
    expect(gekozen(element, 'veld.voor')).to.deep.equal(['ouder']);
  });

  it('gaat met het attribuut voor de geboorte in het dossier', async () => {
    const element = await maak(null, { leeftijd: '8' });
    element.dossierStore = new DossierStore({ versie: 1, onderwerp: { soort: 'jongere', geboren: `${JAAR - 15}-01` } });
    await element.updateComplete;
    await voegToe(element);
    await klapOpen(element);
    expect(gekozen(element, 'veld.voor')).to.deep.equal(['ouder']);
  });

  it('staat op niets als de leeftijd niet bekend is', async () => {
    const element = await maakNieuw();
    expect(gekozen(element, 'veld.voor')).to.deep.equal([]);
    expect(uitleg(element)).not.to.contain('aanname');
    await typ(element, 'veld.naam', 'Oma');
    expect(enige(element).steun).to.deep.equal([]);
  });

  it('is te veranderen, en blijft dan zo', async () => {
    const element = await maakNieuw({ leeftijd: '8' });
    await kies(element, 'veld.voor', ['ouder', 'kind']);
    await kies(element, 'veld.functies', 'praktisch');
    expect(enige(element).steun).to.deep.equal([{ functie: 'praktisch', voor: 'kind' }]);
    expect(gekozen(element, 'veld.voor')).to.deep.equal(['kind']);
  });

  it('verandert niets bij wie er al was', async () => {
    const element = await maakOpen({}, { leeftijd: '8' });
    expect(gekozen(element, 'veld.voor')).to.deep.equal([]);
    expect(uitleg(element)).not.to.contain('aanname');
  });

  it('noemt het kind of de jongere, nooit allebei', async () => {
    for (const [leeftijd, wel, niet] of [
      ['8', 'kind', 'jongere'],
      ['15', 'jongere', 'kind'],
    ] as const) {
      const element = await maakNieuw({ leeftijd });
      expect(keuze(element, 'veld.voor', wel)).not.to.equal(null);
      expect(() => keuze(element, 'veld.voor', niet)).to.throw();
    }
  });
});

describe('steun', () => {
  it('geldt bij elke keuze voor wie er al gekozen is', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.functies', ['emotioneel', 'praktisch']);
    await kies(element, 'veld.voor', 'jongere');
    expect(enige(element).steun).to.deep.equal([
      { functie: 'emotioneel', voor: 'jongere' },
      { functie: 'praktisch', voor: 'jongere' },
    ]);
  });

  it('die per persoon verschilt blijft zo, ook als er iets bij komt', async () => {
    const steun = [
      { functie: 'emotioneel', voor: 'jongere', richting: 'wederzijds', bron: 'gesprek' },
      { functie: 'praktisch', voor: 'ouder', richting: 'krijgt' },
    ] as const;
    const element = await maakOpen({ steun });
    expect(gekozen(element, 'veld.functies')).to.deep.equal(['emotioneel', 'praktisch']);
    expect(gekozen(element, 'veld.voor')).to.deep.equal(['jongere', 'ouder']);
    await typ(element, 'veld.naam', 'Oma Ria');
    await kies(element, 'veld.blijftNaHulp', 'ja');
    expect(enige(element).steun).to.deep.equal(steun);
    await kies(element, 'veld.functies', 'informatief');
    expect(enige(element).steun?.slice(0, 2)).to.deep.equal(steun);
    expect(gekozen(element, 'veld.voor')).to.deep.equal(['jongere', 'ouder']);
  });
});

describe('steun de andere kant op', () => {
  it('wordt gevraagd met de naam erin, en is over en weer als iemand die steun ook geeft', async () => {
    const element = await maakOpen(
      { naam: 'Riet', steun: [{ functie: 'emotioneel', voor: 'jongere' }] },
      { invuller: 'jongere', leeftijd: '15' },
    );
    expect(tekstVan(keuzes(element, 'veld.terug').querySelector('legend'))).to.equal('Wat doe jij voor Riet?');
    await kies(element, 'veld.terug', ['emotioneel', 'praktisch']);
    expect(enige(element).steun).to.deep.equal([
      { functie: 'emotioneel', voor: 'jongere', richting: 'wederzijds' },
      { functie: 'praktisch', voor: 'jongere', richting: 'geeft' },
    ]);
    expect(gekozen(element, 'veld.terug')).to.deep.equal(['emotioneel', 'praktisch']);
    expect(gekozen(element, 'veld.functies'), 'wat iemand geeft is iets anders').to.deep.equal(['emotioneel']);
  });

  it('blijft als iemand die steun zelf niet meer geeft, en gaat weg met een tweede tik', async () => {
    const element = await maakOpen({ steun: [{ functie: 'emotioneel', voor: 'jongere', richting: 'wederzijds' }] });
    await kies(element, 'veld.functies', 'emotioneel');
    expect(gekozen(element, 'veld.functies')).to.deep.equal([]);
    expect(gekozen(element, 'veld.terug')).to.deep.equal(['emotioneel']);
    await kies(element, 'veld.terug', 'emotioneel');
    expect(enige(element).steun?.filter(({ functie }) => functie)).to.deep.equal([]);
  });
});

describe('wie het netwerk betrekt', () => {
  const vos: Persoon = { id: 'p2', naam: 'L. Vos', soort: 'professional' };

  it('wordt bij een professional gevraagd, en bij een ander niet', async () => {
    const element = await maak({ personen: [vos] }, { 'persoon-id': 'p2' });
    await klapOpen(element);
    await kies(element, 'veld.verantwoordelijk', 'ja');
    expect(enige(element).verantwoordelijk).to.equal(true);
    await kies(element, 'veld.verantwoordelijk', 'onbekend');
    expect(enige(element).verantwoordelijk).to.equal(null);
    expect(zoekKeuzes(await maakOpen(), 'veld.verantwoordelijk')).to.equal(undefined);
  });

  it('staat klaar bij een nieuwe actie, en is te wijzigen', async () => {
    const element = await maak(
      { personen: [figuur('p1', 'Riet'), { ...vos, verantwoordelijk: true }] },
      { 'persoon-id': 'p1' },
    );
    await klapOpen(element);
    await druk(element, 'actie.actieErbij');
    expect(veld(element, 'veld.wie').value).to.equal('L. Vos');
    expect(personen(element)[0]?.steunfiguur?.acties).to.deep.equal([{ wie: 'p2' }]);
    await typ(element, 'veld.wie', 'Mama');
    expect(personen(element)[0]?.steunfiguur?.acties).to.deep.equal([{ wie: 'Mama' }]);
  });
});

describe('een taak van de rechter', () => {
  const over = (element: Form, onderwerp: string): HTMLFieldSetElement =>
    vind<HTMLFieldSetElement>(schaduw(element), `fieldset[id$="bevoegdheden-${onderwerp}"]`);

  it('zegt dat formeel pleegouder iets anders is, en vraagt pas bij formeel wat er in de brief staat', async () => {
    const element = await maakOpen();
    const formeel = tekstVan(deel(element, 'formeel'));
    expect(formeel).to.contain(tekst('formeel.rechter')).and.to.contain(tekst('formeel.pleegouder'));
    expect(formeel).not.to.contain(tekst('formeel.titel'));
    await kies(element, 'veld.aard', 'formeel');
    expect(tekstVan(deel(element, 'formeel'))).to.contain(tekst('formeel.titel'));
    expect(vindAlle(over(element, 'school'), ':checked'), 'er staat nooit vooraf iets in').to.deep.equal([]);
    expect(enige(element).steunfiguur).to.deep.equal({ aard: 'formeel' });
  });

  it('legt per onderwerp vast wat die persoon mag, ook bij een eigen onderwerp van de pagina', async () => {
    const eigen = { onderwerp: 'Paspoort / reizen', stand: 'niet' } as const;
    const element = await maakOpen({ steunfiguur: { aard: 'formeel', bevoegdheden: [eigen] } });
    const kiesStand = async (onderwerp: string, stand: string): Promise<void> => {
      vind(over(element, onderwerp), `input[value=${stand}]`).click();
      await element.updateComplete;
    };
    await kiesStand('school', 'beslist');
    await kiesStand('wonen', 'praat-mee');
    await kiesStand('school', 'niet');
    await kiesStand('Paspoort-20-2F-20reizen', 'beslist');
    expect(enige(element).steunfiguur?.bevoegdheden).to.deep.equal([
      { onderwerp: 'Paspoort / reizen', stand: 'beslist' },
      { onderwerp: 'school', stand: 'niet' },
      { onderwerp: 'wonen', stand: 'praat-mee' },
    ]);
    expect(tekstVan(vind(schaduw(element), '.antwoorden'))).to.contain(
      'Paspoort / reizen: beslist hierover; School: gaat hier niet over; Waar het kind of de jongere woont: praat hierover mee',
    );
  });
});

describe('de status', () => {
  const stap = async (element: Form, status: string): Promise<void> => {
    await druk(element, 'actie.stapErbij');
    await kies(element, 'veld.status', status, rijen(element, 'statusVerloop').at(-1));
  };

  it('heeft bij elke stap wie en wanneer, met vandaag en de invuller als voorzet', async () => {
    const element = await maakOpen({}, { invuller: 'professional' });
    await stap(element, 'voorgedragen');
    expect(enige(element).steunfiguur?.statusVerloop).to.deep.equal([
      { datum: vandaag(), door: 'professional', status: 'voorgedragen' },
    ]);
    const [rij] = rijen(element, 'statusVerloop');
    await typ(element, 'veld.datum', '2026-02-03', rij);
    await kies(element, 'veld.door', 'ouder', rij);
    expect(enige(element).steunfiguur?.statusVerloop).to.deep.equal([
      { datum: '2026-02-03', door: 'ouder', status: 'voorgedragen' },
    ]);
  });

  it('volgt de laatste stap, met de volgende stap in woorden', async () => {
    const element = await maakOpen();
    for (const status of ['voorgedragen', 'gevraagd', 'aangeduid', 'akkoord'] as const) {
      await stap(element, status);
      expect(enige(element).steunfiguur?.status).to.equal(status);
      expect(tekstVan(blok(element, 'veld.statusVerloop'))).to.contain(tekst(`status.${status}`));
      await naarStart(element);
      const zin = tekst(`stand.${status}`, { wie: 'Oma', datum: 'X' }).split('X')[0] ?? '';
      expect(alleTekst(element), 'op de kaart').to.contain(zin);
      await open(element, 'Oma Riet');
      await klapOpen(element);
    }
    expect(rijen(element, 'statusVerloop')).to.have.length(4);
  });

  it('gaat een stap terug als de laatste wordt weggehaald, tot er geen meer is', async () => {
    const element = await maakOpen();
    const weg = (nummer: number): Promise<void> =>
      druk(element, 'actie.verwijderen', `${tekst('veld.statusVerloop')} ${nummer}`);
    await stap(element, 'voorgedragen');
    await stap(element, 'gevraagd');
    await weg(2);
    expect(enige(element).steunfiguur).to.deep.include({ status: 'voorgedragen' });
    await weg(1);
    expect(enige(element).steunfiguur).to.deep.include({ status: null, statusVerloop: [] });
  });

  it('zonder stappen blijft zoals de pagina haar gaf', async () => {
    const element = await maakOpen({ steunfiguur: { status: 'akkoord', statusVerloop: [] } });
    await typ(element, 'veld.naam', 'Oma Ria');
    expect(enige(element).steunfiguur?.status).to.equal('akkoord');
  });
});

describe('een actie', () => {
  it('zegt wie wat doet en wanneer, en mag in de toekomst liggen', async () => {
    const element = await maakOpen();
    await druk(element, 'actie.actieErbij');
    const [rij] = rijen(element, 'acties');
    await typ(element, 'veld.wie', 'Oma Riet', rij);
    await typ(element, 'veld.wat', 'Belt de school', rij);
    await typ(element, 'veld.wanneer', '2999-01-01', rij);
    expect(enige(element).steunfiguur?.acties).to.deep.equal([
      { wie: 'Oma Riet', wat: 'Belt de school', wanneer: '2999-01-01' },
    ]);
    expect(element.checkValidity()).to.equal(true);
  });

  it('noemt iemand van het formulier bij de naam', async () => {
    const element = await maak(
      {
        personen: [
          figuur('p1', 'Oma Riet', { steunfiguur: { acties: [{ wie: 'p2', wat: 'Rijdt mee' }] } }),
          figuur('p2', 'Buurman Bas'),
        ],
      },
      { 'persoon-id': 'p1' },
    );
    await klapOpen(element);
    expect(veld(element, 'veld.wie', rijen(element, 'acties')[0]).value).to.equal('Buurman Bas');
    expect(personen(element)[0]?.steunfiguur?.acties?.[0]?.wie).to.equal('p2');
  });

  it('een actie hoort bij een knelpunt, als er een gekozen is', async () => {
    const element = await maakOpen({ steunfiguur: { acties: [{ wat: 'Belt de rechtbank' }] } });
    expect(zoekKeuzes(element, 'veld.knelpunt')).to.equal(undefined);
    await kies(element, 'veld.knelpunten', 'rechtszitting');
    await kies(element, 'veld.knelpunt', 'rechtszitting');
    expect(enige(element).steunfiguur?.acties).to.deep.equal([{ wat: 'Belt de rechtbank', knelpunt: 'rechtszitting' }]);
  });

  it('is weg te halen, en dan gaat de juiste weg', async () => {
    const element = await maakOpen({ steunfiguur: { acties: [{ wat: 'een' }, { wat: 'twee' }, { wat: 'drie' }] } });
    await druk(element, 'actie.verwijderen', `${tekst('veld.acties')} 2`);
    expect(enige(element).steunfiguur?.acties).to.deep.equal([{ wat: 'een' }, { wat: 'drie' }]);
    expect(rijen(element, 'acties').map((rij) => veld(element, 'veld.wat', rij).value)).to.deep.equal(['een', 'drie']);
  });
});

describe('contactgegevens', () => {
  for (const [rollen, nodig] of [
    [[], false],
    [['advies'], false],
    [['uitvoering'], true],
    [['besluitvorming'], true],
    [['advies', 'intermediair'], true],
  ] as const) {
    it(`worden ${nodig ? '' : 'niet '}gevraagd bij: ${rollen.join(' en ') || 'geen rol'}`, async () => {
      const element = await maakOpen();
      await kies(element, 'veld.rollen', rollen);
      for (const sleutel of ['veld.telefoon', 'veld.email'] as const)
        expect(zoekVeld(element, sleutel) !== undefined, sleutel).to.equal(nodig);
      expect(tekstVan(deel(element, 'contact')).includes(tekst('contact.nietNodig', { wie: 'oma' }))).to.equal(!nodig);
    });
  }

  it('die er al staan blijven te zien, ook zonder die rol', async () => {
    const element = await maakOpen({ contactgegevens: { telefoon: '06', email: '' } });
    expect(veld(element, 'veld.telefoon').value).to.equal('06');
    expect(zoekVeld(element, 'veld.email')).to.equal(undefined);
  });

  it('worden nooit aangevuld met die van de bezoeker zelf', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.rollen', 'uitvoering');
    const velden = vindAlle<HTMLInputElement | HTMLTextAreaElement>(
      schaduw(element),
      'input:not([type="radio"], [type="checkbox"]), textarea',
    );
    expect(velden).to.include(veld(element, 'veld.telefoon'));
    expect(velden.filter(({ autocomplete }) => autocomplete !== 'off')).to.deep.equal([]);
    expect(new Set(velden.map(({ type }) => type))).to.deep.equal(new Set(['text', 'date', 'textarea']));
    // Geen naam waar een browser iets van kan maken.
    expect(velden.filter((kandidaat) => kandidaat.hasAttribute('name'))).to.deep.equal([]);
  });

  it('horen bij deze persoon, en krijgen zijn toestemming erbij', async () => {
    const element = await maakOpen();
    await kies(element, 'veld.rollen', 'intermediair');
    await typ(element, 'veld.telefoon', '010 123 45 67');
    await typ(element, 'veld.email', 'riet@voorbeeld.example');
    expect(enige(element).contactgegevens).to.deep.equal({
      telefoon: '010 123 45 67',
      email: 'riet@voorbeeld.example',
    });
    await antwoordt(element, 'gegevens-steunfiguur', 'steunfiguur', 'nee');
    const antwoord = { door: ['steunfiguur'], antwoord: 'nee', antwoordOp: vandaag(), datum: null };
    expect(element.value.toestemming).to.deep.equal([{ doel: 'gegevens-steunfiguur', persoon: 'p1', ...antwoord }]);
  });
});

describe('notities', () => {
  it('zeggen alle dat de jeugdige en ouders ze kunnen lezen', async () => {
    const element = await maakOpen();
    const notities = vindAlle<HTMLTextAreaElement>(schaduw(element), 'textarea');
    for (const sleutel of [
      'veld.kansen',
      'veld.eigenVerklaring',
      'veld.twijfelProfessional',
      'veld.toelichting',
    ] as const)
      expect(notities).to.include(veld<HTMLTextAreaElement>(element, sleutel));
    for (const notitie of notities) {
      const lezers = notitie.id.endsWith('-twijfelProfessional') ? 'notitie.twijfel' : 'notitie.leesbaar';
      expect(beschrijving(notitie)).to.contain(tekst(lezers));
    }
    expect(tekst('notitie.leesbaar')).to.contain('kunnen dit lezen');
  });

  for (const [invuller, ziet] of [
    ['professional', true],
    ['', true],
    ['jongere', false],
    ['ouder', false],
    ['steunfiguur', false],
  ] as const) {
    it(`de twijfel van een professional is ${ziet ? '' : 'niet '}te zien voor ${invuller || 'wie niet gezegd is'}`, async () => {
      const element = await maakOpen({ steunfiguur: { twijfelProfessional: 'Geheime twijfel' } }, { invuller });
      expect(Boolean(zoekVeld(element, 'veld.twijfelProfessional'))).to.equal(ziet);
      window.dispatchEvent(new Event('beforeprint'));
      expect(alleTekst(element).includes('Geheime twijfel')).to.equal(ziet);
      window.dispatchEvent(new Event('afterprint'));
      expect(enige(element).steunfiguur?.twijfelProfessional, 'in de waarde blijft zij').to.equal('Geheime twijfel');
    });
  }

  it('bewaren tekst als tekst, met regels, nooit als HTML', async () => {
    const element = await maakOpen();
    const getypt = '<b onclick="x">Hoi</b>\n& nog een regel';
    await typ(element, 'veld.toelichting', getypt);
    expect(enige(element).steunfiguur?.toelichting).to.equal(getypt);
    expect(schaduw(element).querySelector('b')).to.equal(null);
    expect(tekstVan(schaduw(element))).to.contain(plat(getypt));
  });
});

describe('met het toetsenbord', () => {
  it('is een persoon op te schrijven en te bewaren zonder muis', async () => {
    const element = await maakNieuw();
    veld(element, 'veld.naam').focus();
    for (const teken of 'Oma') await sendKeys({ type: teken });
    // De bijnaam overslaan; de eerste relatie aan.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    knop(element, 'actie.bewaren').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(enige(element)).to.deep.include({ naam: 'Oma', relatie: 'oma' });
    expect(lijst(element)).to.deep.equal(['Oma']);
  });
});
