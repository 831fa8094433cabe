// De regels voor een gezinshuis uit de landelijke lijst met productcodes van de Jeugdwet (JZ21, februari 2025), letterlijk overgenomen.
// Een gemeente mag binnen een categorie ook een eigen code gebruiken.

export interface Productregel {
  readonly productcode: string;
  readonly categorie: string;
  readonly omschrijving: string;
}

const lijst = (categorie: string, regels: Readonly<Record<string, string>>): Productregel[] =>
  Object.entries(regels).map(([productcode, omschrijving]) => ({ productcode, categorie, omschrijving }));

export const PRODUCTCODES_GEZINSHUIS: readonly Productregel[] = [
  ...lijst('43', {
    '43A04': 'Gezinshuis: outputgericht',
    '43A10': 'Gezinshuis: inspanningsgericht',
    '43A29': 'Gezinshuis: outputgericht (licht)',
    '43A30': 'Gezinshuis: outputgericht (middel)',
    '43A31': 'Gezinshuis: outputgericht (zwaar)',
  }),
  ...lijst('44', {
    '44A04': 'Gezinshuis: outputgericht',
    '44A08': 'Gezinshuis: inspanningsgericht',
    '44A21': 'Gezinshuis: outputgericht (licht)',
    '44A22': 'Gezinshuis: outputgericht (middel)',
    '44A23': 'Gezinshuis: outputgericht (zwaar)',
  }),
  ...lijst('46', {
    '46A02': 'Jeugdhulp crisis Gezinshuis: inspanningsgericht',
    '46B02': 'Jeugdhulp crisis gezinshuis: outputgericht',
  }),
];
