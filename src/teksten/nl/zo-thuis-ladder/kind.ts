// Wat een kind leest (je): een eigen, complete set.

export const teksten = {
  'kind.titel': 'Waar kun jij wonen?',
  'kind.intro':
    'Elk kind heeft recht op een vaste plek met liefde. Het liefst veilig thuis, en anders zo thuis mogelijk.',
  'kind.geenAdvies':
    'De volgorde staat vast en zegt niet wat het beste is. Welke plek past, hangt af van jou en je gezin.',
  'kind.pad.thuis': 'Je woont thuis',
  'kind.pad.elders': 'Je woont ergens anders',
  'kind.pad.nu': 'Jij bent hier',
  'kind.pad.gewenst': 'Hier denken we aan',
  'kind.pad.naast': 'naast je: {namen}',
  'kind.pad.terug': 'De weg terug.',
  'kind.pad.terugOpen': 'Daar praten jullie nog over.',
  'kind.pad.tik': 'Tik op een huis en lees hoe het daar is.',
  'kind.trede.thuis.naam': 'Thuis',
  'kind.trede.thuis-ambulant.naam': 'Thuis met hulp',
  'kind.trede.steungezin.naam': 'Thuis, met een steungezin',
  'kind.trede.netwerkpleegzorg.naam': 'Bij familie of bekenden',
  'kind.trede.bestandspleegzorg.naam': 'In een pleeggezin',
  'kind.trede.gezinshuis.naam': 'In een gezinshuis',
  'kind.trede.residentieel.naam': 'In een groep',
  'kind.trede.jeugdzorgplus.naam': 'Gesloten plek (JeugdzorgPlus)',
  'kind.vergelijk': 'Twee plekken naast elkaar',
  'kind.nu': 'Waar woon je nu?',
  'kind.gewenst': 'Aan welke plek denken jullie?',
  'kind.verloop': 'Waar woonde je eerder, dichter bij huis of verder weg?',
  'kind.meldingen': 'Hier valt nog over te praten',
  'kind.alles': 'Alle vragen op één blad',
  'kind.vraag.waar': 'Tik op het huis dat daarop lijkt. Je kunt het altijd veranderen.',
} as const;
