// De kop van het scherm: de titel, kaart of lijst waar het smal is, de beelden als één schakelaar, en ongedaan maken, afdrukken en de rest.

import { html, nothing, type TemplateResult } from 'lit';
import type { Moment } from '../../domein/dossier/dossier.js';
import { actie, invoer } from '../../scherm/acties.js';
import { kop } from '../../scherm/kop.js';
import { tablijst } from '../../scherm/tabbladen.js';
import type { Schermstand } from './schermstand.js';
import { icoon, tekenknop } from './tekens.js';
import { momentNaam, type Weergave, type Zicht } from './weergave.js';

export const WEERGAVEN = ['beide', 'lijst', 'kaart'] as const;
export const ZICHTEN: readonly Zicht[] = ['nu', 'na', 'vergelijk'];

export interface Kopbeeld {
  readonly titel: string;
  readonly zicht: Zicht;
  /** Waarmee "vergelijk" vergelijkt; niets als er nog geen moment bewaard is. */
  readonly toen: Moment | undefined;
  /** Wat er bewaard werd, van vroeger naar later. */
  readonly momenten: readonly Moment[];
  /** Welk tabblad er staat; niets als kaart en lijst naast elkaar passen. */
  readonly tab: Schermstand['tab'] | undefined;
  /** Ongedaan en opnieuw, als zij hier staan. */
  readonly terug: TemplateResult | undefined;
  /** De andere keuzes, zodra iemand ze opent. */
  readonly meer: TemplateResult | undefined;
}

export function kopSjabloon(w: Weergave, beeld: Kopbeeld): TemplateResult {
  const { t, doe } = w;
  const { tab } = beeld;
  return html`<div class="kopregel">
    ${kop(w.kopniveau, 1, beeld.titel)}
    ${
      tab
        ? tablijst({
            naam: 'weergave',
            label: t.tekst('keuze.weergave'),
            bladen: (['kaart', 'lijst'] as const).map((code) => [code, t.tekst(`weergave.${code}`)] as const),
            gekozen: tab,
            bijKeuze: (code) => actie(w.rond, 'kiesTab', code),
          })
        : nothing
    }
    ${w.personen.length > 0 || loopt(beeld.momenten) ? zichtSjabloon(w, beeld) : nothing}
    <div class="gereedschap scherm-alleen">
      ${beeld.terug} ${tekenknop(w, doe, 'afdrukken', [])}
      <details class="meerkeuzes" data-deel="keuzes">
        <summary class="knop knop--teken">${icoon('meer')}<span class="vh">${t.tekst('keuze.meer')}</span></summary>
        ${beeld.meer}
      </details>
    </div>
  </div>`;
}

/** Met nu erbij zijn het er meer dan twee: dan is er een tijdlijn om langs te lopen. */
export const loopt = (momenten: readonly Moment[]): boolean => momenten.length > 1;

// Rondjes met de vorm van een balk: één keuze uit twee of drie.
function zichtSjabloon(w: Weergave, { zicht, toen, momenten }: Kopbeeld): TemplateResult {
  const { t, rond, moment } = w;
  const tijd = loopt(momenten);
  const van = moment ?? toen;
  const dag = van && (van.datum ? t.datum(van.datum) : momentNaam(w, van) || '–');
  // Valt er niets te vergelijken, dan staat er nu, of het moment. Dat heeft een lege code.
  const beeld = toen || tijd || zicht !== 'vergelijk' ? zicht : 'nu';
  const gekozen = moment && beeld === 'nu' ? '' : beeld;
  const naam = (code: Zicht | ''): string | undefined => {
    if (!code) return moment && beeld !== 'vergelijk' ? dag : undefined;
    if (code !== 'vergelijk') return t.tekst(`zicht.${code}`);
    return tijd ? t.tekst('zicht.tijd') : dag && t.tekst('zicht.vergelijk', { moment: dag });
  };
  return html`<div class="zicht keuzes--balk scherm-alleen" role="radiogroup" aria-label=${t.tekst('keuze.zicht')}>
    ${(['', ...ZICHTEN] as const).map((code) => {
      const tekst = naam(code);
      return tekst
        ? html`<label class="keuze"
            ><input
              type="radio"
              name="zicht"
              value=${code}
              data-veld="keuze:zicht"
              .checked=${code === gekozen}
              ${invoer(rond, 'kiesZicht')}
            /><span>${tekst}</span></label
          >`
        : nothing;
    })}
  </div>`;
}
