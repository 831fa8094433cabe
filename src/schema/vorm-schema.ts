// Maakt van een beschreven vorm (src/domein/vorm.ts) een zod-schema met bij elk veld zijn uitleg. Noemt zelf geen velden.
// Altijd `zod/mini` als naamruimte en een eigen code per controle: `z.config` geldt voor de hele pagina, en die is van de host.

import * as z from 'zod/mini';
import type {
  BlokVorm,
  CijferVorm,
  CodeVorm,
  LijstVorm,
  LosVorm,
  OpschriftVorm,
  TabelVorm,
  Waarde,
  WijzeVorm,
} from '../domein/vorm.js';

export type Schemavorm = OpschriftVorm | CijferVorm | CodeVorm | LosVorm | LijstVorm | TabelVorm | WijzeVorm | BlokVorm;

// Een sterretje staat voor elke rij van een lijst en elke sleutel van een tabel.
/** Elke plek in een vorm waar een veld uitleg hoort te hebben; ontbreekt er één, dan klopt het type niet. Een vorm uit `Klaar` heeft elders zijn eigen uitleg. */
export type Uitlegpad<V, Klaar = never, P extends string = ''> = V extends Klaar
  ? never
  : V extends BlokVorm<infer O, infer F>
    ? Veldpad<O, Klaar, P> | Veldpad<F, Klaar, P>
    : V extends WijzeVorm<infer W>
      ? `${P}/wijze` | { [K in keyof W]: Uitlegpad<W[K], Klaar, P> }[keyof W]
      : V extends LijstVorm<infer E> | TabelVorm<infer E>
        ? Uitlegpad<E, Klaar, `${P}/*`>
        : never;
type Veldpad<O, Klaar, P extends string> = {
  [K in keyof O & (string | number)]: `${P}/${K}` | Uitlegpad<O[K], Klaar, `${P}/${K}`>;
}[keyof O & (string | number)];

/** Langer is geen toelichting meer maar een bijlage. */
const HOOGSTE_AANTAL_TEKENS = 2000;

/** Leeg heeft een eigen code: `null` en afwezig tellen als niet ingevuld. */
function ontbreektOf(code: string): (punt: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined || input === null ? 'veld-ontbreekt' : code);
}

/** Een variant die aan `wijze` te herkennen is; zonder object ontbreekt het hele blok. */
function wijzeFout({ code, input }: { readonly code?: string; readonly input?: unknown }): string {
  if (code !== 'invalid_union') return 'veld-ontbreekt';
  return ontbreektOf('keuze-onbekend')({ input: (input as { readonly wijze?: unknown }).wijze });
}

// `z.maxLength` telt UTF-16-eenheden; een lezer en JSON Schema tellen tekens. Vandaar een eigen controle, met de grens erbij voor het JSON Schema.
const hooguit2000 = [
  z.refine<string>((tekst) => [...tekst].length <= HOOGSTE_AANTAL_TEKENS, 'tekst-te-lang'),
  z.meta<string>({ maxLength: HOOGSTE_AANTAL_TEKENS }),
] as const;
const tekst = () => z.string({ error: ontbreektOf('geen-tekst') }).check(...hooguit2000);
const datum = (patroon: RegExp) =>
  z.string({ error: ontbreektOf('datum-ongeldig') }).check(z.regex(patroon, 'datum-ongeldig'));

const OPSCHRIFTEN: Readonly<Record<OpschriftVorm['wat'], () => z.ZodMiniType>> = {
  tekst,
  naam: () => tekst().check(z.regex(/\S/, 'veld-ontbreekt')),
  pad: () => tekst().check(z.regex(/^\//, 'keuze-onbekend')),
  /** Een dag, of van een bron alleen de maand of het jaar. */
  datum: () => datum(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  dag: () => datum(/^\d{4}-\d{2}-\d{2}$/),
  // Alleen http en https: een `javascript:`-adres wordt op de pagina van de host nooit een koppeling.
  webadres: () =>
    z
      .url({ protocol: /^https?$/, error: 'url-ongeldig' })
      .check(...hooguit2000, z.meta<string>({ maxLength: HOOGSTE_AANTAL_TEKENS, pattern: '^https?://' })),
};

const getal = () => z.number({ error: ontbreektOf('niet-eindig') });
const MATEN: Readonly<Record<CijferVorm['maat'], () => z.ZodMiniType>> = {
  getal,
  geheel: () => z.int({ error: ontbreektOf('niet-eindig') }).check(z.minimum(0, 'bedrag-negatief')),
  bedrag: () => getal().check(z.minimum(0, 'bedrag-negatief')),
  fractie: () => getal().check(z.minimum(0, 'fractie-buiten-bereik'), z.lt(1, 'fractie-buiten-bereik')),
  factor: () => getal().check(z.gt(0, 'fractie-buiten-bereik')),
  plaatsen: () =>
    z
      .int({ error: ontbreektOf('plaatsen-buiten-bereik') })
      .check(z.minimum(1, 'plaatsen-buiten-bereik'), z.maximum(12, 'plaatsen-buiten-bereik')),
};

/** Waarmee een vorm een schema wordt. */
interface Bouw {
  readonly uitleg: Readonly<Record<string, string>>;
  /** Vormen die al een schema hebben; in het JSON Schema worden zij één definitie. */
  readonly klaar: ReadonlyMap<unknown, z.ZodMiniType>;
}

/** Het schema van een hele vorm, met het type dat bij dezelfde vorm hoort. Onbekende sleutels blijven staan. */
export function schemaVan<V extends Schemavorm>(
  vorm: V,
  opschrift: { readonly title: string; readonly description: string },
  uitleg: Bouw['uitleg'],
  klaar: Bouw['klaar'] = new Map(),
): z.ZodMiniType<Waarde<V>> {
  return (maak(vorm, '', { uitleg, klaar }) as z.ZodMiniType<Waarde<V>>).register(z.globalRegistry, opschrift);
}

function maak(vorm: Schemavorm, plek: string, bouw: Bouw, alleenSoort = false): z.ZodMiniType {
  const klaar = bouw.klaar.get(vorm);
  if (klaar) return klaar;
  switch (vorm.soort) {
    case 'opschrift':
      return OPSCHRIFTEN[vorm.wat]();
    case 'cijfer':
      return MATEN[alleenSoort ? 'getal' : vorm.maat]();
    case 'code':
      return z.literal([...vorm.codes], {
        error: ontbreektOf(plek.endsWith('/versie') ? 'versie-onbekend' : 'keuze-onbekend'),
      });
    case 'los':
      return z.nullable(z.union([z.number(), tekst()], { error: ontbreektOf('keuze-onbekend') }));
    case 'lijst': {
      const { laagste = 0, hoogste = Number.POSITIVE_INFINITY } = vorm;
      const lijst = z.array(maak(vorm.van as Schemavorm, `${plek}/*`, bouw), 'veld-ontbreekt');
      return lijst.check(
        ...(laagste > 0 ? [z.minLength(laagste, 'veld-ontbreekt')] : []),
        ...(Number.isFinite(hoogste) ? [z.maxLength(hoogste, 'te-veel-rijen')] : []),
      );
    }
    case 'tabel': {
      const sleutel = vorm.perPad ? z.string().check(z.regex(/^\//)) : z.string();
      return z.record(sleutel, maak(vorm.van as Schemavorm, `${plek}/*`, bouw), {
        error: ({ code }) => (code === 'invalid_key' ? 'keuze-onbekend' : 'veld-ontbreekt'),
      });
    }
    case 'wijze': {
      const [eerste, ...meer] = Object.entries(vorm.wijzen).map(([wijze, blok]) =>
        maakBlok(blok as BlokVorm, plek, bouw, { wijze: z.literal(wijze) }),
      );
      if (!eerste) throw new RangeError(plek);
      return z.discriminatedUnion('wijze', [eerste, ...meer], { error: wijzeFout });
    }
    default:
      return maakBlok(vorm, plek, bouw);
  }
}

function maakBlok(
  { velden, vrij, alsGekozen = false }: BlokVorm,
  plek: string,
  bouw: Bouw,
  eerst: Readonly<Record<string, z.ZodMiniType>> = {},
) {
  const leden: Record<string, z.ZodMiniType> = {};
  const zet = (naam: string, schema: z.ZodMiniType): void => {
    const description = bouw.uitleg[`${plek}/${naam}`];
    // Een schema dat elders al een uitleg heeft krijgt hier een omhulsel, anders zou de ene uitleg de andere wissen.
    const eigen = z.globalRegistry.has(schema) ? schema.clone() : schema;
    leden[naam] = description
      ? eigen.register(z.globalRegistry, { ...z.globalRegistry.get(schema), description })
      : eigen;
  };
  const maakVeld = (naam: string, vorm: unknown): z.ZodMiniType =>
    maak(vorm as Schemavorm, `${plek}/${naam}`, bouw, alsGekozen);
  for (const [naam, schema] of Object.entries(eerst)) zet(naam, schema);
  for (const [naam, vorm] of Object.entries(velden)) zet(naam, maakVeld(naam, vorm));
  for (const [naam, vorm] of Object.entries(vrij)) zet(naam, z.exactOptional(z.nullable(maakVeld(naam, vorm))));
  return z.looseObject(leden, 'veld-ontbreekt');
}
