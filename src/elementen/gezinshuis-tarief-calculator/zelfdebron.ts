// Eén bron voor alle aangevinkte cijfers. Wie al een bron heeft houdt die, tenzij de bezoeker iets anders kiest; de knop zegt bij hoeveel er iets
// verandert.

import { html, nothing, type TemplateResult } from 'lit';
import { gelijk } from '../../domein/gelijk.js';
import type { Herkomst, JsonPointer } from '../../domein/tarief/index.js';
import { isTekst } from '../../domein/tarief/ingevuld.js';
import { invoer } from '../../scherm/acties.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import { keuzelijst, keuzes, tekstveld, type Optie } from '../../scherm/veld.js';
import { tekstOfNiets } from '../../ui/codetekst.js';
import type { Bronblad } from './bronnen.js';
import type { Bronrij } from './brontabel.js';
import { STATUSSEN } from './herkomst.js';
import { herkomstVan } from './rekenblad.js';
import type { Invoer } from './velden.js';
import { labelVan, type Weergave } from './weergave.js';

/** Wat er bij die bron in te vullen is, in de volgorde waarin het bij een cijfer staat. */
export const BRONVELDEN = ['status', 'bron', 'datum', 'reden'] as const;
export type Brongegevens = Readonly<Partial<Record<(typeof BRONVELDEN)[number], string>>>;

/** De plek van wat er ingevuld is en nog aan geen cijfer gegeven. */
export const bronplek = (sleutel: keyof Brongegevens): string => `zelfde ${sleutel}`;

export interface Gift {
  readonly herkomst: Herkomst;
  /** Waar iets verandert. */
  readonly paden: readonly JsonPointer[];
  /** Waar al een andere bron bij staat. */
  readonly metBron: readonly JsonPointer[];
}

/** @param vervangt ook waar al een bron bij staat */
export function giftVan(
  nu: Invoer,
  aangevinkt: readonly JsonPointer[],
  { status = 'eigen', ...rest }: Brongegevens,
  vervangt: boolean,
): Gift {
  const gevuld = Object.entries(rest).filter(([, tekst]) => tekst.trim() !== '');
  const herkomst = { status, ...Object.fromEntries(gevuld) } as Herkomst;
  const anders = aangevinkt.filter((pad) => !gelijk(herkomstVan(nu, pad), herkomst));
  const metBron = anders.filter((pad) => isTekst(herkomstVan(nu, pad)?.bron));
  return { herkomst, metBron, paden: vervangt ? anders : anders.filter((pad) => !metBron.includes(pad)) };
}

export function zelfdeBron(w: Weergave, doe: Bronblad, inBeeld: readonly Bronrij[]): TemplateResult {
  const { t } = w;
  const { bron, vinkjes } = doe;
  const verborgen = vinkjes.paden.filter((pad) => !inBeeld.some((rij) => rij.pad === pad)).length;
  const beeld = (sleutel: keyof Brongegevens): Parameters<typeof tekstveld>[0] => ({
    pad: '',
    // Een halve datum heeft geen tekst om te bewaren, en wordt anders bewaakt.
    ...(sleutel === 'datum' ? {} : { half: bronplek(sleutel) }),
    id: idVan(`/zelfde-${sleutel}`),
    label: t.tekst(`herkomst.${sleutel}`),
    invoer: invoer(doe, 'typBron', sleutel),
  });
  const status = (code: string): Optie => [code, tekstOfNiets(t, `herkomst.status.${code}`)];
  return html`<fieldset class="zelfde">
    <legend>${t.tekst('bronnen.zelfde')}</legend>
    <div class="velden">
      ${keuzelijst(beeld('status'), bron.status ?? 'eigen', STATUSSEN.toReversed().map(status))}
      ${tekstveld(beeld('bron'), bron.bron ?? '')}
      ${tekstveld({ ...beeld('datum'), berichten: doe.dagberichten(w) }, bron.datum ?? '', 'dag')}
      ${tekstveld(beeld('reden'), bron.reden ?? '')}
    </div>
    ${
      vinkjes.paden.length === 0
        ? html`<p class="hulp">${t.tekst('bronnen.vink')}</p>`
        : html`${verborgen === 0 ? nothing : html`<p class="hulp">${t.meervoud('bronnen.verborgen', verborgen)}</p>`}
          ${aangevinkt(w, doe)}`
    }
    <p role="status">${doe.gegeven === 0 ? nothing : gegeven(w, doe.gegeven)}</p>
  </fieldset>`;
}

function aangevinkt(w: Weergave, doe: Bronblad): TemplateResult {
  const { t } = w;
  const { paden, metBron } = doe.gift;
  return html`${metBron.length === 0 ? nothing : vraag(w, doe, metBron)}
    ${paden.length === 0 ? html`<p>${t.tekst('bronnen.nietsAnders')}</p>` : nothing}
    <div class="knoppen">
      ${paden.length === 0 ? nothing : knop(doe, 'geefBron', [], { tekst: t.meervoud('bronnen.geef', paden.length) })}
      ${knop(doe, 'vinkjesWeg', [], { tekst: t.tekst('bronnen.vinkjesWeg') })}
    </div>`;
}

function vraag(w: Weergave, doe: Bronblad, metBron: readonly JsonPointer[]): TemplateResult {
  const { t, blad } = w;
  const namen = metBron.map((pad) => `${labelVan(w, { pad }, true)} – ${herkomstVan(blad.invoer, pad)?.bron ?? ''}`);
  return html`<div class="zelfde__vraag">
    ${keuzes(
      {
        pad: '',
        id: 'bron-vervang',
        label: t.meervoud('bronnen.heeftBron', metBron.length, { namen: namen.join('; ') }),
        invoer: invoer(doe, 'kiesVervang'),
        vorm: 'balk',
      },
      'radio',
      [doe.vervangt ? 'vervang' : 'laat'],
      [
        ['laat', t.tekst('bronnen.laatStaan')],
        ['vervang', t.tekst('bronnen.vervang')],
      ],
    )}
  </div>`;
}

function gegeven({ t, resultaat }: Weergave, aantal: number): string {
  const { tariefPerEtmaal } = resultaat;
  const blijft = tariefPerEtmaal === null ? '' : t.tekst('bronnen.tariefBlijft', { tarief: t.bedrag(tariefPerEtmaal) });
  return `${t.meervoud('bronnen.gegeven', aantal)} ${blijft}`.trim();
}
