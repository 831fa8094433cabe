// De taal van de pagina en de woorden van de pagina zelf, bij elke lezer. Wat elke lezer in het Nederlands leest staat in lezers.test.ts.
import { TEKSTEN } from '../../../src/teksten/index.js';
import { LADDERLEZERS } from '../../../src/elementen/zo-thuis-ladder/weergave.js';
import { taalSuite, type Gelezen } from '../../suites/taal.suite.js';
import {
  drukAf,
  kiesTrede,
  openAlles,
  plat,
  SAM,
  schaduw,
  TAG,
  tekstVan,
  TREDECODES,
  type Ladderelement,
} from './hulp.js';
import { losseTeksten } from '../vinden.js';

const { nl, en, je } = TEKSTEN['zo-thuis-ladder'];

/** Het voorbeeld zonder woorden: wat iemand opschreef is geen tekst van ons. */
const ZONDER_WOORDEN = JSON.parse(JSON.stringify(SAM), (sleutel, waarde: unknown) =>
  typeof waarde === 'string' && (sleutel === 'naam' || waarde.includes(' ')) ? 'Zz' : waarde,
) as typeof SAM;

/** Elke lezer, leeg en vol, met de kaart van elke plek, met fouten, alleen lezend en op papier. */
async function langsAlles(element: Ladderelement): Promise<Gelezen> {
  const gezien = new Map<string, readonly string[]>();
  const lees = async (toestand: string): Promise<void> => {
    await openAlles(element);
    gezien.set(toestand, losseTeksten(element));
  };
  const { ladder, ...rest } = ZONDER_WOORDEN;
  for (const lezer of LADDERLEZERS) {
    element.setAttribute('lezer', lezer);
    element.dossierStore.vervang({ versie: 1, onderwerp: { soort: 'jongere' } });
    await element.updateComplete;
    await lees(`${lezer}, leeg`);
    element.required = true;
    element.reportValidity();
    await element.updateComplete;
    await lees(`${lezer}, leeg en verplicht`);
    element.required = false;
    element.dossierStore.vervang({ ...rest, ...(ladder && { ladder }) });
    await element.updateComplete;
    await lees(`${lezer}, vol`);
    if (lezer !== 'raadslid') {
      for (const trede of TREDECODES) {
        await kiesTrede(element, trede);
        await lees(`${lezer}, ${trede}`);
      }
      element.readonly = true;
      await element.updateComplete;
      await lees(`${lezer}, alleen lezen`);
      element.readonly = false;
    }
    gezien.set(`${lezer}, op papier`, [tekstVan(await drukAf(element))]);
  }
  return gezien;
}

taalSuite<Ladderelement>({
  tag: TAG,
  alleTekst: (element) => tekstVan(schaduw(element)),
  titel: {
    sleutel: 'ouder.titel',
    nl: plat(nl['ouder.titel']),
    en: plat(en['ouder.titel']),
    je: plat(je['ouder.titel']),
  },
  attributen: { lezer: 'ouder' },
  slots: ['toelichting'],
  heeftDossier: true,
  sleutels: Object.keys(nl),
  onaf: null,
  altijdJe: /^kind/,
  langsAlles,
  namen:
    /steungezin|buurtgezin|meeleefgezin|gezinshuis|Veilig Thuis|Regeling Jeugdwet, bijlage|Jeugdwet|Kamerstuk|Jeugdhulp zo thuis mogelijk|Zo thuis mogelijk opgroeien|Verblijf gezinshuizen naar 21 jaar/gi,
  gelijk: {
    gegevens: /^(Verblijf gezinshuizen naar 21 jaar|Zz?(, Zz)*|\d.*|Jeugdwet \d.*|\(Jeugdhulp zo thuis mogelijk\))$/,
    woorden: ['Steungezin', 'Buurtgezin', 'Meeleefgezin', 'Variant'],
  },
});
