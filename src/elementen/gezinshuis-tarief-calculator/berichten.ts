// Van codes naar zinnen: wat er niet klopt, bij welk veld, en hoe het goed komt. Bepaalt niet wanneer een bericht zichtbaar is.

import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import type { JsonPointer, TariefResultaat } from '../../domein/tarief/index.js';
import { isObject } from '../../domein/json.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { ZONDER_REDEN } from './herkomst.js';
import type { Rekenblad } from './rekenblad.js';
import { alleVelden } from './velden.js';
import type { Vertaler } from './teksten.js';
import { labelVan, schrijfVeld } from './weergave.js';

/** Zo lang na de laatste toets vraagt een veld wat er bedoeld is. */
export const RUST_VOOR_VRAAG = 800;

export interface Bericht {
  readonly pad: JsonPointer;
  readonly soort: 'fout' | 'waarschuwing' | 'server' | 'vraag';
  readonly code: string;
  readonly tekst: string;
}

/** Wat een ontvangende server afkeurde: bij welk cijfer, en waarom in de woorden van die server. */
export interface ServerFout {
  readonly pad: JsonPointer;
  readonly tekst: string;
}

/** Alle berichten bij een blad, in de volgorde van de velden op het scherm. */
export function maakBerichten(
  t: Vertaler,
  blad: Rekenblad,
  resultaat: TariefResultaat,
  serverFouten: readonly ServerFout[],
): Bericht[] {
  const velden = alleVelden(blad.invoer);
  const onleesbaar = velden.flatMap((veld): Bericht[] => {
    const { pad } = veld;
    const vraag = blad.vragen[pad];
    if (vraag) {
      const waarden = {
        veld: labelVan({ t, blad }, { pad }, true),
        gelezen: schrijfVeld(t, veld, vraag.waarde),
        tekst: (blad.getypt[pad] ?? '').trim(),
      };
      return [{ pad, soort: 'vraag', code: vraag.reden, tekst: t.tekst(`twijfel.${vraag.reden}`, waarden) }];
    }
    if (!blad.onleesbaar.includes(pad)) return [];
    const tekst = t.tekst('melding.geen-getal', { tekst: (blad.getypt[pad] ?? '').trim() });
    return [{ pad, soort: 'fout', code: 'geen-getal', tekst }];
  });
  const bezet = new Set(onleesbaar.map(({ pad }) => pad));
  const { zorgzwaarte } = blad.invoer;
  const tweede = `/zorgzwaarte/niveaus/${vindNiveau(zorgzwaarte, vindNiveau(zorgzwaarte) + 1)}`;
  const uitSom = resultaat.meldingen
    .filter(({ pad }) => !bezet.has(pad))
    .map(({ code, ernst, pad }): Bericht => {
      // Waar dezelfde code iets anders zegt: een factor is geen percentage, en een tweede niveau kan heten als het gekozen.
      const deel =
        pad === tweede ? '.naam' : code === 'fractie-buiten-bereik' && pad.endsWith('/factor') ? '.factor' : '';
      const sleutel = `melding.${code}${deel}`;
      const veld = labelVan({ t, blad }, { pad }, true);
      // Een zeldzame zin komt met haar deel; tot zij er is staat er een algemene.
      return { pad, soort: ernst, code, tekst: t.tekst(t.kent(sleutel) ? sleutel : 'foutoverzicht.titel', { veld }) };
    });
  const vanServer = serverFouten.map(({ pad, tekst }): Bericht => ({ pad, soort: 'server', code: 'server', tekst }));
  const plek = ({ pad }: Bericht): number => velden.findIndex((veld) => veld.pad === pad) + 1 || velden.length;
  return [...onleesbaar, ...uitSom, ...vanServer].sort((a, b) => plek(a) - plek(b));
}

/**
 * Staat dit bericht nu bij zijn veld? Wat niet onderbouwd is staat bij de uitkomst. Wie typt of nog moet invullen krijgt de tijd; wat niemand
 * hier typte kan alleen mis zijn omdat het zo van de pagina of uit een bestand kwam.
 */
export function isVoor({ soort, code, pad }: Bericht, bekeken: boolean, { getypt }: Rekenblad): boolean {
  const wacht = soort !== 'waarschuwing' && soort !== 'server' && (code === 'veld-ontbreekt' || pad in getypt);
  return code !== ZONDER_REDEN && (bekeken || !wacht);
}

/** Wat het formulier tegenhoudt: wat geen getal is of nog gevraagd wordt altijd, en dat eerst; een fout in de som alleen als het veld verplicht is. */
export function foutenVan(berichten: readonly Bericht[], verplicht: boolean): Schermfout[] {
  const halt = ({ code, soort }: Bericht): boolean => code === 'geen-getal' || soort === 'vraag';
  const fouten = berichten.filter(({ soort }) => soort !== 'waarschuwing');
  return [...fouten.filter(halt), ...fouten.filter((bericht) => !halt(bericht))].map((bericht) => ({
    pad: bericht.pad,
    tekst: bericht.tekst,
    magDoor: bericht.soort === 'server' || (!halt(bericht) && !verplicht),
  }));
}

export function isServerFout(waarde: unknown): waarde is ServerFout {
  return isObject(waarde) && typeof waarde['pad'] === 'string' && typeof waarde['tekst'] === 'string';
}
