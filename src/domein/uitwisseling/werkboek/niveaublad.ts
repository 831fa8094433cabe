// Hoeveel jeugdigen er op elk niveau zijn, met het tarief daarvan en het gemiddelde van allen: tarief/meng-tarief.ts als formules. Het gemiddelde
// weegt de onafgeronde tarieven; die staan rechts.

import type { Werkblad } from '../../tarief/werkblad.js';
import type { Invoerblad } from './invoerblad.js';
import { f, type Formule, KOPRIJ, type Plek, Vel } from './model.js';
import { niveaukolom } from './niveaukolom.js';
import { opCenten, type Opbouwblad } from './opbouwblad.js';
import type { Woorden } from './woorden.js';

const KOLOM = { niveau: 0, jeugdigen: 1, deel: 2, product: 3, tarief: 4 };

export function maakNiveaublad(
  invoer: Invoerblad,
  opbouw: Opbouwblad,
  { scenarios, verdeling = [], producten = [], samen = {} }: Werkblad,
  woorden: Woorden,
): { vel: Vel; breedten: readonly number[] } {
  const vel = new Vel();
  const nummers = scenarios.map((_, scenario) => scenario);
  const exacte = KOLOM.tarief + scenarios.length;
  vel.begin(woorden('blad.niveaus'), woorden('noot.niveaus'), [
    woorden('kop.niveau'),
    woorden('kop.jeugdigen'),
    woorden('kop.deel'),
    woorden('kop.product'),
    ...nummers.map(() => woorden('uit.tarief')),
    ...nummers.map(() => woorden('som.exact')),
  ]);
  for (const scenario of nummers) {
    for (const kolom of [KOLOM.tarief, exacte])
      vel.formule(KOPRIJ + 1, kolom + scenario, f`${invoer.naam(scenario)}`, 'algemeen', 'kop');
  }

  const namen = new Set<string | null | undefined>([
    ...scenarios.flatMap(({ zorgzwaarte }) => zorgzwaarte?.niveaus?.map(({ code }) => code) ?? []),
    ...[...verdeling, ...producten].map(({ code }) => code),
  ]);
  const codes = [...namen].filter((code) => typeof code === 'string');
  const eerste = KOPRIJ + 2;
  const onderste = eerste + Math.max(invoer.niveaus, codes.length);
  const over = (kolom: number): Plek => ({ blad: 'niveaus', rij: eerste, kolom, totRij: onderste });
  const bij = <T extends { readonly code?: string | null }>(lijst: readonly T[], code: string | null): T | undefined =>
    lijst.find((rij) => (rij.code ?? null) === code);
  const jeugdigen = over(KOLOM.jeugdigen);

  for (let rij = eerste; rij <= onderste; rij += 1) {
    const hier = (kolom: number): Plek => ({ blad: 'niveaus', rij, kolom });
    const isBasis = rij === eerste;
    const code = isBasis ? null : codes[rij - eerste - 1];
    if (isBasis) vel.tekst(rij, KOLOM.niveau, woorden('woord.basis'));
    else vel.zet(rij, KOLOM.niveau, { rol: 'invoer', opmaak: 'tekst', waarde: code ?? undefined });
    const aantal = code === undefined ? undefined : bij(verdeling, code)?.aantal;
    const product = code === undefined ? undefined : bij(producten, code)?.product;
    vel.zet(rij, KOLOM.jeugdigen, { rol: 'invoer', opmaak: 'algemeen', waarde: aantal });
    const deel = f`${hier(KOLOM.jeugdigen)}/SUM(${jeugdigen})`;
    vel.formule(rij, KOLOM.deel, f`IF(SUM(${jeugdigen})=0;"";IF(${hier(KOLOM.jeugdigen)}="";"";${deel}))`, 'procent');
    vel.zet(rij, KOLOM.product, { rol: 'invoer', opmaak: 'tekst', waarde: product });
    for (const scenario of nummers) {
      const exact = hier(exacte + scenario);
      const tarief = isBasis ? f`${opbouw.cel('b.exact', scenario)}` : opHetNiveau(hier(KOLOM.niveau), scenario);
      vel.formule(rij, KOLOM.tarief + scenario, f`IF(ISNUMBER(${exact});${opCenten(f`${exact}`)};"")`, 'euro');
      vel.formule(rij, exacte + scenario, tarief, 'algemeen', 'noot');
    }
  }

  const samenRij = onderste + 1;
  vel.tekst(samenRij, KOLOM.niveau, woorden('woord.samen'), 'som');
  vel.formule(samenRij, KOLOM.jeugdigen, f`SUM(${jeugdigen})`, 'algemeen', 'som');
  vel.zet(samenRij, KOLOM.product, { rol: 'invoer', opmaak: 'tekst', waarde: samen.product ?? undefined });
  for (const scenario of nummers) {
    const tarieven = over(exacte + scenario);
    // Van een niveau met jeugdigen moet er een tarief zijn, en minder dan niemand bestaat niet.
    const mist = f`SUMPRODUCT((${jeugdigen}>0)*(${tarieven}=""))+SUMPRODUCT((${jeugdigen}<0)*1)`;
    const gemiddeld = opCenten(f`SUMPRODUCT(${jeugdigen};${tarieven})/SUM(${jeugdigen})`);
    vel.formule(
      samenRij,
      KOLOM.tarief + scenario,
      f`IF(SUM(${jeugdigen})=0;"";IF(${mist}>0;"";${gemiddeld}))`,
      'euro',
      'uitkomst',
    );
  }
  vel.tekst(samenRij + 2, KOLOM.niveau, woorden('woord.contract'));
  vel.tekst(samenRij + 2, KOLOM.jeugdigen, woorden(`contract.${samen.contract ?? 'per-niveau'}`));
  return { vel, breedten: [30, 24, 12, 16, ...nummers.map(() => 18), ...nummers.map(() => 18)] };

  function opHetNiveau(naam: Plek, scenario: number): Formule {
    const kolom = niveaukolom(invoer, scenarios.length, scenario + 1, invoer.niveauveld('code', scenario), naam);
    // Zonder naam is er geen niveau. INDEX met 0 gaf de hele rij.
    const gevonden = f`INDEX(${opbouw.rij('exact')};1;MAX(1;${kolom}))`;
    return f`IF(${naam}="";"";IF(${kolom}=0;"";${gevonden}))`;
  }
}
