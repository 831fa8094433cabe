// De velden van de invoer: wat er in elk blok hoort en wat het mag zijn. Eén tabel, voor het nakijken en voor de gevoeligheid.

export const LEEFTIJDSGROEPEN = ['0-8', '9-11', '12-15', '16-17', '18+'] as const;

/**
 * Wat een veld mag zijn. Een `bedrag` (ook uren en fte) en een `aantal` (ook jaren, weken, dagen en nachten) is vanaf 0,
 * een `fractie` vanaf 0 en onder 1, een `factor` boven 0; een lijst noemt de keuzen.
 */
export type Veldsoort = 'bedrag' | 'aantal' | 'fractie' | 'factor' | 'plaatsen' | readonly (string | number)[];
export type Velden = Readonly<Record<string, Veldsoort>>;
/** Een blok heeft altijd dezelfde velden, of zijn `wijze` kiest welke. */
export type Blokvelden = { readonly altijd: Velden } | { readonly wijze: Readonly<Record<string, Velden>> };

const BEDRAG_PER_JAAR: Velden = { bedragPerJaar: 'bedrag' };
const FRACTIE: Velden = { fractie: 'fractie' };

/** De velden van de invoer zelf. */
export const HOOFDVELDEN: Velden = {
  peiljaar: 'aantal',
  dagenPerJaar: [365, 366],
  wekenPerJaar: 'aantal',
  plaatsen: 'plaatsen',
  rechtsvorm: ['loondienst', 'franchise', 'onderaannemer', 'vrijgevestigd'],
};

/** De velden per blok, in de volgorde van de bouwstenen. */
export const BLOKKEN: Readonly<Record<string, Blokvelden>> = {
  inkomen: {
    wijze: {
      // Hier hoort nog precies één van `fte` en `ftePerPlaats` bij.
      loondienst: {
        maandsalaris: 'bedrag',
        vakantietoeslag: 'fractie',
        eindejaarsuitkering: 'fractie',
        werkgeverslasten: 'fractie',
      },
      jaarinkomen: BEDRAG_PER_JAAR,
    },
  },
  gedragswetenschapper: { altijd: { urenPerJeugdigePerWeek: 'bedrag', uurtarief: 'bedrag' } },
  ondersteuning: { altijd: { urenPerJeugdigePerWeek: 'bedrag', urenPerHuisPerJaar: 'bedrag', uurtarief: 'bedrag' } },
  vervanging: {
    altijd: { dagenPerJaar: 'aantal', dagtarief: 'bedrag', logeernachtenPerJeugdige: 'aantal', nachttarief: 'bedrag' },
  },
  verzorging: { altijd: { toeslagPerDag: 'bedrag' } },
  huisvesting: { altijd: BEDRAG_PER_JAAR },
  overhead: {
    wijze: { percentage: { ...FRACTIE, grondslag: ['alle-kosten', 'personeel'] }, bedrag: BEDRAG_PER_JAAR },
  },
  gelieerdeOrganisatie: { wijze: { aandeel: FRACTIE, opslag: FRACTIE, bedrag: BEDRAG_PER_JAAR } },
  leegstand: { altijd: { ...FRACTIE, methode: ['deler', 'deler-vaste-kosten', 'opslag'] } },
  marge: { altijd: { ...FRACTIE, methode: ['opslag', 'aandeel'] } },
};

/** Een groep van `verzorging.groepen`. */
export const GROEPVELDEN: Velden = { leeftijdsgroep: LEEFTIJDSGROEPEN, aantal: 'aantal', bedragPerDag: 'bedrag' };

/** Wat een zorgzwaarte zonder factor mag veranderen; alles mag ontbreken. */
export const NIVEAUVELDEN: Velden = {
  plaatsen: 'plaatsen',
  fte: 'bedrag',
  urenGedragswetenschapper: 'bedrag',
  urenOndersteuning: 'bedrag',
  vervangingDagen: 'aantal',
};
