// Het Engels bij nl/netwerk-kaart/meenemen.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/meenemen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'actie.svg': 'The map as a drawing (SVG)',
  'actie.png': 'The map as a picture (PNG)',
  'actie.csv': 'The list as a table (CSV)',
  'actie.json': 'The map as a file (JSON)',
  'actie.bekijk': 'Look at the lines first',
  'actie.invoegen': 'Add those that are right',
  'meenemen.uitleg': 'The names go along as they are on the screen now. Who is hidden is left out.',
  'meenemen.gemaakt': 'Made on {datum}',
  'invoegen.titel': 'Insert a list',
  'invoegen.uitleg': 'Paste names, one on each line, or choose a CSV file. You first see what will happen.',
  'invoegen.veld': 'Names or CSV',
  'invoegen.bestand': 'CSV file',
  'invoegen.regel': 'Line',
  'invoegen.uitkomst': 'What happens?',
  'invoegen.goed': 'Will be added',
  'invoegen.titelregel': 'Skipped: there is no one here. “{tekst}”',
  'invoegen.leeg': 'No names were found.',
  'invoegen.kolommen': 'These columns were not used: {namen}.',
  'melding.keuze-onbekend': 'We do not know this value.',
  'melding.tekst-te-lang': 'This is too long. Use 2,000 characters at most.',
  'melding.tekens-onleesbaar': 'We cannot read every letter. Save the list again, as CSV with UTF-8.',
  'melding.naam-twijfel':
    'Is this one whole name? Give each name its own row, and put above each column what is in it.',
  'melding.naam-dubbel': 'This name is there already.',
  'melding.band-onbekend': 'We cannot find who this tie is with.',
  'melding.band-niet-mee': 'This tie is not added, because the other person is not added.',
  'melding.aanhalingsteken-open': 'A quotation mark does not close.',
  'melding.te-veel-rijen': 'More than 500 lines is not possible.',
  'melding.te-veel-personen': 'The map has room for 500 people.',
  'melding.cel-per-regel': 'Each cell is on its own line. Paste the table into a spreadsheet first, and then here.',
  'melding.twee-tabellen': 'There are two tables side by side here. Put one below the other.',
  'melding.geen-csv': 'This is not a list. In the spreadsheet, choose Save as, and then CSV.',
  'melding.csv-te-groot': 'This list is too large. At most 1 MB fits. Fewer columns will help.',
} as const satisfies Vertaling<typeof nl>;
