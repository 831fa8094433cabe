// De toets aan de definitie, als zeven vriendelijke zinnen: zoals het nu is, met een reden, of een vraag om verder te praten. Nooit een totaal.

import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domein/dossier/dossier.js';
import { toetsDefinitie } from '../../../domein/netwerk/toets-definitie.js';
import { tekstOfNiets } from '../../../ui/codetekst.js';
import { metHoofdletter } from '../namen.js';
import { vraagVan, vraagzin } from '../open-vraag.js';
import { labelVan, wieIsDat, type Weergave } from '../weergave.js';
import { antwoordVan } from './antwoorden.js';
import { veldVan } from './velden.js';

type Rij = ReturnType<typeof toetsDefinitie>[number];

const TEKENS: Readonly<Record<Rij['uitkomst'], string>> = { voldoet: '✓', 'voldoet-niet': '–', onbekend: '?' };

/**
 * De zeven punten. De reden is wat er is ingevuld, in de woorden van de vraag zelf.
 * @param metVraag staat de vraag ook bij een punt dat al beantwoord is? Op papier staat zij er al
 */
export function toetsLijst(
  w: Weergave,
  persoon: Persoon,
  toonVraag: (pad: string, vraag: string) => unknown = (_, vraag) => vraag,
  metVraag = true,
): TemplateResult {
  const { t, leestZelf } = w;
  return html`<ul role="list">
    ${toetsDefinitie(persoon).map((rij) => {
      const { uitkomst, code } = rij;
      const vraag = vraagVan(rij);
      const veld = veldVan(vraag);
      const pad = veld?.pad ?? '';
      const open = uitkomst === 'onbekend';
      const antwoord = !open && veld ? antwoordVan(w, persoon, veld) : '';
      const volgende = uitkomst === 'voldoet-niet' ? volgendeVraag(w, persoon, rij) : '';
      return html`<li class="punt punt--${uitkomst}">
        <span class="teken" aria-hidden="true">${TEKENS[uitkomst]}</span>
        <p>
          <strong>${open ? toonVraag(pad, vraagzin(t, vraag, persoon, leestZelf)) : zinVan(w, persoon, rij)}</strong>
        </p>
        <p class="hulp">
          ${open ? t.tekst('toets.bespreken') : metVraag ? toonVraag(pad, labelVan(w, vraag, persoon)) : nothing}
          ${antwoord ? `${antwoord}.` : ''} ${tekstOfNiets(t, `reden.${code}`)}
        </p>
        ${volgende ? html`<p class="volgende">${volgende}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Zoals het nu is. Bij de rol zegt het antwoord zelf wat het is: uit zichzelf, of van de rechter. */
function zinVan({ t, leestZelf }: Weergave, persoon: Persoon, { id, uitkomst, code }: Rij): string {
  const sleutel = `punt.${code.startsWith('k4-') ? `K4.${code.slice('k4-'.length)}` : `${id}.${uitkomst}`}`;
  return t.kent(sleutel) ? metHoofdletter(t.tekstAan(sleutel, leestZelf, { wie: wieIsDat(t, persoon) })) : '';
}

/** Waar verder over te praten is als een punt nu niet past. */
function volgendeVraag({ t, leestZelf }: Weergave, persoon: Persoon, { id }: Rij): string {
  const wie = wieIsDat(t, persoon);
  if (id === 'K1a') return t.tekstAan('idee.kies', leestZelf, { wie });
  const sleutel = `volgende.${id}`;
  return t.kent(sleutel) ? t.tekst(sleutel, { wie }) : '';
}
