// Een tariefwerkblad als CSV: de scenario's naast elkaar, met hun cijfers, uitkomsten en bronnen, en de aanbiedingen eronder.
// Codes en geen zinnen. Alles op het gekozen niveau van elk scenario.

import { leesOp } from '../json-pointer.js';
import { berekenTarief } from '../tarief/bereken-tarief.js';
import { leesWerkblad } from '../tarief/lees-werkblad.js';
import type { Gedeeltelijk, TariefInvoer, TariefResultaat } from '../tarief/tarief-invoer.js';
import { veldenVan } from '../tarief/velden.js';
import { vergelijkAanbiedingen } from '../tarief/vergelijk-aanbod.js';
import type { Tariefwerkblad, Werkblad } from '../tarief/werkblad.js';
import { type Cel, schrijfCsv } from './csv.js';

const BEDRAGEN = [
  'tariefPerEtmaal',
  'nettoPerEtmaal',
  'perMaandPerJeugdige',
  'perJaarPerJeugdige',
  'perJaarPerHuis',
  'perJaarPerHuisVerwacht',
  'kostenPerJaar',
] as const satisfies readonly (keyof TariefResultaat)[];

/** Een rij zonder de kolommen van de herkomst die zij niet heeft. */
type Rij = readonly Cel[];

/**
 * Het werkblad als CSV. De kolommen: `onderdeel`, `plek`, `eenheid`, dan een kolom per scenario, en een kolom `herkomst` per scenario.
 * Een aandeel staat er als fractie. Wat geen werkblad is geeft een leeg bestand.
 */
export function naarCsv(bron: Tariefwerkblad | Werkblad): string {
  const gelezen = leesWerkblad(bron);
  if (!gelezen.goed) return schrijfCsv([]);
  const { scenarios, actief, aanbiedingen, bandbreedtes, indexering, notitie, ...meer } = gelezen.waarde;
  const { indexcijfers = [], verdeling = [], producten = [], samen = {} } = meer;
  const namen = scenarios.map(
    ({ naam }, index) => (typeof naam === 'string' && naam.trim()) || `scenario ${index + 1}`,
  );
  const uitkomsten = scenarios.map((invoer) => berekenTarief(invoer));
  const perScenario = (van: (uitkomst: TariefResultaat, index: number) => Cel): Cel[] => uitkomsten.map(van);
  const alleenActief = (waarde: Cel): Cel[] => perScenario((_, index) => (index === actief ? waarde : null));

  return schrijfCsv([
    ['onderdeel', 'plek', 'eenheid', ...namen, ...namen.map((naam) => `herkomst ${naam}`)],
    ...invoerrijen(scenarios),
    ...BEDRAGEN.map((naam): Rij => ['resultaat', naam, 'euro', ...perScenario((uitkomst) => uitkomst[naam])]),
    ...(['perEtmaal', 'perJaar'] as const).flatMap((per) =>
      Array.from({ length: 10 }, (_, index): Rij => {
        const code = uitkomsten.find(({ bouwstenenNiveau }) => bouwstenenNiveau.length > 0)?.bouwstenenNiveau[index]
          ?.code;
        return [
          per === 'perEtmaal' ? 'bouwsteen per etmaal' : 'bouwsteen per jaar',
          [index + 1, code].filter(Boolean).join(' '),
          'euro',
          ...perScenario(({ bouwstenenNiveau }) => bouwstenenNiveau[index]?.[per] ?? null),
        ];
      }),
    ),
    ...(['a', 'b', 'c', 'buiten'] as const).map((letter): Rij => [
      'kostprijselement per etmaal',
      letter,
      'euro',
      ...perScenario(({ kostprijselementen }) => kostprijselementen[letter]),
    ]),
    ...meldingrijen(uitkomsten),
    ...aanbiedingen.map(({ naam, tariefPerEtmaal }): Rij => [
      'aanbod per etmaal',
      naam,
      'euro',
      ...perScenario(() => tariefPerEtmaal),
    ]),
    ...aanbiedingen.flatMap(({ naam, niveau }): Rij[] =>
      niveau === undefined || niveau === null ? [] : [['niveau van aanbod', naam, '', ...perScenario(() => niveau)]],
    ),
    ...aanbiedingen.flatMap(({ naam, bouwstenen }) =>
      Object.entries(bouwstenen ?? {}).map(([nummer, bedrag]): Rij => [
        `aanbod bouwsteen ${nummer} per etmaal`,
        naam,
        'euro',
        ...perScenario(() => celVan(bedrag)),
      ]),
    ),
    ...verschilrijen(scenarios, aanbiedingen),
    ...bandbreedtes.flatMap(({ pad, laag, hoog, reden }): Rij[] =>
      (['laag', 'hoog'] as const).map((kant) => {
        const bron = alleenActief(reden ?? null);
        return [`bandbreedte ${kant}`, pad, '', ...alleenActief(kant === 'laag' ? laag : hoog), ...bron];
      }),
    ),
    ...Object.entries(indexering ?? {}).map(([naam, waarde]): Rij => ['indexering', naam, '', waarde as Cel]),
    ...indexcijfers.map(({ jaar, reeks, stand, waarde, status, bron }): Rij => [
      'eigen indexcijfer',
      `${jaar} ${reeks} ${stand}`,
      'fractie',
      ...alleenActief(waarde),
      ...alleenActief(tekstVan(status, bron)),
    ]),
    // Zonder code gaat het om de basis.
    ...verdeling.map(({ code, aantal }): Rij => ['jeugdigen op niveau', code ?? '', 'stuk', ...alleenActief(aantal)]),
    ...producten.map(({ code, product }): Rij => ['productcode van niveau', code ?? '', '', ...alleenActief(product)]),
    ...Object.entries({ contract: samen.contract, 'productcode van samen': samen.product }).flatMap(
      ([naam, waarde]): Rij[] => (waarde ? [[naam, '', '', ...alleenActief(waarde)]] : []),
    ),
    ...(notitie.trim() ? [['notitie', '', '', notitie]] : []),
  ]);
}

function invoerrijen(scenarios: Werkblad['scenarios']): Rij[] {
  const velden = new Map(scenarios.flatMap((invoer) => veldenVan(invoer).map(({ pad, vorm }) => [pad, vorm] as const)));
  // De naam van een niveau is geen cijfer, en hoort er wel bij.
  const teksten = scenarios.flatMap((invoer) =>
    (invoer.zorgzwaarte?.niveaus ?? []).map((_, index) => `/zorgzwaarte/niveaus/${index}/code`),
  );
  const rij = (pad: string, eenheid: string): Rij => [
    'invoer',
    pad,
    eenheid,
    ...scenarios.map((invoer) => celVan(leesOp(invoer, pad))),
    ...scenarios.map((invoer) => herkomstVan(invoer, pad)),
  ];
  return [
    ...Array.from(velden, ([pad, vorm]) =>
      rij(pad, vorm.soort === 'code' ? '' : vorm.maat === 'fractie' ? 'fractie' : vorm.eenheid),
    ),
    rij('/zorgzwaarte/gekozen', ''),
    ...[...new Set(teksten)].map((pad) => rij(pad, '')),
  ];
}

function meldingrijen(uitkomsten: readonly TariefResultaat[]): Rij[] {
  const alle = uitkomsten.flatMap(({ meldingen }) => meldingen.map(({ code, pad }) => JSON.stringify([code, pad])));
  return [...new Set(alle)].map((sleutel): Rij => {
    const [code = '', pad = ''] = JSON.parse(sleutel) as readonly string[];
    const ernst = ({ meldingen }: TariefResultaat): string | null =>
      meldingen.find((melding) => melding.code === code && melding.pad === pad)?.ernst ?? null;
    return [`melding ${code}`, pad, '', ...uitkomsten.map(ernst)];
  });
}

function verschilrijen(scenarios: Werkblad['scenarios'], aanbiedingen: Werkblad['aanbiedingen']): Rij[] {
  const vergelijkingen = scenarios.map((invoer) => vergelijkAanbiedingen(invoer, aanbiedingen).rijen);
  return aanbiedingen.map(({ naam }, index): Rij => [
    'aanbod min tarief',
    naam,
    'euro',
    ...vergelijkingen.map((rijen) => rijen[index]?.verschil ?? null),
  ]);
}

const celVan = (waarde: unknown): Cel => (typeof waarde === 'number' || typeof waarde === 'string' ? waarde : null);

function herkomstVan({ herkomst }: Gedeeltelijk<TariefInvoer>, pad: string): Cel {
  const { status, bron, datum, reden } = herkomst?.[pad] ?? {};
  return tekstVan(status, bron, datum, reden);
}

const tekstVan = (...delen: readonly unknown[]): string =>
  delen.filter((deel) => typeof deel === 'string' && deel.trim()).join('; ');
