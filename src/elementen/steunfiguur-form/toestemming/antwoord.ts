// Wat wie gevraagd wordt geantwoord heeft: ja, nee of later, met de dag. Ieder antwoordt in een eigen toestemming; een oudere waar er meer mensen
// in staan valt uiteen zodra een van hen iets anders zegt.

import { html, nothing, type TemplateResult } from 'lit';
import { ANTWOORDEN, type Code, WIJZEN } from '../../../domein/dossier/codes.js';
import type { Toestemming } from '../../../domein/dossier/dossier.js';
import { metAntwoord, zegtJa } from '../../../domein/dossier/toestemming.js';
import { isLeeg } from '../../../domein/dossier/vorm.js';
import { zetOp } from '../../../domein/json-pointer.js';
import { knop } from '../../../scherm/knop.js';
import { idVan } from '../../../scherm/scherm-element.js';
import { keuzes } from '../../../scherm/veld.js';
import { codetekst } from '../../../ui/codetekst.js';
import { beeldVan, invoerSjabloon, keuzeSjabloon } from '../persoon/veld.js';
import type { Bevraging } from '../persoon/weergave.js';
import type { Antwoord } from './gegeven.js';

type Gever = NonNullable<NonNullable<Toestemming['door']>[number]>;

/**
 * De kaart van wie gevraagd wordt, met het antwoord en wat daarbij hoort.
 * @param pad de plek van dit antwoord, zoals `/toestemming/delen/jongere`
 */
export function kaartSjabloon(
  w: Bevraging,
  pad: string,
  inhoud: TemplateResult,
  nu: Toestemming | undefined,
): TemplateResult {
  const { t } = w;
  const antwoord = nu ? nu.antwoord || 'ja' : '';
  const dag = nu?.datum || nu?.antwoordOp || '';
  const opties = ANTWOORDEN.map((code) => [code, codetekst(t, code)] as const);
  // Een antwoord is ook weer weg te halen.
  const leeg = nu ? [['', t.tekst('code.onbekend')] as const] : [];
  const plek = `${pad}/antwoord`;
  return html`<div class="gever" role="group" aria-labelledby="${idVan(pad)}-wie">
    <div id="${idVan(pad)}-wie">${inhoud}</div>
    ${keuzes({ ...beeldVan(w, plek), vorm: 'chips' }, 'radio', [antwoord], [...opties, ...leeg])}
    ${nu ? invoerSjabloon(w, `${pad}/datum`, 'dag', dag) : nothing}
    ${
      nu && zegtJa(nu) && dag
        ? html`${keuzeSjabloon(w, `${pad}/wijze`, 'radio', WIJZEN, [nu.wijze ?? ''])} ${intrekken(w, pad, nu)}`
        : nothing
    }
  </div>`;
}

/** Een ja is met één tik in te trekken. Daarna staat er vanaf welke dag; leeg is het weer een ja. */
function intrekken(w: Bevraging, pad: string, { ingetrokkenOp }: Toestemming): TemplateResult {
  const { t, leestZelf, delen } = w;
  const toestemmingen = delen.toestemming.er;
  const isZelf = leestZelf && /\/(kind|jongere)$/.test(pad);
  return toestemmingen && isLeeg(ingetrokkenOp)
    ? knop(toestemmingen, 'trekIn', [pad], { tekst: t.tekstAan('toestemming.nietMeer', isZelf) })
    : invoerSjabloon(w, `${pad}/ingetrokkenOp`, 'dag', ingetrokkenOp ?? '');
}

/**
 * De toestemmingen met een ander antwoord van één mens.
 * @param bij wat er nu van deze mens staat
 * @param anders de laatste van dit doel: een uitzondering geldt ook voor wie daarna antwoordt
 */
export function metNieuw(
  lijst: readonly Toestemming[],
  wie: string,
  bij: Antwoord | undefined,
  anders: { readonly plek: number; readonly nu: Toestemming },
  [naam, waarde]: readonly [naam: string, waarde: string],
  vandaag: string,
): readonly Toestemming[] {
  const door = [wie as Gever];
  if (naam !== 'antwoord') {
    if (!bij) return lijst;
    const nieuw = naam === 'datum' ? metDag(bij.nu, waarde) : { ...bij.nu, [naam]: waarde };
    return zetVan(lijst, wie, bij, { ...nieuw, door });
  }
  if (waarde === '') return bij ? zonder(lijst, wie, bij) : lijst;
  const antwoord = waarde as Code<typeof ANTWOORDEN>;
  // Wie introk en weer antwoordt krijgt er een bij: wat er gezegd was blijft staan.
  if (bij && isLeeg(bij.nu.ingetrokkenOp)) {
    return zetVan(lijst, wie, bij, { ...metAntwoord(bij.nu, antwoord, vandaag), door });
  }
  const { doel, persoon, uitzondering, reden, datum } = anders.nu;
  if (isVanNiemand(anders.nu)) {
    return lijst.toSpliced(anders.plek, 1, { ...metAntwoord(anders.nu, antwoord, datum || vandaag), door });
  }
  const mee = { ...(persoon && { persoon }), ...(uitzondering && { uitzondering, reden: reden ?? '' }) };
  return [...lijst, { ...metAntwoord({ doel: doel ?? null, ...mee }, antwoord, vandaag), door }];
}

// Een uitzondering geldt voor het doel: zij staat bij elk antwoord dat nu telt, en ook als er nog geen is. Wat ingetrokken is blijft zoals het was.
export function metUitzondering(
  lijst: readonly Toestemming[],
  nu: readonly { readonly plek: number; readonly nu: Toestemming }[],
  naam: string,
  waarde: string | null,
): readonly Toestemming[] {
  return nu
    .filter((een, index) => index === 0 || isLeeg(een.nu.ingetrokkenOp))
    .reduce((rijen, een) => zetOp(rijen, `/${een.plek}`, { ...een.nu, [naam]: waarde }), lijst);
}

/** Wat deze mens het laatst antwoordde. */
export const vanWie = (antwoorden: readonly Antwoord[], wie: string): Antwoord | undefined =>
  antwoorden.find((antwoord) => antwoord.wie === wie);

const isVanNiemand = ({ door }: Toestemming): boolean => (door ?? []).length === 0;

// Alleen een ja krijgt een `datum`.
const metDag = (nu: Toestemming, dag: string): Toestemming => metAntwoord(nu, nu.antwoord || 'ja', dag);

function zetVan(
  lijst: readonly Toestemming[],
  wie: string,
  { plek, nu }: Antwoord,
  nieuw: Toestemming,
): readonly Toestemming[] {
  const rest = (nu.door ?? []).filter((ander) => ander !== wie);
  return rest.length > 0 ? [...lijst.with(plek, { ...nu, door: rest }), nieuw] : lijst.with(plek, nieuw);
}

// Wat niemand meer zegt gaat weg, behalve een uitzondering: die is er ook zonder antwoord.
function zonder(lijst: readonly Toestemming[], wie: string, { plek, nu }: Antwoord): readonly Toestemming[] {
  const door = (nu.door ?? []).filter((ander) => ander !== wie);
  if (door.length > 0) return lijst.with(plek, { ...nu, door });
  const { doel, persoon, uitzondering, reden } = nu;
  if (isLeeg(uitzondering)) return lijst.toSpliced(plek, 1);
  return lijst.with(plek, {
    doel: doel ?? null,
    ...(persoon && { persoon }),
    uitzondering: uitzondering ?? null,
    reden: reden ?? '',
  });
}
