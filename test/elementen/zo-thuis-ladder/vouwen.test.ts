// Wat op het werkblad niet elke keer aan de beurt is: per vraag één regel met het antwoord, en open wie haar nodig heeft.
import { expect } from '@open-wc/testing';
import {
  heeftVeld,
  ladderVan,
  SAM,
  scherm,
  schaduw,
  tekst,
  tekstVan,
  veld,
  vind,
  vindAlle,
  wachtOpDelen,
  wachtOpFocus,
  zetNeer,
} from './hulp.js';

async function werkblad(ladder: object = {}): ReturnType<typeof zetNeer> {
  const element = await zetNeer({ ...SAM.ladder, ...ladder }, { lezer: 'professional' }, SAM);
  await wachtOpDelen(element);
  return element;
}

const regel = (element: Element, naam: string): HTMLElement =>
  vind(schaduw(element), `.vouwen > details[data-klap="${naam}"] > summary`);

describe('een vraag achter een regel', () => {
  it('zegt dicht al wat het antwoord is, en heeft dan geen veld', async () => {
    const element = await werkblad({ matching: `${'Zij kennen elkaar al lang. '.repeat(20)}` });
    expect(tekstVan(regel(element, 'plan'))).to.contain('1 november 2026 tot 30 april 2027');
    expect(tekstVan(regel(element, 'steunfiguren'))).to.contain('Oma Riet, Meester De Boer');
    const matching = tekstVan(regel(element, 'matching'));
    expect(matching).to.contain('Zij kennen elkaar al lang.').and.to.match(/ …$/);
    expect(matching.length).to.be.below(160);
    for (const pad of ['/plan/van', '/steunfiguren', '/matching', '/pleegcontractOp'])
      expect(heeftVeld(element, pad), pad).to.equal(false);
  });

  it('gaat open bij een link naar haar, met de focus op het veld, ook achter twee regels', async () => {
    const element = await werkblad({ dreigendeBreakdown: 'ja', plan: { van: '2026-11-01', tot: '2999-01-01' } });
    const naar = (woorden: string): void =>
      vindAlle(scherm(element), '.helpt a, .dagen a')
        .find((link) => tekstVan(link).includes(woorden))
        ?.click();
    const opVeld = (pad: string): Promise<void> =>
      wachtOpFocus(
        () =>
          schaduw(element).querySelector<HTMLElement>(`[data-pad="${pad}"]:is(:checked, :not([type]), [type='date'])`),
        pad,
      );
    naar(tekst('helpt.netwerk'));
    await opVeld('/steunfiguren');
    naar(tekst('helpt.matching'));
    await opVeld('/matching');
    naar(tekst('dagen.plan'));
    await opVeld('/plan/tot');
  });

  it('gaat open als er een fout in zit', async () => {
    const element = await werkblad({ plan: { van: '2027-01-01', tot: '2026-01-01' } });
    expect(element.reportValidity()).to.equal(false);
    await wachtOpDelen(element);
    expect(heeftVeld(element, '/plan/tot')).to.equal(true);
  });

  it('is er niet bij een kind of een ouder: op hun blad staat elke vraag open', async () => {
    const element = await zetNeer(SAM.ladder ?? null, { lezer: 'ouder' }, SAM);
    vind<HTMLDetailsElement>(schaduw(element), 'details[data-klap="afweging"]').open = true;
    await wachtOpDelen(element);
    for (const pad of ['/plan/van', '/steunfiguren', '/matching']) expect(heeftVeld(element, pad), pad).to.equal(true);
  });

  it('houdt het werkblad op 1280 px onder de 1.950 px', async () => {
    const element = await werkblad();
    element.parentElement?.style.setProperty('inline-size', '1248px');
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.below(1950);
  });

  it('vraagt smal bij een lege plek alleen waarom niet, en de rest zodra er iets staat', async () => {
    const element = await zetNeer(ladderVan('thuis', 'steungezin'), { lezer: 'professional' });
    element.parentElement?.style.setProperty('inline-size', '360px');
    await wachtOpDelen(element);
    const ziet = (naam: string): boolean => veld(element, `/afwegingen/thuis/${naam}`).checkVisibility();
    expect(['reden', 'geprobeerd', 'redenSoort'].map(ziet)).to.deep.equal([true, false, false]);
    const reden = veld<HTMLTextAreaElement>(element, '/afwegingen/thuis/reden');
    reden.value = 'Er is rust nodig.';
    reden.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(['reden', 'geprobeerd', 'redenSoort'].map(ziet)).to.deep.equal([true, true, true]);
  });
});

describe('op een brede plek', () => {
  const boven = (deel: Element): number => Math.round(deel.getBoundingClientRect().top);

  for (const [wat, keuze] of [
    ['de plekken van nu en straks', '.plekken-nu > details'],
    ['de regels met een antwoord', '.vouwen > details:nth-child(-n + 2)'],
    ['vergelijken en even op adem', '.verder > details'],
  ] as const)
    it(`staan ${wat} naast elkaar, en wat opengaat krijgt de hele breedte`, async () => {
      const element = await werkblad();
      (element.parentElement as HTMLElement).style.setProperty('inline-size', '1232px');
      const [een, twee] = vindAlle<HTMLDetailsElement>(scherm(element), keuze) as [
        HTMLDetailsElement,
        HTMLDetailsElement,
      ];
      expect(boven(een)).to.equal(boven(twee));
      const dicht = een.getBoundingClientRect().width;
      een.open = true;
      await wachtOpDelen(element);
      expect(een.getBoundingClientRect().width).to.be.above(1.9 * dicht);
      expect(boven(twee)).to.be.above(boven(een));
    });
});
