// Even op adem, en het verloop in woorden. Voor elke lezer hetzelfde.

export const teksten = {
  'respijt.hulp': 'De hulp op de gewone plek kan intussen doorgaan.',
  'respijt.logeren': 'Even ergens anders logeren',
  'respijt.terug': 'Weer terug op dezelfde plek',
  'respijt.nu': 'Is er nu respijt?',
  'respijt.naast': 'Waar kan het naast?',
  'respijt.praat': 'Komt iedereen zo echt op adem?',
  'respijt.praat.wat': 'Wat is fijn, en wat kan anders?',
  'tijd.bij': 'bij {naam}',
  'tijd.tussen': '{van} tot {tot}',
  'tijd.sinds': 'sinds {van}',
  'tijd.tot': 'tot {tot}',
  'tijd.onbekend': 'wanneer weten we nog niet',
} as const;
