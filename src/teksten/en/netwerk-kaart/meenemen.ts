// Het Engels bij nl/netwerk-kaart/meenemen.ts.
import type { teksten as nl } from '../../nl/netwerk-kaart/meenemen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'meenemen.titel': 'Save and print',
  'meenemen.uitleg': 'The names go along as they are on the screen now. Who is hidden is left out.',
  'meenemen.afgedrukt': 'Printed on {datum}. {betekenis}',
  'invoegen.titel': 'Insert a list',
  'invoegen.uitleg': 'Paste names, one on each line, or choose a CSV file. You first see what will happen.',
  'invoegen.veld': 'Names or CSV',
  'invoegen.bestand': 'CSV file',
  'invoegen.regel': 'Line',
  'invoegen.uitkomst': 'What happens?',
  'invoegen.goed': 'Will be added',
  'invoegen.leeg': 'No names were found.',
  'invoegen.kolommen': 'These columns were not used: {namen}.',
} as const satisfies Vertaling<typeof nl>;
