// Leest een dossier dat van buiten komt: een pagina, een bestand, een server. Zet niets recht; wat niet klopt krijgt een code op zijn plek.
// Gooit nooit, en geeft altijd een kopie zonder prototypesleutels. Een plek noemt alleen sleutels van het dossier, nooit een die een ander koos.

import { isObject, leesTekstOfWaarde } from '../json.js';
import { SECTOREN } from './codes.js';
import {
  DOSSIERVERSIE,
  dossierVorm,
  type Dossier,
  type Indeling,
  type Ladder,
  ladderVorm,
  type Moment,
  netwerkVorm,
  type Netwerkwaarde,
} from './dossier.js';
import { steunfigurenVorm, type Persoon, type Steunfiguren } from './personen.js';
import { bekendPad, isLeeg, keur, maakGelijk, type ObjectVorm, type Vorm, type Vormfout } from './vorm.js';

export type Gelezen<T> =
  { readonly goed: true; readonly waarde: T } | { readonly goed: false; readonly fouten: readonly Vormfout[] };

/** Maakt van een document van de ene versie een van de volgende. */
export type Migratie = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

// Versie 0 is een dossier van vóór de eerste uitgave: het nummer verschilt, de velden niet.
const MIGRATIES: Readonly<Record<number, Migratie>> = { 0: (document) => ({ ...document, versie: 1 }) };

/** Brengt een ouder document stap voor stap naar de versie van nu. Van een versie die wij niet kennen blijft het zoals het was. */
export function migreer(
  document: Readonly<Record<string, unknown>>,
  migraties = MIGRATIES,
  totVersie = DOSSIERVERSIE,
): Readonly<Record<string, unknown>> {
  const { versie } = document;
  const stap = typeof versie === 'number' && versie < totVersie ? migraties[versie] : undefined;
  return stap ? migreer(stap(document), migraties, totVersie) : document;
}

export interface Leeswijze {
  /**
   * Neem ook iemand aan die nog geen naam heeft, met een lege naam: dan is er nog iemand aan het invullen.
   * `alles`: ook een halve datum en een te lange tekst.
   */
  readonly halfAf?: boolean | 'alles';
  /** Zo schrijft een pagina naar `value`: `null`, `undefined` en `{}` maken leeg. Zonder dit is een dossier dat ontbreekt geen leeg dossier. */
  readonly magLeeg?: boolean;
}

/** Leest een dossier uit JSON-tekst of uit een waarde. Een oudere versie wordt bijgewerkt, een onbekende geweigerd met `versie-onbekend`. */
export function leesDossier(onbekend: unknown, wijze: Leeswijze = {}): Gelezen<Dossier> {
  return lees(dossierVorm, onbekend, wijze, (document) => {
    if (wijze.magLeeg && Object.keys(document).length === 0) {
      return { goed: true, waarde: { versie: DOSSIERVERSIE, onderwerp: { soort: 'jongere' } } };
    }
    if (isLeeg(document['versie'])) return weiger({ pad: '/versie', code: 'veld-ontbreekt' });
    return keurGeheel<Dossier>(dossierVorm, document, wijze, keurSamenhang);
  });
}

/** Leest de waarde van `<steunfiguur-form>`, met dezelfde regels. Een `indeling` noemt de eigen codes voor sectoren. */
export function leesSteunfiguren(
  onbekend: unknown,
  { indeling, ...wijze }: Leeswijze & { readonly indeling?: Indeling | null | undefined } = {},
): Gelezen<Steunfiguren> {
  return leesDeel(steunfigurenVorm, onbekend, wijze, (document) =>
    keurGeheel<Steunfiguren>(steunfigurenVorm, document, wijze, ({ personen }) =>
      keurPersonen(personen, '/personen', indeling),
    ),
  );
}

/** Leest de waarde van `<netwerk-kaart>`, met dezelfde regels. Zonder onderwerp gaat het over een jongere, zoals in een leeg dossier. */
export function leesNetwerk(onbekend: unknown, wijze: Leeswijze = {}): Gelezen<Netwerkwaarde> {
  return leesDeel(netwerkVorm, onbekend, wijze, (document) =>
    keurGeheel<Netwerkwaarde>(
      netwerkVorm,
      isLeeg(document['onderwerp']) ? { ...document, onderwerp: { soort: 'jongere' } } : document,
      wijze,
      keurSamenhang,
    ),
  );
}

/** Leest de waarde van `<zo-thuis-ladder>`, met dezelfde regels. Een plek begint hier bij de ladder: `/gewenst/trede`. */
export function leesLadder(onbekend: unknown, wijze: Leeswijze = {}): Gelezen<Ladder> {
  return leesDeel(ladderVorm, onbekend, wijze, (document) => keurGeheel<Ladder>(ladderVorm, document, wijze, () => []));
}

const weiger = (...fouten: readonly Vormfout[]): { readonly goed: false; readonly fouten: readonly Vormfout[] } => ({
  goed: false,
  fouten,
});

type Document = Readonly<Record<string, unknown>>;

function lees<T>(
  vorm: Vorm,
  onbekend: unknown,
  { magLeeg = false }: Leeswijze,
  keurDocument: (document: Document) => Gelezen<T>,
): Gelezen<T> {
  const gelezen = leesTekstOfWaarde(magLeeg ? (onbekend ?? {}) : onbekend);
  if (!gelezen.goed) return weiger({ pad: bekendPad(vorm, gelezen.stappen), code: gelezen.code });
  const waarde = magLeeg ? (gelezen.waarde ?? {}) : gelezen.waarde;
  if (!isObject(waarde)) return weiger({ pad: '', code: 'waarde-ongeldig' });
  const document = migreer(waarde);
  // Van een andere versie weten we niet wat de velden betekenen.
  return isLeeg(document['versie']) || document['versie'] === DOSSIERVERSIE
    ? keurDocument(document)
    : weiger({ pad: '/versie', code: 'versie-onbekend' });
}

/** Een deel van een dossier mag leeg zijn en zijn versie noemen. Staat er iets in dat er geen enkel veld van heeft, dan is het iets anders. */
function leesDeel<T>(
  vorm: ObjectVorm,
  onbekend: unknown,
  wijze: Leeswijze,
  keurDocument: (document: Document) => Gelezen<T>,
): Gelezen<T> {
  return lees(vorm, onbekend, wijze, (document) => {
    const sleutels = Object.keys(document).filter((sleutel) => sleutel !== 'versie');
    return sleutels.length === 0 || sleutels.some((sleutel) => Object.hasOwn(vorm.velden, sleutel))
      ? keurDocument(document)
      : weiger({ pad: '', code: 'waarde-ongeldig' });
  });
}

function keurGeheel<T>(
  vorm: Vorm,
  document: Document,
  { halfAf = false }: Leeswijze,
  samenhang: (waarde: T) => readonly Vormfout[],
): Gelezen<T> {
  const fouten = keur(vorm, document).filter(
    ({ pad, code }) =>
      !(halfAf && /^\/personen\/\d+\/naam veld/.test(`${pad} ${code}`)) &&
      !(halfAf === 'alles' && /^(tekst|datum)-/.test(code)),
  );
  if (fouten.length > 0) return weiger(...fouten);
  const gelijk = maakGelijk(vorm, document) as Document;
  const waarde = (halfAf ? metNamen(gelijk) : gelijk) as T;
  const los = samenhang(waarde);
  return los.length > 0 ? weiger(...los) : { goed: true, waarde };
}

// Wie nog geen naam heeft krijgt een lege: zo heeft een persoon altijd een naam, zoals zijn type zegt.
function metNamen(document: Document): Document {
  const { personen } = document as Steunfiguren;
  if (!personen?.some(({ naam }) => typeof naam !== 'string')) return document;
  return { ...document, personen: personen.map((persoon) => ({ ...persoon, naam: persoon.naam ?? '' })) };
}

// Wat een JSON Schema niet kan zeggen: een id komt één keer voor, en een sector staat in de indeling.
function keurSamenhang({ personen, momenten, indeling }: Netwerkwaarde): readonly Vormfout[] {
  return [
    ...keurPersonen(personen, '/personen', indeling),
    ...(momenten ?? []).flatMap((moment: Moment, index) =>
      keurPersonen(moment.personen, `/momenten/${index}/personen`, indeling),
    ),
  ];
}

function keurPersonen(
  personen: readonly Persoon[] | null | undefined,
  pad: string,
  indeling: Indeling | null | undefined,
): readonly Vormfout[] {
  const sectoren = new Set<string>([...SECTOREN, ...(indeling?.sectoren ?? []).map(({ code }) => code)]);
  const gezien = new Set<string>();
  return (personen ?? []).flatMap(({ id, sector }, index) => {
    const dubbel = gezien.has(id);
    gezien.add(id);
    return [
      ...(dubbel ? [{ pad: `${pad}/${index}/id`, code: 'id-dubbel' }] : []),
      ...(isLeeg(sector) || sectoren.has(sector ?? '')
        ? []
        : [{ pad: `${pad}/${index}/sector`, code: 'keuze-onbekend' }]),
    ];
  });
}
