// Leest een dossier dat van buiten komt: een pagina, een bestand, een server. Zet niets recht; wat niet klopt krijgt een code op zijn plek.
// Gooit nooit, en geeft altijd een kopie zonder prototypesleutels.

import { isObject, leesJson } from '../json.js';
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
import { isLeeg, keur, maakGelijk, type Vorm, type Vormfout } from './vorm.js';

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
  /** Neem ook iemand aan die nog geen naam heeft: dan is er nog iemand aan het invullen. `alles`: ook een halve datum en een te lange tekst. */
  readonly halfAf?: boolean | 'alles';
}

/** Leest een dossier uit JSON-tekst of uit een waarde. Een oudere versie wordt bijgewerkt, een onbekende geweigerd met `versie-onbekend`. */
export function leesDossier(onbekend: unknown, wijze: Leeswijze = {}): Gelezen<Dossier> {
  return lees(onbekend, (gelezen): Gelezen<Dossier> => {
    const document = migreer(gelezen);
    // Van een andere versie weten we niet wat de velden betekenen.
    if (document['versie'] !== DOSSIERVERSIE) {
      return weiger({ pad: '/versie', code: isLeeg(document['versie']) ? 'veld-ontbreekt' : 'versie-onbekend' });
    }
    return keurGeheel(dossierVorm, document, wijze, (waarde) => keurSamenhang(waarde as Dossier));
  });
}

/** Leest de waarde van `<steunfiguur-form>`, met dezelfde regels. Een `indeling` noemt de eigen codes voor sectoren. */
export function leesSteunfiguren(
  onbekend: unknown,
  { indeling, ...wijze }: Leeswijze & { readonly indeling?: Indeling | null | undefined } = {},
): Gelezen<Steunfiguren> {
  return lees(onbekend, (document) =>
    keurGeheel(steunfigurenVorm, document, wijze, (waarde) =>
      keurPersonen((waarde as Steunfiguren).personen, '/personen', indeling),
    ),
  );
}

/** Leest de waarde van `<netwerk-kaart>`, met dezelfde regels. Zonder onderwerp gaat het over een jongere, zoals in een leeg dossier. */
export function leesNetwerk(onbekend: unknown, wijze: Leeswijze = {}): Gelezen<Netwerkwaarde> {
  return lees(onbekend, (document) =>
    keurGeheel(
      netwerkVorm,
      isLeeg(document['onderwerp']) ? { ...document, onderwerp: { soort: 'jongere' } } : document,
      wijze,
      (waarde) => keurSamenhang(waarde as Netwerkwaarde),
    ),
  );
}

/** Leest de waarde van `<zo-thuis-ladder>`, met dezelfde regels. Een plek begint hier bij de ladder: `/gewenst/trede`. */
export function leesLadder(onbekend: unknown, wijze: Leeswijze = {}): Gelezen<Ladder> {
  return lees(onbekend, (document) => keurGeheel(ladderVorm, document, wijze, () => []));
}

const weiger = (...fouten: readonly Vormfout[]): { readonly goed: false; readonly fouten: readonly Vormfout[] } => ({
  goed: false,
  fouten,
});

function lees<T>(
  onbekend: unknown,
  keurDocument: (document: Readonly<Record<string, unknown>>) => Gelezen<T>,
): Gelezen<T> {
  const gelezen = leesJson(typeof onbekend === 'string' ? onbekend : alsTekst(onbekend));
  if (!gelezen.goed) return weiger({ pad: '', code: gelezen.code });
  return isObject(gelezen.waarde) ? keurDocument(gelezen.waarde) : weiger({ pad: '', code: 'waarde-ongeldig' });
}

function alsTekst(waarde: unknown): string {
  try {
    return JSON.stringify(waarde) ?? '';
  } catch {
    // Een kring, een BigInt of een getter die gooit: een lege tekst is dan de ongeldige JSON die het is.
    return '';
  }
}

function keurGeheel<T>(
  vorm: Vorm,
  document: unknown,
  { halfAf = false }: Leeswijze,
  samenhang: (waarde: unknown) => readonly Vormfout[],
): Gelezen<T> {
  const fouten = keur(vorm, document).filter(
    ({ pad, code }) =>
      !(halfAf && /^\/personen\/\d+\/naam veld/.test(`${pad} ${code}`)) &&
      !(halfAf === 'alles' && /^(tekst|datum)-/.test(code)),
  );
  if (fouten.length > 0) return weiger(...fouten);
  const waarde = maakGelijk(vorm, document);
  const los = samenhang(waarde);
  return los.length > 0 ? weiger(...los) : { goed: true, waarde: waarde as T };
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
