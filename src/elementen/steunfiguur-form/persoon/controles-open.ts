// Wat er op het scherm van de open persoon niet klopt: meer dan bij een ander, want daar staan ook de toestemmingen en de gedeelde visie.

import { DOELEN } from '../../../domein/dossier/codes.js';
import { controleerToestemming } from '../../../domein/dossier/controleer-toestemming.js';
import { type Controle, controleerVorm } from '../../../domein/dossier/controles.js';
import type { Dossier, Persoon, Toestemming } from '../../../domein/dossier/dossier.js';
import { steunfigurenVorm } from '../../../domein/dossier/personen.js';
import { vandaag } from '../../../ui/vandaag.js';
import { controlesVan } from '../controles.js';
import { type Antwoord, antwoordenBij, type Doel, toestemmingVan } from '../toestemming/gegeven.js';

/** Alles wat er aan de open persoon niet klopt, met de toestemmingen erbij: die staan op hetzelfde scherm. */
export function controlesBijOpen(dossier: Dossier, persoon: Persoon): readonly Controle[] {
  const dag = vandaag();
  return [
    ...controlesVan(persoon),
    ...controleerVorm(steunfigurenVorm.velden.doorvragen, dossier.doorvragen ?? {})
      .filter(({ pad }) => pad.startsWith('/gedeeldeVisie/'))
      .map(({ pad, ...rest }) => ({ pad: `/doorvragen${pad}`, ...rest })),
    ...DOELEN.flatMap((doel) => controlesBijDoel(dossier, doel, persoon.id, dag, doel)),
  ];
}

/** @param plek hoe het doel in het pad heet, zoals `delen` */
// Een uitzondering en haar reden gelden voor het doel; de rest is van wie antwoordde, en de dag is op het scherm één vraag.
export function controlesBijDoel(
  dossier: Dossier,
  doel: Doel,
  persoon: string,
  dag: string,
  plek: string,
): readonly Controle[] {
  const gevraagd: readonly Partial<Antwoord>[] = [
    toestemmingVan(dossier, doel, persoon),
    ...antwoordenBij(dossier, doel, persoon),
  ];
  return gevraagd.flatMap(({ wie = '', nu }) =>
    controleerToestemming(nu as Toestemming, dag).flatMap(({ pad, ...rest }) =>
      /^\/(uitzondering|reden)$/.test(pad) !== !wie || (nu?.datum && pad === '/antwoordOp')
        ? []
        : { pad: `/toestemming/${plek}${wie && `/${wie}`}${pad.replace('antwoordOp', 'datum')}`, ...rest },
    ),
  );
}
