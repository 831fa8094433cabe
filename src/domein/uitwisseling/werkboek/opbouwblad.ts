// De som zelf als formules, in de volgorde van tarief/som.ts en tarief/bereken-tarief.ts. Een kolom per scenario op het gekozen niveau, en
// daarnaast een kolom per niveau van elk scenario: daar haalt het blad met de aanbiedingen een tarief op een ander niveau.
//
// Een rekenblad rekent met vijftien cijfers. Waar dat een halve cent kan verschuiven rondt een formule eerst ver achter de komma af.

import { f, type Formule, KOPRIJ, type Opmaak, type Plek, type Rol, Vel, voeg } from './model.js';
import type { Invoerblad } from './invoerblad.js';
import type { Woorden } from './woorden.js';

/** Eén kolom: een scenario, op het gekozen niveau (`null`) of op het niveau met dit nummer, geteld vanaf 0. */
interface Kolom {
  readonly scenario: number;
  readonly niveau: number | null;
}

interface Rij {
  readonly sleutel: string;
  readonly label: string;
  readonly opmaak: Opmaak;
  readonly rol: Rol;
  /** Alleen bij het gekozen niveau. */
  readonly alleenGekozen: boolean;
  readonly formule: (kolom: Kolom) => Formule;
}

export interface Opbouwblad {
  readonly vel: Vel;
  readonly breedten: readonly number[];
  /** De cel van een rij bij het gekozen niveau van een scenario. */
  cel(sleutel: string, scenario: number): Plek;
  /** Alle kolommen van een rij. */
  rij(sleutel: string): Plek;
}

/** De bouwstenen 1 tot en met 10. */
export const TIEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** De rijen die alleen over de basis gaan. */
const VAN_DE_BASIS = /^(?:loon$|b\.)/;
const ELF = [...TIEN, 11] as const;

/** Een bedrag op centen: eerst op negen cijfers achter de komma, want een halve cent is tweetallig niet precies te schrijven. */
export const opCenten = (formule: Formule): Formule => f`ROUND(ROUND(${formule};9);2)`;

/** Wat er van 1 overblijft, ook als 0,9999 tweetallig net iets anders is. */
const rest = (fractie: Plek): Formule => f`ROUND(1-${fractie};16)`;

export function maakOpbouwblad(invoer: Invoerblad, aantal: number, woorden: Woorden): Opbouwblad {
  const kolommen: readonly Kolom[] = [
    ...Array.from({ length: aantal }, (_, scenario) => ({ scenario, niveau: null })),
    ...Array.from({ length: aantal * invoer.niveaus }, (_, index) => ({
      scenario: Math.floor(index / invoer.niveaus),
      niveau: index % invoer.niveaus,
    })),
  ];
  const rijen: (Rij | string)[] = [];
  const plekken = new Map<string, number>();
  // Onder de kop staat nog een rij met het niveau.
  const EERSTE = KOPRIJ + 2;
  const kolomVan = ({ scenario, niveau }: Kolom): number =>
    niveau === null ? 1 + scenario : 1 + aantal + scenario * invoer.niveaus + niveau;
  const plek = (sleutel: string, kolom: number): Plek => ({ blad: 'opbouw', rij: plekken.get(sleutel) ?? 0, kolom });

  const bouwsteen = (nummer: number): string => `${nummer} ${woorden.misschien(`blok.${nummer}.titel`) ?? ''}`;
  const deel = (titel: string): void => void rijen.push(titel);
  const rij = (
    sleutel: string,
    label: string,
    formule: (van: (sleutel: string) => Plek, uit: (pad: string) => Plek, kolom: Kolom) => Formule,
    { opmaak = 'euro', rol = 'gewoon', alleenGekozen = false, altijd = false } = {} as {
      opmaak?: Opmaak;
      rol?: Rol;
      alleenGekozen?: boolean;
      altijd?: boolean;
    },
  ): void => {
    plekken.set(sleutel, EERSTE + rijen.length);
    const maak = (kolom: Kolom): Formule => {
      const van = (ander: string): Plek => plek(ander, kolomVan(kolom));
      const gemaakt = formule(van, (pad) => invoer.cel(pad, kolom.scenario), kolom);
      // Met een fout in de invoer is er geen tarief, ook geen half. Een fout in een niveau laat de basis heel.
      const fouten = VAN_DE_BASIS.test(sleutel) ? invoer.fouten(kolom.scenario) : van('fouten');
      return altijd ? gemaakt : f`IF(${fouten}=0;${gemaakt};"")`;
    };
    rijen.push({ sleutel, label, opmaak, rol, alleenGekozen, formule: maak });
  };
  const reeks = (voor: string, nummers: readonly number[], van: (sleutel: string) => Plek): Plek => {
    const begin = van(`${voor}${nummers[0]}`);
    return { ...begin, totRij: van(`${voor}${nummers.at(-1)}`).rij };
  };

  deel(woorden('deel.uitkomst'));
  rij(
    'fouten',
    woorden('som.fouten'),
    (van, _, { scenario, niveau }) => {
      const vanNiveau = invoer.niveauvelden.map((veld) =>
        niveau === null
          ? f`INDEX(${invoer.niveaucontrole(veld, scenario)};${van('k')})`
          : f`${cel(invoer.niveaucontrole(veld, scenario), niveau)}`,
      );
      const fouten = voeg(vanNiveau, '+');
      if (niveau === null) {
        return f`${invoer.fouten(scenario)}+${invoer.foutInKeuze(scenario)}+IF(${van('k')}=0;0;${fouten})`;
      }
      const namen = invoer.niveauveld('code', scenario);
      const naam = cel(namen, niveau);
      return f`${invoer.fouten(scenario)}+IF(${naam}="";1;IF(SUMPRODUCT(EXACT(${namen};${naam})*1)=1;0;1))+${fouten}`;
    },
    { opmaak: 'heel', rol: 'controle', altijd: true },
  );
  rij('tarief', woorden('uit.tarief'), (van) => opCenten(f`${van('exact')}`), { rol: 'uitkomst' });
  rij('exact', woorden('som.exact'), (van) => f`${van('n.10som')}/${van('n.etmalen')}`, { opmaak: 'algemeen' });
  rij('netto', woorden('uit.netto'), (van) => f`ROUND(${van('tarief')}-${van('e.8')};2)`);
  // Wat in rekening komt gaat uit van het afgeronde tarief, in hele centen: dan ligt een halve cent er precies.
  const centen = (van: (sleutel: string) => Plek): Formule => f`ROUND(100*${van('tarief')};0)`;
  rij(
    'maand',
    woorden('uit.perMaandPerJeugdige'),
    (van, uit) => f`ROUND(${centen(van)}*${uit('/dagenPerJaar')}/12;0)/100`,
  );
  rij('jaar', woorden('uit.perJaarPerJeugdige'), (van, uit) => f`${centen(van)}*${uit('/dagenPerJaar')}/100`);
  rij('huis', woorden('uit.perJaarPerHuis'), (van) => f`${centen(van)}*${van('n.etmalen')}/100`);
  rij('verwacht', woorden('uit.perJaarPerHuisVerwacht'), (van, uit) =>
    opCenten(f`${van('huis')}*${rest(uit('/leegstand/fractie'))}`),
  );
  rij('kosten', woorden('uit.kostenPerJaar'), (van) => opCenten(f`${van('n.10som')}`));

  deel(woorden('deel.perEtmaal'));
  for (const nummer of TIEN)
    rij(`e.${nummer}`, bouwsteen(nummer), (van) => uitCenten('e', nummer, TIEN, van), { rol: 'som' });
  deel(woorden('deel.perJaar'));
  for (const nummer of TIEN) {
    rij(`j.${nummer}`, bouwsteen(nummer), (van) => uitCenten('j', nummer, TIEN, van), {
      rol: 'som',
      alleenGekozen: true,
    });
  }

  deel(woorden('deel.basis'));
  rij('loon', woorden('som.loon'), (_, uit) => {
    const toeslagen = f`(1+${uit('/inkomen/vakantietoeslag')}+${uit('/inkomen/eindejaarsuitkering')})`;
    return f`IF(${uit('/inkomen/wijze')}="jaarinkomen";${uit('/inkomen/bedragPerJaar')};12*${uit('/inkomen/maandsalaris')}*${toeslagen}*(1+${uit('/inkomen/werkgeverslasten')}))`;
  });
  rij(
    'b.fte',
    woorden('som.fte'),
    (van, uit) => {
      const door = uit('/inkomen/vervangingGeregeldDoor');
      const perPlaats = f`${uit('/inkomen/ftePerPlaats')}*${van('b.plaatsen')}*IF(${door}="ouders";7;IF(${door}="werkgever";5;6))/6`;
      return f`IF(${uit('/inkomen/wijze')}="jaarinkomen";1;IF(${uit('/inkomen/fte')}="";${perPlaats};${uit('/inkomen/fte')}))`;
    },
    { opmaak: 'algemeen' },
  );
  rij('b.plaatsen', woorden('som.plaatsen'), (_, uit) => f`${uit('/plaatsen')}+0`, { opmaak: 'algemeen' });
  som('b', {
    uren2: (_, uit) => uit('/gedragswetenschapper/urenPerJeugdigePerWeek'),
    uren3: (_, uit) => uit('/ondersteuning/urenPerJeugdigePerWeek'),
    dagen: (_, uit) => uit('/vervanging/dagenPerJaar'),
  });
  rij('b.exact', woorden('som.exact'), (van) => f`${van('b.10som')}/${van('b.etmalen')}`, { opmaak: 'algemeen' });

  deel(woorden('deel.cijfers'));
  rij(
    'k',
    woorden('som.k'),
    (_, uit, { scenario, niveau }) => {
      if (niveau !== null) return f`${niveau + 1}`;
      const namen = invoer.niveauveld('code', scenario);
      const gekozen = uit('/zorgzwaarte/gekozen');
      const nummer = f`SUMPRODUCT(EXACT(${namen};${gekozen})*(ROW(${namen})-ROW(${cel(namen, 0)})+1))`;
      return f`IF(${gekozen}="";0;IF(${invoer.foutInKeuze(scenario)}=0;${nummer};0))`;
    },
    { opmaak: 'heel', altijd: true },
  );
  const cijfer = (
    sleutel: string,
    label: string,
    veld: string,
    anders: (van: (sleutel: string) => Plek, uit: (pad: string) => Plek) => Plek,
  ): void =>
    rij(
      sleutel,
      label,
      (van, uit, { scenario }) => {
        const gekozen = f`INDEX(${invoer.niveauveld(veld, scenario)};${van('k')})`;
        return f`IF(${van('k')}=0;${anders(van, uit)};IF(${gekozen}="";${anders(van, uit)};${gekozen}))`;
      },
      { opmaak: 'algemeen' },
    );
  rij(
    'n.factor',
    woorden('som.factor'),
    (van, _, { scenario }) => f`IF(${van('k')}=0;0;INDEX(${invoer.niveauveld('factor', scenario)};${van('k')})+0)`,
    { opmaak: 'algemeen' },
  );
  cijfer('n.plaatsen', woorden('som.plaatsen'), 'plaatsen', (van) => van('b.plaatsen'));
  cijfer('n.fte', woorden('som.fte'), 'fte', (van) => van('b.fte'));
  cijfer('n.uren2', woorden('veld.urenGedragswetenschapper'), 'urenGedragswetenschapper', (_, uit) =>
    uit('/gedragswetenschapper/urenPerJeugdigePerWeek'),
  );
  cijfer('n.uren3', woorden('veld.urenOndersteuning'), 'urenOndersteuning', (_, uit) =>
    uit('/ondersteuning/urenPerJeugdigePerWeek'),
  );
  cijfer('n.dagen', woorden('veld.vervangingDagen'), 'vervangingDagen', (_, uit) => uit('/vervanging/dagenPerJaar'));

  deel(woorden('deel.niveau'));
  som('n', {
    uren2: (van) => van('n.uren2'),
    uren3: (van) => van('n.uren3'),
    dagen: (van) => van('n.dagen'),
  });

  deel(woorden('deel.vanafBasis'));
  for (const nummer of ELF) {
    rij(`v.${nummer}`, bouwsteen(nummer), (van) => uitCenten('v', nummer, ELF, van), {
      rol: 'som',
      alleenGekozen: true,
    });
  }
  deel(woorden('deel.aandeel'));
  for (const nummer of ELF) {
    rij(
      `a.${nummer}`,
      bouwsteen(nummer),
      (van) => f`IF(${van('exact')}=0;"";${vanafBasis(nummer, van)}/${van('exact')})`,
      {
        opmaak: 'procent',
        alleenGekozen: true,
      },
    );
  }

  deel(woorden('deel.centen'));
  hulp(
    'e',
    TIEN,
    woorden('deel.perEtmaal'),
    7,
    (nummer, van) => f`${van(`n.${nummer}`)}/${van('n.etmalen')}`,
    (van) => van('tarief'),
    false,
  );
  hulp(
    'j',
    TIEN,
    woorden('deel.perJaar'),
    4,
    (nummer, van) => f`${van(`n.${nummer}`)}`,
    (van) => van('kosten'),
    true,
  );
  hulp('v', ELF, woorden('deel.vanafBasis'), 7, vanafBasis, (van) => van('tarief'), true);

  /** Eén keer de som: op de basis (`b`), of op het niveau (`n`), waar een factor de basis vermenigvuldigt. */
  function som(
    deel: 'b' | 'n',
    cijfers: Readonly<
      Record<'uren2' | 'uren3' | 'dagen', (van: (sleutel: string) => Plek, uit: (pad: string) => Plek) => Plek>
    >,
  ): void {
    const stap = (
      naam: string,
      label: string,
      formule: (van: (sleutel: string) => Plek, uit: (pad: string) => Plek, kolom: Kolom) => Formule,
      rol: Rol = 'gewoon',
    ): void =>
      rij(
        `${deel}.${naam}`,
        label,
        (van, uit, kolom) => {
          const hier = (sleutel: string): Plek => van(`${deel}.${sleutel}`);
          const gerekend = formule(hier, uit, kolom);
          if (deel === 'b') return gerekend;
          return f`IF(${van('n.factor')}>0;${van('n.factor')}*${van(`b.${naam}`)};${gerekend})`;
        },
        { rol },
      );
    rij(
      `${deel}.etmalen`,
      woorden('som.etmalen'),
      (van, uit) => f`${van(`${deel}.plaatsen`)}*${uit('/dagenPerJaar')}`,
      {
        opmaak: 'algemeen',
      },
    );
    stap('1', bouwsteen(1), (hier, _, kolom) => f`${hier('fte')}*${plek('loon', kolomVan(kolom))}`);
    stap('2', bouwsteen(2), (hier, uit, kolom) => {
      const uren = cijfers.uren2((sleutel) => plek(sleutel, kolomVan(kolom)), uit);
      return f`${hier('plaatsen')}*${uren}*${uit('/wekenPerJaar')}*${uit('/gedragswetenschapper/uurtarief')}`;
    });
    stap('3', bouwsteen(3), (hier, uit, kolom) => {
      const uren = cijfers.uren3((sleutel) => plek(sleutel, kolomVan(kolom)), uit);
      return f`(${hier('plaatsen')}*${uren}*${uit('/wekenPerJaar')}+${uit('/ondersteuning/urenPerHuisPerJaar')})*${uit('/ondersteuning/uurtarief')}`;
    });
    stap('4', bouwsteen(4), (hier, uit, kolom) => {
      const dagen = cijfers.dagen((sleutel) => plek(sleutel, kolomVan(kolom)), uit);
      return f`${dagen}*${uit('/vervanging/dagtarief')}+${hier('plaatsen')}*${uit('/vervanging/logeernachtenPerJeugdige')}*${uit('/vervanging/nachttarief')}`;
    });
    stap('5', bouwsteen(5), (hier, uit, { scenario }) => {
      const aantallen = invoer.groepen('aantal', scenario);
      const bedragen = invoer.groepen('bedragPerDag', scenario);
      return f`${hier('etmalen')}*(SUMPRODUCT(${aantallen};${bedragen})/SUM(${aantallen})+${uit('/verzorging/toeslagPerDag')})`;
    });
    stap('6', bouwsteen(6), (_, uit) => f`${uit('/huisvesting/bedragPerJaar')}+0`);
    stap('6som', woorden('som.s6'), (hier) => f`SUM(${reeks('', [1, 6], hier)})`, 'som');
    const fractie = '/overhead/fractie';
    stap('7', bouwsteen(7), (hier, uit) => {
      const over = f`IF(${uit('/overhead/grondslag')}="alle-kosten";${hier('6som')};SUM(${reeks('', [1, 4], hier)}))`;
      return f`IF(${uit('/overhead/wijze')}="bedrag";${uit('/overhead/bedragPerJaar')};${uit(fractie)}*${over})`;
    });
    stap('7som', woorden('som.s7'), (hier) => f`${hier('6som')}+${hier('7')}`, 'som');
    const gelieerd = '/gelieerdeOrganisatie/fractie';
    stap('8', bouwsteen(8), (hier, uit) => {
      const wijze = uit('/gelieerdeOrganisatie/wijze');
      const opslag = f`${uit(gelieerd)}*${hier('7som')}`;
      const bedrag = f`IF(${wijze}="bedrag";${uit('/gelieerdeOrganisatie/bedragPerJaar')};0)`;
      return f`IF(${wijze}="aandeel";${opslag}/${rest(uit(gelieerd))};IF(${wijze}="opslag";${opslag};${bedrag}))`;
    });
    stap('8som', woorden('som.s8'), (hier) => f`${hier('7som')}+${hier('8')}`, 'som');
    stap('v', woorden('som.v'), (hier, uit) => {
      const opOverhead = f`IF(AND(${uit('/overhead/wijze')}="percentage";${uit('/overhead/grondslag')}="alle-kosten");1+${uit(fractie)};1)`;
      const wijze = uit('/gelieerdeOrganisatie/wijze');
      const opGelieerd = f`IF(${wijze}="aandeel";1/${rest(uit(gelieerd))};IF(${wijze}="opslag";1+${uit(gelieerd)};1))`;
      return f`${hier('5')}*${opOverhead}*${opGelieerd}`;
    });
    stap(
      '9som',
      woorden('som.s9'),
      (hier, uit) => {
        const leegstand = uit('/leegstand/fractie');
        const methode = uit('/leegstand/methode');
        const vast = f`(${hier('8som')}-${hier('v')})/${rest(leegstand)}+${hier('v')}`;
        return f`IF(${methode}="opslag";${hier('8som')}*(1+${leegstand});IF(${methode}="deler";${hier('8som')}/${rest(leegstand)};${vast}))`;
      },
      'som',
    );
    stap('9', bouwsteen(9), (hier) => f`${hier('9som')}-${hier('8som')}`);
    stap(
      '10som',
      woorden('som.s10'),
      (hier, uit) => {
        const marge = uit('/marge/fractie');
        return f`IF(${uit('/marge/methode')}="opslag";${hier('9som')}*(1+${marge});${hier('9som')}/${rest(marge)})`;
      },
      'som',
    );
    stap('10', bouwsteen(10), (hier) => f`${hier('10som')}-${hier('9som')}`);
  }

  function vanafBasis(nummer: number, van: (sleutel: string) => Plek): Formule {
    return nummer === 11 ? f`(${van('exact')}-${van('b.exact')})` : f`${van(`b.${nummer}`)}/${van('b.etmalen')}`;
  }

  /** De hulprijen van een verdeling: het exacte aantal centen, de hele centen daarvan, en wat er dan rest. */
  function hulp(
    soort: 'e' | 'j' | 'v',
    nummers: readonly number[],
    titel: string,
    cijfers: number,
    deel: (nummer: number, van: (sleutel: string) => Plek) => Formule,
    geheel: (van: (sleutel: string) => Plek) => Plek,
    alleenGekozen: boolean,
  ): void {
    const opties = { opmaak: 'algemeen', rol: 'noot', alleenGekozen } as const;
    for (const nummer of nummers) {
      rij(`${soort}c.${nummer}`, `${titel}: ${nummer}`, (van) => f`ROUND(100*${deel(nummer, van)};${cijfers})`, opties);
    }
    for (const nummer of nummers) {
      rij(`${soort}f.${nummer}`, `${titel}: ${nummer}`, (van) => f`INT(${van(`${soort}c.${nummer}`)})`, opties);
    }
    for (const nummer of nummers) {
      rij(
        `${soort}r.${nummer}`,
        `${titel}: ${nummer}`,
        (van) => f`ROUND(${van(`${soort}c.${nummer}`)}-${van(`${soort}f.${nummer}`)};${cijfers})`,
        opties,
      );
    }
    rij(
      `${soort}tekort`,
      titel,
      (van) => f`ROUND(100*${geheel(van)}-SUM(${reeks(`${soort}f.`, nummers, van)});0)`,
      opties,
    );
  }

  /** Hele centen, en één erbij als de rest bij de grootste hoort; bij gelijke rest gaat het laagste nummer voor. */
  function uitCenten(
    soort: string,
    nummer: number,
    nummers: readonly number[],
    van: (sleutel: string) => Plek,
  ): Formule {
    const eigen = van(`${soort}r.${nummer}`);
    const groter = f`SUMPRODUCT((${reeks(`${soort}r.`, nummers, van)}>${eigen})*1)`;
    const ervoor = nummers.filter((ander) => ander < nummer);
    const gelijk = ervoor.length > 0 ? f`SUMPRODUCT((${reeks(`${soort}r.`, ervoor, van)}=${eigen})*1)` : f`0`;
    return f`(${van(`${soort}f.${nummer}`)}+IF(${groter}+${gelijk}<${van(`${soort}tekort`)};1;0))/100`;
  }

  const vel = new Vel();
  vel.begin(woorden('blad.opbouw'), woorden('noot.opbouw'), [woorden('kop.onderdeel')]);
  vel.tekst(KOPRIJ + 1, 0, woorden('kop.niveau'), 'kop');
  for (const kolom of kolommen) {
    const nummer = kolomVan(kolom);
    const gekozen = invoer.cel('/zorgzwaarte/gekozen', kolom.scenario);
    const naam = kolom.niveau === null ? gekozen : cel(invoer.niveauveld('code', kolom.scenario), kolom.niveau);
    const leeg = kolom.niveau === null ? woorden('woord.basis') : '';
    vel.formule(KOPRIJ, nummer, f`${invoer.naam(kolom.scenario)}`, 'algemeen', 'kop');
    vel.formule(KOPRIJ + 1, nummer, f`IF(${naam}="";${leeg};${naam})`, 'algemeen', 'kop');
  }
  rijen.forEach((een, index) => {
    const nummer = EERSTE + index;
    if (typeof een === 'string') {
      vel.tekst(nummer, 0, een, 'deel');
      return;
    }
    vel.tekst(nummer, 0, een.label, een.rol === 'noot' ? 'noot' : 'gewoon');
    for (const kolom of kolommen) {
      if (een.alleenGekozen && kolom.niveau !== null) continue;
      vel.formule(nummer, kolomVan(kolom), een.formule(kolom), een.opmaak, een.rol);
    }
  });

  return {
    vel,
    breedten: [58, ...kolommen.map(() => 16)],
    cel: (sleutel, scenario) => plek(sleutel, 1 + scenario),
    rij: (sleutel) => ({ ...plek(sleutel, 1), totKolom: kolommen.length }),
  };
}

/** De cel met dit nummer in een bereik van één kolom. */
function cel({ blad, rij, kolom }: Plek, nummer: number): Plek {
  return { blad, rij: rij + nummer, kolom };
}
