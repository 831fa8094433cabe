// Waar het kind eerder woonde: dichter bij huis of verder weg, in de volgorde van de tijd.

import { html, type TemplateResult } from 'lit';
import type { Ladder } from '../../domein/dossier/dossier.js';
import { knop } from '../../scherm/knop.js';
import { datumTekst } from '../../scherm/datum-tekst.js';
import { tekstveld } from '../../scherm/veld.js';
import { idVan } from '../../scherm/scherm-element.js';
import type { Deelbasis } from './ladder-acties.js';
import { beeldVan, keuzeSjabloon, tredeOpties } from './veld.js';
import { groepVan, tekstOp } from './velden.js';
import { lees, type Weergave } from './weergave.js';

interface Verloopacties {
  /** Nog een plek in het verloop. */
  toevoegen(): void;
  verwijderen(plek: string): void;
}

export function verloopActies({ store, zet, vergeet, zeg, focus }: Deelbasis): Verloopacties {
  const verloop = (): NonNullable<Ladder['verloop']> => store().dossier.ladder?.verloop ?? [];
  return {
    toevoegen() {
      const oud = verloop();
      zet('/verloop', [...oud, {}]);
      zeg('gedaan.toevoegen');
      focus(`#${idVan(`/verloop/${oud.length}/trede`)}`);
    },
    verwijderen(plek) {
      // De rijen eronder schuiven op: wat daar half staat hoort niet bij een andere plek.
      vergeet('/verloop');
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
        ${keuzeSjabloon(w, `${pad}/trede`, tredeOpties(w))} ${datumSjabloon(w, `${pad}/van`)}
        ${datumSjabloon(w, `${pad}/tot`)}
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

/** Een dag, een maand of een jaar, zoals de bezoeker haar schreef. */
function datumSjabloon(w: Weergave, pad: string): TemplateResult {
  const waarde = tekstOp(w, pad);
  const beeld = { ...beeldVan(w, pad, 'datum'), hulp: w.t.tekst('veld.datum.hulp') };
  return tekstveld(beeld, w.getypt(pad, waarde) ?? datumTekst(w.t, waarde), 'tekst');
}
