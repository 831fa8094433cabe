// Het blad dat zegt wat het tarief bepaalt.
export const teksten = {
  'bepaalt.spreiding': 'Hoeveel kan elk cijfer schelen?',
  'bepaalt.eigen': 'Eigen',
  'bepaalt.zin': 'Deze drie cijfers bewegen samen ten minste {deel} van het tarief:',
  'bepaalt.zinEigen': 'Deze drie cijfers schelen het meest:',
  'bepaalt.drie': 'Ten minste {deel} hangt af van drie cijfers',
  'bepaalt.titel': 'Wat scheelt elk cijfer?',
  'bepaalt.nu': 'Nu',
  'bepaalt.beeld': 'Lager en hoger',
  'bepaalt.lager': 'Tarief als het lager is',
  'bepaalt.hoger': 'Tarief als het hoger is',
  'bepaalt.laag': 'Laagste waarde van {veld}',
  'bepaalt.hoog': 'Hoogste waarde van {veld}',
  'bepaalt.bezetting': 'Bezetting en tarief',
  'bepaalt.verwacht': 'De berekening verwacht een bezetting van {bezetting}.',
  'tabel.cijfer.kort': 'Cijfer',
} as const;
