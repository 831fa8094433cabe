// Per element één veld dat een bezoeker invult, en hoe hij daar komt. Geen toets.

export type Element = HTMLElement & { readonly value: unknown };
export interface Veld {
  readonly tag: string;
  readonly open: (wortel: ShadowRoot) => void;
  /** Krijgt wat opengaat zelf eerst de focus? Op een drukke machine komt die soms pas als er al getypt wordt. */
  readonly metFocus?: boolean;
  readonly veld: string;
  readonly getypt: string;
  readonly lees: (waarde: never) => unknown;
  readonly verwacht: unknown;
}

export interface Personen {
  readonly personen: readonly { readonly naam: string }[];
}
export const eersteNaam = ({ personen }: Personen): unknown => personen[0]?.naam;

/** Per element: hoe een bezoeker bij het veld komt, wat hij typt, en wat er dan in de waarde staat. */
export const VELDEN: readonly Veld[] = [
  {
    tag: 'gezinshuis-tarief-calculator',
    open: () => {},
    veld: '[data-pad="/inkomen/maandsalaris"]',
    getypt: '4250,75',
    lees: ({ inkomen }: { inkomen: { maandsalaris: number } }) => inkomen.maandsalaris,
    verwacht: 4250.75,
  },
  {
    tag: 'steunfiguur-form',
    open: (wortel) => wortel.querySelector<HTMLElement>('[data-actie="openen"]')?.click(),
    metFocus: true,
    veld: '[data-pad="/naam"]',
    getypt: 'Tante To',
    lees: eersteNaam,
    verwacht: 'Tante To',
  },
  {
    tag: 'netwerk-kaart',
    open: (wortel) => {
      const meer = wortel.querySelector<HTMLDetailsElement>('.persoonmeer');
      if (meer) meer.open = true;
      else if (!wortel.querySelector('.paneel #veld-naam')) {
        wortel.querySelector<HTMLElement>('.lijst [data-actie="openen"][aria-expanded="false"]')?.click();
      }
    },
    metFocus: true,
    veld: '#veld-naam',
    getypt: 'Opa Jan',
    lees: eersteNaam,
    verwacht: 'Opa Jan',
  },
  {
    tag: 'zo-thuis-ladder',
    // Het werkblad komt als het in beeld komt.
    open: (wortel) => wortel.querySelector('.werk')?.scrollIntoView(),
    veld: '[data-pad="/wegTerug"]',
    getypt: 'Als het rust is',
    lees: ({ wegTerug }: { wegTerug: string }) => wegTerug,
    verwacht: 'Als het rust is',
  },
];
