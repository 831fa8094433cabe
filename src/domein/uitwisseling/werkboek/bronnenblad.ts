// Waar de cijfers vandaan komen: per scenario elke herkomst, met de waarde zoals zij nu op Invoer staat. Daaronder de tarievenset en de
// bandbreedtes.

import { isObject } from '../../json.js';
import type { Werkblad } from '../../tarief/werkblad.js';
import type { Invoerblad } from './invoerblad.js';
import { f, KOPRIJ, Vel } from './model.js';
import type { Woorden } from './woorden.js';

const VELDEN = ['status', 'bron', 'peiljaar', 'datum', 'url', 'reden'] as const;

export function maakBronnenblad(
  invoer: Invoerblad,
  { scenarios, bandbreedtes, actief }: Werkblad,
  woorden: Woorden,
): { vel: Vel; breedten: readonly number[] } {
  const vel = new Vel();
  vel.begin(woorden('blad.bronnen'), woorden('noot.bronnen'), [
    woorden('kop.scenario'),
    woorden('kop.cijfer'),
    woorden('kop.plek'),
    woorden('kop.waarde'),
    ...VELDEN.map((veld) => woorden(`kop.${veld}`)),
  ]);
  let nummer = KOPRIJ + 1;
  const zet = (kolom: number, waarde: unknown): void => {
    if (typeof waarde === 'number') vel.zet(nummer, kolom, { rol: 'gewoon', opmaak: 'algemeen', waarde });
    else if (typeof waarde === 'string') vel.tekst(nummer, kolom, waarde);
  };
  const cijfer = (pad: string, scenario: number): void => {
    vel.formule(nummer, 0, f`${invoer.naam(scenario)}`);
    zet(1, invoer.label(pad));
    zet(2, pad);
    if (invoer.heeft(pad)) {
      const cel = invoer.cel(pad, scenario);
      vel.formule(nummer, 3, f`IF(${cel}="";"";${cel})`);
    }
  };
  scenarios.forEach(({ herkomst }, scenario) => {
    for (const [pad, bron] of Object.entries(isObject(herkomst) ? herkomst : {})) {
      if (!isObject(bron)) continue;
      cijfer(pad, scenario);
      VELDEN.forEach((veld, index) => zet(4 + index, bron[veld]));
      nummer += 1;
    }
  });

  const deel = (titel: string): void => {
    nummer += 1;
    vel.tekst(nummer, 0, titel, 'deel');
    nummer += 1;
  };
  deel(woorden('deel.tarievenset'));
  scenarios.forEach(({ tarievenset }, scenario) => {
    if (!isObject(tarievenset)) return;
    vel.formule(nummer, 0, f`${invoer.naam(scenario)}`);
    zet(1, tarievenset['naam']);
    zet(2, tarievenset['datum']);
    nummer += 1;
  });
  if (bandbreedtes.length > 0) {
    deel(woorden('deel.bandbreedtes'));
    [
      woorden('kop.scenario'),
      woorden('kop.cijfer'),
      woorden('kop.plek'),
      woorden('kop.waarde'),
      woorden('kop.laag'),
      woorden('kop.hoog'),
      woorden('kop.reden'),
    ].forEach((kop, kolom) => vel.tekst(nummer, kolom, kop, 'kop'));
    nummer += 1;
    for (const { pad, laag, hoog, reden } of bandbreedtes) {
      cijfer(pad, actief);
      [laag, hoog, reden].forEach((waarde, index) => zet(4 + index, waarde));
      nummer += 1;
    }
  }
  return { vel, breedten: [24, 40, 40, 16, 14, 40, 12, 14, 40, 60] };
}
