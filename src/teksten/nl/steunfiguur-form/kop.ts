// Boven het formulier: waar het over gaat en wat een steunfiguur is.
export const teksten = {
  titel: 'Wie is er voor dit kind?',
  intro: 'Vul dit samen in, in uw eigen woorden. Half invullen mag.',
  'definitie.titel': 'Wat is een steunfiguur?',
  'definitie.gewoon':
    'Iemand uit het eigen netwerk die er is voor kind of ouders, en blijft. Ook: natuurlijk mentor, betekenisvolle volwassene of betrokkene.',
  'definitie.bgzj':
    '“Een vertrouwenspersoon-steunfiguur is een (jong)volwassene in het sociaal netwerk die, naast (ouders en) professionals, een kind, jongere en/of ouders ondersteuning biedt.”',
  'definitie.bron': 'Bron: BGZJ, magazines.voordejeugd.nl. Lees ook: Handreiking informele steun (NIP/BPSW, 2022).',
  'definitie.waarde':
    'Steunfiguren zijn er vaker en versterken het gezin, schreef het OZJ in 2020. Een ontwikkelaar van het OZJ zei dat zo op termijn meer jongeren thuis of in hun vertrouwde omgeving blijven wonen.',
  'definitie.anders':
    'Niet de onafhankelijke vertrouwenspersoon uit de Jeugdwet, niet de mentor van de rechter voor volwassenen.',
} as const;
