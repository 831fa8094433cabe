// De schema's waarmee een server of een import controleert wat de elementen sturen. Sub-pad `zo-thuis-elementen/schema`.
// Hoort niet in de pagina: de elementen zelf gebruiken dit niet en worden er dus ook niet zwaarder van.

import type { ZodMiniType } from 'zod/mini';
import { dossierSchema, ladderSchema, netwerkSchema, steunfigurenSchema } from './dossier.js';
import { tarievensetSchema, tariefInvoerSchema, tariefWerkbladSchema } from './tarief.js';

export {
  leesDossier,
  leesLadder,
  leesNetwerk,
  leesSteunfiguren,
  type Gelezen,
  type Vormfout,
} from '../domein/dossier/index.js';
export {
  leesTariefInvoer,
  leesTariefwerkblad,
  type GelezenTariefInvoer,
  type GelezenTariefwerkblad,
  type Veldfout,
} from './lees-tarief-invoer.js';
export {
  dossierSchema,
  ladderSchema,
  netwerkSchema,
  steunfigurenSchema,
  tariefInvoerSchema,
  tariefWerkbladSchema,
  tarievensetSchema,
};

/** De schema's op naam; de bouw schrijft van elk `dist/schema/<naam>.schema.json`. */
export const JSON_SCHEMAS: Readonly<Record<string, ZodMiniType>> = {
  'tarief-invoer': tariefInvoerSchema,
  'tarief-werkblad': tariefWerkbladSchema,
  tarievenset: tarievensetSchema,
  dossier: dossierSchema,
  'steunfiguur-form': steunfigurenSchema,
  'netwerk-kaart': netwerkSchema,
  'zo-thuis-ladder': ladderSchema,
};
