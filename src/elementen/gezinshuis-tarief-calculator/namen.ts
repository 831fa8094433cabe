// Namen die iemand naast elkaar zet: van scenario's, niveaus en aanbiedingen. Twee die hetzelfde heten zijn niet uit elkaar te houden.

const kern = (naam: string): string => naam.trim().toLowerCase();

/** Is dit een naam, en heet er nog niets zo? Hoofdletters, en wat er aan spaties omheen staat, maken geen andere naam. */
export function isVrij(naam: string, bezet: readonly string[]): boolean {
  return kern(naam) !== '' && !bezet.some((ander) => kern(ander) === kern(naam));
}

/** Een naam die nog vrij is: `naam`, en anders met een getal erachter. */
export function vrijeNaam(naam: string, bezet: readonly string[]): string {
  for (let keer = 1; ; keer += 1) {
    const kandidaat = keer === 1 ? naam : `${naam} ${keer}`;
    if (isVrij(kandidaat, bezet)) return kandidaat;
  }
}
