// Hoe elk element eruitziet bij een echte gemeente en op een pagina die niets zegt, gemeten aan wat de browser tekent.
// Eén pagina per set of grond, met het element gevuld en met een fout. Wat de set zelf te licht maakt staat bij de set.
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { contrast, gelijk, grondOm, grondVan, over, rgba, type Rgba } from '../ui/kleur.js';
import { metPapier, zonderPapier } from '../ui/papier.js';
import { gelezen, laadTokensets, NAMEN, TOKENSETS, type Tokenset } from '../ui/tokensets.js';

/** Zet een gevuld element op deze plek, met een foutbericht in beeld. */
export type ZetNeer = (plek: HTMLElement) => Promise<Element>;

export interface Uiterlijk {
  readonly tag: string;
  readonly zetNeer: ZetNeer;
  /** De knop van de hoofdhandeling, als dit scherm er een heeft. */
  readonly hoofdknop: string | null;
  /** Waar dit element een rol laat zien die niet in elk element op dezelfde plek staat. */
  readonly toont: Toont;
}

type Vindplaats = readonly [keuze: string, eigenschap: string];
type Toont = Readonly<Partial<Record<'gedempt' | 'lijn' | 'waarschuwing' | 'goed', Vindplaats>>>;

/** Gronden waarop een pagina met haar eigen tekst leesbaar is. */
const GRONDEN: readonly (readonly [naam: string, grond: string, tekst: string])[] = [
  ['een witte pagina', '', ''],
  ['een donkere sectie', '#0b2545', '#fff'],
  ['een groene sectie met witte tekst', '#2e7d32', '#fff'],
  ['een gele sectie met donkere tekst', '#ffd54f', '#222'],
  ['een zandkleurige sectie met zwarte tekst', '#c8a97e', '#000'],
  ['een grijze sectie met witte tekst', '#737373', '#fff'],
  ['een witte sectie met grijze tekst', '#fff', '#757575'],
];

export function toetsUiterlijk({ tag, zetNeer, hoofdknop, toont }: Uiterlijk): void {
  describe(`<${tag}>: uiterlijk`, () => {
    beforeEach(() => laadTokensets());
    afterEach(() => {
      zonderPapier();
      fixtureCleanup();
      for (const plek of document.querySelectorAll('.proefpagina')) plek.remove();
      document.documentElement.style.removeProperty('color-scheme');
    });

    for (const set of TOKENSETS) {
      it(`${set.naam}: knop, veld, kop, letter, focus en kleuren zijn die van de gemeente, en alles is leesbaar`, async () => {
        await laadTokensets([set]);
        const plek = pagina(set.klasse);
        expect(ongenoemd(plek, set)).to.deep.equal([]);
        const element = await zetNeer(plek);
        expect(afwijkingen(element, plek, set, hoofdknop, toont)).to.deep.equal([]);
        const zelf = (set.zelfTeLicht ?? []).map((token) => rgba(gelezen(plek, 'color', token)));
        expect(onleesbaar(element, 4.5, zelf)).to.deep.equal([]);
        expect(vaag(element, zelf)).to.deep.equal([]);
        expect(await ringen(element, plek, set)).to.deep.equal([]);
      });
    }

    for (const [naam, grond, tekst] of GRONDEN) {
      it(`op ${naam} is alles leesbaar`, async () => {
        const plek = pagina();
        plek.style.setProperty('background', grond);
        plek.style.setProperty('color', tekst);
        const eigen = contrast(rgba(getComputedStyle(plek).color), grondVan(plek));
        const element = await zetNeer(plek);
        expect(onleesbaar(element, Math.min(4.5, eigen))).to.deep.equal([]);
        expect(vaag(element)).to.deep.equal([]);
        expect(await ringen(element)).to.deep.equal([]);
      });
    }

    it('op een pagina met een donker kleurschema is alles leesbaar', async () => {
      document.documentElement.style.setProperty('color-scheme', 'dark');
      const element = await zetNeer(pagina());
      expect(onleesbaar(element, 4.5)).to.deep.equal([]);
      expect(vaag(element)).to.deep.equal([]);
    });

    it('twee gemeenten op één pagina houden elk hun eigen stijl', async () => {
      const kozen = TOKENSETS.filter(({ naam }) => ['Utrecht', 'Ma donker'].includes(naam));
      const paren: { set: Tokenset; plek: HTMLElement; element: Element }[] = [];
      for (const set of kozen) {
        const plek = pagina(set.klasse);
        paren.push({ set, plek, element: await zetNeer(plek) });
      }
      expect(paren).to.have.length(2);
      for (const { set, plek, element } of paren) {
        expect(afwijkingen(element, plek, set, hoofdknop, toont), set.naam).to.deep.equal([]);
        expect(await ringen(element, plek, set), set.naam).to.deep.equal([]);
        expect(onleesbaar(element, 4.5), set.naam).to.deep.equal([]);
      }
    });

    it('een thema zonder donkere kant blijft licht op een donker systeem', async () => {
      document.documentElement.style.setProperty('color-scheme', 'dark');
      const element = await zetNeer(pagina('nijmegen-theme'));
      expect(gelijk(grondVan(element), rgba('#fff'))).to.equal(true);
      expect(onleesbaar(element, 4.5)).to.deep.equal([]);
    });

    for (const [naam, grond, tekst] of GRONDEN.slice(0, 2)) {
      it(`een browser zonder relatieve kleuren toont op ${naam} gewoon de tekst van de pagina`, async () => {
        const plek = pagina();
        plek.style.setProperty('background', grond);
        plek.style.setProperty('color', tekst);
        const element = zonderRelatieveKleuren(await zetNeer(plek));
        expect(onleesbaar(element, 4.5)).to.deep.equal([]);
        expect(vaag(element)).to.deep.equal([]);
      });
    }

    it('een licht thema in een donkere sectie neemt zijn eigen grond mee', async () => {
      const plek = pagina('rotterdam-theme');
      plek.style.setProperty('background', '#0b2545');
      plek.style.setProperty('color', '#fff');
      const element = await zetNeer(plek);
      expect(gelijk(grondVan(element), rgba('#fff'))).to.equal(true);
      expect(onleesbaar(element, 4.5)).to.deep.equal([]);
    });

    for (const [naam, tokens] of [
      ['tekst', { '--utrecht-document-color': '#222' }],
      ['grond', { '--utrecht-document-background-color': '#fff' }],
      ['link', { '--utrecht-link-color': '#0b2545', '--utrecht-form-field-error-message-color': '#400' }],
    ] as const) {
      it(`een half paar van een gemeente telt niet: alleen een ${naam}kleur op een donkere sectie`, async () => {
        const plek = pagina();
        plek.style.setProperty('background', '#0b2545');
        plek.style.setProperty('color', '#fff');
        for (const [token, waarde] of Object.entries(tokens)) plek.style.setProperty(token, waarde);
        const element = await zetNeer(plek);
        expect(gelijk(rgba(getComputedStyle(element).color), rgba('#fff'))).to.equal(true);
        expect(gelijk(grondVan(element), rgba('#0b2545'))).to.equal(true);
        expect(onleesbaar(element, 4.5)).to.deep.equal([]);
      });
    }

    for (const token of ['--zo-thuis-tekst-kleur', '--zo-thuis-vlak-kleur']) {
      it(`wie alleen ${token} noemt krijgt de andere helft erbij, ook met een thema`, async () => {
        const plek = pagina('utrecht-theme');
        plek.style.setProperty(token, '#103c2c');
        const element = await zetNeer(plek);
        const gekozen = token.includes('tekst') ? rgba(getComputedStyle(element).color) : grondVan(element);
        expect(gelijk(gekozen, rgba('#103c2c'))).to.equal(true);
        expect(onleesbaar(element, 4.5)).to.deep.equal([]);
        expect(vaag(element)).to.deep.equal([]);
      });
    }

    it('eigen tokens gaan voor die van de gemeente', async () => {
      const plek = pagina('utrecht-theme');
      for (const [token, waarde] of Object.entries({
        '--zo-thuis-tekst-kleur': 'rgb(240, 240, 240)',
        '--zo-thuis-vlak-kleur': 'rgb(20, 30, 40)',
        '--zo-thuis-rand-kleur': 'rgb(200, 210, 220)',
        '--zo-thuis-kop-kleur': 'rgb(255, 220, 180)',
        '--zo-thuis-letter': 'monospace',
        '--zo-thuis-hoek-veld': '5px',
        '--zo-thuis-hoek-knop': '7px',
      }))
        plek.style.setProperty(token, waarde);
      const element = await zetNeer(plek);
      const veld = getComputedStyle(tekstveld(element));
      const kop = getComputedStyle(vind(element, 'h2, h3'));
      expect(getComputedStyle(element).fontFamily).to.equal('monospace');
      expect([veld.borderTopLeftRadius, getComputedStyle(vind(element, '.knop')).borderTopLeftRadius]).to.deep.equal([
        '5px',
        '7px',
      ]);
      expect(gelijk(rgba(kop.color), rgba('rgb(255, 220, 180)'))).to.equal(true);
      expect(gelijk(rgba(veld.color), rgba('rgb(240, 240, 240)'))).to.equal(true);
      expect(onleesbaar(element, 4.5)).to.deep.equal([]);
    });

    for (const klasse of ['', 'ma-theme ma-theme--color-scheme-dark']) {
      it(`op papier is alles licht, ook van een donkere pagina ${klasse ? 'met een donker thema' : 'zonder thema'}`, async () => {
        document.documentElement.style.setProperty('color-scheme', 'dark');
        const plek = pagina(klasse);
        plek.style.setProperty('background', '#111');
        plek.style.setProperty('color', '#eee');
        plek.style.setProperty('print-color-adjust', 'exact');
        const element = metPapier(await zetNeer(plek));
        expect(gelijk(grondVan(element), rgba('#fff'))).to.equal(true);
        expect(gelijk(rgba(getComputedStyle(element).color), rgba('#000'))).to.equal(true);
        expect(onleesbaar(element, 4.5)).to.deep.equal([]);
        const gemeten = new Map<Element, Rgba>();
        const donker = [...wortel(element).querySelectorAll('*')].filter(
          (deel) =>
            deel.checkVisibility() && contrast(grondVan(deel, gemeten), rgba('#fff')) > 3 && deel.textContent?.trim(),
        );
        expect(donker.map(beschrijf)).to.deep.equal([]);
      });
    }
  });
}

/** Laat de fouten zien, en wacht tot de focus erheen is: dat gebeurt in een volgende taak. */
export async function meldFouten(element: LitElement & { reportValidity(): boolean }): Promise<void> {
  element.reportValidity();
  const melding = (): boolean => wortel(element).activeElement?.id === 'foutoverzicht';
  await waitUntil(melding, 'de focus gaat niet naar de fouten', { interval: 5 });
}

function pagina(klasse = ''): HTMLElement {
  const plek = document.createElement('div');
  plek.className = `proefpagina ${klasse}`;
  plek.style.setProperty('padding', '16px');
  document.body.append(plek);
  return plek;
}

/** Dezelfde stijlen, in een browser die `rgb(from …)` niet kent. */
function zonderRelatieveKleuren(element: Element): Element {
  const { elementStyles } = element.constructor as typeof LitElement;
  wortel(element).adoptedStyleSheets = elementStyles.map((stijl) => {
    const blad = new CSSStyleSheet();
    const tekst = 'cssText' in stijl ? stijl.cssText : '';
    blad.replaceSync(tekst.replaceAll(/@supports (not )?\(color: rgb\(from [^{]*/g, '@supports $1(color: geen) '));
    return blad;
  });
  return element;
}

function wortel(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('geen schaduwboom');
  return element.shadowRoot;
}

function vind(element: Element, keuze: string): HTMLElement {
  const gevonden = [...wortel(element).querySelectorAll<HTMLElement>(keuze)].find((plek) => plek.checkVisibility());
  if (!gevonden) throw new Error(`niet in beeld: ${keuze}`);
  return gevonden;
}

// Een veld met een fout heeft de rand van een fout.
const VELD = ':is(input:not([type=checkbox], [type=radio], [type=file]), select, textarea)';
/** Een veld waarin men typt. WebKit geeft een datumveld geen `:focus-visible`. */
const SCHRIJFVELD = ':is(input:not([type=checkbox], [type=radio], [type=file], [type=date]), textarea)';
const tekstveld = (element: Element): HTMLElement => vind(element, `:not(.veld--fout) > ${VELD}`);

function beschrijf(plek: Element): string {
  const tekst = (plek.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${plek.localName}.${plek.getAttribute('class') ?? ''} ${tekst}`;
}

/** Tokens waaraan wij meten en die de set niet heeft, en rollen die volgens ons niet in de set staan en die zij toch noemt: dan zegt de meting niets. */
function ongenoemd(plek: Element, set: Tokenset): unknown[] {
  const stijl = getComputedStyle(plek);
  const noemt = (token: string): boolean => stijl.getPropertyValue(token) !== '';
  const weg = Object.values(set).filter((deel) => typeof deel === 'string' && deel.startsWith('--') && !noemt(deel));
  const toch = Object.entries(NAMEN).flatMap(([rol, namen]) =>
    set[rol as keyof typeof NAMEN] === null ? namen.filter(noemt) : [],
  );
  return [...weg, ...toch];
}

/** Legt wat de browser tekent naast wat de set zegt, en onthoudt wat anders is. */
function vergelijk(plek: Element, set: Tokenset, gevonden: string[]) {
  const naast =
    (isZo: (echt: string, wil: string) => boolean) =>
    (naam: string, echt: string, eigenschap: string, token: string | null): void => {
      if (token === null) return;
      const wil = gelezen(plek, eigenschap, token);
      if (!isZo(echt, wil)) gevonden.push(`${naam}: ${echt} in plaats van ${wil} (${token})`);
    };
  return {
    kleur: naast((echt, wil) => gelijk(rgba(echt), rgba(wil))),
    zelfde: naast((echt, wil) => echt === wil),
    /** Een vijfde van de kleur over de grond van de set. */
    tint: naast((echt, wil) => {
      const [rood, groen, blauw] = rgba(wil);
      return gelijk(rgba(echt), over([rood, groen, blauw, 0.2], rgba(gelezen(plek, 'color', set.vlak))));
    }),
  };
}

/** Wat niet is zoals de gemeente het zelf tekent. */
export function afwijkingen(
  element: Element,
  plek: Element,
  set: Tokenset,
  hoofdknop: string | null,
  toont: Toont = {},
): string[] {
  const gevonden: string[] = [];
  const { kleur, zelfde, tint } = vergelijk(plek, set, gevonden);
  kleur('tekst', getComputedStyle(element).color, 'color', set.tekst);
  kleur('grond', getComputedStyle(element).backgroundColor, 'background-color', set.vlak);
  const knop = getComputedStyle(vind(element, hoofdknop ?? '.knop'));
  if (hoofdknop) {
    kleur('grond van de knop', knop.backgroundColor, 'background-color', set.actie);
    kleur('tekst van de knop', knop.color, 'color', set.actieTekst);
  }
  kleur('rand van de knop', knop.borderTopColor, 'color', set.actie);
  zelfde('hoek van de knop', knop.borderTopLeftRadius, 'border-top-left-radius', set.hoekKnop);
  const veld = getComputedStyle(tekstveld(element));
  // Een veld in een regel heeft alleen een streep eronder.
  kleur('rand', veld.borderBottomColor, 'color', set.rand);
  zelfde('dikte van de rand', veld.borderBottomWidth, 'border-bottom-width', set.randDikte);
  kleur('grond van het veld', veld.backgroundColor, 'background-color', set.veldVlak);
  zelfde('hoek van het veld', veld.borderTopLeftRadius, 'border-top-left-radius', set.hoekVeld);
  zelfde('letter', getComputedStyle(element).fontFamily, 'font-family', set.letter);
  zelfde('letter van het veld', veld.fontFamily, 'font-family', set.letter);
  const kop = getComputedStyle(vind(element, 'h2'));
  zelfde('letter van de kop', kop.fontFamily, 'font-family', set.kopLetter ?? set.letter);
  kleur('kop', kop.color, 'color', set.kopKleur);
  zelfde('gewicht van de kop', kop.fontWeight, 'font-weight', set.kopGewicht);
  // Wat goed is laat een element alleen als tint van een vlak zien.
  for (const [rol, [keuze, eigenschap]] of Object.entries(toont))
    (rol === 'goed' ? tint : kleur)(
      rol,
      getComputedStyle(vind(element, keuze)).getPropertyValue(eigenschap),
      'color',
      set[rol as keyof Toont],
    );
  // Een samenvatting die een knop is heeft de kleur van een knop.
  const summary = [...wortel(element).querySelectorAll('summary:not(.knop)')].find(
    (deel) => deel.checkVisibility() && deel.childElementCount === 0,
  );
  if (summary) kleur('link', getComputedStyle(summary).color, 'color', set.link);
  const bericht = [...wortel(element).querySelectorAll('.veld--fout .bericht')].find((deel) => deel.checkVisibility());
  if (bericht) kleur('fout', getComputedStyle(bericht).color, 'color', set.fout);
  return gevonden;
}

/** De tekst waarvan het contrast te laag is; `zelf` zijn kleuren die de set zelf te licht maakt. */
export function onleesbaar(element: Element, grens: number, zelf: readonly Rgba[] = []): string[] {
  const gevonden: string[] = [];
  const gezien = new Set<Element>();
  const gemeten = new Map<Element, Rgba>();
  const lopen = document.createTreeWalker(wortel(element), NodeFilter.SHOW_TEXT);
  const meet = (plek: Element, kleur: string, grond: Rgba): void => {
    const boven = rgba(kleur);
    if (zelf.some((anders) => gelijk(anders, boven))) return;
    const echt = contrast(over(boven, grond), grond);
    if (echt < grens - 0.01) gevonden.push(`${beschrijf(plek)}: ${echt.toFixed(2)}`);
  };
  while (lopen.nextNode()) {
    const plek = lopen.currentNode.parentElement;
    if (!plek || gezien.has(plek) || !lopen.currentNode.textContent?.trim()) continue;
    gezien.add(plek);
    // De naam in het midden van de kaart staat op haar eigen schijf, en `title` is geen beeld.
    if (!plek.checkVisibility() || plek.closest('.vh, option, title, .midden, :disabled')) continue;
    const tekening = plek.closest('svg');
    // Letters in een figuur staan op die figuur.
    const figuur = plek.matches('.letters') && plek.parentElement?.querySelector('.vorm');
    const grond = grondVan(tekening ?? plek, gemeten);
    if (figuur) meet(plek, getComputedStyle(plek).fill, over(rgba(getComputedStyle(figuur).fill), grond));
    else if (tekening) meet(plek, getComputedStyle(plek).fill, grond);
    else meet(plek, getComputedStyle(plek).color, grondVan(plek, gemeten));
  }
  for (const veld of wortel(element).querySelectorAll(VELD)) {
    if (!veld.checkVisibility()) continue;
    const grond = grondVan(veld, gemeten);
    meet(veld, getComputedStyle(veld).color, grond);
    if (!veld.matches(':placeholder-shown')) continue;
    const { color, opacity } = getComputedStyle(veld, '::placeholder');
    const [rood, groen, blauw, dekking] = rgba(color);
    meet(veld, `rgb(${String(rood)} ${String(groen)} ${String(blauw)} / ${String(dekking * Number(opacity))})`, grond);
  }
  return gevonden;
}

/** De velden en vinkjes die te weinig afsteken tegen wat eromheen ligt. */
function vaag(element: Element, zelf: readonly Rgba[] = []): string[] {
  return [...wortel(element).querySelectorAll<HTMLElement>(VELD)]
    .filter((veld) => veld.checkVisibility())
    .flatMap((veld) => {
      const erom = grondOm(veld);
      const rand = rgba(getComputedStyle(veld).borderTopColor);
      if (zelf.some((anders) => gelijk(anders, rand))) return [];
      const echt = Math.max(contrast(over(rand, erom), erom), contrast(grondVan(veld), erom));
      return echt < 3 ? [`${veld.localName}#${veld.id}: ${echt.toFixed(2)}`] : [];
    });
}

/** Loopt met Tab naar deze plek, zoals wie geen muis heeft. Een lege halte ervoor maakt dat dat één druk is. */
async function tabNaar(plek: HTMLElement): Promise<void> {
  const halte = document.createElement('span');
  halte.tabIndex = 0;
  plek.before(halte);
  halte.focus();
  await sendKeys({ press: 'Tab' });
  halte.remove();
}

/** Wat met het toetsenbord de focus krijgt zonder een ring die afsteekt, of met een andere dan die van de set. */
async function ringen(element: Element, plek?: Element, set?: Tokenset): Promise<string[]> {
  const gevonden: string[] = [];
  for (const doel of [vind(element, `:not(.veld--fout) > ${SCHRIJFVELD}`), vind(element, '.knop:enabled')]) {
    await tabNaar(doel);
    if (!doel.matches(':focus-visible')) {
      gevonden.push(`${beschrijf(doel)}: geen :focus-visible na Tab`);
      continue;
    }
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(doel);
    const onder = boxShadow.replace(/ -?[\d.]+px.*$/, '');
    const erom = grondOm(doel);
    const steken = [outlineColor, ...(onder === 'none' ? [] : [onder])].map((een) =>
      contrast(over(rgba(een), erom), erom),
    );
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1 || Math.max(...steken) < 3)
      gevonden.push(
        `${beschrijf(doel)}: ${outlineStyle} ${outlineWidth} ${steken.map((een) => een.toFixed(2)).join(' ')}`,
      );
    if (!plek || !set) continue;
    const { kleur, zelfde } = vergelijk(plek, set, gevonden);
    kleur('ring', outlineColor, 'color', set.focusKleur);
    kleur('ring eronder', onder, 'color', set.focusOnder);
    zelfde('dikte van de ring', outlineWidth, 'outline-width', set.focusDikte);
    zelfde('soort ring', outlineStyle, 'outline-style', set.focusStijl);
  }
  return gevonden;
}
