// Wat een ouder leest: een eigen, complete set.
// Bij de uitleg heet het "het kind" en bij de vragen "uw kind": zo verschilt de je-vorm zo min mogelijk.

export const teksten = {
  'ouder.titel': 'Waar kan uw kind wonen?',
  'ouder.intro':
    'Elk kind heeft recht op een vaste plek met liefde. Het liefst veilig thuis, en anders zo thuis mogelijk.',
  'ouder.geenAdvies': 'De volgorde staat vast en is geen advies. Welke plek past, hangt af van kind en gezin.',
  'ouder.pad.thuis': 'Het kind woont thuis',
  'ouder.pad.elders': 'Het kind woont ergens anders',
  'ouder.pad.nu': 'Het kind is hier',
  'ouder.pad.gewenst': 'Hier denkt u aan',
  'ouder.pad.naast': 'naast het kind: {namen}',
  'ouder.pad.terug': 'De weg terug.',
  'ouder.pad.terugOpen': 'Daar praat u samen nog over.',
  'ouder.pad.tik': 'Tik op een huis en lees hoe het daar is.',
  'ouder.trede.thuis.naam': 'Thuis',
  'ouder.trede.thuis-ambulant.naam': 'Thuis met hulp',
  'ouder.trede.steungezin.naam': 'Thuis, met een steungezin',
  'ouder.trede.netwerkpleegzorg.naam': 'Pleegzorg bij familie of bekenden',
  'ouder.trede.bestandspleegzorg.naam': 'Pleegzorg in een ander gezin',
  'ouder.trede.gezinshuis.naam': 'Gezinshuis',
  'ouder.trede.residentieel.naam': 'Wonen in een groep',
  'ouder.trede.jeugdzorgplus.naam': 'Gesloten jeugdhulp (JeugdzorgPlus)',
  'ouder.vergelijk': 'Twee plekken naast elkaar',
  'ouder.nu': 'Waar woont uw kind nu?',
  'ouder.gewenst': 'Aan welke plek denkt u samen?',
  'ouder.verloop': 'Waar woonde het kind eerder, dichter bij huis of verder weg?',
  'ouder.meldingen': 'Hier valt nog over te praten',
  'ouder.alles': 'Alle vragen op één blad',
  'ouder.vraag.waar': 'Tik op het huis dat daarop lijkt. Veranderen kan altijd.',
} as const;
