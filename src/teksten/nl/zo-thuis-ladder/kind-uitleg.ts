// Wat een kind leest: de uitleg bij een trede en de vergelijking.
import { teksten as samen } from './kind-samen.js';

export const teksten = {
  ...samen,
  'kind.trede.thuis.wat': 'Je woont thuis. Daar begint het altijd mee.',
  'kind.trede.thuis.voor': 'Voor elk kind.',
  'kind.trede.thuis.wie': 'Je eigen gezin zorgt voor je. Familie, vrienden en buren kunnen meehelpen.',
  'kind.trede.thuis.hetzelfde': 'Je blijft in je eigen huis en je eigen buurt.',
  'kind.trede.thuis-ambulant.wat': 'Iemand komt bij jullie thuis helpen. Soms vaak, soms minder: zoveel als nodig is.',
  'kind.trede.thuis-ambulant.voor': 'Als het thuis moeilijk is.',
  'kind.trede.thuis-ambulant.wie': 'Je woont thuis. Een hulpverlener zoekt samen met jullie wat helpt.',
  'kind.trede.thuis-ambulant.hetzelfde': 'Je blijft in je eigen huis en je eigen buurt.',
  'kind.trede.steungezin.wat':
    'Een paar dagen of dagdelen ga je naar een ander gezin: een steungezin, buurtgezin of meeleefgezin. Andere hulp kan blijven.',
  'kind.trede.steungezin.voor': 'Als mensen die jullie kennen niet genoeg kunnen helpen.',
  'kind.trede.steungezin.wie': 'Je blijft thuis wonen. Het andere gezin helpt omdat het dat wil: vrijwillig.',
  'kind.trede.steungezin.hetzelfde': 'Je blijft in je eigen huis. Er komt een gezin bij.',
  'kind.trede.netwerkpleegzorg.wat':
    'Je woont bij mensen die je al kent. Zij worden dan je pleegouders (netwerkpleegzorg).',
  'kind.trede.netwerkpleegzorg.voor': 'Als je een tijd niet thuis kunt wonen.',
  'kind.trede.netwerkpleegzorg.wie': 'Je pleegouders zorgen voor je, bij hen thuis.',
  'kind.trede.netwerkpleegzorg.hetzelfde': 'Je kent de mensen al. Praat samen over je school en je vrienden.',
  'kind.trede.bestandspleegzorg.wat': 'Je woont in een gezin dat je nog niet kende (bestandspleegzorg).',
  'kind.trede.bestandspleegzorg.voor': 'Als je een tijd niet thuis kunt wonen, en ook niet bij familie of bekenden.',
  'kind.trede.bestandspleegzorg.wie': 'Je pleegouders zorgen voor je, bij hen thuis.',
  'kind.trede.bestandspleegzorg.hetzelfde': 'Praat samen over wat blijft: je school, je vrienden, wie je vaak ziet.',
  'kind.trede.gezinshuis.wat': 'Je woont in een gezin. Voor kinderen zorgen is daar het beroep van de ouders.',
  'kind.trede.gezinshuis.voor': 'Als er veel moeilijk is en je extra hulp nodig hebt.',
  'kind.trede.gezinshuis.wie': 'Gezinshuisouders zorgen voor je, bij hen thuis. Het is hun werk.',
  'kind.trede.gezinshuis.hetzelfde':
    'Je woont in een gezin. Praat samen over wat blijft: je school, je vrienden, wie je vaak ziet.',
  'kind.trede.residentieel.wat': 'Je woont in een groep, met begeleiding, of je oefent met op kamers wonen.',
  'kind.trede.residentieel.voor': 'Als een pleeggezin of gezinshuis niet kan, of niet goed voor je is.',
  'kind.trede.residentieel.wie': 'Begeleiders zorgen voor je. Het is hun werk.',
  'kind.trede.residentieel.hetzelfde': 'Praat samen over wat blijft: je school, je vrienden, wie je vaak ziet.',
  'kind.trede.jeugdzorgplus.wat':
    'Je kunt niet zelf weggaan. In 2019 maakten mensen uit de jeugdhulp een plan: StroomOP. Zij wilden kleinere plekken, en niemand meer gedwongen apart. Jongeren en hun gezin moesten meetellen.',
  'kind.trede.jeugdzorgplus.voor':
    'Alleen de kinderrechter kan dit beslissen. De problemen zijn ernstig, een gesloten plek is nodig en past, en niets lichters kan. Ben je nog geen 18? Dan geldt er nog iets. Er is een ondertoezichtstelling, een instelling is je voogd, of wie gezag over je heeft zegt ja.',
  'kind.trede.jeugdzorgplus.wie':
    'Begeleiders zorgen voor je. Je hebt een advocaat. Na 4 weken kijken jullie hoe het gaat, en daarna minstens elke 2 maanden.',
  'kind.trede.jeugdzorgplus.hetzelfde':
    'Iemand van je familie, een ander die dicht bij je staat of een onafhankelijke vertrouwenspersoon mag je bijstaan.',
  'kind.vergelijk.wonen': 'Waar woon je?',
  'kind.vergelijk.wie': 'Wie zorgt er voor je?',
  'kind.vergelijk.duur': 'Hoe lang?',
  'kind.vergelijk.wet': 'Wat zegt de wet?',
  'kind.vergelijk.hetzelfde': 'Wat blijft hetzelfde?',
  'kind.andereDagen': 'De andere dagen ben je thuis.',
  'kind.deeltijd': 'Deeltijdpleegzorg: je bent in sommige weekenden of vakanties in een pleeggezin.',
  'kind.kandidaten': 'Wie wil er pleegouder voor je zijn? {namen}.',
  'kind.geenKandidaten': 'We weten nog niet wie pleegouder voor je wil zijn.',
  'kind.steungezinHiaat': 'Hiervoor is er nog niemand: {wat}. Denk aan een steungezin.',
  'kind.kies.nu': 'Hier woon ik nu',
  'kind.kies.gewenst': 'Hier denken we aan',
} as const;
