// Het netwerk in woorden: dekking per functie, wie blijft, en wat er nog te bespreken is. Nooit een cijfer als oordeel.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import {
  blok,
  DRIE,
  inRij,
  type Kaart,
  kies,
  knop,
  maak,
  meervoud,
  metFocus,
  open,
  persoon,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
} from './hulp.js';

const woorden = (element: Kaart): HTMLElement => blok(element, 'woorden.titel');

/** Wat er achter een term staat. */
function achter(element: Kaart, term: string): string | undefined {
  const gevonden = vindAlle(woorden(element), 'dt').find((plek) => tekstVan(plek) === term);
  return gevonden && tekstVan(gevonden.nextElementSibling);
}

const functie = (code: 'emotioneel' | 'praktisch' | 'informatief'): string => tekst(`functie.${code}`);

const hiaten = (element: Kaart): string[] => vindAlle(woorden(element), 'li').map(tekstVan);

describe('<netwerk-kaart>: in woorden', () => {
  it('zegt met hoeveel, en dat het geen cijfer en geen norm is', async () => {
    const element = await maak(waardeVan(SAM));
    expect(tekstVan(woorden(element))).to.contain(
      `${meervoud('woorden.aantal', 12)} ${meervoud('woorden.zonder', 10)}`,
    );
    expect(tekstVan(woorden(element))).to.contain(tekst('woorden.norm'));
  });

  it('zegt per functie wie haar geeft, wie blijft, wie meebeslist en wie netwerkpleegouder wil zijn', async () => {
    const element = await maak(waardeVan(SAM));
    expect(achter(element, functie('praktisch'))).to.equal('Oma Riet, Tante Sanne, Buurvrouw Fatima');
    expect(achter(element, functie('informatief'))).to.equal('Meester De Boer, Hulpverlener L. Vos');
    expect(achter(element, functie('emotioneel'))).to.contain('Mama, Broer Tijn, Oma Riet, Noor');
    expect(achter(element, tekst('woorden.blijft')))
      .to.contain('Oma Riet')
      .and.not.to.contain('Coach Milan');
    expect(achter(element, tekst('woorden.beslist'))).to.equal('Oma Riet');
    expect(achter(element, tekst('woorden.helptMee'))).to.equal('Oma Riet');
    expect(achter(element, tekst('woorden.meerSteun'))).to.equal('Oma Riet, Meester De Boer');
    expect(achter(element, tekst('legenda.pleegzorg'))).to.equal('Oma Riet');
    expect(achter(element, tekst('woorden.alleen'))).to.equal('Noor, Jay (van de game), Coach Milan');
  });

  it('telt per deel en per ring met de namen van deze kaart, ook wie nog niet geplaatst is', async () => {
    const element = await maak(waardeVan(SAM));
    expect(achter(element, tekst('veld.sector'))).to.match(/^Familie 5, .*2/);
    expect(achter(element, tekst('veld.ring'))).to.match(
      new RegExp(`^Heel dichtbij 4, .* 4, .* 3, ${tekst('ring.geen')} 1$`),
    );
  });

  it('verandert mee met lijst en kaart', async () => {
    const element = await maak(DRIE);
    expect(achter(element, tekst('woorden.blijft'))).to.equal(tekst('woorden.niemand'));
    await open(element, 'a');
    await kies(element, veld<HTMLSelectElement>(vind(schaduw(element), '.paneel'), tekst('veld.blijftNaHulp')), 'ja');
    expect(achter(element, tekst('woorden.blijft'))).to.equal('Oma Riet');
    await kies(element, inRij(element, 'ring', 'a'), '3');
    expect(achter(element, tekst('veld.ring'))).to.equal(
      `${tekst('ring.1')} 1, ${tekst('ring.2')} 1, ${tekst('ring.3')} 1`,
    );
  });

  it('noemt wat iemand kan, en niet als namen verborgen zijn', async () => {
    const met = { ...DRIE, personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', kracht: 'kookt graag' }] };
    const element = await maak(met as Netwerkwaarde);
    expect(achter(element, tekst('woorden.kracht', { naam: 'Riet' }))).to.equal('kookt graag');
    element.setAttribute('namen', 'initialen');
    await element.updateComplete;
    expect(tekstVan(woorden(element))).not.to.contain('kookt graag');
  });

  it('de dichtheid is een zin en geen oordeel, en met één mens is er geen', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'b', kwaliteit: 'neutraal' }] });
    expect(tekstVan(woorden(element))).to.contain(meervoud('woorden.dichtheid', 33));
    const een = await maak({ ...DRIE, personen: DRIE.personen?.slice(0, 1) ?? [] });
    expect(tekstVan(woorden(een))).not.to.contain('100');
  });
});

describe('<netwerk-kaart>: waar nog over te praten valt', () => {
  it('een leeg netwerk heeft geen hiaten maar alle vragen om mee te beginnen', async () => {
    const element = await maak();
    expect(hiaten(element)).to.deep.equal(DOORVRAGEN.map((code) => tekst(`doorvraag.${code}`)));
    expect(tekstVan(woorden(element))).not.to.contain(tekst('hiaat.titel'));
  });

  it('noemt het lege deel met zijn vraag, en de knop voegt daar iemand toe en vraagt meteen de naam', async () => {
    const element = await maak(DRIE);
    const vrienden = hiaten(element).find((regel) =>
      regel.startsWith(tekst('hiaat.sector-leeg', { wat: tekst('code.vrienden') })),
    );
    expect(vrienden).to.match(/\?/);
    knop(element, 'actie.vraag', tekst('code.vrienden')).click();
    await element.updateComplete;
    await wachtOpFocus(() => schaduw(element).querySelector('#veld-naam'), 'de naam');
    await typ(element, metFocus() as HTMLInputElement, 'Noor');
    expect(element.value.personen?.at(-1)).to.include({ naam: 'Noor', sector: 'vrienden' });
    expect(hiaten(element).some((regel) => regel.includes(`: ${tekst('code.vrienden')}.`))).to.equal(false);
  });

  it('een functie die niemand geeft wijst op een steungezin', async () => {
    const element = await maak(DRIE);
    expect(
      hiaten(element).some((regel) =>
        regel.startsWith(tekst('hiaat.functie-niet-gedekt', { wat: functie('praktisch') })),
      ),
    ).to.equal(true);
    expect(tekstVan(woorden(element))).to.contain(tekst('hiaat.gezin'));
  });

  it('wie nog geen ring heeft is met de knop meteen open', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'z', naam: 'Zoe', soort: 'netwerk', sector: 'buurt' }] });
    knop(element, 'actie.openen', 'Zoe').click();
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Zoe');
  });

  it('vraagt wie het netwerk betrekt zodra er twee professionals zijn, en niet meer als er een aangewezen is', async () => {
    const vraag = tekst('hiaat.geen-verantwoordelijke');
    const element = await maak({
      ...DRIE,
      personen: [
        { id: 'p', naam: 'P', soort: 'professional' },
        { id: 'q', naam: 'Q', soort: 'professional' },
      ],
    });
    expect(hiaten(element).some((regel) => regel.startsWith(vraag))).to.equal(true);
    await open(element, 'p');
    veld(vind(schaduw(element), '.paneel'), tekst('veld.verantwoordelijk')).click();
    await element.updateComplete;
    expect(persoon(element, 'p').verantwoordelijk).to.equal(true);
    expect(hiaten(element).some((regel) => regel.startsWith(vraag))).to.equal(false);
  });

  it('alleen lezen: de vragen staan er, zonder knoppen', async () => {
    const element = await maak(DRIE, { readonly: '' });
    expect(hiaten(element).length).to.be.greaterThan(2);
    expect(vindAlle(woorden(element), 'button')).to.deep.equal([]);
  });
});
