// De Nederlandse teksten van <zo-thuis-ladder>, per lezer een eigen complete set: kind (je), ouder (u), professional en raadslid
// (niemand wordt aangesproken). Platte tekst, geen HTML. Namen van codes staan in dossier.nl.ts. Elke zin telt mee in het gewicht.
// {trede} is een naam met een hoofdletter en {datum} kan een jaar of maand zijn: zij staan vooraan. Na "uiterlijk" is het altijd een dag.
// In de set van de ouder heet het bij de uitleg "het kind" en bij de vragen "uw kind": zo verschilt de je-vorm zo min mogelijk.

export const nl = {
  // Kind
  'kind.titel': 'Waar kun jij wonen?',
  'kind.intro':
    'Elk kind heeft recht op een vaste plek met liefde. Het liefst veilig thuis, en anders zo thuis mogelijk.',
  'kind.geenAdvies':
    'De volgorde staat vast en zegt niet wat het beste is. Welke plek past, hangt af van jou en je gezin.',
  'kind.trede.thuis.naam': 'Thuis',
  'kind.trede.thuis.wat': 'Je woont thuis. Daar begint het altijd mee.',
  'kind.trede.thuis.voor': 'Voor elk kind.',
  'kind.trede.thuis.wie': 'Je eigen gezin zorgt voor je. Familie, vrienden en buren kunnen meehelpen.',
  'kind.trede.thuis.hetzelfde': 'Je blijft in je eigen huis en je eigen buurt.',
  'kind.trede.thuis-ambulant.naam': 'Thuis met hulp',
  'kind.trede.thuis-ambulant.wat': 'Iemand komt bij jullie thuis helpen. Soms vaak, soms minder: zoveel als nodig is.',
  'kind.trede.thuis-ambulant.voor': 'Als het thuis moeilijk is.',
  'kind.trede.thuis-ambulant.wie': 'Je woont thuis. Een hulpverlener zoekt samen met jullie wat helpt.',
  'kind.trede.thuis-ambulant.hetzelfde': 'Je blijft in je eigen huis en je eigen buurt.',
  'kind.trede.steungezin.naam': 'Thuis, met een steungezin',
  'kind.trede.steungezin.wat':
    'Je gaat een aantal dagen of dagdelen naar een steungezin, buurtgezin of meeleefgezin. Andere hulp kan ook blijven.',
  'kind.trede.steungezin.voor': 'Als mensen die jullie kennen niet genoeg kunnen helpen.',
  'kind.trede.steungezin.wie': 'Je blijft thuis wonen. Het andere gezin helpt omdat het dat wil: vrijwillig.',
  'kind.trede.steungezin.hetzelfde': 'Je blijft in je eigen huis. Er komt een gezin bij.',
  'kind.trede.netwerkpleegzorg.naam': 'Bij familie of bekenden',
  'kind.trede.netwerkpleegzorg.wat':
    'Je woont kort of lang bij mensen die je al kent. Zij worden dan je pleegouders (netwerkpleegzorg).',
  'kind.trede.netwerkpleegzorg.voor': 'Als je een tijd niet thuis kunt wonen.',
  'kind.trede.netwerkpleegzorg.wie': 'Je pleegouders zorgen voor je, bij hen thuis.',
  'kind.trede.netwerkpleegzorg.hetzelfde': 'Je kent de mensen al. Praat samen over je school en je vrienden.',
  'kind.trede.bestandspleegzorg.naam': 'In een pleeggezin',
  'kind.trede.bestandspleegzorg.wat': 'Je woont kort of lang in een gezin dat je nog niet kende (bestandspleegzorg).',
  'kind.trede.bestandspleegzorg.voor': 'Als je een tijd niet thuis kunt wonen, en ook niet bij familie of bekenden.',
  'kind.trede.bestandspleegzorg.wie':
    'Je pleegouders zorgen voor je, bij hen thuis. Het zijn gewone ouders met een baan ernaast.',
  'kind.trede.bestandspleegzorg.hetzelfde': 'Praat samen over wat blijft: je school, je vrienden, wie je vaak ziet.',
  'kind.trede.gezinshuis.naam': 'In een gezinshuis',
  'kind.trede.gezinshuis.wat': 'Je woont in een gezin. Voor kinderen zorgen is daar het beroep van de ouders.',
  'kind.trede.gezinshuis.voor': 'Als er veel moeilijk is en je extra hulp nodig hebt.',
  'kind.trede.gezinshuis.wie': 'Gezinshuisouders zorgen voor je, bij hen thuis. Het is hun werk.',
  'kind.trede.gezinshuis.hetzelfde':
    'Je woont in een gezin. Praat samen over wat blijft: je school, je vrienden, wie je vaak ziet.',
  'kind.trede.residentieel.naam': 'In een groep',
  'kind.trede.residentieel.wat': 'Je woont in een groep, met begeleiding, of je oefent met op kamers wonen.',
  'kind.trede.residentieel.voor': 'Als een pleeggezin of gezinshuis niet kan, of niet goed voor je is.',
  'kind.trede.residentieel.wie': 'Begeleiders zorgen voor je. Het is hun werk.',
  'kind.trede.residentieel.hetzelfde': 'Praat samen over wat blijft: je school, je vrienden, wie je vaak ziet.',
  'kind.trede.jeugdzorgplus.naam': 'Gesloten plek (JeugdzorgPlus)',
  'kind.trede.jeugdzorgplus.wat':
    'Je kunt niet zelf weggaan. StroomOP wil stoppen met jongeren gedwongen apart zetten, en wil kleine plekken waar jongeren en hun gezin meetellen.',
  'kind.trede.jeugdzorgplus.voor':
    'Als de kinderrechter beslist dat problemen ernstig zijn, een gesloten plek nodig is en past, en niets lichters kan. Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een instelling of een ja van wie gezag over je heeft.',
  'kind.trede.jeugdzorgplus.wie':
    'Begeleiders zorgen voor je. Je hebt een advocaat. Na 4 weken en dan minstens elke 2 maanden kijken jullie hoe het gaat.',
  'kind.trede.jeugdzorgplus.hetzelfde':
    'Iemand van je familie, een ander die dicht bij je staat of een onafhankelijke vertrouwenspersoon mag je bijstaan.',
  'kind.vergelijk': 'Twee plekken naast elkaar',
  'kind.vergelijk.wonen': 'Waar woon je?',
  'kind.vergelijk.wie': 'Wie zorgt er voor je?',
  'kind.vergelijk.duur': 'Hoe lang?',
  'kind.vergelijk.wet': 'Wat zegt de wet?',
  'kind.vergelijk.hetzelfde': 'Wat blijft hetzelfde?',
  'kind.respijt': 'Respijtzorg: jij en je gezin komen even op adem. Een stap opzij, geen andere woonplek.',
  'kind.deeltijd': 'Deeltijdpleegzorg: je bent in sommige weekenden of vakanties in een pleeggezin.',
  'kind.crisis': 'Crisis: dat zegt hoe het begint, niet waar je blijft.',
  'kind.nu': 'Waar woon je nu?',
  'kind.gewenst': 'Aan welke plek denken jullie?',
  'kind.ernaast': 'Wat is er ook nog?',
  'kind.duur': 'Hoe lang?',
  'kind.intensiteit': 'Hoe vaak?',
  'kind.variant': 'Welke soort?',
  'kind.afweging': 'Waarom niet dichter bij huis?',
  'kind.reden': '{trede}: waarom kan dit niet, of is dit niet goed voor jou?',
  'kind.redenSoort': 'Kan het niet, of is het niet goed voor jou?',
  'kind.code.niet-mogelijk': 'Het kan niet',
  'kind.code.niet-in-belang': 'Het is niet goed voor jou',
  'kind.geprobeerd': 'Wat is er al geprobeerd?',
  'kind.wegTerug': 'Wat moet er anders zijn zodat je terug kunt?',
  'kind.evaluatieOp': 'Wanneer kijken jullie of het nog past?',
  'kind.wensKind': 'Wat wil jij zelf?',
  'kind.wensOuders': 'Wat willen je ouders?',
  'kind.familiegroepsplan': 'Een eigen plan van je familie (familiegroepsplan)',
  'kind.code.ouders-willen-niet': 'Je ouders willen het niet',
  'kind.code.dreiging-of-belang-kind': 'Het is niet veilig, of niet goed voor jou',
  'kind.familiegroepsplanReden': 'Waarom is dat plan er niet?',
  'kind.plan': 'Van wanneer tot wanneer geldt het plan?',
  'kind.verantwoordelijk': 'Welke hulpverlener zorgt dat jouw mensen meedoen?',
  'kind.steunfiguren': 'Wie blijft er naast je staan?',
  'kind.kandidaten': 'Deze mensen willen pleegouder voor je zijn: {namen}.',
  'kind.geenKandidaten': 'We weten nog niet wie pleegouder voor je wil zijn.',
  'kind.steungezinHiaat': 'Nog niemand voor: {wat}. Denk aan een steungezin.',
  'kind.kwaliteit': 'Wat maakt een gezinshuis goed?',
  'kind.kwaliteit.bekwaamheid': 'Kunnen de gezinshuisouders jou goed helpen?',
  'kind.kwaliteit.leefklimaat': 'Is het fijn om er te wonen?',
  'kind.kwaliteit.positie': 'Tellen jij en je ouders mee?',
  'kind.kwaliteit.organisatie': 'Is alles goed geregeld?',
  'kind.matching': 'Passen jij en dit gezin bij elkaar?',
  'kind.breakdown': 'Dreigt het mis te gaan in het gezin waar je woont?',
  'kind.pleegcontractOp': 'Van welke dag is het pleegcontract?',
  'kind.verloop': 'Waar je eerder woonde, dichter bij huis of verder weg',
  'kind.rekenmachine': 'Wat een plek in een gezinshuis kost: naar de rekenmachine',
  'kind.meldingen': 'Nog over te praten',
  'kind.mist.reden-ontbreekt': '{trede}: er staat nog niet waarom dit niet kan.',
  'kind.mist.familiegroepsplan-niet-gevraagd': 'Er staat nog niet of je familie zelf een plan kon maken.',
  'kind.mist.evaluatie-ontbreekt': 'Er is nog geen dag om samen terug te kijken.',
  'kind.mist.weg-terug-ontbreekt': 'Er staat nog niet wat er nodig is om terug te kunnen.',
  'kind.mist.gezinsvorm-niet-afgewogen': 'Er staat nog niet waarom een pleeggezin en een gezinshuis niet kunnen.',
  'kind.mist.minder-ingrijpend-niet-afgewogen': 'Er staat nog niet waarom een open groep niet kan.',
  'kind.termijn.evaluatie-verlopen': '{datum}: die dag zouden jullie terugkijken. Is dat gebeurd?',
  'kind.termijn.wordt-12': '{datum}: je wordt 12. Dan is meestal ook jouw toestemming nodig voor hulp.',
  'kind.termijn.wordt-16': '{datum}: je wordt 16. Dan geef je meestal alleen zelf toestemming voor hulp.',
  'kind.termijn.wordt-18':
    '{datum}: je wordt 18. Praat over wat er dan verandert en wie er blijft. Pleegzorg kan tot 21, andere hulp soms tot 23.',
  'kind.termijn.pleegcontract-13-weken':
    'Uiterlijk {datum} moeten je pleegouders aan de eisen voldoen, als zij al voor je zorgden. Alleen de leeftijd wacht niet: zij moeten vanaf het begin 21 of ouder zijn.',
  'kind.termijn.gesloten-evaluatie': 'Uiterlijk {datum} praten jullie over hoe het gaat op de gesloten plek.',
  // Ouder
  'ouder.titel': 'Waar kan uw kind wonen?',
  'ouder.intro':
    'Elk kind heeft recht op een vaste plek met liefde. Het liefst veilig thuis, en anders zo thuis mogelijk.',
  'ouder.geenAdvies': 'De volgorde staat vast en is geen advies. Welke plek past, hangt af van kind en gezin.',
  'ouder.trede.thuis.naam': 'Thuis',
  'ouder.trede.thuis.wat': 'Het kind woont thuis. Daar begint het altijd mee.',
  'ouder.trede.thuis.voor': 'Voor elk kind.',
  'ouder.trede.thuis.wie': 'U zorgt zelf. Familie, vrienden en buren kunnen meehelpen.',
  'ouder.trede.thuis.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'ouder.trede.thuis-ambulant.naam': 'Thuis met hulp',
  'ouder.trede.thuis-ambulant.wat': 'Een hulpverlener komt thuis. Soms vaak, soms minder: zoveel als nodig is.',
  'ouder.trede.thuis-ambulant.voor': 'Als opvoeden moeilijk is, om er weer grip op te krijgen.',
  'ouder.trede.thuis-ambulant.wie': 'Het kind woont thuis. De hulpverlener zoekt samen met het gezin wat werkt.',
  'ouder.trede.thuis-ambulant.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'ouder.trede.steungezin.naam': 'Thuis, met een steungezin',
  'ouder.trede.steungezin.wat':
    'Het kind gaat een aantal dagen of dagdelen naar een steungezin, buurtgezin of meeleefgezin. Andere hulp kan ook blijven.',
  'ouder.trede.steungezin.voor': 'Als het eigen netwerk niet genoeg kan helpen. Zo kan het gezin meer aan.',
  'ouder.trede.steungezin.wie': 'Het kind blijft thuis wonen. Het andere gezin helpt vrijwillig.',
  'ouder.trede.steungezin.hetzelfde': 'Het kind blijft in het eigen huis. Er komt een gezin bij.',
  'ouder.trede.netwerkpleegzorg.naam': 'Pleegzorg bij familie of bekenden',
  'ouder.trede.netwerkpleegzorg.wat':
    'Het kind woont kort of lang bij mensen uit het eigen netwerk. Zij worden officieel pleegouder (netwerkpleegzorg).',
  'ouder.trede.netwerkpleegzorg.voor': 'Als thuis wonen een tijd niet lukt en iemand uit het netwerk wil zorgen.',
  'ouder.trede.netwerkpleegzorg.wie': 'De pleegouders zorgen voor het kind, bij hen thuis.',
  'ouder.trede.netwerkpleegzorg.hetzelfde': 'Het kind kent de mensen al. Praat samen over school en vrienden.',
  'ouder.trede.bestandspleegzorg.naam': 'Pleegzorg in een ander gezin',
  'ouder.trede.bestandspleegzorg.wat':
    'Het kind woont kort of lang in een pleeggezin van buiten het eigen netwerk (bestandspleegzorg).',
  'ouder.trede.bestandspleegzorg.voor': 'Als thuis wonen een tijd niet lukt, en bij familie of bekenden ook niet.',
  'ouder.trede.bestandspleegzorg.wie':
    'De pleegouders zorgen voor het kind, bij hen thuis. Het zijn gewone ouders met een baan ernaast.',
  'ouder.trede.bestandspleegzorg.hetzelfde': 'Praat samen over wat blijft: school, vrienden, contact met thuis.',
  'ouder.trede.gezinshuis.naam': 'Gezinshuis',
  'ouder.trede.gezinshuis.wat': 'Het kind woont in een gezin. Voor kinderen zorgen is daar het beroep van de ouders.',
  'ouder.trede.gezinshuis.voor': 'Voor kinderen bij wie veel problemen samenkomen.',
  'ouder.trede.gezinshuis.wie': 'Gezinshuisouders zorgen voor het kind, bij hen thuis. Zij zijn zorgprofessional.',
  'ouder.trede.gezinshuis.hetzelfde':
    'Het kind woont in een gezin. Praat samen over wat blijft: school, vrienden, contact met thuis.',
  'ouder.trede.residentieel.naam': 'Wonen in een groep',
  'ouder.trede.residentieel.wat': 'Het kind woont in een groep, met begeleiding, of oefent met op kamers wonen.',
  'ouder.trede.residentieel.voor': 'Als een pleeggezin of gezinshuis niet kan, of niet in het belang van het kind is.',
  'ouder.trede.residentieel.wie': 'Professionals zorgen voor het kind, op de groep of woonplek.',
  'ouder.trede.residentieel.hetzelfde': 'Praat samen over wat blijft: school, vrienden, contact met thuis.',
  'ouder.trede.jeugdzorgplus.naam': 'Gesloten jeugdhulp (JeugdzorgPlus)',
  'ouder.trede.jeugdzorgplus.wat':
    'Het kind kan niet zelf weggaan. StroomOP werkt aan stoppen met gedwongen afzonderen, suïcide voorkomen en kleine plekken waar jongere en gezin meetellen.',
  'ouder.trede.jeugdzorgplus.voor':
    'Alleen met machtiging van de kinderrechter: bij ernstige problemen, een gesloten plek nodig en passend, en niets lichters mogelijk. Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een instelling of instemming van de wettelijk vertegenwoordiger.',
  'ouder.trede.jeugdzorgplus.wie':
    'Professionals zorgen voor het kind. Het kind heeft een advocaat. Na 4 weken en dan minstens elke 2 maanden is er een evaluatie.',
  'ouder.trede.jeugdzorgplus.hetzelfde':
    'Een familielid, een naaste of een onafhankelijke vertrouwenspersoon mag kind en ouders bijstaan.',
  'ouder.vergelijk': 'Twee plekken naast elkaar',
  'ouder.vergelijk.wonen': 'Waar woont het kind?',
  'ouder.vergelijk.wie': 'Wie zorgt er voor het kind?',
  'ouder.vergelijk.duur': 'Hoe lang?',
  'ouder.vergelijk.wet': 'Wat zegt de wet?',
  'ouder.vergelijk.hetzelfde': 'Wat blijft hetzelfde voor het kind?',
  'ouder.respijt': 'Respijtzorg: kind en gezin komen even op adem. Een stap opzij, geen andere woonplek.',
  'ouder.deeltijd': 'Deeltijdpleegzorg: het kind is in sommige weekenden of vakanties in een pleeggezin.',
  'ouder.crisis': 'Crisis: dat zegt hoe het begint, niet waar het kind blijft.',
  'ouder.nu': 'Waar woont uw kind nu?',
  'ouder.gewenst': 'Aan welke plek denkt u samen?',
  'ouder.ernaast': 'Welke hulp is er ook?',
  'ouder.duur': 'Hoe lang?',
  'ouder.intensiteit': 'Hoe vaak?',
  'ouder.variant': 'Welke vorm?',
  'ouder.afweging': 'Waarom niet dichter bij huis?',
  'ouder.reden': '{trede}: waarom kan dit niet, of is dit niet in het belang van uw kind?',
  'ouder.redenSoort': 'Kan het niet, of is het niet in het belang van het kind?',
  'ouder.code.niet-mogelijk': 'Het kan niet',
  'ouder.code.niet-in-belang': 'Het is niet in het belang van het kind',
  'ouder.geprobeerd': 'Wat is er al geprobeerd?',
  'ouder.wegTerug': 'Wat moet er anders zijn zodat het kind terug kan?',
  'ouder.evaluatieOp': 'Wanneer kijkt u samen of het nog past?',
  'ouder.wensKind': 'Wat wil uw kind?',
  'ouder.wensOuders': 'Wat wilt u zelf?',
  'ouder.familiegroepsplan': 'Een eigen plan van de familie (familiegroepsplan)',
  'ouder.code.ouders-willen-niet': 'De ouders willen het niet',
  'ouder.code.dreiging-of-belang-kind': 'Dreiging voor het kind, of niet in het belang van het kind',
  'ouder.familiegroepsplanReden': 'Waarom is dat plan er niet?',
  'ouder.plan': 'Van wanneer tot wanneer geldt het plan?',
  'ouder.verantwoordelijk': 'Welke professional zorgt dat het netwerk meedoet?',
  'ouder.steunfiguren': 'Wie blijft er naast uw kind staan?',
  'ouder.kandidaten': 'Deze mensen willen netwerkpleegouder zijn: {namen}.',
  'ouder.geenKandidaten': 'Nog niet bekend wie netwerkpleegouder wil zijn.',
  'ouder.steungezinHiaat': 'Nog niemand voor: {wat}. Denk aan een steungezin.',
  'ouder.kwaliteit': 'Wat maakt een gezinshuis goed?',
  'ouder.kwaliteit.bekwaamheid': 'Kunnen de gezinshuisouders dit kind goed helpen?',
  'ouder.kwaliteit.leefklimaat': 'Is het er goed om te wonen?',
  'ouder.kwaliteit.positie': 'Tellen kind en ouders mee?',
  'ouder.kwaliteit.organisatie': 'Is de zorg goed geregeld?',
  'ouder.matching': 'Passen kind en gezin bij elkaar?',
  'ouder.breakdown': 'Dreigt het mis te gaan in het gezin waar het kind woont?',
  'ouder.pleegcontractOp': 'Van welke dag is het pleegcontract?',
  'ouder.verloop': 'Waar het kind eerder woonde, dichter bij huis of verder weg',
  'ouder.rekenmachine': 'Wat een plek in een gezinshuis kost: naar de rekenmachine',
  'ouder.meldingen': 'Nog over te praten',
  'ouder.mist.reden-ontbreekt': '{trede}: er staat nog niet waarom dit niet kan.',
  'ouder.mist.familiegroepsplan-niet-gevraagd': 'Er staat nog niet of u eerst zelf een plan kon maken, met familie.',
  'ouder.mist.evaluatie-ontbreekt': 'Er is nog geen dag om samen terug te kijken.',
  'ouder.mist.weg-terug-ontbreekt': 'Er staat nog niet wat er nodig is om terug te kunnen.',
  'ouder.mist.gezinsvorm-niet-afgewogen': 'Er staat nog niet waarom een pleeggezin en een gezinshuis niet kunnen.',
  'ouder.mist.minder-ingrijpend-niet-afgewogen': 'Er staat nog niet waarom een open groep niet kan.',
  'ouder.termijn.evaluatie-verlopen': '{datum}: die dag zou u terugkijken. Is dat gebeurd?',
  'ouder.termijn.wordt-12': '{datum}: uw kind wordt 12. Dan is meestal ook toestemming van het kind nodig voor hulp.',
  'ouder.termijn.wordt-16': '{datum}: uw kind wordt 16. Dan geeft het kind meestal alleen zelf toestemming voor hulp.',
  'ouder.termijn.wordt-18':
    '{datum}: uw kind wordt 18. Praat over wat er dan verandert en wie er blijft. Pleegzorg kan tot 21, andere hulp soms tot 23.',
  'ouder.termijn.pleegcontract-13-weken':
    'Uiterlijk {datum}, voor wie al zorgde: cursus klaar, verklaring van geen bezwaar en beoordeling of het past. De leeftijd van 21 geldt vanaf het begin.',
  'ouder.termijn.gesloten-evaluatie': 'Uiterlijk {datum} is er een gesprek over hoe het gaat op de gesloten plek.',
  // Professional
  'professional.titel': 'Zo thuis mogelijk: de afweging',
  'professional.intro':
    'Uitgangspunt: gezond en veilig thuis opgroeien, zo nodig met passende hulp. Anders zo thuis mogelijk, met de weg terug in beeld.',
  'professional.geenAdvies':
    'Vaste volgorde met bronnen, geen advies: welke plek past hangt af van kind en gezin. Laat bij juridische vragen een jurist meekijken.',
  'professional.trede.thuis.naam': 'Thuis',
  'professional.trede.thuis.wat': 'Opgroeien in het eigen gezin: vertrekpunt en blijvende maatstaf.',
  'professional.trede.thuis.voor': 'Elke jeugdige.',
  'professional.trede.thuis.wie': 'Het eigen gezin, met steun van familie, vrienden en buren.',
  'professional.trede.thuis.hetzelfde': 'De jeugdige blijft in de eigen omgeving.',
  'professional.trede.thuis-ambulant.naam': 'Thuis met ambulante hulp',
  'professional.trede.thuis-ambulant.wat':
    'Ambulante jeugdhulp thuis, zo nodig multidisciplinair. De intensiteit kan omhoog en omlaag, op dezelfde trede.',
  'professional.trede.thuis-ambulant.voor':
    'Gezinnen met opgroei- en opvoedingsproblemen. Bij complexe problemen bij voorkeur intensief.',
  'professional.trede.thuis-ambulant.wie':
    'De jeugdige woont thuis. De hulpverlener versterkt de krachten van gezinsleden, zodat ouders weer grip krijgen.',
  'professional.trede.thuis-ambulant.hetzelfde': 'De jeugdige blijft in de eigen omgeving.',
  'professional.trede.steungezin.naam': 'Thuis met steun-, buurt- of meeleefgezin',
  'professional.trede.steungezin.wat':
    'Preventieve steun: de jeugdige gaat een aantal dagen of dagdelen naar een ander gezin. Geen jeugdhulp; kan naast andere hulp staan.',
  'professional.trede.steungezin.voor':
    'Als het eigen netwerk onvoldoende kan bieden; het vergroot de draagkracht. Meeleefgezin: jonge kinderen van ouders met psychische problemen of LVB.',
  'professional.trede.steungezin.wie': 'De jeugdige blijft thuis wonen. Het andere gezin is vrijwilliger.',
  'professional.trede.steungezin.hetzelfde': 'De jeugdige blijft in de eigen omgeving, met een gezin erbij.',
  'professional.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg',
  'professional.trede.netwerkpleegzorg.wat':
    'Pleegzorg bij familie of bekenden, met pleegcontract. Wie al zorgt heeft daarna 13 weken voor selectie, verklaring van geen bezwaar en beoordeling (Jeugdwet 5.1 lid 3).',
  'professional.trede.netwerkpleegzorg.voor':
    'Jeugdigen die (tijdelijk) niet thuis kunnen wonen, met een geschikte pleegouder in het netwerk.',
  'professional.trede.netwerkpleegzorg.wie':
    'Een pleegouder van 21 of ouder, thuis bij de pleegouder. Kort of lang, voltijd of deeltijd.',
  'professional.trede.netwerkpleegzorg.hetzelfde':
    'De jeugdige kent de pleegouder al. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.bestandspleegzorg.naam': 'Bestandspleegzorg',
  'professional.trede.bestandspleegzorg.wat':
    'Pleegzorg buiten het eigen netwerk, met pleegcontract. Eisen: voorbereiding en selectie, verklaring van geen bezwaar (ook huisgenoten vanaf 12), passend (Jeugdwet 5.1).',
  'professional.trede.bestandspleegzorg.voor':
    'Jeugdigen die (tijdelijk) niet thuis kunnen wonen, en niet in het netwerk.',
  'professional.trede.bestandspleegzorg.wie':
    'Een pleegouder van 21 of ouder: gewone ouders met een baan ernaast. Kort of lang, voltijd of deeltijd.',
  'professional.trede.bestandspleegzorg.hetzelfde':
    'Een gezin. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.gezinshuis.naam': 'Gezinshuis',
  'professional.trede.gezinshuis.wat':
    'Opvoeding en verzorging in een gezin met professionele ouders. De Kwaliteitscriteria Gezinshuizen kennen vier bouwstenen.',
  'professional.trede.gezinshuis.voor': 'Jeugdigen met complexe problematiek.',
  'professional.trede.gezinshuis.wie': 'Gezinshuisouders, die zorgprofessional zijn, bij hen thuis.',
  'professional.trede.gezinshuis.hetzelfde': 'Een gezin. Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.residentieel.naam': 'Residentieel',
  'professional.trede.residentieel.wat': 'Ander verblijf: groep, begeleid wonen of kamertraining.',
  'professional.trede.residentieel.voor':
    'Als pleegouder of gezinshuis redelijkerwijs niet mogelijk is, of aantoonbaar niet in het belang (Jeugdwet 2.3 lid 6).',
  'professional.trede.residentieel.wie': 'Professionals, op de groep of woonplek.',
  'professional.trede.residentieel.hetzelfde': 'Leg vast wat blijft: school, vrienden, contact met ouders.',
  'professional.trede.jeugdzorgplus.naam': 'JeugdzorgPlus',
  'professional.trede.jeugdzorgplus.wat':
    'Gesloten jeugdhulp met machtiging. StroomOP: stoppen met gedwongen afzonderen, suïcidepreventie, jongere als stakeholder, gezinsgericht, kleinschalig.',
  'professional.trede.jeugdzorgplus.voor':
    'Ernstige problemen, gesloten verblijf nodig en geschikt, niets minder ingrijpends (Jeugdwet 6.1.2). Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een gecertificeerde instelling of instemming van de wettelijk vertegenwoordiger.',
  'professional.trede.jeugdzorgplus.wie':
    'Professionals. Bij de machtiging horen een onafhankelijke gedragswetenschapper en een advocaat; het plan is er binnen 6 weken.',
  'professional.trede.jeugdzorgplus.hetzelfde':
    'Vertel jeugdige en ouders dat vertrouwenspersoon, familielid of naaste mag bijstaan. Raadpleeg familie en naasten (Jeugdwet 6.2.9).',
  'professional.vergelijk': 'Twee treden vergelijken',
  'professional.vergelijk.wonen': 'Woonplek',
  'professional.vergelijk.wie': 'Wie zorgt',
  'professional.vergelijk.duur': 'Duur',
  'professional.vergelijk.wet': 'Grondslag',
  'professional.vergelijk.hetzelfde': 'Wat blijft voor de jeugdige',
  'professional.respijt':
    'Respijtzorg: op adem komen, naast thuis, pleegzorg of gezinshuis. Een stap opzij, geen trede.',
  'professional.deeltijd':
    'Deeltijdpleegzorg: dagdelen, dagen, weekenden of vakanties in een pleeggezin, ook gecombineerd.',
  'professional.crisis':
    'Crisis: professioneel oordeel, zonder vaste definitie. Crisispleegzorg: hooguit 4 weken, met 4 te verlengen (NJi).',
  'professional.nu': 'Huidige trede',
  'professional.gewenst': 'Gewenste trede',
  'professional.ernaast': 'Hulp ernaast',
  'professional.duur': 'Duur',
  'professional.intensiteit': 'Intensiteit',
  'professional.variant': 'Variant',
  'professional.afweging': 'Afweging per trede dichter bij huis',
  'professional.reden': '{trede}: waarom niet mogelijk, of niet in het belang van de jeugdige?',
  'professional.redenSoort': 'Grond (Jeugdwet 2.3 lid 6)',
  'professional.code.niet-mogelijk': 'Redelijkerwijs niet mogelijk',
  'professional.code.niet-in-belang': 'Aantoonbaar niet in het belang van het kind',
  'professional.geprobeerd': 'Wat is geprobeerd?',
  'professional.wegTerug': 'Wat moet veranderen om terug te kunnen?',
  'professional.evaluatieOp': 'Evaluatie op',
  'professional.wensKind': 'Wens van de jeugdige',
  'professional.wensOuders': 'Wens van de ouders',
  'professional.familiegroepsplan': 'Familiegroepsplan (Jeugdwet 4.1.2)',
  'professional.code.ouders-willen-niet': 'Ouders willen het niet',
  'professional.code.dreiging-of-belang-kind': 'Dreiging, of belang van het kind',
  'professional.familiegroepsplanReden': 'Reden als het er niet is',
  'professional.plan': 'Looptijd van het plan',
  'professional.verantwoordelijk': 'Verantwoordelijke professional, die het netwerk betrekt',
  'professional.steunfiguren': 'Steunfiguren die meegaan',
  'professional.kandidaten': 'Wil netwerkpleegouder zijn: {namen}.',
  'professional.geenKandidaten': 'Geen kandidaat voor netwerkpleegzorg bekend. Vraag door in het netwerk.',
  'professional.steungezinHiaat': 'Hiaat in het netwerk: {wat}. Denk aan een steungezin.',
  'professional.kwaliteit': 'Kwaliteitscriteria Gezinshuizen: vier bouwstenen',
  'professional.kwaliteit.bekwaamheid': 'Bekwaamheid van de gezinshuisouder',
  'professional.kwaliteit.leefklimaat': 'Leefklimaat',
  'professional.kwaliteit.positie': 'Positie van kinderen en ouders',
  'professional.kwaliteit.organisatie': 'Organisatie van de zorg',
  'professional.matching': 'Matching van jeugdige en gezin',
  'professional.breakdown': 'Dreigende breakdown?',
  'professional.pleegcontractOp': 'Datum pleegcontract',
  'professional.verloop': 'Verloop, dichter bij huis en verder weg',
  'professional.rekenmachine': 'Tarief van een gezinshuisplaats: naar de rekenmachine',
  'professional.meldingen': 'Nog te bespreken',
  'professional.mist.reden-ontbreekt': '{trede}: de reden ontbreekt nog.',
  'professional.mist.familiegroepsplan-niet-gevraagd':
    'Nog niet ingevuld: kreeg het gezin eerst de kans op een familiegroepsplan (Jeugdwet 4.1.2)?',
  'professional.mist.evaluatie-ontbreekt': 'Er is nog geen evaluatiedatum.',
  'professional.mist.weg-terug-ontbreekt': 'De weg terug is nog niet beschreven.',
  'professional.mist.gezinsvorm-niet-afgewogen':
    'Pleegzorg en gezinshuis nog niet beide afgewogen met reden en grond (Jeugdwet 2.3 lid 6).',
  'professional.mist.minder-ingrijpend-niet-afgewogen':
    'Nog geen reden waarom residentieel verblijf niet volstaat (Jeugdwet 6.1.2 lid 2).',
  'professional.termijn.evaluatie-verlopen': '{datum}: evaluatiedatum voorbij. Is er geëvalueerd?',
  'professional.termijn.wordt-12':
    '{datum}: 12 jaar. Toestemming van jeugdige én ouders met gezag of voogd, behoudens uitzonderingen (Jeugdwet 7.3.4).',
  'professional.termijn.wordt-16':
    '{datum}: 16 jaar. Jeugdige beslist alleen (Jeugdwet 7.3.5), behoudens maatregel of machtiging.',
  'professional.termijn.wordt-18':
    '{datum}: 18 jaar. Pleegzorg kan tot 21, andere jeugdhulp op voorwaarden tot 23 (Jeugdwet 1.1).',
  'professional.termijn.pleegcontract-13-weken':
    'Uiterlijk {datum}, voor wie al zorgde: voorbereiding en selectie, verklaring van geen bezwaar, passend (Jeugdwet 5.1 lid 3). De leeftijd van 21 wordt nooit uitgesteld.',
  'professional.termijn.gesloten-evaluatie':
    'Uiterlijk {datum}: evaluatie gesloten verblijf, na 4 weken en dan minstens elke 2 maanden (Jeugdwet 6.2.9).',
  // Raadslid
  'raadslid.titel': 'Jeugdhulp, zo thuis mogelijk',
  'raadslid.intro':
    'Elk kind heeft recht op een liefdevolle, stabiele plek. Uitgangspunt is gezond en veilig thuis; lukt dat niet, dan zo thuis mogelijk.',
  'raadslid.geenAdvies':
    'Vaste volgorde met bronnen, geen advies: welke plek past hangt af van kind en gezin. Laat bij juridische vragen een jurist meekijken.',
  'raadslid.trede.thuis.naam': 'Thuis',
  'raadslid.trede.thuis.wat': 'Een kind groeit op in het eigen gezin. Dat blijft het uitgangspunt.',
  'raadslid.trede.thuis.voor': 'Voor elk kind.',
  'raadslid.trede.thuis.wie': 'Het eigen gezin, met steun van familie, vrienden en buren.',
  'raadslid.trede.thuis.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'raadslid.trede.thuis-ambulant.naam': 'Thuis met ambulante hulp',
  'raadslid.trede.thuis-ambulant.wat': 'Hulp aan huis. De hulp kan intensiever worden en weer minder.',
  'raadslid.trede.thuis-ambulant.voor':
    'Voor gezinnen met problemen bij opgroeien en opvoeden. Zijn die complex, dan bij voorkeur intensief.',
  'raadslid.trede.thuis-ambulant.wie':
    'Het kind woont thuis. Een hulpverlener zoekt samen met het gezin wat werkt, zodat ouders weer grip krijgen.',
  'raadslid.trede.thuis-ambulant.hetzelfde': 'Het kind blijft in het eigen huis en de eigen buurt.',
  'raadslid.trede.steungezin.naam': 'Thuis met een steun-, buurt- of meeleefgezin',
  'raadslid.trede.steungezin.wat':
    'Een kind gaat een aantal dagen of dagdelen naar een ander gezin. Het is preventie, geen jeugdhulp, en kan naast andere hulp.',
  'raadslid.trede.steungezin.voor': 'Als het eigen netwerk niet genoeg kan helpen. Zo kan een gezin meer aan.',
  'raadslid.trede.steungezin.wie': 'Het kind blijft thuis wonen. Het andere gezin helpt vrijwillig.',
  'raadslid.trede.steungezin.hetzelfde': 'Het kind blijft in het eigen huis. Er komt een gezin bij.',
  'raadslid.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg',
  'raadslid.trede.netwerkpleegzorg.wat':
    'Een kind woont kort of lang bij familie of bekenden. Zij worden officieel pleegouder.',
  'raadslid.trede.netwerkpleegzorg.voor':
    'Voor kinderen die (tijdelijk) niet thuis kunnen wonen, als iemand uit het netwerk kan zorgen.',
  'raadslid.trede.netwerkpleegzorg.wie':
    'Pleegouders van 21 of ouder, bij hen thuis: de hele week of een deel van de tijd.',
  'raadslid.trede.netwerkpleegzorg.hetzelfde': 'Het kind woont bij mensen die het al kent.',
  'raadslid.trede.bestandspleegzorg.naam': 'Bestandspleegzorg',
  'raadslid.trede.bestandspleegzorg.wat':
    'Een kind woont kort of lang in een pleeggezin buiten het eigen netwerk. Goed matchen verkleint de kans op uitval.',
  'raadslid.trede.bestandspleegzorg.voor':
    'Voor kinderen die (tijdelijk) niet thuis kunnen wonen, en niet bij familie of bekenden.',
  'raadslid.trede.bestandspleegzorg.wie':
    'Pleegouders van 21 of ouder, bij hen thuis. Het zijn gewone ouders met een baan ernaast.',
  'raadslid.trede.bestandspleegzorg.hetzelfde':
    'Het kind woont in een gezin. School en contact met thuis: daarover gaat het gesprek.',
  'raadslid.trede.gezinshuis.naam': 'Gezinshuis',
  'raadslid.trede.gezinshuis.wat':
    'Een gezin met professionele ouders. Bouwstenen van kwaliteit: bekwaamheid van de gezinshuisouder, leefklimaat, positie van kinderen en ouders, organisatie van de zorg.',
  'raadslid.trede.gezinshuis.voor': 'Voor kinderen met complexe problemen.',
  'raadslid.trede.gezinshuis.wie': 'Gezinshuisouders, bij hen thuis. Zij zijn zorgprofessional.',
  'raadslid.trede.gezinshuis.hetzelfde':
    'Het kind woont in een gezin. School en contact met thuis: daarover gaat het gesprek.',
  'raadslid.trede.residentieel.naam': 'Residentieel: wonen in een groep',
  'raadslid.trede.residentieel.wat': 'Wonen in een groep, begeleid wonen of oefenen met op kamers wonen.',
  'raadslid.trede.residentieel.voor':
    'Als een pleeggezin of gezinshuis redelijkerwijs niet kan, of aantoonbaar niet in het belang van het kind is (Jeugdwet 2.3 lid 6).',
  'raadslid.trede.residentieel.wie': 'Professionals, op de groep of woonplek.',
  'raadslid.trede.residentieel.hetzelfde': 'School en contact met thuis: daarover gaat het gesprek.',
  'raadslid.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (gesloten jeugdhulp)',
  'raadslid.trede.jeugdzorgplus.wat':
    'Verblijf waar een jongere niet zelf weg kan. StroomOP werkt aan stoppen met gedwongen afzonderen, suïcidepreventie, invloed van jongeren, gezinsgericht en kleinschalig werken.',
  'raadslid.trede.jeugdzorgplus.voor':
    'Alleen met machtiging van de kinderrechter: bij ernstige problemen, gesloten verblijf nodig en geschikt, niets minder ingrijpends (Jeugdwet 6.1.2). Onder 18 is ook nodig: ondertoezichtstelling, voogdij van een instelling of instemming van de wettelijk vertegenwoordiger.',
  'raadslid.trede.jeugdzorgplus.wie':
    'Professionals. Zij evalueren na 4 weken en dan minstens elke 2 maanden (Jeugdwet 6.2.9).',
  'raadslid.trede.jeugdzorgplus.hetzelfde':
    'Een familielid, naaste of vertrouwenspersoon mag jongere en ouders bijstaan (Jeugdwet 6.2.9).',
  'raadslid.vergelijk': 'Twee treden vergelijken',
  'raadslid.vergelijk.wonen': 'Waar woont het kind?',
  'raadslid.vergelijk.wie': 'Wie zorgt er voor het kind?',
  'raadslid.vergelijk.duur': 'Hoe lang?',
  'raadslid.vergelijk.wet': 'Wat zegt de wet?',
  'raadslid.vergelijk.hetzelfde': 'Wat blijft hetzelfde voor het kind?',
  'raadslid.respijt':
    'Respijtzorg: kind en gezin komen even op adem, naast thuis, pleegzorg of gezinshuis. Een stap opzij, geen trede.',
  'raadslid.deeltijd': 'Deeltijdpleegzorg: een aantal weekenden per maand of vakanties in een pleeggezin.',
  'raadslid.crisis': 'Crisis: dat zegt hoe hulp begint, niet waar een kind blijft.',
  'raadslid.waarom':
    'De Jeugdwet draagt gemeenten op ambulante hulp en hulp in gezinsvormen breed in te zetten. Uithuisplaatsing: als het redelijkerwijs kan bij pleegouder of gezinshuis, tenzij aantoonbaar niet in het belang van het kind (2.3 lid 6).',
  'raadslid.gemeente':
    'De gemeente betaalt, houdt toezicht, verbindt en maakt beleid. De raad kan vragen: hoe voorkomen wij uithuisplaatsing? Hoe stimuleren wij gezinsvormen en werven wij pleegouders? Wat doen wij bij twijfel over de kwaliteit van een gezinshuis?',
  'raadslid.bronnen':
    'Bronnen: Jeugdwet (stand van 1 januari 2026), “Jeugdhulp zo thuis mogelijk”, “Zo thuis mogelijk opgroeien” (25 september 2019), Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7).',
} as const;

export type LezerTekst = keyof typeof nl;
