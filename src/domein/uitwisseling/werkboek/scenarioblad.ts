// De scenario's naast elkaar, met het verschil met het scenario dat in beeld was, in euro en in procent.

import { KOSTPRIJSLETTERS } from '../../tarief/invoer-vorm.js';
import type { Invoerblad } from './invoerblad.js';
import type { Letterblad } from './letterblad.js';
import { f, KOPRIJ, type Opmaak, type Plek, type Rol, Vel } from './model.js';
import { type Opbouwblad, TIEN } from './opbouwblad.js';
import type { Woorden } from './woorden.js';

export function maakScenarioblad(
  invoer: Invoerblad,
  opbouw: Opbouwblad,
  letters: Letterblad,
  { aantal, actief }: { readonly aantal: number; readonly actief: number },
  woorden: Woorden,
): { vel: Vel; breedten: readonly number[] } {
  const vel = new Vel();
  const scenarios = Array.from({ length: aantal }, (_, index) => index);
  const anderen = scenarios.filter((scenario) => scenario !== actief);
  vel.begin(woorden('blad.scenarios'), woorden('noot.scenarios'), [
    woorden('kop.onderdeel'),
    ...scenarios.map(() => ''),
    ...anderen.map(() => woorden('kop.verschil')),
    ...anderen.map(() => woorden('kop.verschilProcent')),
  ]);
  scenarios.forEach((scenario) => vel.formule(KOPRIJ, 1 + scenario, f`${invoer.naam(scenario)}`, 'algemeen', 'kop'));
  [...anderen, ...anderen].forEach((scenario, index) =>
    vel.formule(KOPRIJ + 1, 1 + aantal + index, f`${invoer.naam(scenario)}`, 'algemeen', 'kop'),
  );

  let nummer = KOPRIJ + 2;
  const deel = (titel: string): void => {
    vel.tekst(nummer, 0, titel, 'deel');
    nummer += 1;
  };
  const rij = (label: string, van: (scenario: number) => Plek, rol: Rol = 'gewoon', opmaak: Opmaak = 'euro'): void => {
    vel.tekst(nummer, 0, label);
    const hier = (scenario: number): Plek => ({ blad: 'scenarios', rij: nummer, kolom: 1 + scenario });
    scenarios.forEach((scenario) => vel.formule(nummer, 1 + scenario, f`${van(scenario)}`, opmaak, rol));
    if (opmaak === 'euro') {
      anderen.forEach((scenario, index) => {
        const leeg = f`OR(${hier(scenario)}="";${hier(actief)}="")`;
        const verschil = f`${hier(scenario)}-${hier(actief)}`;
        vel.formule(nummer, 1 + aantal + index, f`IF(${leeg};"";ROUND(${verschil};2))`, 'euro');
        const aandeel = f`IF(${leeg};"";IF(${hier(actief)}=0;"";(${verschil})/${hier(actief)}))`;
        vel.formule(nummer, 1 + aantal + anderen.length + index, aandeel, 'procent');
      });
    }
    nummer += 1;
  };

  deel(woorden('deel.uitkomst'));
  rij(
    woorden('kop.niveau'),
    (scenario) => ({ blad: 'opbouw', rij: KOPRIJ + 1, kolom: 1 + scenario }),
    'gewoon',
    'algemeen',
  );
  const van = (sleutel: string) => (scenario: number) => opbouw.cel(sleutel, scenario);
  rij(woorden('som.plaatsen'), van('n.plaatsen'), 'gewoon', 'algemeen');
  rij(woorden('uit.tarief'), van('tarief'), 'uitkomst');
  rij(woorden('uit.netto'), van('netto'));
  rij(woorden('uit.perMaandPerJeugdige'), van('maand'));
  rij(woorden('uit.perJaarPerJeugdige'), van('jaar'));
  rij(woorden('uit.perJaarPerHuis'), van('huis'));
  rij(woorden('uit.perJaarPerHuisVerwacht'), van('verwacht'));
  rij(woorden('uit.kostenPerJaar'), van('kosten'));
  for (const [soort, titel] of [
    ['e', woorden('deel.perEtmaal')],
    ['j', woorden('deel.perJaar')],
  ] as const) {
    deel(titel);
    for (const bouwsteen of TIEN) {
      rij(`${bouwsteen} ${woorden.misschien(`blok.${bouwsteen}.titel`) ?? ''}`, van(`${soort}.${bouwsteen}`));
    }
  }
  deel(woorden('blad.letters'));
  for (const letter of KOSTPRIJSLETTERS) {
    const label = letter === 'buiten' ? woorden('letter.buiten') : `${letter}: ${woorden(`letter.${letter}`)}`;
    rij(label, (scenario) => letters.cel(letter, scenario));
  }
  return { vel, breedten: [58, ...scenarios.map(() => 18), ...anderen.map(() => 16), ...anderen.map(() => 16)] };
}
