// Waar elk cijfer vandaan komt, op de tweede bladzijde van de memo; en welke laag en hoog iemand er zelf bij gaf.

import { html, nothing, type TemplateResult } from 'lit';
import { vindNiveau } from '../../domein/tarief/controleer-invoer.js';
import { cijferrijen, type Cijferrij } from './cijferrijen.js';
import { metGrens } from './grenstekst.js';
import { STATUSSEN, statusteken } from './herkomst.js';
import { gezegd } from './tabel.js';
import { alleVelden } from './velden.js';
import type { Weergave } from './weergave.js';

/** Meer niveaus, of meer regels met bronnen, passen niet op de tweede bladzijde. Wat er niet staat wordt genoemd. */
export const HOOGSTE_AANTAL_NIVEAUS = 6;
const HOOGSTE_AANTAL_REGELS = 50;
/** Een regel van de tabel met niveaus is zo veel regels met bronnen hoog. */
const NIVEAUREGEL = 1.5;
/** Zo veel tekens passen er ongeveer op een regel van de kolom met de bron, en van die met de naam. */
const TEKENS_BRON = 62;
const TEKENS_NAAM = 44;

/** Een cijfer, met de zin over zijn eigen grenzen; leeg als het die niet heeft. */
interface Bronrij extends Cijferrij {
  readonly grens: string;
}

// Wat nul is draagt niets bij en staat er niet, tenzij iemand zei hoe laag en hoog het kan zijn.
export function bronnen(w: Weergave): TemplateResult {
  const { t } = w;
  const grenzen = grenzenVan(w);
  const alle = cijferrijen(w)
    .map((rij): Bronrij => ({ ...rij, grens: grenzen.get(rij.pad) ?? '' }))
    .filter(({ telt, grens }) => telt || grens);
  const rijen = pastOpBlad(w, alle);
  const nietHier = alle.length - rijen.length;
  const aantal = (status: string): number => alle.filter((rij) => rij.status === status).length;
  const tellingen = Object.fromEntries(STATUSSEN.map((status) => [status, t.getal(aantal(status))]));
  const onbekend = aantal('');
  return html`<table class="memo__bronnen">
    <caption>
      ${t.tekst('resultaat.invoer.titel')}
      <p>
        ${t.tekst('memo.herkomst', tellingen)} ${onbekend > 0 ? t.meervoud('memo.onbekend', onbekend) : nothing}
        ${nietHier > 0 ? t.meervoud('memo.nietHier', nietHier) : nothing}
      </p>
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.tekst('tabel.cijfer')}</th>
        <th scope="col" class="cijfer">${t.tekst('tabel.waarde')}</th>
        <th scope="col">${t.tekst('tabel.herkomst')}</th>
      </tr>
    </thead>
    <tbody>
      ${rijen.map((rij) => bronrij(t, rij))}
    </tbody>
  </table>`;
}

// Is er te veel, dan gaan eerst de cijfers weg van niveaus die niet gekozen zijn: daar staat het tarief niet op.
function pastOpBlad({ blad, getoond }: Weergave, alle: readonly Bronrij[]): readonly Bronrij[] {
  const regels = ({ cellen: [naam = '', , , bron = ''], grens }: Bronrij): number =>
    Math.max(
      Math.ceil(naam.length / TEKENS_NAAM),
      (Math.ceil(bron.length / TEKENS_BRON) || 1) + Math.ceil(grens.length / TEKENS_BRON),
    );
  const niveaus = Math.min(getoond?.invoer.zorgzwaarte?.niveaus?.length ?? 0, HOOGSTE_AANTAL_NIVEAUS + 1);
  let ruimte = HOOGSTE_AANTAL_REGELS - NIVEAUREGEL * (niveaus + 1);
  const past = (rijen: readonly Bronrij[]): boolean => rijen.reduce((som, rij) => som + regels(rij), 0) <= ruimte;
  if (past(alle)) return alle;
  const gekozen = `/zorgzwaarte/niveaus/${String(vindNiveau(blad.invoer.zorgzwaarte))}/`;
  const nodig = alle.filter(({ pad }) => !pad.startsWith('/zorgzwaarte/niveaus/') || pad.startsWith(gekozen));
  return nodig.filter((rij) => (ruimte -= regels(rij)) >= 0);
}

// Bij elk cijfer met eigen grenzen welke dat zijn, en waarom.
function grenzenVan(w: Weergave): ReadonlyMap<string, string> {
  const { t, blad, stand } = w;
  const velden = new Map(alleVelden(blad.invoer).map((veld) => [veld.pad, veld]));
  return new Map(
    stand.bij.bandbreedtes.flatMap(({ pad, laag, hoog, reden }) => {
      const veld = velden.get(pad);
      if (!veld) return [];
      const zin = t.tekst('memo.grenzen', { laag: metGrens(w, veld, laag), hoog: metGrens(w, veld, hoog) });
      const waarom = reden?.trim();
      return [[pad, waarom ? `${zin} ${t.tekst('bepaalt.reden')}: ${waarom}` : zin] as const];
    }),
  );
}

function bronrij(t: Weergave['t'], { status, cellen: [naam, waarde, eenheid, bron], grens }: Bronrij): TemplateResult {
  return html`<tr>
    <th scope="row">${naam}</th>
    <td class="cijfer">${waarde} <span class="zacht">${eenheid}</span></td>
    <td>
      ${statusteken(status)} ${gezegd(t, bron)} ${grens ? html`<span class="memo__grens">${grens}</span>` : nothing}
    </td>
  </tr>`;
}
