// Waar het kind eerder woonde: dichter bij huis of verder weg, in de volgorde van de tijd.

import { html, type TemplateResult } from 'lit';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { knop } from '../../scherm/knop.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Deelbasis } from './ladder-acties.js';
import { invoerSjabloon, keuzeSjabloon, tredeOpties } from './veld.js';
import { groepVan } from './velden.js';
import { lees, type Weergave } from './weergave.js';

interface Verloopacties {
  /** Nog een plek in het verloop. */
  toevoegen(): void;
  verwijderen(plek: string): void;
}

export function verloopActies({ store, zet, zeg, focus }: Deelbasis): Verloopacties {
  const verloop = (): NonNullable<Ladder['verloop']> => store().dossier.ladder?.verloop ?? [];
  return {
    toevoegen() {
      const oud = verloop();
      zet('/verloop', [...oud, {}]);
      zeg('gedaan.toevoegen');
      focus(`#${idVan(`/verloop/${oud.length}/trede`)}`);
    },
    verwijderen(plek) {
      zet('/verloop', verloop().toSpliced(Number(plek), 1));
      zeg('gedaan.verwijderen');
      focus('#verloop-titel');
    },
  };
}

export function verloopSjabloon(w: Weergave, doe: Verloopacties): TemplateResult {
  const { t } = w;
  return html`<div class="inhoud">
    ${(w.ladder.verloop ?? []).map((_, index) => {
      const pad = `/verloop/${index}`;
      const naam = groepVan(w, pad);
      return html`<div class="groep velden" role="group" aria-label=${naam}>
        ${keuzeSjabloon(w, `${pad}/trede`, tredeOpties(w))} ${invoerSjabloon(w, `${pad}/van`, 'datum')}
        ${invoerSjabloon(w, `${pad}/tot`, 'datum')}
        <div class="knoppen">
          ${knop(doe, 'verwijderen', [String(index)], { tekst: t.tekst('actie.verwijderen'), wie: naam })}
        </div>
      </div>`;
    })}
    <div class="knoppen">
      ${knop(doe, 'toevoegen', [], { tekst: t.tekst('actie.toevoegen'), wie: lees(w, 'verloop') })}
    </div>
  </div>`;
}
