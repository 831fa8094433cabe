// Wat een professional leest: een eigen, complete set die niemand aanspreekt.
export const teksten = {
  'professional.titel': 'Zo thuis mogelijk: de afweging',
  'professional.intro':
    'Het uitgangspunt is gezond en veilig thuis opgroeien, zo nodig met passende hulp. Lukt dat niet, dan zo thuis mogelijk, met de weg terug in beeld.',
  'professional.geenAdvies':
    'De volgorde staat vast. Het is geen advies. Welke plek past, hangt af van kind en gezin. Laat bij juridische vragen een jurist meekijken.',
  'professional.trede.thuis.naam': 'Thuis',
  'professional.trede.thuis.wat':
    'De jeugdige groeit op in het eigen gezin. Dat is het vertrekpunt, en het blijft de maatstaf.',
  'professional.trede.thuis.voor': 'Dit is voor elke jeugdige.',
  'professional.trede.thuis.wie': 'Het eigen gezin, met steun van familie, vrienden en buren.',
  'professional.trede.thuis.hetzelfde': 'De jeugdige blijft in de eigen omgeving.',
  'professional.trede.thuis-ambulant.naam': 'Thuis met ambulante hulp',
  'professional.trede.thuis-ambulant.wat':
    'De jeugdige krijgt ambulante jeugdhulp thuis, zo nodig multidisciplinair. De intensiteit kan omhoog en omlaag. Het blijft dezelfde trede.',
  'professional.trede.thuis-ambulant.voor':
    'Dit is voor gezinnen met opgroei- en opvoedingsproblemen. Bij complexe problemen is de hulp bij voorkeur intensief.',
  'professional.trede.thuis-ambulant.wie':
    'De jeugdige woont thuis. De hulpverlener versterkt de krachten van gezinsleden, zodat ouders weer grip krijgen.',
  'professional.trede.thuis-ambulant.hetzelfde': 'De jeugdige blijft in de eigen omgeving.',
  'professional.trede.steungezin.naam': 'Thuis met steun-, buurt- of meeleefgezin',
  'professional.trede.steungezin.wat':
    'Dit is preventieve steun: de jeugdige gaat een aantal dagen of dagdelen naar een ander gezin. Het is geen jeugdhulp, en het kan naast andere hulp staan.',
  'professional.trede.steungezin.voor':
    'Als het eigen netwerk onvoldoende kan bieden; het vergroot de draagkracht. Meeleefgezin: jonge kinderen van ouders met psychische problemen of LVB (voordejeugd.nl).',
  'professional.trede.steungezin.wie': 'De jeugdige blijft thuis wonen. Het andere gezin is vrijwilliger.',
  'professional.trede.steungezin.hetzelfde': 'De jeugdige blijft in de eigen omgeving, met een gezin erbij.',
  'professional.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg',
  'professional.trede.netwerkpleegzorg.wat':
    'Pleegzorg bij familie of bekenden, met pleegcontract. Wie al zorgt heeft daarna 13 weken voor selectie, verklaring van geen bezwaar en beoordeling (Jeugdwet 5.1 lid 3).',
  'professional.trede.netwerkpleegzorg.voor':
    'Dit is voor jeugdigen die (tijdelijk) niet thuis kunnen wonen, met een geschikte pleegouder in het netwerk.',
  'professional.trede.netwerkpleegzorg.wie':
    'Een pleegouder van 21 of ouder, thuis bij de pleegouder. Het kan kort of lang zijn, voltijd of deeltijd.',
  'professional.trede.netwerkpleegzorg.hetzelfde':
    'De jeugdige kent de pleegouder al. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.bestandspleegzorg.naam': 'Bestandspleegzorg',
  'professional.trede.bestandspleegzorg.wat':
    'Pleegzorg buiten het eigen netwerk, met pleegcontract. Eisen: voorbereiding en selectie, verklaring van geen bezwaar (ook huisgenoten vanaf 12), passend (Jeugdwet 5.1).',
  'professional.trede.bestandspleegzorg.voor':
    'Dit is voor jeugdigen die (tijdelijk) niet thuis kunnen wonen, en ook niet in het netwerk.',
  'professional.trede.bestandspleegzorg.wie':
    'Een pleegouder van 21 of ouder, thuis bij de pleegouder. Kort of lang, voltijd of deeltijd.',
  'professional.trede.bestandspleegzorg.hetzelfde':
    'De jeugdige woont in een gezin. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.gezinshuis.naam': 'Gezinshuis',
  'professional.trede.gezinshuis.wat':
    'De jeugdige wordt opgevoed en verzorgd in een gezin met professionele ouders. De Kwaliteitscriteria Gezinshuizen kennen vier bouwstenen.',
  'professional.trede.gezinshuis.voor': 'Dit is voor jeugdigen met complexe problematiek.',
  'professional.trede.gezinshuis.wie': 'Gezinshuisouders, die zorgprofessional zijn, bij hen thuis.',
  'professional.trede.gezinshuis.hetzelfde':
    'De jeugdige woont in een gezin. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.residentieel.naam': 'Residentieel',
  'professional.trede.residentieel.wat': 'Dit is ander verblijf: een groep, begeleid wonen of kamertraining.',
  'professional.trede.residentieel.voor':
    'Als een pleegouder of gezinshuis redelijkerwijs niet mogelijk is, of aantoonbaar niet in het belang (Jeugdwet 2.3 lid 6).',
  'professional.trede.residentieel.wie': 'Professionals, op de groep of woonplek.',
  'professional.trede.residentieel.hetzelfde': 'Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.jeugdzorgplus.naam': 'JeugdzorgPlus',
  'professional.trede.jeugdzorgplus.wat':
    'Gesloten jeugdhulp met machtiging. StroomOP (vanaf 2019, met subsidie voor 2,5 jaar) zette in op stoppen met gedwongen afzonderen, suïcidepreventie, jongere als stakeholder, gezinsgericht, kleinschalig. Beleid nu: geen jongeren gesloten in 2030. Op 30 juni 2025 waren het er 421 (Skipr, 28 oktober 2025).',
  'professional.trede.jeugdzorgplus.voor':
    'Ernstige problemen, gesloten verblijf nodig en geschikt, niets minder ingrijpends (Jeugdwet 6.1.2). Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een gecertificeerde instelling of instemming van de wettelijk vertegenwoordiger.',
  'professional.trede.jeugdzorgplus.wie':
    'Professionals. Bij de machtiging horen de instemming van een gekwalificeerde gedragswetenschapper (Jeugdwet 6.1.2 lid 5) en een advocaat. De rechter biedt eerst de kans op een familiegroepsplan (Jeugdwet 6.1.10 lid 2). Het plan is er binnen 6 weken.',
  'professional.trede.jeugdzorgplus.hetzelfde':
    'Vertel jeugdige en ouders dat vertrouwenspersoon, familielid of naaste mag bijstaan bij opstellen, evalueren en wijzigen van het plan. Raadpleeg familie en naasten (Jeugdwet 6.2.9).',
  'professional.vergelijk': 'Twee treden vergelijken',
  'professional.vergelijk.wonen': 'Woonplek',
  'professional.vergelijk.wie': 'Wie zorgt',
  'professional.vergelijk.duur': 'Duur',
  'professional.vergelijk.wet': 'Wat de wet zegt',
  'professional.vergelijk.hetzelfde': 'Wat blijft voor de jeugdige',
  'professional.respijt':
    'Respijtzorg: even op adem komen, naast thuis, pleegzorg of gezinshuis. Daarna woont de jeugdige weer op dezelfde plek.',
  'professional.deeltijd':
    'Deeltijdpleegzorg: dagdelen, dagen, weekenden of vakanties in een pleeggezin, ook gecombineerd.',
  'professional.crisis':
    'Een crisis is een professioneel oordeel, zonder vaste definitie. Crisispleegzorg duurt hooguit 4 weken, met 4 weken te verlengen (NJi).',
  'professional.nu': 'Huidige trede',
  'professional.gewenst': 'Gewenste trede',
  'professional.ernaast': 'Hulp ernaast',
  'professional.duur': 'Duur',
  'professional.intensiteit': 'Intensiteit',
  'professional.variant': 'Variant',
  'professional.afweging': 'De afweging per trede dichter bij huis',
  'professional.leesbaar': 'Kind en ouders kunnen lezen wat hier staat.',
  'professional.reden': '{trede}: waarom is dit niet mogelijk, of niet in het belang van de jeugdige?',
  'professional.redenSoort': 'Op welke grond (Jeugdwet 2.3 lid 6)?',
  'professional.code.niet-mogelijk': 'Redelijkerwijs niet mogelijk',
  'professional.code.niet-in-belang': 'Aantoonbaar niet in het belang van de jeugdige',
  'professional.geprobeerd': 'Wat is geprobeerd?',
  'professional.wegTerug': 'Wat moet veranderen om terug te kunnen?',
  'professional.evaluatieOp': 'Evaluatie op',
  'professional.wensKind': 'Wens van de jeugdige',
  'professional.wensOuders': 'Wens van de ouders',
  'professional.familiegroepsplan': 'Familiegroepsplan (Jeugdwet 4.1.2)',
  'professional.code.ouders-willen-niet': 'De ouders willen het niet',
  'professional.code.dreiging-of-belang-kind': 'Er is dreiging, of het belang van het kind verzet zich',
  'professional.familiegroepsplanReden': 'Wat is de reden als het er niet is?',
  'professional.plan': 'Looptijd van het plan',
  'professional.verantwoordelijk': 'De verantwoordelijke professional, die het netwerk betrekt',
  'professional.steunfiguren': 'Welke steunfiguren gaan mee?',
  'professional.kandidaten': 'Deze mensen willen netwerkpleegouder zijn: {namen}.',
  'professional.geenKandidaten': 'Er is nog geen kandidaat voor netwerkpleegzorg bekend. Vraag door in het netwerk.',
  'professional.steungezinHiaat': 'Hiervoor is er in het netwerk nog niemand: {wat}. Denk aan een steungezin.',
  'professional.kwaliteit': 'Kwaliteitscriteria Gezinshuizen: vier bouwstenen',
  'professional.kwaliteit.bekwaamheid': 'Bekwaamheid van de gezinshuisouder',
  'professional.kwaliteit.leefklimaat': 'Leefklimaat',
  'professional.kwaliteit.positie': 'Positie van kinderen en ouders',
  'professional.kwaliteit.organisatie': 'Organisatie van de zorg',
  'professional.matching': 'Hoe passen jeugdige en gezin bij elkaar (matching)?',
  'professional.breakdown': 'Dreigt de plek vast te lopen (breakdown)?',
  'professional.pleegcontractOp': 'Van welke dag is het pleegcontract?',
  'professional.verloop': 'Het verloop, dichter bij huis en verder weg',
  'professional.rekenmachine': 'Bereken het tarief van een plaats in een gezinshuis',
  'professional.meldingen': 'Nog te bespreken',
  'professional.mist.reden-ontbreekt': '{trede}: de reden staat er nog niet.',
  'professional.mist.familiegroepsplan-niet-gevraagd':
    'Er staat nog niet of het gezin eerst de kans kreeg op een familiegroepsplan (Jeugdwet 4.1.2).',
  'professional.mist.evaluatie-ontbreekt': 'Er is nog geen dag voor de evaluatie.',
  'professional.mist.weg-terug-ontbreekt': 'De weg terug is nog niet beschreven.',
  'professional.mist.gezinsvorm-niet-afgewogen':
    'Pleegzorg en gezinshuis zijn nog niet beide afgewogen met reden en grond (Jeugdwet 2.3 lid 6).',
  'professional.mist.minder-ingrijpend-niet-afgewogen':
    'Nog geen reden waarom residentieel verblijf niet volstaat (Jeugdwet 6.1.2 lid 2).',
  'professional.mist.breakdown-bespreken': 'Dreigende breakdown: bespreek respijtzorg en matching.',
  'professional.termijn.evaluatie-verlopen': '{datum}: evaluatiedatum voorbij. Is er geëvalueerd?',
  'professional.termijn.wordt-12':
    '{wanneer} wordt de jeugdige 12. Dan is toestemming nodig van de jeugdige én van ouders met gezag of voogd, behoudens uitzonderingen (Jeugdwet 7.3.4).',
  'professional.termijn.wordt-16':
    '{datum}: 16 jaar. De jeugdige beslist meestal alleen (Jeugdwet 7.3.5). Dat is anders onder een maatregel of machtiging, en bij wilsonbekwaamheid. Een voorwaardelijke machtiging vraagt dat de jeugdige de hulp aanvaardt (Jeugdwet 6.1.4 lid 8).',
  'professional.termijn.wordt-18':
    '{datum}: 18 jaar. Pleegzorg loopt vanzelf door tot 21 (Jeugdwet 1.1, zo gedaan sinds 1 juli 2018). Een gezinshuis standaard ook (afspraak, sinds 1 februari 2020). Andere jeugdhulp op voorwaarden tot 23 (Jeugdwet 1.1). Gesloten jeugdhulp hooguit zes maanden langer (Jeugdwet 6.1.2 lid 4).',
  'professional.termijn.pleegcontract-13-weken':
    'Uiterlijk {datum}, voor wie al zorgde: voorbereiding en selectie, verklaring van geen bezwaar, passend (Jeugdwet 5.1 lid 3). De leeftijd van 21 wordt nooit uitgesteld.',
  'professional.termijn.pleegouders-jaar':
    '{datum}: een jaar na het pleegcontract. Bespreek dat pleegouders na een jaar zorg een verhuizing soms kunnen tegenhouden (NJi, Juridische vragen over pleegzorg).',
  'professional.termijn.gesloten-evaluatie':
    'Uiterlijk {datum} is er een evaluatie van het gesloten verblijf. Dat moet na 4 weken, en daarna minstens elke 2 maanden (Jeugdwet 6.2.9).',
} as const;
