// Wat een raadslid leest: de tabel en de vier rollen van de gemeente.

export const teksten = {
  'raadslid.wat': 'Wat is het?',
  'raadslid.hoeLang': 'Hoe lang?',
  'raadslid.gesloten':
    'StroomOP (vanaf 2019, met subsidie voor 2,5 jaar) zette in op stoppen met gedwongen afzonderen, suïcidepreventie en invloed van jongeren. Ook wilde het gezinsgericht en kleinschalig werken. Beleid nu: geen jongeren gesloten in 2030. Op 30 juni 2025 waren het er 421 (Skipr, 28 oktober 2025).',
  'raadslid.rollen': 'Vier rollen van de gemeente',
  'raadslid.rollen.vraag': 'De raad kan vragen',
  'raadslid.rol.financier': 'Financier',
  'raadslid.rol.financier.wat': 'De gemeente koopt jeugdhulp in en betaalt.',
  'raadslid.rol.financier.1': 'Betalen wij een tarief waar een gezinshuis van kan bestaan?',
  'raadslid.rol.financier.2': 'Is er geld voor hulp thuis, voordat het misgaat?',
  'raadslid.rol.toezichthouder': 'Toezichthouder',
  'raadslid.rol.toezichthouder.wat':
    'De Inspectie Gezondheidszorg en Jeugd onderzoekt de kwaliteit. De gemeente let op het contract en of het geld rechtmatig besteed is.',
  'raadslid.rol.toezichthouder.1': 'Wat doen wij bij twijfel over de kwaliteit van een gezinshuis?',
  'raadslid.rol.toezichthouder.2': 'Hoe hoort de raad wat de inspectie vindt?',
  'raadslid.rol.verbinder': 'Verbinder',
  'raadslid.rol.verbinder.wat': 'De gemeente brengt gezinnen, buurt, scholen en aanbieders bij elkaar.',
  'raadslid.rol.verbinder.1': 'Hoe werven wij pleegouders en vinden wij steungezinnen?',
  'raadslid.rol.verbinder.2': 'Vraagt elk team naar steunfiguren?',
  'raadslid.rol.beleidsmaker': 'Beleidsmaker',
  'raadslid.rol.beleidsmaker.wat': 'De raad stelt doelen en kijkt of ze lukken.',
  'raadslid.rol.beleidsmaker.1': 'Hoe voorkomen wij uithuisplaatsing en stimuleren wij gezinsvormen?',
  'raadslid.rol.beleidsmaker.2': 'Hoeveel kinderen wonen in een gezin, en hoeveel in een groep?',
  'raadslid.rekenmachine': 'Bereken het tarief van een plaats in een gezinshuis',
  'raadslid.respijtVoor':
    'In één regio is respijtzorg er voor kinderen met psychiatrische problemen, autisme of een licht verstandelijke beperking. Zij wonen thuis, in een pleeggezin of in een gezinshuis (“Zo thuis mogelijk opgroeien”, 25 september 2019).',
  'raadslid.eerder':
    'StroomOP (vanaf 2019) streefde naar eerdere, snellere en beter passende hulp, liefst thuis (“Jeugdhulp zo thuis mogelijk”).',
  'raadslid.teams':
    'Uit onderzoek van KPMG komen vijf basisfuncties voor lokale teams. Het OZJ helpt gemeenten om die te borgen, met bijeenkomsten en steun (“OZJ, Borging basisfuncties”).',
  'raadslid.bronnenTitel': 'Bronnen',
} as const;
