// Wie de ladder weghaalt is haar kwijt; wie haar terugzet heeft haar weer, met wat er stond.
import { DossierStore } from '../../../src/domein/dossier/dossier-store.js';
import { TEKSTEN } from '../../../src/teksten/index.js';
import { opruimSuite } from '../../suites/opruimen.suite.js';
import { ladderVan, openDelen, SAM, scherm, TAG, tekstVan, veld, type Ladderelement } from './hulp.js';

const { en } = TEKSTEN['zo-thuis-ladder'];
const WAARDE = ladderVan('thuis-ambulant', 'gezinshuis', { wegTerug: 'Als het rust is' });

opruimSuite<Ladderelement>({
  tag: TAG,
  waarde: WAARDE,
  bereid: openDelen,
  melding: (element, keer) => {
    const lijst = veld<HTMLSelectElement>(element, '/huidig/trede');
    lijst.value = keer % 2 === 0 ? 'bestandspleegzorg' : 'netwerkpleegzorg';
    lijst.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    lijst.dispatchEvent(new Event('change', { bubbles: true }));
  },
  alleTekst: (element) => tekstVan(scherm(element)),
  engels: en['professional.titel'],
  dossier: {
    begin: () => new DossierStore({ ...SAM, ladder: WAARDE }),
    wijzig: (store) =>
      store.wijzig((dossier) => ({
        ...dossier,
        personen: (dossier.personen ?? []).map((wie) => ({ ...wie, naam: `Nieuwe ${wie.naam}` })),
      })),
    zichtbaar: 'Nieuwe',
  },
});
