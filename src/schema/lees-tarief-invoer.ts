// Leest een tariefinvoer of een werkblad van buiten, met dezelfde regels en codes als het element. Zet niets recht: wat niet klopt krijgt een fout op zijn plek.

import type * as z from 'zod/mini';
import { schrijfStap } from '../domein/json-pointer.js';
import { isObject, leesTekstOfWaarde } from '../domein/json.js';
import { berekenTarief, type JsonPointer, type TariefInvoer, type Werkblad } from '../domein/tarief/index.js';
import { isInvoer, leesWerkblad } from '../domein/tarief/lees-werkblad.js';
import { tariefInvoerSchema } from './tarief.js';

/** Eén reden waarom een invoer niet gelezen is; `pad` is leeg als het om het geheel gaat. */
export interface Veldfout {
  readonly pad: JsonPointer;
  readonly code: string;
}

export type GelezenTariefInvoer =
  | { readonly goed: true; readonly waarde: TariefInvoer }
  | { readonly goed: false; readonly fouten: readonly Veldfout[] };

/**
 * Leest een tariefinvoer uit JSON-tekst of uit een waarde. Gooit nooit.
 * Onbekende sleutels blijven staan, prototypesleutels niet; de waarde is altijd een kopie.
 */
export function leesTariefInvoer(json: unknown): GelezenTariefInvoer {
  // Een `NaN` gaat mee naar de rekenkern: die weet welke code daarbij hoort.
  const gelezen = leesTekstOfWaarde(json, { ookNietEindig: true });
  if (!gelezen.goed) return { goed: false, fouten: [{ pad: '', code: gelezen.code }] };

  const somfouten = berekenTarief(gelezen.waarde)
    .meldingen.filter(({ ernst }) => ernst === 'fout')
    .map(({ pad, code }): Veldfout => ({ pad, code }));
  const vorm = tariefInvoerSchema.safeParse(zonderLegeVermeldingen(gelezen.waarde));
  if (vorm.success && somfouten.length === 0) return { goed: true, waarde: vorm.data };
  return { goed: false, fouten: voegSamen(somfouten, vorm.success ? [] : vorm.error.issues.map(alsVeldfout)) };
}

export type GelezenTariefwerkblad =
  | { readonly goed: true; readonly waarde: Werkblad<TariefInvoer> }
  | { readonly goed: false; readonly fouten: readonly Veldfout[] };

/** Leest een werkblad waarvan elk scenario klopt, uit JSON-tekst of uit een waarde; ook één tariefinvoer. Gooit nooit. */
export function leesTariefwerkblad(json: unknown): GelezenTariefwerkblad {
  const gelezen = leesWerkblad(json);
  if (!gelezen.goed) return gelezen;
  const scenarios = gelezen.waarde.scenarios.map((invoer) => leesTariefInvoer(invoer));
  const document = leesTekstOfWaarde(json, { ookNietEindig: true });
  const plek = (index: number): string => (document.goed && isInvoer(document.waarde) ? '' : `/scenarios/${index}`);
  const fouten = scenarios.flatMap((scenario, index) =>
    scenario.goed ? [] : scenario.fouten.map(({ pad, code }) => ({ pad: plek(index) + pad, code })),
  );
  if (fouten.length > 0) return { goed: false, fouten };
  return {
    goed: true,
    waarde: { ...gelezen.waarde, scenarios: scenarios.flatMap((scenario) => (scenario.goed ? scenario.waarde : [])) },
  };
}

/** In deze twee tabellen telt `null` als afwezig, net als in de som; de typen kennen daar geen `null`. */
function zonderLegeVermeldingen(invoer: unknown): unknown {
  if (!isObject(invoer)) return invoer;
  return Object.fromEntries(
    Object.entries(invoer).map(([sleutel, deel]) =>
      (sleutel === 'herkomst' || sleutel === 'kostprijselementen') && isObject(deel)
        ? [sleutel, Object.fromEntries(Object.entries(deel).filter(([, vermelding]) => vermelding !== null))]
        : [sleutel, deel],
    ),
  );
}

function alsVeldfout({ path, message }: z.core.$ZodIssue): Veldfout {
  return { pad: path.map((stap) => `/${schrijfStap(String(stap))}`).join(''), code: message };
}

/** De rekenkern beslist over een plek; het schema vult aan wat de som niet bekijkt, zoals teksten en bronnen. */
function voegSamen(somfouten: readonly Veldfout[], vormfouten: readonly Veldfout[]): readonly Veldfout[] {
  // Van een andere versie weten we niet wat de velden betekenen.
  if (somfouten.some(({ code }) => code === 'versie-onbekend')) return somfouten;
  const elders = ({ pad }: Veldfout) =>
    !somfouten.some((som) => som.pad === pad || pad.startsWith(`${som.pad}/`) || som.pad.startsWith(`${pad}/`));
  return [...somfouten, ...vormfouten.filter(elders)];
}
