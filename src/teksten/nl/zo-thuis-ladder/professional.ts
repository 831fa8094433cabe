// Wat een professional leest: een eigen, complete set die niemand aanspreekt.

export const teksten = {
  'professional.titel': 'Zo thuis mogelijk: de afweging',
  'professional.intro':
    'Het uitgangspunt is gezond en veilig thuis opgroeien, zo nodig met passende hulp. Lukt dat niet, dan zo thuis mogelijk, met de weg terug in beeld.',
  'professional.geenAdvies':
    'De volgorde staat vast. Het is geen advies. Welke plek past, hangt af van kind en gezin. Laat bij juridische vragen een jurist meekijken.',
  'professional.pad.thuis': 'Woont thuis',
  'professional.pad.elders': 'Woont ergens anders',
  'professional.pad.nu': 'Nu',
  'professional.pad.gewenst': 'Gewenst',
  'professional.pad.terug': 'De weg terug.',
  'professional.pad.terugOpen': 'Nog over te praten.',
  'professional.pad.tik': 'Een huis opent de uitleg bij die plek.',
  'professional.trede.thuis.naam': 'Thuis',
  'professional.trede.thuis-ambulant.naam': 'Thuis met ambulante hulp',
  'professional.trede.steungezin.naam': 'Thuis met steun-, buurt- of meeleefgezin',
  'professional.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg',
  'professional.trede.bestandspleegzorg.naam': 'Bestandspleegzorg',
  'professional.trede.gezinshuis.naam': 'Gezinshuis',
  'professional.trede.residentieel.naam': 'Residentieel',
  'professional.trede.jeugdzorgplus.naam': 'JeugdzorgPlus',
  'professional.vergelijk': 'Twee treden vergelijken',
  'professional.nu': 'Huidige trede',
  'professional.gewenst': 'Gewenste trede',
  'professional.verloop': 'Het verloop, dichter bij huis en verder weg',
  'professional.meldingen': 'Nog te bespreken',
} as const;
