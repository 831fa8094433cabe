// Merkt het Nederlands dat er staat waar de pagina in haar eigen taal niets gaf: een schermlezer spreekt het dan als Nederlands uit,
// en een zin loopt de goede kant op. Wordt alleen geladen als dat voorkomt. Kijkt naar wat er staat en niet naar wie het tekende.
import { richtingVan, type Taal } from '../i18n/taal.js';

const LETTERS = /\p{L}/gu;
const NAAMATTRIBUTEN = ['aria-label', 'placeholder', 'title'];

const letters = (tekst: string): number => tekst.match(LETTERS)?.length ?? 0;

export class Terugval {
  readonly #wortel: ShadowRoot;
  readonly #zinnen: ReadonlySet<string>;
  readonly #taal: Taal;
  readonly #gemerkt = new Set<Element>();
  readonly #wachter = new MutationObserver(() => this.#merk());

  /** @param zinnen de Nederlandse zinnen die er staan; wat er later bij komt telt mee */
  constructor(wortel: ShadowRoot, zinnen: ReadonlySet<string>, taal: Taal) {
    this.#wortel = wortel;
    this.#zinnen = zinnen;
    this.#taal = taal;
    this.#wachter.observe(wortel, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: NAAMATTRIBUTEN,
    });
    this.#merk();
  }

  stop(): void {
    this.#wachter.disconnect();
    for (const element of this.#gemerkt) this.#laatLos(element);
  }

  // Van buiten naar binnen: wat in een gemerkt element wel vertaald is, krijgt zijn eigen taal weer terug.
  #merk(): void {
    for (const element of this.#wortel.querySelectorAll('*')) {
      if (element.hasAttribute('lang') && !this.#gemerkt.has(element)) continue;
      const taal = this.#taalVan(element);
      const erft = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? this.#taal;
      if (taal === undefined || taal === erft) {
        this.#laatLos(element);
      } else if (element.getAttribute('lang') !== taal) {
        this.#gemerkt.add(element);
        element.setAttribute('lang', taal);
        element.setAttribute('dir', richtingVan(taal));
      }
    }
    for (const element of this.#gemerkt) if (!element.isConnected) this.#gemerkt.delete(element);
  }

  #laatLos(element: Element): void {
    if (!this.#gemerkt.delete(element)) return;
    element.removeAttribute('lang');
    element.removeAttribute('dir');
  }

  /** De taal van de eigen woorden van een element, of van zijn naam als het geen woorden heeft. Zonder letters heeft het er geen. */
  #taalVan(element: Element): Taal | undefined {
    const eigen = [...element.childNodes].map((knoop) =>
      knoop.nodeType === Node.TEXT_NODE ? (knoop.nodeValue ?? '') : '',
    );
    const woorden = letters(eigen.join('')) > 0 || element.childElementCount > 0 ? eigen : naamVan(element);
    const alle = letters(woorden.join(''));
    if (alle === 0) return undefined;
    const vertaald = woorden.reduce((som, tekst) => som + letters(this.#zonderTerugval(tekst)), 0);
    // Een naam of getal ertussen is van geen taal: wat er het meest staat geldt.
    return vertaald * 2 < alle ? 'nl' : this.#taal;
  }

  #zonderTerugval(tekst: string): string {
    const zin = tekst.trim();
    if (this.#zinnen.has(zin)) return '';
    // Lange zinnen eerst: een korte kan er een stuk van zijn.
    const delen = [...this.#zinnen].filter((deel) => deel !== '' && zin.includes(deel));
    return delen
      .sort((een, ander) => ander.length - een.length)
      .reduce((rest, deel) => rest.replaceAll(deel, ' '), zin);
  }
}

function naamVan(element: Element): readonly string[] {
  return NAAMATTRIBUTEN.map((attribuut) => element.getAttribute(attribuut) ?? '');
}
