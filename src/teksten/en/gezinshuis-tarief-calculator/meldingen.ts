// Het Engels bij nl/gezinshuis-tarief-calculator/meldingen.ts.
import type { teksten as nl } from '../../nl/gezinshuis-tarief-calculator/meldingen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'melding.veld-ontbreekt': '{veld} is empty. Enter this.',
  'melding.keuze-onbekend': '{veld} is unknown. Choose again.',
  'melding.versie-onbekend': 'The version is unknown. Use version 1.',
  'melding.niet-eindig': '{veld} is not a number. Enter for example 1,234.50.',
  'melding.bedrag-negatief': '{veld} is too low. Enter 0 or more.',
  'melding.fractie-buiten-bereik': '{veld} does not fit. Enter 0 or more, less than 100.',
  'melding.fractie-buiten-bereik.factor': '{veld} is too low. Enter more than 0.',
  'melding.plaatsen-buiten-bereik': '{veld} does not fit. Enter a whole number, 1 to 12.',
  'melding.groepen-leeg': 'No young people. Enter a number.',
  'melding.fte-dubbel': '{veld} does not fit fte per place. Clear one of them.',
  'melding.vervanging-dubbel': 'Gezinshuis parents arrange replacement. Enter 0.',
  'melding.vervanging-bij-fte': 'This does not fit fte per home. Choose No adjustment.',
  'melding.zorgzwaarte-dubbel': 'Factor does not fit other figures. Clear one of them.',
  'melding.zorgzwaarte-past-niet': '{veld} does not fit a fixed amount. Clear this.',
  'melding.groepen-ongelijk-plaatsen': 'Young people and places differ. Check this.',
  'melding.plaatsen-boven-8': 'More than 8 places. Check this.',
  'melding.peiljaren-gemengd': 'Price years differ. Check this.',
  'melding.aanname-zonder-reden': '{veld} has no reason. Enter a reason.',
  'melding.geen-getal': '{tekst} is not a number. Enter for example 1,234.50.',
  'melding.fout': 'Error',
  'melding.waarschuwing': 'Note',
  'melding.server': 'Refused',
  'foutoverzicht.titel': 'Not right yet',
  'openen.mislukt': 'No rate calculation of version 1. Choose another file.',
  'tarievenset.mislukt': 'Tarievenset not loaded. The figures stay.',
} as const satisfies Vertaling<typeof nl>;
