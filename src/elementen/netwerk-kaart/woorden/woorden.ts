// Het netwerk in woorden, onder de kop en de eerste zin: wie er dichtbij staat, wie steunfiguur is en wat mensen doen. Daarna waar nog over te
// praten valt. Beschrijft; geeft geen cijfer en geen norm.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { berekenMaten } from '../../../domein/netwerk/bereken-maten.js';
import type { Kaartbasis } from '../basis.js';
import type { Schermplek } from '../deelbouw.js';
import { noem } from '../noem.js';
import { isVoorstel } from '../tekens.js';
import { type Weergave } from '../weergave.js';
import { cijfersSjabloon } from './cijfers.js';
import { vragenSjabloon } from './vragen.js';
import { WoordenActies } from './woorden-acties.js';

export { stijl } from './woorden.styles.js';

/** Zoveel namen leest iemand nog in een zin; zijn het er meer, dan staat er hoeveel anderen er zijn. */
const NOEMT = 8;

export class Woorden {
  readonly #acties: WoordenActies;

  constructor(basis: Kaartbasis, plek: Schermplek) {
    this.#acties = new WoordenActies(basis, plek);
  }

  /** @param cijfers staat ook open wat er per punt te zeggen is? */
  woorden(w: Weergave, cijfers: boolean): TemplateResult | typeof nothing {
    if (w.personen.length === 0) return nothing;
    return html`${zinnenSjabloon(w)}
      <details class="cijfers" data-deel="cijfers">
        <summary>${w.t.tekst('woorden.perPunt')}</summary>
        ${cijfers ? cijfersSjabloon(w) : nothing}
      </details>`;
  }

  vragen(w: Weergave): TemplateResult | typeof nothing {
    return vragenSjabloon(w, this.#acties);
  }
}

function zinnenSjabloon(w: Weergave): TemplateResult {
  const { t, personen, banden, dossier } = w;
  const opsomming = new Intl.ListFormat(t.taal);
  const namen = (mensen: readonly Persoon[]): string => {
    const genoemd = mensen.length > NOEMT ? mensen.slice(0, NOEMT - 2) : mensen;
    const over = mensen.length - genoemd.length;
    return opsomming.format([
      ...genoemd.map((persoon) => noem(w, persoon)),
      ...(over > 0 ? [t.meervoud('woorden.enAnderen', over)] : []),
    ]);
  };
  const zin = (stam: 'woorden.dichtbij' | 'woorden.steunfiguren', mensen: readonly Persoon[]): string =>
    mensen.length > 0 ? t.meervoud(stam, mensen.length, { namen: namen(mensen) }) : '';
  const { dekking, blijft } = berekenMaten({ personen, banden });
  const doen = (['emotioneel', 'praktisch', 'informatief'] as const)
    .map((functie) => [functie, dekking[functie]?.length ?? 0] as const)
    .filter(([, aantal]) => aantal > 0)
    .map(([functie, aantal]) => t.meervoud(`woorden.${functie}`, aantal));
  // Zeggen de ringen iets anders, dan zegt de binnenste niet wie er dichtbij staat.
  const dichtbij = dossier.indeling?.ringBetekenis === 'weten' ? [] : personen.filter(({ ring }) => ring === 1);
  return html`<p>
      ${personen.every(({ soort }) => soort === 'professional') ? t.meervoud('woorden.professionals', personen.length) : ''}
      ${zin('woorden.dichtbij', dichtbij)}
      ${zin(
        'woorden.steunfiguren',
        personen.filter((persoon) => persoon.steunfiguur && !isVoorstel(persoon)),
      )}
    </p>
    <p>
      ${doen.length > 0 ? t.tekst('woorden.doen', { wat: opsomming.format(doen) }) : ''}
      ${blijft.length > 0 ? t.meervoud('woorden.blijven', blijft.length) : ''}
    </p>`;
}
