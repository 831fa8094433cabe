// Opent een bladzijde van een strenge gast in een kader, en leest af wat onze scripts daar deden. Geen toets.
import { expect } from '@open-wc/testing';

export interface Meting {
  readonly schendingen: readonly string[];
  readonly fouten: readonly string[];
  readonly meldingen: readonly string[];
  readonly opslag: readonly string[];
  verzoeken(): string[];
}

export type Paginavenster = Window & typeof globalThis & { readonly paginaMeting: Meting };

/** Elke bladzijde wordt onder beide geopend: een achtervoegsel bij het adres, en wat het betekent. */
export const BELEID = [
  ['', 'onder het CSP van het contract'],
  ['?namen', 'onder een CSP dat ook de beleidsnamen noemt'],
] as const;

const kader = document.createElement('iframe');
kader.width = '800';
kader.height = '600';

/** De bladzijden gebruiken dist/: zonder bouw zegt elke toets iets anders vreemds. */
export async function eisBouw(): Promise<void> {
  const antwoord = await fetch('/test/paginas/dist/sri.json');
  if (!antwoord.ok) throw new Error('dist/ ontbreekt of is oud. Draai eerst `npm run build`.');
}

/** Wacht op de bladzijde die nu gaat laden, en geeft haar venster. */
export async function wachtOpPagina(): Promise<Paginavenster> {
  await new Promise((klaar) => {
    kader.addEventListener('load', klaar, { once: true });
  });
  return kader.contentWindow as Paginavenster;
}

export async function openPagina(adres: string): Promise<Paginavenster> {
  const geladen = wachtOpPagina();
  kader.src = `/test/paginas/${adres}`;
  document.body.append(kader);
  const venster = await geladen;
  await tweeBeelden(venster);
  return venster;
}

export function sluitPagina(): void {
  kader.remove();
}

/** Twee beelden verder is alles getekend, en heeft ook werk dat een element tot daarna uitstelt zijn sporen nagelaten. */
export async function tweeBeelden(venster: Paginavenster): Promise<void> {
  await new Promise((klaar) => venster.requestAnimationFrame(() => venster.requestAnimationFrame(klaar)));
}

/** Wat een bezoeker van een element ziet. */
export function zichtbareTekst(element: HTMLElement): string {
  const delen = Array.from(element.shadowRoot?.children ?? []);
  return delen
    .map((deel) => (deel as HTMLElement).innerText ?? '')
    .join(' ')
    .trim();
}

/** Geen fout, geen schending van het CSP, geen opslag, geen verzoek dat de bladzijde niet zelf doet. */
export function verwachtGeenSporen({ document: bladzijde, paginaMeting: meting }: Paginavenster): void {
  const vooraf = bladzijde.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
  const eigen = [...Array.from(bladzijde.scripts, ({ src }) => src), ...Array.from(vooraf, ({ href }) => href)];
  expect(meting.fouten, 'fouten').to.deep.equal([]);
  expect({
    schendingen: meting.schendingen,
    opslag: meting.opslag,
    'verzoeken die de bladzijde niet zelf doet': meting.verzoeken().filter((adres) => !eigen.includes(adres)),
  }).to.deep.equal({ schendingen: [], opslag: [], 'verzoeken die de bladzijde niet zelf doet': [] });
}
