// Waar nog naar gekeken moet worden: wat er nog ontbreekt voor een tarief, welke cijfers een reden missen, en bij een lege start de eerste vragen.
// Komt pas als er iets te melden is.

import { html, nothing, type TemplateResult } from 'lit';
import { actie } from '../../scherm/acties.js';
import type { Bericht } from './berichten.js';
import { ZONDER_REDEN } from './herkomst.js';
import type { Later } from '../../scherm/later.js';
import type { Deelmaker } from './delen.js';
import type { Actiebasis } from './reken-acties.js';
import { nogNodig, startSjabloon } from './start.js';
import { isLeeg, Startblad } from './startblad.js';
import type { Vormaanbod } from './vormaanbod.js';
import { labelVan, type Weergave } from './weergave.js';

export { styles } from './start.styles.js';

/** Hoeveel er met naam staat van wat aandacht vraagt; de rest is een aantal, en staat bij zijn veld en op het blad met bronnen. */
const HOOGSTE_AANTAL = 2;

export class Aandacht {
  readonly #start: Startblad;
  /** Wat er na een andere rechtsvorm te kiezen is. */
  readonly #vorm: Later<Vormaanbod>;

  constructor(basis: Actiebasis, maak: Deelmaker) {
    this.#start = new Startblad(basis);
    this.#vorm = maak(
      ['vorm'],
      () => import('./vormaanbod.js'),
      (deel) => new deel.Vormaanbod(basis),
    );
  }

  startSjabloon(w: Weergave): TemplateResult | typeof nothing {
    if (w.alleenLezen) return nothing;
    const isStart = w.begin.resultaat.tariefPerEtmaal === null && !this.#start.isDicht && isLeeg(w.begin.invoer);
    if (isStart) return startSjabloon(w, this.#start);
    return w.blad.vorm ? (this.#vorm.deel?.sjabloon(w) ?? nothing) : nothing;
  }

  /** Hoeveel er nog nodig is, voor de smalle balk. */
  balkSjabloon({ t, berichten }: Weergave): string {
    const fouten = berichten.filter(({ soort }) => soort === 'fout');
    const aantal = fouten.filter(isLeegVeld).length;
    if (aantal > 0) return t.meervoud('start.nog', aantal);
    return fouten.length > 0 ? t.tekst('foutoverzicht.titel') : '';
  }

  aandachtSjabloon(w: Weergave): TemplateResult | typeof nothing {
    return w.resultaat.tariefPerEtmaal === null ? html`${nogNodig(w)} ${watErMisIs(w)}` : aandacht(w);
  }
}

const isLeegVeld = ({ code }: Bericht): boolean => code === 'veld-ontbreekt';

// Waarom er geen tarief is, als dat niet komt door wat nog leeg is: dezelfde zin als bij het veld, met een link erheen.
function watErMisIs(w: Weergave): unknown {
  return w.berichten
    .filter((bericht) => bericht.soort === 'fout' && !isLeegVeld(bericht) && w.bij(bericht.pad).includes(bericht))
    .slice(0, HOOGSTE_AANTAL)
    .map(({ pad, tekst }) => html`<p><a href="#" ${actie(w.doe, 'naar', pad)}>${tekst}</a></p>`);
}

// In een paar regels, met een link erheen: wie typt mag het paneel niet zien verspringen. Eerst wat er kan misgaan, elke soort één keer; de rest
// telt op, en staat bij zijn veld en op het blad met bronnen.
function aandacht(w: Weergave): TemplateResult {
  const { t, doe, berichten } = w;
  const bladen = w.delen.bladen.er;
  const zonderReden = berichten.filter(({ code }) => code === ZONDER_REDEN);
  const andere = berichten.filter(({ code, soort }) => soort === 'waarschuwing' && code !== ZONDER_REDEN);
  const link = (pad: string, tekst: string, bij = ''): TemplateResult =>
    html`<a href="#" ${actie(doe, 'naar', pad, bij)}>${tekst}</a>`;
  const eerst = andere
    .filter(({ code }, plek) => andere.findIndex((bericht) => bericht.code === code) === plek)
    .slice(0, HOOGSTE_AANTAL);
  const daarna = zonderReden.slice(0, HOOGSTE_AANTAL - eerst.length);
  const naarBronnen = (tekst: string): unknown =>
    bladen && tekst ? html`<a href="#" ${actie(bladen, 'bekijk', doe, 'bronnen')}>${tekst}</a>` : tekst;
  const telling = (
    stam: 'herkomst.waarschuwing' | 'herkomst.zonderReden' | 'verschil.andere',
    aantal: number,
  ): string => (aantal > 0 ? t.meervoud(stam, aantal) : '');
  const redenen = telling('herkomst.zonderReden', zonderReden.length);
  return html`${eerst.map(({ code, pad, tekst }) =>
      // Waar de zin zelf niet zegt over welk cijfer zij gaat staat de naam ervoor.
      code === 'peiljaren-gemengd'
        ? html`<p>${link(pad, labelVan(w, { pad }, true))}: ${tekst}</p>`
        : html`<p>${link(pad, tekst)}</p>`,
    )}
    <p>
      ${naarBronnen(telling('herkomst.waarschuwing', andere.length - eerst.length))}
      ${daarna.length > 0 ? redenen : naarBronnen(redenen)}
      ${daarna.map(({ pad, leeg = 'reden' }) => html`${link(pad, labelVan(w, { pad }, true), `-${leeg}`)}. `)}
      ${daarna.length > 0 ? naarBronnen(telling('verschil.andere', zonderReden.length - daarna.length)) : nothing}
    </p>`;
}
