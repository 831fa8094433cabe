// Wat het portaal van een werkblad vaststelt als het binnenkomt.

import { berekenTarief, vergelijkAanbiedingen } from 'zo-thuis-elementen/tarief';

/** Per scenario de uitkomst, en per aanbieding hoe zij naast het scenario in beeld ligt, op het niveau van die aanbieding. */
export const stelVast = ({ scenarios, actief, aanbiedingen }) => ({
  resultaten: scenarios.map((invoer) => berekenTarief(invoer)),
  aanbod: vergelijkAanbiedingen(scenarios[actief], aanbiedingen).rijen,
});
