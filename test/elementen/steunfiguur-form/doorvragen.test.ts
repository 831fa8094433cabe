// Samen verder zoeken: negen vragen, elk over te slaan. Een antwoord is meteen iemand, en pas wie aan het eind gekozen wordt is een steunfiguur.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DOORVRAGEN, RELATIES } from '../../../src/domein/dossier/codes.js';
import { isDag } from '../../../src/domein/dossier/leeftijd.js';
import { belnummer, HULPLIJNEN, NAGEKEKEN } from '../../../src/elementen/steunfiguur-form/doorvragen/hulplijnen.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  alleTekst,
  berichten,
  druk,
  figuur,
  lijst,
  luister,
  maak,
  metFocus,
  naarStart,
  omheen,
  open,
  personen,
  schaduw,
  staatOpen,
  tekst,
  tekstVan,
  toonOverzicht,
  typ,
  type Form,
  veld,
  vind,
  vindAlle,
  voegToe,
  voorgelezen,
  wachtOpFocus,
  zoekKnop,
  zoekKnopVerder,
  zoekVeld,
  zoekVerder,
} from './hulp.js';

const VEILIG = ['tel:08000432', 'tel:08002000', 'tel:112'];
const tekstBij = (code: (typeof DOORVRAGEN)[number]): string => tekst(`doorvraag.${code}`);

/** Een dag ten opzichte van vandaag. */
function dag(verschil: number): string {
  const nu = new Date();
  return vandaag(new Date(nu.getFullYear(), nu.getMonth(), nu.getDate() + verschil, 12));
}

async function begin(...opties: Parameters<typeof maak>): Promise<Form> {
  const element = await maak(...opties);
  await zoekVerder(element);
  return element;
}

/** De vraag die nu gesteld wordt. */
function vraag(element: Form): string {
  return tekstVan(vind(vak(element), '#vraag'));
}

function vak(element: Form): HTMLElement {
  return vind(schaduw(element), '.rustig');
}

async function antwoord(element: Form, naam: string): Promise<void> {
  await typ(element, 'doorvragen.naam', naam, vak(element));
  await druk(element, 'actie.nogIemand', '', vak(element));
}

/** Wie er bij deze vraag genoemd is. */
function genoemd(element: Form): string[] {
  return vindAlle(vak(element), '[data-actie="ookHier"][aria-pressed="true"] > span:not(.avatar)').map(tekstVan);
}

async function drukSteeds(element: Form, keren: number, actie: TekstSleutel): Promise<void> {
  for (let keer = 0; keer < keren; keer += 1) await druk(element, actie);
}

/** De vastgelegde standen, in de volgorde van de vragen. */
function standen(element: Form): (string | null | undefined)[] {
  return DOORVRAGEN.map((code) => element.value.doorvragen?.vragen?.find((rij) => rij.code === code)?.stand);
}

describe('de vragen', () => {
  it('komen één voor één, alle negen, in volgorde, en krijgen de focus', async () => {
    const element = await begin();
    const gesteld: string[] = [];
    for (const [index] of DOORVRAGEN.entries()) {
      await wachtOpFocus(() => vind(schaduw(element), '#vraag'), `vraag ${index + 1}`);
      gesteld.push(vraag(element));
      expect(tekstVan(vak(element))).to.contain(tekst('doorvragen.stap', { nummer: index + 1, aantal: 9 }));
      const ookTeZien = DOORVRAGEN.filter((code) => tekstVan(vak(element)).includes(tekstBij(code)));
      expect(ookTeZien, 'één vraag tegelijk').to.have.length(1);
      await druk(element, 'actie.nuNiet');
    }
    expect(gesteld).to.deep.equal(DOORVRAGEN.map(tekstBij));
    expect(vraag(element)).to.equal(tekst('doorvragen.klaar'));
    await wachtOpFocus(() => vind(schaduw(element), '#vraag'), 'het slot');
  });

  it('sluiten de lege persoon die openstond, en laten een begonnen persoon staan', async () => {
    const leeg = await begin();
    expect(staatOpen(leeg)).to.equal(false);
    expect(personen(leeg)).to.deep.equal([]);
    const begonnen = await maak();
    await typ(begonnen, 'veld.naam', 'Oma Riet');
    await zoekVerder(begonnen);
    expect(staatOpen(begonnen)).to.equal(false);
    await naarStart(begonnen);
    expect(lijst(begonnen)).to.deep.equal(['Oma Riet']);
  });

  it('"nu niet" en verder gaan zonder naam worden met de dag vastgelegd, als nu-niet en gevraagd', async () => {
    const element = await begin();
    await druk(element, 'actie.nuNiet');
    await druk(element, 'actie.verder');
    expect(element.value.doorvragen).to.deep.equal({
      niemand: false,
      vragen: [
        { code: 'wie-vertrouw-je', stand: 'nu-niet', datum: vandaag() },
        { code: 'wie-luistert', stand: 'gevraagd', datum: vandaag() },
      ],
    });
    expect(personen(element)).to.deep.equal([]);
  });

  it('elke stap is ongedaan te maken', async () => {
    const element = await begin();
    await druk(element, 'actie.nuNiet');
    await druk(element, 'actie.ongedaan');
    expect(element.value.doorvragen).to.equal(undefined);
  });

  it('elke stap is voor de pagina een input en een change; half getypt is dat niet', async () => {
    const element = await begin();
    const gehoord = luister(element, 'input', 'change');
    const soorten = (): string[] => gehoord.map(({ type }) => type);
    await typ(element, 'doorvragen.naam', 'Ans', vak(element));
    expect(soorten()).to.deep.equal([]);
    expect(element.value.personen ?? []).to.deep.equal([]);
    await druk(element, 'actie.nogIemand', '', vak(element));
    expect(soorten()).to.deep.equal(['input', 'change']);
    await druk(element, 'actie.verder');
    await druk(element, 'actie.nuNiet');
    expect(soorten()).to.deep.equal(['input', 'change', 'input', 'change']);
  });

  it('staan er niet als er alleen gelezen mag worden', async () => {
    const element = await maak(null, { readonly: '' });
    expect(zoekKnopVerder(element)).to.equal(undefined);
  });
});

describe('een antwoord', () => {
  it('is in één stap iemand in de waarde, met de vraag als beantwoord', async () => {
    const element = await begin();
    await antwoord(element, '  Tante Ans ');
    const [ans, ...meer] = personen(element);
    expect(meer).to.deep.equal([]);
    expect(ans).to.deep.include({ naam: 'Tante Ans', soort: 'netwerk' });
    expect(ans, 'genoemd is nog niet gekozen').not.to.have.property('steunfiguur');
    expect(ans?.id).to.match(/\S{8}/);
    expect(element.value.doorvragen?.vragen).to.deep.equal([
      { code: 'wie-vertrouw-je', stand: 'beantwoord', datum: vandaag() },
    ]);
    await naarStart(element);
    expect([lijst(element), omheen(element)]).to.deep.equal([[], ['Tante Ans']]);
  });

  it('mag er meer zijn bij één vraag: het veld is weer leeg en heeft de focus', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    const invoer = veld(element, 'doorvragen.naam', vak(element));
    expect(invoer.value).to.equal('');
    await wachtOpFocus(() => invoer, 'het veld');
    await antwoord(element, 'Bob');
    expect(genoemd(element)).to.deep.equal(['Ans', 'Bob']);
    expect(vraag(element)).to.equal(tekstBij('wie-vertrouw-je'));
    await druk(element, 'actie.verder');
    expect(vraag(element)).to.equal(tekstBij('wie-luistert'));
    expect(genoemd(element), 'bij deze vraag nog niemand').to.deep.equal([]);
    expect(standen(element)[0]).to.equal('beantwoord');
  });

  for (const [leeftijd, voor] of [
    ['8', 'ouder'],
    ['11', 'ouder'],
    ['12', 'jongere'],
    ['16', 'jongere'],
  ] as const) {
    it(`bij ${leeftijd} jaar staat "voor wie" als voorzet op ${voor}`, async () => {
      const element = await begin(null, { leeftijd });
      await antwoord(element, 'Ans');
      expect(personen(element).map(({ steun }) => steun)).to.deep.equal([[{ voor }]]);
    });
  }

  it('heeft zonder bekende leeftijd geen voorzet', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    expect(personen(element).map(({ steun }) => steun)).to.deep.equal([[]]);
  });

  it('van niets of alleen spaties maakt niemand', async () => {
    const element = await begin();
    await antwoord(element, '   ');
    expect(personen(element)).to.deep.equal([]);
    expect(element.value.doorvragen).to.equal(undefined);
    expect(vraag(element)).to.equal(tekstBij('wie-vertrouw-je'));
  });

  for (const actie of ['actie.nuNiet', 'actie.verder', 'actie.stoppen'] as const) {
    it(`dat getypt is maar nog niet toegevoegd gaat met "${tekst(actie)}" niet verloren`, async () => {
      const element = await begin();
      await typ(element, 'doorvragen.naam', 'Ans', vak(element));
      await druk(element, actie);
      expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Ans']);
      expect(standen(element)[0]).to.equal('beantwoord');
    });
  }

  for (const verzoek of [
    { soort: 'steunfiguur', id: 'p1' },
    { soort: 'doorvragen', vraag: 'waar-heen' },
  ] as const) {
    it(`dat getypt is gaat niet verloren als een ander element van het dossier iets vraagt: ${verzoek.soort}`, async () => {
      const element = await begin({ personen: [figuur('p1', 'Riet')] });
      await typ(element, 'doorvragen.naam', 'Ans', vak(element));
      const gehoord = luister(element, 'input');
      expect(element.dossierStore.vraag(verzoek)).to.equal(true);
      expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Riet', 'Ans']);
      expect(gehoord).to.have.length(1);
    });
  }

  it('wordt na een rustpunt voorgelezen', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    await new Promise<void>((klaar) => {
      const waarnemer = new MutationObserver(() => {
        waarnemer.disconnect();
        klaar();
      });
      waarnemer.observe(vind(schaduw(element), '[role="status"]'), {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    expect(voorgelezen(element)).to.equal(tekst('gedaan.toevoegen', { naam: 'Ans' }));
  });
});

describe('"niemand"', () => {
  const slot = (element: Form): HTMLInputElement | undefined => zoekVeld(element, 'doorvragen.opnieuwVragen');

  async function legVast(element: Form, datum: string): Promise<void> {
    await typ(element, 'doorvragen.opnieuwVragen', datum);
    await druk(element, 'actie.bewaren', '', vak(element));
  }

  async function totHetSlot(): Promise<Form> {
    const element = await begin();
    await druk(element, 'actie.verder');
    await drukSteeds(element, 8, 'actie.nuNiet');
    return element;
  }

  it('kan niet zolang er een vraag open is', async () => {
    const element = await begin();
    for (const [index] of DOORVRAGEN.entries()) {
      expect(slot(element), `bij vraag ${index + 1}`).to.equal(undefined);
      await druk(element, 'actie.verder');
    }
    expect(slot(element)).not.to.equal(undefined);
    expect(element.value.doorvragen?.niemand).to.equal(false);
  });

  it('kan niet als elke vraag is overgeslagen: dan staat de eerste vraag klaar', async () => {
    const element = await begin();
    await drukSteeds(element, 9, 'actie.nuNiet');
    expect(slot(element)).to.equal(undefined);
    await druk(element, 'doorvraag.wie-vertrouw-je');
    expect(vraag(element)).to.equal(tekstBij('wie-vertrouw-je'));
    await druk(element, 'actie.verder');
    expect(slot(element), 'één vraag is nu echt gesteld').not.to.equal(undefined);
    expect(standen(element)).to.deep.equal(['gevraagd', ...Array.from({ length: 8 }, () => 'nu-niet')]);
  });

  it('kan niet als er iemand gevonden is: dan wordt er gekozen', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    await druk(element, 'actie.verder');
    await drukSteeds(element, 8, 'actie.verder');
    expect(vraag(element)).to.equal(tekst('kiezen.titel'));
    expect(slot(element)).to.equal(undefined);
  });

  for (const [naam, datum, melding] of [
    ['geen dag', '', 'doorvragen.dag.leeg'],
    ['vandaag', dag(0), 'doorvragen.dag.vroeg'],
    ['gisteren', dag(-1), 'doorvragen.dag.vroeg'],
  ] as const) {
    it(`met ${naam} blijft het open, met een bericht bij het veld en de focus erop`, async () => {
      const element = await totHetSlot();
      await legVast(element, datum);
      expect(element.value.doorvragen?.niemand).to.equal(false);
      expect(element.value.doorvragen?.opnieuwVragen).to.equal(undefined);
      const invoer = slot(element);
      expect(invoer?.getAttribute('aria-invalid')).to.equal('true');
      expect(invoer && berichten(invoer)).to.deep.equal([tekst(melding)]);
      await wachtOpFocus(() => invoer, 'de dag');
    });
  }

  it('met een dag die half is weggehaald blijft het open, en staat de hele dag van daarvoor niet vast', async () => {
    const element = await totHetSlot();
    await typ(element, 'doorvragen.opnieuwVragen', dag(1));
    const invoer = slot(element);
    invoer?.focus();
    await sendKeys({ press: 'Backspace' });
    await druk(element, 'actie.bewaren', '', vak(element));
    expect(element.value.doorvragen?.niemand).to.equal(false);
    expect(invoer && berichten(invoer)).to.deep.equal([tekst('doorvragen.dag.half')]);
    expect(invoer?.validity.badInput, 'wat er getypt is staat er nog').to.equal(true);
    await wachtOpFocus(() => invoer, 'de dag');
  });

  it('met een dag die nog komt staat het vast, met die dag op het scherm', async () => {
    const element = await totHetSlot();
    await legVast(element, dag(1));
    expect(element.value.doorvragen).to.deep.include({ niemand: true, opnieuwVragen: dag(1) });
    expect(element.value.doorvragen?.vragen).to.have.length(9);
    expect(schaduw(element).querySelector('#vraag')).to.equal(null);
    expect(staatOpen(element), 'er opent geen lege persoon').to.equal(false);
    expect(alleTekst(element)).to.contain(tekst('doorvragen.vastgelegd', { datum: voluit(dag(1)) }));
  });

  it('blijft staan in een nieuw formulier met dezelfde waarde', async () => {
    const element = await totHetSlot();
    await legVast(element, dag(1));
    const { value } = element;
    const ander = await maak(value);
    expect(ander.value).to.deep.equal(value);
    expect(staatOpen(ander)).to.equal(false);
    expect(alleTekst(ander)).to.contain(tekst('doorvragen.vastgelegd', { datum: voluit(dag(1)) }));
  });

  it('vervalt als er later toch iemand bij komt, ook bij het opnieuw doorvragen', async () => {
    const element = await totHetSlot();
    await legVast(element, dag(1));
    await voegToe(element);
    expect(element.value.doorvragen?.niemand, 'een lege persoon is nog niemand').to.equal(true);
    await typ(element, 'veld.naam', 'Oma Riet');
    expect(element.value.doorvragen?.niemand).to.equal(false);
    expect(element.value.doorvragen?.vragen, 'wat gevraagd was blijft').to.have.length(9);
    await druk(element, 'actie.bewaren');
    expect(alleTekst(element)).not.to.contain(tekst('doorvragen.vastgelegd').slice(0, 20));

    const ander = await totHetSlot();
    await legVast(ander, dag(1));
    await zoekVerder(ander);
    expect(vraag(ander)).to.equal(tekst('doorvragen.klaar'));
    expect(ander.value.doorvragen?.niemand, 'kijken verandert niets').to.equal(true);
  });
});

describe('de vraag naar onveiligheid', () => {
  it('staat bij elke vraag, en heeft geen veld en geen persoon: alleen waar hulp is', async () => {
    const element = await begin();
    for (const code of DOORVRAGEN) {
      await druk(element, 'veilig.link');
      await wachtOpFocus(() => schaduw(element).querySelector('#vraag'), code);
      expect(vraag(element)).to.equal(tekst('veilig.titel'));
      expect(vindAlle(vak(element), 'input, textarea, select, [contenteditable]')).to.deep.equal([]);
      expect(vindAlle(vak(element), 'button').map(tekstVan), 'alleen terug').to.deep.equal([tekst('actie.terug')]);
      expect(vindAlle<HTMLAnchorElement>(vak(element), 'a').map((link) => link.getAttribute('href'))).to.deep.equal(
        VEILIG,
      );
      expect(tekstVan(vak(element))).to.match(/Kindertelefoon.*0800-0432.*Veilig Thuis.*0800-2000.*112/);
      expect(tekstVan(vak(element))).to.contain(tekst('veilig.nagekeken', { datum: voluit(NAGEKEKEN) }));
      await druk(element, 'actie.terug');
      expect(vraag(element)).to.equal(tekstBij(code));
      await druk(element, 'actie.nuNiet');
    }
  });

  it('noemt bij elk nummer een pagina waar het staat, en de dag waarop het daar is nagekeken', () => {
    expect(HULPLIJNEN.map(belnummer)).to.deep.equal(VEILIG);
    for (const { code, bron, nagekeken } of HULPLIJNEN) {
      expect(new URL(bron).protocol, code).to.equal('https:');
      expect(nagekeken, code).to.equal(NAGEKEKEN);
      expect(isDag(nagekeken) && nagekeken <= vandaag(), `${code}: ${nagekeken}`).to.equal(true);
    }
  });

  it('laat ook daar de links van de pagina zien', async () => {
    const element = await begin();
    element.verwijzingen = [{ code: 'hulp', tekst: 'Hulp in onze gemeente', url: 'https://voorbeeld.nl/hulp' }];
    await druk(element, 'veilig.link');
    expect(alleTekst(element)).to.contain('Hulp in onze gemeente');
  });

  it('openen en sluiten bewaart niets, houdt wat getypt is en laat de pagina niets horen', async () => {
    const element = await begin();
    await typ(element, 'doorvragen.naam', 'Ans', vak(element));
    const staat = (): unknown[] => [
      element.value,
      JSON.stringify(element.dossierStore.dossier),
      element.dossierStore.kanOngedaan,
    ];
    const voor = staat();
    const gehoord = luister(element, 'input', 'change');
    await druk(element, 'veilig.link');
    expect(staat()).to.deep.equal(voor);
    await druk(element, 'actie.terug');
    expect(staat()).to.deep.equal(voor);
    expect(gehoord).to.deep.equal([]);
    expect(veld(element, 'doorvragen.naam', vak(element)).value).to.equal('Ans');
  });
});

describe('wie er al staat', () => {
  const NOOR = { id: 'p1', naam: 'Noor', soort: 'netwerk' } as const;

  it('is met een tik ook bij een andere vraag genoemd, en nog een tik haalt dat terug', async () => {
    const element = await begin({ personen: [NOOR] });
    vind(vak(element), '[data-actie="ookHier"]').click();
    await element.updateComplete;
    expect(genoemd(element)).to.deep.equal(['Noor']);
    expect(standen(element)[0]).to.equal('beantwoord');
    vind(vak(element), '[data-actie="ookHier"]').click();
    await element.updateComplete;
    expect(standen(element)[0]).to.equal('gevraagd');
    expect(personen(element)).to.deep.equal([NOOR]);
  });

  for (const getypt of ['Noor', ' noor ', 'Noor van school', 'NOOR']) {
    it(`"${getypt}" staat er niet stil een tweede keer: er wordt gevraagd of dat dezelfde is`, async () => {
      const element = await begin({ personen: [NOOR] });
      await antwoord(element, getypt);
      expect(personen(element)).to.deep.equal([NOOR]);
      await wachtOpFocus(() => schaduw(element).querySelector('#lijkt-op'), 'de vraag');
      expect(tekstVan(metFocus())).to.equal(tekst('doorvragen.staatEr', { naam: 'Noor', wie: 'Noor' }));
      await druk(element, 'actie.zelfde');
      expect(personen(element)).to.deep.equal([NOOR]);
      expect(genoemd(element)).to.deep.equal(['Noor']);
      expect(veld(element, 'doorvragen.naam', vak(element)).value).to.equal('');
    });
  }

  it('een ander met dezelfde naam komt erbij', async () => {
    const element = await begin({ personen: [NOOR] });
    await antwoord(element, 'Noor');
    await druk(element, 'actie.iemandAnders');
    expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Noor', 'Noor']);
  });

  it('verder gaan met een naam die er al staat vraagt het ook, en verliest de naam niet', async () => {
    const element = await begin({ personen: [NOOR] });
    await typ(element, 'doorvragen.naam', 'Noor', vak(element));
    await druk(element, 'actie.verder');
    expect(vraag(element), 'nog dezelfde vraag').to.equal(tekstBij('wie-vertrouw-je'));
    await druk(element, 'actie.zelfde');
    await druk(element, 'actie.verder');
    expect(vraag(element)).to.equal(tekstBij('wie-luistert'));
  });

  it('een andere naam wordt niets gevraagd', async () => {
    const element = await begin({ personen: [NOOR] });
    for (const naam of ['Noortje', 'No', 'Ans']) await antwoord(element, naam);
    expect(personen(element)).to.have.length(4);
  });
});

describe('wie dat is', () => {
  async function tikRelatie(element: Form, relatie: string): Promise<void> {
    vind(vak(element), `[data-actie="kiesRelatie"][data-id="${relatie}"]`).click();
    await element.updateComplete;
  }

  for (const [relatie, sector, soort, ring] of [
    ['oma', 'familie', 'netwerk', 1],
    ['vriend', 'vrienden', 'netwerk', 1],
    ['coach', 'vrije-tijd', 'netwerk', 2],
    ['leraar', 'onderwijs-werk', 'netwerk', 2],
    ['online-contact', 'vrienden', 'netwerk', 3],
  ] as const) {
    it(`${relatie}: relatie, groep en een eerste ring, in één handeling met de naam`, async () => {
      const element = await begin();
      await typ(element, 'doorvragen.naam', 'Ans', vak(element));
      await tikRelatie(element, relatie);
      await druk(element, 'actie.nogIemand');
      expect(personen(element)[0]).to.deep.include({
        naam: 'Ans',
        relatie,
        sector,
        soort,
        ring,
        biologischeOuder: false,
      });
    });
  }

  it('mag ook nadat de naam erbij staat', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    expect(tekstVan(vak(element))).to.contain(tekst('doorvragen.wieIs', { wie: 'Ans' }));
    await tikRelatie(element, 'buur');
    expect(personen(element)[0]).to.deep.include({ naam: 'Ans', relatie: 'buur', sector: 'buurt', ring: 2 });
  });

  it('heeft achter "meer" elke relatie, en de focus gaat daarheen', async () => {
    const element = await begin();
    await druk(element, 'actie.meer');
    const codes = vindAlle(vak(element), '[data-actie="kiesRelatie"]').map(({ dataset }) => dataset['id']);
    expect(codes).to.have.members([...RELATIES]);
    await wachtOpFocus(() => vind(vak(element), '.relaties .meer + li button'), 'de eerste van de rest');
  });

  it('een ouder of een professional wordt aan het eind niet aangeboden', async () => {
    const element = await begin();
    for (const [naam, relatie] of [
      ['Mama', 'biologische-ouder'],
      ['Kaya', 'jeugdbeschermer'],
      ['Ans', 'tante'],
    ] as const) {
      await typ(element, 'doorvragen.naam', naam, vak(element));
      if (zoekKnop(element, 'actie.meer')) await druk(element, 'actie.meer');
      await tikRelatie(element, relatie);
      await druk(element, 'actie.nogIemand');
    }
    await drukSteeds(element, 9, 'actie.verder');
    expect(vindAlle(vak(element), '.kies b').map(tekstVan)).to.deep.equal(['Ans']);
    expect(tekstVan(vak(element))).to.contain('Mama en Kaya staan er ook bij.');
  });
});

describe('kiezen', () => {
  async function totKiezen(attributen: Readonly<Record<string, string>>): Promise<Form> {
    const element = await begin(null, attributen);
    for (const naam of ['Ans', 'Bob', 'Cor']) await antwoord(element, naam);
    await drukSteeds(element, 9, 'actie.verder');
    return element;
  }

  async function tik(element: Form, naam: string): Promise<void> {
    vindAlle(vak(element), 'button.kies')
      .find((kaart) => tekstVan(kaart.querySelector('b')) === naam)
      ?.click();
    await element.updateComplete;
  }

  const gekozenNamen = (element: Form): string[] =>
    personen(element).flatMap(({ naam, steunfiguur }) => (steunfiguur ? [naam] : []));

  it('is pas aan het eind, door de jongere zelf, en het staat er met wie en wanneer', async () => {
    const element = await totKiezen({ invuller: 'jongere', leeftijd: '15' });
    expect(gekozenNamen(element), 'niemand vooraf').to.deep.equal([]);
    await tik(element, 'Ans');
    await tik(element, 'Cor');
    expect(gekozenNamen(element), 'nog niet').to.deep.equal([]);
    const [knop] = vindAlle(vak(element), '[data-actie="kies"]');
    expect(tekstVan(knop)).to.equal('Ik kies Ans en Cor');
    knop?.click();
    await element.updateComplete;
    expect(gekozenNamen(element)).to.deep.equal(['Ans', 'Cor']);
    expect(personen(element)[0]?.steunfiguur).to.deep.equal({
      aangeduidDoor: ['jongere'],
      status: 'aangeduid',
      statusVerloop: [{ status: 'aangeduid', datum: vandaag(), door: 'jongere' }],
    });
    expect(lijst(element)).to.deep.equal(['Ans', 'Cor']);
    await druk(element, 'actie.ongedaan');
    expect(gekozenNamen(element), 'in één keer terug').to.deep.equal([]);
  });

  it('een tik haalt een keuze weer weg, en klaar zonder keuze verandert niets', async () => {
    const element = await totKiezen({ invuller: 'jongere' });
    const voor = element.value;
    await tik(element, 'Ans');
    await tik(element, 'Ans');
    await druk(element, 'actie.kiesNiemand');
    expect(element.value).to.deep.equal(voor);
  });

  it('door een professional legt niet vast wie er koos: dat is nog een vraag', async () => {
    const element = await totKiezen({ invuller: 'professional' });
    await tik(element, 'Bob');
    vind(vak(element), '[data-actie="kies"]').click();
    await element.updateComplete;
    expect(personen(element)[1]?.steunfiguur).to.deep.equal({});
    expect(alleTekst(element)).to.contain(tekst('nog.aangeduidDoor', { wie: 'Bob' }));
  });

  it('"ik weet het nog niet" vraagt een dag om het opnieuw te vragen, en kiest niemand', async () => {
    const element = await totKiezen({ invuller: 'jongere' });
    await druk(element, 'actie.weetNiet');
    await wachtOpFocus(() => schaduw(element).querySelector('#opnieuw'), 'de dag');
    await typ(element, 'doorvragen.opnieuwVragen', dag(7));
    await druk(element, 'actie.bewaren', '', vak(element));
    expect(element.value.doorvragen).to.deep.include({ niemand: false, opnieuwVragen: dag(7) });
    expect(gekozenNamen(element)).to.deep.equal([]);
    expect(alleTekst(element)).to.contain(tekst('doorvragen.later', { datum: voluit(dag(7)) }));
  });

  it('wie al gekozen was blijft dat', async () => {
    const element = await begin({ personen: [figuur('p1', 'Riet'), { id: 'p2', naam: 'Ans', soort: 'netwerk' }] });
    await drukSteeds(element, 9, 'actie.verder');
    expect(vindAlle(vak(element), 'button.kies b').map(tekstVan)).to.deep.equal(['Ans']);
    expect(tekstVan(vak(element))).to.contain(tekst('kiezen.al'));
  });
});

describe('met weinig handelingen', () => {
  const MENSEN = [
    ['Ans', 'tante'],
    ['Bob', 'buur'],
    ['Cor', 'coach'],
    ['Dirk', 'leraar'],
  ] as const;

  function verwachtVier(element: Form, handelingen: number): void {
    expect(personen(element).map(({ naam, relatie }) => [naam, relatie])).to.deep.equal(
      MENSEN.map((paar) => [...paar]),
    );
    expect(handelingen).to.be.at.most(16);
    expect(personen(element).some(({ steunfiguur }) => steunfiguur)).to.equal(false);
  }

  const relatieknop = (element: Form, relatie: string): HTMLElement =>
    vind(vak(element), `[data-actie="kiesRelatie"][data-id="${relatie}"]`);

  it('klikken: vier mensen met hun relatie', async () => {
    const element = await maak();
    let handelingen = 1;
    await zoekVerder(element);
    for (const [naam, relatie] of MENSEN) {
      await typ(element, 'doorvragen.naam', naam, vak(element));
      relatieknop(element, relatie).click();
      await element.updateComplete;
      await druk(element, 'actie.nogIemand');
      handelingen += 3;
    }
    verwachtVier(element, handelingen);
  });

  it('toetsenbord: Enter zet erbij, en een lege Enter gaat verder', async () => {
    const element = await begin();
    let handelingen = 1;
    for (const [naam, relatie] of MENSEN) {
      await wachtOpFocus(() => schaduw(element).activeElement, 'het veld');
      const invoer = veld(element, 'doorvragen.naam', vak(element));
      invoer.focus();
      await sendKeys({ type: naam });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      relatieknop(element, relatie).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      handelingen += 3;
    }
    verwachtVier(element, handelingen);
    veld(element, 'doorvragen.naam', vak(element)).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(vraag(element)).to.equal(tekstBij('wie-luistert'));
  });

  it('Escape stopt, vraagt niets en houdt alles', async () => {
    const element = await begin();
    await typ(element, 'doorvragen.naam', 'Ans', vak(element));
    veld(element, 'doorvragen.naam', vak(element)).focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(omheen(element)).to.deep.equal(['Ans']);
    expect(schaduw(element).querySelector('.rustig')).to.equal(null);
  });
});

describe('stoppen en verder gaan', () => {
  it('stoppen houdt wat gevonden en vastgelegd is, en brengt de focus naar de lijst', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    await druk(element, 'actie.verder');
    await druk(element, 'actie.nuNiet');
    await druk(element, 'actie.stoppen');
    expect(omheen(element)).to.deep.equal(['Ans']);
    expect(standen(element).slice(0, 3)).to.deep.equal(['beantwoord', 'nu-niet', undefined]);
    expect(schaduw(element).querySelector('#vraag')).to.equal(null);
    await wachtOpFocus(() => vind(schaduw(element), '#lijst-titel'), 'de lijst');
  });

  it('verder gaan stelt de eerste vraag die nog open is, ook in een ander formulier', async () => {
    const element = await begin();
    await drukSteeds(element, 2, 'actie.nuNiet');
    await druk(element, 'actie.stoppen');
    await zoekVerder(element);
    expect(vraag(element)).to.equal(tekstBij('waar-heen'));
    const ander = await begin(element.value);
    expect(vraag(ander)).to.equal(tekstBij('waar-heen'));
  });

  it('een vraag die los gesteld wordt telt mee; daarna komt de volgende die open is', async () => {
    const element = await maak({
      personen: [figuur('p1', 'Riet', { steun: [{ functie: 'emotioneel', voor: 'jongere' }] })],
    });
    await toonOverzicht(element);
    await druk(element, 'actie.vraagDoor', tekstBij('waar-heen'));
    expect(vraag(element)).to.equal(tekstBij('waar-heen'));
    await druk(element, 'actie.nuNiet');
    expect(vraag(element)).to.equal(tekstBij('school-sport-werk'));
    await drukSteeds(element, 6, 'actie.nuNiet');
    expect(vraag(element), 'wat is overgeslagen komt aan het eind').to.equal(tekstBij('wie-vertrouw-je'));
  });

  it('toevoegen of wijzigen sluit het doorvragen', async () => {
    const element = await begin({ personen: [figuur('p1', 'Riet')] });
    await open(element, 'Riet');
    expect(schaduw(element).querySelector('#vraag')).to.equal(null);
    await naarStart(element);
    expect(zoekKnopVerder(element)?.checkVisibility()).to.equal(true);
  });
});

function voluit(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
}
