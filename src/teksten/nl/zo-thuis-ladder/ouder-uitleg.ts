// Wat een ouder leest: de uitleg bij een trede en de vergelijking.
import { teksten as samen } from './ouder-samen.js';

export const teksten = {
  ...samen,
  'ouder.trede.thuis.wat': 'Het kind woont thuis. Daar begint het altijd mee.',
  'ouder.trede.thuis.voor': 'Voor elk kind.',
  'ouder.trede.thuis.wie': 'U zorgt zelf. Familie, vrienden en buren kunnen meehelpen.',
  'ouder.trede.thuis.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'ouder.trede.thuis-ambulant.wat': 'Een hulpverlener komt thuis. Soms vaak, soms minder: zoveel als nodig is.',
  'ouder.trede.thuis-ambulant.voor': 'Als opvoeden moeilijk is, om er weer grip op te krijgen.',
  'ouder.trede.thuis-ambulant.wie': 'Het kind woont thuis. De hulpverlener zoekt samen met het gezin wat werkt.',
  'ouder.trede.thuis-ambulant.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'ouder.trede.steungezin.wat':
    'Het kind gaat een aantal dagen of dagdelen naar een steungezin, buurtgezin of meeleefgezin. Andere hulp kan ook blijven.',
  'ouder.trede.steungezin.voor': 'Als het eigen netwerk niet genoeg kan helpen. Zo kan het gezin meer aan.',
  'ouder.trede.steungezin.wie': 'Het kind blijft thuis wonen. Het andere gezin helpt vrijwillig.',
  'ouder.trede.steungezin.hetzelfde': 'Het kind blijft in het eigen huis. Er komt een gezin bij.',
  'ouder.trede.netwerkpleegzorg.wat':
    'Het kind woont kort of lang bij mensen uit het eigen netwerk. Zij worden officieel pleegouder (netwerkpleegzorg).',
  'ouder.trede.netwerkpleegzorg.voor': 'Als thuis wonen een tijd niet lukt en iemand uit het netwerk wil zorgen.',
  'ouder.trede.netwerkpleegzorg.wie': 'De pleegouders zorgen voor het kind, bij hen thuis.',
  'ouder.trede.netwerkpleegzorg.hetzelfde': 'Het kind kent de mensen al. Praat samen over school en vrienden.',
  'ouder.trede.bestandspleegzorg.wat':
    'Het kind woont kort of lang in een pleeggezin van buiten het eigen netwerk (bestandspleegzorg).',
  'ouder.trede.bestandspleegzorg.voor': 'Als thuis wonen een tijd niet lukt, en bij familie of bekenden ook niet.',
  'ouder.trede.bestandspleegzorg.wie': 'De pleegouders zorgen voor het kind, bij hen thuis.',
  'ouder.trede.bestandspleegzorg.hetzelfde': 'Praat samen over wat blijft: school, vrienden, contact met thuis.',
  'ouder.trede.gezinshuis.wat': 'Het kind woont in een gezin. Voor kinderen zorgen is daar het beroep van de ouders.',
  'ouder.trede.gezinshuis.voor': 'Voor kinderen bij wie veel problemen samenkomen.',
  'ouder.trede.gezinshuis.wie': 'Gezinshuisouders zorgen voor het kind, bij hen thuis. Zij zijn zorgprofessional.',
  'ouder.trede.gezinshuis.hetzelfde':
    'Het kind woont in een gezin. Praat samen over wat blijft: school, vrienden, contact met thuis.',
  'ouder.trede.residentieel.wat': 'Het kind woont in een groep, met begeleiding, of oefent met op kamers wonen.',
  'ouder.trede.residentieel.voor': 'Als een pleeggezin of gezinshuis niet kan, of niet in het belang van het kind is.',
  'ouder.trede.residentieel.wie': 'Professionals zorgen voor het kind, op de groep of woonplek.',
  'ouder.trede.residentieel.hetzelfde': 'Praat samen over wat blijft: school, vrienden, contact met thuis.',
  'ouder.trede.jeugdzorgplus.wat':
    'Het kind kan niet zelf weggaan. In 2019 begonnen mensen uit de jeugdhulp met StroomOP. Zij wilden stoppen met gedwongen afzonderen, suïcide voorkomen, en kleine plekken waar jongere en gezin meetellen.',
  'ouder.trede.jeugdzorgplus.voor':
    'Alleen de kinderrechter kan dit toestaan, met een machtiging. De problemen zijn ernstig, een gesloten plek is nodig en past, en niets lichters kan. Onder 18 geldt nog iets. Er is een ondertoezichtstelling, een instelling is voogd, of de wettelijk vertegenwoordiger stemt in.',
  'ouder.trede.jeugdzorgplus.wie':
    'Professionals zorgen voor het kind. Het kind heeft een advocaat. Na 4 weken en dan minstens elke 2 maanden is er een evaluatie.',
  'ouder.trede.jeugdzorgplus.hetzelfde':
    'Een familielid, een naaste of een onafhankelijke vertrouwenspersoon mag kind en ouders bijstaan.',
  'ouder.vergelijk.wonen': 'Waar woont het kind?',
  'ouder.vergelijk.wie': 'Wie zorgt er voor het kind?',
  'ouder.vergelijk.duur': 'Hoe lang?',
  'ouder.vergelijk.wet': 'Wat zegt de wet?',
  'ouder.vergelijk.hetzelfde': 'Wat blijft hetzelfde voor het kind?',
  'ouder.andereDagen': 'De andere dagen is uw kind thuis.',
  'ouder.deeltijd': 'Deeltijdpleegzorg: het kind is in sommige weekenden of vakanties in een pleeggezin.',
  'ouder.kandidaten': 'Deze mensen willen netwerkpleegouder zijn: {namen}.',
  'ouder.geenKandidaten': 'We weten nog niet wie netwerkpleegouder wil zijn.',
  'ouder.steungezinHiaat': 'Hiervoor is er nog niemand: {wat}. Denk aan een steungezin.',
  'ouder.kies.nu': 'Het kind woont nu hier',
  'ouder.kies.gewenst': 'Hier denken wij aan',
} as const;
