// De letters van artikel 2.3 Besluit Jeugdwet, zoals tarief/bereken-tarief.ts ze optelt: de centen van elke bouwsteen onder haar letter, en
// die van de leegstand naar rato van de onafgeronde kosten over a, b en c.

import { BOUWSTENEN } from '../../tarief/bouwstenen.js';
import { KOSTPRIJSLETTERS } from '../../tarief/invoer-vorm.js';
import type { Invoerblad } from './invoerblad.js';
import { f, type Formule, KOPRIJ, type Plek, type Rol, Vel, voeg } from './model.js';
import { type Opbouwblad, TIEN } from './opbouwblad.js';
import type { Woorden } from './woorden.js';

export interface Letterblad {
  readonly vel: Vel;
  readonly breedten: readonly number[];
  cel(letter: (typeof KOSTPRIJSLETTERS)[number], scenario: number): Plek;
}

const RATO = 'naar-rato';
const ABC = ['a', 'b', 'c'] as const;

export function maakLetterblad(invoer: Invoerblad, opbouw: Opbouwblad, aantal: number, woorden: Woorden): Letterblad {
  const vel = new Vel();
  const plekken = new Map<string, number>();
  const scenarios = Array.from({ length: aantal }, (_, index) => index);
  let volgende = KOPRIJ + 1;

  const plek = (sleutel: string, scenario: number): Plek => ({
    blad: 'letters',
    rij: plekken.get(sleutel) ?? 0,
    kolom: 1 + scenario,
  });
  const tot = (begin: string, eind: string, scenario: number): Plek => ({
    ...plek(begin, scenario),
    totRij: plek(eind, scenario).rij,
  });
  const deel = (titel: string): void => {
    vel.tekst(volgende, 0, titel, 'deel');
    volgende += 1;
  };
  // Wat de uitkomst is staat bovenaan en rekent met wat eronder staat: eerst krijgt elke rij haar plek, dan haar formule.
  const later: (() => void)[] = [];
  const rij = (sleutel: string, label: string, formule: (scenario: number) => Formule, rol: Rol = 'gewoon'): void => {
    const nummer = volgende;
    plekken.set(sleutel, nummer);
    volgende += 1;
    vel.tekst(nummer, 0, label, rol === 'noot' ? 'noot' : 'gewoon');
    later.push(() => {
      for (const scenario of scenarios) {
        const goed = f`${opbouw.cel('fouten', scenario)}=0`;
        const opmaak = rol === 'noot' ? 'algemeen' : 'euro';
        vel.formule(nummer, 1 + scenario, f`IF(${goed};${formule(scenario)};"")`, opmaak, rol);
      }
    });
  };

  vel.begin(woorden('blad.letters'), woorden('noot.letters'), [woorden('kop.onderdeel')]);
  for (const scenario of scenarios) vel.formule(KOPRIJ, 1 + scenario, f`${invoer.naam(scenario)}`, 'algemeen', 'kop');

  const perEtmaal = (scenario: number): Plek => {
    const begin = opbouw.cel('e.1', scenario);
    return { ...begin, totRij: opbouw.cel('e.10', scenario).rij };
  };
  const onder = (letter: string, scenario: number): Formule =>
    f`ROUND(100*SUMPRODUCT((${tot('letter 1', 'letter 10', scenario)}=${letter})*${perEtmaal(scenario)});0)`;

  deel(woorden('deel.uitkomst'));
  for (const letter of KOSTPRIJSLETTERS) {
    const label = letter === 'buiten' ? woorden('letter.buiten') : `${letter}: ${woorden(`letter.${letter}`)}`;
    rij(
      letter,
      label,
      (scenario) =>
        letter === 'buiten'
          ? f`${onder(letter, scenario)}/100`
          : f`(${onder(letter, scenario)}+${plek(`deel ${letter}`, scenario)})/100`,
      'som',
    );
  }
  rij('samen', woorden('woord.samen'), (scenario) => f`ROUND(SUM(${tot('a', 'buiten', scenario)});2)`, 'uitkomst');

  deel(woorden('deel.letters'));
  for (const { nummer, kostprijselement } of BOUWSTENEN.slice(0, 10)) {
    rij(`letter ${nummer}`, `${nummer} ${woorden.misschien(`blok.${nummer}.titel`) ?? ''}`, (scenario) => {
      const zelf = f`${kostprijselement ?? 'buiten'}`;
      if (nummer === 10) return zelf;
      const gekozen = invoer.cel(`/kostprijselementen/${nummer}`, scenario);
      return f`IF(${gekozen}="";${zelf};${gekozen})`;
    });
  }

  deel(woorden('deel.rato'));
  const totaal = (scenario: number): Formule => f`SUM(${tot('kosten a', 'kosten c', scenario)})`;
  rij('rato', woorden('letter.naar-rato'), (scenario) => onder(RATO, scenario), 'noot');
  for (const letter of ABC) {
    rij(
      `kosten ${letter}`,
      letter,
      (scenario) => {
        // Tussen de bouwstenen staan de tussensommen: daarom elke bouwsteen apart.
        const delen = TIEN.slice(0, 8).map(
          (nummer) => f`IF(${plek(`letter ${nummer}`, scenario)}=${letter};${opbouw.cel(`n.${nummer}`, scenario)};0)`,
        );
        return voeg(delen, '+');
      },
      'noot',
    );
  }
  for (const letter of ABC) {
    rij(
      `centen ${letter}`,
      letter,
      (scenario) => {
        const kosten = plek(`kosten ${letter}`, scenario);
        return f`IF(${totaal(scenario)}=0;0;ROUND(${plek('rato', scenario)}*${kosten}/${totaal(scenario)};7))`;
      },
      'noot',
    );
  }
  for (const letter of ABC) {
    rij(`heel ${letter}`, letter, (scenario) => f`INT(${plek(`centen ${letter}`, scenario)})`, 'noot');
  }
  for (const letter of ABC) {
    rij(
      `rest ${letter}`,
      letter,
      (scenario) => f`ROUND(${plek(`centen ${letter}`, scenario)}-${plek(`heel ${letter}`, scenario)};7)`,
      'noot',
    );
  }
  ABC.forEach((letter, index) => {
    rij(
      `deel ${letter}`,
      letter,
      (scenario) => {
        const rest = (ander: string): Plek => plek(`rest ${ander}`, scenario);
        const eerder = ABC.filter((ander, plaats) => ander !== letter && plaats < index);
        const later = ABC.filter((_, plaats) => plaats > index);
        const voor = [
          ...eerder.map((ander) => f`IF(${rest(ander)}>=${rest(letter)};1;0)`),
          ...later.map((ander) => f`IF(${rest(ander)}>${rest(letter)};1;0)`),
        ];
        const tekort = f`(${plek('rato', scenario)}-SUM(${tot('heel a', 'heel c', scenario)}))`;
        const zonderKosten = letter === 'c' ? f`${plek('rato', scenario)}` : f`0`;
        return f`IF(${totaal(scenario)}=0;${zonderKosten};${plek(`heel ${letter}`, scenario)}+IF(${voeg(voor, '+')}<${tekort};1;0))`;
      },
      'noot',
    );
  });
  for (const zet of later) zet();

  return { vel, breedten: [58, ...scenarios.map(() => 18)], cel: plek };
}
