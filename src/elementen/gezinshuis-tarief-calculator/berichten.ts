// Van codes naar zinnen: wat er niet klopt, bij welk veld, en hoe het goed komt. Bepaalt niet wanneer een bericht zichtbaar is.

import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import { bereikVan } from '../../domein/tarief/plausibel.js';
import type { JsonPointer, TariefResultaat, Tarievenset } from '../../domein/tarief/index.js';
import { TYPGRENS } from '../../domein/tarievensets/rekenkeuzen.js';
import { isTekst } from '../../domein/tarief/ingevuld.js';
import { isObject } from '../../domein/json.js';
import type { Schermfout } from '../../scherm/foutstand.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import { ZONDER_REDEN } from './herkomst.js';
import { herkomstVan, type Rekenblad } from './rekenblad.js';
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
  /** Het staat in het veld en niet in de waarde: wie verstuurt zou iets anders sturen dan hij ziet. */
  readonly telt?: false;
  /** Welk veld van de herkomst leeg is. */
  readonly leeg?: 'bron' | 'reden';
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
  set: Tarievenset,
  resultaat: TariefResultaat,
  serverFouten: readonly ServerFout[],
): Bericht[] {
  const velden = alleVelden(blad.invoer);
  const { zorgzwaarte } = blad.invoer;
  const tweede = `/zorgzwaarte/niveaus/${vindNiveau(zorgzwaarte, vindNiveau(zorgzwaarte) + 1)}`;
  const zin = (code: string, pad: JsonPointer, anders: Readonly<Record<string, string>> = {}): string => {
    // Waar dezelfde code iets anders zegt: een factor is geen percentage, en een tweede niveau kan heten als het gekozen.
    const deel =
      pad === tweede ? '.naam' : code === 'fractie-buiten-bereik' && pad.endsWith('/factor') ? '.factor' : '';
    // Een zeldzame zin komt met haar deel; tot zij er is staat er een algemene.
    const sleutel = [`twijfel.${code}`, `melding.${code}${deel}`].find(t.kent, t);
    const waarden = {
      veld: labelVan({ t, blad }, { pad }, true),
      tekst: (blad.getypt[pad] ?? '').trim(),
      jaar: String(herkomstVan(blad.invoer, pad)?.peiljaar),
      peiljaar: String(blad.invoer.peiljaar),
      ...anders,
    };
    return t.tekst(sleutel ?? 'foutoverzicht.titel', waarden);
  };
  const teltNiet = velden.flatMap((veld): Bericht[] => {
    const { pad, cijfer } = veld;
    const vraag = blad.vragen[pad];
    const open = vraag ?? blad.onleesbaar[pad];
    if (!open) return [];
    const code = open.reden ?? 'geen-getal';
    const { laag = 0, hoog = 0, bron = TYPGRENS } = (cijfer && bereikVan({ pad, vorm: cijfer }, set)) ?? {};
    const tekst = zin(code, pad, {
      gelezen: schrijfVeld(t, veld, vraag?.waarde ?? 0),
      laag: schrijfVeld(t, veld, laag),
      hoog: schrijfVeld(t, veld, hoog),
      // Waar geen bron voor is zeggen wij dat het onze aanname is.
      bron: bron === TYPGRENS ? tekstOfNiets(t, 'twijfel.aanname') : bron,
    });
    return [{ pad, soort: vraag ? 'vraag' : 'fout', code, tekst, telt: false }];
  });
  const bezet = new Set(teltNiet.map(({ pad }) => pad));
  const uitSom = resultaat.meldingen
    .filter(({ pad }) => !bezet.has(pad))
    .map(({ code, ernst, pad }): Bericht => ({ pad, soort: ernst, code, tekst: zin(code, pad) }));
  // De som vraagt een reden bij wat iemand aanneemt; wie zegt dat hij het ergens las zegt ook waar.
  const zonderBron = Object.entries(blad.invoer.herkomst ?? {})
    .filter(([, herkomst]: [string, unknown]) => isObject(herkomst) && mistBron(herkomst))
    .map(([pad]): Bericht => ({
      pad,
      soort: 'waarschuwing',
      code: ZONDER_REDEN,
      tekst: zin('bron-ontbreekt', pad),
      leeg: 'bron',
    }));
  const vanServer = serverFouten.map(({ pad, tekst }): Bericht => ({ pad, soort: 'server', code: 'server', tekst }));
  const plek = ({ pad }: Bericht): number => velden.findIndex((veld) => veld.pad === pad) + 1 || velden.length;
  return [...teltNiet, ...uitSom, ...zonderBron, ...vanServer].sort((a, b) => plek(a) - plek(b));
}

// Een pagina kan er van alles in zetten: wat geen tekst is zegt niet waar het staat.
function mistBron({ status, bron, url }: Readonly<Record<string, unknown>>): boolean {
  return (status === 'officieel' || status === 'secundair') && !isTekst(bron) && !isTekst(url);
}

/**
 * Staat dit bericht nu bij zijn veld? Wat niet onderbouwd is staat bij de uitkomst. Wie typt of nog moet invullen krijgt de tijd; wat niemand
 * hier typte kan alleen mis zijn omdat het zo van de pagina of uit een bestand kwam.
 */
export function isVoor({ soort, code, pad }: Bericht, bekeken: boolean, { getypt }: Rekenblad): boolean {
  const wacht = soort !== 'waarschuwing' && soort !== 'server' && (code === 'veld-ontbreekt' || pad in getypt);
  return code !== ZONDER_REDEN && (bekeken || !wacht);
}

/** Wat het formulier tegenhoudt: wat in een veld staat en niet telt altijd, en dat eerst; een fout in de som alleen als het veld verplicht is. */
export function foutenVan(berichten: readonly Bericht[], verplicht: boolean): Schermfout[] {
  const halt = ({ telt }: Bericht): boolean => telt === false;
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
