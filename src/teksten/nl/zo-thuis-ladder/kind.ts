// Wat een kind leest (je): een eigen, complete set.

export const teksten = {
  'kind.titel': 'Waar kun jij wonen?',
  'kind.intro':
    'Elk kind heeft recht op een vaste plek met liefde. Het liefst veilig thuis, en anders zo thuis mogelijk.',
  'kind.geenAdvies':
    'De volgorde staat vast en zegt niet wat het beste is. Welke plek past, hangt af van jou en je gezin.',
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
  'kind.afweging': 'Waarom niet dichter bij huis?',
  'kind.verloop': 'Waar woonde je eerder, dichter bij huis of verder weg?',
  'kind.meldingen': 'Hier valt nog over te praten',
} as const;
