// Samen verder zoeken op een telefoon van 375 × 812: elk doel is met een vinger te raken, en vier mensen kosten weinig tikken.
// Zonder vinger (WebKitGTK) doet de muis hetzelfde in een vak van 375 px breed; dat staat in de naam van de toets.
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { DOORVRAGEN } from '../../../src/domein/dossier/codes.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { hand, inBeeld, vinger } from '../../hulp/handen.js';
import {
  maak,
  metFocus,
  personen,
  plat,
  schaduw,
  tekstVan,
  veld,
  vind,
  wachtOpFocus,
  zoekActie,
  zoekKnopVerder,
} from './hulp.js';

const JE = { ...TEKSTEN['steunfiguur-form'].nl, ...TEKSTEN['steunfiguur-form'].je };
const TELEFOON = { width: 375, height: 812 };
// Zo begint elke toets van de runner.
const GEWOON = { width: 800, height: 600 };

const MENSEN = [
  ['Ans', 'tante'],
  ['Bob', 'buur'],
  ['Cor', 'coach'],
  ['Dirk', 'leraar'],
] as const;

describe('<steunfiguur-form> op een telefoon', () => {
  before(() => (vinger.kan ? setViewport(TELEFOON) : undefined));
  after(() => (vinger.kan ? setViewport(GEWOON) : undefined));

  it(`${hand.naam} schrijft vier mensen met hun relatie op, gaat langs alle vragen en kiest: elk doel is groot genoeg, en een tik is genoeg`, async () => {
    const element = await maak(null, { invuller: 'jongere', leeftijd: '13' });
    Object.assign((element.parentElement as HTMLElement).style, { maxWidth: '375px', paddingBottom: '3000px' });
    let handelingen = 0;
    const tik = async (doel: Element | undefined): Promise<void> => {
      if (!doel) throw new Error('er is niets om op te tikken');
      const { width, height } = doel.getBoundingClientRect();
      expect(Math.min(width, height), tekstVan(doel)).to.be.at.least(44);
      await inBeeld(doel, 'midden');
      await hand.tik(doel);
      await element.updateComplete;
      handelingen += 1;
    };
    const invoer = (): HTMLInputElement => veld(element, 'doorvragen.naam', vind(schaduw(element), '.rustig'));

    await tik(zoekKnopVerder(element));
    await wachtOpFocus(() => schaduw(element).querySelector('#vraag'), 'de vraag');
    for (const [naam, relatie] of MENSEN) {
      if (metFocus() !== invoer()) await tik(invoer());
      await sendKeys({ type: naam });
      handelingen += 1;
      await tik(zoekActie(element, 'kiesRelatie', relatie));
      await tik(zoekActie(element, 'zetErbij'));
      await wachtOpFocus(invoer, 'het lege veld');
    }
    expect(personen(element).map((persoon) => [persoon.naam, persoon.relatie])).to.deep.equal(
      MENSEN.map((paar) => [...paar]),
    );
    expect(handelingen).to.be.at.most(16);
    expect(personen(element).some(({ steunfiguur }) => steunfiguur)).to.equal(false);

    // De andere vragen, en aan het eind kiezen.
    const titel = (): string => tekstVan(schaduw(element).querySelector('#vraag'));
    for (const vraag of DOORVRAGEN) {
      expect(titel()).to.equal(plat(JE[`doorvraag.${vraag}`]));
      await tik(zoekActie(element, 'verder'));
      await wachtOpFocus(() => schaduw(element).querySelector('#vraag'), 'de volgende vraag');
    }
    expect(titel()).to.equal(plat(JE['kiezen.titel.zelf']));
    const [ans, , cor] = personen(element);
    for (const wie of [ans, cor]) await tik(zoekActie(element, 'kiesOm', wie?.id));
    await tik(zoekActie(element, 'kies'));
    expect(personen(element).map(({ steunfiguur }) => steunfiguur?.aangeduidDoor ?? [])).to.deep.equal([
      ['jongere'],
      [],
      ['jongere'],
      [],
    ]);
  });
});
