// Meer scripts van ons op een bladzijde onder een CSP dat onze beleidsnaam één keer noemt, zonder 'allow-duplicates'.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  eisBouw,
  openPagina,
  sluitPagina,
  tweeBeelden,
  verwachtGeenSporen,
  vind,
  zichtbareTekst,
  type Paginavenster,
} from './paginas/pagina.js';

const POORT = Symbol.for('zo-thuis-elementen/sjablonen/v1');
const ZICHTBAAR = ['#figuren-1', '#kaart-1', '#ladder-1', '#tarief-1'] as const;

/** Alle vijf als los bestand, in een volgorde waarin telkens een ander als eerste tekent; ook klassiek en door elkaar. */
const VOLGORDEN = [
  'zo-thuis-dossier.js,steunfiguur-form.js,netwerk-kaart.js,zo-thuis-ladder.js,gezinshuis-tarief-calculator.js',
  'gezinshuis-tarief-calculator.js,zo-thuis-ladder.js,netwerk-kaart.js,steunfiguur-form.js,zo-thuis-dossier.js',
  'netwerk-kaart.iife.js,gezinshuis-tarief-calculator.iife.js,zo-thuis-dossier.iife.js,zo-thuis-ladder.iife.js,steunfiguur-form.iife.js',
  'zo-thuis-ladder.js,steunfiguur-form.iife.js,zo-thuis-dossier.js,gezinshuis-tarief-calculator.iife.js,netwerk-kaart.js',
];

type Poort = (sjabloon: unknown, html: unknown) => unknown;
type Beleidsvenster = Paginavenster & {
  readonly trustedTypes?: { isHTML(waarde: unknown): boolean };
  readonly [POORT]?: Poort;
};

async function verwachtAlles(venster: Paginavenster): Promise<void> {
  await tweeBeelden(venster);
  for (const keuze of ZICHTBAAR) expect(zichtbareTekst(vind(venster, keuze)), keuze).not.to.equal('');
  verwachtGeenSporen(venster);
  expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
}

describe('één beleidsnaam voor alle scripts', () => {
  before(eisBouw);
  afterEach(sluitPagina);

  for (const scripts of VOLGORDEN) {
    it(`vijf losse bestanden werken naast elkaar: ${scripts}`, async () => {
      await verwachtAlles(await openPagina(`losse-bestanden.html?namen&scripts=${scripts}`));
    });
  }

  it('en ook als de bladzijde geen namen noemt', async () => {
    await verwachtAlles(await openPagina(`losse-bestanden.html?scripts=${VOLGORDEN[0]}`));
  });

  it('wat een ander op de plek van ons beleid zette, houdt niets tegen', async () => {
    const scripts = 'zo-thuis-dossier.js,zo-thuis.js';
    const venster = await openPagina(`poort-bezet.html?namen&scripts=${scripts}`);
    await tweeBeelden(venster);
    for (const keuze of ZICHTBAAR) expect(zichtbareTekst(vind(venster, keuze)), keuze).not.to.equal('');
    verwachtGeenSporen(venster);
  });

  it('wie de poort vindt, krijgt voor een tekst geen vertrouwde HTML', async () => {
    const venster = (await openPagina(`losse-bestanden.html?namen&scripts=${VOLGORDEN[0]}`)) as Beleidsvenster;
    const { trustedTypes } = venster;
    const poort = venster[POORT];
    // Een browser zonder Trusted Types heeft geen beleid, en dus ook geen poort.
    expect(typeof poort).to.equal(trustedTypes ? 'function' : 'undefined');
    const krijgt = (sjabloon: unknown, tekst: unknown): boolean => {
      try {
        return Boolean(trustedTypes?.isHTML(poort?.(sjabloon, tekst)));
      } catch {
        return false;
      }
    };

    const kwaad = '<img src="x" onerror="alert(1)">';
    const goed = html`<p>goed</p>`.strings;
    const pogingen: readonly (readonly [unknown, unknown])[] = [
      [kwaad, kwaad],
      [undefined, kwaad],
      [kwaad, undefined],
      [[kwaad], kwaad],
      [Object.freeze([kwaad]), kwaad],
      [Object.freeze(Object.assign([kwaad], { raw: Object.freeze([kwaad]) })), kwaad],
      [JSON.parse(JSON.stringify({ 0: kwaad, length: 1, raw: [kwaad] })), kwaad],
      [new String(kwaad), kwaad],
      [goed, kwaad],
      [goed, `<p>goed</p>${kwaad}`],
      [goed, { toString: () => '<p>goed</p>' }],
      [goed, [kwaad]],
    ];
    expect(pogingen.filter(([sjabloon, tekst]) => krijgt(sjabloon, tekst))).to.deep.equal([]);
    // De poort is er voor vaste sjablonen, dus die komen er wel door.
    expect(krijgt(goed, '<p>goed</p>')).to.equal(trustedTypes !== undefined);
  });

  it('de poort is niet te zien en niet te vervangen', async () => {
    const venster = (await openPagina(`losse-bestanden.html?scripts=${VOLGORDEN[0]}`)) as Beleidsvenster;
    const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(venster, POORT) ?? {
      enumerable: false,
      writable: false,
      configurable: false,
    };
    expect({ enumerable, writable, configurable }).to.deep.equal({
      enumerable: false,
      writable: false,
      configurable: false,
    });
  });
});
