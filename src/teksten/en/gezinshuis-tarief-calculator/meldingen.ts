// Het Engels bij nl/gezinshuis-tarief-calculator/meldingen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'melding.veld-ontbreekt': '{veld} is still empty. Fill this in.',
  'melding.geen-getal': '“{tekst}” is not a number. Enter for example 1,234.50.',
  'melding.fout': 'Error',
  'melding.waarschuwing': 'Note',
  'melding.server': 'Refused',
  'foutoverzicht.titel': 'This is not right yet',
  'tarievenset.mislukt': 'The tarievenset was not loaded. The figures have stayed as they were.',
  'twijfel.twijfel': 'This was read as {gelezen}. Is that what you mean?',
  'twijfel.eenheid': 'It says “{tekst}”. That unit does not belong to this field. Do you mean {gelezen}?',
  'twijfel.bedoel': 'I mean {getal}',
  'melding.vraag': 'Question',
} as const satisfies Vertaling<typeof nl>;
