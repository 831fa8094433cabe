// Handen voor de toetsen: tikken, slepen, vegen en knijpen met een echte vinger of een echte muis, door het protocol van de browser.
// Wie dit bestand importeert heeft een aanraakscherm zolang zijn toetsen duren. Hoe elke browser aangeraakt wordt staat in handenserver.mjs.
//
// In WebKitGTK is er geen vinger: de driver maakt er een muis van. `vinger.kan` is daar `false`; `hand` is dan de muis, en zijn naam
// hoort in de naam van de toets.
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

/** Een plek in het venster, in CSS-pixels vanaf linksboven. */
export interface Punt {
  readonly x: number;
  readonly y: number;
}
/** Waar een hand naar wijst: een plek, of het midden van een element dat in beeld is. */
export type Doel = Element | Punt;

export interface Sleepwijze {
  /** In hoeveel stappen de hand zich verplaatst. */
  readonly stappen?: number;
  /** Hoeveel milliseconden de hand vasthoudt voor hij zich verplaatst. */
  readonly houVast?: number;
}

/** Wat een hand vast heeft, tot `los` of `breekAf`. */
export interface Greep {
  naar(doel: Doel, wijze?: Sleepwijze): Promise<void>;
  los(): Promise<void>;
}

export interface Hand {
  /** Voor in de naam van een toets. */
  readonly naam: string;
  /** Of deze browser zo'n hand heeft. */
  readonly kan: boolean;
  /** Tikt of klikt, op meer plekken de een na de ander. */
  tik(...doelen: readonly Doel[]): Promise<void>;
  /** Zet de hand neer en houdt vast. */
  pak(doel: Doel): Promise<Greep>;
  /** Pakt op de ene plek, verplaatst zich en laat los op de andere. */
  sleep(van: Doel, naar: Doel, wijze?: Sleepwijze): Promise<void>;
  /** Verplaatst de bladzijde: met een vinger een sleep, met de muis het wiel over dezelfde afstand. Schuift er niets, dan is dat een fout. */
  veeg(van: Doel, naar: Doel): Promise<void>;
}

export interface Vinger extends Hand {
  /** Zoals `pak`; de browser breekt de aanraking ook wel eens af, bijvoorbeeld als er een melding over de bladzijde komt. */
  pak(doel: Doel): Promise<Greep & { breekAf(): Promise<void> }>;
  /** Twee vingers tegelijk, elk van de ene plek naar de andere. */
  tweeVingers(van: readonly [Doel, Doel], naar: readonly [Doel, Doel], wijze?: Sleepwijze): Promise<void>;
  /** Twee vingers uit elkaar (factor boven 1) of naar elkaar toe. */
  knijp(midden: Doel, factor: number): Promise<void>;
}

interface Aanraking extends Punt {
  readonly id: number;
}
type Stap =
  | { readonly soort: 'neer' | 'beweeg' | 'op' | 'breekAf'; readonly vingers: readonly Aanraking[] }
  | { readonly soort: 'wacht'; readonly ms: number };

const STAPPEN = 8;

/** Het punt waar een hand dit doel raakt. */
export function puntVan(doel: Doel): Punt {
  let { x, y } = doel as Punt;
  if (doel instanceof Element) {
    const { left, top, width, height } = doel.getBoundingClientRect();
    [x, y] = [left + width / 2, top + height / 2];
  }
  if (!(x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)) {
    throw new Error(`een hand kan niet bij (${x}, ${y}): buiten het venster van ${innerWidth} × ${innerHeight}`);
  }
  return { x: Math.round(x), y: Math.round(y) };
}

function tussen(van: Punt, naar: Punt, deel: number): Punt {
  return { x: Math.round(van.x + (naar.x - van.x) * deel), y: Math.round(van.y + (naar.y - van.y) * deel) };
}

function onderweg(van: Punt, naar: Punt, stappen: number): Punt[] {
  return Array.from({ length: stappen }, (_, stap) => tussen(van, naar, (stap + 1) / stappen));
}

/** Wacht tot de browser getekend heeft. */
export function volgendBeeld(): Promise<void> {
  return new Promise((klaar) => requestAnimationFrame(() => klaar()));
}

// Wat er op de bladzijde aankomt. Het protocol antwoordt soms eerder dan dat.
let gebeurd = 0;
const neergezet = { gestuurd: 0, aangekomen: 0 };
const weggehaald = { gestuurd: 0, aangekomen: 0 };

const geteld = new WeakSet<Event>();
function tel(gebeurtenis: Event): void {
  // Dezelfde gebeurtenis komt langs het venster en langs wat de vinger raakte.
  if (geteld.has(gebeurtenis)) return;
  geteld.add(gebeurtenis);
  gebeurd += 1;
  const { type, changedTouches } = gebeurtenis as TouchEvent;
  if (type === 'touchstart') {
    neergezet.aangekomen += changedTouches.length;
    // Wat een vinger raakte hoort hem tot het eind; is het intussen van de bladzijde, dan hoort het venster niets meer.
    luister(gebeurtenis.composedPath()[0], ['touchmove', 'touchend', 'touchcancel']);
  } else if (type === 'touchend' || type === 'touchcancel') weggehaald.aangekomen += changedTouches.length;
}

function luister(doel: EventTarget | null | undefined, soorten: readonly string[]): void {
  for (const soort of soorten) doel?.addEventListener(soort, tel, { capture: true, passive: true });
}
luister(window, ['touchstart', 'touchmove', 'touchend', 'touchcancel', 'mousedown', 'mousemove', 'mouseup', 'wheel']);

function stand(): string {
  const { scale = 1, pageLeft = scrollX, pageTop = scrollY } = visualViewport ?? {};
  return `${gebeurd} ${pageLeft} ${pageTop} ${scale}`;
}

/** Wacht tot er niets meer aankomt en de bladzijde stilstaat: dan heeft de browser alles van het gebaar afgehandeld. */
export async function rust(klaar = (): boolean => true): Promise<void> {
  let gelijk = 0;
  let laatst = stand();
  // Een grens tegen hangen; een browser die het druk heeft tekent minder beelden, en wacht dus vanzelf langer.
  for (let beeld = 0; gelijk < 3; beeld += 1) {
    if (beeld === 600)
      throw new Error(`wat de hand deed komt niet aan, verschuift niets, of de bladzijde staat niet stil (${laatst})`);
    await volgendBeeld();
    const nu = stand();
    gelijk = nu === laatst && klaar() ? gelijk + 1 : 0;
    laatst = nu;
  }
}

/** Wat er op deze plek te zien is, door schaduwbomen heen. */
export function opPunt({ x, y }: Punt): Element | null {
  let gevonden = document.elementFromPoint(x, y);
  for (;;) {
    const dieper = gevonden?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (dieper === null || dieper === gevonden) return gevonden;
    gevonden = dieper;
  }
}

/** Hoe alles wat op deze plek kan schuiven er nu bij staat, de bladzijde ook. */
function schuifstand(punt: Punt): () => string {
  const vakken: Element[] = [];
  for (let dit = opPunt(punt); dit;) {
    vakken.push(dit);
    const ouder: Node | null = dit.assignedSlot ?? dit.parentNode;
    dit = ouder instanceof ShadowRoot ? ouder.host : ouder instanceof Element ? ouder : null;
  }
  return () => [scrollX, scrollY, ...vakken.map((vak) => `${vak.scrollLeft},${vak.scrollTop}`)].join(' ');
}

/** Doet wat iets laat schuiven, en wacht tot dat gebeurd is: de bladzijde hoort van het wiel en de vinger voor zij verschuift. */
async function verschuif(punt: Punt, doe: () => Promise<unknown>): Promise<void> {
  const stand = schuifstand(punt);
  const voor = stand();
  await doe();
  await rust(() => stand() !== voor);
}

/** Verstuurt wat vingers doen, en wacht tot het op de bladzijde gebeurd is. */
async function stuur(stappen: readonly Stap[]): Promise<void> {
  for (const stap of stappen) {
    if (stap.soort === 'neer') {
      neergezet.gestuurd += stap.vingers.length;
      // Uit een uitgeschakelde <fieldset> komt in Firefox geen aanraking bij het venster.
      for (const punt of stap.vingers) luister(opPunt(punt), ['touchstart']);
    }
    if (stap.soort === 'op' || stap.soort === 'breekAf') weggehaald.gestuurd += stap.vingers.length;
  }
  await executeServerCommand('handen-doe', stappen);
  await rust(() => [neergezet, weggehaald].every(({ gestuurd, aangekomen }) => gestuurd === aangekomen));
}

const vingers = new Map<number, Punt>();

function vrijNummer(): number {
  let nummer = 0;
  while (vingers.has(nummer)) nummer += 1;
  return nummer;
}

class Aangeraakt {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  #hier(): Aanraking {
    const punt = vingers.get(this.#id);
    if (!punt) throw new Error('deze vinger is al van het scherm');
    return { id: this.#id, ...punt };
  }

  stappen(doel: Doel, { stappen = STAPPEN, houVast = 0 }: Sleepwijze = {}): Stap[] {
    const [van, naar] = [this.#hier(), puntVan(doel)];
    vingers.set(this.#id, naar);
    return [
      ...(houVast ? [{ soort: 'wacht', ms: houVast } as const] : []),
      ...onderweg(van, naar, stappen).map((punt): Stap => ({ soort: 'beweeg', vingers: [{ id: this.#id, ...punt }] })),
    ];
  }

  naar(doel: Doel, wijze?: Sleepwijze): Promise<void> {
    return stuur(this.stappen(doel, wijze));
  }

  los(): Promise<void> {
    const hier = this.#hier();
    vingers.delete(this.#id);
    return stuur([{ soort: 'op', vingers: [hier] }]);
  }

  breekAf(): Promise<void> {
    this.#hier();
    return breekAf();
  }
}

/** Afbreken doet een browser met alle vingers tegelijk. */
async function breekAf(): Promise<void> {
  const alle = [...vingers].map(([id, punt]) => ({ id, ...punt }));
  vingers.clear();
  if (alle.length > 0) await stuur([{ soort: 'breekAf', vingers: alle }]);
}

const { kan } = await executeServerCommand<{ kan: boolean }, undefined>('handen-aan');

async function eisVinger(): Promise<void> {
  if (!kan) throw new Error('deze browser heeft geen vinger; gebruik `hand`, en noem hem in de naam van de toets');
  // Een vinger raakt aan wat er te zien is, dus wat er net veranderde is eerst getekend.
  await rust();
}

/** Een echte vinger op een aanraakscherm. */
export const vinger: Vinger = {
  naam: 'een vinger',
  kan,
  async pak(doel) {
    await eisVinger();
    const aanraking = { id: vrijNummer(), ...puntVan(doel) };
    vingers.set(aanraking.id, aanraking);
    await stuur([{ soort: 'neer', vingers: [aanraking] }]);
    return new Aangeraakt(aanraking.id);
  },
  async tik(...doelen) {
    await eisVinger();
    // Eén voor één: tikken die elkaar op de hielen zitten neemt Firefox samen.
    for (const punt of doelen.map(puntVan)) {
      const aanraking = { id: vrijNummer(), ...punt };
      await stuur([
        { soort: 'neer', vingers: [aanraking] },
        { soort: 'op', vingers: [aanraking] },
      ]);
    }
  },
  async sleep(van, naar, wijze) {
    const einde = puntVan(naar);
    const greep = await this.pak(van);
    await greep.naar(einde, wijze);
    await greep.los();
  },
  async veeg(van, naar) {
    await eisVinger();
    await verschuif(puntVan(van), () => this.sleep(van, naar));
  },
  async tweeVingers(van, naar, { stappen = STAPPEN, houVast = 0 } = {}) {
    await eisVinger();
    const paar = van.map((doel, id) => ({ id, van: puntVan(doel), naar: puntVan(naar[id] as Doel) }));
    const op = (deel: number): Aanraking[] => paar.map((een) => ({ id: een.id, ...tussen(een.van, een.naar, deel) }));
    await stuur([
      ...op(0).map((een): Stap => ({ soort: 'neer', vingers: [een] })),
      { soort: 'wacht', ms: houVast },
      ...Array.from({ length: stappen }, (_, stap): Stap => ({
        soort: 'beweeg',
        vingers: op((stap + 1) / stappen),
      })),
      ...op(1).map((een): Stap => ({ soort: 'op', vingers: [een] })),
    ]);
  },
  knijp(doel, factor) {
    const midden = puntVan(doel);
    const wijd = 60;
    const paar = (afstand: number): [Punt, Punt] => [
      { x: midden.x - afstand, y: midden.y },
      { x: midden.x + afstand, y: midden.y },
    ];
    const [van, naar] = factor < 1 ? [wijd / factor, wijd] : [wijd, wijd * factor];
    return this.tweeVingers(paar(van), paar(naar));
  },
};

class Vastgehouden implements Greep {
  #hier: Punt;

  constructor(hier: Punt) {
    this.#hier = hier;
  }

  async naar(doel: Doel, { stappen = STAPPEN }: Sleepwijze = {}): Promise<void> {
    const naar = puntVan(doel);
    for (const { x, y } of onderweg(this.#hier, naar, stappen)) {
      await sendMouse({ type: 'move', position: [x, y] });
    }
    this.#hier = naar;
    await rust();
  }

  async los(): Promise<void> {
    await sendMouse({ type: 'up' });
    await rust();
  }
}

/** Een echte muis, met de linkerknop. */
export const muis: Hand = {
  naam: 'de muis',
  kan: true,
  async pak(doel) {
    const punt = puntVan(doel);
    await sendMouse({ type: 'move', position: [punt.x, punt.y] });
    await sendMouse({ type: 'down' });
    await rust();
    return new Vastgehouden(punt);
  },
  async tik(...doelen) {
    for (const { x, y } of doelen.map(puntVan)) await sendMouse({ type: 'click', position: [x, y] });
    await rust();
  },
  async sleep(van, naar, wijze) {
    const einde = puntVan(naar);
    const greep = await this.pak(van);
    await greep.naar(einde, wijze);
    await greep.los();
  },
  async veeg(van, naar) {
    const [begin, einde] = [puntVan(van), puntVan(naar)];
    const weg = { deltaX: begin.x - einde.x, deltaY: begin.y - einde.y };
    await verschuif(begin, () => executeServerCommand('handen-wiel', { ...begin, ...weg }));
  },
};

/** De hand van een bezoeker met een telefoon waar deze browser er een heeft, en anders de muis. */
export const hand: Hand = kan ? vinger : muis;

/** Brengt een element midden in beeld; zonder `'midden'` alleen als het buiten het venster ligt. */
export async function inBeeld(element: Element, waar?: 'midden'): Promise<void> {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (!waar && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight) return;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  // Op hele pixels: van een halve maakt Firefox pas een hele als er een vinger komt, en dan schuift de bladzijde onder de hand.
  const [x0, y0] = [Math.round(scrollX), Math.round(scrollY)];
  // Naar waar hij al bijna is gaat hij niet: eerst een stukje terug.
  scrollTo({ left: x0, top: Math.max(0, y0 - 2), behavior: 'instant' });
  scrollTo({ left: x0, top: y0, behavior: 'instant' });
  await rust();
}

export interface Scrollwacht {
  /** Hoe ver de bladzijde, of een vak dat mee bewaakt wordt, het verst van haar begin was. */
  readonly verst: Punt;
  readonly bewoog: boolean;
  stop(): void;
}

/** Let op of de bladzijde (of een van deze vakken) beweegt, ook als zij daarna weer teruggaat. */
export function volgScroll(...vakken: readonly Element[]): Scrollwacht {
  const gestopt = new AbortController();
  const verst = { x: 0, y: 0 };
  const bewaak = (doel: EventTarget, waar: () => Punt): (() => void) => {
    const begin = waar();
    const meet = (): void => {
      const { x, y } = waar();
      verst.x = Math.max(verst.x, Math.abs(x - begin.x));
      verst.y = Math.max(verst.y, Math.abs(y - begin.y));
    };
    doel.addEventListener('scroll', meet, { signal: gestopt.signal, passive: true });
    return meet;
  };
  const metingen = [
    bewaak(document, () => ({ x: scrollX, y: scrollY })),
    ...vakken.map((vak) => bewaak(vak, () => ({ x: vak.scrollLeft, y: vak.scrollTop }))),
  ];
  const meet = (): Punt => {
    for (const meting of metingen) meting();
    return verst;
  };
  return {
    get verst() {
      return { ...meet() };
    },
    get bewoog() {
      const { x, y } = meet();
      return x > 0 || y > 0;
    },
    stop: () => gestopt.abort(),
  };
}

// Een toets die halverwege mislukt laat anders een vinger op het scherm liggen, en die van de volgende is dan de tweede.
afterEach(breekAf);

after(() => executeServerCommand('handen-uit'));
