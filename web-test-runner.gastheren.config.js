// De browsertoetsen van `npm run test:hosts`: bladzijden zoals anderen ze maken, met hun eigen raamwerk, in dezelfde drie browsers.
import { gastheren } from './scripts/bewijs/toetsbestanden.mjs';
import gewoon from './web-test-runner.config.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default { ...gewoon, files: gastheren.bladzijdetoetsen() };
