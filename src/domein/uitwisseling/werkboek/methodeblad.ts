// Wat er gekozen is, wat de codes betekenen en hoe er gerekend is.

import { schrijfDecimaal } from '../../decimaal.js';
import type { Werkblad } from '../../tarief/werkblad.js';
import type { Invoerblad } from './invoerblad.js';
import { f, KOPRIJ, type Opmaak, Vel } from './model.js';
import { teksten } from './teksten/nl.js';
import type { Woorden } from './woorden.js';

const KEUZEN = [
  ['/rechtsvorm', 0],
  ['/inkomen/wijze', 1],
  ['/inkomen/vervangingGeregeldDoor', 1],
  ['/overhead/wijze', 7],
  ['/overhead/grondslag', 7],
  ['/gelieerdeOrganisatie/wijze', 8],
  ['/leegstand/methode', 9],
  ['/marge/methode', 10],
  ['/zorgzwaarte/gekozen', 11],
] as const;

export function maakMethodeblad(
  invoer: Invoerblad,
  { scenarios, indexering, notitie, indexcijfers = [] }: Werkblad,
  woorden: Woorden,
): { vel: Vel; breedten: readonly number[] } {
  const vel = new Vel();
  vel.begin(woorden('blad.methode'), woorden('noot.methode'), [woorden('deel.gekozen')]);
  scenarios.forEach((_, scenario) => vel.formule(KOPRIJ, 1 + scenario, f`${invoer.naam(scenario)}`, 'algemeen', 'kop'));
  let nummer = KOPRIJ + 1;
  for (const [pad, bouwsteen] of KEUZEN) {
    const titel = woorden.misschien(`blok.${bouwsteen}.titel`);
    vel.tekst(nummer, 0, titel ? `${bouwsteen} ${titel}: ${invoer.label(pad)}` : invoer.label(pad));
    scenarios.forEach((_, scenario) => {
      const cel = invoer.cel(pad, scenario);
      vel.formule(nummer, 1 + scenario, f`IF(${cel}="";"";${cel})`);
    });
    nummer += 1;
  }
  const deel = (titel: string): void => {
    nummer += 1;
    vel.tekst(nummer, 0, titel, 'deel');
    nummer += 1;
  };
  const regel = (...cellen: readonly string[]): void => {
    cellen.forEach((tekst, kolom) => vel.tekst(nummer, kolom, tekst));
    nummer += 1;
  };
  const getal = (kolom: number, waarde: number, opmaak: Opmaak = 'algemeen'): void =>
    vel.zet(nummer, kolom, { rol: 'gewoon', opmaak, waarde });
  const koppen = (...namen: readonly string[]): void => {
    namen.forEach((kop, kolom) => vel.tekst(nummer, kolom, kop, 'kop'));
    nummer += 1;
  };
  deel(woorden('deel.uitleg'));
  for (const sleutel of ['volgorde', 'afronden', 'centen', 'rekenblad', 'leeg'] as const)
    regel(woorden(`uitleg.${sleutel}`));
  deel(woorden('deel.codes'));
  koppen(woorden('kop.code'), woorden('kop.betekenis'));
  for (const sleutel of Object.keys(teksten)) {
    const [soort, code] = sleutel.split('.');
    if (soort === 'keuze' || soort === 'letter') regel(code ?? '', woorden.misschien(sleutel) ?? '');
  }
  if (indexering) {
    deel(woorden('deel.indexering'));
    for (const naam of ['van', 'naar', 'methode'] as const) {
      const waarde = indexering[naam];
      regel(woorden(`index.${naam}`), typeof waarde === 'number' ? schrijfDecimaal(waarde) : waarde);
    }
  }
  if (indexcijfers.length > 0) {
    deel(woorden('deel.indexcijfers'));
    koppen(woorden('kop.cijfer'), woorden('kop.waarde'), woorden('kop.status'), woorden('kop.bron'));
    for (const { jaar, reeks, stand, waarde, status, bron } of indexcijfers) {
      getal(1, waarde, 'procent');
      vel.tekst(nummer, 2, woorden(`index.${status}`));
      vel.tekst(nummer, 3, bron ?? '');
      regel(`${reeks.toUpperCase()} ${jaar}, ${woorden(`index.${stand}`)}`);
    }
  }
  if (notitie.trim()) {
    deel(woorden('deel.notitie'));
    regel(notitie);
  }
  return { vel, breedten: [58, ...scenarios.map(() => 24)] };
}
