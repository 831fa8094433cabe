// Samen teruglezen, en het vel papier.
export const teksten = {
  'blad.titel': 'Samen teruglezen',
  'blad.afgedrukt': 'Afgedrukt op {datum}.',
  'blad.van': 'Steunfiguur',
  'blad.van.zelf': 'Uw steunfiguur',
  'blad.van.naam': 'Steunfiguur van {naam}',
  'blad.nietGekozen': 'niet gekozen',
  'blad.verder': 'Wat er verder is opgeschreven',
  'blad.lezen': 'Wie dit mag lezen',
  'blad.lezen.ja': 'Ja, op {datum}',
  'blad.lezen.nee': 'Nee, op {datum}',
  'blad.lezen.later': 'Vraag het later opnieuw',
  'blad.lezen.nietMeer': 'Niet meer, vanaf {datum}',
  'blad.lezen.nog': 'Dit is nog niet gevraagd.',
  'blad.lezen.behandeling': 'Vraag de behandelaar wie dit mag lezen.',
  'blad.zegt': 'Wat {wie} zelf wil zeggen',
  'blad.bron': 'De omschrijving van een steunfiguur komt van BGZJ.',
} as const;
