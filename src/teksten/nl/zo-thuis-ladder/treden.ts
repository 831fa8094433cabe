// De treden, voor elke lezer hetzelfde.

export const teksten = {
  'woont.thuis': 'woont thuis',
  'woont.deels-elders': 'woont deels thuis, deels ergens anders',
  'woont.elders': 'woont ergens anders',
  'pad.respijt': 'soms respijt',
  'pad.opAdem': 'Even op adem',
  'pad.heel': 'Hele pad tonen',
  en: 'en',
  'vaak.dagdeel-per-week.een': '{aantal} dagdeel per week',
  'vaak.dagdeel-per-week.meer': '{aantal} dagdelen per week',
  'vaak.dag-per-week.een': '{aantal} dag per week',
  'vaak.dag-per-week.meer': '{aantal} dagen per week',
  'vaak.weekend-per-maand.een': '{aantal} weekend per maand',
  'vaak.weekend-per-maand.meer': '{aantal} weekenden per maand',
  'vaak.vakantie.een': '{aantal} vakantie',
  'vaak.vakantie.meer': '{aantal} vakanties',
} as const;
