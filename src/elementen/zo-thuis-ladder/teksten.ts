// De teksten van dit element, in delen: wat er meteen staat zit erin in het Nederlands, en wat iemand opent laadt met wat hij opent. Per lezer
// is er een eigen set.
import { CONCEPTDEEL } from '../../teksten/conceptdeel.js';
import { teksten as begin } from '../../teksten/nl/zo-thuis-ladder/begin.js';
import { teksten as professional } from '../../teksten/nl/zo-thuis-ladder/professional.js';
import { laders, type Sleutel, tekstpakket } from '../../teksten/pakket.js';
import type { VertaalController } from '../../ui/vertaal-controller.js';

type Later = typeof import('./teksten-later.js').LATER;
type Bestand = keyof Later;

const later = laders<Later>(() => import('./teksten-later.js'));

interface Lader<N extends string> {
  readonly stammen: readonly string[];
  readonly nl: Later[Bestand & `nl/${N}`];
  readonly en: Later[Bestand & `en/${N}`];
}

/** Een deel dat niemand meteen nodig heeft, met waar zijn sleutels mee beginnen. */
function deel<N extends string>(naam: N, stammen: readonly string[]): Lader<N> {
  return {
    stammen,
    nl: later(`nl/${naam}` as Bestand & `nl/${N}`),
    en: later(`en/${naam}` as Bestand & `en/${N}`),
  };
}

/** Wat een lezer opent, in zijn eigen woorden: alle sleutels beginnen met de lezer. */
function perLezer<N extends string>(...namen: readonly N[]): { readonly [Naam in N]: Lader<Naam> } {
  return Object.fromEntries(namen.map((naam) => [naam, deel(naam, [naam.replace(/-.*/, '.')])])) as {
    readonly [Naam in N]: Lader<Naam>;
  };
}

/** Wat een ouder opent heeft ook een je-vorm. */
function vanOuder<N extends 'uitleg' | 'invullen' | 'meldingen'>(
  naam: N,
): Lader<`ouder-${N}`> & { readonly je: Later[`je/ouder-${N}`] } {
  return { ...deel(`ouder-${naam}`, ['ouder.']), je: later(`je/ouder-${naam}`) };
}

export const TEKSTEN = tekstpakket({
  begin: { nl: begin, en: later('en/begin') },
  uitleg: deel('uitleg', [
    'trede.',
    'wet.',
    'na18.',
    'bij',
    'wonen.',
    'bron.',
    'grondslag.',
    'hulpvorm.',
    'duur.',
    'vergelijk.',
    'functie.',
    'code.',
  ]),
  invullen: deel('invullen', [
    'code.',
    'respijtPlek.',
    'respijt.',
    'tijd.',
    'veld.',
    'niemand',
    'actie.',
    'gedaan.',
    'bepaalt.',
    'trede.',
    'meldingen.',
    'waaromNiet',
    'nogVaker',
    'meer.',
    'helpt.',
    'vragen.',
    'matchingvraag.',
    'kwaliteitsvraag.',
    'twijfel.',
  ]),
  gesprek: deel('gesprek', ['vraag.', 'actie.', 'nogNiet']),
  meldingen: deel('meldingen', ['meldingen.', 'dagen.', 'wanneer.', 'blad.']),
  // Wie niets zegt over de lezer krijgt deze.
  professional: { nl: professional, en: later('en/professional') },
  // Wat een andere lezer meteen ziet, is er in één keer: zonder eerst te lezen waar het staat.
  ouder: {
    stammen: ['ouder.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/ouder.js'),
    je: later('je/ouder'),
    en: later('en/ouder'),
  },
  'ouder-uitleg': vanOuder('uitleg'),
  'ouder-invullen': vanOuder('invullen'),
  'ouder-meldingen': vanOuder('meldingen'),
  kind: {
    stammen: ['kind.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/kind.js'),
    en: later('en/kind'),
  },
  raadslid: {
    stammen: ['raadslid.'],
    nl: () => import('../../teksten/nl/zo-thuis-ladder/raadslid.js'),
    en: later('en/raadslid'),
  },
  ...perLezer(
    'professional-uitleg',
    'professional-invullen',
    'professional-meldingen',
    'kind-uitleg',
    'kind-invullen',
    'kind-meldingen',
    'kind-relaties',
    'raadslid-uitleg',
  ),
  concept: CONCEPTDEEL,
});

export type TekstSleutel = Sleutel<typeof TEKSTEN>;
export type Tekstdeel = Parameters<typeof TEKSTEN.heeft>[0][number];
export type Vertaler = VertaalController<TekstSleutel>;
