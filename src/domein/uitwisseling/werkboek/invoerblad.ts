// Het blad met de invoer: een rij per cijfer en keuze, een kolom per scenario, en daarnaast een kolom die de cel nakijkt zoals
// tarief/controleer-invoer.ts het doet. Welke rijen er zijn hangt niet af van wat er ingevuld is: elke keuze is in het rekenblad te maken.
//
// Leeftijdsgroepen en niveaus staan per veld bij elkaar, met lege rijen erbij, zodat een formule een heel veld kan pakken.

import { leesOp } from '../../json-pointer.js';
import { isObject } from '../../json.js';
import { berekenTarief } from '../../tarief/bereken-tarief.js';
import { BLOKKEN, groepVorm, HOOFDVELDEN, KOSTPRIJSLETTERS, niveauVorm } from '../../tarief/invoer-vorm.js';
import type { Gedeeltelijk, TariefInvoer } from '../../tarief/tarief-invoer.js';
import { type BlokVorm, code, type Veldvorm, veldvormen } from '../../vorm.js';
import { type Cel, f, type Formule, KOPRIJ, type Opmaak, type Plek, Vel, voeg } from './model.js';
import type { Woorden } from './woorden.js';

type Invoer = Gedeeltelijk<TariefInvoer>;

/** Meer dan dit is geen gezinshuis meer, maar een bestand dat iemand maakte om ons te laten struikelen. */
export const HOOGSTE_AANTAL_GROEPEN = 50;
export const HOOGSTE_AANTAL_NIVEAUS = 50;
const LAAGSTE_AANTAL_GROEPEN = 5;
const LAAGSTE_AANTAL_NIVEAUS = 4;

const NIVEAUVELDEN = veldvormen(niveauVorm.vrij);
const LETTERNUMMERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface Rij {
  /** De JSON-pointer, bij groepen en niveaus met het nummer erin. */
  readonly pad: string;
  readonly label: string;
  readonly eenheid: string;
  readonly vorm: Veldvorm | null;
  /** 1 als het niet klopt, 0 als het klopt; `cel` is de cel zelf. */
  readonly controle: (cel: Plek, scenario: number) => Formule | null;
}

export interface Invoerblad {
  readonly vel: Vel;
  readonly breedten: readonly number[];
  /** Hoeveel niveaus er ingevuld kunnen worden. */
  readonly niveaus: number;
  /** De cel van een veld van een scenario. */
  cel(pad: string, scenario: number): Plek;
  /** Of er een rij is voor dit veld. */
  heeft(pad: string): boolean;
  label(pad: string): string;
  /** De cellen van een veld van alle groepen, of van alle niveaus. */
  groepen(veld: string, scenario: number): Plek;
  niveauveld(veld: string, scenario: number): Plek;
  /** De fouten die los van het niveau zijn, opgeteld. */
  fouten(scenario: number): Formule;
  foutInKeuze(scenario: number): Plek;
  /** De cellen die een veld van alle niveaus nakijken. */
  niveaucontrole(veld: string, scenario: number): Plek;
  naam(scenario: number): Plek;
  /** De velden van een niveau, zonder zijn naam. */
  readonly niveauvelden: readonly string[];
}

const groeppad = (veld: string, index: number): string => `/verzorging/groepen/${index}/${veld}`;
const niveaupad = (veld: string, index: number): string => `/zorgzwaarte/niveaus/${index}/${veld}`;

const isGetal = (cel: Plek, eis: Formule): Formule => f`IF(ISNUMBER(${cel});IF(${eis};0;1);1)`;
const isLeeg = (cel: Plek): Formule => f`${cel}=""`;

/** Of een cel past bij haar vorm. */
function past(vorm: Veldvorm, cel: Plek): Formule {
  if (vorm.soort === 'code') {
    const keuzen = vorm.codes.map((keuze) =>
      typeof keuze === 'number' ? f`${cel}=${keuze}` : f`EXACT(${cel};${keuze})`,
    );
    const goed = f`OR(${voeg(keuzen, ';')})`;
    return typeof vorm.codes[0] === 'number' ? isGetal(cel, goed) : f`IF(${goed};0;1)`;
  }
  switch (vorm.maat) {
    case 'plaatsen':
      return isGetal(cel, f`AND(${cel}>=1;${cel}<=12;${cel}=INT(${cel}))`);
    case 'fractie':
      return isGetal(cel, f`AND(${cel}>=0;${cel}<1)`);
    case 'factor':
      return isGetal(cel, f`${cel}>0`);
    default:
      return isGetal(cel, f`${cel}>=0`);
  }
}

function opmaakVan(vorm: Veldvorm): Opmaak {
  if (vorm.soort === 'code') return typeof vorm.codes[0] === 'number' ? 'heel' : 'tekst';
  if (vorm.maat === 'fractie') return 'procent';
  if (vorm.eenheid === 'euro') return 'euro';
  return vorm.eenheid === 'jaar' ? 'heel' : 'algemeen';
}

/** Wat er in de cel komt; wat geen getal of keuze is blijft zichtbaar als tekst, en valt dan bij de controle op. */
function waardeVan(waarde: unknown, tekst: boolean): string | number | undefined {
  if (waarde === undefined || waarde === null) return undefined;
  if (typeof waarde === 'number') return waarde;
  return tekst && typeof waarde === 'string' && waarde !== '' ? waarde : JSON.stringify(waarde);
}

const lengteVan = (invoer: Invoer, pad: string): number => {
  const lijst = leesOp(invoer, pad);
  return Array.isArray(lijst) ? lijst.length : 0;
};

/** Hoeveel groepen en niveaus de invoer hooguit heeft. */
export function tel(scenarios: readonly Invoer[]): { groepen: number; niveaus: number } {
  return {
    groepen: Math.max(...scenarios.map((invoer) => lengteVan(invoer, '/verzorging/groepen'))),
    niveaus: Math.max(...scenarios.map((invoer) => lengteVan(invoer, '/zorgzwaarte/niveaus'))),
  };
}

export function maakInvoerblad(scenarios: readonly Invoer[], woorden: Woorden): Invoerblad {
  const geteld = tel(scenarios);
  const groepen = Math.max(LAAGSTE_AANTAL_GROEPEN, geteld.groepen);
  const niveaus = Math.max(LAAGSTE_AANTAL_NIVEAUS, geteld.niveaus);
  const aantal = scenarios.length;
  const rijen: (Rij | string)[] = [];
  const plekken = new Map<string, number>();

  const cel = (pad: string, scenario: number): Plek => ({
    blad: 'invoer',
    rij: plekken.get(pad) ?? 0,
    kolom: 2 + scenario,
  });
  const controlecel = (pad: string, scenario: number): Plek => ({
    ...cel(pad, scenario),
    kolom: 2 + aantal + scenario,
  });
  const tot = (begin: Plek, eind: Plek): Plek => ({ ...begin, totRij: eind.rij });
  const vanGroepen = (veld: string, scenario: number): Plek =>
    tot(cel(groeppad(veld, 0), scenario), cel(groeppad(veld, groepen - 1), scenario));
  const vanNiveaus = (veld: string, scenario: number): Plek =>
    tot(cel(niveaupad(veld, 0), scenario), cel(niveaupad(veld, niveaus - 1), scenario));

  const isLoondienst = (scenario: number): Formule => f`${cel('/inkomen/wijze', scenario)}="loondienst"`;
  const oudersRegelen = (scenario: number): Formule =>
    f`AND(${isLoondienst(scenario)};${cel('/inkomen/vervangingGeregeldDoor', scenario)}="ouders";${isLeeg(cel('/inkomen/fte', scenario))})`;

  /** De regels die verder gaan dan één veld. */
  const eigenControle: Readonly<Record<string, (cel: Plek, scenario: number, past: Formule) => Formule>> = {
    '/inkomen/ftePerPlaats': (_, scenario, past) =>
      f`IF(${isLoondienst(scenario)};IF(${isLeeg(cel('/inkomen/fte', scenario))};${past};0);0)`,
    '/inkomen/fte': (fte, scenario, past) =>
      f`IF(AND(${isLoondienst(scenario)};NOT(${isLeeg(fte)}));IF(${isLeeg(cel('/inkomen/ftePerPlaats', scenario))};${past};1);0)`,
    '/inkomen/vervangingGeregeldDoor': (door, scenario, past) =>
      f`IF(AND(${isLoondienst(scenario)};NOT(${isLeeg(door)}));IF(${isLeeg(cel('/inkomen/fte', scenario))};${past};1);0)`,
    '/vervanging/dagenPerJaar': (dagen, scenario, past) =>
      f`IF(${past}=1;1;IF(AND(${oudersRegelen(scenario)};${dagen}>0);1;0))`,
    '/gelieerdeOrganisatie/wijze': (wijze, _, past) => f`IF(${isLeeg(wijze)};0;${past})`,
  };

  const deel = (titel: string): void => void rijen.push(titel);
  const rij = (
    pad: string,
    vorm: Veldvorm | null,
    controle: Rij['controle'],
    label = woorden.misschien(`veld.${pad.split('/').at(-1)}`) ?? pad,
  ): void => {
    // Rij 3 tot en met de naam van het scenario gaan voor.
    plekken.set(pad, KOPRIJ + 1 + rijen.length);
    const naam = pad.split('/').at(-1) ?? '';
    const eenheid =
      vorm?.soort === 'code' && typeof vorm.codes[0] === 'string'
        ? woorden('eenheid.keuze')
        : (woorden.misschien(`eenheid.${naam}`) ?? woorden.misschien(`eenheid.${naam}.meer`) ?? '');
    rijen.push({ pad, label, eenheid, vorm, controle });
  };
  const veld = (pad: string, vorm: Veldvorm, als?: (scenario: number) => Formule): void => {
    const eigen = eigenControle[pad];
    rij(pad, vorm, (plek, scenario) => {
      const goed = past(vorm, plek);
      if (eigen) return eigen(plek, scenario, goed);
      return als ? f`IF(${als(scenario)};${goed};0)` : goed;
    });
  };

  deel(woorden('deel.algemeen'));
  for (const [naam, vorm] of veldvormen(HOOFDVELDEN)) veld(`/${naam}`, vorm);
  Object.entries(BLOKKEN).forEach(([naam, vorm], index) => {
    deel(`${index + 1} ${woorden.misschien(`blok.${index + 1}.titel`) ?? ''}`);
    if (vorm.soort === 'blok') {
      for (const [sleutel, van] of veldvormen(vorm.velden)) veld(`/${naam}/${sleutel}`, van);
    } else {
      const wijzen: Readonly<Record<string, BlokVorm>> = vorm.wijzen;
      veld(`/${naam}/wijze`, code(Object.keys(wijzen)));
      // Eén veld kan bij meer wijzen horen.
      const perVeld = new Map<string, { vorm: Veldvorm; wijzen: string[] }>();
      for (const [wijze, { velden, vrij }] of Object.entries(wijzen)) {
        for (const [sleutel, van] of [...veldvormen(velden), ...veldvormen(vrij)]) {
          const bekend = perVeld.get(sleutel);
          if (bekend) bekend.wijzen.push(wijze);
          else perVeld.set(sleutel, { vorm: van, wijzen: [wijze] });
        }
      }
      for (const [sleutel, { vorm: van, wijzen: bij }] of perVeld) {
        veld(`/${naam}/${sleutel}`, van, (scenario) => {
          const gekozen = bij.map((wijze) => f`${cel(`/${naam}/wijze`, scenario)}=${wijze}`);
          return f`OR(${voeg(gekozen, ';')})`;
        });
      }
    }
    if (naam === 'verzorging') groeprijen();
  });

  function groeprijen(): void {
    for (const [sleutel, vorm] of veldvormen(groepVorm.velden)) {
      for (let index = 0; index < groepen; index += 1) {
        const bestaat = (scenario: number): Formule => {
          const velden = Object.keys(groepVorm.velden).map((ander) => f`${cel(groeppad(ander, index), scenario)}<>""`);
          return f`OR(${voeg(velden, ';')})`;
        };
        rij(
          groeppad(sleutel, index),
          vorm,
          (plek, scenario) => f`IF(${bestaat(scenario)};${past(vorm, plek)};0)`,
          `${woorden('woord.groep')} ${index + 1}: ${woorden.misschien(`invoer.${sleutel}`) ?? sleutel}`,
        );
      }
    }
    rij(
      GROEPEN_SAMEN,
      null,
      (_, scenario) => f`IF(SUM(${vanGroepen('aantal', scenario)})=0;1;0)`,
      woorden('invoer.groepen'),
    );
  }

  deel(woorden('deel.letters'));
  const letter = code(KOSTPRIJSLETTERS);
  for (const nummer of LETTERNUMMERS) {
    rij(
      `/kostprijselementen/${nummer}`,
      letter,
      (plek) => f`IF(${isLeeg(plek)};0;${past(letter, plek)})`,
      `${nummer} ${woorden.misschien(`blok.${nummer}.titel`) ?? ''}`,
    );
  }
  deel(woorden('deel.overig'));
  rij(ANDERE_FOUTEN, null, (plek) => f`${plek}`, woorden('invoer.andereFouten'));

  deel(woorden('deel.zorgzwaarte'));
  rij('/zorgzwaarte/gekozen', null, (gekozen, scenario) => {
    const zelfde = f`SUMPRODUCT(EXACT(${vanNiveaus('code', scenario)};${gekozen})*1)`;
    return f`IF(${isLeeg(gekozen)};0;IF(${zelfde}=1;0;1))`;
  });
  const niveaulabel = (index: number, label: string): string => `${woorden('woord.niveau')} ${index + 1}: ${label}`;
  for (let index = 0; index < niveaus; index += 1) {
    rij(niveaupad('code', index), null, () => null, niveaulabel(index, woorden('invoer.code')));
  }
  for (const [sleutel, vorm] of NIVEAUVELDEN) {
    for (let index = 0; index < niveaus; index += 1) {
      rij(
        niveaupad(sleutel, index),
        vorm,
        (plek, scenario) => {
          const eis = niveau(sleutel, index, scenario, plek);
          return f`IF(${isLeeg(plek)};0;IF(${past(vorm, plek)}=1;1;${eis}))`;
        },
        niveaulabel(index, woorden.misschien(`veld.${sleutel}`) ?? sleutel),
      );
    }
  }

  function niveau(sleutel: string, index: number, scenario: number, plek: Plek): Formule {
    if (sleutel === 'factor') {
      const anders = NIVEAUVELDEN.filter(([ander]) => ander !== 'factor').map(
        ([ander]) => f`${cel(niveaupad(ander, index), scenario)}<>""`,
      );
      return f`IF(OR(${voeg(anders, ';')});1;0)`;
    }
    if (sleutel === 'fte') return f`IF(${isLoondienst(scenario)};0;1)`;
    if (sleutel === 'vervangingDagen') return f`IF(AND(${oudersRegelen(scenario)};${plek}>0);1;0)`;
    return f`0`;
  }

  const vel = new Vel();
  const perScenario = (kop: string): string[] => scenarios.map(() => kop);
  vel.begin(woorden('blad.invoer'), woorden('noot.invoer'), [
    woorden('kop.onderdeel'),
    woorden('kop.eenheid'),
    ...perScenario(''),
    ...perScenario(woorden('kop.controle')),
  ]);
  scenarios.forEach((invoer, scenario) => {
    const naam =
      typeof invoer.naam === 'string' && invoer.naam.trim()
        ? invoer.naam
        : `${woorden('woord.scenario')} ${scenario + 1}`;
    vel.zet(KOPRIJ, 2 + scenario, { rol: 'invoer', opmaak: 'tekst', waarde: naam });
  });
  rijen.forEach((een, index) => {
    const nummer = KOPRIJ + 1 + index;
    if (typeof een === 'string') {
      vel.tekst(nummer, 0, een, 'deel');
      return;
    }
    vel.tekst(nummer, 0, een.label);
    vel.tekst(nummer, 1, een.eenheid, 'noot');
    scenarios.forEach((invoer, scenario) => {
      const plek = cel(een.pad, scenario);
      vel.zet(nummer, plek.kolom, inhoud(een, invoer, scenario));
      const controle = een.controle(plek, scenario);
      if (controle) vel.formule(nummer, plek.kolom + aantal, controle, 'heel', 'controle');
    });
  });

  function inhoud({ pad, vorm }: Rij, invoer: Invoer, scenario: number): Cel {
    if (pad === GROEPEN_SAMEN)
      return { rol: 'som', opmaak: 'algemeen', formule: f`SUM(${vanGroepen('aantal', scenario)})` };
    if (pad === ANDERE_FOUTEN) return { rol: 'gewoon', opmaak: 'heel', waarde: andereFouten(invoer) };
    const waarde = leesOp(invoer, pad);
    if (!vorm) {
      // Een naam die geen tekst is wijst bij ons geen niveau aan; hier dan ook niet.
      const onbekend = pad.endsWith('/code') ? undefined : waardeVan(waarde, false);
      return {
        rol: 'invoer',
        opmaak: 'tekst',
        waarde: typeof waarde === 'string' ? waardeVan(waarde, true) : onbekend,
      };
    }
    return {
      rol: 'invoer',
      opmaak: opmaakVan(vorm),
      waarde: waardeVan(waarde, vorm.soort === 'code'),
      ...(vorm.soort === 'code' ? { keuzen: vorm.codes } : {}),
    };
  }

  return {
    vel,
    breedten: [46, 26, ...scenarios.map(() => 18), ...scenarios.map(() => 11)],
    niveaus,
    niveauvelden: NIVEAUVELDEN.map(([naam]) => naam),
    cel,
    heeft: (pad) => plekken.has(pad),
    label: (pad) => {
      const nummer = plekken.get(pad);
      const gevonden = nummer === undefined ? undefined : rijen[nummer - KOPRIJ - 1];
      return typeof gevonden === 'object' ? gevonden.label : '';
    },
    groepen: vanGroepen,
    niveauveld: vanNiveaus,
    naam: (scenario) => ({ blad: 'invoer', rij: KOPRIJ, kolom: 2 + scenario }),
    fouten: (scenario) => f`SUM(${tot(controlecel('/peiljaar', scenario), controlecel(ANDERE_FOUTEN, scenario))})`,
    foutInKeuze: (scenario) => controlecel('/zorgzwaarte/gekozen', scenario),
    niveaucontrole: (sleutel, scenario) =>
      tot(controlecel(niveaupad(sleutel, 0), scenario), controlecel(niveaupad(sleutel, niveaus - 1), scenario)),
  };
}

const GROEPEN_SAMEN = 'groepen';
const ANDERE_FOUTEN = 'andere fouten';

/** De fouten die geen controle in het blad ziet, omdat wat er mis is niet in een cel staat. */
function andereFouten(invoer: Invoer): number {
  const ongezien = (pad: string): boolean => {
    const [, groep] = /^\/verzorging\/groepen\/(\d+)\//.exec(pad) ?? [];
    if (groep !== undefined) {
      const rij = leesOp(invoer, `/verzorging/groepen/${groep}`);
      return isObject(rij) && Object.keys(groepVorm.velden).every((veld) => (rij[veld] ?? null) === null);
    }
    const [, nummer] = /^\/kostprijselementen\/(.*)$/.exec(pad) ?? [];
    if (nummer !== undefined) return !LETTERNUMMERS.includes(nummer);
    if (pad === '/gelieerdeOrganisatie/wijze') return leesOp(invoer, pad) == null;
    return (
      [
        '/versie',
        '/gelieerdeOrganisatie',
        '/kostprijselementen',
        '/zorgzwaarte',
        '/zorgzwaarte/niveaus',
        '/herkomst',
      ].includes(pad) || pad.startsWith('/herkomst/')
    );
  };
  return berekenTarief(invoer).meldingen.filter(({ ernst, pad }) => ernst === 'fout' && ongezien(pad)).length;
}
