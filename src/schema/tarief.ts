// De vorm van de tariefinvoer en van een tarievenset als zod-schema: voor wie deze gegevens ontvangt, zoals een server of een import.
// Rekent niet. De samenhang tussen velden toetst `berekenTarief`; `leesTariefInvoer` voegt die twee samen.
// Altijd `zod/mini` als naamruimte en een eigen code per controle: `z.config` geldt voor de hele pagina, en die is van de host.

import * as z from 'zod/mini';

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

const blok = <const T extends z.core.$ZodLooseShape>(velden: T) => z.looseObject(velden, 'veld-ontbreekt');
const lijst = <T extends z.core.SomeType>(deel: T) => z.array(deel, 'veld-ontbreekt');
const keuze = <const T extends readonly string[]>(opties: T) =>
  z.enum(opties, { error: ontbreektOf('keuze-onbekend') });
/** Mag ontbreken en mag `null` zijn. */
const vrij = <T extends z.core.SomeType>(schema: T) => z.exactOptional(z.nullable(schema));

// `z.maxLength` telt UTF-16-eenheden; een lezer en JSON Schema tellen tekens. Vandaar een eigen controle, met de grens erbij voor het JSON Schema.
const hooguit2000 = [
  z.refine<string>((tekst) => [...tekst].length <= HOOGSTE_AANTAL_TEKENS, 'tekst-te-lang'),
  z.meta<string>({ maxLength: HOOGSTE_AANTAL_TEKENS }),
] as const;

const tekst = z.string({ error: ontbreektOf('geen-tekst') }).check(...hooguit2000);
// Alleen http en https: een `javascript:`-adres wordt op de pagina van de host nooit een koppeling.
const webadres = z
  .url({ protocol: /^https?$/, error: 'url-ongeldig' })
  .check(...hooguit2000, z.meta<string>({ maxLength: HOOGSTE_AANTAL_TEKENS, pattern: '^https?://' }));
/** Een dag, of van een bron alleen de maand of het jaar. */
const datum = z
  .string({ error: ontbreektOf('datum-ongeldig') })
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'datum-ongeldig'));
const dag = z.string({ error: ontbreektOf('datum-ongeldig') }).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'datum-ongeldig'));
const getal = z.number({ error: ontbreektOf('niet-eindig') });
const bedrag = z.number({ error: ontbreektOf('niet-eindig') }).check(z.minimum(0, 'bedrag-negatief'));
const fractie = z
  .number({ error: ontbreektOf('niet-eindig') })
  .check(z.minimum(0, 'fractie-buiten-bereik'), z.lt(1, 'fractie-buiten-bereik'));

const leeftijdsgroep = keuze(['0-8', '9-11', '12-15', '16-17', '18+']);

const herkomstSchema = blok({
  status: keuze(['officieel', 'secundair', 'aanname', 'eigen']),
  bron: vrij(tekst),
  peiljaar: vrij(getal),
  datum: vrij(datum),
  url: vrij(webadres),
  reden: vrij(tekst),
});

const perBedragPerJaar = { wijze: z.literal('bedrag'), bedragPerJaar: bedrag };

/** Niveaus die niet gekozen zijn tellen niet mee in de som; daarom hier alleen het soort waarde, en niet het bereik. */
const niveauSchema = blok({
  code: tekst,
  factor: vrij(getal),
  plaatsen: vrij(getal),
  fte: vrij(getal),
  urenGedragswetenschapper: vrij(getal),
  urenOndersteuning: vrij(getal),
  vervangingDagen: vrij(getal),
});

/** Invoer van de tariefberekening, versie 1. Onbekende sleutels blijven staan. */
export const tariefInvoerSchema = blok({
  versie: z.literal(1, { error: ontbreektOf('versie-onbekend') }),
  naam: vrij(tekst),
  peiljaar: bedrag,
  dagenPerJaar: z.literal([365, 366], { error: ontbreektOf('keuze-onbekend') }),
  wekenPerJaar: bedrag,
  plaatsen: z
    .int({ error: ontbreektOf('plaatsen-buiten-bereik') })
    .check(z.minimum(1, 'plaatsen-buiten-bereik'), z.maximum(12, 'plaatsen-buiten-bereik')),
  rechtsvorm: keuze(['loondienst', 'franchise', 'onderaannemer', 'vrijgevestigd']),
  inkomen: z.discriminatedUnion(
    'wijze',
    [
      blok({
        wijze: z.literal('loondienst'),
        ftePerPlaats: vrij(bedrag),
        fte: vrij(bedrag),
        maandsalaris: bedrag,
        vakantietoeslag: fractie,
        eindejaarsuitkering: fractie,
        werkgeverslasten: fractie,
        vervangingGeregeldDoor: vrij(keuze(['ouders', 'werkgever'])),
      }),
      blok({ wijze: z.literal('jaarinkomen'), bedragPerJaar: bedrag }),
    ],
    { error: wijzeFout },
  ),
  gedragswetenschapper: blok({ urenPerJeugdigePerWeek: bedrag, uurtarief: bedrag }),
  ondersteuning: blok({ urenPerJeugdigePerWeek: bedrag, urenPerHuisPerJaar: bedrag, uurtarief: bedrag }),
  vervanging: blok({ dagenPerJaar: bedrag, dagtarief: bedrag, logeernachtenPerJeugdige: bedrag, nachttarief: bedrag }),
  verzorging: blok({
    groepen: lijst(blok({ leeftijdsgroep, aantal: bedrag, bedragPerDag: bedrag })),
    toeslagPerDag: bedrag,
  }),
  huisvesting: blok({ bedragPerJaar: bedrag }),
  overhead: z.discriminatedUnion(
    'wijze',
    [
      blok({ wijze: z.literal('percentage'), fractie, grondslag: keuze(['alle-kosten', 'personeel']) }),
      blok(perBedragPerJaar),
    ],
    { error: wijzeFout },
  ),
  gelieerdeOrganisatie: vrij(
    z.discriminatedUnion(
      'wijze',
      [blok({ wijze: z.literal(['aandeel', 'opslag']), fractie }), blok(perBedragPerJaar)],
      { error: wijzeFout },
    ),
  ),
  leegstand: blok({ fractie, methode: keuze(['deler', 'deler-vaste-kosten', 'opslag']) }),
  marge: blok({ fractie, methode: keuze(['opslag', 'aandeel']) }),
  zorgzwaarte: vrij(blok({ gekozen: vrij(tekst), niveaus: lijst(niveauSchema) })),
  herkomst: vrij(z.record(z.string(), herkomstSchema, 'veld-ontbreekt')),
  kostprijselementen: vrij(z.record(z.string(), keuze(['a', 'b', 'c', 'buiten']), 'veld-ontbreekt')),
  tarievenset: vrij(blok({ naam: tekst, datum })),
});

/** Een gedateerde set cijfers met per cijfer de herkomst; vult een invoer aan met `vulAan`. */
export const tarievensetSchema = blok({
  versie: z.literal(1, { error: ontbreektOf('versie-onbekend') }),
  naam: tekst.check(z.regex(/\S/, 'veld-ontbreekt')),
  datum: dag,
  toelichting: vrij(tekst),
  cijfers: z.record(
    z.string().check(z.regex(/^\//)),
    blok({
      waarde: z.nullable(z.union([z.number(), tekst], { error: ontbreektOf('keuze-onbekend') })),
      herkomst: z.optional(herkomstSchema),
    }),
    { error: ({ code }) => (code === 'invalid_key' ? 'keuze-onbekend' : 'veld-ontbreekt') },
  ),
  verzorging: vrij(lijst(blok({ peiljaar: getal, leeftijdsgroep, bedragPerDag: bedrag, herkomst: herkomstSchema }))),
});
