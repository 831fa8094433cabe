// Wie het formulier weghaalt is het kwijt: geen wekkers, geen luisteraars; wie het terugzet heeft het weer, met wat er stond.
import { expect } from '@open-wc/testing';
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import {
  alleTekst,
  druk,
  figuur,
  personen,
  staatOpen,
  typ,
  typMeteen,
  veld,
  TAG,
  type Form,
  klapOpen,
  maakNieuw,
  voegToe,
} from './hulp.js';
import { opruimSuite } from '../../suites/opruimen.suite.js';

const { en } = TEKSTEN['steunfiguur-form'];
opruimSuite<Form>({
  tag: TAG,
  waarde: { personen: [] },
  bereid: async (element) => {
    await voegToe(element);
    await klapOpen(element);
  },
  melding: (element, keer) => typMeteen(veld(element, 'veld.toelichting'), 'x'.repeat(1900 + keer)),
  alleTekst,
  engels: en['veld.toelichting'],
  dossier: {
    begin: () => new DossierStore(),
    wijzig: (store) => store.wijzig((dossier) => ({ ...dossier, personen: [figuur('p1', 'Riet')] })),
    zichtbaar: 'Riet',
  },
});

describe('opruimen', () => {
  it('houdt bij verplaatsen de waarde, wie openstaat en wat ongedaan gemaakt kan worden', async () => {
    const element = await maakNieuw();
    await typ(element, 'veld.naam', 'Oma Riet');
    const ander = document.createElement('section');
    element.parentElement?.append(ander);
    ander.append(element);
    await element.updateComplete;
    expect(personen(element).map(({ naam }) => naam)).to.deep.equal(['Oma Riet']);
    expect(staatOpen(element)).to.equal(true);
    expect(veld(element, 'veld.naam').value).to.equal('Oma Riet');
    await druk(element, 'actie.ongedaan');
    expect(personen(element)).to.deep.equal([]);
  });
});
