// Eén Trusted Types-beleid voor al onze scripts op een bladzijde. De bouw zet dit in de plaats van Lits eigen beleid, alleen in de
// scripts voor een script-tag; wie zelf bundelt heeft gewone Lit.
//
// Een pagina kan een beleidsnaam maar één keer toestaan, en elk los bestand heeft een eigen Lit. Daarom maakt het eerste bestand dat
// tekent het beleid, en vinden de andere het aan een geregistreerd symbool. Daar staat geen beleid en geen functie die tekst aanneemt,
// maar een poort: er komt alleen door wat Lit letter voor letter van een vast sjabloon maakt. Pas bij het eerste sjabloon, want een
// script dat twee keer geladen is tekent nooit en mag ook geen geweigerd beleid op de rekening zetten.

/** De naam die een gast in zijn CSP toestaat. */
export const BELEIDSNAAM = 'zo-thuis-lit';

/** Waar een ander script van ons de poort vindt. De versie staat erin: verandert de afspraak, dan leest een oud script niet mee. */
export const SLEUTEL = Symbol.for('zo-thuis-elementen/sjablonen/v1');

type Html = string | { toString(): string };
type Poort = (sjabloon: TemplateStringsArray, html: string) => Html;
interface Beleid {
  createHTML(html: string): Html;
}
interface Fabriek {
  createPolicy(naam: string, regels: { createHTML(html: string): string }): Beleid;
  isHTML(waarde: unknown): boolean;
}

let poort: Poort | null | undefined;
/** Het beleid, als dit script het maakte. */
let eigen: Beleid | undefined;

/** De HTML die Lit van `sjabloon` maakte, als vertrouwde HTML. Staat de pagina geen beleid toe, dan als gewone tekst. */
export function vertrouw(sjabloon: TemplateStringsArray, html: string): Html {
  const { trustedTypes: fabriek } = globalThis as { trustedTypes?: Fabriek };
  if (fabriek === undefined) return html;
  // Onze eigen Lit maakte deze HTML net van dit sjabloon: haar nog eens naleggen kost bij elk eerste beeld tijd. Wat door de poort komt is van een ander.
  if (eigen && isVast(sjabloon)) return eigen.createHTML(html);
  return viaEerste(fabriek, sjabloon, html) ?? (poort ??= maakPoort(fabriek))?.(sjabloon, html) ?? html;
}

// De poort van het script dat het eerst tekende. Wat zij geeft is pas goed als de browser haar vertrouwt en er hetzelfde staat.
function viaEerste(fabriek: Fabriek, sjabloon: TemplateStringsArray, html: string): Html | undefined {
  try {
    const gevonden = (globalThis as { [SLEUTEL]?: Poort })[SLEUTEL]?.(sjabloon, html);
    return fabriek.isHTML(gevonden) && String(gevonden) === html ? gevonden : undefined;
  } catch {
    return undefined;
  }
}

function maakPoort(fabriek: Fabriek): Poort | null {
  try {
    const beleid = fabriek.createPolicy(BELEIDSNAAM, { createHTML: (html) => html });
    const nieuw: Poort = (sjabloon, html) => {
      if (!komtUit(sjabloon, html)) throw new TypeError('geen sjabloon');
      return beleid.createHTML(html);
    };
    // Niet te zien in een opsomming, niet te vervangen. Is de plek bezet door iets vreemds, dan deelt dit script niet.
    Reflect.defineProperty(globalThis, SLEUTEL, { value: nieuw });
    eigen = beleid;
    return nieuw;
  } catch {
    return null;
  }
}

/** Is `sjabloon` een vast sjabloon, en is `html` precies wat Lit ervan maakt? Wat Lit invoegt zijn merktekens, en die zijn geen opmaak. */
export function komtUit(sjabloon: TemplateStringsArray, html: string): boolean {
  if (typeof html !== 'string' || !isVast(sjabloon)) return false;
  const merk = /lit\$\d+\$/.exec(html)?.[0];
  const delen = merk === undefined ? [html] : html.split(merk);
  return ['', 'svg', 'math'].some((omhulsel) => past(sjabloon, delen, omhulsel));
}

// Een sjabloon is bevroren door de taal zelf, en `raw` is geen gewone eigenschap. Tekst, JSON en een gewone lijst zijn dat nooit.
function isVast(sjabloon: TemplateStringsArray): boolean {
  const raw = Array.isArray(sjabloon) ? Object.getOwnPropertyDescriptor(sjabloon, 'raw') : undefined;
  return (
    raw?.enumerable === false &&
    Array.isArray(raw.value) &&
    raw.value.length === sjabloon.length &&
    Object.isFrozen(sjabloon) &&
    Object.isFrozen(raw.value)
  );
}

function past(sjabloon: TemplateStringsArray, delen: readonly string[], omhulsel: string): boolean {
  const laatste = sjabloon.length - 1;
  // Wat er tussen het vorige merkteken en de vaste tekst mag staan: niets, een spatie of een nummer; na een plek tussen tags de `>`.
  let vooraf = [omhulsel && `<${omhulsel}>`];
  const klopt = (index: number): boolean => {
    const deel = delen[index] ?? '';
    // Een leeg einde houdt in Lit een lege plek open.
    const vast = sjabloon[index] || (index === laatste ? '<?>' : '');
    const achteraf = index < laatste ? ['', '<?'] : [omhulsel && `</${omhulsel}>`];
    for (const begin of vooraf) {
      for (const eind of achteraf) {
        const kern = deel.slice(begin.length, deel.length - eind.length);
        // `$lit$` staat één keer achter de naam van een attribuut dat wordt ingevuld.
        if (begin + kern + eind !== deel || (kern !== vast && kern.replace('$lit$', '') !== vast)) continue;
        vooraf = eind === '<?' ? ['>'] : ['', ' ', String(index)];
        return true;
      }
    }
    return false;
  };
  return delen.length === sjabloon.length && delen.every((_, index) => klopt(index));
}
