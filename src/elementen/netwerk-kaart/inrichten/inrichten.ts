// Inrichten van de kaart: de naam in het midden, wat de ringen zeggen, en eigen namen van ringen en delen.

import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { RINGBETEKENISSEN } from '../../../domein/dossier/codes.js';
import { invoer, type Invoerveld } from '../../../scherm/acties.js';
import { tekstOfNiets } from '../../../ui/codetekst.js';
import { nieuwId } from '../../../ui/nieuw-id.js';
import type { Kaartbasis } from '../basis.js';
import { tekstveld } from '../velden.js';
import { actieknop, keuzelijst, ringenVan, sectorenVan, sectorNaam, type Weergave } from '../weergave.js';

export class Inrichten {
  readonly #basis: Kaartbasis;

  constructor(basis: Kaartbasis) {
    this.#basis = basis;
  }

  sjabloon(w: Weergave): TemplateResult {
    return inrichtenSjabloon(w, this);
  }

  /** Iets over de kaart zelf: de naam in het midden, wat de ringen zeggen. */
  richtIn({ value }: Invoerveld, pad: string): void {
    this.#zet(pad, value, pad);
  }

  noemRing({ value }: Invoerveld, code: number): void {
    const { indeling } = this.#basis.store().dossier;
    const ringen = ringenVan(this.#basis.weergave()).map((ring) => {
      const oud = indeling?.ringen?.find((deel) => deel.code === ring);
      return ring === code ? { ...oud, code: ring, naam: value } : (oud ?? { code: ring, naam: '' });
    });
    this.#zet('/indeling/ringen', ringen, `ring:${code}`);
  }

  noemSector({ value }: Invoerveld, code: string): void {
    const sectoren = this.#sectoren().map((deel) => (deel.code === code ? { ...deel, naam: value } : deel));
    this.#zet('/indeling/sectoren', sectoren, `sector:${code}`);
  }

  sectorErbij(): void {
    this.#zet('/indeling/sectoren', [...this.#sectoren(), { code: nieuwId(), naam: '' }]);
    this.#basis.focus('[data-actie=sectorErbij]');
  }

  sectorWeg(weg: string): void {
    this.#zet(
      '/indeling/sectoren',
      this.#sectoren().filter(({ code }) => code !== weg),
    );
    this.#basis.focus('[data-actie=sectorErbij]');
  }

  #zet(pad: string, waarde: unknown, groep?: string): void {
    this.#basis.opdrachten.voerUit({ wat: 'inrichten', pad, waarde }, groep && `inrichten/${groep}`);
  }

  #sectoren(): readonly { readonly code: string; readonly naam?: string | null }[] {
    const { indeling } = this.#basis.store().dossier;
    return sectorenVan(this.#basis.weergave()).map(
      (code) => indeling?.sectoren?.find((deel) => deel.code === code) ?? { code },
    );
  }
}

function inrichtenSjabloon(w: Weergave, doe: Inrichten): TemplateResult {
  const { t, dossier } = w;
  const { ringen, sectoren, ringBetekenis } = dossier.indeling ?? {};
  const veld = (zet: DirectiveResult, pad: string, label: string, waarde: string): TemplateResult =>
    tekstveld(zet, 'inrichten', label, pad, pad, waarde);
  return html`<div class="velden">
      ${veld(invoer(doe, 'richtIn', '/onderwerp/naam'), '/onderwerp/naam', t.tekst('inrichten.onderwerp'), dossier.onderwerp.naam ?? '')}
      <label
        >${t.tekst('inrichten.ringBetekenis')}
        ${keuzelijst(
          invoer(doe, 'richtIn', '/indeling/ringBetekenis'),
          'inrichten',
          ringBetekenis || 'nabijheid',
          RINGBETEKENISSEN.map((code) => [code, t.tekst(`ringBetekenis.${code}`)]),
          { id: '/indeling/ringBetekenis' },
        )}</label
      >
      ${ringenVan(w).map((ring) =>
        veld(
          invoer(doe, 'noemRing', ring),
          `ring:${ring}`,
          t.tekst('inrichten.ring', { code: ring }),
          ringen?.find(({ code }) => code === ring)?.naam ?? '',
        ),
      )}
      ${sectorenVan(w).map((sector) => {
        const naam = sectoren?.find(({ code }) => code === sector)?.naam ?? '';
        return html`<div>
          ${veld(invoer(doe, 'noemSector', sector), `sector:${sector}`, t.tekst('inrichten.sector', { code: tekstOfNiets(t, `code.${sector}`) || sectorNaam(w, sector) }), naam)}
          ${
            w.personen.some((persoon) => persoon.sector === sector)
              ? nothing
              : actieknop(w, doe, 'sectorWeg', [sector], sectorNaam(w, sector))
          }
        </div>`;
      })}
    </div>
    <div class="knoppen">${actieknop(w, doe, 'sectorErbij', [])}</div>`;
}
