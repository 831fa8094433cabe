// De kleine ingang, dist/laden/zo-thuis.js, op echte bladzijden onder het CSP van het contract: wat erop staat werkt, en van wat er
// niet op staat komt er niets binnen.
import { expect, waitUntil } from '@open-wc/testing';
import type { Dossier } from '../src/domein/dossier/dossier.js';
import { VERSIE } from '../src/versie.js';
import {
  BELEID,
  eisBouw,
  openPagina,
  sluitPagina,
  tweeBeelden,
  verwachtGeenSporen,
  vind,
  zichtbareTekst,
  type Paginavenster,
} from './paginas/pagina.js';

const TAGS = [
  'gezinshuis-tarief-calculator',
  'netwerk-kaart',
  'steunfiguur-form',
  'zo-thuis-dossier',
  'zo-thuis-ladder',
] as const;
type Tag = (typeof TAGS)[number];
const ANDERE_VERSIE = '0.0.1';

type Ladervenster = Paginavenster & { laad(...tags: readonly string[]): Promise<boolean> };

/** De namen van wat er uit dist/laden/ is opgehaald, zonder vingerafdruk. */
function opgehaald({ paginaMeting }: Paginavenster): string[] {
  const namen = paginaMeting.verzoeken().flatMap((adres) => /\/laden\/([^/?]+)\.js/.exec(adres)?.[1] ?? []);
  return namen.map((naam) => naam.replace(/-[0-9a-f]{7}$/, '')).sort();
}

const elementen = (venster: Paginavenster): string[] =>
  opgehaald(venster).filter((naam) => (TAGS as readonly string[]).includes(naam));

async function wachtOp(venster: Paginavenster, ...tags: readonly Tag[]): Promise<void> {
  await Promise.all(tags.map((tag) => venster.customElements.whenDefined(tag)));
  await tweeBeelden(venster);
}

/** Alles werkt, stil, en er is alleen opgehaald wat bij de ingang hoort. */
function verwachtStil(venster: Paginavenster): void {
  const ingang = venster.paginaMeting.verzoeken().filter((adres) => /\/dist\/laden\/|\/zo-thuis\/laden\//.test(adres));
  verwachtGeenSporen(venster, ingang);
  expect(venster.paginaMeting.meldingen, 'consolemeldingen').to.deep.equal([]);
}

function verwachtZichtbaar(venster: Paginavenster): void {
  for (const keuze of ['#figuren-1', '#kaart-1', '#ladder-1', '#tarief-1']) {
    expect(zichtbareTekst(vind(venster, keuze)), keuze).not.to.equal('');
  }
}

/** Het voorbeeld uit het contract, en iemand die erin staat. */
let dossier: Dossier;
let iemand = '';

describe('de kleine ingang', () => {
  before(async () => {
    await eisBouw();
    dossier = (await (await fetch('/test/voorbeelden/dossier.json')).json()) as Dossier;
    iemand = dossier.personen?.[0]?.naam ?? 'niemand';
  });
  afterEach(sluitPagina);

  for (const tag of TAGS) {
    it(`<${tag}> alleen: werkt, en van de andere komt niets binnen`, async () => {
      const venster = await openPagina(`laden-alleen.html?namen&tag=${tag}`);
      await wachtOp(venster, tag);
      if (tag !== 'zo-thuis-dossier') expect(zichtbareTekst(vind<HTMLElement>(venster, tag))).not.to.equal('');
      expect(elementen(venster)).to.deep.equal([tag]);
      expect([...new venster.FormData(vind<HTMLFormElement>(venster, 'form')).keys()]).to.deep.equal(['veld']);
      verwachtStil(venster);
    });
  }

  for (const bladzijde of ['laden-alles', 'laden-dossier-later']) {
    for (const [achtervoegsel, csp] of BELEID) {
      it(`${bladzijde}: alles deelt één dossier en één kern ${csp}`, async () => {
        const venster = await openPagina(`${bladzijde}.html${achtervoegsel}`);
        await wachtOp(venster, ...TAGS);
        vind<HTMLElement & { value: unknown }>(venster, '#dossier-1').value = dossier;
        await tweeBeelden(venster);
        verwachtZichtbaar(venster);
        expect(zichtbareTekst(vind(venster, '#kaart-1')), 'kaart').to.contain(iemand);
        expect(zichtbareTekst(vind(venster, '#figuren-1')), 'formulier').to.contain(iemand);
        expect(elementen(venster)).to.deep.equal([...TAGS]);
        expect(opgehaald(venster), 'elk bestand één keer').to.deep.equal([...new Set(opgehaald(venster))]);
        verwachtStil(venster);
      });
    }
  }

  it('zonder elementen komt er niets binnen dan de ingang zelf, en staat er niets klaar', async () => {
    const venster = await openPagina('laden-leeg.html');
    expect(opgehaald(venster)).to.deep.equal(['zo-thuis']);
    expect(
      venster.document.querySelectorAll('link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"]'),
    ).to.have.lengthOf(0);
    verwachtStil(venster);
  });

  it('wat er later bij komt wordt dan opgehaald, met de waarde die het al had', async () => {
    const venster = await openPagina('laden-leeg.html');
    const doos = venster.document.createElement('section');
    const kaart = doos
      .appendChild(venster.document.createElement('div'))
      .appendChild(venster.document.createElement('netwerk-kaart') as HTMLElement & { value: unknown });
    kaart.value = { personen: dossier.personen };
    vind(venster, '#plek').append(doos);
    await wachtOp(venster, 'netwerk-kaart');
    expect(zichtbareTekst(kaart)).to.contain(iemand);
    expect(elementen(venster)).to.deep.equal(['netwerk-kaart']);
    verwachtStil(venster);
  });

  const VOLGORDEN: readonly (readonly Tag[])[] = [
    ['zo-thuis-dossier', 'netwerk-kaart'],
    ['netwerk-kaart', 'zo-thuis-dossier'],
  ];
  for (const volgorde of VOLGORDEN) {
    it(`de volgorde van registreren maakt niet uit: ${volgorde.join(', dan ')}`, async () => {
      const venster = (await openPagina('laden-leeg.html')) as Ladervenster;
      const maak = (tag: string): HTMLElement => venster.document.createElement(tag);
      const houder = Object.assign(maak('zo-thuis-dossier'), { id: 'd', value: dossier });
      const kaart = maak('netwerk-kaart');
      kaart.setAttribute('for', 'd');
      const elementBij: Partial<Record<Tag, HTMLElement>> = { 'zo-thuis-dossier': houder, 'netwerk-kaart': kaart };
      for (const tag of volgorde) {
        // Op de pagina, en geregistreerd en getekend, voordat het andere komt.
        vind(venster, '#plek').append(elementBij[tag] ?? '');
        await wachtOp(venster, tag);
      }
      expect(zichtbareTekst(kaart)).to.contain(iemand);
      verwachtStil(venster);
    });
  }

  it('vindt elementen in open schaduwbomen, ook in een onderdeel dat later komt', async () => {
    const venster = await openPagina('laden-schaduw.html');
    await wachtOp(venster, 'netwerk-kaart', 'zo-thuis-ladder');
    for (const [gastheer, tag] of [
      ['#eerder', 'zo-thuis-ladder'],
      ['onderdeel-later', 'netwerk-kaart'],
    ] as const) {
      const element = vind<HTMLElement>(venster, gastheer).shadowRoot?.querySelector<HTMLElement>(tag);
      expect(element && zichtbareTekst(element), tag)
        .to.be.a('string')
        .and.not.equal('');
    }
    expect(elementen(venster)).to.deep.equal(['netwerk-kaart', 'zo-thuis-ladder']);
    verwachtStil(venster);
  });

  it('vindt ook wat er in zo een schaduwboom later bij komt', async () => {
    const venster = await openPagina('laden-schaduw.html');
    await wachtOp(venster, 'netwerk-kaart', 'zo-thuis-ladder');
    vind(venster, '#eerder').shadowRoot?.append(venster.document.createElement('steunfiguur-form'));
    await wachtOp(venster, 'steunfiguur-form');
    verwachtStil(venster);
  });

  it('laad() registreert wat in een gesloten schaduwboom staat', async () => {
    const venster = (await openPagina('laden-leeg.html')) as Ladervenster;
    // oxlint-disable-next-line wc/no-closed-shadow-root -- Een gast mag dat; hier gaat het om wat er dan gebeurt.
    const gesloten = vind<HTMLElement>(venster, '#plek').attachShadow({ mode: 'closed' });
    const ladder = gesloten.appendChild(venster.document.createElement('zo-thuis-ladder'));
    await tweeBeelden(venster);
    expect(elementen(venster), 'niemand ziet een gesloten schaduwboom').to.deep.equal([]);
    expect(await venster.laad('zo-thuis-ladder')).to.equal(true);
    await tweeBeelden(venster);
    expect(zichtbareTekst(ladder)).not.to.equal('');
    expect(elementen(venster)).to.deep.equal(['zo-thuis-ladder']);
    verwachtStil(venster);
  });

  it('laad() met een onbekende tag meldt dat, en gooit niet', async () => {
    const venster = (await openPagina('laden-leeg.html')) as Ladervenster;
    expect(await venster.laad('zo-thuis-onzin')).to.equal(false);
    expect(await venster.laad('constructor')).to.equal(false);
    expect(venster.paginaMeting.meldingen).to.deep.equal(['warn: [zo-thuis] tag-onbekend: zo-thuis-onzin']);
    expect(venster.paginaMeting.fouten).to.deep.equal([]);
  });

  for (const [scripts, wie] of [
    ['netwerk-kaart.iife.js,laden/zo-thuis.js', 'het losse bestand eerst'],
    ['laden/zo-thuis.js,netwerk-kaart.js', 'de ingang eerst'],
    ['zo-thuis.iife.js,laden/zo-thuis.js', 'het ene script met alles eerst'],
  ]) {
    it(`naast een los bestand geldt de eerste, met één melding: ${wie}`, async () => {
      const venster = await openPagina(`laden-los.html?namen&scripts=${scripts}`);
      await wachtOp(venster, ...TAGS);
      await waitUntil(() => venster.paginaMeting.meldingen.length > 0, 'geen melding');
      verwachtZichtbaar(venster);
      expect(venster.paginaMeting.fouten).to.deep.equal([]);
      expect(venster.paginaMeting.schendingen).to.deep.equal([]);
      expect(venster.paginaMeting.meldingen).to.have.lengthOf(1);
      expect(venster.paginaMeting.meldingen[0]).to.contain('dubbel-geladen').and.to.contain(VERSIE);
    });
  }

  it('wat al geregistreerd is wordt niet nog eens opgehaald', async () => {
    const venster = await openPagina('laden-los.html?scripts=zo-thuis.iife.js,laden/zo-thuis.js');
    await wachtOp(venster, ...TAGS);
    await waitUntil(() => venster.paginaMeting.meldingen.length > 0, 'geen melding');
    expect(opgehaald(venster)).to.deep.equal(['zo-thuis']);
  });

  it('twee ingangen van twee versies: de eerste doet alles, met één melding die beide noemt', async () => {
    const venster = await openPagina('laden-twee-keer.html?namen');
    await wachtOp(venster, ...TAGS);
    const versies = TAGS.map((tag) => (venster.customElements.get(tag) as { version?: string } | undefined)?.version);
    expect(versies).to.deep.equal(TAGS.map(() => ANDERE_VERSIE));
    verwachtZichtbaar(venster);
    const { meldingen, fouten } = venster.paginaMeting;
    expect(fouten).to.deep.equal([]);
    expect(meldingen).to.have.lengthOf(1);
    expect(meldingen[0]).to.contain(ANDERE_VERSIE).and.to.contain(VERSIE);
  });

  for (const [achtervoegsel, csp] of BELEID) {
    it(`met de meegeleverde import map klopt de vingerafdruk van elk bestand ${csp}`, async () => {
      const venster = await openPagina(`laden-importmap.html${achtervoegsel}`);
      await wachtOp(venster, ...TAGS);
      verwachtZichtbaar(venster);
      verwachtStil(venster);
    });
  }

  it('klopt een vingerafdruk niet, dan komt dat element er niet, met één melding, en werkt de rest', async () => {
    const venster = await openPagina('laden-importmap.html?geknoei');
    await wachtOp(venster, ...TAGS.filter((tag) => tag !== 'netwerk-kaart'));
    await waitUntil(() => venster.paginaMeting.meldingen.length > 0, 'geen melding');
    expect(venster.customElements.get('netwerk-kaart')).to.equal(undefined);
    expect(venster.paginaMeting.meldingen).to.deep.equal(['warn: [zo-thuis] niet-geladen: netwerk-kaart']);
    expect(zichtbareTekst(vind(venster, '#ladder-1'))).not.to.equal('');
  });
});
