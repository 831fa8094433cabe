// Wat er in een tariefinvoer staat: één beschrijving van elk veld, met zijn eenheid en wat er gewoon is.
// Hieruit volgen de typen (tarief-invoer.ts), de keuring (controleer-invoer.ts), de lijst van velden (velden.ts) en het schema (src/schema).
// De regels tussen velden staan in controleer-invoer.ts, wat een veld betekent in woorden in src/schema/tarief-uitleg.ts.

import { blok, cijfer, code, lijst, opschrift, tabel, veldvormen, wijze } from '../vorm.js';

export const RECHTSVORMEN = ['loondienst', 'franchise', 'onderaannemer', 'vrijgevestigd'] as const;
export const LEEFTIJDSGROEPEN = ['0-8', '9-11', '12-15', '16-17', '18+'] as const;
export const HERKOMST_STATUSSEN = ['officieel', 'secundair', 'aanname', 'eigen'] as const;
/** De letters van artikel 2.3 lid 1 Besluit Jeugdwet waar een bouwsteen onder kan vallen; `buiten` is geen van de drie. */
export const KOSTPRIJSLETTERS = ['a', 'b', 'c', 'buiten'] as const;

const euro = cijfer('euro');
const dagen = cijfer('dag');
const jaar = cijfer('jaar', { plausibel: { laag: 2015, hoog: 2035 }, heel: true });
const plaatsen = cijfer('plaats', { maat: 'plaatsen', heel: true });
// Deze grenzen zijn geen norm: daarbuiten is een getal bijna altijd anders bedoeld, zoals 1.167 fte voor 1,167 of 0,08 % voor 8 %.
const fractie = cijfer('procent', { maat: 'fractie', plausibel: { laag: 0.01, hoog: 1, ofNul: true } });
const fte = cijfer('fte', { plausibel: { laag: 0, hoog: 12 } });
const urenPerWeek = cijfer('uur', { plausibel: { laag: 0, hoog: 168 } });
const tekst = opschrift();

/** Waar een cijfer vandaan komt. */
export const herkomstVorm = blok(
  { status: code(HERKOMST_STATUSSEN) },
  {
    bron: tekst,
    /** Het jaar waarvoor het cijfer geldt. */
    peiljaar: cijfer('jaar', { maat: 'getal' }),
    /** Datum van de bron of van de keuze, ISO 8601. */
    datum: opschrift('datum'),
    url: opschrift('webadres'),
    /** Waarom dit cijfer; hoort bij een `aanname` of `eigen` cijfer. */
    reden: tekst,
  },
);

/** De velden boven de bouwstenen, in de volgorde waarin zij worden nagekeken. */
export const HOOFDVELDEN = {
  peiljaar: jaar,
  dagenPerJaar: code([365, 366]),
  wekenPerJaar: cijfer('week'),
  /** Aantal jeugdigen waarvoor plek is, een heel getal van 1 tot en met 12. */
  plaatsen,
  rechtsvorm: code(RECHTSVORMEN),
} as const;

export const HOOFDVORMEN = /* @__PURE__ */ veldvormen(HOOFDVELDEN);

export const groepVorm = blok({
  leeftijdsgroep: code(LEEFTIJDSGROEPEN),
  /** Gewicht van de groep: hoeveel jeugdigen. */
  aantal: cijfer('jeugdige', { heel: true }),
  /** Euro per jeugdige per dag. */
  bedragPerDag: euro,
});

const bedragPerJaar = blok({
  /** Euro per gezinshuis per jaar. */
  bedragPerJaar: euro,
});
const alleenFractie = blok({ fractie });

export const loondienstVorm = blok(
  {
    /** Bruto euro per maand bij een voltijdsbaan. */
    maandsalaris: euro,
    vakantietoeslag: fractie,
    eindejaarsuitkering: fractie,
    werkgeverslasten: fractie,
  },
  {
    /** Voltijdsbanen per plaats; precies één van `ftePerPlaats` en `fte`. */
    ftePerPlaats: fte,
    /** Voltijdsbanen voor het hele huis. */
    fte,
    /** Alleen bij `ftePerPlaats`: `ouders` × 7/6, `werkgever` × 5/6 (de maxima van de cao). */
    vervangingGeregeldDoor: code(['ouders', 'werkgever']),
  },
);

/** De blokken van de bouwstenen 1 tot en met 10, in hun volgorde. */
export const BLOKKEN = {
  inkomen: wijze({ loondienst: loondienstVorm, jaarinkomen: bedragPerJaar }),
  gedragswetenschapper: blok({ urenPerJeugdigePerWeek: urenPerWeek, uurtarief: euro }),
  ondersteuning: blok({ urenPerJeugdigePerWeek: urenPerWeek, urenPerHuisPerJaar: cijfer('uur'), uurtarief: euro }),
  vervanging: blok({
    dagenPerJaar: dagen,
    dagtarief: euro,
    logeernachtenPerJeugdige: cijfer('nacht'),
    nachttarief: euro,
  }),
  verzorging: blok({ groepen: lijst(groepVorm), toeslagPerDag: euro }),
  huisvesting: bedragPerJaar,
  overhead: wijze({
    percentage: blok({ fractie, grondslag: code(['alle-kosten', 'personeel']) }),
    bedrag: bedragPerJaar,
  }),
  gelieerdeOrganisatie: wijze({ aandeel: alleenFractie, opslag: alleenFractie, bedrag: bedragPerJaar }),
  leegstand: blok({ fractie, methode: code(['deler', 'deler-vaste-kosten', 'opslag']) }),
  marge: blok({ fractie, methode: code(['opslag', 'aandeel']) }),
} as const;

/** Een zorgzwaarte: alleen een `factor`, of andere groepsgrootte, fte, uren en dagen. */
export const niveauVorm = blok(
  { code: tekst },
  {
    plaatsen,
    fte,
    urenGedragswetenschapper: urenPerWeek,
    urenOndersteuning: urenPerWeek,
    vervangingDagen: dagen,
    factor: cijfer('keer', { maat: 'factor' }),
  },
  true,
);

// In een functie met een naam, want een bundelaar laat een los uitgespreid object staan.
/* @__NO_SIDE_EFFECTS__ */
function verplicht() {
  const { gelieerdeOrganisatie: _, ...anders } = BLOKKEN;
  return { versie: code([1]), ...HOOFDVELDEN, ...anders };
}

export const tariefInvoerVorm = blok(verplicht(), {
  naam: tekst,
  gelieerdeOrganisatie: BLOKKEN.gelieerdeOrganisatie,
  zorgzwaarte: blok({ niveaus: lijst(niveauVorm) }, { gekozen: tekst }),
  /** Per cijfer (JSON-pointer) waar het vandaan komt. */
  herkomst: tabel(herkomstVorm),
  /** Een andere letter per bouwsteen 1 tot en met 9, bijvoorbeeld `{ "6": "b" }`. */
  kostprijselementen: tabel(code(KOSTPRIJSLETTERS)),
  /** De set waaruit `vulAan` de invoer heeft aangevuld. */
  tarievenset: blok({ naam: tekst, datum: opschrift('datum') }),
});
