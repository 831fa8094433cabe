// Een lijst mensen op het scherm. Zijn het er veel, dan staan de eersten er en gaat de rest open: een lijst van zestig namen duwt alles weg wat
// eronder staat.

import { html, type TemplateResult } from 'lit';
import type { Persoon } from '../../domein/dossier/dossier.js';
import type { Optie } from '../../scherm/veld.js';
import { codetekst } from '../../ui/codetekst.js';
import { uitklapper } from './uitklappers.js';
import { namenVan } from './vragen.js';
import { lees, type Weergave } from './weergave.js';

const EERST = 6;

/** Wie iemand van het kind is, zoals een kind het leest: "je oma". Een andere lezer weet het, of leest het op de kaart. */
export function vanHetKind(w: Pick<Weergave, 't' | 'lezer'>, { relatie, relatieTekst }: Persoon): string {
  if (w.lezer !== 'kind' || !relatie) return '';
  return relatie === 'anders' ? (relatieTekst?.trim() ?? '') : lees(w, `relatie.${relatie}`);
}

/** De namen achter elkaar, elk met wie het is: "Oma Riet (je oma), Meester De Boer (je leraar)". */
export function namenMetRelatie(w: Weergave, mensen: readonly Persoon[]): string {
  return mensen
    .flatMap((mens) => {
      const [naam, wie] = [namenVan([mens]), vanHetKind(w, mens)];
      return naam ? [wie ? `${naam} (${wie})` : naam] : [];
    })
    .join(', ');
}

/** Mensen om uit te kiezen. Twee die hetzelfde heten zijn zo nog uit elkaar te houden: met wie zij van het kind zijn. */
export function mensopties({ t }: Pick<Weergave, 't'>, mensen: readonly Persoon[]): readonly Optie[] {
  const namen = mensen.map(({ naam }) => naam.trim() || '–');
  return mensen.map(({ id, relatie, relatieTekst }, nummer) => {
    const naam = namen[nummer] ?? '';
    const gelijk = namen.filter((ander) => ander === naam).length > 1;
    const wie = gelijk && relatie ? (relatie === 'anders' && relatieTekst?.trim()) || codetekst(t, relatie) : '';
    return [id, wie ? `${naam} (${wie})` : naam];
  });
}

export function mensenlijst(
  w: Weergave,
  klasse: 'mensen' | 'gaatmee',
  mensen: readonly Persoon[],
  mens: (persoon: Persoon) => TemplateResult,
): TemplateResult {
  // Eén of twee achter een regel is geen winst.
  const eersten = mensen.length > EERST + 2 ? mensen.slice(0, EERST) : mensen;
  const rest = mensen.slice(eersten.length);
  const lijst = (deel: readonly Persoon[]): TemplateResult =>
    html`<ul role="list" class=${klasse}>
      ${deel.map(mens)}
    </ul>`;
  return html`${lijst(eersten)}
  ${
    rest.length > 0
      ? uitklapper(w.klap, {
          naam: `meer-${klasse}`,
          kop: w.t.meervoud('meer', rest.length),
          inhoud: () => lijst(rest),
        })
      : ''
  }`;
}
