// De treden lezen, kiezen waar een kind nu woont en wat gewenst is, en twee treden naast elkaar zetten.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elementen/gezinshuis-tarief-calculator/define.js';
import {
  HULPVORM_BRON,
  NA_18,
  noemBronnen,
  RESPIJT_BIJ,
  TREDEN,
  VARIANTEN_BIJ,
} from '../../../src/domein/ladder/index.js';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import {
  berichten,
  borden,
  details,
  druk,
  heeftVeld,
  hoor,
  kaart,
  kies,
  kiesIn,
  kiesTrede,
  ladderVan,
  luister,
  maak,
  maakSam,
  naam,
  openDelen,
  openTrede,
  plek,
  SAM,
  schaduw,
  scherm,
  tekst,
  tekstVan,
  TREDECODES,
  typ,
  veld,
  verlaat,
  vind,
  vindAlle,
  wachtOpFocus,
  zetNeer,
} from './hulp.js';

describe('de treden', () => {
  it('staan op volgorde van thuis af, elk één keer', async () => {
    const element = await maak();
    const treden = vindAlle(scherm(element), '[part=trede]');
    expect(treden.map((trede) => tekstVan(trede.querySelector('.naam')))).to.deep.equal(
      TREDECODES.map((code) => naam(code)),
    );
    expect(new Set(treden.map((trede) => trede.parentElement?.localName))).to.deep.equal(new Set(['ol']));
  });

  for (const { code, wonen, hulpvorm, bron, wet } of TREDEN) {
    it(`${code}: zegt wat, voor wie, wie, wat blijft, wat de wet zegt met haar bron, en de hulpvorm`, async () => {
      const inhoud = tekstVan(await openTrede(await zetNeer(), code));
      for (const deel of ['wat', 'voor', 'wie', 'hetzelfde'])
        expect(inhoud).to.contain(tekst(`professional.trede.${code}.${deel}` as TekstSleutel));
      expect(inhoud).to.contain(tekst(`wonen.${wonen}`));
      for (const punt of wet) {
        expect(inhoud).to.contain(tekst(`wet.${punt.code}`));
        expect(inhoud).to.contain(noemBronnen(punt.gronden));
      }
      expect(inhoud.includes(tekst('wet.niets'))).to.equal(wet.length === 0);
      for (const later of NA_18)
        expect(inhoud.includes(tekst(`na18.${later.code}`))).to.equal(later.treden.includes(code));
      expect(inhoud).to.contain(bron.grondslag ?? '');
      expect(inhoud).to.contain(bron.publicatie);
      expect(inhoud).to.contain(bron.datum?.slice(0, 4) ?? '');
      expect(inhoud).to.contain(hulpvorm ? `${hulpvorm} (${HULPVORM_BRON})` : tekst('hulpvorm.geen'));
      expect(inhoud.includes(tekst('professional.respijt'))).to.equal(RESPIJT_BIJ.includes(code));
      for (const variant of VARIANTEN_BIJ[code] ?? [])
        expect(inhoud).to.contain(tekst(`code.${variant}` as TekstSleutel));
    });
  }

  it('laat de trede van nu weten, ook aan een schermlezer', async () => {
    const element = await maak(ladderVan('steungezin', null));
    const nu = vindAlle(scherm(element), '[aria-current="step"]');
    expect(nu).to.have.length(1);
    expect(tekstVan(nu[0]?.querySelector('button'))).to.equal(`${naam('steungezin')}, ${tekst('professional.pad.nu')}`);
    expect(borden(element)).to.deep.equal([['steungezin', tekst('professional.pad.nu')]]);
  });

  it('tonen de links van de pagina bij hun trede, en de andere onderaan', async () => {
    const element = await maak();
    element.verwijzingen = [
      { code: 'bestandspleegzorg', tekst: 'Aanmeldpunt', url: '/pleegzorg' },
      { code: 'toezicht', tekst: 'Toezicht', url: 'https://voorbeeld.nl/' },
    ];
    await element.updateComplete;
    const links = vindAlle<HTMLAnchorElement>(await openTrede(element, 'bestandspleegzorg'), 'a');
    expect(links.map((link) => [tekstVan(link), link.getAttribute('href')])).to.deep.equal([
      ['Aanmeldpunt', '/pleegzorg'],
    ]);
    expect(vindAlle(scherm(element), ':scope > ul a').map(tekstVan)).to.deep.equal(['Toezicht']);
  });

  it('tonen ook links die over die plek gaan: het aanmeldpunt bij pleegzorg, gezinshuizen en toezicht bij het gezinshuis', async () => {
    const verwijzingen = ['aanmeldpunt', 'pleegzorg', 'gezinshuizen', 'toezicht'].map((code) => ({
      code,
      tekst: `Link ${code}`,
      url: `/${code}`,
    }));
    const bij = async (lezer: string, trede: string): Promise<string[]> => {
      const element = await zetNeer(null, { lezer });
      element.verwijzingen = verwijzingen;
      await element.updateComplete;
      return vindAlle(await openTrede(element, trede), 'a').map(tekstVan);
    };
    for (const lezer of ['professional', 'raadslid', 'ouder']) {
      for (const trede of ['netwerkpleegzorg', 'bestandspleegzorg'])
        expect(await bij(lezer, trede), trede).to.deep.equal(['Link aanmeldpunt', 'Link pleegzorg']);
      expect(await bij(lezer, 'gezinshuis')).to.deep.equal(['Link gezinshuizen', 'Link toezicht']);
      expect(await bij(lezer, 'residentieel')).to.deep.equal([]);
    }
    expect(await bij('kind', 'gezinshuis')).to.deep.equal([]);
    // Wie twijfelt over een gezinshuis leest op het werkblad waar hij heen kan.
    const element = await maak(ladderVan('gezinshuis', null));
    element.verwijzingen = verwijzingen;
    await element.updateComplete;
    const twijfel = vind(scherm(element), '[data-klap="kwaliteitsvragen"]');
    expect(vindAlle(twijfel, 'a').map(tekstVan)).to.deep.equal(['Link toezicht']);
  });

  it('melden dat iemand een trede opent, en niet dat hij haar sluit', async () => {
    const element = await maak();
    const gehoord = luister(element, 'trede-gekozen');
    await openTrede(element, 'gezinshuis');
    expect(plek(element, 'gezinshuis').getAttribute('aria-expanded')).to.equal('true');
    plek(element, 'gezinshuis').click();
    await element.updateComplete;
    expect(kaart(element, 'gezinshuis')).to.equal(null);
    expect(details(gehoord)).to.deep.equal([{ trede: 'gezinshuis' }]);
    expect(element.value).to.deep.equal({});
  });
});

describe('de gewenste trede', () => {
  it('staat na één klik op haar kaart in de waarde, en de pagina hoort het', async () => {
    const element = await maak();
    await openTrede(element, 'gezinshuis');
    const gehoord = luister(element, 'input', 'change', 'ladder-gewijzigd', 'trede-gekozen');
    await kiesTrede(element, 'gezinshuis');
    expect(element.value).to.deep.equal({ gewenst: { trede: 'gezinshuis' } });
    expect(gehoord.map(({ type }) => type).sort()).to.deep.equal([
      'change',
      'input',
      'ladder-gewijzigd',
      'trede-gekozen',
    ]);
    expect(details(gehoord.filter(({ type }) => type === 'ladder-gewijzigd'))).to.deep.equal([
      { wat: 'gewenst', trede: 'gezinshuis' },
    ]);
    await hoor(element, tekst('gedaan.gewenst', { trede: `${naam('gezinshuis')}, ${tekst('woont.elders')}` }));
  });

  it('staat met een bordje op het pad, en is ook uit een lijst te kiezen', async () => {
    const element = await maak(ladderVan('thuis', 'steungezin'));
    await kies(element, '/gewenst/trede', 'gezinshuis');
    expect(element.value.gewenst?.trede).to.equal('gezinshuis');
    expect(borden(element)).to.deep.equal([
      ['thuis', tekst('professional.pad.nu')],
      ['gezinshuis', tekst('professional.pad.gewenst')],
    ]);
  });

  it('is weer te wissen, en dan staat de focus op de treden', async () => {
    const element = await maak(ladderVan(null, 'gezinshuis'));
    await druk(element, 'wis');
    expect(element.value.gewenst).to.equal(null);
    expect(borden(element)).to.deep.equal([]);
    await wachtOpFocus(() => plek(element, 'thuis'), 'de eerste plek');
    await hoor(element, tekst('gedaan.wis'));
  });

  it('neemt bij een andere trede alleen mee wat daar kan', async () => {
    const plaatsing = {
      variant: 'hulpverlening',
      respijt: true,
      ernaast: ['steungezin'],
      duur: 'kort',
      crisis: true,
      intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 },
    };
    const element = await maak({ gewenst: { trede: 'netwerkpleegzorg', ...plaatsing } } as never);
    await kiesTrede(element, 'bestandspleegzorg');
    expect(element.value.gewenst).to.deep.equal({ trede: 'bestandspleegzorg', ...plaatsing });
    await kiesTrede(element, 'steungezin');
    expect(element.value.gewenst).to.deep.equal({
      ...plaatsing,
      trede: 'steungezin',
      variant: null,
      respijt: null,
      ernaast: [],
    });
  });
});

describe('wat bij een trede hoort', () => {
  it('vraagt een variant alleen waar die er is, en respijt alleen waar dat kan', async () => {
    const element = await maak();
    for (const code of TREDECODES) {
      await kies(element, '/huidig/trede', code);
      expect(heeftVeld(element, '/huidig/variant'), code).to.equal(code in VARIANTEN_BIJ);
      expect(heeftVeld(element, '/huidig/respijt'), code).to.equal(RESPIJT_BIJ.includes(code));
    }
    expect(element.value).to.deep.equal({ huidig: { trede: 'jeugdzorgplus' } });
    await hoor(element, tekst('gedaan.huidig', { trede: `${naam('jeugdzorgplus')}, ${tekst('woont.elders')}` }));
  });

  it('zegt in woorden waar het kind woont, ook deels', async () => {
    const element = await maak(ladderVan('netwerkpleegzorg', null));
    const woont = (): string => tekstVan(vind(scherm(element), '[data-klap=huidig] > summary')).replace(/^.*: /, '');
    expect(woont()).to.equal(`${naam('netwerkpleegzorg')}, ${tekst('woont.elders')}`);
    await kies(element, '/huidig/intensiteit/eenheid', 'weekend-per-maand');
    expect(woont()).to.equal(`${naam('netwerkpleegzorg')}, ${tekst('woont.deels-elders')}`);
    await kies(element, '/huidig/intensiteit/eenheid', 'voltijd');
    expect(woont()).to.equal(`${naam('netwerkpleegzorg')}, ${tekst('woont.elders')}`);
  });

  it('zet duur, crisis, respijt en wat ernaast staat in de waarde', async () => {
    const element = await maak(ladderVan('thuis', null));
    await kies(element, '/huidig/duur', 'tot-18');
    veld(element, '/huidig/crisis').click();
    veld(element, '/huidig/respijt').click();
    veld(element, '/huidig/ernaast', 'steungezin').click();
    await element.updateComplete;
    expect(element.value.huidig).to.deep.equal({
      trede: 'thuis',
      duur: 'tot-18',
      crisis: true,
      respijt: true,
      ernaast: ['steungezin'],
    });
    veld(element, '/huidig/ernaast', 'steungezin').click();
    veld(element, '/huidig/crisis').click();
    await kies(element, '/huidig/duur', '');
    expect(element.value.huidig).to.deep.include({ duur: null, crisis: false, ernaast: [] });
  });

  it('leest een aantal met komma, en laat staan wat er half staat', async () => {
    const element = await maak(ladderVan('steungezin', null));
    const pad = '/huidig/intensiteit/aantal';
    expect(heeftVeld(element, pad)).to.equal(false);
    await kies(element, '/huidig/intensiteit/eenheid', 'dagdeel-per-week');
    const aantal = (): unknown => element.value.huidig?.intensiteit?.aantal;
    for (const [getypt, waarde] of [
      ['2', 2],
      ['2,', 2],
      ['2,0', 2],
      ['2,05', 2.05],
      ['1001', 2.05],
      ['veel', 2.05],
    ] as const) {
      await typ(element, pad, getypt);
      expect([aantal(), veld(element, pad).value], getypt).to.deep.equal([waarde, getypt]);
    }
    expect(berichten(element, pad)).to.deep.equal([]);
    await verlaat(element, pad);
    expect(berichten(element, pad)).to.deep.equal([tekst('melding.getal-buiten-bereik')]);
    expect(element.checkValidity()).to.equal(false);
    await typ(element, pad, '');
    expect(element.checkValidity()).to.equal(true);
    await typ(element, pad, '3');
    await kies(element, '/huidig/intensiteit/eenheid', 'voltijd');
    expect(element.value.huidig?.intensiteit).to.deep.equal({ eenheid: 'voltijd', aantal: null });
    expect(heeftVeld(element, pad)).to.equal(false);
  });
});

describe('ongedaan maken en opnieuw doen', () => {
  it('gaat per keuze, en per stuk tekst in één keer', async () => {
    const element = await maak();
    await kiesTrede(element, 'gezinshuis');
    for (const getypt of ['O', 'Om', 'Omdat']) await typ(element, '/wegTerug', getypt);
    const gehoord = luister(element, 'ladder-gewijzigd', 'input');
    await druk(element, 'ongedaan');
    expect([element.value.wegTerug, element.value.gewenst?.trede]).to.deep.equal([undefined, 'gezinshuis']);
    expect(veld<HTMLTextAreaElement>(element, '/wegTerug').value).to.equal('');
    await druk(element, 'ongedaan');
    expect(element.value).to.deep.equal({});
    expect(borden(element)).to.deep.equal([]);
    await druk(element, 'opnieuw');
    expect(element.value.gewenst?.trede).to.equal('gezinshuis');
    expect(details(gehoord.filter(({ type }) => type !== 'input'))).to.deep.equal([
      { wat: 'ongedaan', trede: '' },
      { wat: 'ongedaan', trede: '' },
      { wat: 'opnieuw', trede: '' },
    ]);
    expect(gehoord.filter(({ type }) => type === 'input')).to.have.length(3);
    await hoor(element, tekst('gedaan.opnieuw'));
  });

  it('is er niet als er niets te herstellen is', async () => {
    const element = await maak(ladderVan('thuis', null));
    expect(vindAlle(schaduw(element), '[data-actie="ongedaan"], [data-actie="opnieuw"]')).to.deep.equal([]);
  });
});

describe('de rekenmachine bij het gezinshuis', () => {
  it('vraagt de pagina erom als zij er niet staat', async () => {
    const element = await maak();
    await openTrede(element, 'gezinshuis');
    const gehoord = luister(element, 'tarief-gevraagd');
    await druk(element, 'tarief');
    expect(details(gehoord)).to.deep.equal([{}]);
  });

  it('gaat ernaartoe, met de focus, als zij er staat', async () => {
    const element = await maak();
    const rekenmachine = document.createElement('gezinshuis-tarief-calculator');
    element.after(rekenmachine);
    await rekenmachine.updateComplete;
    await openTrede(element, 'gezinshuis');
    const gehoord = luister(element, 'tarief-gevraagd');
    await druk(element, 'tarief');
    await wachtOpFocus(() => rekenmachine.shadowRoot?.activeElement, 'de rekenmachine');
    expect(document.activeElement).to.equal(rekenmachine);
    expect(gehoord).to.deep.equal([]);
  });
});

describe('het netwerk bij de treden', () => {
  it('noemt wie netwerkpleegouder wil zijn, of dat niemand bekend is', async () => {
    const element = await maakSam();
    const namen = (SAM.personen ?? [])
      .filter(({ steunfiguur }) => steunfiguur?.netwerkpleegzorg === 'ja')
      .map((persoon) => persoon.naam)
      .join(', ');
    expect(namen).not.to.equal('');
    expect(tekstVan(await openTrede(element, 'netwerkpleegzorg'))).to.contain(
      tekst('professional.kandidaten', { namen }),
    );
    expect(tekstVan(await openTrede(await maak(), 'netwerkpleegzorg'))).to.contain(
      tekst('professional.geenKandidaten'),
    );
  });

  it('wijst bij een gat in de steun naar een steungezin', async () => {
    const oma = { id: 'a', naam: 'Oma', soort: 'netwerk', steun: [{ functie: 'praktisch' }] } as const;
    const wat = `${tekst('code.emotioneel').split(':')[0]}, ${tekst('code.informatief')}`;
    const element = await maak(null, {}, { personen: [oma] });
    expect(tekstVan(await openTrede(element, 'steungezin'))).to.contain(tekst('professional.steungezinHiaat', { wat }));
    expect(tekstVan(await openTrede(await maak(), 'steungezin'))).not.to.contain(
      tekst('professional.steungezinHiaat', { wat: '' }).slice(0, 20),
    );
  });
});

describe('twee treden vergelijken', () => {
  const koppen = (element: Element): string[] =>
    vindAlle(scherm(element), 'thead th')
      .slice(1)
      .map((kop) => tekstVan(kop.querySelector('span')));

  it('begint met nu en gewenst, en anders met de eerste twee', async () => {
    expect(koppen(await maak())).to.deep.equal([naam('thuis'), naam('thuis-ambulant')]);
    expect(koppen(await maak(ladderVan('thuis-ambulant', 'gezinshuis')))).to.deep.equal([
      naam('thuis-ambulant'),
      naam('gezinshuis'),
    ]);
    expect(koppen(await maak(ladderVan('thuis-ambulant', null)))).to.deep.equal([
      naam('thuis'),
      naam('thuis-ambulant'),
    ]);
  });

  it('zet twee aangetikte huizen naast elkaar, met wat het dichtst bij huis is links', async () => {
    const element = await maak();
    const gehoord = luister(element, 'input', 'change', 'ladder-gewijzigd');
    const gekozen = (): (string | undefined)[] =>
      vindAlle(scherm(element), '.kieshuis[aria-pressed="true"]').map(({ dataset }) => dataset['id']);
    expect(gekozen()).to.deep.equal(['thuis', 'thuis-ambulant']);
    await druk(element, 'vergelijk', 'gezinshuis');
    expect(koppen(element)).to.deep.equal([naam('thuis'), naam('gezinshuis')]);
    await hoor(element, tekst('vergelijk.gekozen', { namen: `${naam('thuis')}, ${naam('gezinshuis')}` }));
    // Weg met de ene, en een ander erbij die verder van huis is: de volgorde blijft die van het pad.
    await druk(element, 'vergelijk', 'thuis');
    expect(koppen(element)).to.deep.equal([naam('gezinshuis')]);
    for (const code of TREDECODES.filter((ander) => ander !== 'gezinshuis')) {
      await druk(element, 'vergelijk', code);
      const paar = TREDECODES.filter((ander) => ander === code || ander === 'gezinshuis');
      expect(koppen(element)).to.deep.equal(paar.map((ander) => naam(ander)));
      const rijen = vindAlle(scherm(element), 'tbody tr').map((rij) => [...rij.children].map(tekstVan));
      expect(rijen.map(([kop]) => kop)).to.deep.equal([
        ...(['wonen', 'wie', 'duur', 'hetzelfde'] as const).map((rij) => tekst(`professional.vergelijk.${rij}`)),
        ...(VARIANTEN_BIJ[code] ? [tekst('vergelijk.soort')] : []),
        tekst('professional.vergelijk.wet'),
      ]);
      const plaats = paar.indexOf(code) + 1;
      expect(rijen[1]?.[plaats]).to.contain(tekst(`professional.trede.${code}.wie`));
      expect(rijen[3]?.[plaats]).to.contain(tekst(`professional.trede.${code}.hetzelfde`));
    }
    // Kijken is geen wijziging.
    expect(gehoord).to.deep.equal([]);
    expect(element.value).to.deep.equal({});
  });

  it('staat op het pad zelf: acht huizen met lint en de grond van thuis, zonder bordje, en een kader om wat gekozen is', async () => {
    const element = await zetNeer(ladderVan('thuis-ambulant', 'netwerkpleegzorg'), { lezer: 'kind' });
    (element.parentElement as HTMLElement).style.setProperty('inline-size', '1232px');
    await openDelen(element);
    const pad = vind(scherm(element), '.pad--vergelijk');
    expect(vindAlle(pad, 'ol .kieshuis').map((huis) => tekstVan(huis.querySelector('.naam')))).to.deep.equal(
      TREDECODES.map((code) => naam(code, 'kind')),
    );
    expect(vindAlle(pad, '.bord, .terug p')).to.deep.equal([]);
    expect(vindAlle(pad, '.zone').map(tekstVan)).to.deep.equal([tekst('kind.pad.thuis'), tekst('kind.pad.elders')]);
    const kader = (knop: HTMLElement): string => getComputedStyle(knop, '::after').borderTopWidth;
    for (const knop of vindAlle(pad, '.kieshuis'))
      expect(kader(knop) === '2px', knop.dataset['id']).to.equal(knop.getAttribute('aria-pressed') === 'true');
    // Geen lijst om te kiezen: die is er voor een smalle plek.
    for (const lijst of vindAlle(scherm(element), '.anders')) expect(lijst.checkVisibility()).to.equal(false);
  });

  it('op een smalle plek kiest een lijst een andere plek, en wijzigt er niets', async () => {
    const element = await zetNeer(ladderVan('thuis', 'gezinshuis'));
    (element.parentElement as HTMLElement).style.setProperty('inline-size', '360px');
    await openDelen(element);
    const gehoord = luister(element, 'input', 'change', 'ladder-gewijzigd');
    expect(vind(scherm(element), '.pad--vergelijk').checkVisibility()).to.equal(false);
    const [links, rechts] = vindAlle<HTMLSelectElement>(scherm(element), '.anders');
    expect(links?.checkVisibility()).to.equal(true);
    expect(rechts?.getAttribute('aria-label')).to.equal(tekst('vergelijk.inPlaatsVan', { naam: naam('gezinshuis') }));
    await kiesIn(element, rechts as HTMLSelectElement, 'thuis-ambulant');
    expect(koppen(element)).to.deep.equal([naam('thuis'), naam('thuis-ambulant')]);
    await hoor(element, tekst('vergelijk.gekozen', { namen: `${naam('thuis')}, ${naam('thuis-ambulant')}` }));
    // Een plek verder van huis in plaats van de linker: zij komt rechts, en de lijst zegt weer wat zij doet.
    await kiesIn(
      element,
      vindAlle<HTMLSelectElement>(scherm(element), '.anders')[0] as HTMLSelectElement,
      'residentieel',
    );
    expect(koppen(element)).to.deep.equal([naam('thuis-ambulant'), naam('residentieel')]);
    expect(vindAlle<HTMLSelectElement>(scherm(element), '.anders').map(({ value }) => value)).to.deep.equal(['', '']);
    expect(gehoord).to.deep.equal([]);
    // Elke vraag staat boven haar twee antwoorden, en die staan naast elkaar.
    const [kop, een, twee] = [...(vind(scherm(element), '.naastelkaar tbody tr').children as Iterable<Element>)].map(
      (cel) => cel.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    expect(kop.bottom).to.be.at.most(een.top + 1);
    expect(een.top).to.equal(twee.top);
    expect(een.right).to.be.at.most(twee.left);
    // Het hele pad staat er hier niet: terug is dan waar nu en gewenst staan.
    await druk(element, 'terug');
    await wachtOpFocus(() => schaduw(element).querySelector('[data-actie=heelPad]'), 'nu en gewenst');
  });

  it('begint ook vanaf de kaart van een plek, naast die van nu, en brengt weer terug naar het pad', async () => {
    const element = await zetNeer(ladderVan('thuis', 'gezinshuis'));
    await openTrede(element, 'residentieel');
    await druk(element, 'naast');
    const samenvatting = (): Element | null => schaduw(element).querySelector('[data-klap="vergelijk"] > summary');
    await wachtOpFocus(samenvatting, 'de vergelijking');
    const naastElkaar = (...treden: string[]): Promise<void> =>
      waitUntil(() => koppen(element).join() === treden.map((code) => naam(code)).join(), treden.join());
    await naastElkaar('thuis', 'residentieel');
    await druk(element, 'terug');
    await wachtOpFocus(() => plek(element, 'residentieel'), 'het pad');
    // Van de plek van nu is de ander de gewenste.
    await openTrede(element, 'thuis');
    await druk(element, 'naast');
    await naastElkaar('thuis', 'gezinshuis');
  });

  it('zegt welke soorten er zijn, en wat zonder pleegcontract anders is', async () => {
    const element = await maak(ladderVan('gezinshuis', 'netwerkpleegzorg'));
    const [netwerk, gezinshuis] = vindAlle(scherm(element), 'tr:has(.soorten) td');
    expect(vindAlle(netwerk as HTMLElement, 'li').map(tekstVan)).to.deep.equal([
      tekst('code.hulpverlening'),
      tekst('code.opvoeding'),
      [
        tekst('code.zonder-contract'),
        tekst('wet.geen-pleegzorg'),
        tekst('wet.geen-pleegvergoeding'),
        tekst('wet.afgeleid'),
        tekst('wet.geen-begeleiding'),
        tekst('wet.afgeleid'),
      ].join(' '),
    ]);
    expect(tekstVan(gezinshuis)).to.equal('–');
  });

  for (const lezer of ['kind', 'ouder'] as const) {
    it(`${lezer}: leest wat de wet zegt pas in de vouw onder de tabel, in gewone woorden`, async () => {
      const element = await maak(ladderVan('thuis', 'netwerkpleegzorg'), { lezer });
      const vergelijking = vind(scherm(element), '[part=vergelijking]');
      expect(tekstVan(vergelijking)).not.to.contain(tekst('wet.gezin-eerst'));
      expect(vindAlle(vergelijking, 'tbody th').map(tekstVan)).not.to.include(tekst(`${lezer}.vergelijk.wet`));
      const vouw = vind<HTMLDetailsElement>(vergelijking, '.vouw');
      vouw.open = true;
      await waitUntil(() => vouw.childElementCount > 1);
      expect(tekstVan(vouw))
        .to.contain(tekst('wet.niets'))
        .and.to.contain(tekst('wet.gezin-eerst'))
        .and.to.contain(tekst('wet.geen-pleegzorg'))
        .and.not.to.match(/Jeugdwet|BWBR/);
    });
  }

  it('zegt het als een antwoord hetzelfde is, en wie er meegaat', async () => {
    const element = await maakSam();
    const rij = vindAlle(scherm(element), 'tbody tr').find((deel) => tekstVan(deel).includes('Oma Riet'));
    expect(tekstVan(rij)).to.contain('Oma Riet, Meester De Boer').and.to.contain(tekst('vergelijk.zelfde'));
  });
});

describe('geen advies', () => {
  it('zegt dat zelf, en geeft geen trede een eigen kleur, volgorde of cijfer', async () => {
    const element = await maak(ladderVan('thuis', 'jeugdzorgplus'));
    expect(tekstVan(scherm(element))).to.contain(tekst('professional.geenAdvies'));
    const stijlen = vindAlle(scherm(element), '[part=trede]').map((trede) => {
      const { color, backgroundColor } = getComputedStyle(trede);
      return `${color} ${backgroundColor}`;
    });
    expect(new Set(stijlen).size).to.equal(1);
  });
});
