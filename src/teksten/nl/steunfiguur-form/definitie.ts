// Wat een steunfiguur is, volgens de BGZJ en in gewone woorden: achter de uitklapper boven het formulier.
export const teksten = {
  'definitie.gewoon':
    'Iemand uit het eigen netwerk die er is voor kind of ouders, en die blijft. Andere woorden zijn natuurlijk mentor, betekenisvolle volwassene en betrokkene.',
  'definitie.gewoon.zelf': 'Iemand die u kent en vertrouwt. Die er voor u is, en blijft.',
  'definitie.bgzj':
    '“Een vertrouwenspersoon-steunfiguur is een (jong)volwassene in het sociaal netwerk die, naast (ouders en) professionals, een kind, jongere en/of ouders ondersteuning biedt.”',
  'definitie.bron': 'Bron: BGZJ, magazines.voordejeugd.nl. Lees ook de Handreiking informele steun (NIP/BPSW, 2022).',
  'definitie.waarde':
    'Steunfiguren zijn er vaker en versterken het gezin, schreef het OZJ in 2020. Een ontwikkelaar van het OZJ zei dat zo op termijn meer jongeren thuis of in hun vertrouwde omgeving blijven wonen.',
  'definitie.anders':
    'Dit is niet de onafhankelijke vertrouwenspersoon uit de Jeugdwet. Het is ook niet de mentor die de rechter voor volwassenen benoemt.',
} as const;
