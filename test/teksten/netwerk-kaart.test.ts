// Bewaakt de teksten van <netwerk-kaart>: compleet in beide talen, één aanspreekvorm, korte zinnen, en een woord bij elke code die de kaart toont.
// De woorden die de kaart met het formulier deelt bewaakt steunfiguur-form.test.ts. Of een tekst op de goede plek staat, toetsen de toetsen van het element.
import { expect } from '@open-wc/testing';
import * as codes from '../../src/domein/dossier/codes.js';
import type { Opdracht } from '../../src/domein/netwerk/bewerk-netwerk.js';
import { NAAMWIJZEN } from '../../src/domein/netwerk/namen.js';
import type { Hiaat } from '../../src/domein/netwerk/vind-hiaten.js';
import { KOLOMMEN } from '../../src/elementen/netwerk-kaart/lijst.js';
import { TEKENS } from '../../src/elementen/netwerk-kaart/weergave.js';
import { WEERGAVEN } from '../../src/elementen/netwerk-kaart/werkbalk.js';
import { TEKSTEN } from '../../src/teksten/index.js';
import { langeZinnen, sleutelsWaar, toetsTaal } from './hulp.js';

const { nl, en, je } = TEKSTEN['netwerk-kaart'];
const SLEUTELS = Object.keys(nl);

// De codes die de kaart toont, per stam: niet meer en niet minder dan er bestaan. `geen` is het woord voor nog niets.
const PER_STAM = {
  soort: codes.PERSOONSOORTEN,
  ring: [...codes.RINGEN, 'geen'],
  weten: codes.RINGEN,
  ringBetekenis: codes.RINGBETEKENISSEN,
  band: [...codes.KWALITEITEN, 'geen'],
  richting: [...codes.RICHTINGEN, 'geen'],
  contact: [...codes.CONTACTFREQUENTIES, 'geen'],
  onderwerp: [...codes.ONDERWERPSOORTEN, 'zelf'],
  weergave: WEERGAVEN,
  namen: NAAMWIJZEN,
  doorvraag: codes.DOORVRAGEN,
};

// De codes waarvan de kaart de gedeelde naam toont.
const GEDEELD = {
  relatie: codes.RELATIES,
  sector: codes.SECTOREN,
  functie: codes.FUNCTIES,
  lezer: codes.LEZERS,
  rol: codes.ROLLEN,
  jaNee: codes.JA_NEE,
};

// Als object, zodat de typecontrole een vergeten code meldt.
const HIATEN: Readonly<Record<Hiaat['code'], true>> = {
  'sector-leeg': true,
  'functie-niet-gedekt': true,
  'niemand-blijft': true,
  'niemand-besluit-mee': true,
  'geen-verantwoordelijke': true,
  'niet-geplaatst': true,
};
const OPDRACHTEN: Readonly<Record<Opdracht['wat'], true>> = {
  toevoegen: true,
  invoegen: true,
  verplaatsen: true,
  verbinden: true,
  losmaken: true,
  wijzigen: true,
  steun: true,
  huishouden: true,
  steunfiguur: true,
  vastleggen: true,
  vergeten: true,
  inrichten: true,
};
// Wat bij het lezen van een CSV mis kan zijn: zie `Csvfout`.
const CSV_FOUTEN = [
  'keuze-onbekend',
  'veld-ontbreekt',
  'tekst-te-lang',
  'lijkt-bsn',
  'tekens-onleesbaar',
  'naam-dubbel',
  'te-veel-rijen',
  'geen-csv',
  'naam-twijfel',
  'cel-per-regel',
  'twee-tabellen',
  'aanhalingsteken-open',
];

/** Wat er achter `stam.` staat. */
function achter(stam: string): string[] {
  return SLEUTELS.filter((sleutel) => sleutel.startsWith(`${stam}.`)).map((sleutel) => sleutel.slice(stam.length + 1));
}

describe('teksten van netwerk-kaart', () => {
  describe('codes', () => {
    for (const [stam, waarden] of Object.entries(PER_STAM)) {
      it(`heeft precies de woorden bij ${stam}`, () => {
        expect(achter(stam)).to.have.members(waarden.map(String));
      });
    }

    for (const [lijst, waarden] of Object.entries(GEDEELD)) {
      it(`heeft een woord bij elke code van ${lijst}`, () => {
        expect(SLEUTELS).to.include.members(waarden.map((code) => `code.${code}`));
      });
    }

    it('heeft een kop bij elke kolom van de lijst', () => {
      expect(SLEUTELS).to.include.members(KOLOMMEN.map((kolom) => `veld.${kolom}`));
    });

    it('heeft een vraag bij elk hiaat', () => {
      expect(achter('hiaat')).to.have.members([
        ...Object.keys(HIATEN),
        'titel',
        'gezin',
        'geenPlek',
        'beslist',
        'vrijwilliger',
      ]);
    });

    it('heeft een woord bij elk teken van een verschil', () => {
      expect(achter('verschil')).to.include.members(Object.keys(TEKENS));
    });

    it('zegt na elke opdracht wat er gebeurd is', () => {
      const inEenZin = Object.keys(OPDRACHTEN).filter((wat) => !['steunfiguur', 'verbinden', 'invoegen'].includes(wat));
      expect(achter('gedaan')).to.have.members([
        ...inEenZin,
        'steunfiguur.aan',
        'steunfiguur.uit',
        ...[...codes.KWALITEITEN, 'geen'].map((kwaliteit) => `verbinden.${kwaliteit}`),
        'invoegen.een',
        'invoegen.meer',
        'minder.een',
        'minder.meer',
        'verwijderen',
        'ongedaan',
        'opnieuw',
        'gestopt',
      ]);
    });

    it('heeft een melding bij elke fout in een CSV', () => {
      expect(achter('melding')).to.include.members(CSV_FOUTEN);
    });
  });

  describe('taal', () => {
    // Enter staat op de toets.
    toetsTaal({ ...nl, ...je }, en, ['Veilig Thuis', 'Enter']);

    it('laat alleen onvertaald wat in beide talen hetzelfde is', () => {
      const hetzelfde = sleutelsWaar(en, (tekst, sleutel) => tekst === nl[sleutel as keyof typeof nl]);
      expect(hetzelfde).to.have.members([
        'code.professionals',
        'code.partner',
        // Namen van vormen van steun, zonder goed Engels woord.
        'code.steungezin',
        'code.buurtgezin',
        'code.meeleefgezin',
        'soort.professional',
        'veld.ring',
        'inrichten.ring',
      ]);
    });

    it('houdt zinnen op hoogstens twintig woorden', () => {
      for (const teksten of [nl, je, en]) {
        expect(langeZinnen(teksten, 20)).to.deep.equal([]);
      }
    });
  });

  describe('beloften', () => {
    it('zegt in beide talen dat de maten geen cijfer en geen norm zijn', () => {
      expect(nl['woorden.norm']).to.match(/geen cijfer.*geen norm/);
      expect(en['woorden.norm']).to.match(/no mark.*no norm/);
    });

    it('noemt de bron bij wie het netwerk betrekt en bij de definitie', () => {
      for (const teksten of [nl, en]) {
        for (const sleutel of ['veld.verantwoordelijk', 'hiaat.geen-verantwoordelijke'] as const)
          expect(teksten[sleutel], sleutel).to.include('SBJ, 2022');
        for (const sleutel of ['persoon.ouder', 'persoon.betaald', 'persoon.toets'] as const)
          expect(teksten[sleutel], sleutel).to.include('BGZJ');
      }
    });

    it('vraagt voor het weghalen of het echt moet, en zegt dat het niet terug kan', () => {
      expect(nl['persoon.weg']).to.match(/\?$/);
      expect(nl['weg.terug']).to.include('kan niet terug');
      expect(en['weg.terug']).to.include('no way back');
    });
  });
});
