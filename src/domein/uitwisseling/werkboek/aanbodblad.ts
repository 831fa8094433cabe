// De aanbiedingen: hun cijfers om te veranderen, met ernaast wat tarief/vergelijk-aanbod.ts ervan maakt. Een rij hulp onthoudt in welke
// kolom van Opbouw ons tarief op haar niveau staat; 0 is nergens.

import type { Werkblad } from '../../tarief/werkblad.js';
import type { Invoerblad } from './invoerblad.js';
import { f, type Formule, KOPRIJ, type Plek, Vel } from './model.js';
import { niveaukolom } from './niveaukolom.js';
import { opCenten, type Opbouwblad, TIEN } from './opbouwblad.js';
import type { Woorden } from './woorden.js';

const LAAGSTE_AANTAL_RIJEN = 10;
const SCENARIO: Plek = { blad: 'aanbod', rij: KOPRIJ, kolom: 1 };
const KOLOM = {
  naam: 0,
  niveau: 1,
  tarief: 2,
  ons: 3,
  verschil: 4,
  aandeel: 5,
  dekking: 6,
  marge: 7,
  aanbod: 8,
  hulp: 18,
  bouwstenen: 19,
};

export function maakAanbodblad(
  invoer: Invoerblad,
  opbouw: Opbouwblad,
  { aanbiedingen, actief, scenarios }: Werkblad,
  woorden: Woorden,
): { vel: Vel; breedten: readonly number[] } {
  const vel = new Vel();
  const aantal = scenarios.length;
  vel.begin(woorden('blad.aanbod'), woorden('noot.aanbod'), []);
  vel.tekst(KOPRIJ, 0, woorden('invoer.scenario'));
  vel.zet(KOPRIJ, 1, {
    rol: 'invoer',
    opmaak: 'heel',
    waarde: actief + 1,
    keuzen: scenarios.map((_, index) => index + 1),
  });
  vel.formule(KOPRIJ, 2, f`IF(ISNUMBER(${SCENARIO});INDEX(${namen()};1;${SCENARIO});"")`, 'algemeen');

  const kop = KOPRIJ + 1;
  const koppen: readonly (readonly [number, string])[] = [
    [KOLOM.naam, woorden('kop.naam')],
    [KOLOM.niveau, woorden('kop.niveau')],
    [KOLOM.tarief, woorden('kop.tarief')],
    [KOLOM.ons, woorden('kop.ons')],
    [KOLOM.verschil, woorden('kop.verschil')],
    [KOLOM.aandeel, woorden('kop.verschilProcent')],
    [KOLOM.dekking, woorden('kop.dekking')],
    [KOLOM.marge, woorden('kop.marge')],
    ...TIEN.map((nummer) => [KOLOM.aanbod + nummer - 1, `${woorden('kop.bouwsteen')} ${nummer}`] as const),
    [KOLOM.hulp, woorden('kop.hulp')],
    ...TIEN.map((nummer) => [KOLOM.bouwstenen + nummer - 1, `${woorden('kop.verschilBouwsteen')} ${nummer}`] as const),
  ];
  for (const [kolom, tekst] of koppen) vel.tekst(kop, kolom, tekst, 'kop');

  const eerste = kop + 1;
  const rijen = Math.max(LAAGSTE_AANTAL_RIJEN, aanbiedingen.length);
  for (let index = 0; index < rijen; index += 1) {
    const nummer = eerste + index;
    const aanbod = aanbiedingen[index];
    const hier = (kolom: number): Plek => ({ blad: 'aanbod', rij: nummer, kolom });
    const hulp = hier(KOLOM.hulp);
    const geboden = hier(KOLOM.tarief);
    const ons = (sleutel: string): Formule => f`INDEX(${opbouw.rij(sleutel)};1;${hulp})`;
    const als = (formule: Formule): Formule =>
      f`IF(${hulp}=0;"";IF(ISNUMBER(${geboden});IF(${ons('fouten')}=0;${formule};"");""))`;

    vel.zet(nummer, KOLOM.naam, { rol: 'invoer', opmaak: 'tekst', waarde: aanbod?.naam });
    // Een leeg niveau is bij ons een niveau zonder naam, en dat is er niet.
    const niveau = aanbod?.niveau === '' ? '""' : (aanbod?.niveau ?? undefined);
    vel.zet(nummer, KOLOM.niveau, { rol: 'invoer', opmaak: 'tekst', waarde: niveau });
    vel.zet(nummer, KOLOM.tarief, { rol: 'invoer', opmaak: 'euro', waarde: aanbod?.tariefPerEtmaal });
    vel.formule(nummer, KOLOM.ons, als(ons('tarief')), 'euro');
    vel.formule(nummer, KOLOM.verschil, als(opCenten(f`${geboden}-${ons('exact')}`)), 'euro', 'som');
    const verschil = f`(${geboden}-${ons('exact')})`;
    vel.formule(nummer, KOLOM.aandeel, als(f`IF(${ons('exact')}=0;"";${verschil}/${ons('exact')})`), 'procent');
    const opbrengst = f`${geboden}*${ons('n.etmalen')}`;
    const kosten = ons('n.9som');
    vel.formule(nummer, KOLOM.dekking, als(f`IF(${kosten}=0;"";${opbrengst}/${kosten})`), 'procent');
    const methode = f`INDEX(${overScenarios('/marge/methode')};1;${SCENARIO})`;
    const noemer = f`IF(${methode}="opslag";${kosten};${opbrengst})`;
    const marge = f`IF(${kosten}=0;"";IF(${noemer}=0;"";(${opbrengst}-${kosten})/${noemer}))`;
    vel.formule(nummer, KOLOM.marge, als(marge), 'procent');

    for (const bouwsteen of TIEN) {
      const deel = hier(KOLOM.aanbod + bouwsteen - 1);
      vel.zet(nummer, deel.kolom, {
        rol: 'invoer',
        opmaak: 'euro',
        waarde: aanbod?.bouwstenen?.[bouwsteen] ?? undefined,
      });
      const verschil = f`ROUND(ROUND(${deel}-${ons(`e.${bouwsteen}`)};9);2)`;
      const formule = f`IF(${hulp}=0;"";IF(ISNUMBER(${deel});IF(${ons('fouten')}=0;${verschil};"");""))`;
      vel.formule(nummer, KOLOM.bouwstenen + bouwsteen - 1, formule, 'euro');
    }
    vel.formule(nummer, KOLOM.hulp, kolomBij(hier(KOLOM.niveau)), 'heel', 'noot');
  }

  let nummer = eerste + rijen + 1;
  vel.tekst(nummer, 0, woorden('deel.aanbiedingen'), 'deel');
  const alle: Plek = { blad: 'aanbod', rij: eerste, kolom: KOLOM.tarief, totRij: eerste + rijen - 1 };
  for (const [label, functie] of [
    [woorden('uit.laagste'), 'MIN'],
    [woorden('uit.mediaan'), 'MEDIAN'],
    [woorden('uit.hoogste'), 'MAX'],
    [woorden('uit.gemiddelde'), 'AVERAGE'],
  ] as const) {
    nummer += 1;
    vel.tekst(nummer, 0, label);
    const van: Formule = [`${functie}(`, alle, ')'];
    vel.formule(nummer, KOLOM.tarief, f`IF(COUNT(${alle})=0;"";${opCenten(van)})`, 'euro', 'som');
  }
  return { vel, breedten: [40, 18, ...Array.from({ length: 27 }, () => 14)] };

  function namen(): Plek {
    return { ...invoer.naam(0), totKolom: invoer.naam(aantal - 1).kolom };
  }

  function overScenarios(pad: string): Plek {
    return { ...invoer.cel(pad, 0), totKolom: invoer.cel(pad, aantal - 1).kolom };
  }

  /** Waar in Opbouw het niveau van een aanbod staat, bij het scenario waarmee vergeleken wordt. */
  function kolomBij(niveau: Plek): Formule {
    const codes: Plek = { ...invoer.niveauveld('code', 0), totKolom: invoer.niveauveld('code', aantal - 1).kolom };
    const gevonden = niveaukolom(invoer, aantal, SCENARIO, f`INDEX(${codes};0;${SCENARIO})`, niveau);
    const goed = f`IF(ISNUMBER(${SCENARIO});IF(AND(${SCENARIO}>=1;${SCENARIO}<=${aantal};INT(${SCENARIO})=${SCENARIO});1;0);0)`;
    return f`IF(${goed}=0;0;IF(${niveau}="";${SCENARIO};${gevonden}))`;
  }
}
