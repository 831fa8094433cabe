// Leest een datum zoals mensen haar schrijven: 15-03-2015, maart 2015, 15 mrt 2015. Raadt niet: wat op twee manieren te lezen is, of waarvan
// het jaar twee cijfers heeft, is geen datum. Dag voor maand, zoals hier en in Engeland.

import { isDag, isDatum } from './leeftijd.js';

// Nederlands en Engels. Een begin van ten minste drie letters is genoeg.
const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

const JAAR = '(?<jaar>\\d{4})';
const MAAND = '(?<maand>\\d{1,2})';
const DAG = '(?<dag>\\d{1,2})';
const NAAM = '(?<naam>[a-z]{3,9})\\.?';
// Tussen de delen staat één teken, overal hetzelfde.
const TEKEN = '(?<teken>[-/. ])';
const NOG_EENS = '\\k<teken>';

const VORMEN: readonly RegExp[] = [
  // 2015 · 2015-03 · 2015-03-15
  JAAR,
  `${JAAR}${TEKEN}${MAAND}`,
  `${JAAR}${TEKEN}${MAAND}${NOG_EENS}${DAG}`,
  // 03-2015 · 15-03-2015
  `${MAAND}${TEKEN}${JAAR}`,
  `${DAG}${TEKEN}${MAAND}${NOG_EENS}${JAAR}`,
  // maart 2015 · 15 maart 2015 · 15-mrt-2015 · March 15, 2015
  `${NAAM}[- ]${JAAR}`,
  `${DAG}(?:e|th|st|nd|rd)?[- ]${NAAM}[- ]${JAAR}`,
  `${NAAM} ${DAG}(?:th|st|nd|rd)?,? ${JAAR}`,
  // Zonder `u`: daarmee vindt WebKit een terugverwijzing niet in tekst die eerder een teken als – had.
].map((vorm) => new RegExp(`^${vorm}$`));

/**
 * De datum die iemand schreef als `2015`, `2015-03` of `2015-03-15`, even precies als zij geschreven is. `null` als het geen datum is, als het
 * jaar niet uit vier cijfers bestaat, of als de dag niet bestaat. Bij `dag` telt alleen een hele dag.
 */
export function leesDatum(tekst: unknown, soort: 'datum' | 'dag' = 'datum'): string | null {
  if (typeof tekst !== 'string') return null;
  const schoon = tekst
    .normalize('NFKC')
    // Streepjes zijn er in soorten, en witruimte ook.
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([-/]) ?/g, '$1')
    .toLowerCase();
  for (const vorm of VORMEN) {
    const delen = vorm.exec(schoon)?.groups;
    if (!delen) continue;
    const maand = delen['naam'] === undefined ? delen['maand'] : maandnummer(delen['naam']);
    if (maand === undefined && delen['naam'] !== undefined) return null;
    const datum = [delen['jaar'], maand?.padStart(2, '0'), delen['dag']?.padStart(2, '0')]
      .filter((deel) => deel !== undefined)
      .join('-');
    return (soort === 'dag' ? isDag(datum) : isDatum(datum)) ? datum : null;
  }
  return null;
}

function maandnummer(naam: string): string | undefined {
  const index = MAANDEN.findIndex((namen) => namen.some((heel) => heel.startsWith(naam)));
  return index < 0 ? undefined : String(index + 1);
}
