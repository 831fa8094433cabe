// Waar de apps in React en Vue mee beginnen: per element een waarde, en de gebeurtenissen waarop zij de waarde terugschrijven.

export interface Opstelling {
  readonly tag: string;
  readonly waarde: unknown;
  readonly gebeurtenissen: readonly string[];
}

const PERSONEN = [{ id: 'a', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: {} }];

export const OPSTELLINGEN: readonly Opstelling[] = [
  {
    tag: 'gezinshuis-tarief-calculator',
    waarde: { versie: 1, naam: 'Huis', plaatsen: 4 },
    gebeurtenissen: ['input', 'change', 'tarief-berekend'],
  },
  {
    tag: 'steunfiguur-form',
    waarde: { personen: PERSONEN },
    gebeurtenissen: ['input', 'change', 'steunfiguur-opgeslagen'],
  },
  {
    tag: 'netwerk-kaart',
    waarde: { onderwerp: { soort: 'jongere' }, personen: PERSONEN },
    gebeurtenissen: ['input', 'change', 'netwerk-gewijzigd', 'persoon-gekozen'],
  },
  {
    tag: 'zo-thuis-ladder',
    waarde: { huidig: { trede: 'thuis' }, gewenst: { trede: 'gezinshuis' } },
    gebeurtenissen: ['input', 'change', 'ladder-gewijzigd', 'trede-gekozen'],
  },
];

/** Wat de app nu als waarde heeft, voor de toets. */
export interface Appvenster {
  appWaarden?: Record<string, unknown>;
  appRondes?: number;
}
