// De browsertoetsen van `npm run test:hosts`: bladzijden zoals anderen ze maken, met hun eigen raamwerk, in dezelfde drie browsers; en elk
// element in al zijn toestanden in de browsers die dat in `npm test` niet deden.
import { bladzijdetoetsen, gastheren } from './scripts/bewijs/toetsbestanden.mjs';
import { gastserver } from './test/gastheren/gastserver.mjs';
import gewoon, { andere } from './web-test-runner.config.js';

const { inAlleToestanden } = bladzijdetoetsen();
// Wie zelf bestanden noemt wil alleen die.
const zelfGekozen = process.argv.includes('--files');
const ookDaar = andere.length > 0 && !zelfGekozen;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...gewoon,
  middleware: [gastserver(), ...gewoon.middleware],
  files: gastheren.bladzijdetoetsen(),
  groups: ookDaar ? [{ name: 'in alle toestanden', files: inAlleToestanden, browsers: andere }] : [],
};
