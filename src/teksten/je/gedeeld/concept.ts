// De je-vorm bij nl/gedeeld/concept.ts: alleen waar de u-vorm anders luidt.
import type { teksten as nl } from '../../nl/gedeeld/concept.js';
import type { JeVorm } from '../../pakket.js';

export const teksten = {
  'concept.gereed.een': 'Wat je invult, blijft op dit apparaat bewaard. Hooguit {aantal} uur.',
  'concept.gereed.meer': 'Wat je invult, blijft op dit apparaat bewaard. Hooguit {aantal} uur.',
  'concept.bewaard': 'Wat je invult, staat op dit apparaat. Het blijft tot {tot}.',
  'concept.verstuurd':
    'Wat je verstuurde, staat nog op dit apparaat. Het blijft tot {tot}. Ging het versturen mis? Dan kun je het terugzetten.',
  'concept.mislukt': 'Je verstuurde dit op {wanneer}. Ging dat mis? Dan kun je hier verder gaan.',
  'concept.niet-mogelijk': 'Bewaren op dit apparaat kan hier niet. Sluit je de pagina, dan is weg wat je invulde.',
  'concept.vol': 'Bewaren lukt niet: op dit apparaat is geen ruimte meer. Wat je nu invult, is nog niet bewaard.',
  'concept.elders': 'Dit staat ook open in een ander tabblad of venster. Wat je hier invult, wordt nu niet bewaard.',
  'concept.terughalen': 'Zet terug wat je verstuurde',
} as const satisfies JeVorm<typeof nl>;
