// Het Engels bij nl/zo-thuis-ladder/raadslid.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/raadslid.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'raadslid.titel': 'Youth care, as close to home as possible',
  'raadslid.intro':
    'Every child has a right to a loving, stable place. The starting point is healthy and safe at home. If that fails, as close to home as possible.',
  'raadslid.geenAdvies':
    'The order is fixed. It is not advice. Which place fits depends on child and family. Have a lawyer look at legal questions.',
  'raadslid.pad.thuis': 'The child lives at home',
  'raadslid.pad.elders': 'The child lives somewhere else',
  'raadslid.pad.tik': 'A house opens the explanation of that place.',
  'raadslid.trede.thuis.naam': 'At home',
  'raadslid.trede.thuis-ambulant.naam': 'At home with outreach care',
  'raadslid.trede.steungezin.naam': 'At home with steungezin, buurtgezin or meeleefgezin (support families)',
  'raadslid.trede.netwerkpleegzorg.naam': 'Netwerkpleegzorg (kinship foster care)',
  'raadslid.trede.bestandspleegzorg.naam': 'Bestandspleegzorg (foster care outside the network)',
  'raadslid.trede.gezinshuis.naam': 'Gezinshuis (family-style care home)',
  'raadslid.trede.residentieel.naam': 'Residential: living in a group',
  'raadslid.trede.jeugdzorgplus.naam': 'JeugdzorgPlus (secure youth care)',
  'raadslid.vergelijk': 'Compare two rungs',
  'raadslid.crisis': 'A crisis says how help starts. It does not say where a child will stay.',
  'raadslid.waarom':
    '“Jeugdhulp zo thuis mogelijk” says that the Jeugdwet asks municipalities to use outreach care and help in families widely. The Act itself says about living out of home (Jeugdwet 2.3(6)): with a foster parent or gezinshuis if reasonably possible. Not if that is demonstrably not in the interest of the young person.',
  'raadslid.gemeente':
    'The municipality pays, supervises, connects and makes policy (“Jeugdhulp zo thuis mogelijk”). The Health and Youth Care Inspectorate examines the quality of youth care (Jeugdwet 9.1). The council can ask: how do we prevent placement out of home? How do we stimulate family forms and recruit foster parents? What do we do in doubt about the quality of a gezinshuis? The E-Book Gezinshuizen describes what a municipality can do then.',
  'raadslid.bronnen':
    'Sources: Jeugdwet (read in the text of 1 January 2025), “Jeugdhulp zo thuis mogelijk”, “Zo thuis mogelijk opgroeien” (25 September 2019). Also: Regeling Jeugdwet, bijlage 2 (Informatieprotocol v7), BGZJ about StroomOP, Skipr (28 October 2025).',
} as const satisfies Vertaling<typeof nl>;
