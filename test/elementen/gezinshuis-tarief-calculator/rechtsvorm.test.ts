// Een andere rechtsvorm: er verandert niets vanzelf. De bezoeker ziet welke begincijfers erbij horen, en kiest.
import { expect, waitUntil } from '@open-wc/testing';
import {
  type Calculator,
  herkomst,
  kies,
  maak,
  plat,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
} from './hulp.js';

const TITEL = '[aria-labelledby="vormaanbod"]';
const aanbod = (element: Calculator): HTMLElement | null => schaduw(element).querySelector<HTMLElement>(TITEL);

async function kiesVorm(element: Calculator, vorm: string): Promise<HTMLElement> {
  await kies(element, '/rechtsvorm', vorm);
  await waitUntil(() => aanbod(element), 'het aanbod komt', { timeout: 5000 });
  return vind(schaduw(element), TITEL);
}

async function klik(element: Calculator, naam: string): Promise<void> {
  const gevonden = vindAlle(schaduw(element), 'button').find((knop) => tekstVan(knop) === plat(naam));
  if (!gevonden) throw new Error(`geen knop "${naam}"`);
  gevonden.click();
  await element.updateComplete;
}

const regels = (element: Calculator): string[] => vindAlle(vind(schaduw(element), TITEL), 'li').map(tekstVan);
const keuze = (element: Calculator, naam: string): HTMLInputElement | undefined =>
  vindAlle<HTMLLabelElement>(vind(schaduw(element), TITEL), 'label').find((label) => tekstVan(label) === naam)
    ?.control as HTMLInputElement | undefined;
const neem = (aantal: number): string => tekst(aantal === 1 ? 'vorm.neem.een' : 'vorm.neem.meer', { aantal });

describe('een andere rechtsvorm', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak();
  });

  it('staat er niet zolang niemand een rechtsvorm koos', () => {
    expect(aanbod(element)).to.equal(null);
  });

  it('wijzigt zelf geen cijfer, en zegt welke begincijfers anders zijn, van wat naar wat', async () => {
    const voor = element.value;
    await kiesVorm(element, 'franchise');
    expect(element.value).to.deep.equal({ ...voor, rechtsvorm: 'franchise' });
    expect(element.resultaat.tariefPerEtmaal).to.equal(168.97);
    const [inkomen = '', vervanging = '', vergoeding = ''] = regels(element);
    expect(regels(element)).to.have.length(3);
    expect(inkomen)
      .to.contain(tekst('blok.1.titel'))
      .and.to.contain('4.100 euro per maand')
      .and.to.contain('74.385,48 euro per jaar');
    expect(vervanging, 'hetzelfde cijfer met een andere reden').to.contain(
      tekst('vorm.herkomst', { nu: `28 ${tekst('eenheid.dagenPerJaar.meer')}` }),
    );
    expect(vergoeding).to.contain(tekst('vorm.wordt', { nu: tekst('keuze.'), dan: '7,5%' }));
    expect(tekstVan(aanbod(element))).to.contain(tekst('start.vorm.franchise'));
  });

  it('zegt het ook voor wie luistert', async () => {
    const vak = await kiesVorm(element, 'franchise');
    await waitUntil(
      () => tekstVan(vind(vak, '[role="status"]')) === tekst('vorm.anders.meer', { aantal: 3 }),
      'de zin komt in een regel die er al stond',
    );
  });

  it('neemt ze in één stap over, met hun herkomst en het tarief dat beloofd was; ongedaan maken zet alles terug', async () => {
    const vak = await kiesVorm(element, 'franchise');
    const voor = element.value;
    const beloofd = /€ [\d.]+,\d\d\.$/.exec(
      vindAlle(vak, 'p')
        .map(tekstVan)
        .find((zin) => zin.startsWith('Het tarief gaat')) ?? '',
    )?.[0];
    await klik(element, neem(3));
    expect(element.value.inkomen).to.deep.equal({ wijze: 'jaarinkomen', bedragPerJaar: 74385.48 });
    expect(element.value.gelieerdeOrganisatie).to.deep.equal({ wijze: 'aandeel', fractie: 0.075 });
    expect(element.value.herkomst?.['/inkomen/bedragPerJaar']?.status).to.equal('aanname');
    expect(element.value.herkomst?.['/vervanging/dagenPerJaar']?.reden).to.contain('zelfstandige');
    expect(`€ ${String(element.resultaat.tariefPerEtmaal).replace('.', ',')}.`).to.equal(beloofd);
    expect(aanbod(element)).to.equal(null);
    await wachtOpFocus(() => vind(schaduw(element), '#uitkomst'), 'de uitkomst');
    await klik(element, tekst('actie.ongedaan'));
    expect(element.value).to.deep.equal(voor);
    expect(aanbod(element), 'het aanbod is er weer').not.to.equal(null);
    await klik(element, tekst('actie.ongedaan'));
    expect(element.value.rechtsvorm).to.equal('loondienst');
    expect(aanbod(element)).to.equal(null);
  });

  it('houdt een cijfer dat de bezoeker zelf typte, tenzij hij het begincijfer neemt', async () => {
    await typ(element, '/inkomen/maandsalaris', '4.850');
    await kiesVorm(element, 'franchise');
    expect(regels(element)[0]).to.contain('4.850 euro per maand');
    expect(keuze(element, tekst('vorm.houd'))?.checked).to.equal(true);
    await klik(element, neem(2));
    expect(element.value.inkomen).to.deep.include({ wijze: 'loondienst', maandsalaris: 4850 });
    expect(element.value.gelieerdeOrganisatie).to.deep.include({ fractie: 0.075 });
    await klik(element, tekst('actie.ongedaan'));
    keuze(element, tekst('vorm.neemEen'))?.click();
    await element.updateComplete;
    await klik(element, neem(3));
    expect(element.value.inkomen).to.deep.equal({ wijze: 'jaarinkomen', bedragPerJaar: 74385.48 });
    // Wat er getypt was is niet weg: terug naar loondienst komt het terug.
    await kiesVorm(element, 'loondienst');
    expect(regels(element)[0]).to.contain('4.850 euro per maand');
    await klik(element, neem(3));
    expect(element.value.inkomen).to.deep.include({ wijze: 'loondienst', maandsalaris: 4850, ftePerPlaats: 0.25 });
    expect(element.value.gelieerdeOrganisatie ?? null).to.equal(null);
    expect((await veld(element, '/inkomen/maandsalaris')).value).to.equal('4.850');
  });

  for (const [plek, getypt] of [
    ['/vervanging/dagenPerJaar', '40'],
    ['/vervanging/dagenPerJaar', '2,8x'],
  ] as const) {
    it(`vraagt bij elk eigen cijfer apart: ${plek} met "${getypt}"`, async () => {
      await typ(element, plek, getypt);
      await kiesVorm(element, 'vrijgevestigd');
      expect(vindAlle(vind(schaduw(element), TITEL), 'fieldset')).to.have.length(1);
      await klik(element, neem(1));
      expect((await veld(element, plek)).value).to.equal(getypt);
      expect(element.value.inkomen.wijze).to.equal('jaarinkomen');
    });
  }

  it('een eigen reden bij een begincijfer is ook van de bezoeker, en blijft', async () => {
    await typ(
      element,
      (await herkomst(element, '/vervanging/dagenPerJaar')).veld('reden'),
      'Zo staat het in ons contract',
    );
    await kiesVorm(element, 'vrijgevestigd');
    await klik(element, neem(1));
    expect(element.value.herkomst?.['/vervanging/dagenPerJaar']?.reden).to.equal('Zo staat het in ons contract');
  });

  it('geen vergoeding is ook een keuze van de bezoeker, en blijft', async () => {
    await kies(element, '/gelieerdeOrganisatie/wijze', 'aandeel');
    await kies(element, '/gelieerdeOrganisatie/wijze', '');
    await kiesVorm(element, 'franchise');
    expect(vindAlle(vind(schaduw(element), TITEL), 'fieldset')).to.have.length(1);
    await klik(element, neem(2));
    expect(element.value.gelieerdeOrganisatie).to.equal(null);
    expect(element.value.inkomen.wijze).to.equal('jaarinkomen');
  });

  it('wie alles houdt is er vanaf, zonder wijziging, en leest verder bij de rechtsvorm', async () => {
    await kiesVorm(element, 'franchise');
    const { value } = element;
    await klik(element, tekst('vorm.houdAlles'));
    expect(element.value).to.deep.equal(value);
    expect(aanbod(element)).to.equal(null);
    const lijst = await veld<HTMLSelectElement>(element, '/rechtsvorm');
    await wachtOpFocus(() => lijst, 'de rechtsvorm');
    await kiesVorm(element, 'onderaannemer');
    expect(regels(element)).to.have.length(3);
  });

  it('zegt niets als de begincijfers al die van deze rechtsvorm zijn', async () => {
    await kiesVorm(element, 'franchise');
    await klik(element, neem(3));
    await kies(element, '/rechtsvorm', 'onderaannemer');
    await element.updateComplete;
    expect(aanbod(element)).to.equal(null);
  });

  it('een set van de pagina geeft haar eigen cijfers, en een set zonder rechtsvormen geen', async () => {
    const set = {
      versie: 1,
      naam: 'regio',
      datum: '2026-11-01',
      cijfers: { '/huisvesting/bedragPerJaar': { waarde: 20000 } },
      perRechtsvorm: { franchise: { '/huisvesting/bedragPerJaar': { waarde: 18000 } } },
    };
    element = await maak({ tarievenset: set });
    await kiesVorm(element, 'franchise');
    expect(regels(element)).to.have.length(1);
    await klik(element, neem(1));
    expect(element.value.huisvesting.bedragPerJaar).to.equal(18000);
    const { perRechtsvorm: _, ...zonder } = set;
    Object.assign(element, { tarievenset: zonder });
    await kies(element, '/rechtsvorm', 'loondienst');
    await element.updateComplete;
    expect(aanbod(element)).to.equal(null);
  });

  it('staat er niet als er niets te wijzigen valt', async () => {
    await kiesVorm(element, 'franchise');
    element.readonly = true;
    await element.updateComplete;
    expect(aanbod(element)).to.equal(null);
  });
});
