// Bewaren, annuleren, weghalen, ongedaan maken en opnieuw doen: wat er met de waarde gebeurt, wat de pagina hoort, en waar de focus blijft.
import { expect } from '@open-wc/testing';
import type { Dossier, Steunfiguren } from '../../../src/domein/dossier/dossier.js';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import type { SteunfiguurDetail } from '../../../src/elementen/steunfiguur-form/steunfiguur-form.events.js';
import {
  druk,
  enige,
  figuur,
  type Form,
  gekozen,
  kies,
  kiesRelatie,
  knop,
  lijst,
  luister,
  klapOpen,
  maak,
  personen,
  schaduw,
  staatOpen,
  tekst,
  tekstVan,
  typ,
  typMeteen,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  zoekKnop,
  open,
  voegToe,
  vraagWeg,
  zoekKaart,
  antwoordt,
} from './hulp.js';

const OMA = figuur('p1', 'Oma Riet');
const BUUR = figuur('p2', 'Buurman Bas');
const TWEE: Steunfiguren = { personen: [OMA, BUUR] };

const EIGEN = ['steunfiguur-voor-opslaan', 'steunfiguur-opgeslagen', 'steunfiguur-geannuleerd'] as const;

type Gebeurtenis = CustomEvent<SteunfiguurDetail>;

function namen(element: Form): string[] {
  return personen(element).map(({ naam }) => naam);
}

/** De kop van wie openstaat, of `null`. */
function titel(element: Form): HTMLElement | null {
  return schaduw(element).querySelector('#persoon-titel');
}

const lijstkop = (element: Form): HTMLElement => vind(schaduw(element), '#lijst-titel');

describe('bewaren', () => {
  it('sluit de persoon en zet haar op de lijst', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    await druk(element, 'actie.bewaren');
    expect(staatOpen(element)).to.equal(false);
    expect(lijst(element)).to.deep.equal(['Oma Riet']);
  });

  it('verandert de waarde niet: die was al bij', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    const voor = element.value;
    const gehoord = luister(element, 'input', 'change');
    await druk(element, 'actie.bewaren');
    expect(element.value).to.deep.equal(voor);
    expect(gehoord).to.deep.equal([]);
  });

  it('vraagt het de pagina eerst, en meldt het dan, met alleen het id', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    const gehoord = luister<Gebeurtenis>(document.body, ...EIGEN);
    await druk(element, 'actie.bewaren');
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['steunfiguur-voor-opslaan', 'steunfiguur-opgeslagen']);
    for (const { detail, bubbles, composed, target } of gehoord) {
      expect(detail).to.deep.equal({ id: enige(element).id });
      expect(Object.isFrozen(detail)).to.equal(true);
      expect([bubbles, composed, target]).to.deep.equal([true, true, element]);
    }
    expect(gehoord.map(({ cancelable }) => cancelable)).to.deep.equal([true, false]);
  });

  it('heeft de persoon al in de waarde als de pagina het hoort', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    const gezien: string[][] = [];
    for (const naam of EIGEN.slice(0, 2)) element.addEventListener(naam, () => gezien.push(namen(element)));
    await druk(element, 'actie.bewaren');
    expect(gezien).to.deep.equal([['Oma Riet'], ['Oma Riet']]);
  });

  it('meldt bij een dubbele klik één keer', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    const gehoord = luister(element, ...EIGEN);
    const bewaren = knop(element, 'actie.bewaren');
    bewaren.click();
    bewaren.click();
    await element.updateComplete;
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['steunfiguur-voor-opslaan', 'steunfiguur-opgeslagen']);
    expect(namen(element)).to.deep.equal(['Oma Riet']);
  });

  it('gaat niet door als de pagina het tegenhoudt, en kan daarna alsnog', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    const gehoord = luister(element, ...EIGEN.slice(1));
    element.addEventListener('steunfiguur-voor-opslaan', (gebeurtenis) => gebeurtenis.preventDefault(), { once: true });
    await druk(element, 'actie.bewaren');
    expect(gehoord).to.deep.equal([]);
    expect(veld(element, 'veld.naam').value).to.equal('Oma Riet');
    expect(namen(element), 'wat er staat blijft in de waarde').to.deep.equal(['Oma Riet']);
    await druk(element, 'actie.bewaren');
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['steunfiguur-opgeslagen']);
  });

  it('gaat niet door met een fout, en meldt dan niets', async () => {
    const element = await maak();
    const gehoord = luister(element, ...EIGEN);
    await druk(element, 'actie.bewaren');
    expect(gehoord).to.deep.equal([]);
    expect(staatOpen(element)).to.equal(true);
    expect(element.value).to.deep.equal({});
  });

  it('zet de focus op de kaart van die persoon', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p2' });
    await typ(element, 'veld.naam', 'Buurman Bart');
    await druk(element, 'actie.bewaren');
    await wachtOpFocus(() => zoekKaart(element, 'Buurman Bart'), 'de kaart');
  });
});

describe('annuleren', () => {
  it('haalt een nieuwe persoon weg, ook uit wat ongedaan te maken is', async () => {
    const element = await maak(TWEE);
    await voegToe(element);
    await typ(element, 'veld.naam', 'Half');
    await kies(element, 'veld.langdurig', 'ja');
    expect(namen(element)).to.deep.equal(['Oma Riet', 'Buurman Bas', 'Half']);
    await druk(element, 'actie.annuleren');
    expect(element.value).to.deep.equal(TWEE);
    expect(element.dossierStore.kanOngedaan).to.equal(false);
    expect(staatOpen(element)).to.equal(false);
  });

  it('zet wie er al was terug zoals zij was', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    await kiesRelatie(element, 'oma');
    await druk(element, 'actie.annuleren');
    expect(element.value).to.deep.equal(TWEE);
    expect(lijst(element)).to.deep.equal(['Oma Riet', 'Buurman Bas']);
  });

  it('zet ook een toestemming terug die intussen was ingevuld', async () => {
    const toestemming = [{ doel: 'delen', door: ['ouder'], datum: '2026-01-01' }] as const;
    const element = await maak({ personen: [OMA], toestemming }, { 'persoon-id': 'p1' });
    await klapOpen(element);
    await antwoordt(element, 'delen', 'jongere', 'nee');
    expect(element.value.toestemming?.at(-1)?.door).to.include('jongere');
    await druk(element, 'actie.annuleren');
    expect(element.value).to.deep.equal({ personen: [OMA], toestemming });
  });

  it('vraagt eerst of weg mag wat er is ingevuld; bij "nee" blijft alles staan', async () => {
    const element = await maak({ personen: [OMA] }, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    knop(element, 'actie.annuleren').click();
    await element.updateComplete;
    await wachtOpFocus(() => schaduw(element).querySelector('#weggooien'), 'de vraag');
    await druk(element, 'actie.nietWeggooien');
    expect(personen(element)[0]?.naam).to.equal('Oma Ria');
    expect(veld(element, 'veld.naam').value).to.equal('Oma Ria');
    await wachtOpFocus(() => knop(element, 'actie.annuleren'), 'Annuleren');
  });

  it('meldt het met alleen het id', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    const gehoord = luister<Gebeurtenis>(element, ...EIGEN);
    await druk(element, 'actie.annuleren');
    expect(gehoord.map(({ type, detail, cancelable }) => [type, detail, cancelable])).to.deep.equal([
      ['steunfiguur-geannuleerd', { id: 'p1' }, false],
    ]);
    expect(Object.isFrozen(gehoord[0]?.detail)).to.equal(true);
  });

  it('geeft `input` en `change` als de waarde daardoor verandert, en anders niet', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    const gehoord = luister(element, 'input', 'change');
    await druk(element, 'actie.annuleren');
    expect(gehoord).to.deep.equal([]);
    await open(element, 'Oma Riet');
    await typ(element, 'veld.naam', 'Oma Ria');
    gehoord.length = 0;
    await druk(element, 'actie.annuleren');
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['input', 'change']);
  });

  it('zet de focus op de kop van de lijst', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Half');
    await druk(element, 'actie.annuleren');
    await wachtOpFocus(() => lijstkop(element), 'de kop van de lijst');
  });
});

describe('weghalen', () => {
  it('vraagt eerst of het mag, met de naam erbij, en zet de focus daarop', async () => {
    const element = await maak(TWEE);
    await vraagWeg(element, 'Oma Riet');
    expect(namen(element)).to.deep.equal(['Oma Riet', 'Buurman Bas']);
    await wachtOpFocus(() => schaduw(element).querySelector('#weg'), 'de vraag');
    expect(tekstVan(schaduw(element).querySelector('#weg'))).to.equal(tekst('lijst.verwijder', { naam: 'oma Riet' }));
  });

  it('gaat bij "nee" niet door', async () => {
    const element = await maak(TWEE);
    const gehoord = luister(element, 'input', 'change');
    await vraagWeg(element, 'Oma Riet');
    await druk(element, 'code.nee');
    expect(element.value).to.deep.equal(TWEE);
    expect(schaduw(element).querySelector('#weg')).to.equal(null);
    expect(gehoord).to.deep.equal([]);
    await wachtOpFocus(() => zoekKnop(element, 'actie.verwijderen'), 'de knop die het vroeg');
  });

  it('haalt bij "ja" de juiste weg, meldt een wijziging en zet de focus op de kop van de lijst', async () => {
    const element = await maak(TWEE);
    const gehoord = luister(element, 'input', 'change');
    await vraagWeg(element, 'Oma Riet');
    await druk(element, 'code.ja');
    expect(element.value).to.deep.equal({ personen: [BUUR] });
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['input', 'change']);
    await wachtOpFocus(() => lijstkop(element), 'de kop van de lijst');
  });

  it('haalt iemand overal weg, ook uit banden, momenten, ladder, toestemming en acties van anderen', async () => {
    const dossier: Dossier = {
      versie: 1,
      onderwerp: { soort: 'jongere' },
      personen: [OMA, figuur('p2', 'Buurman Bas', { steunfiguur: { acties: [{ wie: 'p1', wat: 'Rijden' }] } })],
      banden: [{ van: 'p1', naar: 'p2' }],
      momenten: [{ id: 'm1', personen: [OMA, BUUR], banden: [{ van: 'p2', naar: 'p1' }] }],
      ladder: { steunfiguren: ['p1', 'p2'] },
      toestemming: [{ doel: 'gegevens-steunfiguur', persoon: 'p1', door: ['steunfiguur'] }],
    };
    const element = await maak();
    element.dossierStore = new DossierStore(dossier);
    await element.updateComplete;
    await vraagWeg(element, 'Oma Riet');
    await druk(element, 'code.ja');
    expect(JSON.stringify(element.dossierStore.dossier)).not.to.match(/"p1"|Oma Riet/);
    expect(element.dossierStore.dossier.personen?.[0]?.steunfiguur?.acties).to.deep.equal([{ wie: '', wat: 'Rijden' }]);
    expect(namen(element)).to.deep.equal(['Buurman Bas']);
  });

  it('haalt iemand ook weg uit wat ongedaan te maken en opnieuw te doen is', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    await druk(element, 'actie.bewaren');
    await open(element, 'Buurman Bas');
    await typ(element, 'veld.naam', 'Buurman Bart');
    await druk(element, 'actie.bewaren');
    await vraagWeg(element, 'Oma Ria');
    await druk(element, 'code.ja');
    expect(namen(element)).to.deep.equal(['Buurman Bart']);
    await druk(element, 'actie.ongedaan');
    expect(namen(element), 'de wijziging van een ander gaat nog terug').to.deep.equal(['Buurman Bas']);
    expect(zoekKnop(element, 'actie.ongedaan')).to.equal(undefined);
    await druk(element, 'actie.opnieuw');
    expect(namen(element)).to.deep.equal(['Buurman Bart']);
    expect(zoekKnop(element, 'actie.opnieuw')).to.equal(undefined);
  });

  it('sluit wie openstond', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await vraagWeg(element, 'Oma Riet');
    await druk(element, 'code.ja');
    expect(staatOpen(element)).to.equal(false);
  });

  it('van een ander laat staan wat er bij de eerste is ingevuld', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    await vraagWeg(element, 'Buurman Bas');
    await druk(element, 'code.ja');
    expect(namen(element)).to.deep.equal(['Oma Ria']);
  });

  it('door een ander element sluit wie hier openstaat', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    element.dossierStore.verwijderPersoon('p1');
    await element.updateComplete;
    expect(staatOpen(element)).to.equal(false);
    expect(lijst(element)).to.deep.equal(['Buurman Bas']);
  });
});

describe('ongedaan maken en opnieuw doen', () => {
  it('gaan stap voor stap terug en weer vooruit; een woord is één stap', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    const naam = veld(element, 'veld.naam');
    for (const getypt of ['Oma R', 'Oma Ri', 'Oma Ria']) typMeteen(naam, getypt);
    await kies(element, 'veld.langdurig', 'ja');
    await druk(element, 'actie.ongedaan');
    expect(gekozen(element, 'veld.langdurig')).to.deep.equal([]);
    expect(naam.value).to.equal('Oma Ria');
    await druk(element, 'actie.ongedaan');
    expect(naam.value).to.equal('Oma Riet');
    expect(element.value).to.deep.equal(TWEE);
    await druk(element, 'actie.opnieuw');
    await druk(element, 'actie.opnieuw');
    expect(naam.value).to.equal('Oma Ria');
    expect(gekozen(element, 'veld.langdurig')).to.deep.equal(['ja']);
  });

  it('zijn er pas als er iets terug of vooruit te gaan is', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    const er = (): boolean[] =>
      (['actie.ongedaan', 'actie.opnieuw'] as const).map((sleutel) => zoekKnop(element, sleutel) !== undefined);
    expect(er()).to.deep.equal([false, false]);
    await typ(element, 'veld.naam', 'Oma Ria');
    expect(er()).to.deep.equal([true, false]);
    await druk(element, 'actie.ongedaan');
    expect(er()).to.deep.equal([false, true]);
    await typ(element, 'veld.naam', 'Oma Rie');
    expect(er()).to.deep.equal([true, false]);
  });

  it('melden een wijziging', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    const gehoord = luister(element, 'input', 'change');
    await druk(element, 'actie.ongedaan');
    await druk(element, 'actie.opnieuw');
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['input', 'change', 'input', 'change']);
  });

  it('laten de focus op een knop, ook als die zelf verdwijnt', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    knop(element, 'actie.ongedaan').focus();
    await druk(element, 'actie.ongedaan');
    await wachtOpFocus(() => zoekKnop(element, 'actie.opnieuw'), 'opnieuw doen');
    await druk(element, 'actie.opnieuw');
    await wachtOpFocus(() => zoekKnop(element, 'actie.ongedaan'), 'ongedaan maken');
  });

  it('laten de focus op dezelfde knop zolang er meer terug te gaan is', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    await kies(element, 'veld.langdurig', 'ja');
    await druk(element, 'actie.ongedaan');
    await wachtOpFocus(() => zoekKnop(element, 'actie.ongedaan'), 'ongedaan maken');
    await druk(element, 'actie.ongedaan');
    await wachtOpFocus(() => zoekKnop(element, 'actie.opnieuw'), 'opnieuw doen');
    await druk(element, 'actie.opnieuw');
    await wachtOpFocus(() => zoekKnop(element, 'actie.opnieuw'), 'opnieuw doen');
  });

  it('werken ook als er niemand openstaat', async () => {
    const element = await maak();
    await typ(element, 'veld.naam', 'Oma Riet');
    await druk(element, 'actie.bewaren');
    await druk(element, 'actie.ongedaan');
    expect(lijst(element)).to.deep.equal([]);
    await druk(element, 'actie.opnieuw');
    expect(lijst(element)).to.deep.equal(['Oma Riet']);
  });
});

describe('een knop die de waarde wijzigt', () => {
  it('geeft `input` en `change` als een gewoon veld, met de waarde al bij', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    const gehoord: [string, number][] = [];
    for (const naam of ['input', 'change'])
      element.addEventListener(naam, () =>
        gehoord.push([naam, personen(element)[0]?.steunfiguur?.acties?.length ?? 0]),
      );
    await druk(element, 'actie.actieErbij');
    await druk(element, 'actie.verwijderen', `${tekst('veld.acties')} 1`);
    expect(gehoord).to.deep.equal([
      ['input', 1],
      ['change', 1],
      ['input', 0],
      ['change', 0],
    ]);
  });

  it('die een rij weghaalt zet de focus op de knop voor een nieuwe', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    const erbij = (): HTMLButtonElement => knop(element, 'actie.actieErbij');
    await klapOpen(element);
    await druk(element, 'actie.actieErbij');
    knop(element, 'actie.verwijderen', `${tekst('veld.acties')} 1`).focus();
    await druk(element, 'actie.verwijderen', `${tekst('veld.acties')} 1`);
    await wachtOpFocus(erbij, 'toevoegen');
  });

  it('die alleen iets opent geeft niets', async () => {
    const element = await maak(TWEE);
    const gehoord = luister(element, 'input', 'change');
    await open(element, 'Oma Riet');
    await druk(element, 'actie.annuleren');
    await voegToe(element);
    await druk(element, 'actie.annuleren');
    expect(gehoord).to.deep.equal([]);
    expect(element.value).to.deep.equal(TWEE);
  });

  it('hoort een gewoon veld één keer per keer', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    const gehoord = luister(document.body, 'input', 'change');
    await kies(element, 'veld.langdurig', 'ja');
    expect(gehoord.map(({ type, target }) => [type, target])).to.deep.equal([
      ['input', element],
      ['change', element],
    ]);
  });
});

describe('persoon-id', () => {
  it('opent die persoon', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p2' });
    expect(tekstVan(titel(element))).to.equal('Buurman Bas');
    expect(veld(element, 'veld.naam').value).to.equal('Buurman Bas');
  });

  it('opent ook iemand die later komt', async () => {
    const element = await maak({ personen: [OMA] }, { 'persoon-id': 'p2' });
    expect(staatOpen(element)).to.equal(false);
    element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: [...(dossier.personen ?? []), BUUR] }));
    await element.updateComplete;
    expect(tekstVan(titel(element))).to.equal('Buurman Bas');
  });

  it('dat verandert opent een ander', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    element.setAttribute('persoon-id', 'p2');
    await element.updateComplete;
    expect(tekstVan(titel(element))).to.equal('Buurman Bas');
  });

  it('opent niet opnieuw wie de bezoeker sloot', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    await druk(element, 'actie.bewaren');
    element.requestUpdate();
    await element.updateComplete;
    expect(staatOpen(element)).to.equal(false);
  });

  it('van niemand opent niemand', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'bestaat-niet' });
    expect(staatOpen(element)).to.equal(false);
  });

  it('haalt de focus niet naar zich toe', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    expect(document.activeElement).not.to.equal(element);
  });
});

describe('meer steunfiguren', () => {
  it('komen in volgorde op de lijst, elk met eigen knoppen', async () => {
    const element = await maak();
    for (const naam of ['Oma', 'Opa', 'Juf']) {
      if (!staatOpen(element)) await voegToe(element);
      await typ(element, 'veld.naam', naam);
      await druk(element, 'actie.bewaren');
    }
    expect(lijst(element)).to.deep.equal(['Oma', 'Opa', 'Juf']);
    for (const naam of ['Oma', 'Opa', 'Juf']) {
      await open(element, naam);
      expect(veld(element, 'veld.naam').value).to.equal(naam);
      for (const sleutel of ['actie.afdrukken', 'actie.verwijderen'] as const)
        expect(zoekKnop(element, sleutel), `${sleutel} ${naam}`).not.to.equal(undefined);
    }
  });

  it('staan nooit tegelijk open: wie al open was blijft staan zoals zij is', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p1' });
    await typ(element, 'veld.naam', 'Oma Ria');
    await open(element, 'Buurman Bas');
    expect(vindAlle(schaduw(element), '#persoon-titel')).to.have.length(1);
    expect(veld(element, 'veld.naam').value).to.equal('Buurman Bas');
    expect(namen(element)).to.deep.equal(['Oma Ria', 'Buurman Bas']);
  });

  it('laten elkaar met rust', async () => {
    const element = await maak(TWEE, { 'persoon-id': 'p2' });
    await typ(element, 'veld.naam', 'Buurman Bart');
    await kies(element, 'veld.blijftNaHulp', 'ja');
    expect(element.value.personen?.[0]).to.deep.equal(OMA);
    expect(element.value.personen?.[1]).to.deep.include({ id: 'p2', naam: 'Buurman Bart', blijftNaHulp: 'ja' });
  });

  it('openen met de focus op de kop', async () => {
    const element = await maak(TWEE);
    await open(element, 'Oma Riet');
    await wachtOpFocus(() => titel(element), 'de kop');
    await open(element, 'Buurman Bas');
    await wachtOpFocus(() => titel(element), 'de kop van de ander');
    expect(tekstVan(titel(element))).to.equal('Buurman Bas');
    await druk(element, 'actie.annuleren');
    await voegToe(element);
    await wachtOpFocus(() => titel(element), 'de kop van een nieuwe');
    expect(tekstVan(titel(element))).to.equal(tekst('persoon.nieuw'));
  });

  it('kunnen ook anderen uit het netwerk zijn; een biologische ouder niet', async () => {
    const element = await maak({
      personen: [
        { id: 'p1', naam: 'Tante To', soort: 'netwerk' },
        { id: 'p2', naam: 'Mama', soort: 'gezin', relatie: 'biologische-ouder' },
      ],
    });
    await open(element, 'Mama');
    expect(zoekKnop(element, 'actie.beschrijf')).to.equal(undefined);
    await open(element, 'Tante To');
    expect(personen(element)[0]?.steunfiguur, 'openen alleen is niet kiezen').to.equal(undefined);
    await druk(element, 'actie.beschrijf');
    await kies(element, 'veld.langdurig', 'ja');
    expect(personen(element)[0]?.steunfiguur?.langdurig).to.equal('ja');
    expect(namen(element)).to.deep.equal(['Tante To', 'Mama']);
  });

  it('worden dat alleen als dat gezegd is: bewaren maakt van niemand een steunfiguur', async () => {
    const element = await maak({ personen: [{ id: 'p1', naam: 'Tante To', soort: 'netwerk' }] });
    await open(element, 'Tante To');
    await typ(element, 'veld.naam', 'Tante Toos');
    await kies(element, 'veld.blijftNaHulp', 'ja');
    await druk(element, 'actie.bewaren');
    expect(enige(element)).to.deep.equal({ id: 'p1', naam: 'Tante Toos', soort: 'netwerk', blijftNaHulp: 'ja' });
    await open(element, 'Tante Toos');
    const gehoord = luister(element, 'input', 'change', 'steunfiguur-opgeslagen');
    await druk(element, 'actie.beschrijf');
    await druk(element, 'actie.bewaren');
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['input', 'change', 'steunfiguur-opgeslagen']);
    expect(enige(element).steunfiguur).to.deep.equal({});
    await wachtOpFocus(() => zoekKaart(element, 'Tante Toos'), 'de kaart');
  });
});
