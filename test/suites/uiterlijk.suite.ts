// Hoe elk element eruitziet bij een echte gemeente en op een pagina die niets zegt, gemeten aan wat de browser tekent.
// Eén pagina per set of grond, met het element gevuld en met een fout. Wat de set zelf te licht maakt staat bij de set.
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { contrast, gelijk, grondOm, grondVan, over, rgba, type Rgba } from '../ui/kleur.js';
import { metPapier, zonderPapier } from '../ui/papier.js';
import { gelezen, laadTokensets, TOKENSETS, type Tokenset } from '../ui/tokensets.js';

/** Zet een gevuld element op deze plek, met een foutbericht in beeld. */
export type ZetNeer = (plek: HTMLElement) => Promise<Element>;

export interface Uiterlijk {
  readonly tag: string;
  readonly zetNeer: ZetNeer;
  /** De knop van de hoofdhandeling, als dit scherm er een heeft. */
  readonly hoofdknop: string | null;
}

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

export function toetsUiterlijk({ tag, zetNeer, hoofdknop }: Uiterlijk): void {
  describe(`<${tag}>: uiterlijk`, () => {
    beforeEach(() => laadTokensets());
    afterEach(() => {
      zonderPapier();
      fixtureCleanup();
      for (const plek of document.querySelectorAll('.proefpagina')) plek.remove();
      document.documentElement.style.removeProperty('color-scheme');
    });

    for (const set of TOKENSETS) {
      it(`${set.naam}: knop, veld, kop, letter en kleuren zijn die van de gemeente, en alles is leesbaar`, async () => {
        await laadTokensets([set]);
        const plek = pagina(set.klasse);
        expect(ongenoemd(plek, set)).to.deep.equal([]);
        const element = await zetNeer(plek);
        expect(afwijkingen(element, plek, set, hoofdknop)).to.deep.equal([]);
        const zelf = (set.zelfTeLicht ?? []).map((token) => rgba(gelezen(plek, 'color', token)));
        expect(onleesbaar(element, 4.5, zelf)).to.deep.equal([]);
        expect(vaag(element, zelf)).to.deep.equal([]);
        expect(zonderRing(element)).to.deep.equal([]);
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
        expect(zonderRing(element)).to.deep.equal([]);
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
      const paren = await Promise.all(
        kozen.map(async (set) => {
          const plek = pagina(set.klasse);
          return { set, plek, element: await zetNeer(plek) };
        }),
      );
      expect(paren).to.have.length(2);
      for (const { set, plek, element } of paren) {
        expect(afwijkingen(element, plek, set, hoofdknop), set.naam).to.deep.equal([]);
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
const tekstveld = (element: Element): HTMLElement => vind(element, `:not(.veld--fout) > ${VELD}`);

function beschrijf(plek: Element): string {
  const tekst = (plek.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${plek.localName}.${plek.getAttribute('class') ?? ''} ${tekst}`;
}

/** Tokens waaraan wij meten en die de set niet heeft: dan zegt de meting niets. */
function ongenoemd(plek: Element, set: Tokenset): unknown[] {
  const tokens = Object.values(set).filter((deel) => typeof deel === 'string' && deel.startsWith('--'));
  return tokens.filter((token) => getComputedStyle(plek).getPropertyValue(token as string) === '');
}

/** Wat niet is zoals de gemeente het zelf tekent. */
export function afwijkingen(element: Element, plek: Element, set: Tokenset, hoofdknop: string | null): string[] {
  const gevonden: string[] = [];
  const kleur = (naam: string, echt: string, eigenschap: string, token: string | null): void => {
    if (token === null) return;
    const wil = gelezen(plek, eigenschap, token);
    if (!gelijk(rgba(echt), rgba(wil))) gevonden.push(`${naam}: ${echt} in plaats van ${wil} (${token})`);
  };
  const zelfde = (naam: string, echt: string, eigenschap: string, token: string | null): void => {
    if (token === null) return;
    const wil = gelezen(plek, eigenschap, token);
    if (echt !== wil) gevonden.push(`${naam}: ${echt} in plaats van ${wil} (${token})`);
  };
  const knop = getComputedStyle(vind(element, hoofdknop ?? '.knop'));
  if (hoofdknop) {
    kleur('grond van de knop', knop.backgroundColor, 'background-color', set.actie);
    kleur('tekst van de knop', knop.color, 'color', set.actieTekst);
  }
  kleur('rand van de knop', knop.borderTopColor, 'color', set.actie);
  zelfde('hoek van de knop', knop.borderTopLeftRadius, 'border-top-left-radius', set.hoekKnop);
  const veld = getComputedStyle(tekstveld(element));
  // `currentColor` in een token is de tekst van het veld zelf.
  if (set.rand !== '--ams-text-input-border-color') kleur('rand', veld.borderTopColor, 'color', set.rand);
  kleur('grond van het veld', veld.backgroundColor, 'background-color', set.veldVlak);
  zelfde('hoek van het veld', veld.borderTopLeftRadius, 'border-top-left-radius', set.hoekVeld);
  zelfde('letter', getComputedStyle(element).fontFamily, 'font-family', set.letter);
  zelfde('letter van het veld', veld.fontFamily, 'font-family', set.letter);
  const kop = getComputedStyle(vind(element, 'h2'));
  zelfde('letter van de kop', kop.fontFamily, 'font-family', set.kopLetter ?? set.letter);
  kleur('kop', kop.color, 'color', set.kopKleur);
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
    if (veld.checkVisibility()) meet(veld, getComputedStyle(veld).color, grondVan(veld, gemeten));
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

/** Wat de focus heeft zonder een ring die afsteekt. */
function zonderRing(element: Element): string[] {
  return [tekstveld(element), vind(element, '.knop')].flatMap((plek) => {
    plek.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(plek);
    const erom = grondOm(plek);
    const schaduw = boxShadow === 'none' ? [] : [boxShadow.replace(/ -?[\d.]+px.*$/, '')];
    const ringen = [outlineColor, ...schaduw].map((kleur) => contrast(over(rgba(kleur), erom), erom));
    // Een browser die `focusVisible` niet kent laat een knop zonder ring; bij een veld is er altijd een.
    if (!plek.matches(':focus-visible')) return [];
    const goed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && Math.max(...ringen) >= 3;
    return goed
      ? []
      : [`${beschrijf(plek)}: ${outlineStyle} ${outlineWidth} ${ringen.map((c) => c.toFixed(2)).join(' ')}`];
  });
}
