// Even op adem: een stap opzij naast het pad, met de vraag of het er is; en het verloop als tijdlijn.
import { expect } from '@open-wc/testing';
import { RESPIJTPLEKKEN, TREDECODES } from '../../../src/domein/dossier/codes.js';
import { RESPIJT_BIJ } from '../../../src/domein/ladder/index.js';
import {
  details,
  hoor,
  druk,
  ladderVan,
  luister,
  maak,
  naam,
  openDelen,
  schaduw,
  scherm,
  type Ladderelement,
  tekst,
  tekstVan,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  zetNeer,
} from './hulp.js';

const adem = (element: Ladderelement): HTMLElement => vind(scherm(element), '[data-klap="respijt"]');
const stand = (element: Ladderelement, code: string): HTMLInputElement =>
  vind(schaduw(element), `[name="v-respijt"][value="${code}"]`);
const plek = (element: Ladderelement, code: string): HTMLInputElement =>
  vind(schaduw(element), `[name="v-respijt-plek"][value="${code}"]`);

describe('even op adem', () => {
  for (const lezer of ['kind', 'ouder', 'professional'] as const) {
    it(`${lezer}: zegt in drie stappen dat het kind even weg gaat en op dezelfde plek terugkomt`, async () => {
      const element = await maak(ladderVan('gezinshuis', 'gezinshuis'), { lezer });
      expect(tekstVan(adem(element))).to.contain(tekst(`${lezer}.respijt`));
      expect(vindAlle(adem(element), '.stapopzij li').map(tekstVan)).to.deep.equal([
        naam('gezinshuis', lezer),
        tekst('respijt.logeren'),
        tekst('respijt.terug'),
      ]);
      expect(vindAlle(adem(element), '.adem-plekken li').map(tekstVan)).to.deep.equal(
        RESPIJT_BIJ.map((code) => naam(code, lezer)),
      );
    });
  }

  it('vraagt of het er nu is, en bij ja waar; elk antwoord staat meteen in de waarde en is terug te nemen', async () => {
    const element = await maak(ladderVan('thuis', null));
    const gehoord = luister(element, 'input', 'ladder-gewijzigd');
    expect(element.value.huidig).to.deep.equal({ trede: 'thuis' });
    stand(element, 'ja').click();
    expect(element.value.huidig).to.deep.equal({ trede: 'thuis', respijt: true });
    await element.updateComplete;
    expect(
      vindAlle<HTMLInputElement>(schaduw(element), '[name="v-respijt-plek"]').map(({ value }) => value),
    ).to.deep.equal([...RESPIJTPLEKKEN]);
    plek(element, 'logeerhuis').click();
    await element.updateComplete;
    expect(element.value.huidig).to.deep.equal({ trede: 'thuis', respijt: true, respijtPlek: 'logeerhuis' });
    expect(tekstVan(vindAlle(adem(element), '.stapopzij li')[1])).to.equal(
      `${tekst('respijt.logeren')} ${tekst('respijtPlek.logeerhuis')}`,
    );
    expect(gehoord.map(({ type }) => type)).to.deep.equal(['input', 'ladder-gewijzigd', 'input', 'ladder-gewijzigd']);
    expect(details(gehoord.slice(-1))).to.deep.equal([{ wat: 'huidig', trede: 'thuis' }]);
    await druk(element, 'ongedaan');
    await hoor(element, tekst('gedaan.ongedaan'));
    expect(element.value.huidig).to.deep.equal({ trede: 'thuis', respijt: true });
    stand(element, 'nee').click();
    await element.updateComplete;
    expect(element.value.huidig?.respijt).to.equal(false);
    expect(vindAlle(schaduw(element), '[name="v-respijt-plek"]')).to.deep.equal([]);
  });

  it('brengt bij een andere plek naar het veld om haar te noemen', async () => {
    const element = await maak(ladderVan('thuis', null));
    stand(element, 'ja').click();
    await element.updateComplete;
    plek(element, 'anders').click();
    await element.updateComplete;
    vind(adem(element), 'a').click();
    await wachtOpFocus(() => veld(element, '/huidig/respijtPlekTekst'), 'de andere plek');
  });

  it('vraagt het alleen bij een plek waar respijt naast kan', async () => {
    for (const code of TREDECODES) {
      const element = await maak(ladderVan(code, null));
      expect(vindAlle(schaduw(element), '[name="v-respijt"]').length > 0, code).to.equal(RESPIJT_BIJ.includes(code));
    }
  });

  it('is te lezen als er niets te wijzigen is, en een raadslid krijgt geen vraag over een kind', async () => {
    const ladder = { huidig: { trede: 'thuis', respijt: true, respijtPlek: 'familie' } } as const;
    const vast = await openDelen(await zetNeer(ladder, { readonly: '' }));
    expect(vindAlle(adem(vast), 'input')).to.deep.equal([]);
    expect(tekstVan(adem(vast)))
      .to.contain(`${tekst('respijt.nu')} ${tekst('code.ja')}`)
      .and.to.contain(tekst('respijtPlek.familie'));
    const raadslid = await openDelen(await zetNeer(ladder, { lezer: 'raadslid' }));
    expect(vindAlle(scherm(raadslid), '[data-klap="respijt"]')).to.deep.equal([]);
  });

  it('zet links van de pagina erbij: hier over respijt, en bij een dreigende breakdown om hulp te vragen', async () => {
    const element = await zetNeer(ladderVan('thuis', null, { dreigendeBreakdown: 'ja' }));
    element.verwijzingen = [
      { code: 'respijt', tekst: 'Logeerhuis De Linde', url: '/logeren' },
      { code: 'vastlopen', tekst: 'Bel het wijkteam', url: '/wijkteam' },
    ];
    await openDelen(element);
    const links = (plaats: ParentNode): string[] =>
      vindAlle<HTMLAnchorElement>(plaats, 'a:not([href="#"])').map((link) => `${tekstVan(link)} ${link.pathname}`);
    expect(links(adem(element))).to.deep.equal(['Logeerhuis De Linde /logeren']);
    expect(links(vind(scherm(element), '.helpt'))).to.deep.equal(['Bel het wijkteam /wijkteam']);
  });
});

describe('het verloop als tijdlijn', () => {
  const VERLOOP = [
    { trede: 'thuis', van: '2011-04', tot: '2026-05' },
    { trede: 'thuis-ambulant', van: '2026-05', tot: null },
  ];
  const lijn = (element: Ladderelement): string[] => vindAlle(scherm(element), '.tijdlijn li').map(tekstVan);

  for (const attributen of [{}, { readonly: '' }, { lezer: 'kind' }] as const) {
    it(`zegt in woorden van wanneer tot wanneer, en waar het heen gaat (${JSON.stringify(attributen)})`, async () => {
      const element = await maak(ladderVan('thuis-ambulant', 'netwerkpleegzorg', { verloop: VERLOOP }), attributen);
      const lezer = element.lezer;
      expect(lijn(element)).to.deep.equal([
        `${naam('thuis', lezer)} april 2011 tot mei 2026`,
        `${naam('thuis-ambulant', lezer)} sinds mei 2026`,
        `${naam('netwerkpleegzorg', lezer)} ${tekst(`${lezer as 'kind'}.pad.gewenst`)}`,
      ]);
      expect(vindAlle(scherm(element), '.tijdlijn .huis')).to.have.length(3);
    });
  }

  it('staat er niet zonder verloop, en noemt een plek niet twee keer achter elkaar', async () => {
    expect(lijn(await maak(ladderVan('thuis', 'gezinshuis')))).to.deep.equal([]);
    const element = await maak(
      ladderVan('thuis', 'thuis', { verloop: [{ trede: 'residentieel', tot: '2026' }, { trede: 'thuis' }] }),
    );
    expect(lijn(element)).to.deep.equal([
      `${naam('residentieel')} tot 2026`,
      `${naam('thuis')} ${tekst('tijd.onbekend')}`,
    ]);
  });
});
