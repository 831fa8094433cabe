// De lijst is een volledige bewerker: sorteren, kiezen wie er te zien is, en alles wijzigen wat de kaart kan, in de rij of in het paneel.
import { expect } from '@open-wc/testing';
import { SECTOREN } from '../../../src/domein/dossier/codes.js';
import type { Netwerkwaarde, Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/netwerk-kaart/teksten.js';
import {
  alleTekst,
  blok,
  openBlok,
  DRIE,
  druk,
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
  zetVan,
  toonBand,
  toonLijst,
  klapOpen,
} from './hulp.js';

const KOLOMMEN = ['naam', 'relatie', 'soort', 'sector', 'ring', 'band', 'steun', 'kent'] as const;
type Kolom = (typeof KOLOMMEN)[number];

/** De kleine regel onder de naam op de kaart. */
const onder = (element: Kaart, id: string): string =>
  tekstVan(schaduw(element).querySelector(`[data-plek="${id}"] .bijschrift`));

const sam = (attributen?: Readonly<Record<string, string>>): Promise<Kaart> => maak(waardeVan(SAM), attributen);

const volgorde = (element: Kaart): HTMLSelectElement =>
  vind<HTMLSelectElement>(schaduw(element), '.lijst [data-veld="volgorde"]');

async function sorteer(element: Kaart, kolom: Kolom | ''): Promise<void> {
  await kies(element, volgorde(element), kolom);
}

const groepen = (element: Kaart): string[] => vindAlle(schaduw(element), '.lijst .groepkop .kop').map(tekstVan);

/** De regel van iemand: wat er staat, en wat een schermlezer daarbij hoort. */
function rij(
  element: Kaart,
  naam: string,
): Readonly<Record<'wie' | 'ring' | 'band', string>> & { readonly knop: Element } {
  const knopje = vindAlle(blok(element, 'lijst.titel'), '.regel').find(
    (kandidaat) => tekstVan(kandidaat.querySelector('.naam')) === naam,
  );
  if (!knopje) throw new Error(`geen regel van ${naam}`);
  return {
    knop: knopje,
    wie: tekstVan(vind(knopje, '.wie')),
    ring: tekstVan(vind(knopje, '.ringwoord')),
    band: tekstVan(vind(knopje, '.bandcel')),
  };
}

/** De opschriften in het paneel. */
async function opschriften(dossier: Netwerkwaarde, attributen?: Readonly<Record<string, string>>): Promise<string[]> {
  const element = await maak(dossier, attributen);
  await open(element, dossier.personen?.[0]?.id ?? '');
  return vindAlle(paneel(element), 'legend').map(tekstVan);
}

describe('het paneel noemt het kind', () => {
  const { naam, ...naamloos } = waardeVan(SAM).onderwerp ?? { soort: 'jongere' };
  it('bij naam, als die er is', async () => {
    const koppen = await opschriften(waardeVan(SAM), { lezer: 'professional' });
    expect(koppen).to.include(tekst('paneel.band', { naam: naam ?? '' }));
    expect(koppen).to.include(tekst('paneel.steun', { naam: naam ?? '' }));
  });

  it('zonder naam niet als een los woord midden in een zin', async () => {
    const koppen = await opschriften({ ...waardeVan(SAM), onderwerp: naamloos });
    expect(koppen).to.include(tekst('veld.band'));
    expect(koppen.join(' ')).not.to.contain(tekst('onderwerp.jongere'));
  });

  it('en spreekt aan wie zelf leest', async () => {
    const koppen = await opschriften(waardeVan(SAM), { lezer: 'kind', aanspreekvorm: 'u' });
    expect(koppen).to.include(tekst('veld.band.zelf'));
  });
});

describe('<netwerk-kaart>: de lijst', () => {
  it('zegt op één regel wie iemand is, hoe dichtbij, en wat de band is', async () => {
    const element = await sam();
    expect(rij(element, 'Oma Riet')).to.include({
      wie: `Oma Riet, ★ ${tekst('code.oma')}`,
      ring: 'Heel dichtbij',
      band: tekst('band.steunend'),
    });
    expect(rij(element, 'Papa').band).to.equal(tekst('band.spanning'));
    expect(rij(element, 'Coach Milan').ring).to.equal(tekst('ring.geen'));
    // Wie alleen voorgesteld is heeft een open ster.
    expect(rij(element, 'Tante Sanne').wie).to.contain('☆');
    expect(vind(rij(element, 'Oma Riet').knop, '[role=img]').getAttribute('aria-label')).to.equal(
      tekst('legenda.ster'),
    );
  });

  it('staat per groep, met een kop en hoeveel mensen; een lege groep vraagt om iemand', async () => {
    const element = await sam();
    expect(groepen(element)).to.deep.equal([
      'Familie',
      'Vrienden',
      'Buurt',
      'School en werk',
      'Vrije tijd',
      'Vrijwilligers',
      'Hulpverleners',
    ]);
    expect(lijst(element)).to.have.length(12);
    const leeg = vindAlle(schaduw(element), '.groep').find((groep) => tekstVan(groep).startsWith('Vrijwilligers'));
    vind(leeg ?? element, '[data-actie=vraag]').click();
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '.ingroep'))).to.contain('Vrijwilligers');
    await wachtOpFocus(() => schaduw(element).querySelector('#naam'), 'de naam');
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Maatje Bo');
    await druk(element, 'actie.toevoegen');
    expect(element.value.personen?.at(-1)).to.include({ naam: 'Maatje Bo', sector: 'georganiseerd' });
  });

  it('is een rij knoppen in een lijst per groep: één stop voor elke persoon', async () => {
    const element = await sam();
    const lijsten = vindAlle(schaduw(element), '.lijst ul[role=list]');
    expect(lijsten.flatMap((ul) => [...ul.children])).to.have.length(12);
    for (const regel of vindAlle(schaduw(element), '.rij'))
      expect(vindAlle(regel, 'button, select, input')).to.have.length(1);
  });

  it('staat na de kaart, en een link ervoor springt ernaartoe', async () => {
    const element = await maak(DRIE);
    const na = blok(element, 'kaart.titel').compareDocumentPosition(blok(element, 'lijst.titel'));
    expect(na & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    const sprong = knop(element, 'lijst.sprong');
    expect(
      sprong.compareDocumentPosition(blok(element, 'kaart.titel')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
    sprong.click();
    await wachtOpFocus(() => schaduw(element).querySelector('#lijst-titel'), 'de kop van de lijst');
    expect(vind(schaduw(element), '.lijst .regel').checkVisibility()).to.equal(true);
  });

  it('is leeg met uitleg, alle vragen om mee te beginnen, en zonder groepen', async () => {
    const element = await maak();
    expect(tekstVan(blok(element, 'lijst.titel'))).to.contain(tekst('lijst.leeg'));
    expect(schaduw(element).querySelector('.lijst .groep')).to.equal(null);
    expect(alleTekst(element)).to.contain(tekst('doorvraag.wie-vertrouw-je'));
  });

  it('meldt een burgerservicenummer in een naam bij die persoon', async () => {
    const element = await maak({ ...DRIE, personen: [{ id: 'a', naam: 'Riet 111222333', soort: 'netwerk' }] });
    expect(tekstVan(vind(blok(element, 'lijst.titel'), '.rij'))).to.contain(tekst('melding.lijkt-bsn'));
  });
});

describe('<netwerk-kaart>: sorteren', () => {
  const VOLGORDE = ['Mama', 'Papa', 'Broer Tijn', 'Oma Riet', 'Tante Sanne', 'Noor', 'Jay (van de game)'];

  it('staat eerst per groep, in de volgorde van het dossier', async () => {
    const element = await sam();
    expect(lijst(element).slice(0, 7)).to.deep.equal(VOLGORDE);
    expect(volgorde(element).value).to.equal('');
    expect([...volgorde(element).options].map(tekstVan)).to.deep.equal([
      tekst('lijst.perGroep'),
      ...KOLOMMEN.map((kolom) => tekst(`veld.${kolom}`)),
    ]);
  });

  it('op naam, en met een knop andersom; de knop zegt het, en de keuze houdt de focus', async () => {
    const element = await sam();
    await toonLijst(element);
    const opNaam = [...lijst(element)].sort((een, ander) => een.localeCompare(ander, 'nl'));
    volgorde(element).focus();
    await sorteer(element, 'naam');
    expect(lijst(element)).to.deep.equal(opNaam);
    expect(metFocus()).to.equal(volgorde(element));
    const andersom = vind(schaduw(element), '[data-actie=keerOm]');
    expect(andersom.getAttribute('aria-pressed')).to.equal('false');
    andersom.click();
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(opNaam.toReversed());
    expect(andersom.getAttribute('aria-pressed')).to.equal('true');
    await sorteer(element, '');
    expect(lijst(element).slice(0, 7)).to.deep.equal(VOLGORDE);
    expect(schaduw(element).querySelector('[data-actie=keerOm]')).to.equal(null);
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
    vind(schaduw(element), '[data-actie=keerOm]').click();
    await element.updateComplete;
    expect(lijst(element)[0]).to.equal('Coach Milan');
  });

  it('een rij verspringt niet terwijl iemand haar wijzigt; wie erbij komt staat achteraan', async () => {
    const element = await sam({ weergave: 'lijst' });
    await sorteer(element, 'ring');
    const voor = lijst(element);
    await open(element, 'p1');
    const rondje = vind<HTMLInputElement>(paneel(element), '[data-veld=ring][value="3"]');
    rondje.focus();
    rondje.click();
    await element.updateComplete;
    expect(persoon(element, 'p1').ring).to.equal(3);
    expect(lijst(element)).to.deep.equal(voor);
    expect(metFocus()).to.equal(rondje);
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
    { wat: 'ring in de rij', doe: (el) => zetVan(el, 'ring', 'a', '3'), verwacht: { ring: 3 } },
    { wat: 'geen ring in de rij', doe: (el) => zetVan(el, 'ring', 'a', ''), verwacht: { ring: null } },
    {
      wat: 'deel in de rij',
      doe: (el) => zetVan(el, 'sector', 'a', 'vrije-tijd'),
      verwacht: { sector: 'vrije-tijd' },
    },
    { wat: 'geen deel in de rij', doe: (el) => zetVan(el, 'sector', 'a', ''), verwacht: { sector: null } },
    {
      wat: 'band in de rij',
      doe: (el) => zetVan(el, 'band', 'a', 'spanning'),
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
    { wat: 'ring', doe: (el) => zetVan(el, 'ring', 'a', '2'), verwacht: { ring: 2 } },
    { wat: 'deel', doe: inPaneel('veld.sector', 'buurt'), verwacht: { sector: 'buurt' } },
    { wat: 'band', doe: (el) => zetVan(el, 'band', 'a', 'verbroken'), verwacht: { band: 'verbroken' } },
    {
      wat: 'contact',
      doe: inPaneel('veld.contactfrequentie', 'wekelijks'),
      verwacht: { contactfrequentie: 'wekelijks' },
    },
    { wat: 'blijft', doe: (el) => zetVan(el, 'blijftNaHulp', 'a', 'ja'), verwacht: { blijftNaHulp: 'ja' } },
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
      const element = await maak(DRIE, { weergave: 'lijst' });
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
    expect(lijst(element)).to.include('Oma An');
    await druk(element, 'actie.ongedaan');
    expect(persoon(element, 'a').naam).to.equal('Oma Riet');
    expect(naam.value).to.equal('Oma Riet');
  });

  it('een andere relatie vraagt om woorden als zij er niet bij staat', async () => {
    const element = await maak(DRIE);
    await open(element, 'a');
    await kies(element, vind(paneel(element), '#veld-relatie'), 'anders');
    await typ(element, veld(paneel(element), tekst('veld.relatieTekst')), 'Oppas van vroeger');
    expect(rij(element, 'Oma Riet').wie).to.equal('Oma Riet, Oppas van vroeger');
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
      await druk(element, 'actie.toevoegen');
      await klapOpen(element, vind<HTMLDetailsElement>(paneel(element), '.persoonmeer'));
      await kies(element, vind<HTMLSelectElement>(paneel(element), '#veld-relatie'), relatie);
      expect(element.value.personen?.at(-1)).to.include({ naam: relatie, relatie, soort });
    }
  });

  it('de bediening van de kaart is er ook als alleen de lijst te zien is', async () => {
    const element = await maak(DRIE, { weergave: 'lijst' });
    expect(schaduw(element).querySelector('svg.kaart')).to.equal(null);
    await open(element, 'a');
    await toonBand(element);
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
    const element = await maak(DRIE, { weergave: 'lijst' });
    const inrichten = await openBlok(element, 'inrichten.titel');
    await typ(element, veld(inrichten, tekst('inrichten.ring', { code: 1 })), 'Mijn kring');
    await typ(element, veld(inrichten, tekst('inrichten.sector', { code: tekst('code.familie') })), 'Thuis');
    expect(rij(element, 'Oma Riet').ring).to.equal('Mijn kring');
    expect(groepen(element)[0]).to.equal('Thuis');
    expect(element.value.indeling?.sectoren?.map(({ code }) => code)).to.deep.equal(SECTOREN);
    expect(() => knop(element, 'actie.sectorWeg', 'Thuis')).to.throw();
    await druk(element, 'actie.sectorWeg', tekst('code.buurt'));
    expect(element.value.indeling?.sectoren?.map(({ code }) => code)).not.to.include('buurt');
    await kies(element, veld<HTMLSelectElement>(inrichten, tekst('inrichten.ringBetekenis')), 'weten');
    await open(element, 'a');
    expect(
      vindAlle(paneel(element), '[data-veld=ring]').map((rondje) => tekstVan(rondje.closest('label'))),
    ).to.deep.equal(['Mijn kring', tekst('weten.2'), tekst('weten.3'), tekst('ring.geen')]);
  });
});

describe('<netwerk-kaart>: wie er te zien is', () => {
  const BLIJFT = SAM.personen?.filter(({ blijftNaHulp }) => blijftNaHulp === 'ja').map(({ naam }) => naam) ?? [];

  it('na de hulp: alleen wie blijft, met hoeveel van hoeveel; op de kaart staat bij de rest dat zij stoppen of dat het nog te vragen is', async () => {
    const element = await sam();
    await kies(element, await keuze(element, 'bekijk'), 'blijft');
    expect(BLIJFT).to.include('Oma Riet').and.not.to.include('Coach Milan');
    expect(lijst(element)).to.deep.equal(BLIJFT);
    expect(tekstVan(blok(element, 'lijst.titel'))).to.contain(meervoud('bekijk.deel', BLIJFT.length, { totaal: 12 }));
    expect(opKaart(element, 'p4')).not.to.contain(tekst('bekijk.valtWeg'));
    expect(opKaart(element, 'p10')).to.contain(tekst('bekijk.valtWeg'));
    expect(onder(element, 'p4')).not.to.contain(tekst('kaart.nogVragen')).and.not.to.contain(tekst('kaart.stopt'));
    expect(onder(element, 'p10')).to.equal(`? ${tekst('kaart.nogVragen')}`);
    expect(onder(element, 'p12')).to.contain(`− ${tekst('kaart.stopt')}`);
    // Wie stopt is gestreept, en zijn banden zijn er niet meer.
    expect(vind(schaduw(element), '[data-plek="p12"]').classList.contains('gaat')).to.equal(true);
    expect(vindAlle(schaduw(element), '.band[data-van="p12"], .band[data-naar="p12"]')).to.deep.equal([]);
    await kies(element, await keuze(element, 'bekijk'), '');
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
      await kies(element, await keuze(element, 'bekijk'), code);
      expect(lijst(element)).to.deep.equal(wie);
    });
  }

  it('een beeld waar niemand in past zegt dat, en verandert het dossier niet', async () => {
    const element = await sam();
    const voor = element.value;
    await kies(element, await keuze(element, 'bekijk'), 'soort:georganiseerd');
    expect(lijst(element)).to.deep.equal([]);
    expect(tekstVan(blok(element, 'lijst.titel'))).to.contain(tekst('bekijk.deel.geen'));
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
      await kies(element, await keuze(element, naam), code);
    }
    await sorteer(element, 'naam');
    expect(gehoord).to.deep.equal([]);
  });

  it('wie sluit komt terug bij de rij waar hij vandaan kwam', async () => {
    const element = await sam();
    await toonLijst(element);
    const rijknop = vind(schaduw(element), '[data-actie="openen"][data-id="p5"]');
    rijknop.focus();
    await open(element, 'p5');
    expect(rijknop.getAttribute('aria-expanded')).to.equal('true');
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'het paneel');
    vind(paneel(element), '[data-actie=sluiten]').click();
    await element.updateComplete;
    await wachtOpFocus(() => vind(schaduw(element), '[data-actie="openen"][data-id="p5"]'), 'de rij');
  });
});
