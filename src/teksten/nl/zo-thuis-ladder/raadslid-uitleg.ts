// Wat een raadslid leest: de uitleg bij een trede en de vergelijking.
import { teksten as rollen } from './raadslid-rollen.js';

export const teksten = {
  ...rollen,
  'raadslid.trede.thuis.wat': 'Een kind groeit op in het eigen gezin. Dat blijft het uitgangspunt.',
  'raadslid.trede.thuis.voor': 'Voor elk kind.',
  'raadslid.trede.thuis.wie': 'Het eigen gezin, met steun van familie, vrienden en buren.',
  'raadslid.trede.thuis.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'raadslid.trede.thuis-ambulant.wat':
    'Het gezin krijgt hulp aan huis. De hulp kan intensiever worden, en ook weer minder.',
  'raadslid.trede.thuis-ambulant.voor':
    'Voor gezinnen met problemen bij opgroeien en opvoeden. Zijn die problemen complex, dan is de hulp bij voorkeur intensief.',
  'raadslid.trede.thuis-ambulant.wie':
    'Het kind woont thuis. Een hulpverlener zoekt samen met het gezin wat werkt, zodat ouders weer grip krijgen.',
  'raadslid.trede.thuis-ambulant.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'raadslid.trede.steungezin.wat':
    'Een kind gaat een aantal dagen of dagdelen naar een ander gezin. Het is preventie, geen jeugdhulp, en kan naast andere hulp.',
  'raadslid.trede.steungezin.voor': 'Als het eigen netwerk niet genoeg kan helpen. Zo kan een gezin meer aan.',
  'raadslid.trede.steungezin.wie': 'Het kind blijft thuis wonen. Het andere gezin helpt vrijwillig.',
  'raadslid.trede.steungezin.hetzelfde': 'Het kind blijft in het eigen huis. Er komt een gezin bij.',
  'raadslid.trede.netwerkpleegzorg.wat':
    'Een kind woont kort of lang bij familie of bekenden. Zij worden officieel pleegouder.',
  'raadslid.trede.netwerkpleegzorg.voor':
    'Voor kinderen die (tijdelijk) niet thuis kunnen wonen, als iemand uit het netwerk kan zorgen.',
  'raadslid.trede.netwerkpleegzorg.wie':
    'Pleegouders van 21 of ouder, bij hen thuis: de hele week of een deel van de tijd.',
  'raadslid.trede.netwerkpleegzorg.hetzelfde': 'Het kind woont bij mensen die het al kent.',
  'raadslid.trede.bestandspleegzorg.wat':
    'Een kind woont kort of lang in een pleeggezin buiten het eigen netwerk. Goed matchen verkleint de kans op uitval.',
  'raadslid.trede.bestandspleegzorg.voor':
    'Voor kinderen die (tijdelijk) niet thuis kunnen wonen, en niet bij familie of bekenden.',
  'raadslid.trede.bestandspleegzorg.wie': 'Pleegouders van 21 of ouder, bij hen thuis.',
  'raadslid.trede.bestandspleegzorg.hetzelfde':
    'Het kind woont in een gezin. School en contact met thuis: daarover gaat het gesprek.',
  'raadslid.trede.gezinshuis.wat':
    'Een kind woont in een gezin met professionele ouders. Kwaliteit heeft vier bouwstenen: bekwaamheid van de gezinshuisouder, leefklimaat, positie van kinderen en ouders, organisatie van de zorg.',
  'raadslid.trede.gezinshuis.voor': 'Voor kinderen met complexe problemen.',
  'raadslid.trede.gezinshuis.wie': 'Gezinshuisouders, bij hen thuis. Zij zijn zorgprofessional.',
  'raadslid.trede.gezinshuis.hetzelfde':
    'Het kind woont in een gezin. School en contact met thuis: daarover gaat het gesprek.',
  'raadslid.trede.residentieel.wat': 'Een kind woont in een groep, woont begeleid of oefent met op kamers wonen.',
  'raadslid.trede.residentieel.voor':
    'Als een pleeggezin of gezinshuis redelijkerwijs niet kan, of aantoonbaar niet in het belang van de jeugdige is (Jeugdwet 2.3 lid 6).',
  'raadslid.trede.residentieel.wie': 'Professionals, op de groep of woonplek.',
  'raadslid.trede.residentieel.hetzelfde': 'School en contact met thuis: daarover gaat het gesprek.',
  'raadslid.trede.jeugdzorgplus.wat': 'Verblijf waar een jongere niet zelf weg kan.',
  'raadslid.trede.jeugdzorgplus.voor':
    'Alleen met machtiging van de kinderrechter: bij ernstige problemen, gesloten verblijf nodig en geschikt, niets minder ingrijpends (Jeugdwet 6.1.2). Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een instelling of instemming van de wettelijk vertegenwoordiger.',
  'raadslid.trede.jeugdzorgplus.wie':
    'Professionals. Zij evalueren na 4 weken en dan minstens elke 2 maanden (Jeugdwet 6.2.9).',
  'raadslid.trede.jeugdzorgplus.hetzelfde':
    'Een familielid, naaste of vertrouwenspersoon mag jongere en ouders bijstaan (Jeugdwet 6.2.9).',
  'raadslid.vergelijk.wonen': 'Waar woont het kind?',
  'raadslid.vergelijk.wie': 'Wie zorgt er voor het kind?',
  'raadslid.vergelijk.duur': 'Hoe lang?',
  'raadslid.vergelijk.wet': 'Wat zegt de wet?',
  'raadslid.vergelijk.hetzelfde': 'Wat blijft hetzelfde voor het kind?',
  'raadslid.deeltijd': 'Deeltijdpleegzorg: het kind is een aantal weekenden per maand of vakanties in een pleeggezin.',
  'raadslid.respijt':
    'Respijtzorg: kind en gezin komen even op adem, naast thuis, pleegzorg of gezinshuis. Daarna woont het kind weer op dezelfde plek.',
} as const;
