// De memo voor de raad, in het Engels.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/memo.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.sluiten': 'Close',
  'memo.titel': 'Memo for the council',
  'memo.uitleg': 'The memo is two A4 pages. It has the rate, the build-up, the method and the source of every figure.',
  'memo.toelichting': 'Explanation',
  'memo.privacy':
    'This goes into the memo. Do not name children or parents. At most {hoogste} characters, {over} left.',
  'memo.afdrukken': 'Print memo',
  'memo.geen': 'That is why there is no rate in the memo.',
  'memo.laatste': 'This is the last valid rate.',
  'memo.wacht': 'What was filled in after that does not count yet. First look at:',
  'memo.zin': 'A place in a gezinshuis costs {tarief} per young person per day.',
  'memo.gerekend': 'How it was calculated',
  'memo.bepaalt': 'What drives the rate most',
  'memo.herkomst':
    'Of these figures {officieel} are official, {secundair} secondary, {aanname} assumptions and {eigen} our own. A figure that is 0 is listed only with a low and high of its own.',
  'memo.grenzen': 'Own low and high: {laag} and {hoog}.',
  'memo.noot': 'see note {nummer} below the table',
  'memo.onbekend.een': 'The source of {aantal} figure is unknown.',
  'memo.onbekend.meer': 'The source of {aantal} figures is unknown.',
  'memo.nietHier.een': '{aantal} more figure does not fit here; it is in the workbook, on the sheet Sources.',
  'memo.nietHier.meer': '{aantal} more figures do not fit here; they are in the workbook, on the sheet Sources.',
  'memo.niveaus.een': 'There is {aantal} more level. It is in the workbook, on the sheet Build-up.',
  'memo.niveaus.meer': 'There are {aantal} more levels. They are in the workbook, on the sheet Build-up.',
  'uitvoer.mislukt': 'The file was not made. First check that all figures are filled in.',
  'uitvoer.bezig': 'The file is being made. You can go on working.',
  'uitvoer.stop': 'Stop',
  'uitvoer.klaar': 'is with the downloads ({grootte} kB).',
  'uitvoer.gelijk': 'The rate in it is {tarief}, the same as on screen.',
  'uitvoer.anders': 'The rate in it is {tarief}. On screen it is {scherm}.',
  'uitvoer.geenTarief': 'There is no rate in it.',
  'uitvoer.leeg': 'Not filled in yet:',
  'uitvoer.mis': 'This is not right yet:',
  'actie.beginOpnieuw': 'Start again',
  'uitvoer.xlsx': 'Workbook for Excel',
  'uitvoer.ods': 'Workbook for LibreOffice',
  'uitvoer.csv': 'CSV file',
  'uitvoer.memo': 'Memo for the council',
  'uitvoer.koppeling': 'Link with figures',
} as const satisfies Vertaling<typeof nl>;
