// De verdeling van jeugdigen over de niveaus, en de regel van de productlijst.
export const teksten = {
  'mix.titel': 'Jeugdigen per niveau, en productcode',
  'mix.matrix': 'Wat er op elk niveau geldt',
  'mix.cijfer': 'Cijfer',
  'mix.matrix.hulp': 'Een = betekent: zoals bij de basis. Vet is wat het niveau zelf zegt.',
  'mix.leeg': 'Vul in hoeveel jeugdigen er op elk niveau zijn. Dan staat hier het gemiddelde tarief.',
  'mix.zin': 'Over {aantal} jeugdigen is het gemiddelde {bedrag} per etmaal.',
  'mix.niveau': 'Niveau',
  'mix.product': 'Productcode',
  'mix.tarief': 'Tarief',
  'mix.aantal': 'Jeugdigen',
  'mix.deel': 'Deel',
  'mix.samen': 'Samen',
  'mix.geen': 'geen',
  'mix.fout': 'Geen heel aantal; het vorige geldt nog.',
  'mix.regel': 'categorie {categorie} · {code} · eenheid 14 (etmaal)',
  'mix.eenheid':
    'De codes komen uit de landelijke lijst van februari 2025. Kies zelf welke past. Een outputgerichte code gaat in het berichtenverkeer meestal met eenheid 82 of 83: vraag dat na.',
} as const;
