// "Ik weet niemand" is het begin van het gesprek, niet het einde: negen vragen, elk over te slaan, en een antwoord is meteen een persoon.
import { expect } from '@open-wc/testing';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  alleTekst,
  berichten,
  blok,
  druk,
  figuur,
  type Form,
  knop,
  lijst,
  luister,
  maak,
  personen,
  schaduw,
  staatOpen,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  voorgelezen,
  wachtOpFocus,
  zoekKnop,
  zoekKnopVerder,
  zoekVeld,
  zoekVerder,
  klapOpen,
} from './hulp.js';

const VEILIG = ['tel:112', 'tel:08002000', 'tel:08000432'];
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
  return blok(element, 'doorvragen.titel');
}

async function antwoord(element: Form, naam: string): Promise<void> {
  await typ(element, 'doorvragen.naam', naam, vak(element));
  await druk(element, 'actie.zetErbij', '', vak(element));
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
    expect(lijst(begonnen)).to.deep.equal(['Oma Riet']);
  });

  it('"nu niet" en "niemand" worden met de dag vastgelegd, als nu-niet en gevraagd', async () => {
    const element = await begin();
    await druk(element, 'actie.nuNiet');
    await druk(element, 'actie.hierNiemand');
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
    await druk(element, 'actie.zetErbij', '', vak(element));
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
  it('is in één stap een steunfiguur in de waarde, met de vraag als beantwoord', async () => {
    const element = await begin();
    await antwoord(element, '  Tante Ans ');
    const [ans, ...meer] = personen(element);
    expect(meer).to.deep.equal([]);
    expect(ans).to.deep.include({ naam: 'Tante Ans', soort: 'netwerk', steunfiguur: {} });
    expect(ans?.id).to.match(/\S{8}/);
    expect(element.value.doorvragen?.vragen).to.deep.equal([
      { code: 'wie-vertrouw-je', stand: 'beantwoord', datum: vandaag() },
    ]);
    expect(lijst(element)).to.deep.equal(['Tante Ans']);
  });

  it('mag er meer zijn bij één vraag: het veld is weer leeg en heeft de focus', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    const invoer = veld(element, 'doorvragen.naam', vak(element));
    expect(invoer.value).to.equal('');
    await wachtOpFocus(() => invoer, 'het veld');
    await antwoord(element, 'Bob');
    expect(tekstVan(vak(element))).to.contain(tekst('doorvragen.gevonden', { namen: 'Ans, Bob' }));
    expect(lijst(element)).to.deep.equal(['Ans', 'Bob']);
    expect(vraag(element)).to.equal(tekstBij('wie-vertrouw-je'));
    expect(zoekKnop(element, 'actie.nuNiet'), 'er is al een antwoord').to.equal(undefined);
    await druk(element, 'actie.verder');
    expect(vraag(element)).to.equal(tekstBij('wie-luistert'));
    expect(tekstVan(vak(element))).not.to.contain('Ans');
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

  for (const actie of ['actie.nuNiet', 'actie.hierNiemand', 'actie.stoppen'] as const) {
    it(`dat getypt is maar nog niet toegevoegd gaat met "${tekst(actie)}" niet verloren`, async () => {
      const element = await begin();
      await typ(element, 'doorvragen.naam', 'Ans', vak(element));
      await druk(element, actie);
      expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Ans']);
      expect(standen(element)[0]).to.equal('beantwoord');
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
    await druk(element, 'actie.hierNiemand');
    await drukSteeds(element, 8, 'actie.nuNiet');
    return element;
  }

  it('kan niet zolang er een vraag open is', async () => {
    const element = await begin();
    for (const [index] of DOORVRAGEN.entries()) {
      expect(slot(element), `bij vraag ${index + 1}`).to.equal(undefined);
      await druk(element, 'actie.hierNiemand');
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
    await druk(element, 'actie.hierNiemand');
    expect(slot(element), 'één vraag is nu echt gesteld').not.to.equal(undefined);
    expect(standen(element)).to.deep.equal(['gevraagd', ...Array.from({ length: 8 }, () => 'nu-niet')]);
  });

  it('kan niet als er iemand gevonden is', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    await druk(element, 'actie.verder');
    await drukSteeds(element, 8, 'actie.hierNiemand');
    expect(vraag(element)).to.equal(tekst('doorvragen.klaar'));
    expect(slot(element)).to.equal(undefined);
  });

  for (const [naam, datum] of [
    ['geen dag', ''],
    ['vandaag', dag(0)],
    ['gisteren', dag(-1)],
  ] as const) {
    it(`met ${naam} blijft het open, met een bericht bij het veld en de focus erop`, async () => {
      const element = await totHetSlot();
      await legVast(element, datum);
      expect(element.value.doorvragen?.niemand).to.equal(false);
      expect(element.value.doorvragen?.opnieuwVragen).to.equal(undefined);
      const invoer = slot(element);
      expect(invoer?.getAttribute('aria-invalid')).to.equal('true');
      expect(invoer && berichten(invoer)).to.deep.equal([tekst('melding.datum-voor-begin')]);
      await wachtOpFocus(() => invoer, 'de dag');
    });
  }

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
    await druk(element, 'actie.toevoegen');
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
  it('staat bij elke vraag, en heeft geen veld, geen knop en geen persoon: alleen waar hulp is', async () => {
    const element = await begin();
    await klapOpen(element);
    for (const code of DOORVRAGEN) {
      const plek = vindAlle<HTMLDetailsElement>(vak(element), 'details').find(
        (kandidaat) => tekstVan(kandidaat.querySelector('summary')) === tekst('veilig.titel'),
      );
      if (!plek) throw new Error(`niet te vinden bij ${code}`);
      expect(vindAlle(plek, 'input, textarea, select, button, [contenteditable]')).to.deep.equal([]);
      expect(vindAlle<HTMLAnchorElement>(plek, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(VEILIG);
      expect(tekstVan(plek)).to.match(/112.*Veilig Thuis.*0800-2000.*Kindertelefoon.*0800-0432/);
      await druk(element, 'actie.nuNiet');
    }
  });

  it('openen en sluiten bewaart niets en laat de pagina niets horen', async () => {
    const element = await begin();
    const voor = [element.value, JSON.stringify(element.dossierStore.dossier), element.dossierStore.kanOngedaan];
    const gehoord = luister(element, 'input', 'change');
    const plek = vind<HTMLDetailsElement>(vak(element), 'details');
    vind(plek, 'summary').click();
    await element.updateComplete;
    expect(plek.open).to.equal(true);
    vind(plek, 'summary').click();
    await element.updateComplete;
    expect([
      element.value,
      JSON.stringify(element.dossierStore.dossier),
      element.dossierStore.kanOngedaan,
    ]).to.deep.equal(voor);
    expect(gehoord).to.deep.equal([]);
  });
});

describe('stoppen en verder gaan', () => {
  it('stoppen houdt wat gevonden en vastgelegd is, en brengt de focus naar de lijst', async () => {
    const element = await begin();
    await antwoord(element, 'Ans');
    await druk(element, 'actie.verder');
    await druk(element, 'actie.nuNiet');
    await druk(element, 'actie.stoppen');
    expect(lijst(element)).to.deep.equal(['Ans']);
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
    await druk(element, 'doorvraag.waar-heen');
    expect(vraag(element)).to.equal(tekstBij('waar-heen'));
    await druk(element, 'actie.nuNiet');
    expect(vraag(element)).to.equal(tekstBij('school-sport-werk'));
    await drukSteeds(element, 6, 'actie.nuNiet');
    expect(vraag(element), 'wat is overgeslagen komt aan het eind').to.equal(tekstBij('wie-vertrouw-je'));
  });

  it('toevoegen of wijzigen sluit het doorvragen', async () => {
    const element = await begin({ personen: [figuur('p1', 'Riet')] });
    await druk(element, 'actie.wijzigen', 'Riet');
    expect(schaduw(element).querySelector('#vraag')).to.equal(null);
    expect(knop(element, 'actie.verderZoeken').checkVisibility()).to.equal(true);
  });
});

function voluit(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
}
