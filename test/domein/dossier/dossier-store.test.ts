// dossier-store.ts: wijzigen, ongedaan maken, opnieuw doen en weghalen. Het gewicht ligt op één belofte: wie weggehaald is komt niet terug.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  DossierStore,
  LEEG_DOSSIER,
  leesDossier,
  zetPersoon,
  zonderPersoon,
  type Dossier,
  type Dossierwijziging,
} from '../../../src/domein/dossier/index.js';
import { mens, runs, voorbeeld, ZAAD } from '../netwerk/hulp.js';

const MINIMAAL: Dossier = { versie: 1, onderwerp: { soort: 'jongere' } };
const zaad = `zaad ${String(ZAAD)}`;

const metNaam =
  (naam: string) =>
  (dossier: Dossier): Dossier => ({ ...dossier, onderwerp: { ...dossier.onderwerp, naam } });
const metPersoon =
  (id: string, naam = id) =>
  (dossier: Dossier): Dossier =>
    zetPersoon(dossier, mens(id, { naam }));
const naamVan = (store: DossierStore): string => store.dossier.onderwerp.naam ?? '';

/** Een store met een stap per naam. */
function metStappen(...namen: readonly string[]): DossierStore {
  const store = new DossierStore(MINIMAAL);
  for (const naam of namen) store.wijzig(metNaam(naam));
  return store;
}

/** Alle dossiers die met ongedaan en opnieuw te bereiken zijn, van het oudste naar het nieuwste. De store staat daarna op het nieuwste. */
function bereikbaar(store: DossierStore): readonly Dossier[] {
  while (store.kanOngedaan) store.ongedaan();
  const gezien = [store.dossier];
  while (store.kanOpnieuw) {
    store.opnieuw();
    gezien.push(store.dossier);
  }
  return gezien;
}

/** Wat een luisteraar hoort, kort. */
function hoor(store: DossierStore): string[] {
  const gehoord: string[] = [];
  store.abonneer(({ aanleiding, wat }) => gehoord.push([aanleiding, ...wat].join(' ')));
  return gehoord;
}

describe('DossierStore, lezen', () => {
  it('begint met een leeg dossier dat geldig is', () => {
    expect(new DossierStore().dossier).to.equal(LEEG_DOSSIER);
    expect(leesDossier(LEEG_DOSSIER)).to.deep.equal({ goed: true, waarde: LEEG_DOSSIER });
  });

  it('begint met het dossier dat gegeven wordt, zonder iets om ongedaan te maken', () => {
    const store = new DossierStore(voorbeeld);
    expect(store.dossier).to.deep.equal(voorbeeld);
    expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([false, false]);
  });

  it('geeft dossiers die tot in de diepte bevroren zijn, hoe zij er ook kwamen', () => {
    const store = new DossierStore(structuredClone(voorbeeld));
    const alles: Dossier[] = [store.dossier];
    store.wijzig(metPersoon('nieuw'));
    alles.push(store.dossier);
    store.verwijderPersoon('p1');
    alles.push(store.dossier);
    store.ongedaan();
    alles.push(store.dossier);
    store.vervang(structuredClone(voorbeeld));
    alles.push(store.dossier);
    for (const dossier of alles) expect(nietBevroren(dossier)).to.deep.equal([]);
  });

  it('wie in een dossier van de store schrijft krijgt een fout, en de store merkt er niets van', () => {
    const store = new DossierStore(structuredClone(voorbeeld));
    expect(() => Object.assign(store.dossier.personen?.[0] ?? {}, { naam: 'Anders' })).to.throw(TypeError);
    expect(store.dossier).to.deep.equal(voorbeeld);
  });

  it('wie het dossier dat hij gaf daarna wijzigt krijgt een fout: de store kan niet van buiten veranderen', () => {
    const eigen = structuredClone(voorbeeld);
    const store = new DossierStore(eigen);
    expect(() => Object.assign(eigen.onderwerp, { naam: 'Anders' })).to.throw(TypeError);
    expect(store.dossier.onderwerp).to.deep.equal(voorbeeld.onderwerp);
  });
});

describe('DossierStore, wijzigen', () => {
  it('neemt het nieuwe dossier over en maakt er een stap van', () => {
    const store = metStappen('S.');
    expect(naamVan(store)).to.equal('S.');
    expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([true, false]);
  });

  it('hetzelfde object terug is geen wijziging: geen stap, geen bericht, en wat ongedaan gemaakt is blijft', () => {
    const store = metStappen('A.', 'B.');
    store.ongedaan();
    const gehoord = hoor(store);
    store.wijzig((dossier) => dossier);
    expect(gehoord).to.deep.equal([]);
    expect(store.kanOpnieuw).to.equal(true);
  });

  it('een wijziging die gooit verandert niets', () => {
    const store = metStappen('A.');
    const gehoord = hoor(store);
    expect(() =>
      store.wijzig(() => {
        throw new Error('mislukt');
      }),
    ).to.throw('mislukt');
    expect(naamVan(store)).to.equal('A.');
    expect(gehoord).to.deep.equal([]);
    store.ongedaan();
    expect(store.dossier).to.deep.equal(MINIMAAL);
  });

  it('geeft de delen door die anders zijn, ook wat erbij komt of verdwijnt', () => {
    const store = new DossierStore({ ...MINIMAAL, banden: [], personen: [] });
    const gehoord = hoor(store);
    store.wijzig(metNaam('S.'));
    store.wijzig(({ versie, onderwerp }) => ({ versie, onderwerp, regels: '2026-01-01', personen: [mens('p1')] }));
    expect(gehoord.map((bericht) => bericht.split(' ').sort().join(' '))).to.deep.equal([
      'onderwerp wijziging',
      'banden personen regels wijziging',
    ]);
  });
});

describe('DossierStore, groepen', () => {
  /** `a:S` zet de naam op S in groep a; `S` zonder groep. */
  function typ(store: DossierStore, ...stappen: readonly string[]): void {
    for (const stap of stappen) {
      const [groep, naam] = stap.includes(':') ? stap.split(':') : [undefined, stap];
      store.wijzig(metNaam(naam ?? ''), groep);
    }
  }
  const stappenVan = (...stappen: readonly string[]): string => {
    const store = new DossierStore(MINIMAAL);
    typ(store, ...stappen);
    return bereikbaar(store)
      .map(({ onderwerp }) => onderwerp.naam ?? '-')
      .join(' ');
  };

  const GEVALLEN: readonly [naam: string, stappen: string, over: string][] = [
    ['de letters van één woord zijn samen één stap', 'a:S a:Sa a:Sam', '- Sam'],
    ['een ander veld is een nieuwe stap', 'a:S a:Sa b:J b:Jo', '- Sa Jo'],
    ['terug naar het eerste veld ook', 'a:S b:J a:Sa', '- S J Sa'],
    ['zonder groep is elke wijziging een stap', 'S Sa', '- S Sa'],
    ['een wijziging zonder groep sluit de groep af', 'a:S J a:Sa', '- S J Sa'],
  ];
  for (const [naam, stappen, over] of GEVALLEN) {
    it(`${naam}: ${stappen}`, () => expect(stappenVan(...stappen.split(' '))).to.equal(over));
  }

  const AFSLUITERS: readonly [naam: string, doe: (store: DossierStore) => void, over: string][] = [
    [
      'ongedaan en opnieuw',
      (store) => {
        store.ongedaan();
        store.opnieuw();
      },
      '- S Sa',
    ],
    ['ongedaan', (store) => store.ongedaan(), '- Sa'],
    ['iemand weghalen', (store) => store.verwijderPersoon('p1'), '- S Sa'],
    ['een ander dossier', (store) => store.vervang({ ...MINIMAAL }), '- Sa'],
  ];
  for (const [naam, doe, over] of AFSLUITERS) {
    it(`na ${naam} begint dezelfde groep een nieuwe stap`, () => {
      const store = new DossierStore(MINIMAAL);
      typ(store, 'a:S');
      doe(store);
      typ(store, 'a:Sa');
      expect(bereikbaar(store).map(({ onderwerp }) => onderwerp.naam ?? '-')).to.deep.equal(over.split(' '));
    });
  }

  it('ook een vervolg in dezelfde groep gooit weg wat opnieuw gedaan kon worden', () => {
    const store = metStappen('A.', 'B.');
    store.ongedaan();
    typ(store, 'a:C');
    expect(store.kanOpnieuw).to.equal(false);
  });
});

describe('DossierStore, ongedaan en opnieuw', () => {
  it('gaat stap voor stap terug en weer heen, met dezelfde objecten', () => {
    const store = new DossierStore(MINIMAAL);
    const heen = [store.dossier];
    for (const naam of ['A.', 'B.', 'C.']) {
      store.wijzig(metNaam(naam));
      heen.push(store.dossier);
    }
    bereikbaar(store).forEach((dossier, index) => expect(dossier).to.equal(heen[index]));
  });

  it('zonder stap gebeurt er niets en hoort niemand iets', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord = hoor(store);
    store.ongedaan();
    store.opnieuw();
    expect(store.dossier).to.equal(MINIMAAL);
    expect(gehoord).to.deep.equal([]);
  });

  it('zegt waardoor het dossier veranderde', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord = hoor(store);
    store.wijzig(metPersoon('p1'));
    store.ongedaan();
    store.opnieuw();
    store.vervang({ ...MINIMAAL, regels: '2026-01-01' });
    expect(gehoord).to.deep.equal([
      'wijziging personen',
      'ongedaan personen',
      'opnieuw personen',
      'vervangen personen regels',
    ]);
  });

  it('na een nieuwe wijziging kan wat ongedaan gemaakt was niet meer opnieuw', () => {
    const store = metStappen('A.', 'B.');
    store.ongedaan();
    store.wijzig(metNaam('C.'));
    expect(bereikbaar(store).map(({ onderwerp }) => onderwerp.naam ?? '-')).to.deep.equal(['-', 'A.', 'C.']);
  });

  it('onthoudt honderd stappen; de oudste vallen weg', () => {
    const namen = Array.from({ length: 150 }, (_, nummer) => String(nummer + 1));
    const store = metStappen(...namen);
    const over = bereikbaar(store).map(({ onderwerp }) => onderwerp.naam);
    expect(over).to.have.length(101);
    expect([over[0], over[100]]).to.deep.equal(['50', '150']);
    expect(bereikbaar(store)).to.have.length(101);
  });

  it('een lange groep duwt geen oudere stap weg', () => {
    const store = metStappen('A.');
    for (let letter = 0; letter < 500; letter++) store.wijzig(metNaam(String(letter)), 'naam');
    expect(bereikbaar(store)).to.have.length(3);
  });
});

describe('DossierStore, vervangen en herstellen', () => {
  it('een ander dossier begint opnieuw: niets om ongedaan te maken', () => {
    const store = metStappen('A.', 'B.');
    store.ongedaan();
    store.vervang(structuredClone(voorbeeld));
    expect(store.dossier).to.deep.equal(voorbeeld);
    expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([false, false]);
  });

  it('herstellen gaat terug naar de eerste waarde die van buiten kwam, zonder wie intussen is weggehaald', () => {
    const store = new DossierStore(MINIMAAL);
    store.vervang(structuredClone(voorbeeld));
    store.vervang(metNaam('Later')(structuredClone(voorbeeld)));
    store.wijzig(metNaam('Anders'));
    store.verwijderPersoon('p2');
    const gehoord = hoor(store);
    store.herstel();
    expect(store.dossier).to.deep.equal(zonderPersoon(voorbeeld, 'p2'));
    expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([false, false]);
    expect(gehoord.map((bericht) => bericht.split(' ')[0])).to.deep.equal(['vervangen']);
  });

  it('elk deel heeft zijn eigen begin: wat de pagina later erbij gaf hoort er ook bij', () => {
    const store = new DossierStore(MINIMAAL);
    store.vervang({ ...MINIMAAL, ladder: { wegTerug: 'een' } }, { delen: ['ladder'] });
    store.vervang({ ...store.dossier, personen: [mens('a')] }, { delen: ['personen'] });
    store.vervang({ ...store.dossier, ladder: { wegTerug: 'twee' } }, { delen: ['ladder'] });
    store.herstel();
    expect(store.dossier.ladder).to.deep.equal({ wegTerug: 'een' });
    expect(store.dossier.personen?.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('leegmaken is opnieuw beginnen: een vorig kind komt met herstellen niet terug', () => {
    const store = new DossierStore(MINIMAAL);
    store.vervang(structuredClone(voorbeeld));
    store.vervang(MINIMAAL);
    store.herstel();
    expect(store.dossier).to.deep.equal(MINIMAAL);
    store.vervang(metPersoon('nieuw')(MINIMAAL));
    store.wijzig(metNaam('Anders'));
    store.herstel();
    expect(store.dossier).to.deep.equal(metPersoon('nieuw')(MINIMAAL));
  });

  it('een begin uit het attribuut gaat voor, en brengt niemand terug die weg is', () => {
    const store = new DossierStore(MINIMAAL);
    store.vervang(structuredClone(voorbeeld));
    store.verwijderPersoon('p1');
    store.vervang(structuredClone(voorbeeld), { begin: true });
    expect(store.dossier).to.deep.equal(zonderPersoon(voorbeeld, 'p1'));
  });

  it('wie de pagina zelf opnieuw geeft is er weer', () => {
    const store = new DossierStore(MINIMAAL);
    store.vervang(structuredClone(voorbeeld));
    store.verwijderPersoon('p1');
    store.vervang(structuredClone(voorbeeld));
    expect(store.dossier).to.deep.equal(voorbeeld);
  });

  it('herstellen zonder waarde van buiten gaat terug naar het begin', () => {
    const store = metStappen('A.');
    store.herstel();
    expect(store.dossier).to.equal(MINIMAAL);
  });

  it('meldt ook een vervanging door hetzelfde dossier: wat half openstond is er niet meer van', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord = hoor(store);
    store.vervang(MINIMAAL);
    expect(gehoord).to.deep.equal(['vervangen']);
  });
});

describe('DossierStore, verzoeken en handelingen', () => {
  it('het eerste element dat een verzoek overneemt, doet het; zonder antwoord is het aan de pagina', () => {
    const store = new DossierStore(MINIMAAL);
    const gevraagd: string[] = [];
    expect(store.vraag({ soort: 'steunfiguur', id: 'a' })).to.equal(false);
    const stop = store.beantwoord((verzoek) => {
      gevraagd.push(`een ${verzoek.soort}`);
      return verzoek.soort === 'steunfiguur';
    });
    store.beantwoord(() => {
      gevraagd.push('twee');
      return true;
    });
    expect(store.vraag({ soort: 'steunfiguur', id: 'a' })).to.equal(true);
    expect(store.vraag({ soort: 'trede', trede: 'thuis' })).to.equal(true);
    stop();
    expect(store.vraag({ soort: 'steunfiguur', id: 'a' })).to.equal(true);
    expect(gevraagd).to.deep.equal(['een steunfiguur', 'een trede', 'twee', 'twee']);
  });

  it('wat op een handeling wacht gebeurt erna, ook als zij gooit, en zonder handeling meteen', () => {
    const store = new DossierStore(MINIMAAL);
    const gedaan: string[] = [];
    const doe = (naam: string): void => void gedaan.push(naam);
    store.naHandeling(() => doe('meteen'));
    store.handeling(() => {
      store.naHandeling(() => doe('na'));
      store.handeling(() => store.naHandeling(() => doe('na de buitenste')));
      doe('handeling');
    });
    expect(() =>
      store.handeling(() => {
        store.naHandeling(() => doe('na de fout'));
        throw new Error('mislukt');
      }),
    ).to.throw('mislukt');
    expect(gedaan).to.deep.equal(['meteen', 'handeling', 'na', 'na de buitenste', 'na de fout']);
  });
});

describe('DossierStore, luisteren', () => {
  it('roept iedereen aan, meteen en na de verandering, in de volgorde van abonneren', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord: string[] = [];
    store.abonneer(() => gehoord.push(`een ${naamVan(store)}`));
    store.abonneer(() => gehoord.push(`twee ${naamVan(store)}`));
    store.wijzig(metNaam('S.'));
    expect(gehoord).to.deep.equal(['een S.', 'twee S.']);
  });

  it('wie stopt hoort niets meer; twee keer stoppen kan geen kwaad', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord: string[] = [];
    const stop = store.abonneer(() => gehoord.push('een'));
    store.abonneer(() => gehoord.push('twee'));
    stop();
    stop();
    store.wijzig(metNaam('S.'));
    expect(gehoord).to.deep.equal(['twee']);
  });

  it('wie door een ander gestopt wordt hoort ook de lopende verandering niet meer', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord: string[] = [];
    const stoppers: (() => void)[] = [];
    store.abonneer(() => stoppers.forEach((stop) => stop()));
    stoppers.push(store.abonneer(() => gehoord.push('te laat')));
    store.wijzig(metNaam('S.'));
    expect(gehoord).to.deep.equal([]);
  });

  it('wie tijdens een bericht begint hoort vanaf het volgende', () => {
    const store = new DossierStore(MINIMAAL);
    const gehoord: string[] = [];
    const stop = store.abonneer(() => {
      stop();
      store.abonneer(() => gehoord.push(naamVan(store)));
    });
    store.wijzig(metNaam('A.'));
    expect(gehoord).to.deep.equal([]);
    store.wijzig(metNaam('B.'));
    expect(gehoord).to.deep.equal(['B.']);
  });

  it('een luisteraar mag zelf wijzigen: het worden twee stappen, en iedereen eindigt bij hetzelfde dossier', () => {
    const store = new DossierStore(MINIMAAL);
    const laatst: Record<string, Dossier> = {};
    store.abonneer(() => {
      laatst['voor'] = store.dossier;
    });
    store.abonneer(() => {
      if (naamVan(store) === 's') store.wijzig(metNaam('S'));
    });
    store.abonneer(() => {
      laatst['na'] = store.dossier;
    });
    store.wijzig(metNaam('s'));
    expect(naamVan(store)).to.equal('S');
    expect(laatst).to.deep.equal({ voor: store.dossier, na: store.dossier });
    store.ongedaan();
    // Ongedaan maken brengt de kleine letter terug, en de luisteraar verbetert haar weer: ook dat blijft heel.
    expect(naamVan(store)).to.equal('S');
    expect(bereikbaar(new DossierStore(store.dossier))).to.deep.equal([store.dossier]);
  });

  it('een luisteraar mag ongedaan maken wat hij hoort', () => {
    const store = new DossierStore(MINIMAAL);
    store.abonneer(({ aanleiding }) => {
      if (aanleiding === 'wijziging') store.ongedaan();
    });
    store.wijzig(metNaam('Mag niet'));
    expect(store.dossier).to.equal(MINIMAAL);
    expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([false, true]);
  });

  it('de aanspreekvorm hoort bij de store en niet bij het dossier: zij is te horen en niet ongedaan te maken', () => {
    const store = new DossierStore(MINIMAAL);
    const berichten: Dossierwijziging[] = [];
    store.abonneer((wijziging) => berichten.push(wijziging));
    expect(store.aanspreekvorm).to.equal(undefined);
    store.aanspreekvorm = 'je';
    expect(berichten).to.deep.equal([{ aanleiding: 'wijziging', wat: [] }]);
    expect(store.kanOngedaan).to.equal(false);
    store.vervang({ ...MINIMAAL });
    store.herstel();
    expect(store.aanspreekvorm).to.equal('je');
    expect(JSON.stringify(store.dossier)).to.equal(JSON.stringify(MINIMAAL));
  });
});

describe('DossierStore, iemand weghalen', () => {
  it('haalt elk van de twaalf uit het voorbeeld overal weg, ook uit ongedaan en opnieuw', () => {
    for (const { id, naam } of voorbeeld.personen ?? []) {
      const store = new DossierStore(structuredClone(voorbeeld));
      store.wijzig(metPersoon(id, `${naam} 2`));
      store.wijzig(metNaam('A.'));
      store.wijzig((dossier) => ({ ...dossier, ladder: { ...dossier.ladder, steunfiguren: [id, 'nieuw'] } }));
      store.wijzig(metNaam('B.'));
      store.ongedaan();
      store.ongedaan();
      store.verwijderPersoon(id);
      const over = bereikbaar(store);
      expect(over.map(({ onderwerp }) => onderwerp.naam)).to.deep.equal([voorbeeld.onderwerp.naam, 'A.', 'A.', 'B.']);
      for (const dossier of over) expect(JSON.stringify(dossier), id).not.to.contain(`"${id}"`);
    }
  });

  it('is zelf niet ongedaan te maken, en is een wijziging', () => {
    const store = new DossierStore({ ...MINIMAAL, personen: [mens('p1'), mens('p2')] });
    const gehoord = hoor(store);
    store.verwijderPersoon('p1');
    expect(gehoord).to.deep.equal(['wijziging personen']);
    expect(store.dossier.personen).to.deep.equal([mens('p2')]);
    expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([false, false]);
  });

  const namenVan = (store: DossierStore): string =>
    bereikbaar(store)
      .map(({ onderwerp }) => onderwerp.naam ?? '-')
      .join(' ');

  it('stappen die alleen over deze persoon gingen vallen weg, aan beide kanten', () => {
    const store = new DossierStore(MINIMAAL);
    store.wijzig(metPersoon('weg', 'Oma'));
    store.wijzig(metNaam('A.'));
    store.wijzig(metPersoon('weg', 'Oma Riet'));
    store.wijzig(metPersoon('weg', 'Oma Riet V.'));
    store.wijzig(metNaam('B.'));
    store.wijzig(metPersoon('weg', 'Oma V.'));
    store.wijzig(metNaam('C.'));
    store.ongedaan();
    store.ongedaan();
    store.ongedaan();
    store.verwijderPersoon('weg');
    expect(naamVan(store)).to.equal('A.');
    expect(namenVan(store)).to.equal('- A. B. C.');
  });

  it('wie er net bij kwam laat niets achter om ongedaan te maken, ook niet de lijst die met hem begon', () => {
    for (const begin of [MINIMAAL, { ...MINIMAAL, personen: null }, { ...MINIMAAL, personen: [mens('p1')] }]) {
      const store = new DossierStore({ ...begin, momenten: [{ id: 'm1' }] });
      store.wijzig(metPersoon('weg', ''), 'naam');
      store.wijzig(metPersoon('weg', 'Oma'), 'naam');
      store.wijzig((dossier) => ({ ...dossier, toestemming: [{ doel: 'gegevens-steunfiguur', persoon: 'weg' }] }));
      store.verwijderPersoon('weg');
      expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([false, false]);
    }
  });

  it('een stap over iemand anders blijft, ook als die alleen naar deze persoon verwees en meer deed', () => {
    const store = new DossierStore({ ...MINIMAAL, personen: [mens('weg'), mens('p1')] });
    store.wijzig((dossier) =>
      zetPersoon(dossier, mens('p1', { steunfiguur: { acties: [{ wie: 'weg', wat: 'koken' }] } })),
    );
    store.verwijderPersoon('weg');
    expect(bereikbaar(store).map(({ personen }) => personen?.[0]?.steunfiguur?.acties)).to.deep.equal([
      undefined,
      [{ wie: '', wat: 'koken' }],
    ]);
  });

  it('wie er niet is weghalen verandert niets aan wat ongedaan gemaakt kan worden', () => {
    const store = metStappen('A.', 'B.');
    store.ongedaan();
    store.verwijderPersoon('p99');
    expect(naamVan(store)).to.equal('A.');
    expect(namenVan(store)).to.equal('- A. B.');
  });

  it('dezelfde persoon mag later opnieuw komen, zonder wat er eerder over hem stond', () => {
    const store = new DossierStore(structuredClone(voorbeeld));
    store.verwijderPersoon('p4');
    store.wijzig(metPersoon('p4', 'Oma'));
    expect(store.dossier.personen?.at(-1)).to.deep.equal(mens('p4', { naam: 'Oma' }));
    expect(store.dossier.ladder?.steunfiguren).to.deep.equal(['p9']);
  });

  it('een nieuwe waarde van de pagina is een nieuw begin: wie daarin staat is er weer', () => {
    const store = new DossierStore(structuredClone(voorbeeld));
    store.verwijderPersoon('p4');
    store.vervang(structuredClone(voorbeeld));
    expect(store.dossier).to.deep.equal(voorbeeld);
  });
});

describe('DossierStore, elke reeks', () => {
  const IDS = ['an', 'bo', 'cy'] as const;
  type Opdracht = readonly [
    soort: 'naam' | 'persoon' | 'overal' | 'weg' | 'ongedaan' | 'opnieuw',
    id: string,
    groep: boolean,
  ];
  const opdracht: fc.Arbitrary<Opdracht> = fc.tuple(
    fc.constantFrom(
      'naam',
      'naam',
      'persoon',
      'persoon',
      'persoon',
      'overal',
      'weg',
      'ongedaan',
      'ongedaan',
      'opnieuw',
    ),
    fc.constantFrom(...IDS),
    fc.boolean(),
  );
  const reeks = fc.array(opdracht, { maxLength: 60 });

  /** Zet deze persoon op elke plek waar een id kan staan. */
  const overal =
    (id: string, teller: string) =>
    (dossier: Dossier): Dossier => ({
      ...metPersoon(
        id,
        teller,
      )(
        metPersoon('ander')({
          ...dossier,
          banden: [...(dossier.banden ?? []), { van: id, naar: 'ander' }, { van: 'ander', naar: id }],
        }),
      ),
      momenten: [
        {
          id: teller,
          personen: [mens(id), mens('ander', { steunfiguur: { acties: [{ wie: id, wat: teller }] } })],
          banden: [{ van: id, naar: 'ander' }],
        },
      ],
      ladder: { ...dossier.ladder, steunfiguren: [...(dossier.ladder?.steunfiguren ?? []), id] },
      toestemming: [...(dossier.toestemming ?? []), { doel: 'gegevens-steunfiguur', persoon: id }],
    });

  /** Geen twee wijzigingen zijn gelijk: zo is elke stap te herkennen. */
  const wijziging = ([soort, id]: Opdracht, teller: number): ((dossier: Dossier) => Dossier) =>
    soort === 'naam'
      ? metNaam(String(teller))
      : soort === 'persoon'
        ? metPersoon(id, String(teller))
        : overal(id, String(teller));

  function doe(store: DossierStore, deze: Opdracht, teller: number): void {
    const [soort, id, groep] = deze;
    if (soort === 'weg') store.verwijderPersoon(id);
    else if (soort === 'ongedaan' || soort === 'opnieuw') store[soort]();
    else store.wijzig(wijziging(deze, teller), groep ? soort + id : undefined);
  }

  it(`zoveel keer ongedaan als er stappen zijn geeft het begin, en opnieuw geeft het eind terug (${zaad})`, () => {
    fc.assert(
      fc.property(reeks, (opdrachten) => {
        const store = new DossierStore(MINIMAAL);
        const alleenWijzigen = opdrachten.filter(([soort]) => !['weg', 'ongedaan', 'opnieuw'].includes(soort));
        alleenWijzigen.forEach((deze, teller) => doe(store, deze, teller));
        const eind = store.dossier;
        const over = bereikbaar(store);
        expect(over[0]).to.equal(MINIMAAL);
        expect(over.at(-1)).to.equal(eind);
        expect(store.dossier).to.equal(eind);
        const losse = alleenWijzigen.filter(
          ([soort, id, groep], index) =>
            !groep || String([soort, id, true]) !== String(alleenWijzigen[index - 1] ?? []),
        );
        expect(over).to.have.length(losse.length + 1);
      }),
      runs(300),
    );
  });

  // Een tweede manier, om mee te vergelijken: één rij dossiers en een plek daarin.
  it(`doet hetzelfde als een rij dossiers met een plek erin (${zaad})`, () => {
    fc.assert(
      fc.property(reeks, (opdrachten) => {
        const store = new DossierStore(MINIMAAL);
        let rij: readonly Dossier[] = [MINIMAAL];
        let plek = 0;
        let open = '';
        opdrachten.forEach((deze, teller) => {
          const [soort, id, groep] = deze;
          doe(store, deze, teller);
          if (soort === 'ongedaan' || soort === 'opnieuw') {
            const naar = plek + (soort === 'opnieuw' ? 1 : -1);
            if (!rij[naar]) return;
            plek = naar;
            open = '';
          } else if (soort === 'weg') {
            const zonder = rij.map((dossier) => zonderPersoon(dossier, id));
            const eigen = zonder.map((dossier, index) => index === 0 || !zelfde(dossier, zonder[index - 1]));
            plek = eigen.slice(0, plek + 1).filter(Boolean).length - 1;
            rij = zonder.filter((_, index) => eigen[index]);
            open = '';
          } else {
            const nieuw = wijziging(deze, teller)(rij[plek] ?? MINIMAAL);
            rij = [...rij.slice(0, groep && open === soort + id ? plek : plek + 1), nieuw];
            plek = rij.length - 1;
            open = groep ? soort + id : '';
          }
          expect(zelfde(store.dossier, rij[plek]), `na ${soort}, ${String(teller)}`).to.equal(true);
          expect([store.kanOngedaan, store.kanOpnieuw]).to.deep.equal([plek > 0, plek < rij.length - 1]);
        });
        const over = bereikbaar(store);
        expect(over).to.have.length(rij.length);
        over.forEach((dossier, index) => expect(zelfde(dossier, rij[index])).to.equal(true));
      }),
      runs(300),
    );
  });

  it(`wie weggehaald is staat in geen enkel dossier dat nog te bereiken is, wat er daarna ook gebeurt (${zaad})`, () => {
    fc.assert(
      fc.property(reeks, fc.constantFrom(...IDS), reeks, (eerst, weg, daarna) => {
        const store = new DossierStore(MINIMAAL);
        eerst.forEach((deze, teller) => doe(store, deze, teller));
        store.verwijderPersoon(weg);
        const gezien: Dossier[] = [store.dossier];
        store.abonneer(() => gezien.push(store.dossier));
        daarna.filter(([, id]) => id !== weg).forEach((deze, teller) => doe(store, deze, 100 + teller));
        gezien.push(...bereikbaar(store));
        for (const dossier of gezien) {
          expect(JSON.stringify(dossier)).not.to.contain(`"${weg}"`);
          expect(nietBevroren(dossier)).to.deep.equal([]);
        }
      }),
      runs(300),
    );
  });
});

/** Zeggen twee dossiers hetzelfde? Een lege lijst zegt niet meer dan geen lijst, en de volgorde van sleutels zegt niets. */
function zelfde(een: Dossier | undefined, ander: Dossier | undefined): boolean {
  return kaal(een) === kaal(ander);
}

function kaal(dossier: Dossier | undefined): string {
  return JSON.stringify(dossier, (_, deel: unknown) => {
    if (typeof deel !== 'object' || deel === null) return deel;
    if (Array.isArray(deel)) return deel.length === 0 ? undefined : deel;
    return Object.fromEntries(Object.entries(deel).sort(([een], [ander]) => (een < ander ? -1 : 1)));
  });
}

/** De plekken die nog te wijzigen zijn. */
function nietBevroren(waarde: unknown, pad = ''): string[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return [
    ...(Object.isFrozen(waarde) ? [] : [pad]),
    ...Object.entries(waarde).flatMap(([sleutel, deel]) => nietBevroren(deel, `${pad}/${sleutel}`)),
  ];
}
