// De tariefinvoer, de tarievenset en het werkblad als zod-schema: voor wie deze gegevens ontvangt, zoals een server of een import.
// Noemt zelf geen velden: alles volgt uit de beschrijving in src/domein/tarief, die ook de som nakijkt.
// Rekent niet. De samenhang tussen velden toetst `berekenTarief`; `leesTariefInvoer` voegt die twee samen.

import type * as z from 'zod/mini';
import { herkomstVorm, tariefInvoerVorm } from '../domein/tarief/invoer-vorm.js';
import type { TariefInvoer } from '../domein/tarief/tarief-invoer.js';
import { cijferVorm, tarievensetVorm } from '../domein/tarief/tarievenset-vorm.js';
import type { Tarievenset } from '../domein/tarief/tarievenset.js';
import type { Tariefwerkblad } from '../domein/tarief/werkblad.js';
import { werkbladVorm } from '../domein/tarief/werkblad-vorm.js';
import { UITLEG_CIJFER, UITLEG_HERKOMST, UITLEG_INVOER, UITLEG_SET, UITLEG_WERKBLAD } from './tarief-uitleg.js';
import { schemaVan } from './vorm-schema.js';

const herkomst = schemaVan(
  herkomstVorm,
  { title: 'Herkomst', description: 'Waar een cijfer vandaan komt.' },
  UITLEG_HERKOMST,
);
const klaar = new Map<unknown, z.ZodMiniType>([[herkomstVorm, herkomst]]);
const cijfer = schemaVan(
  cijferVorm,
  { title: 'Cijfer', description: 'Een cijfer of keuze met herkomst.' },
  UITLEG_CIJFER,
  klaar,
);
klaar.set(cijferVorm, cijfer);

/** Invoer van de tariefberekening, versie 1. Onbekende sleutels blijven staan. */
export const tariefInvoerSchema: z.ZodMiniType<TariefInvoer> = schemaVan(
  tariefInvoerVorm,
  {
    title: 'TariefInvoer',
    description:
      'De invoer van de berekening van een gezinshuistarief. Bedragen zijn euro’s, aandelen zijn fracties (0,05 is 5 %). null betekent: niet ingevuld.',
  },
  UITLEG_INVOER,
  klaar,
);

/** Een gedateerde set cijfers met per cijfer de herkomst; vult een invoer aan met `vulAan`. */
export const tarievensetSchema: z.ZodMiniType<Tarievenset> = schemaVan(
  tarievensetVorm,
  {
    title: 'Tarievenset',
    description: 'Gedateerde cijfers met hun herkomst, waarmee een tariefinvoer wordt aangevuld.',
  },
  UITLEG_SET,
  klaar,
);

/** Scenario's, aanbiedingen, bandbreedtes en indexering bij elkaar; de waarde van `werkblad` en van een bewaard bestand. */
export const tariefWerkbladSchema: z.ZodMiniType<Tariefwerkblad> = schemaVan(
  werkbladVorm,
  {
    title: 'Tariefwerkblad',
    description: 'Een tot vier tariefinvoeren naast elkaar, met de aanbiedingen waarmee ze vergeleken worden.',
  },
  UITLEG_WERKBLAD,
  klaar.set(tariefInvoerVorm, tariefInvoerSchema),
);
