// Feiten uit de CAO Jeugdzorg die een gezinshuistarief raken, met bron en status per feit.
// Niet bekend (en dus niet hier): de schaal van de gezinshuisouder, het officiële percentage van de eindejaarsuitkering,
// de totale werkgeverslasten en de productieve uren.

import type { Herkomst } from '../tarief/tarief-invoer.js';

export interface CaoFeit {
  readonly code: string;
  readonly waarde: number;
  readonly eenheid:
    'fractie' | 'fte-per-plaats' | 'uur-per-jaar' | 'uur-per-week' | 'uur' | 'schaal' | 'euro-per-maand';
  readonly herkomst: Herkomst;
}

const CAO_SITE = 'jeugdzorg-werkt.nl';
const BIJLAGE: Herkomst = {
  status: 'secundair',
  bron: 'CAO Jeugdzorg, bijlage Gezinshuisouders (onlinecao.nl, oudere tekst)',
  datum: '2002-04-01',
};
const officieel = (artikel: string, datum: string | null = null): Herkomst => ({
  status: 'officieel',
  bron: `CAO Jeugdzorg${artikel} (${CAO_SITE})`,
  datum,
});
const LOONSTAP_2021: Herkomst = { status: 'officieel', bron: 'CAO Jeugdzorg (fbz.nl)', datum: null };

export const CAO_JEUGDZORG: readonly CaoFeit[] = [
  { code: 'fte-per-plaats', waarde: 0.25, eenheid: 'fte-per-plaats', herkomst: BIJLAGE },
  { code: 'vakantietoeslag', waarde: 0.08, eenheid: 'fractie', herkomst: officieel(' art. 7.3') },
  {
    code: 'vakantietoeslag-minimum-2024-01',
    waarde: 208.52,
    eenheid: 'euro-per-maand',
    herkomst: officieel(' art. 7.3', '2024-01-01'),
  },
  {
    code: 'vakantietoeslag-minimum-2024-07',
    waarde: 211.13,
    eenheid: 'euro-per-maand',
    herkomst: officieel(' art. 7.3', '2024-07-01'),
  },
  { code: 'verlof-voltijd', waarde: 200, eenheid: 'uur-per-jaar', herkomst: officieel(' art. 9.1') },
  { code: 'verlof-per-etmaal-vrij', waarde: 7.2, eenheid: 'uur', herkomst: BIJLAGE },
  {
    code: 'werkweek',
    waarde: 36,
    eenheid: 'uur-per-week',
    herkomst: { status: 'officieel', bron: 'CAO Jeugdzorg (lad.nl)' },
  },
  { code: 'schaal-gedragsdeskundige', waarde: 11, eenheid: 'schaal', herkomst: officieel('') },
  { code: 'schaal-pedagogisch-medewerker-a', waarde: 8, eenheid: 'schaal', herkomst: officieel('') },
  { code: 'schaal-jeugdzorgwerker-d', waarde: 7, eenheid: 'schaal', herkomst: officieel('') },
  { code: 'loonstap-2021-01', waarde: 0.02, eenheid: 'fractie', herkomst: { ...LOONSTAP_2021, datum: '2021-01-01' } },
  { code: 'loonstap-2022-01', waarde: 0.03, eenheid: 'fractie', herkomst: { ...LOONSTAP_2021, datum: '2022-01-01' } },
  { code: 'loonstap-2023-01', waarde: 0.03, eenheid: 'fractie', herkomst: { ...LOONSTAP_2021, datum: '2023-01-01' } },
  { code: 'loonstap-2024-01', waarde: 0.08, eenheid: 'fractie', herkomst: officieel(' art. 7.1', '2024-01-01') },
  { code: 'loonstap-2024-07', waarde: 0.0125, eenheid: 'fractie', herkomst: officieel(' art. 7.1', '2024-07-01') },
];
