// Het Engels bij nl/zo-thuis-ladder/raadslid-rollen.ts.
import type { teksten as nl } from '../../nl/zo-thuis-ladder/raadslid-rollen.js';
import type { Vertaling } from '../../pakket.js';

export const teksten = {
  'raadslid.wat': 'What is it?',
  'raadslid.hoeLang': 'How long?',
  'raadslid.gesloten':
    'StroomOP (from 2019, with a grant for 2.5 years) worked on ending forced isolation, suicide prevention and a say for young people. It also wanted family-focused and small-scale work. Policy now: no young people in secure care in 2030. On 30 June 2025 there were 421 (Skipr, 28 October 2025).',
  'raadslid.rollen': 'Four roles of the municipality',
  'raadslid.rollen.vraag': 'The council can ask',
  'raadslid.rol.financier': 'Funder',
  'raadslid.rol.financier.wat': 'The municipality buys youth care and pays.',
  'raadslid.rol.financier.1': 'Do we pay a rate that a gezinshuis can live on?',
  'raadslid.rol.financier.2': 'Is there money for help at home, before it goes wrong?',
  'raadslid.rol.toezichthouder': 'Supervisor',
  'raadslid.rol.toezichthouder.wat':
    'The Health and Youth Care Inspectorate looks into the quality. The municipality watches the contract and whether the money is spent lawfully.',
  'raadslid.rol.toezichthouder.1': 'What do we do when in doubt about the quality of a gezinshuis?',
  'raadslid.rol.toezichthouder.2': 'How does the council hear what the inspectorate finds?',
  'raadslid.rol.verbinder': 'Connector',
  'raadslid.rol.verbinder.wat': 'The municipality brings families, neighbourhood, schools and providers together.',
  'raadslid.rol.verbinder.1': 'How do we recruit foster parents and find support families?',
  'raadslid.rol.verbinder.2': 'Does every team ask about support figures?',
  'raadslid.rol.beleidsmaker': 'Policy maker',
  'raadslid.rol.beleidsmaker.wat': 'The council sets goals and checks whether they are reached.',
  'raadslid.rol.beleidsmaker.1': 'How do we prevent placement out of home and encourage family forms?',
  'raadslid.rol.beleidsmaker.2': 'How many children live in a family, and how many in a group?',
  'raadslid.rekenmachine': 'Calculate the rate of a place in a gezinshuis',
  'raadslid.respijtVoor':
    'In one region, respite care is there for children with psychiatric problems, autism or a mild intellectual disability. They live at home, in a foster family or in a gezinshuis (“Zo thuis mogelijk opgroeien”, 25 September 2019).',
  'raadslid.eerder':
    'StroomOP (from 2019) aimed for earlier, faster and better fitting support, preferably at home (“Jeugdhulp zo thuis mogelijk”).',
  'raadslid.teams':
    'A study by KPMG names five basic functions for local teams. OZJ helps municipalities to secure them, with meetings and support (“OZJ, Borging basisfuncties”).',
  'raadslid.bronnenTitel': 'Sources',
} as const satisfies Vertaling<typeof nl>;
