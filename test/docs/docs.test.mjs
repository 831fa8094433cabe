// De documentatie loopt niet uit de pas met de code: cijfers, codes in de console, tokens en verwijzingen naar bestanden.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { WORTEL } from '../../scripts/vite/ingangen.mjs';
import { adres, merk, TABELLEN, vernieuw } from './tabellen.mjs';
import { anker } from './veldtabellen.mjs';

const { ladderVorm, netwerkVorm, persoonVorm } = await import(
  new URL('../../dist/domein/dossier/index.js', import.meta.url)
);
const ladder = await import(new URL('../../dist/domein/ladder/index.js', import.meta.url));

const lees = (pad) => readFileSync(join(WORTEL, pad), 'utf8');
const bestandenIn = (map, einde) =>
  readdirSync(join(WORTEL, map), { recursive: true })
    .filter((naam) => naam.endsWith(einde))
    .map((naam) => join(map, naam));

/** De Nederlandse teksten in deze mappen, als bron. */
const nederlands = (...mappen) =>
  mappen.flatMap((map) => bestandenIn(`src/teksten/nl/${map}`, '.ts').map(lees)).join('\n');
const sleutelsIn = (...mappen) =>
  [...nederlands(...mappen).matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map(([, sleutel]) => sleutel);

for (const [naam, tabellen] of Object.entries(TABELLEN)) {
  describe(`docs/${naam}`, () => {
    const bladzijde = readFileSync(adres(naam), 'utf8');

    it('heeft een plek voor elke tabel', () => {
      for (const tabel of Object.keys(tabellen)) assert.match(bladzijde, merk(tabel), tabel);
    });

    it('noemt precies wat in de code staat', () => {
      assert.equal(bladzijde, vernieuw(naam, bladzijde), 'Draai `npm run build` en dan `node test/docs/tabellen.mjs`.');
    });
  });
}

describe('docs/steunfiguur-form.md', () => {
  const rijen = [...lees('docs/steunfiguur-form.md').matchAll(/^\| (S-\d\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, nummer, soort, waar]) => ({
      nummer,
      soort,
      waar,
      namen: [...waar.matchAll(/`([^`]+)`/g)].map(([, naam]) => naam),
    }),
  );
  const velden = Object.fromEntries(
    [...lees('src/elementen/steunfiguur-form/blad/velden.ts').matchAll(/^ {2}(\w+):\s*'([^']+)',$/gm)].map(
      ([, deel, namen]) => [deel, namen.split(' ')],
    ),
  );
  const teksten = sleutelsIn('steunfiguur-form', 'gedeeld');
  const { attributes, members, slots, events } = JSON.parse(lees('custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'steunfiguur-form');
  const publiek = [...attributes, ...members, ...slots, ...events].map(({ name }) => name);
  // Wat in het dossier komt zonder dat het formulier er een vraag voor heeft.
  const gevolgen = ['ingevuldDoor', 'georganiseerd'];

  it('heeft elk van de zestig punten precies één keer, op volgorde', () => {
    const nummers = Array.from({ length: 60 }, (_, index) => `S-${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(
      rijen.map(({ nummer }) => nummer),
      nummers,
    );
  });

  it('noemt bij elk punt een soort en een plek', () => {
    for (const { nummer, soort, namen } of rijen) {
      assert.ok(['veld', 'tekst', 'gedrag', 'bewust niet hier'].includes(soort), nummer);
      assert.ok(namen.length > 0, nummer);
    }
  });

  it('noemt alleen velden, teksten en attributen die er zijn', () => {
    assert.ok(teksten.length > 100);
    const bekend = new Set([...Object.values(velden).flat(), ...teksten, ...publiek, ...gevolgen]);
    for (const { nummer, namen } of rijen) for (const naam of namen) assert.ok(bekend.has(naam), `${nummer}: ${naam}`);
  });

  it('zet elk veld in het deel waar het staat', () => {
    for (const { nummer, waar } of rijen) {
      for (const [, naam, deel] of waar.matchAll(/`(\w+)` \((\w+)\)/g)) {
        assert.ok(velden[deel]?.includes(naam), `${nummer}: ${naam} in ${deel}`);
      }
    }
  });

  it('noemt elk veld van het formulier, op de algemene na', () => {
    const algemeen = ['naam', 'geinformeerdOp', 'eigenVerklaring', 'twijfelProfessional', 'toelichting'];
    const genoemd = new Set([...rijen.flatMap(({ namen }) => namen), ...algemeen]);
    for (const naam of Object.values(velden).flat()) assert.ok(genoemd.has(naam), naam);
  });
});

describe('docs/netwerk-kaart.md', () => {
  const bladzijde = lees('docs/netwerk-kaart.md');
  const rijen = [...bladzijde.matchAll(/^\| (N-\d\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, nummer, soort, waar]) => ({
      nummer,
      soort,
      waar,
      namen: [...waar.matchAll(/`([^`]+)`/g)].map(([, naam]) => naam),
    }),
  );
  const teksten = sleutelsIn('netwerk-kaart', 'gedeeld');
  const { attributes, members, slots, events } = JSON.parse(lees('custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'netwerk-kaart');
  const namenVan = (...lijsten) => lijsten.flat().map(({ name }) => name);
  // Waar een bezoeker een veld vindt, en het bestand dat het tekent.
  const DELEN = {
    lijst: 'lijst',
    paneel: 'paneel',
    momenten: 'momenten/momenten',
    inrichten: 'inrichten/inrichten',
  };

  // Het paneel van één persoon staat in een paar bestanden.
  const bronVan = (deel) =>
    deel === 'paneel'
      ? bestandenIn('src/elementen/netwerk-kaart/paneel', '.ts').map(lees).join('\n')
      : lees(`src/elementen/netwerk-kaart/${deel}.ts`);

  it('heeft elk van de 32 punten precies één keer, op volgorde', () => {
    const nummers = Array.from({ length: 32 }, (_, index) => `N-${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(
      rijen.map(({ nummer }) => nummer),
      nummers,
    );
  });

  it('noemt bij elk punt een soort en een plek', () => {
    for (const { nummer, soort, waar, namen } of rijen) {
      assert.ok(['veld', 'tekst', 'gedrag', 'bewust niet hier'].includes(soort), nummer);
      assert.ok(namen.length > 0, nummer);
      assert.equal(soort === 'veld', /`\w+` \(\w+\)/.test(waar), `${nummer}: een veld zegt waar het staat`);
    }
  });

  it('noemt alleen velden, teksten, attributen en gebeurtenissen die er zijn', () => {
    assert.ok(teksten.length > 100);
    const { steunfiguur } = persoonVorm.velden;
    const velden = [persoonVorm.velden, steunfiguur.velden, netwerkVorm.velden].flatMap(Object.keys);
    const bekend = new Set([...teksten, ...velden, ...namenVan(attributes, members, slots, events)]);
    for (const { nummer, namen } of rijen) for (const naam of namen) assert.ok(bekend.has(naam), `${nummer}: ${naam}`);
  });

  it('zet elk veld in het deel waar het staat', () => {
    for (const { nummer, waar } of rijen) {
      for (const [, naam, deel] of waar.matchAll(/`(\w+)` \((\w+)\)/g)) {
        const bron = bronVan(DELEN[deel]);
        assert.match(bron, new RegExp(`['":/\\s-]${naam}['"\`:,)]`), `${nummer}: ${naam} in ${deel}`);
      }
    }
  });

  it('noemt elk veld van een open persoon, op de algemene na', () => {
    const algemeen = ['naam', 'alias', 'ring', 'band', 'contactfrequentie', 'verbergVoor'];
    const genoemd = new Set([...rijen.flatMap(({ namen }) => namen), ...algemeen]);
    const inPaneel = new Set(bronVan('paneel').match(/\b\w+\b/g));
    const velden = teksten.flatMap((sleutel) => /^veld\.(\w+)$/.exec(sleutel)?.[1] ?? []);
    const gevonden = velden.filter((naam) => naam in persoonVorm.velden && inPaneel.has(naam));
    assert.ok(gevonden.length > 10);
    for (const naam of gevonden) assert.ok(genoemd.has(naam), naam);
  });

  it('legt elk attribuut en elke gebeurtenis uit', () => {
    const [boven] = bladzijde.split('## Eén dossier');
    for (const naam of namenVan(attributes, events)) assert.ok(boven.includes(`\`${naam}\``), naam);
  });

  it('noemt de knoppen zoals zij heten', () => {
    const nl = nederlands('netwerk-kaart', 'gedeeld');
    for (const [, tekst] of bladzijde.matchAll(/\*\*([^*.:]+)\*\*(?=[ ,|])/g)) {
      if (/^(ontworpen|Voor wie de steun is)$/.test(tekst)) continue;
      assert.ok(nl.includes(`'${tekst.replace(/^\+ /, '')}'`), tekst);
    }
  });
});

describe('docs/zo-thuis-ladder.md', () => {
  const bladzijde = lees('docs/zo-thuis-ladder.md');
  const rijen = [...bladzijde.matchAll(/^\| ([LX]-\d\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, nummer, soort, waar]) => ({
      nummer,
      soort,
      waar,
      namen: [...waar.matchAll(/`([^`]+)`/g)].map(([, naam]) => naam),
    }),
  );
  const LEZERS = ['kind', 'ouder', 'professional'];
  const eigenSleutels = sleutelsIn('zo-thuis-ladder', 'gedeeld');
  const perLezer = new Set(eigenSleutels.filter((sleutel) => /^(kind|ouder|professional|raadslid)\./.test(sleutel)));
  // Zonder lezer ervoor: dan hebben de drie lezers die iets invullen elk hun eigen.
  const gedeeld = [...perLezer]
    .map((sleutel) => sleutel.replace(/^[a-z]+\./, ''))
    .filter((sleutel) => LEZERS.every((lezer) => perLezer.has(`${lezer}.${sleutel}`)));
  const { attributes, members, slots, events } = JSON.parse(lees('custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'zo-thuis-ladder');
  const namenVan = (...lijsten) => lijsten.flat().map(({ name }) => name);
  // Alle namen van velden in een vorm, ook van wat daarin zit.
  const veldnamen = ({ soort, velden, van }) => {
    if (soort === 'lijst') return veldnamen(van);
    return soort === 'object' ? Object.entries(velden).flatMap(([naam, deel]) => [naam, ...veldnamen(deel)]) : [];
  };
  // Waar een bezoeker een veld vindt, en de bestanden die het tekenen.
  const DELEN = {
    treden: ['pad', 'plekkaart'],
    plaatsing: ['plaatsing'],
    afweging: ['werkblad', 'werkblad-kader', 'werkblad-lijsten', 'verloop'],
  };

  it('heeft elk van de 46 punten precies één keer, op volgorde', () => {
    const reeks = (letter, tot) =>
      Array.from({ length: tot }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(
      rijen.map(({ nummer }) => nummer),
      [...reeks('L', 40), ...reeks('X', 6)],
    );
  });

  it('noemt bij elk punt een soort en een plek, of waarom niet', () => {
    for (const { nummer, soort, waar, namen } of rijen) {
      assert.ok(['veld', 'tekst', 'gedrag', 'buiten bereik'].includes(soort), nummer);
      if (soort === 'buiten bereik') assert.match(waar, /\bomdat\b/, `${nummer}: zegt waarom niet`);
      else assert.ok(namen.length > 0, nummer);
      assert.equal(soort === 'veld', /`\w+` \(\w+\)/.test(waar), `${nummer}: een veld zegt waar het staat`);
    }
  });

  it('noemt alleen velden, teksten, attributen, gebeurtenissen en namen uit het sub-pad die er zijn', () => {
    assert.ok(gedeeld.length > 50);
    const bekend = new Set([
      ...perLezer,
      ...gedeeld,
      ...eigenSleutels.filter((sleutel) => !perLezer.has(sleutel)),
      ...veldnamen(ladderVorm),
      ...veldnamen(persoonVorm),
      ...Object.keys(ladder),
      ...namenVan(attributes, members, slots, events),
    ]);
    for (const { nummer, namen } of rijen) for (const naam of namen) assert.ok(bekend.has(naam), `${nummer}: ${naam}`);
  });

  it('zet elk veld in het deel waar het staat', () => {
    for (const { nummer, waar } of rijen) {
      for (const [, naam, deel] of waar.matchAll(/`(\w+)` \((\w+)\)/g)) {
        assert.ok(Object.hasOwn(DELEN, deel), `${nummer}: ${deel}`);
        const bron = DELEN[deel].map((bestand) => lees(`src/elementen/zo-thuis-ladder/${bestand}.ts`)).join('\n');
        assert.match(bron, new RegExp(`['"\`/]${naam}['"\`/]`), `${nummer}: ${naam} in ${deel}`);
      }
    }
  });

  it('noemt elk veld van de ladder en van een plaatsing', () => {
    const { gewenst, ...rest } = ladderVorm.velden;
    const velden = [...Object.keys(rest), 'gewenst', ...Object.keys(gewenst.velden)];
    assert.ok(velden.length > 15);
    for (const naam of velden) assert.ok(bladzijde.includes(`\`${naam}\``), naam);
  });

  it('legt precies de meldingen uit die er zijn, met hun grond', () => {
    const { afweging, termijnen } = ladder.LADDERREGELS;
    const regels = [
      ...Object.entries(afweging).map(([code, bron]) => [code, bron ?? 'goede praktijk']),
      ...termijnen.map(({ code, bron }) => [code, bron]),
    ];
    const uitgelegd = [...bladzijde.matchAll(/^\| `([a-z\d-]+)` \| [^|]+ \| ([^|]+) \|$/gm)];
    assert.deepEqual(
      uitgelegd.map(([, code, grond]) => [code, grond]),
      regels,
    );
  });

  it('legt elk attribuut en elke gebeurtenis uit', () => {
    const [boven] = bladzijde.split('## Met het dossier');
    for (const naam of namenVan(attributes, events)) assert.ok(boven.includes(`\`${naam}\``), naam);
  });
});

describe('docs/huisstijl.md', () => {
  it('noemt elk token dat de stijlen lezen, en geen ander', () => {
    const tokens = (tekst) => new Set(tekst.match(/--(?:zo-thuis|nl|utrecht|basis|ams)-[\w-]+\w/g));
    const gelezen = tokens(bestandenIn('src', '.styles.ts').map(lees).join('\n'));
    assert.deepEqual([...tokens(lees('docs/huisstijl.md'))].sort(), [...gelezen].sort());
  });
});

describe('README.md', () => {
  it('noemt alleen attributen die een element heeft', () => {
    const [, deel] = lees('README.md').split('### Attributen, eigenschappen en gebeurtenissen');
    const namen = [...deel.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cel]) => cel.match(/(?<=`)[\w-]+(?=`)/g));
    const bekend = JSON.parse(lees('custom-elements.json'))
      .modules.flatMap(({ declarations }) => declarations)
      .flatMap(({ attributes }) => attributes.map(({ name }) => name));
    assert.ok(namen.length > 8);
    for (const naam of namen) assert.ok([...bekend, 'lang'].includes(naam), naam);
  });

  it('wijst naar elke bladzijde over inbouwen, waarden en elementen, direct of met één stap ertussen', () => {
    const doelen = (pad) =>
      [...lees(pad).matchAll(/\]\((?!\w+:)([^)\s#]+)/g)].map(([, doel]) => join(dirname(pad), doel));
    const eerst = doelen('README.md');
    const bereikt = new Set([...eerst, ...eerst.filter((pad) => pad.endsWith('.md')).flatMap(doelen)]);
    const bladzijden = bestandenIn('docs', '.md').filter((pad) => !pad.includes('beslissingen'));
    assert.deepEqual(
      bladzijden.filter((pad) => !bereikt.has(pad)),
      [],
    );
  });
});

describe('verwijzingen', () => {
  const bladzijden = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...bestandenIn('docs', '.md')];
  const links = bladzijden.flatMap((bladzijde) =>
    [...lees(bladzijde).matchAll(/\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].map(([, doel, kop]) => ({
      van: bladzijde,
      naar: doel === '' ? bladzijde : join(dirname(bladzijde), doel),
      kop,
    })),
  );

  it('wijzen naar bestanden die er zijn', () => {
    assert.ok(links.length > 100);
    for (const { van, naar } of links) assert.ok(existsSync(join(WORTEL, naar)), `${van}: ${naar}`);
  });

  it('wijzen naar koppen die er zijn', () => {
    const koppen = (pad) => [...lees(pad).matchAll(/^#+ (.+)$/gm)].map(([, kop]) => anker(kop));
    for (const { van, naar, kop } of links.filter(({ kop }) => kop !== undefined)) {
      assert.ok(koppen(naar).includes(kop), `${van}: ${naar}#${kop}`);
    }
  });
});
