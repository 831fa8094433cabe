// De lege start: de eerste vragen, en wat er nog nodig is voor een tarief.
export const teksten = {
  'start.titel': 'Begin met drie vragen',
  'start.stap': '{nummer} van {aantal}',
  'start.vorm': 'Hoe werkt het gezinshuis?',
  'start.vorm.hulp': 'Dit bepaalt welke begincijfers wij aanbieden. U kunt alles daarna wijzigen.',
  'start.vorm.loondienst': 'De ouder is werknemer van een jeugdhulporganisatie.',
  'start.vorm.franchise': 'Eigen bedrijf, met een formule en een vergoeding daarvoor.',
  'start.vorm.onderaannemer': 'Eigen bedrijf, werkt voor een hoofdaannemer.',
  'start.vorm.vrijgevestigd': 'Eigen bedrijf, zelf een contract.',
  'start.telling':
    'Van de 1.052 gezinshuizen zijn er 273 in loondienst. De andere zijn zelfstandig. Bron: Significant voor VWS, gezinshuis.com.',
  'start.huis': 'Hoeveel plaatsen, en hoe oud zijn de jeugdigen?',
  'start.leeftijd': 'Meestal',
  'start.drie': 'Cijfers die het tarief vaak het meest bewegen',
  'start.begincijfer': 'Begincijfer {waarde}:',
  'start.neemOver': 'Neem over',
  'start.verschil': 'Wat de vorm verandert',
  'start.tabel': 'Begincijfers per rechtsvorm',
  'start.alles': 'Met alle begincijfers rekenen',
  'start.alles.hulp':
    'Wat u zelf invulde blijft. Elk begincijfer houdt zijn bron of reden. U kunt het in één keer ongedaan maken.',
  'start.sluit': 'Verder met alle bouwstenen',
  'start.nodig.een': 'Nog {aantal} cijfer is nodig. Dan staat hier het tarief.',
  'start.nodig.meer': 'Nog {aantal} cijfers zijn nodig. Dan staat hier het tarief.',
  'start.nog.een': 'nog {aantal} cijfer nodig',
  'start.nog.meer': 'nog {aantal} cijfers nodig',
  'start.volgende': 'Volgende: {veld}',
} as const;
