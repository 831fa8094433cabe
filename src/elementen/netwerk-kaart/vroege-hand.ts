// De hand van wie sleept voordat de handelingen er zijn. Wat hij doet wacht, en gebeurt zodra het kan; onder zijn vinger blijft de bladzijde intussen
// staan. Een vinger naast de mensen scrolt.

import type { Kaartplek } from './basis.js';
import type { Kaartdelen } from './delen.js';

// Met een toets is slepen af te breken.
const SOORTEN = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'touchmove', 'keydown'];

export function luisterVroeg(host: HTMLElement, delen: Kaartdelen, { magWijzigen, weergave }: Kaartplek): void {
  const einde = new AbortController();
  let gebeurd: Event[] | null = null;
  const opHand = (gebeurtenis: Event): void => {
    const { type, cancelable } = gebeurtenis;
    // Ook als de handelingen er intussen zijn: wie pas luistert als de vinger er al staat is in Safari op iOS te laat.
    if (type === 'touchmove') {
      if (gebeurd && cancelable) gebeurtenis.preventDefault();
      return;
    }
    gebeurd?.push(gebeurtenis);
    if (type !== 'pointerdown') return;
    if (delen.handelen) return einde.abort();
    const [doel] = gebeurtenis.composedPath() as Element[];
    gebeurd = doel?.closest('[data-plek]') && magWijzigen() && !weergave().vast ? [gebeurtenis] : null;
    const vroeg = gebeurd;
    if (doel && vroeg) delen.roep(({ hand }) => hand.haalIn(doel, vroeg));
  };
  // Op de host: wat op een schaduwwortel luistert houdt in Chromium geen vinger tegen.
  for (const soort of SOORTEN) host.addEventListener(soort, opHand, { passive: false, signal: einde.signal });
}
