// Wat er aan een ingevulde persoon niet klopt of opvalt. Of iemand bij de definitie past is geen controle maar een gesprek: dat doet `toetsDefinitie`.

import { type Controle, controleerVorm, isLater, mis } from './controles.js';
import { type Persoon, persoonVorm } from './personen.js';

/** Controleert een persoon zoals hij is ingevuld. `vandaag` is een kalenderdag. */
export function controleerPersoon(persoon: Persoon, vandaag: string): readonly Controle[] {
  const { bekendSinds, geinformeerdOp, steunfiguur } = persoon;
  return [
    ...controleerVorm(persoonVorm, persoon),
    ...mis(isLater(bekendSinds, vandaag), '/bekendSinds', 'datum-in-toekomst'),
    ...mis(isLater(geinformeerdOp, vandaag), '/geinformeerdOp', 'datum-in-toekomst'),
    ...mis(isLater(steunfiguur?.benoemingOp, vandaag), '/steunfiguur/benoemingOp', 'datum-in-toekomst'),
    ...(steunfiguur?.statusVerloop ?? []).flatMap(({ datum }, index) =>
      mis(isLater(datum, vandaag), `/steunfiguur/statusVerloop/${index}/datum`, 'datum-in-toekomst'),
    ),
  ];
}
