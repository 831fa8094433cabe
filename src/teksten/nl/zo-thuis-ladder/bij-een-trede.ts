// Uitleg bij een trede en twee treden naast elkaar, voor elke lezer hetzelfde.

export const teksten = {
  'trede.voor': 'Voor wie is dit?',
  bij: 'bij {naam}',
  'wonen.thuis': 'Thuis',
  'wonen.deels-elders': 'Deels thuis, deels ergens anders',
  'wonen.elders': 'Ergens anders',
  'bron.titel': 'Bron',
  'bron.dag': '{publicatie}, {datum}',
  'bron.wet': '{publicatie}, gelezen in de tekst van {datum}',
  'bron.koers':
    'Het Koersdocument Gezinshuizen noemt taken voor de komende tijd. Het gaat om kwaliteitscriteria toepasbaar maken, leren en reflecteren (“Jeugdhulp zo thuis mogelijk”).',
  'grondslag.geen': 'De bron noemt geen artikel.',
  'hulpvorm.titel': 'Hulpvorm (CBS)',
  'hulpvorm.geen': 'Dit is geen jeugdhulp.',
  'duur.kortOfLang': 'Het kan kort of lang zijn. Dat hoort bij de afspraak, niet bij de plek.',
  'vergelijk.wat': 'Vraag',
  'vergelijk.soort': 'Welke soorten zijn er?',
  'vergelijk.hoe': 'Kies twee huizen. Links staat de plek het dichtst bij huis.',
  'vergelijk.gekozen': 'Gekozen: {namen}.',
  'vergelijk.zelfde': 'hetzelfde',
  'vergelijk.anders': 'Andere plek',
  'vergelijk.inPlaatsVan': 'Andere plek in plaats van {naam}',
  'vergelijk.naast': 'Vergelijken',
  'vergelijk.terug': 'Terug naar het pad',
} as const;
