// Bij een formele rol: wat de brief van de rechter zegt dat iemand mag, per onderwerp. Er staat nooit vooraf iets in: de brief beslist.
// En het verschil tussen een taak van de rechter en formeel pleegouder zijn.

import { html, nothing, type TemplateResult } from 'lit';
import { BEVOEGDHEIDSTANDEN } from '../../../domein/dossier/codes.js';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { kop } from '../../../scherm/kop.js';
import { keuzes } from '../../../scherm/veld.js';
import { codetekst } from '../../../ui/codetekst.js';
import { bevoegdhedenVan, ONDERWERPEN, onderwerpnaam } from '../blad/antwoorden.js';
import { beeldVan } from './veld.js';
import type { Invulling } from './weergave.js';

export const BEVOEGDHEDEN = '/steunfiguur/bevoegdheden/';

/** Boven de vragen: wat hier formeel is, en wat niet. */
export function betekenissen({ t }: Invulling): TemplateResult {
  return html`<p class="hulp">${t.tekst('formeel.rechter')} ${t.tekst('formeel.pleegouder')}</p>`;
}

export function bevoegdhedenSjabloon(w: Invulling): TemplateResult | typeof nothing {
  const { t, persoon } = w;
  const lijst = bevoegdhedenVan(persoon);
  if (persoon.steunfiguur?.aard !== 'formeel' && lijst.length === 0) return nothing;
  // Een eigen onderwerp van de pagina staat er ook bij.
  const onderwerpen = [...new Set([...ONDERWERPEN, ...lijst.map(({ onderwerp }) => onderwerp ?? '')])].filter(Boolean);
  const opties = BEVOEGDHEIDSTANDEN.map((code) => [code, codetekst(t, code, 'bevoegdheid.')] as const);
  return html`<section class="groep">
    ${kop(w.kopniveau, 3, t.tekst('formeel.titel'))}
    <p class="hulp">${t.tekst('formeel.uitleg')} ${t.tekst('formeel.voogd')}</p>
    ${onderwerpen.map((onderwerp) =>
      keuzes(
        {
          ...beeldVan(w, BEVOEGDHEDEN + encodeURIComponent(onderwerp)),
          label: onderwerpnaam(w, onderwerp),
          vorm: 'chips',
        },
        'radio',
        [lijst.find((deel) => deel.onderwerp === onderwerp)?.stand ?? ''],
        opties,
      ),
    )}
  </section>`;
}

/** Legt vast wat er over één onderwerp in de brief staat. */
export function zetBevoegdheid(persoon: Persoon, pad: string, stand: string): Persoon {
  const onderwerp = decodeURIComponent(pad.slice(BEVOEGDHEDEN.length));
  const lijst = bevoegdhedenVan(persoon);
  const nieuw = { onderwerp, stand: stand as (typeof BEVOEGDHEIDSTANDEN)[number] };
  const bevoegdheden = lijst.some((deel) => deel.onderwerp === onderwerp)
    ? lijst.map((deel) => (deel.onderwerp === onderwerp ? { ...deel, ...nieuw } : deel))
    : [...lijst, nieuw];
  return { ...persoon, steunfiguur: { ...persoon.steunfiguur, bevoegdheden } };
}
