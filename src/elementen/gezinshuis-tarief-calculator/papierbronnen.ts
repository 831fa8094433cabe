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
/** En zo veel onder de tabel, waar de hele breedte er is. */
const TEKENS_NOOT = 125;
/** Wat langer is wordt een noot, als anders niet alles past. */
const LANG = 2 * TEKENS_BRON;

/** Een cijfer, met de zin over zijn eigen grenzen en waarom die zo zijn; leeg als het die niet heeft. */
interface Bronrij extends Cijferrij {
  readonly grens: string;
  readonly reden: string;
}

const isLang = (tekst: string): boolean => tekst.length > LANG;
const regelsVan = (tekst: string, tekens: number): number => Math.ceil(tekst.length / tekens);

// Wat nul is draagt niets bij en staat er niet, tenzij iemand zei hoe laag en hoog het kan zijn.
export function bronnen(w: Weergave): TemplateResult {
  const { t } = w;
  const grenzen = grenzenVan(w);
  const alle = cijferrijen(w)
    .map((rij): Bronrij => ({ ...rij, ...(grenzen.get(rij.pad) ?? { grens: '', reden: '' }) }))
    .filter(({ telt, grens }) => telt || grens);
  const { rijen, inNoten } = pastOpBlad(w, alle);
  const noten: string[] = [];
  const tabelrijen = rijen.map((rij) =>
    bronrij(t, rij, (tekst) => {
      if (!inNoten || !isLang(tekst)) return tekst;
      noten.push(`${rij.cellen[0] ?? ''}: ${tekst}`);
      return t.tekst('memo.noot', { nummer: t.getal(noten.length) });
    }),
  );
  const nietHier = alle.length - rijen.length;
  const aantal = (status: string): number => alle.filter((rij) => rij.status === status).length;
  const tellingen = Object.fromEntries(STATUSSEN.map((status) => [status, t.getal(aantal(status))]));
  const onbekend = aantal('');
  const tabel = html`<table class="memo__bronnen">
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
      ${tabelrijen}
    </tbody>
  </table>`;
  return noten.length === 0
    ? tabel
    : html`${tabel}
        <ol class="memo__noten">
          ${noten.map((noot) => html`<li>${noot}</li>`)}
        </ol>`;
}

// Hoe hoog een rij is, met haar noten.
function regels({ cellen: [naam = '', , , bron = ''], grens, reden }: Bronrij, inNoten: boolean): number {
  const noten = [bron, reden].filter((tekst) => inNoten && isLang(tekst));
  const inCel = (tekst: string): string => (noten.includes(tekst) ? '' : tekst);
  const cel = (regelsVan(inCel(bron), TEKENS_BRON) || 1) + regelsVan(grens + inCel(reden), TEKENS_BRON);
  const eronder = noten.reduce((som, tekst) => som + regelsVan(naam + tekst, TEKENS_NOOT), 0);
  return Math.max(regelsVan(naam, TEKENS_NAAM), cel) + eronder;
}

interface Past {
  readonly rijen: readonly Bronrij[];
  /** Staat wat lang is onder de tabel? */
  readonly inNoten: boolean;
}

// Is er te veel, dan gaan eerst de cijfers weg van niveaus die niet gekozen zijn: daar staat het tarief niet op. Daarna gaat wat lang is naar onder
// de tabel. Past het dan nog niet, dan houdt een cijfer met veel tekst de andere niet van het blad.
function pastOpBlad({ blad, getoond }: Weergave, alle: readonly Bronrij[]): Past {
  const niveaus = Math.min(getoond?.invoer.zorgzwaarte?.niveaus?.length ?? 0, HOOGSTE_AANTAL_NIVEAUS + 1);
  let ruimte = HOOGSTE_AANTAL_REGELS - NIVEAUREGEL * (niveaus + 1);
  const gekozen = `/zorgzwaarte/niveaus/${String(vindNiveau(blad.invoer.zorgzwaarte))}/`;
  const nodig = alle.filter(({ pad }) => !pad.startsWith('/zorgzwaarte/niveaus/') || pad.startsWith(gekozen));
  const samen = (rijen: readonly Bronrij[], inNoten: boolean): number =>
    rijen.reduce((som, rij) => som + regels(rij, inNoten), 0);
  for (const [rijen, inNoten] of [
    [alle, false],
    [nodig, false],
    [nodig, true],
  ] as const)
    if (samen(rijen, inNoten) <= ruimte) return { rijen, inNoten };
  // Wie het minst vraagt gaat voor.
  const blijft = new Set(
    nodig
      .toSorted((een, ander) => regels(een, true) - regels(ander, true))
      .filter((rij) => (ruimte -= regels(rij, true)) >= 0),
  );
  return { rijen: nodig.filter((rij) => blijft.has(rij)), inNoten: true };
}

// Bij elk cijfer met eigen grenzen welke dat zijn, en waarom.
function grenzenVan(w: Weergave): ReadonlyMap<string, Pick<Bronrij, 'grens' | 'reden'>> {
  const { t, blad, stand } = w;
  const velden = new Map(alleVelden(blad.invoer).map((veld) => [veld.pad, veld]));
  return new Map(
    stand.bij.bandbreedtes.flatMap(({ pad, laag, hoog, reden }) => {
      const veld = velden.get(pad);
      if (!veld) return [];
      const grens = t.tekst('memo.grenzen', { laag: metGrens(w, veld, laag), hoog: metGrens(w, veld, hoog) });
      return [[pad, { grens, reden: reden?.trim() ?? '' }] as const];
    }),
  );
}

function bronrij(
  t: Weergave['t'],
  { status, metEenheid, cellen: [naam, waarde, eenheid, bron = ''], grens, reden }: Bronrij,
  ofNoot: (tekst: string) => string,
): TemplateResult {
  const waarom = reden && ` ${t.tekst('bepaalt.reden')}: ${ofNoot(reden)}`;
  return html`<tr>
    <th scope="row">${naam}</th>
    <td class="cijfer">${waarde} ${metEenheid ? nothing : html`<span class="zacht">${eenheid}</span>`}</td>
    <td>
      ${statusteken(status)} ${gezegd(t, ofNoot(bron))}
      ${grens ? html`<span class="memo__grens">${grens}${waarom}</span>` : nothing}
    </td>
  </tr>`;
}
