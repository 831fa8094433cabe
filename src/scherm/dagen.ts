// Een dag die half is ingevuld: de browser houdt haar in het veld en geeft haar leeg door. Wie dat opschrijft wist de hele dag die er stond. Hier
// hoort het element er niets van tot zij af is of helemaal leeg, en staat wat het bij het veld zegt. Komt met het eerste deel dat een dag vraagt.

import type { LitElement } from 'lit';
import type { Controle } from '../domein/dossier/controles.js';
import type { Foutstand } from './foutstand.js';

/**
 * De vragen op het scherm waar een halve dag staat.
 * @param kiezer welke dagen; een dag die niet in de waarde staat heeft geen plek, en is `''`
 */
export function halveDagen({ shadowRoot }: LitElement, kiezer = 'input[type=date][data-pad]'): readonly Controle[] {
  return Array.from(shadowRoot?.querySelectorAll<HTMLInputElement>(kiezer) ?? [])
    .filter(isHalf)
    .map(({ dataset }) => ({ pad: dataset['pad'] ?? '', code: 'dag-half', ernst: 'fout' }));
}

/**
 * Is er te zeggen dat de dag in het veld `id` half is? Pas nadat de bezoeker het veld verliet.
 * @param pad de plek van dat veld bij de foutstand
 */
export function zegHalf({ shadowRoot }: LitElement, foutstand: Foutstand, id: string, pad: string): boolean {
  const dag = shadowRoot?.querySelector<HTMLInputElement>(`input[type=date]#${id}`);
  return dag ? isHalf(dag) && foutstand.isZichtbaar(pad) : false;
}

const bewaakt = new WeakSet<LitElement>();

/**
 * Waakt over elke dag op het scherm van `host`, voordat het element zelf hoort wat er getypt wordt.
 * @param foutstand waar het scherm bijhoudt bij welke vraag iets te zeggen is
 */
export function waakOverDagen(host: LitElement, foutstand?: Foutstand): void {
  const wortel = host.shadowRoot;
  if (!wortel || bewaakt.has(host)) return;
  bewaakt.add(host);
  volgWatWegGaat(host);
  /** De dag die half is, en dat was nadat er een hele stond. */
  let onaf: HTMLInputElement | undefined;
  const houdTegen = (gebeurtenis: Event): void => {
    const dag = dagVan(gebeurtenis);
    if (!dag) return;
    const half = isHalf(dag);
    if (gebeurtenis.type === 'input') onaf = half ? dag : undefined;
    if (!half) return;
    gebeurtenis.stopImmediatePropagation();
    foutstand?.wijzig(dag.dataset['pad'] ?? '');
    host.requestUpdate();
  };
  wortel.addEventListener('input', houdTegen, true);
  wortel.addEventListener('change', houdTegen, true);
  wortel.addEventListener(
    'focusout',
    (gebeurtenis) => {
      const dag = dagVan(gebeurtenis);
      if (!dag) return;
      // Van leeg naar half meldt een browser niet als invoer.
      if (isHalf(dag)) foutstand?.wijzig(dag.dataset['pad'] ?? '');
      // Van half naar leeg ook niet: wie een dag deel voor deel leeghaalt, hoort de browser alleen bij het eerste deel.
      else if (dag === onaf)
        for (const soort of ['input', 'change']) dag.dispatchEvent(new Event(soort, { bubbles: true }));
      host.requestUpdate();
    },
    true,
  );
}

// Wat het element over halve dagen tekent leest het van het scherm van ervoor. Was er een die met deze beurt weg is, dan klopt dat niet meer.
function volgWatWegGaat(host: LitElement): void {
  const aantal = (): number => halveDagen(host, 'input[type=date]').length;
  let voor = 0;
  host.addController({
    hostUpdate: () => void (voor = aantal()),
    hostUpdated: () => void (aantal() === voor || host.requestUpdate()),
  });
}

function isHalf({ validity }: HTMLInputElement): boolean {
  return validity.badInput;
}

function dagVan({ target }: Event): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && target.type === 'date' ? target : undefined;
}
