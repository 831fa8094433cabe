// Wat een professional leest: de uitleg bij een trede en de vergelijking.
import { teksten as samen } from './professional-samen.js';

export const teksten = {
  ...samen,
  'professional.trede.thuis.wat':
    'De jeugdige groeit op in het eigen gezin. Dat is het vertrekpunt, en het blijft de maatstaf.',
  'professional.trede.thuis.voor': 'Dit is voor elke jeugdige.',
  'professional.trede.thuis.wie': 'Het eigen gezin, met steun van familie, vrienden en buren.',
  'professional.trede.thuis.hetzelfde': 'De jeugdige blijft in de eigen omgeving.',
  'professional.trede.thuis-ambulant.wat':
    'De jeugdige krijgt ambulante jeugdhulp thuis, zo nodig multidisciplinair. De intensiteit kan omhoog en omlaag. Het blijft dezelfde trede.',
  'professional.trede.thuis-ambulant.voor':
    'Dit is voor gezinnen met opgroei- en opvoedingsproblemen. Bij complexe problemen is de hulp bij voorkeur intensief.',
  'professional.trede.thuis-ambulant.wie':
    'De jeugdige woont thuis. De hulpverlener versterkt de krachten van gezinsleden, zodat ouders weer grip krijgen.',
  'professional.trede.thuis-ambulant.hetzelfde': 'De jeugdige blijft in de eigen omgeving.',
  'professional.trede.steungezin.wat':
    'Dit is preventieve steun: de jeugdige gaat een aantal dagen of dagdelen naar een ander gezin. Het is geen jeugdhulp, en het kan naast andere hulp staan.',
  'professional.trede.steungezin.voor':
    'Als het eigen netwerk onvoldoende kan bieden; het vergroot de draagkracht. Meeleefgezin: jonge kinderen van ouders met psychische problemen of LVB (voordejeugd.nl).',
  'professional.trede.steungezin.wie': 'De jeugdige blijft thuis wonen. Het andere gezin is vrijwilliger.',
  'professional.trede.steungezin.hetzelfde': 'De jeugdige blijft in de eigen omgeving, met een gezin erbij.',
  'professional.trede.netwerkpleegzorg.wat':
    'Pleegzorg bij familie of bekenden, met pleegcontract. Wie al zorgt heeft daarna 13 weken voor selectie, verklaring van geen bezwaar en beoordeling (Jeugdwet 5.1 lid 3).',
  'professional.trede.netwerkpleegzorg.voor':
    'Dit is voor jeugdigen die (tijdelijk) niet thuis kunnen wonen, met een geschikte pleegouder in het netwerk.',
  'professional.trede.netwerkpleegzorg.wie':
    'Een pleegouder van 21 of ouder, thuis bij de pleegouder. Het kan kort of lang zijn, voltijd of deeltijd.',
  'professional.trede.netwerkpleegzorg.hetzelfde':
    'De jeugdige kent de pleegouder al. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.bestandspleegzorg.wat':
    'Pleegzorg buiten het eigen netwerk, met pleegcontract. Eisen: voorbereiding en selectie, verklaring van geen bezwaar (ook huisgenoten vanaf 12), passend (Jeugdwet 5.1).',
  'professional.trede.bestandspleegzorg.voor':
    'Dit is voor jeugdigen die (tijdelijk) niet thuis kunnen wonen, en ook niet in het netwerk.',
  'professional.trede.bestandspleegzorg.wie':
    'Een pleegouder van 21 of ouder, thuis bij de pleegouder. Kort of lang, voltijd of deeltijd.',
  'professional.trede.bestandspleegzorg.hetzelfde':
    'De jeugdige woont in een gezin. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.gezinshuis.wat':
    'De jeugdige wordt opgevoed en verzorgd in een gezin met professionele ouders. De Kwaliteitscriteria Gezinshuizen kennen vier bouwstenen.',
  'professional.trede.gezinshuis.voor': 'Dit is voor jeugdigen met complexe problematiek.',
  'professional.trede.gezinshuis.wie': 'Gezinshuisouders, die zorgprofessional zijn, bij hen thuis.',
  'professional.trede.gezinshuis.hetzelfde':
    'De jeugdige woont in een gezin. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.residentieel.wat': 'Dit is ander verblijf: een groep, begeleid wonen of kamertraining.',
  'professional.trede.residentieel.voor':
    'Als een pleegouder of gezinshuis redelijkerwijs niet mogelijk is, of aantoonbaar niet in het belang (Jeugdwet 2.3 lid 6).',
  'professional.trede.residentieel.wie': 'Professionals, op de groep of woonplek.',
  'professional.trede.residentieel.hetzelfde': 'Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.jeugdzorgplus.wat':
    'Gesloten jeugdhulp met machtiging. StroomOP (vanaf 2019, met subsidie voor 2,5 jaar) zette in op stoppen met gedwongen afzonderen, suïcidepreventie, jongere als stakeholder, gezinsgericht, kleinschalig. Beleid nu: geen jongeren gesloten in 2030. Op 30 juni 2025 waren het er 421 (Skipr, 28 oktober 2025).',
  'professional.trede.jeugdzorgplus.voor':
    'Ernstige problemen, gesloten verblijf nodig en geschikt, niets minder ingrijpends (Jeugdwet 6.1.2). Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een gecertificeerde instelling of instemming van de wettelijk vertegenwoordiger.',
  'professional.trede.jeugdzorgplus.wie':
    'Professionals. Bij de machtiging horen de instemming van een gekwalificeerde gedragswetenschapper (Jeugdwet 6.1.2 lid 5) en een advocaat. De rechter biedt eerst de kans op een familiegroepsplan (Jeugdwet 6.1.10 lid 2). Het plan is er binnen 6 weken.',
  'professional.trede.jeugdzorgplus.hetzelfde':
    'Vertel jeugdige en ouders dat vertrouwenspersoon, familielid of naaste mag bijstaan bij opstellen, evalueren en wijzigen van het plan. Raadpleeg familie en naasten (Jeugdwet 6.2.9).',
  'professional.vergelijk.wonen': 'Woonplek',
  'professional.vergelijk.wie': 'Wie zorgt',
  'professional.vergelijk.duur': 'Duur',
  'professional.vergelijk.wet': 'Wat de wet zegt',
  'professional.vergelijk.hetzelfde': 'Wat blijft voor de jeugdige',
  'professional.andereDagen': 'De andere dagen is de jeugdige thuis.',
  'professional.deeltijd':
    'Deeltijdpleegzorg: dagdelen, dagen, weekenden of vakanties in een pleeggezin, ook gecombineerd.',
  'professional.kandidaten': 'Deze mensen willen netwerkpleegouder zijn: {namen}.',
  'professional.geenKandidaten': 'Er is nog geen kandidaat voor netwerkpleegzorg bekend. Vraag door in het netwerk.',
  'professional.steungezinHiaat': 'Hiervoor is er in het netwerk nog niemand: {wat}. Denk aan een steungezin.',
  'professional.rekenmachine': 'Bereken het tarief van een plaats in een gezinshuis',
  'professional.kies.nu': 'Dit is de plek van nu',
  'professional.kies.gewenst': 'Dit is de gewenste plek',
} as const;
