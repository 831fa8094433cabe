// Het netwerk in woorden: dekking per functie, wie blijft, en wat er nog te bespreken is. Nooit een cijfer als oordeel.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import {
  blok,
  DRIE,
  type Kaart,
  maak,
  meervoud,
  metFocus,
  persoon,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  typ,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
  zetVan,
  klapOpen,
  luister,
  druk,
} from './hulp.js';

const woorden = (element: Kaart): HTMLElement => blok(element, 'woorden.titel');

/** Wat er achter een term staat. */
function achter(element: Kaart, term: string): string | undefined {
  const gevonden = vindAlle(woorden(element), 'dt').find((plek) => tekstVan(plek) === term);
  return gevonden && tekstVan(gevonden.nextElementSibling);
}

const functie = (code: 'emotioneel' | 'praktisch' | 'informatief'): string => tekst(`functie.${code}`);

/** De kaartjes om samen over te praten: de vraag met haar uitleg en haar knoppen. */
const vragen = (element: Kaart): string[] => vindAlle(schaduw(element), '.vragen li').map(tekstVan);

/** Het netwerk in woorden, met alles op een rij opengeklapt. */
async function metCijfers(...bij: Parameters<typeof maak>): Promise<Kaart> {
  const element = await maak(...bij);
  await klapOpen(element, vind<HTMLDetailsElement>(schaduw(element), '.cijfers'));
  return element;
}

/** Klikt op een knop van een kaartje. */
async function antwoord(element: Kaart, vraag: string, knoptekst: string): Promise<void> {
  const kaartje = vindAlle(schaduw(element), '.vraagkaart').find((plek) => tekstVan(vind(plek, '.kop')) === vraag);
  const knopje = vindAlle<HTMLButtonElement>(kaartje ?? element, 'button').find((plek) =>
    tekstVan(plek).startsWith(knoptekst),
  );
  if (!knopje) throw new Error(`geen knop "${knoptekst}" bij "${vraag}"`);
  knopje.click();
  await element.updateComplete;
}

describe('<netwerk-kaart>: in woorden', () => {
  it('zegt met hoeveel, en dat het geen cijfer en geen norm is', async () => {
    const element = await maak(waardeVan(SAM));
    expect(tekstVan(woorden(element))).to.contain(
      `${meervoud('woorden.aantal', 12)} ${meervoud('woorden.zonder', 10)}`,
    );
    expect(tekstVan(woorden(element))).to.contain(tekst('woorden.norm'));
  });

  it('noemt in gewone zinnen wie er dichtbij staat, wie steunfiguur is, en wat mensen doen', async () => {
    const element = await maak(waardeVan(SAM));
    const zinnen = tekstVan(woorden(element));
    expect(zinnen).to.contain(meervoud('woorden.dichtbij', 4, { namen: 'Mama, Broer Tijn, Oma Riet en Noor' }));
    expect(zinnen).to.contain(meervoud('woorden.steunfiguren', 2, { namen: 'Oma Riet en Meester De Boer' }));
    expect(zinnen).to.contain(
      tekst('woorden.doen', {
        wat: `${meervoud('woorden.emotioneel', 6)}, ${meervoud('woorden.praktisch', 3)} en ${meervoud('woorden.informatief', 2)}`,
      }),
    );
    expect(zinnen).to.contain(meervoud('woorden.blijven', 8));
    expect(schaduw(element).querySelector('.woorden dl'), 'alles op een rij is dicht').to.equal(null);
  });

  it('zegt per functie wie haar geeft, wie blijft, wie meebeslist en wie netwerkpleegouder wil zijn', async () => {
    const element = await metCijfers(waardeVan(SAM));
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
    const element = await metCijfers(waardeVan(SAM));
    expect(achter(element, tekst('veld.sector'))).to.match(/^Familie 5, .*2/);
    expect(achter(element, tekst('veld.ring'))).to.match(
      new RegExp(`^Heel dichtbij 4, .* 4, .* 3, ${tekst('ring.geen')} 1$`),
    );
  });

  it('verandert mee met lijst en kaart', async () => {
    const element = await metCijfers(DRIE);
    expect(achter(element, tekst('woorden.blijft'))).to.equal(tekst('woorden.niemand'));
    await zetVan(element, 'blijftNaHulp', 'a', 'ja');
    expect(achter(element, tekst('woorden.blijft'))).to.equal('Oma Riet');
    await zetVan(element, 'ring', 'a', '3');
    expect(achter(element, tekst('veld.ring'))).to.equal(
      `${tekst('ring.1')} 1, ${tekst('ring.2')} 1, ${tekst('ring.3')} 1`,
    );
  });

  it('noemt wat iemand kan, en niet als namen verborgen zijn', async () => {
    const met = { ...DRIE, personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', kracht: 'kookt graag' }] };
    const element = await metCijfers(met as Netwerkwaarde);
    expect(achter(element, tekst('woorden.kracht', { naam: 'Riet' }))).to.equal('kookt graag');
    element.setAttribute('namen', 'initialen');
    await element.updateComplete;
    expect(tekstVan(woorden(element))).not.to.contain('kookt graag');
  });

  it('de dichtheid is een zin en geen oordeel, en met één mens is er geen', async () => {
    const element = await metCijfers({ ...DRIE, banden: [{ van: 'a', naar: 'b', kwaliteit: 'neutraal' }] });
    expect(tekstVan(woorden(element))).to.contain(meervoud('woorden.dichtheid', 33));
    const een = await metCijfers({ ...DRIE, personen: DRIE.personen?.slice(0, 1) ?? [] });
    expect(tekstVan(woorden(een))).not.to.contain('100');
  });
});

describe('<netwerk-kaart>: om samen over te praten', () => {
  it('een leeg netwerk heeft geen kaartjes maar alle vragen om mee te beginnen, en elk leidt verder', async () => {
    const element = await maak();
    expect(vragen(element)).to.deep.equal(DOORVRAGEN.map((code) => tekst(`doorvraag.${code}`)));
    const gevraagd = luister<CustomEvent>(element, 'doorvragen-gevraagd');
    vind(schaduw(element), '.vragen [data-id=vroeger]').click();
    expect(gevraagd.map(({ detail }) => detail as unknown)).to.deep.equal([{ vraag: 'vroeger' }]);
  });

  it('zijn er hooguit vijf, elk met een weg verder', async () => {
    const element = await maak(DRIE);
    expect(vindAlle(schaduw(element), '.vraagkaart')).to.have.length(5);
    for (const kaartje of vindAlle(schaduw(element), '.vraagkaart'))
      expect(vindAlle(kaartje, 'button').length, tekstVan(kaartje)).to.be.greaterThan(1);
  });

  it('wat er ook open is: elke vraag leidt verder, ook wie er een opzij zet, en zegt in een zin waarom', async () => {
    const mensen: readonly Persoon[] = [
      { id: 'n', naam: 'Nog niet', soort: 'netwerk', sector: 'buurt' },
      { id: 'p', naam: 'P', soort: 'professional', ring: 3, sector: 'professionals' },
      { id: 'q', naam: 'Q', soort: 'professional', ring: 3, sector: 'professionals' },
    ];
    const gezien = new Set<string>();
    for (const erbij of [
      {},
      { steunfiguur: { status: 'voorgedragen' } },
      { steunfiguur: { status: 'akkoord' } },
    ] as const) {
      const element = await maak({
        ...DRIE,
        personen: [...(DRIE.personen ?? []).map((wie) => (wie.id === 'a' ? { ...wie, ...erbij } : wie)), ...mensen],
      });
      for (let kaartje = schaduw(element).querySelector('.vraagkaart'); kaartje;) {
        const vraag = tekstVan(kaartje.querySelector('.kop'));
        gezien.add(vraag);
        const knoppen = vindAlle(kaartje, 'button').map(tekstVan);
        expect(knoppen.length, `${vraag}: ${knoppen.join(', ')}`).to.be.greaterThan(1);
        await antwoord(element, vraag, tekst('vraag.nuNiet'));
        kaartje = schaduw(element).querySelector('.vraagkaart');
      }
    }
    for (const vraag of [
      tekst('hiaat.niemand-besluit-mee'),
      tekst('hiaat.geen-verantwoordelijke'),
      tekst('hiaat.niemand-blijft'),
      tekst('hiaat.niet-geplaatst', { wat: 'Nog niet' }),
      tekst('vraag.voorstel', { naam: 'Oma Riet' }),
    ])
      expect([...gezien]).to.include(vraag);
  });

  it('beslist er niemand mee, dan opent een naam het formulier van die steunfiguur; is er geen, dan is het doorvragen', async () => {
    const vraag = tekst('hiaat.niemand-besluit-mee');
    for (const [steunfiguur, knopnaam, gebeurtenis, detail] of [
      [{ status: 'akkoord' }, 'Oma Riet', 'steunfiguur-gevraagd', { id: 'a' }],
      [null, tekst('vraag.door'), 'doorvragen-gevraagd', { vraag: 'wie-vertrouw-je' }],
    ] as const) {
      const element = await maak({
        ...DRIE,
        personen: (DRIE.personen ?? []).map((wie) => (wie.id === 'a' ? { ...wie, steunfiguur } : wie)),
      });
      const gevraagd = luister<CustomEvent>(element, gebeurtenis);
      for (let keer = 0; keer < 30 && !vragen(element).some((regel) => regel.startsWith(vraag)); keer += 1)
        await antwoord(element, tekstVan(vind(schaduw(element), '.vraagkaart .kop')), tekst('vraag.nuNiet'));
      await antwoord(element, vraag, knopnaam);
      expect(gevraagd.map((een) => een.detail as unknown)).to.deep.equal([detail]);
    }
  });

  it('vraagt in een lege groep eerst de naam, en zet daar dan iemand bij', async () => {
    const element = await maak(DRIE);
    const vraag = tekst('hiaat.sector-leeg', { wat: tekst('code.vrienden') });
    await antwoord(element, vraag, tekst('actie.vraag'));
    await wachtOpFocus(() => schaduw(element).querySelector('#naam'), 'de naam');
    await typ(element, metFocus() as HTMLInputElement, 'Noor');
    await druk(element, 'actie.toevoegen');
    expect(element.value.personen?.at(-1)).to.include({ naam: 'Noor', sector: 'vrienden' });
    expect(vragen(element).some((regel) => regel.startsWith(vraag))).to.equal(false);
  });

  it('vraagt door met de vraag die erbij past; is er geen formulier, dan hoort de pagina het', async () => {
    const element = await maak(DRIE);
    const gevraagd = luister<CustomEvent>(element, 'doorvragen-gevraagd');
    await antwoord(element, tekst('hiaat.sector-leeg', { wat: tekst('code.vrienden') }), tekst('vraag.door'));
    expect(gevraagd.map(({ detail }) => detail as unknown)).to.deep.equal([{ vraag: 'online' }]);
    expect(element.value).to.deep.equal(DRIE);
  });

  it('wijst bij steun die niemand geeft naar het steungezin op de ladder; is die er niet, dan hoort de pagina het', async () => {
    const element = await maak({ ...DRIE, indeling: { sectoren: [{ code: 'familie' }, { code: 'onderwijs-werk' }] } });
    const gevraagd = luister<CustomEvent>(element, 'ladder-gevraagd');
    const vraag = tekst('hiaat.functie-niet-gedekt', { wat: functie('praktisch') });
    for (let keer = 0; keer < 3 && !vragen(element).some((regel) => regel.startsWith(vraag)); keer += 1)
      await antwoord(element, tekstVan(vind(schaduw(element), '.vraagkaart .kop')), tekst('vraag.nuNiet'));
    await antwoord(element, vraag, tekst('vraag.ladder'));
    expect(gevraagd.map(({ detail }) => detail as unknown)).to.deep.equal([{ trede: 'steungezin' }]);
    expect(tekstVan(schaduw(element).querySelector('.vragen'))).to.contain(tekst('hiaat.gezin'));
  });

  it('wie nog geen ring heeft krijgt er een met één knop', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'z', naam: 'Zoe', soort: 'netwerk', sector: 'buurt' }] });
    await antwoord(element, tekst('hiaat.niet-geplaatst', { wat: 'Zoe' }), tekst('ring.2'));
    expect(persoon(element, 'z').ring).to.equal(2);
  });

  it('of iemand blijft is met één knop te zeggen, en dan is een ander aan de beurt', async () => {
    const element = await maak(waardeVan(SAM));
    await antwoord(element, tekst('vraag.blijft', { naam: 'Jay (van de game)' }), tekst('code.nee'));
    expect(persoon(element, 'p7').blijftNaHulp).to.equal('nee');
    expect(vragen(element).some((regel) => regel.startsWith(tekst('vraag.blijft', { naam: 'Coach Milan' })))).to.equal(
      true,
    );
  });

  it('nu niet: de vraag gaat opzij, de waarde blijft, en de focus ook', async () => {
    const element = await maak(DRIE);
    const [eerste = ''] = vragen(element);
    await antwoord(element, tekstVan(vind(schaduw(element), '.vraagkaart .kop')), tekst('vraag.nuNiet'));
    expect(vragen(element)).not.to.include(eerste);
    expect(element.value).to.deep.equal(DRIE);
    await wachtOpFocus(() => schaduw(element).querySelector('#vragen-titel'), 'de kop van de vragen');
  });

  it('vraagt wie het netwerk betrekt zodra er twee professionals zijn, en niet meer als er een aangewezen is', async () => {
    const vraag = tekst('hiaat.geen-verantwoordelijke');
    const element = await maak({
      ...DRIE,
      indeling: { sectoren: [{ code: 'familie' }] },
      personen: [
        { id: 'p', naam: 'P', soort: 'professional', ring: 3, sector: 'familie' },
        { id: 'q', naam: 'Q', soort: 'professional', ring: 3, sector: 'familie' },
      ],
    });
    const nuNiet = async (): Promise<void> => {
      for (let keer = 0; keer < 5 && !vragen(element).some((regel) => regel.startsWith(vraag)); keer += 1)
        await antwoord(element, tekstVan(vind(schaduw(element), '.vraagkaart .kop')), tekst('vraag.nuNiet'));
    };
    await nuNiet();
    await antwoord(element, vraag, 'P');
    expect(persoon(element, 'p').verantwoordelijk).to.equal(true);
    await wachtOpFocus(() => schaduw(element).querySelector('#vragen-titel'), 'de kop van de vragen');
    expect(vragen(element).some((regel) => regel.startsWith(vraag))).to.equal(false);
  });

  it('alleen lezen: de vragen staan er, zonder knoppen', async () => {
    const element = await maak(DRIE, { readonly: '' });
    expect(vragen(element).length).to.be.greaterThan(2);
    expect(vindAlle(vind(schaduw(element), '.vragen'), 'button')).to.deep.equal([]);
  });
});
