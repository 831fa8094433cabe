// Namen die iemand naast elkaar zet: van aanbiedingen. Twee die hetzelfde heten zijn niet uit elkaar te houden.

const kern = (naam: string): string => naam.trim().toLowerCase();

/** Is dit een naam, en heet er nog niets zo? Hoofdletters, en wat er aan spaties omheen staat, maken geen andere naam. */
export function isVrij(naam: string, bezet: readonly string[]): boolean {
  return kern(naam) !== '' && !bezet.some((ander) => kern(ander) === kern(naam));
}
