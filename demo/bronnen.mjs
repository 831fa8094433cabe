// De openbare cijfers die het portaal naast een uitkomst legt. Ze komen uit de tabellen van het pakket, met hun bron; hier staat geen cijfer.

import { GEPUBLICEERDE_TARIEVEN, PLEEGVERGOEDING } from 'zo-thuis-elementen/tarievensets';

/** Het jongste tarief voor een gezinshuis dat wij openbaar hebben gevonden. */
export const GEPUBLICEERD = GEPUBLICEERDE_TARIEVEN.filter(({ productcode }) => productcode === '44A08').reduce(
  (jongste, tarief) => (tarief.jaar > jongste.jaar ? tarief : jongste),
);

/** De pleegvergoeding van het jongste jaar. */
export const VERGOEDING = PLEEGVERGOEDING.reduce((jongste, jaar) =>
  jaar.peiljaar > jongste.peiljaar ? jaar : jongste,
);

export const LEEFTIJD = {
  '0-8': '0 t/m 8 jaar',
  '9-11': '9 t/m 11 jaar',
  '12-15': '12 t/m 15 jaar',
  '16-17': '16 en 17 jaar',
  '18+': '18 jaar en ouder',
};
