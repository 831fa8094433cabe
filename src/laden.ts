// De kleine ingang voor een pagina: registreert wat erop staat, en haalt van de rest niets op. Bron van dist/laden/zo-thuis.js.
//
// Zij kijkt in het document en in open schaduwbomen, ook naar wat er later bij komt. Een schaduwboom die een onderdeel pas maakt als het
// al op de pagina staat kan niemand zien komen; daarvoor, en voor gesloten schaduwbomen, is er `laad('netwerk-kaart')`.
// Dit bestand gebruikt niets wat een element ook gebruikt: anders haalde een pagina zonder elementen toch de gedeelde kern op.
import { VERSIE } from './versie.js';

const ELEMENTEN = {
  'gezinshuis-tarief-calculator': () => import('./elementen/gezinshuis-tarief-calculator/define.js'),
  'netwerk-kaart': () => import('./elementen/netwerk-kaart/define.js'),
  'steunfiguur-form': () => import('./elementen/steunfiguur-form/define.js'),
  'zo-thuis-dossier': () => import('./elementen/zo-thuis-dossier/define.js'),
  'zo-thuis-ladder': () => import('./elementen/zo-thuis-ladder/define.js'),
} as const;

/** De tags die deze ingang kent. */
export type Tag = keyof typeof ELEMENTEN;

interface Ingang {
  readonly versie: string;
  readonly laad: (...tags: readonly Tag[]) => Promise<boolean>;
}

// Twee ingangen op een pagina, ook van twee versies: de eerste doet het werk, zodat elementen van verschillende versies niet door elkaar lopen.
const SLEUTEL = Symbol.for('zo-thuis-elementen/laden/v1');
const pagina = globalThis as { [SLEUTEL]?: Ingang };

const bezig = new Map<string, Promise<boolean>>();
const gemeld = new Set<string>();

/**
 * Registreert een of meer elementen, ook als ze nog niet op de pagina staan. Geeft of dat gelukt is; gooit niet.
 * Nodig voor een element in een schaduwboom die gesloten is, of die er pas komt als deze ingang al gekeken heeft.
 */
export function laad(...tags: readonly Tag[]): Promise<boolean> {
  return (pagina[SLEUTEL]?.laad ?? laadZelf)(...tags);
}

async function laadZelf(...tags: readonly Tag[]): Promise<boolean> {
  return (await Promise.all(tags.map(registreer))).every(Boolean);
}

function registreer(tag: Tag): Promise<boolean> {
  const belofte = bezig.get(tag) ?? haal(tag);
  bezig.set(tag, belofte);
  return belofte;
}

// De pagina schrijft zelf wat er geladen wordt; dat kan van alles zijn.
const isTag = (naam: unknown): naam is Tag => typeof naam === 'string' && Object.hasOwn(ELEMENTEN, naam);

async function haal(tag: unknown): Promise<boolean> {
  if (!isTag(tag)) {
    meld('tag-onbekend', String(tag));
    return false;
  }
  const bestaand: (CustomElementConstructor & { readonly version?: string }) | undefined =
    globalThis.customElements?.get(tag);
  if (bestaand) {
    meldDubbel(`<${tag}>`, bestaand.version);
    return true;
  }
  try {
    await ELEMENTEN[tag]();
    return true;
  } catch {
    // Geen net, een bestand dat ontbreekt, of een vingerafdruk die niet klopt. Een volgende keer mag het weer proberen.
    bezig.delete(tag);
    meld('niet-geladen', tag);
    return false;
  }
}

function meldDubbel(wat: string, versie = 'onbekend'): void {
  meld('dubbel-geladen', `${wat} is al geregistreerd door versie ${versie}; versie ${VERSIE} wordt niet gebruikt.`);
}

// Per code één keer, zoals overal; een element dat niet laadt wordt per element genoemd.
function meld(code: string, waar: string): void {
  const sleutel = code === 'niet-geladen' ? code + waar : code;
  if (gemeld.has(sleutel)) return;
  gemeld.add(sleutel);
  console.warn(`[zo-thuis] ${code}: ${waar}`);
}

/** Kijkt naar wat er op de pagina staat en komt, tot elk element geregistreerd is. */
function kijk(): void {
  const gewacht = new Set<string>();
  let gepland = false;

  const kijker = new MutationObserver((veranderingen) => {
    for (const { addedNodes } of veranderingen) {
      for (const knoop of addedNodes) if (knoop.nodeType === 1) bekijkBoom(knoop as Element);
    }
    stopAlsAllesErIs();
  });

  function volg(wortel: Document | ShadowRoot): void {
    kijker.observe(wortel, { childList: true, subtree: true });
    wortel.querySelectorAll('*').forEach(bekijk);
  }

  function bekijkBoom(boom: Element): void {
    bekijk(boom);
    boom.querySelectorAll('*').forEach(bekijk);
  }

  function bekijk(element: Element): void {
    const { localName: naam } = element;
    if (isTag(naam)) void registreer(naam);
    else if (element.shadowRoot) volg(element.shadowRoot);
    else if (naam.includes('-') && !gewacht.has(naam)) void wachtOp(naam);
  }

  // Een onderdeel van de pagina dat zelf nog komt. Zijn schaduwboom is er vaak net na zijn registratie.
  async function wachtOp(naam: string): Promise<void> {
    gewacht.add(naam);
    try {
      await customElements.whenDefined(naam);
    } catch {
      return; // Een naam met een streepje die geen onderdeel kan zijn, zoals `font-face` in SVG.
    }
    if (gepland) return;
    gepland = true;
    setTimeout(() => {
      gepland = false;
      if (!stopAlsAllesErIs()) volg(document);
    });
  }

  function stopAlsAllesErIs(): boolean {
    const alles = Object.keys(ELEMENTEN).every((tag) => bezig.has(tag));
    if (alles) kijker.disconnect();
    return alles;
  }

  volg(document);
}

// Zonder pagina, zoals op een server, doet deze module niets.
if (globalThis.document) {
  const eerste = pagina[SLEUTEL];
  if (eerste) meldDubbel('laden/zo-thuis.js', eerste.versie);
  else {
    Object.defineProperty(pagina, SLEUTEL, { value: Object.freeze({ versie: VERSIE, laad: laadZelf }) });
    kijk();
  }
}
