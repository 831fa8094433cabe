// De balk van het concept: wat er op dit apparaat bewaard is, tot wanneer, en hoe het weg kan.
export const teksten = {
  'concept.naam': 'Bewaard op dit apparaat',
  'concept.gereed.een': 'Wat u invult, blijft op dit apparaat bewaard. Hooguit {aantal} uur.',
  'concept.gereed.meer': 'Wat u invult, blijft op dit apparaat bewaard. Hooguit {aantal} uur.',
  'concept.bewaard': 'Wat u invult, staat op dit apparaat. Het blijft tot {tot}.',
  'concept.aangeboden': 'Er staat nog iets van {wanneer}.',
  'concept.verstuurd':
    'Wat u verstuurde, staat nog op dit apparaat. Het blijft tot {tot}. Ging het versturen mis? Dan kunt u het terugzetten.',
  'concept.mislukt': 'U verstuurde dit op {wanneer}. Ging dat mis? Dan kunt u hier verder gaan.',
  'concept.onleesbaar':
    'Op dit apparaat staat nog iets van een andere versie van deze pagina. Dat past hier niet meer.',
  'concept.niet-mogelijk': 'Bewaren op dit apparaat kan hier niet. Sluit u de pagina, dan is weg wat u invulde.',
  'concept.vol': 'Bewaren lukt niet: op dit apparaat is geen ruimte meer. Wat u nu invult, is nog niet bewaard.',
  'concept.elders': 'Dit staat ook open in een ander tabblad of venster. Wat u hier invult, wordt nu niet bewaard.',
  'concept.hersteld': 'Alles staat er weer.',
  'concept.gewist': 'Gewist. Op dit apparaat staat hiervan niets meer.',
  'concept.verder': 'Verder gaan',
  'concept.verderMet': 'Verder gaan met {wanneer}',
  'concept.terughalen': 'Zet terug wat u verstuurde',
  'concept.opnieuw': 'Begin opnieuw (wissen)',
  'concept.wis': 'Wis wat hier bewaard is',
  'concept.zeker': 'Alles wissen wat hiervan op dit apparaat staat? Dat is niet terug te draaien.',
  'concept.ja': 'Ja, wissen',
  'concept.nee': 'Nee',
} as const;
