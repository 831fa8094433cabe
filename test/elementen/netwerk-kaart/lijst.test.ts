// De lijst is een volledige bewerker: sorteren, kiezen wie er te zien is, en alles wijzigen wat de kaart kan, in de rij of in het paneel.
import { expect, fixture, html } from '@open-wc/testing';
import { SECTOREN } from '../../../src/domein/dossier/codes.js';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import {
  alleTekst,
  blok,
  openBlok,
  DRIE,
  druk,
  inRij,
  type Kaart,
  keuze,
  kies,
  knop,
  lijst,
  maak,
  meervoud,
  metFocus,
  open,
  opKaart,
  paneel,
  persoon,
  plat,
  SAM,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
} from './hulp.js';

const KOLOMMEN = ['naam', 'relatie', 'soort', 'sector', 'ring', 'band', 'steun', 'kent'] as const;
type Kolom = (typeof KOLOMMEN)[number];

const sam = (attributen?: Readonly<Record<string, string>>): Promise<Kaart> => maak(waardeVan(SAM), attributen);

const kop = (element: Kaart, kolom: Kolom): HTMLElement =>
  vind(schaduw(element), `[data-actie="sorteer"][data-id="${kolom}"]`);

async function sorteer(element: Kaart, kolom: Kolom): Promise<void> {
  kop(element, kolom).click();
  await element.updateComplete;
}

/** De woorden in de rij van iemand, per kolom; van een keuzelijst wat er gekozen is. */
function rij(element: Kaart, naam: string): Partial<Record<Kolom, string>> {
  const gevonden = vindAlle(blok(element, 'lijst.titel'), 'tbody tr').find((kandidaat) =>
    tekstVan(kandidaat.querySelector('.naam')).startsWith(naam),
  );
  if (!gevonden) throw new Error(`geen rij van ${naam}`);
  return Object.fromEntries(
    vindAlle(gevonden, 'th, td').map((cel, index) => {
      const gekozen = cel.querySelector('select')?.selectedOptions[0];
      const label = tekstVan(cel.querySelector('.label'));
      return [KOLOMMEN[index], gekozen ? tekstVan(gekozen) : plat(tekstVan(cel).slice(label.length))];
    }),
  ) as Partial<Record<Kolom, string>>;
}

describe('<netwerk-kaart>: de lijst', () => {
  it('zegt in woorden wat er van iemand bekend is', async () => {
    const element = await sam();
    expect(rij(element, 'Oma Riet')).to.deep.equal({
      naam: 'Oma Riet ★',
      relatie: tekst('code.oma'),
      soort: tekst('soort.netwerk'),
      sector: 'Familie',
      ring: 'Heel dichtbij',
      band: tekst('band.steunend'),
      steun: 'Emotioneel, Praktisch',
      kent: meervoud('mensen', 4),
    });
    // Een verbroken band met tante telt niet als kennen.
    expect(rij(element, 'Papa').kent).to.equal(meervoud('mensen', 2));
    expect(rij(element, 'Coach Milan')).to.include({
      ring: tekst('ring.geen'),
      steun: '',
      kent: tekst('woorden.niemand'),
    });
  });

  it('is een echte tabel met koppen, ook als de opmaak er kaartjes van maakt', async () => {
    const element = await sam();
    const tabel = vind(blok(element, 'lijst.titel'), 'table');
    expect(tabel.getAttribute('role')).to.equal('table');
    expect(tekstVan(schaduw(element).getElementById(tabel.getAttribute('aria-labelledby') ?? ''))).to.equal(
      tekst('lijst.titel'),
    );
    expect(vindAlle(tabel, 'thead [role=columnheader]').map(tekstVan)).to.deep.equal(
      KOLOMMEN.map((kolom) => tekst(`veld.${kolom}`)),
    );
    expect(vindAlle(tabel, 'tbody [role=row]')).to.have.length(12);
    expect(vindAlle(tabel, 'tbody [role=rowheader][scope=row]')).to.have.length(12);
  });

  it('noemt bij elke keuzelijst welke kolom en wie', async () => {
    const element = await sam();
    expect(inRij(element, 'ring', 'p4').getAttribute('aria-label')).to.equal(`${tekst('veld.ring')}: Oma Riet`);
    expect(inRij(element, 'sector', 'p4').getAttribute('aria-label')).to.equal(`${tekst('veld.sector')}: Oma Riet`);
    expect(inRij(element, 'band', 'p4').getAttribute('aria-label')).to.equal(`${tekst('veld.band')}: Oma Riet`);
  });

  it('staat vóór de kaart in de volgorde van voorlezen', async () => {
    const element = await maak(DRIE);
    const na = blok(element, 'lijst.titel').compareDocumentPosition(blok(element, 'kaart.titel'));
    expect(na & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('is leeg met uitleg, alle vragen om mee te beginnen, en zonder lege tabel', async () => {
    const element = await maak();
    expect(tekstVan(blok(element, 'lijst.titel'))).to.contain(tekst('lijst.leeg'));
    expect(schaduw(element).querySelector('.lijst table')).to.equal(null);
    expect(alleTekst(element)).to.contain(tekst('doorvraag.wie-vertrouw-je'));
  });

  it('meldt een burgerservicenummer in een naam bij die persoon', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'a', naam: 'Riet 111222333', soort: 'netwerk' }] });
    expect(tekstVan(vind(blok(element, 'lijst.titel'), 'tbody tr'))).to.contain(tekst('melding.lijkt-bsn'));
  });
});

describe('<netwerk-kaart>: sorteren', () => {
  const VOLGORDE = ['Mama', 'Papa', 'Broer Tijn', 'Oma Riet', 'Tante Sanne', 'Noor', 'Jay (van de game)'];

  it('staat eerst zoals het dossier, en geen kop zegt dat er gesorteerd is', async () => {
    const element = await sam();
    expect(lijst(element).slice(0, 7)).to.deep.equal(VOLGORDE);
    expect(vindAlle(schaduw(element), '[aria-sort]').map((plek) => plek.getAttribute('aria-sort'))).to.deep.equal(
      KOLOMMEN.map(() => 'none'),
    );
  });

  it('op naam, en met nog een klik andersom; de kop zegt het en houdt de focus', async () => {
    const element = await sam();
    const opNaam = [...lijst(element)].sort((een, ander) => een.localeCompare(ander, 'nl'));
    kop(element, 'naam').focus();
    await sorteer(element, 'naam');
    expect(lijst(element)).to.deep.equal(opNaam);
    expect(kop(element, 'naam').closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    await sorteer(element, 'naam');
    expect(lijst(element)).to.deep.equal(opNaam.toReversed());
    expect(kop(element, 'naam').closest('th')?.getAttribute('aria-sort')).to.equal('descending');
    expect(metFocus()).to.equal(kop(element, 'naam'));
    await sorteer(element, 'relatie');
    expect(kop(element, 'naam').closest('th')?.getAttribute('aria-sort')).to.equal('none');
    expect(vindAlle(schaduw(element), '[aria-sort=ascending]')).to.have.length(1);
  });

  for (const [kolom, eerst] of [
    ['ring', ['Mama', 'Broer Tijn', 'Oma Riet', 'Noor', 'Papa']],
    ['band', ['Mama', 'Broer Tijn', 'Oma Riet']],
    ['kent', ['Noor', 'Jay (van de game)', 'Coach Milan', 'Tante Sanne', 'Buurvrouw Fatima']],
  ] as const) {
    it(`op ${kolom}: het woord dat er staat of het getal; wie gelijk is houdt zijn volgorde`, async () => {
      const element = await sam();
      await sorteer(element, kolom);
      expect(lijst(element).slice(0, eerst.length)).to.deep.equal(eerst);
    });
  }

  it('op ring: wie nog geen ring heeft komt achteraan, andersom vooraan', async () => {
    const element = await sam();
    await sorteer(element, 'ring');
    expect(lijst(element).at(-1)).to.equal('Coach Milan');
    await sorteer(element, 'ring');
    expect(lijst(element)[0]).to.equal('Coach Milan');
  });

  it('een rij verspringt niet terwijl iemand haar wijzigt; wie erbij komt staat achteraan', async () => {
    const element = await sam();
    await sorteer(element, 'ring');
    const voor = lijst(element);
    inRij(element, 'ring', 'p1').focus();
    await kies(element, inRij(element, 'ring', 'p1'), '3');
    expect(lijst(element)).to.deep.equal(voor);
    expect(metFocus()).to.equal(inRij(element, 'ring', 'p1'));
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Aafje');
    await druk(element, 'actie.toevoegen');
    expect(lijst(element)).to.deep.equal([...voor, 'Aafje']);
  });

  it('verandert het dossier niet', async () => {
    const element = await sam();
    const voor = element.value;
    await sorteer(element, 'steun');
    expect(element.value).to.deep.equal(voor);
    expect(element.dossierStore.kanOngedaan).to.equal(false);
  });
});

describe('<netwerk-kaart>: smal', () => {
  async function inKolom(breedte: number): Promise<Kaart> {
    const vak = await fixture<HTMLElement>(html`<div><netwerk-kaart></netwerk-kaart></div>`);
    vak.style.setProperty('inline-size', `${breedte}px`);
    const element = vind<Kaart>(vak, TAG);
    element.value = waardeVan(SAM);
    await element.updateComplete;
    return element;
  }

  it('wordt de tabel een rij kaartjes, met bij elke waarde haar kop, en sorteren kan nog', async () => {
    const element = await inKolom(320);
    const [eerste, tweede] = vindAlle(blok(element, 'lijst.titel'), 'tbody tr');
    expect(tweede?.getBoundingClientRect().top).to.be.at.least(eerste?.getBoundingClientRect().bottom ?? Infinity);
    const cellen = vindAlle(eerste ?? element, 'td');
    expect(cellen.map((cel) => cel.getBoundingClientRect().left)).to.deep.equal(
      cellen.map(() => cellen[0]?.getBoundingClientRect().left),
    );
    for (const cel of cellen) expect(vind(cel, '.label').checkVisibility(), tekstVan(cel)).to.equal(true);
    await sorteer(element, 'naam');
    expect(lijst(element)[0]).to.equal('Broer Tijn');
  });

  it('staat breed elke kop maar één keer', async () => {
    const element = await inKolom(1200);
    expect(vindAlle(blok(element, 'lijst.titel'), '.label').some((label) => label.checkVisibility())).to.equal(false);
  });
});

describe('<netwerk-kaart>: wijzigen in rij en paneel', () => {
  interface Wijziging {
    readonly wat: string;
    readonly doe: (element: Kaart) => Promise<void>;
    readonly verwacht: Partial<Persoon>;
  }

  const inPaneel = (label: TekstSleutel, code: string) => async (element: Kaart) => {
    await open(element, 'a');
    await kies(element, veld<HTMLSelectElement>(paneel(element), tekst(label)), code);
  };
  const vink = (label: string) => async (element: Kaart) => {
    await open(element, 'a');
    veld(paneel(element), label).click();
    await element.updateComplete;
  };
  const schrijf = (label: TekstSleutel, getypt: string) => async (element: Kaart) => {
    await open(element, 'a');
    await typ(element, veld(paneel(element), tekst(label)), getypt);
  };

  const WIJZIGINGEN: readonly Wijziging[] = [
    { wat: 'ring in de rij', doe: (el) => kies(el, inRij(el, 'ring', 'a'), '3'), verwacht: { ring: 3 } },
    { wat: 'geen ring in de rij', doe: (el) => kies(el, inRij(el, 'ring', 'a'), ''), verwacht: { ring: null } },
    {
      wat: 'deel in de rij',
      doe: (el) => kies(el, inRij(el, 'sector', 'a'), 'vrije-tijd'),
      verwacht: { sector: 'vrije-tijd' },
    },
    { wat: 'geen deel in de rij', doe: (el) => kies(el, inRij(el, 'sector', 'a'), ''), verwacht: { sector: null } },
    {
      wat: 'band in de rij',
      doe: (el) => kies(el, inRij(el, 'band', 'a'), 'spanning'),
      verwacht: { band: 'spanning' },
    },
    { wat: 'naam', doe: schrijf('veld.naam', 'Annie'), verwacht: { naam: 'Annie' } },
    { wat: 'bijnaam', doe: schrijf('veld.alias', 'An'), verwacht: { alias: 'An' } },
    { wat: 'kracht', doe: schrijf('veld.kracht', 'Luistert goed'), verwacht: { kracht: 'Luistert goed' } },
    {
      wat: 'soort',
      doe: inPaneel('veld.soort', 'georganiseerd'),
      verwacht: { soort: 'georganiseerd', sector: 'familie' },
    },
    { wat: 'ring', doe: inPaneel('veld.ring', '2'), verwacht: { ring: 2 } },
    { wat: 'deel', doe: inPaneel('veld.sector', 'buurt'), verwacht: { sector: 'buurt' } },
    { wat: 'band', doe: inPaneel('veld.band', 'verbroken'), verwacht: { band: 'verbroken' } },
    {
      wat: 'contact',
      doe: inPaneel('veld.contactfrequentie', 'wekelijks'),
      verwacht: { contactfrequentie: 'wekelijks' },
    },
    { wat: 'blijft', doe: inPaneel('veld.blijftNaHulp', 'ja'), verwacht: { blijftNaHulp: 'ja' } },
    { wat: 'verbergen', doe: vink(tekst('code.kind')), verwacht: { verbergVoor: ['kind'] } },
    {
      wat: 'steunfiguur',
      doe: async (element) => {
        await open(element, 'a');
        await druk(element, 'actie.steunfiguurAan');
      },
      verwacht: { steunfiguur: {} },
    },
  ];

  for (const { wat, doe, verwacht } of WIJZIGINGEN) {
    it(`${wat}: staat in de waarde, de rest van de persoon blijft, en één stap terug haalt het weg`, async () => {
      const element = await maak(DRIE);
      const voor = persoon(element, 'a');
      await doe(element);
      expect(persoon(element, 'a')).to.deep.include({ ...voor, ...verwacht });
      await druk(element, 'actie.ongedaan');
      expect(persoon(element, 'a')).to.deep.equal(voor);
      expect(element.dossierStore.kanOngedaan).to.equal(false);
    });
  }

  it('de letters van één naam zijn samen één stap, en de knop ongedaan maken komt er meteen', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    const naam = veld(paneel(element), tekst('veld.naam'));
    for (const getypt of ['Oma', 'Oma A', 'Oma An']) await typ(element, naam, getypt);
    expect(rij(element, 'Oma An').naam).to.equal('Oma An');
    await druk(element, 'actie.ongedaan');
    expect(persoon(element, 'a').naam).to.equal('Oma Riet');
    expect(naam.value).to.equal('Oma Riet');
  });

  it('een andere relatie vraagt om woorden als zij er niet bij staat', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await kies(element, vind(paneel(element), '#veld-relatie'), 'anders');
    await typ(element, veld(paneel(element), tekst('veld.relatieTekst')), 'Oppas van vroeger');
    expect(rij(element, 'Oma Riet').relatie).to.equal('Oppas van vroeger');
    expect(opKaart(element, 'a')).to.contain('Oppas van vroeger');
  });

  it('de relatie zegt soort en deel, zolang het deel nog niet gekozen is', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'a', naam: 'X', soort: 'netwerk' }] });
    await open(element, 'a');
    await kies(element, vind(paneel(element), '#veld-relatie'), 'huisarts');
    expect(persoon(element, 'a')).to.include({ soort: 'professional', sector: 'professionals', relatie: 'huisarts' });
    await kies(element, vind(paneel(element), '#veld-relatie'), 'buur');
    expect(persoon(element, 'a')).to.include({ soort: 'professional', sector: 'professionals', relatie: 'buur' });
  });

  it('een pleegouder is geen professional, een gezinshuisouder wel', async () => {
    const element = await maak();
    for (const [relatie, soort] of [
      ['pleegouder', 'gezin'],
      ['gezinshuisouder', 'professional'],
      ['meeleefgezin', 'georganiseerd'],
    ] as const) {
      await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), relatie);
      vind<HTMLSelectElement>(schaduw(element), '#relatie').value = relatie;
      await druk(element, 'actie.toevoegen');
      expect(element.value.personen?.at(-1)).to.include({ naam: relatie, relatie, soort });
    }
  });

  it('de bediening van de kaart is er ook als alleen de lijst te zien is', async () => {
    const element = await maak(DRIE, { weergave: 'lijst' });
    expect(schaduw(element).querySelector('svg.kaart')).to.equal(null);
    await open(element, 'a');
    await kies(element, vind(paneel(element), '#met'), 'c');
    await druk(element, 'actie.verbinden');
    expect(element.value.banden).to.have.length(1);
    await druk(element, 'actie.kiesPlek');
    expect(element.weergave, 'wie een plek wil aanwijzen krijgt de kaart erbij').to.equal('beide');
    expect(element.getAttribute('weergave'), 'wat de pagina schreef blijft staan').to.equal('lijst');
  });

  it('een kaart met twee ringen houdt er twee als er een een andere naam krijgt', async () => {
    const element = await maak({ ...DRIE, indeling: { ringen: [{ code: 1, naam: 'Dicht' }, { code: 2, naam: 'Ver' }] } }); // prettier-ignore
    await openBlok(element, 'inrichten.titel');
    await typ(element, vind<HTMLInputElement>(schaduw(element), '[data-veld="inrichten"][data-id="ring:2"]'), 'Verder');
    expect(element.value.indeling?.ringen).to.deep.equal([
      { code: 1, naam: 'Dicht' },
      { code: 2, naam: 'Verder' },
    ]);
  });

  it('eigen ringen en delen heten overal zoals ingericht, en een deel met mensen gaat niet weg', async () => {
    const element = await maak(DRIE);
    const inrichten = await openBlok(element, 'inrichten.titel');
    await typ(element, veld(inrichten, tekst('inrichten.ring', { code: 1 })), 'Mijn kring');
    await typ(element, veld(inrichten, tekst('inrichten.sector', { code: tekst('code.familie') })), 'Thuis');
    expect(rij(element, 'Oma Riet')).to.include({ ring: 'Mijn kring', sector: 'Thuis' });
    expect(opKaart(element, 'a')).to.contain('Thuis, Mijn kring');
    expect(element.value.indeling?.sectoren?.map(({ code }) => code)).to.deep.equal(SECTOREN);
    expect(() => knop(element, 'actie.sectorWeg', 'Thuis')).to.throw();
    await druk(element, 'actie.sectorWeg', tekst('code.buurt'));
    expect(element.value.indeling?.sectoren?.map(({ code }) => code)).not.to.include('buurt');
    await kies(element, veld<HTMLSelectElement>(inrichten, tekst('inrichten.ringBetekenis')), 'weten');
    expect(tekstVan(blok(element, 'kaart.titel'))).to.contain(tekst('ringBetekenis.weten'));
    expect([...inRij(element, 'ring', 'a').options].map(tekstVan)).to.deep.equal([
      tekst('ring.geen'),
      'Mijn kring',
      tekst('weten.2'),
      tekst('weten.3'),
    ]);
  });
});

describe('<netwerk-kaart>: wie er te zien is', () => {
  const BLIJFT = SAM.personen?.filter(({ blijftNaHulp }) => blijftNaHulp === 'ja').map(({ naam }) => naam) ?? [];

  it('na de hulp: alleen wie blijft, met hoeveel van hoeveel; op de kaart is de rest vaag en zegt dat', async () => {
    const element = await sam();
    await kies(element, keuze(element, 'bekijk'), 'blijft');
    expect(BLIJFT).to.include('Oma Riet').and.not.to.include('Coach Milan');
    expect(lijst(element)).to.deep.equal(BLIJFT);
    expect(tekstVan(blok(element, 'lijst.titel'))).to.contain(
      meervoud('bekijk.deel', 12, { aantal: BLIJFT.length, totaal: 12 }),
    );
    expect(opKaart(element, 'p4')).not.to.contain(tekst('bekijk.valtWeg'));
    expect(opKaart(element, 'p10')).to.contain(tekst('bekijk.valtWeg'));
    expect(vind(schaduw(element), '[data-plek="p10"]').classList.contains('vaag')).to.equal(true);
    await kies(element, keuze(element, 'bekijk'), '');
    expect(lijst(element)).to.have.length(12);
    expect(opKaart(element, 'p10')).not.to.contain(tekst('bekijk.valtWeg'));
  });

  for (const [code, wie] of [
    ['functie:informatief', ['Meester De Boer', 'Hulpverlener L. Vos']],
    ['functie:praktisch', ['Oma Riet', 'Tante Sanne', 'Buurvrouw Fatima']],
    ['rol:besluitvorming', ['Oma Riet']],
    ['rol:intermediair', ['Meester De Boer']],
    ['soort:professional', ['Hulpverlener L. Vos', 'Jeugdbeschermer A. Kaya']],
    ['soort:gezin', ['Mama', 'Papa', 'Broer Tijn']],
    ['band:spanning', ['Papa']],
  ] as const) {
    it(`${code}`, async () => {
      const element = await sam();
      await kies(element, keuze(element, 'bekijk'), code);
      expect(lijst(element)).to.deep.equal(wie);
    });
  }

  it('een beeld waar niemand in past zegt dat, en verandert het dossier niet', async () => {
    const element = await sam();
    const voor = element.value;
    await kies(element, keuze(element, 'bekijk'), 'soort:georganiseerd');
    expect(lijst(element)).to.deep.equal([]);
    expect(tekstVan(blok(element, 'lijst.titel'))).to.contain(meervoud('bekijk.deel', 12, { aantal: 0, totaal: 12 }));
    expect(element.value).to.deep.equal(voor);
  });

  it('de pagina hoort niets van een keuze die alleen het beeld verandert', async () => {
    const element = await sam();
    const gehoord: string[] = [];
    for (const naam of ['input', 'change', 'netwerk-gewijzigd'])
      element.addEventListener(naam, () => gehoord.push(naam));
    for (const [naam, code] of [
      ['bekijk', 'blijft'],
      ['namen', 'initialen'],
      ['moment', 'm1'],
      ['vergelijk-met', ''],
      ['weergave', 'lijst'],
    ] as const) {
      await kies(element, keuze(element, naam), code);
    }
    await sorteer(element, 'naam');
    expect(gehoord).to.deep.equal([]);
  });

  it('wie sluit komt terug bij de rij waar hij vandaan kwam', async () => {
    const element = await sam();
    const rijknop = vind(schaduw(element), '[data-actie="openen"][data-id="p5"]');
    rijknop.focus();
    await open(element, 'p5');
    expect(rijknop.getAttribute('aria-expanded')).to.equal('true');
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'het paneel');
    await druk(element, 'actie.sluiten');
    await wachtOpFocus(() => vind(schaduw(element), '[data-actie="openen"][data-id="p5"]'), 'de rij');
  });
});
