// De vorm van het dossier als zod-schema: voor wie deze gegevens ontvangt, zoals een server of een import.
// Noemt zelf geen velden: alles volgt uit de beschrijving in src/domein/dossier, die ook `leesDossier` gebruikt.
// De samenhang (een dubbel id, een onbekende sector), oudere versies en een netwerk zonder onderwerp kennen alleen de lezers daar.

import * as z from 'zod/mini';
import {
  dossierVorm,
  ladderVorm,
  netwerkVorm,
  type Dossier,
  type Ladder,
  type Netwerkwaarde,
  type Steunfiguren,
} from '../domein/dossier/dossier.js';
import { steunfigurenVorm } from '../domein/dossier/personen.js';
import { isLeeg, type LijstVorm, type ObjectVorm, type Vorm } from '../domein/dossier/vorm.js';
import { isObject } from '../domein/json.js';
import { beschrijvingVan } from './dossier-beschrijvingen.js';

/** De code bij een waarde die niet past. */
type Mis = (code: string) => (punt: { readonly input?: unknown }) => string;

const { versie } = dossierVorm.velden;

const past: Mis = (code) => () => code;
/** Wat verplicht is heeft voor leeg een eigen code. */
const pastOfOntbreekt: Mis = (code) => (punt) => (isLeeg(punt.input) ? 'veld-ontbreekt' : code);

// Past geen enkele keuze, dan zegt een `z.union` alleen dát. Is er precies één waarvan elke fout door mag gaan, dan geeft zij
// die fouten, elk op de eigen plek. Daarom mag elke fout van een vorm door, en die van `leeg` niet.
const noemFouten = z.check(({ issues }) => issues.forEach((fout) => Object.assign(fout, { continue: true })), {
  when: () => true,
});

const leeg = () => z.string().check(z.regex(/^\s*$/u, { abort: true }));
/** Waar geen tekst hoort wordt een lege tekst `null`, net als bij `leesDossier`. */
const leegWordtNull = () => leeg().check(z.overwrite(() => null as unknown as string));

const inLijst = eenmaal((vorm) => maak(vorm, past));
/** Een veld dat mag ontbreken. Of het ontbreekt en wat het betekent, hoort bij de plek en niet bij de vorm. */
const vrij = eenmaal((vorm) =>
  z.union([maak(vorm, past), vorm.soort === 'tekst' ? leeg() : leegWordtNull(), z.null()]),
);

/** Van elke vorm één schema; wat vaker voorkomt wordt in het JSON Schema dan één definitie. */
function eenmaal(maakSchema: (vorm: Vorm) => z.ZodMiniType): (vorm: Vorm) => z.ZodMiniType {
  const schemas = new Map<Vorm, z.ZodMiniType>();
  return (vorm) => {
    const schema = schemas.get(vorm) ?? maakSchema(vorm);
    schemas.set(vorm, schema);
    return schema;
  };
}

function maak(vorm: Vorm, mis: Mis): z.ZodMiniType {
  // Niet met `.check`: dat maakt een kopie, en dan telt elk deel in het JSON Schema dubbel.
  const met = (code: string) => ({ error: mis(code), checks: [noemFouten] });
  switch (vorm.soort) {
    case 'tekst': {
      const patroon = mis === past ? vorm.patroon : nietLeeg(vorm.patroon);
      return z.string(met('geen-tekst')).check(z.regex(patroon, { error: mis(vorm.fout) }));
    }
    case 'code':
      return z.literal([...vorm.codes], met(vorm === versie ? 'versie-onbekend' : 'keuze-onbekend'));
    case 'getal': {
      const buiten = met('getal-buiten-bereik');
      return z.number(buiten).check(z.minimum(vorm.van, buiten), z.maximum(vorm.tot, buiten));
    }
    case 'vink':
      return z.boolean(met('waarde-ongeldig'));
    case 'lijst':
      return maakLijst(vorm, mis);
    case 'object':
      break;
  }
  return z.looseObject(leden(vorm), met('waarde-ongeldig'));
}

/** @param bron de vorm waar de uitleg van de velden bij staat */
function leden(vorm: ObjectVorm, bron = vorm): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(vorm.velden as Readonly<Record<string, Vorm>>).map(([naam, deel]) => {
      const lid = vorm.verplicht.includes(naam) ? maak(deel, pastOfOntbreekt) : z.optional(vrij(deel));
      const description = beschrijvingVan(deel === versie ? dossierVorm : bron, naam);
      return [naam, description ? lid.register(z.globalRegistry, { description }) : lid];
    }),
  );
}

function maakLijst({ van, hoogste, teVeel: code }: LijstVorm, mis: Mis): z.ZodMiniType {
  // Niet met `z.maxLength`: die telt ook de letters van een tekst die hier om een andere reden niet past.
  const teVeel = z.refine<unknown>(
    (waarde) => hoogste === undefined || !Array.isArray(waarde) || waarde.length <= hoogste,
    code,
  );
  const wijze = { error: mis('waarde-ongeldig'), checks: [noemFouten, teVeel] };
  const schema = z.array(inLijst(van as Vorm), wijze);
  return hoogste === undefined ? schema : schema.register(z.globalRegistry, { maxItems: hoogste });
}

/** Hetzelfde patroon, voor een tekst waar iets in moet staan. */
function nietLeeg({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace('^', '^(?!\\s*$)'), flags);
}

/** Een schema met het type dat bij dezelfde vorm hoort, en een opschrift voor het JSON Schema. */
function alsGeheel<T>(vorm: Vorm, title: string, description: string): z.ZodMiniType<T> {
  return (maak(vorm, past) as z.ZodMiniType<T>).register(z.globalRegistry, { title, description });
}

/**
 * Hetzelfde voor een deel van een dossier. Het mag leeg zijn en zijn versie noemen;
 * staat er iets in dat er geen enkel veld van heeft, dan is het iets anders.
 */
function alsDeel<T>(vorm: ObjectVorm, title: string, description: string): z.ZodMiniType<T> {
  const velden = Object.keys(vorm.velden);
  const isDeel = z.refine<unknown>((waarde) => {
    const sleutels = isObject(waarde) ? Object.keys(waarde).filter((sleutel) => sleutel !== 'versie') : [];
    return sleutels.length === 0 || sleutels.some((sleutel) => velden.includes(sleutel));
  }, 'waarde-ongeldig');
  const wijze = { error: past('waarde-ongeldig'), checks: [noemFouten, isDeel] };
  const schema = z.looseObject(leden({ ...vorm, velden: { versie, ...vorm.velden } }, vorm), wijze);
  // JSON Schema kent geen eigen controle; dit zegt hetzelfde.
  const anyOf = [{ propertyNames: { const: 'versie' } }, ...velden.map((veld) => ({ required: [veld] }))];
  return schema.register(z.globalRegistry, { title, description, anyOf }) as unknown as z.ZodMiniType<T>;
}

/** Een dossier van de versie van nu. Onbekende sleutels blijven staan. */
export const dossierSchema: z.ZodMiniType<Dossier> = alsGeheel(
  dossierVorm,
  'Dossier',
  'De gegevens van steunfiguur-form, netwerk-kaart en zo-thuis-ladder. Afwezig, null, een lege tekst en witruimte betekenen: niet bekend.',
);

/** De waarde van `<steunfiguur-form>`. Onbekende sleutels blijven staan. */
export const steunfigurenSchema: z.ZodMiniType<Steunfiguren> = alsDeel(
  steunfigurenVorm,
  'Waarde van steunfiguur-form',
  'De personen, het doorvragen en de toestemming uit een dossier, met dezelfde regels.',
);

/** De waarde van `<netwerk-kaart>`, met het onderwerp dat het element altijd meestuurt. Onbekende sleutels blijven staan. */
export const netwerkSchema: z.ZodMiniType<Netwerkwaarde> = alsDeel(
  netwerkVorm,
  'Waarde van netwerk-kaart',
  'Het onderwerp, de personen, hun banden, de momenten en de indeling uit een dossier, met dezelfde regels.',
);

/** De waarde van `<zo-thuis-ladder>`: het deel `ladder` van een dossier. Onbekende sleutels blijven staan. */
export const ladderSchema: z.ZodMiniType<Ladder> = alsDeel(
  ladderVorm,
  'Waarde van zo-thuis-ladder',
  'De ladder uit een dossier: nu en gewenst, de afweging en het verloop, met dezelfde regels.',
);
