// Bij welke bezetting het tarief de kosten dekt, op het blad dat zegt wat het tarief bepaalt.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { breakEvenBezetting } from '../../domein/tarief/break-even.js';
import { kop } from '../../scherm/kop.js';
import { procenten } from './letterbalk.js';
import type { Berekend } from './rekenaar.js';
import { tabel } from './tabel.js';
import type { Weergave } from './weergave.js';

/** De tarieven waar de bezetting bij staat, naast dat van nu. */
const TARIEVEN = [0.95, 1, 1.05] as const;

// Bij welke bezetting dekt het tarief de kosten: in een zin, een streep en een tabel met een iets lager en hoger tarief.
export function bezetting(w: Weergave, { invoer: nu }: Berekend, tarief: number): TemplateResult {
  const { t } = w;
  const bij = (bedrag: number): number | null => {
    const deel = breakEvenBezetting(nu, bedrag);
    return deel !== null && deel <= 1 ? deel : null;
  };
  const dekt = bij(tarief);
  const verwacht = 1 - (nu.leegstand?.fractie ?? 0);
  return html`${kop(w.kopniveau, 3, t.tekst('bepaalt.bezetting'))}
    <p>
      ${dekt === null ? t.tekst('resultaat.breakEven.geen') : t.tekst('resultaat.breakEven', { bezetting: t.procent(dekt, 1) })}
    </p>
    <svg class="bezetting" height="28" aria-hidden="true" data-plaatje>
      <rect class="spoor" width="100%" y="8" height="12" rx="6"></rect>
      ${dekt === null ? nothing : svg`<rect class="tornado tornado--hoog" x=${procenten(dekt)} width=${procenten(1 - dekt)} y="8" height="12"></rect>`}
      <line class="tornado__nu" x1=${procenten(verwacht)} x2=${procenten(verwacht)} y2="28"></line>
    </svg>
    ${tabel(
      t,
      t.tekst('bepaalt.bezetting'),
      [t.tekst('tabel.tarief'), t.tekst('resultaat.gedekt')],
      TARIEVEN.map((keer) => [t.bedrag(tarief * keer), t.procent(bij(tarief * keer), 1)]),
    )}
    <p class="hulp">${t.tekst('bepaalt.verwacht', { bezetting: t.procent(verwacht, 1) })}</p>`;
}
