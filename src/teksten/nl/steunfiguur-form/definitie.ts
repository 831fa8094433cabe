// Wat een steunfiguur is, volgens de BGZJ en in gewone woorden: achter de uitklapper boven het formulier.
export const teksten = {
  'definitie.gewoon':
    'Iemand uit het eigen netwerk die er is voor kind of ouders, en die blijft. Soms heet zo iemand een natuurlijk mentor, een betekenisvolle volwassene, een betrokkene of een JIM.',
  'definitie.gewoon.zelf': 'Iemand die u kent en vertrouwt. Die er voor u is, en blijft.',
  'definitie.bgzj':
    '“Een vertrouwenspersoon-steunfiguur is een (jong)volwassene in het sociaal netwerk die, naast (ouders en) professionals, een kind, jongere en/of ouders ondersteuning biedt.”',
  'definitie.bron': 'Bron: BGZJ, magazines.voordejeugd.nl. Lees ook de Handreiking informele steun (NIP/BPSW, 2022).',
  'definitie.waarde':
    'Steunfiguren zijn vaker beschikbaar en maken het gezin sterker, schreef het OZJ in 2020. Een ontwikkelaar van het OZJ zei dat zo later meer jongeren thuis of in hun vertrouwde omgeving blijven wonen. Wie blijft vragen, hoort vaak toch van een vriend of een familielid (OZJ).',
  'definitie.anders':
    'Dit is niet de onafhankelijke vertrouwenspersoon uit de Jeugdwet. Het is ook niet de mentor die de rechter voor volwassenen benoemt.',
} as const;
