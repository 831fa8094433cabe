// Een kleur zoals elk programma haar kent, voor een tekening die als bestand de pagina uit gaat.

const bekend = new Map<string, readonly [hex: string, alpha: number]>();
let doek: CanvasRenderingContext2D | null = null;

/** De browser schrijft een kleur op allerlei manieren; op een doek van één pixel is zij gewoon rood, groen en blauw. */
export function gewoneKleur(kleur: string): readonly [hex: string, alpha: number] {
  if (kleur.startsWith('url')) return [kleur.replaceAll(/["']/g, ''), 1];
  if (kleur === 'none') return [kleur, 1];
  const eerder = bekend.get(kleur);
  if (eerder) return eerder;
  doek ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!doek) return ['none', 1];
  doek.clearRect(0, 0, 1, 1);
  doek.fillStyle = kleur;
  doek.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = doek.getImageData(0, 0, 1, 1).data;
  const hex = [r, g, b].map((deel) => deel.toString(16).padStart(2, '0'));
  const gewoon = alpha === 0 ? (['none', 1] as const) : ([`#${hex.join('')}`, alpha / 255] as const);
  bekend.set(kleur, gewoon);
  return gewoon;
}
