// Wat een knop, een link of een veld doet, met type: een knop draagt haar handeling, en een handeling die er niet is compileert niet.
// `html`<button ${actie(doe, 'bewaar', id)}>`` — `doe` is het object met alle handelingen van een element of paneel.
//
// Luistert zelf niet. Het element luistert één keer op zijn schaduwwortel (eigen-gebeurtenissen.ts) en vraagt hier wat er te doen is.

import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** Een veld waar de bezoeker in typt of uit kiest. */
export type Invoerveld = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Een object met handelingen. Interfaces hebben geen indexsignatuur; vandaar dat het type zichzelf noemt. */
export type Acties<A> = { readonly [N in keyof A]: unknown };
/** De namen van de handelingen in `A` die beginnen met `Eerst`. */
export type Handeling<A, Eerst extends readonly unknown[] = []> = {
  [N in keyof A]: A[N] extends (...gegevens: [...Eerst, ...infer _]) => void ? N : never;
}[keyof A] &
  string;
/** Wat een handeling verder nodig heeft. */
export type Gegevens<F, Eerst extends readonly unknown[] = []> = F extends (...gegevens: [...Eerst, ...infer R]) => void
  ? R
  : never;

const bijKlik = new WeakMap<EventTarget, () => void>();
const bijInvoer = new WeakMap<EventTarget, (veld: Invoerveld) => void>();

type Doen = Readonly<Record<string, (...gegevens: unknown[]) => void>>;

class Klik extends Directive {
  render(): symbol {
    return noChange;
  }
  override update({ element }: ElementPart, [acties, naam, gegevens]: [object, string, readonly unknown[]]): symbol {
    // De naam staat er ook als attribuut: een stijl of een toets vindt de knop zo terug.
    (element as HTMLElement).dataset['actie'] = naam;
    const [eerste] = gegevens;
    if (typeof eerste === 'string') (element as HTMLElement).dataset['id'] = eerste;
    bijKlik.set(element, () => (acties as Doen)[naam]?.(...gegevens));
    return noChange;
  }
}

class Invoer extends Klik {
  override update({ element }: ElementPart, [acties, naam, gegevens]: [object, string, readonly unknown[]]): symbol {
    (element as HTMLElement).dataset['invoer'] = naam;
    bijInvoer.set(element, (veld) => (acties as Doen)[naam]?.(veld, ...gegevens));
    return noChange;
  }
}

type Richtlijn = (acties: object, naam: string, gegevens: readonly unknown[]) => DirectiveResult;
const klik = directive(Klik) as Richtlijn;
const invoeren = directive(Invoer) as Richtlijn;

/** Wat er gebeurt bij een klik op deze knop of link. */
export function actie<A extends Acties<A>, N extends Handeling<A>>(
  acties: A,
  naam: N,
  ...gegevens: Gegevens<A[N]>
): DirectiveResult {
  return klik(acties, naam, gegevens);
}

/** Wat er gebeurt als de bezoeker in dit veld typt of kiest. De handeling krijgt eerst het veld. */
export function invoer<A extends Acties<A>, N extends Handeling<A, [veld: Invoerveld]>>(
  acties: A,
  naam: N,
  ...gegevens: Gegevens<A[N], [veld: Invoerveld]>
): DirectiveResult {
  return invoeren(acties, naam, gegevens);
}

/** De handeling van de dichtstbijzijnde knop of link om `doel` heen. */
export function actieVan(doel: Element): (() => void) | undefined {
  for (let hier: Element | null = doel; hier; hier = hier.parentElement) {
    const doe = bijKlik.get(hier);
    if (doe) return doe;
  }
  return undefined;
}

/** De handeling van een veld. */
export function invoerVan(veld: Invoerveld): (() => void) | undefined {
  const doe = bijInvoer.get(veld);
  return doe && (() => doe(veld));
}
