// Een ouder alleen, met u: zoeken, kiezen, over iemand vertellen, en zeggen wat gedeeld mag worden. Een ouder kiest zelf, en krijgt niet wat van een
// professional is.
import { expect } from '@open-wc/testing';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import { vandaag } from '../../../src/ui/vandaag.js';
import {
  alleTekst,
  antwoordt,
  druk,
  type Form,
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
  trekIn,
  typ,
  veld,
  vind,
  wachtOpFocus,
  zoekActie,
  zoekAntwoordkaart,
  zoekVeld,
  zoekVerder,
} from './hulp.js';

const JE = /\b(je|jij|jou|jouw)\b/i;

/** Elk scherm dat de ouder zag. */
function lees(element: Form, gezien: string[]): void {
  gezien.push(alleTekst(element));
}

describe('een ouder vult in', () => {
  it('van leeg tot gekozen, verteld en toegestaan, overal met u', async () => {
    const element = await maak(null, { invuller: 'ouder', leeftijd: '9' });
    const gezien: string[] = [];
    await zoekVerder(element);
    for (const vraag of DOORVRAGEN) {
      await wachtOpFocus(() => schaduw(element).querySelector('#vraag'), 'de vraag');
      expect(tekstVan(vind(schaduw(element), '#vraag'))).to.equal(tekst(`doorvraag.${vraag}`));
      lees(element, gezien);
      if (vraag === 'wie-vertrouw-je') {
        await typ(element, veld(element, 'doorvragen.naam', vind(schaduw(element), '.rustig')), 'Oma Riet');
        zoekActie(element, 'kiesRelatie', 'oma')?.click();
        await element.updateComplete;
      }
      zoekActie(element, 'verder')?.click();
      await element.updateComplete;
    }
    expect(tekstVan(vind(schaduw(element), '#vraag'))).to.equal(tekst('kiezen.titel'));
    lees(element, gezien);
    const [oma] = personen(element);
    zoekActie(element, 'kiesOm', oma?.id)?.click();
    await element.updateComplete;
    zoekActie(element, 'kies')?.click();
    await element.updateComplete;
    expect(personen(element)[0]?.steunfiguur?.statusVerloop).to.deep.equal([
      { status: 'aangeduid', datum: vandaag(), door: 'ouder' },
    ]);

    await open(element, 'Oma Riet');
    await klapOpen(element);
    lees(element, gezien);
    expect(zoekVeld(element, 'veld.twijfelProfessional'), 'de twijfel is van een professional').to.equal(undefined);
    expect(gekozen(element, 'veld.aangeduidDoor')).to.deep.equal(['ouder']);
    await kies(element, 'veld.vertrouwensband', 'ja');
    await kies(element, 'veld.vertrouwensbandMet', ['kind', 'ouder']);
    await kies(element, 'veld.langdurig', 'ja');
    await typ(element, 'veld.bekendSinds', 'mei 2018');
    await druk(element, 'actie.bewaren');

    await toonToestemming(element);
    lees(element, gezien);
    await antwoordt(element, 'delen', 'ouder', 'ja');
    const kaart = zoekAntwoordkaart(element, 'delen', 'ouder');
    expect(tekstVan(kaart?.querySelector('[data-actie=trekIn]') ?? null)).to.equal(tekst('toestemming.nietMeer'));
    await trekIn(element, 'delen', 'ouder');
    lees(element, gezien);

    expect(
      element.value.toestemming?.map(({ door, antwoord, ingetrokkenOp }) => [door, antwoord, ingetrokkenOp]),
    ).to.deep.equal([[['ouder'], 'ja', vandaag()]]);
    expect(personen(element)[0]).to.deep.include({ naam: 'Oma Riet', relatie: 'oma', bekendSinds: '2018-05' });
    expect(element.checkValidity()).to.equal(true);
    expect(gezien.filter((scherm) => JE.test(scherm))).to.deep.equal([]);
  });
});
