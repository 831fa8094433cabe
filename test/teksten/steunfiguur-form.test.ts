// Bewaakt de teksten van <steunfiguur-form> en de woorden die het met de kaart en de ladder deelt: compleet in beide talen,
// één aanspreekvorm, korte zinnen, en de definitie letterlijk. Of een tekst op de goede plek staat, toetsen de toetsen van het element.
import { expect } from '@open-wc/testing';
import * as codes from '../../src/domein/dossier/codes.js';
import type { Toetscode } from '../../src/domein/netwerk/toets-definitie.js';
import { VELDEN } from '../../src/elementen/steunfiguur-form/blad/velden.js';
import { TEKSTEN } from '../../src/teksten/index.js';
import { langeZinnen, sleutelsWaar, stammen, toetsTaal } from './hulp.js';
import { LANG, LIEVER } from './woordenlijst.js';

const { nl, en, je } = TEKSTEN['steunfiguur-form'];
const SLEUTELS = Object.keys(nl);

// De keuzes die dit formulier toont, per lijst.
const GETOOND = {
  relatie: codes.RELATIES,
  sector: codes.SECTOREN,
  functie: codes.FUNCTIES,
  voor: codes.ONTVANGERS,
  aangeduidDoor: codes.AANDUIDERS,
  door: codes.BETROKKENEN,
  jaNee: codes.JA_NEE,
  bekendBij: codes.BEKEND_BIJ,
  behoefteKeuzes: codes.BEHOEFTEN,
  status: codes.STATUSSEN,
  aard: codes.AARDEN,
  contexten: codes.CONTEXTEN,
  rollen: codes.ROLLEN,
  belangrijkeMomenten: codes.BELANGRIJKE_MOMENTEN,
  knelpunten: codes.KNELPUNTEN,
  uitzondering: codes.UITZONDERINGEN,
  antwoord: codes.ANTWOORDEN,
  wijze: codes.WIJZEN,
};

// Als object, zodat de typecontrole een vergeten code meldt.
const TOETSCODES: Readonly<Record<Toetscode, true>> = {
  'k1a-voldoet': true,
  'k1a-voldoet-niet': true,
  'k1a-onbekend': true,
  'k1a-niet-gevraagd': true,
  'k1b-voldoet': true,
  'k1b-voldoet-niet': true,
  'k1b-onbekend': true,
  'k1b-met-wie-ontbreekt': true,
  'k2a-voldoet': true,
  'k2a-voldoet-niet': true,
  'k2a-onbekend': true,
  'k2b-voldoet': true,
  'k2b-voldoet-niet': true,
  'k2b-onbekend': true,
  'k3-voldoet': true,
  'k3-voldoet-niet': true,
  'k3-onbekend': true,
  'k3-biologische-ouder': true,
  'k3-geen-biologische-ouder-wel-opvoeder': true,
  'k4-formeel': true,
  'k4-informeel': true,
  'k4-onbekend': true,
  'benoeming-ontbreekt': true,
  'p0-voldoet': true,
  'p0-voldoet-niet': true,
  'p0-onbekend': true,
  'p0-professional': true,
  minderjarig: true,
};

// Titels en namen, die in het Engels Nederlands blijven.
const NAMEN = [
  'Branches Gespecialiseerde Zorg voor Jeugd',
  'Handreiking informele steun',
  'Veilig Thuis',
  'Kindertelefoon',
];

/** Wat er achter `stam.` staat, in de volgorde van de teksten. */
function achter(stam: string): string[] {
  return SLEUTELS.filter((sleutel) => sleutel.startsWith(`${stam}.`)).map((sleutel) => sleutel.slice(stam.length + 1));
}

describe('teksten van steunfiguur-form', () => {
  describe('compleet', () => {
    it('heeft bij elke hulp het label waar zij bij hoort', () => {
      // `toestemming.hulp` is een doel: de jeugdhulp.
      expect(SLEUTELS).to.include.members(stammen(nl, '.hulp').filter((stam) => !stam.startsWith('toestemming')));
    });

    it('heeft een label bij elke vraag over een persoon', () => {
      // Achter een open lijst heet elke vraag hetzelfde: "anders, namelijk".
      const namen = Object.values(VELDEN).flatMap((velden) => velden.map(({ naam }) => naam));
      const labels = namen.filter((naam) => !naam.endsWith('Tekst')).map((naam) => `veld.${naam}`);
      expect(SLEUTELS).to.include.members(labels);
    });
  });

  describe('codes', () => {
    for (const [lijst, waarden] of Object.entries(GETOOND)) {
      it(`heeft een tekst bij elke code van ${lijst}`, () => {
        expect(SLEUTELS).to.include.members(waarden.map((code) => `code.${code}`));
      });
    }

    it('heeft geen tekst bij een code die niet bestaat', () => {
      const bestaand = Object.values(codes).flat().map(String);
      expect(bestaand).to.include.members(achter('code').map((code) => code.replace(/\.zelf$/, '')));
    });

    it('heeft precies de doorvragen, in de volgorde waarin ze gesteld worden', () => {
      expect(achter('doorvraag')).to.deep.equal([...codes.DOORVRAGEN]);
    });

    it('heeft precies de woorden voor wat iemand met een formele rol mag', () => {
      expect(achter('bevoegdheid')).to.deep.equal([...codes.BEVOEGDHEIDSTANDEN]);
    });

    it('zegt bij elke status wat de volgende stap is', () => {
      expect(achter('status').filter((code) => !code.endsWith('.zelf'))).to.deep.equal([...codes.STATUSSEN]);
    });

    it('heeft een tekst bij elk doel van een toestemming', () => {
      expect(SLEUTELS).to.include.members(codes.DOELEN.map((doel) => `toestemming.${doel}`));
    });

    it('legt alleen uitkomsten uit die bestaan, en vraagt bij elk punt naar een veld', () => {
      expect(Object.keys(TOETSCODES)).to.include.members(achter('reden'));
      const vragen = achter('nog').filter((vraag) => !vraag.endsWith('.zelf') && vraag !== 'akkoord');
      expect(Object.values(VELDEN).flatMap((velden) => velden.map(({ naam }) => naam))).to.include.members(vragen);
    });

    it('heeft bij elk punt een zin voor zoals het is, en een vraag waar verder over te praten is', () => {
      const zonderRol = ['K1a', 'K1b', 'K2a', 'K2b', 'K3', 'P0'];
      expect(achter('punt').filter((punt) => !punt.endsWith('.zelf'))).to.have.members([
        ...zonderRol.flatMap((punt) => [`${punt}.voldoet`, `${punt}.voldoet-niet`]),
        'K4.formeel',
        'K4.informeel',
      ]);
      // Bij K1a is dat de vraag die ook op de kaart van een idee staat.
      expect(['K1a', ...achter('volgende')]).to.deep.equal(zonderRol);
    });

    it('noemt elk kenmerk van de definitie', () => {
      expect(achter('kenmerk')).to.deep.equal(['K1a', 'K1b', 'K2a', 'K2b', 'K3', 'K4', 'P0']);
    });
  });

  describe('taal', () => {
    toetsTaal({ ...nl, ...je }, en, NAMEN);

    it('laat alleen onvertaald wat in beide talen hetzelfde is', () => {
      const hetzelfde = sleutelsWaar(en, (tekst, sleutel) => tekst === nl[sleutel as keyof typeof nl]);
      expect(hetzelfde).to.have.members([
        'code.professionals',
        'code.partner',
        // Namen van vormen van steun, zonder goed Engels woord.
        'code.steungezin',
        'code.buurtgezin',
        'code.meeleefgezin',
        'code.onderwijs',
      ]);
    });

    it('gebruikt geen woord waar een gewoner woord voor is', () => {
      // De definitie halen wij letterlijk aan, en de uitleg noemt hoe anderen een steunfiguur noemen.
      const mis = [nl, je].flatMap((teksten) =>
        Object.entries<string>(teksten)
          .filter(([sleutel]) => !/^definitie\.(bgzj|gewoon)$/.test(sleutel))
          .flatMap(([sleutel, zin]) =>
            Object.entries(LIEVER)
              .filter(([woord]) => new RegExp(`(?<!\\p{L})${woord}(?:en|e|s|n|t)?(?!\\p{L})`, 'iu').test(zin))
              .map(([woord, liever]) => `${sleutel}: ${woord}, liever ${liever}`),
          ),
      );
      expect(mis).to.deep.equal([]);
    });

    it('gebruikt alleen lange woorden van de lijst, en de lijst heeft er geen te veel', () => {
      const lang = new Set(
        [nl, je].flatMap((teksten) =>
          Object.values<string>(teksten).flatMap((zin) =>
            (
              zin
                .replaceAll(/\{[^}]*\}/g, ' ')
                .toLowerCase()
                .match(/[\p{L}’'-]+/gu) ?? []
            ).filter((woord) => woord.replaceAll('-', '').length >= 13),
          ),
        ),
      );
      expect([...lang].sort()).to.deep.equal(Object.keys(LANG).sort());
    });

    it('houdt zinnen op hoogstens twintig woorden, behalve de aangehaalde definitie', () => {
      for (const teksten of [nl, je, en]) {
        expect(langeZinnen(teksten, 20).filter((sleutel) => sleutel !== 'definitie.bgzj')).to.deep.equal([]);
      }
    });
  });

  describe('bronnen', () => {
    it('haalt de definitie van BGZJ letterlijk aan, met de bron erbij', () => {
      expect(nl['definitie.bgzj']).to.equal(
        '“Een vertrouwenspersoon-steunfiguur is een (jong)volwassene in het sociaal netwerk die, naast (ouders en) professionals, een kind, jongere en/of ouders ondersteuning biedt.”',
      );
      for (const teksten of [nl, en]) expect(teksten['definitie.bron']).to.include('BGZJ');
    });

    it('zegt dat de Engelse definitie onze vertaling is', () => {
      expect(en['definitie.bgzj']).to.include('our translation');
    });

    it('noemt de grens van twaalf jaar een aanname', () => {
      for (const sleutel of ['veld.voor.kind', 'veld.voor.jongere'] as const) {
        expect(nl[sleutel]).to.include('onze aanname');
        expect(en[sleutel]).to.include('our assumption');
      }
    });
  });
});
