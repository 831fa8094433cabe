// Samen verder zoeken op een telefoon van 375 × 812: elk doel is met een vinger te raken, en vier mensen kosten weinig tikken.
// Zonder vinger (WebKitGTK) doet de muis hetzelfde in een vak van 375 px breed; dat staat in de naam van de toets.
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { hand, inBeeld, vinger } from '../../hulp/handen.js';
import {
  maak,
  metFocus,
  personen,
  schaduw,
  tekstVan,
  veld,
  vind,
  wachtOpFocus,
  zoekActie,
  zoekKnopVerder,
} from './hulp.js';

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

  it(`${hand.naam} schrijft vier mensen met hun relatie op: elk doel is groot genoeg, en een tik is genoeg`, async () => {
    const element = await maak();
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
  });
});
