// Waarop axe keurt: WCAG 2.2 AA en de goede gewoonten, zonder de regels die over een hele bladzijde gaan.
// Eén lijst voor de toetsen van de elementen en voor het nakijken van de verhalen.

/** Regels over de bladzijde van de gast: koppen van niveau 1, landmarks, overslaan. Een element of verhaal gaat daar niet over. */
const OVER_DE_BLADZIJDE = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** @type {import('axe-core').RunOptions} */
export const AXE_OPTIES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: Object.fromEntries(OVER_DE_BLADZIJDE.map((regel) => [regel, { enabled: false }])),
  resultTypes: ['violations'],
};

/**
 * Eén regel per overtreding, met de plek erbij.
 * @param {import('axe-core').Result[]} overtredingen
 */
export function beschrijfOvertredingen(overtredingen) {
  return overtredingen.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const uitleg = failureSummary
        .split('\n')
        .slice(1)
        .map((regel) => regel.trim());
      return `${id} (${help}) bij ${target.flat().join(' › ')}: ${uitleg.join('; ')}`;
    }),
  );
}
