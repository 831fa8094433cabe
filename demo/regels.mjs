// Wat Rietmonde van een inzending verwacht: de eigen velden, de regels van het pakket, en één huisregel.
// De huisregel is verzonnen beleid van een verzonnen gemeente; het pakket zelf waarschuwt alleen.

import { isDeepStrictEqual } from 'node:util';
import { leesTariefInvoer, leesTariefwerkblad } from 'zo-thuis-elementen/schema';
import { berekenTarief } from 'zo-thuis-elementen/tarief';
import { cijfers, veldnaam } from './veldnamen.mjs';
import { stelVast } from './werkblad.mjs';

const LANGSTE_NAAM = 120;

/** Gezinshuis in de Standaardproductcodelijst Jeugdwet (JZ21, februari 2025). */
export const PRODUCTEN = [
  {
    groep: 'Zonder behandeling (categorie 44)',
    codes: {
      '44A08': 'Gezinshuis: inspanningsgericht',
      '44A04': 'Gezinshuis: outputgericht',
      '44A21': 'Gezinshuis: outputgericht (licht)',
      '44A22': 'Gezinshuis: outputgericht (middel)',
      '44A23': 'Gezinshuis: outputgericht (zwaar)',
    },
  },
  {
    groep: 'Met behandeling (categorie 43)',
    codes: {
      '43A10': 'Gezinshuis: inspanningsgericht',
      '43A04': 'Gezinshuis: outputgericht',
      '43A29': 'Gezinshuis: outputgericht (licht)',
      '43A30': 'Gezinshuis: outputgericht (middel)',
      '43A31': 'Gezinshuis: outputgericht (zwaar)',
    },
  },
];

const VELDEN = {
  aanbieder: (waarde) => naamFout(waarde, 'Vul de naam van de aanbieder in.'),
  contract: (waarde) => naamFout(waarde, 'Vul het contract of perceel in.'),
  productcode: (waarde) =>
    PRODUCTEN.some(({ codes }) => Object.hasOwn(codes, waarde)) ? null : 'Kies een productcode uit de lijst.',
};

function naamFout(waarde, leeg) {
  if (waarde === '') return leeg;
  return [...waarde].length > LANGSTE_NAAM ? `Gebruik hooguit ${LANGSTE_NAAM} tekens.` : null;
}

const TEKSTEN = {
  'veld-ontbreekt': 'dit is leeg. Vul dit in.',
  'keuze-onbekend': 'deze keuze kennen wij niet. Kies iets uit de lijst.',
  'niet-eindig': 'dit is geen getal. Vul een getal in.',
  'bedrag-negatief': 'dit is lager dan 0. Vul 0 of meer in.',
  'fractie-buiten-bereik': 'dit past niet. Vul 0 of meer in, en minder dan 100 procent.',
  'plaatsen-buiten-bereik': 'dit past niet. Vul een heel getal in van 1 tot en met 12.',
  'groepen-leeg': 'vul bij minstens één leeftijd een aantal in.',
  'tekst-te-lang': 'deze tekst is te lang. Gebruik hooguit 2000 tekens.',
  'url-ongeldig': 'dit is geen webadres. Begin met https://.',
  'datum-ongeldig': 'dit is geen datum. Schrijf bijvoorbeeld 2026-01-31.',
  'aanname-zonder-reden': 'schrijf een reden bij dit cijfer. Rietmonde vraagt die bij elk eigen of aangenomen cijfer.',
};
const OVER_HET_GEHEEL = {
  'json-ongeldig': 'Er kwam geen leesbare berekening mee. Staat JavaScript aan?',
  'json-te-groot': 'Deze berekening is te groot om te ontvangen.',
  'te-diep': 'Dit is geen berekening van deze pagina.',
  'versie-onbekend': 'Deze versie van de rekenhulp kennen wij niet.',
};

/** Dezelfde code en plek als het pakket, in de woorden van Rietmonde. Met de naam van het veld, want de zin staat ook in een overzicht. */
function alsServerfout({ pad, code }) {
  const geheel = OVER_HET_GEHEEL[code];
  const tekst = TEKSTEN[code] ?? 'dit past niet bij de rest van de berekening. Kijk het na.';
  return { pad, tekst: geheel ?? (pad === '' ? 'De berekening is niet volledig.' : `${veldnaam(pad)}: ${tekst}`) };
}

// Hoe de delen van een werkblad heten, met hun volgnummer erachter.
const DEEL = {
  scenarios: 'Scenario’s',
  actief: 'Scenario in beeld',
  indexering: 'Indexering',
  notitie: 'Toelichting',
  aanbiedingen: 'Aanbieding',
  bandbreedtes: 'Bandbreedte',
  indexcijfers: 'Indexcijfer',
  verdeling: 'Verdeling',
  producten: 'Product',
  samen: 'Contract',
};

/** Wat er aan een werkblad scheelt, in één zin met de plek voorop. `document` is wat er binnenkwam, of `null`. */
function alsWerkbladfout({ pad, code }, document) {
  const [, deel, nummer, rest] = /^\/([^/]+)(?:\/(\d+))?(.*)$/.exec(pad) ?? [];
  if (deel === 'scenarios' && nummer !== undefined) {
    const naam = document.scenarios[nummer]?.naam;
    const kort = typeof naam === 'string' && naam !== '' && [...naam].length <= LANGSTE_NAAM;
    return `In ${kort ? naam : `scenario ${Number(nummer) + 1}`}: ${alsServerfout({ pad: rest, code }).tekst}`;
  }
  const tekst = OVER_HET_GEHEEL[code] ?? TEKSTEN[code] ?? 'dit past niet bij de rest van de berekening. Kijk het na.';
  if (deel === undefined) return `De scenario’s en de aanbiedingen samen: ${tekst}`;
  return `${[DEEL[deel] ?? deel, nummer !== undefined && Number(nummer) + 1].filter(Boolean).join(' ')}: ${tekst}`;
}

/**
 * Het werkblad dat met de berekening meekwam, met dezelfde regels als bij een onderhandeling. Zonder kwam er alleen één berekening.
 * @param {string | null} tekst
 * @param {ReturnType<typeof leesTariefInvoer>} berekening
 * @returns {{ werkblad: object | null, fouten: string[] }} `werkblad` is bij een fout wat er terug kan naar de pagina.
 */
function beoordeelWerkblad(tekst, berekening) {
  if (tekst === null) return { werkblad: null, fouten: [] };
  const gelezen = leesTariefwerkblad(tekst);
  if (gelezen.goed) {
    const { scenarios, actief } = gelezen.waarde;
    const hoortErbij = !berekening.goed || isDeepStrictEqual(scenarios[actief], berekening.waarde);
    return { werkblad: gelezen.waarde, fouten: hoortErbij ? [] : [ANDERE_BEREKENING] };
  }
  const leesbaar = gelezen.fouten.every(({ pad }) => pad !== '');
  const document = leesbaar ? JSON.parse(tekst) : null;
  // Wat er aan het scenario in beeld scheelt staat al bij de velden.
  const elders = gelezen.fouten.filter(({ pad }) => !pad.startsWith(`/scenarios/${document?.actief ?? 0}/`));
  const fouten = elders.map((fout) => alsWerkbladfout(fout, document));
  return { werkblad: document, fouten: fouten.length > 0 || !berekening.goed ? fouten : [ANDERE_BEREKENING] };
}

const ANDERE_BEREKENING = 'Het scenario in beeld is een andere berekening dan die u indient. Dien het opnieuw in.';

/** Beoordeelt een inzending: óf alles klopt en er is een tarief, óf er staat bij elk veld wat eraan scheelt. */
export function beoordeel(inzending) {
  const veldfouten = Object.entries(VELDEN)
    .map(([veld, fout]) => [veld, fout(inzending[veld])])
    .filter(([, fout]) => fout !== null);
  const gelezen = leesTariefInvoer(inzending.tarief);
  const { werkblad, fouten: werkbladfouten } = beoordeelWerkblad(inzending.werkblad, gelezen);
  const geweigerd = (serverFouten, leesbaar = true) => ({
    goed: false,
    leesbaar,
    werkblad,
    veldfouten,
    werkbladfouten,
    serverFouten: serverFouten.map(alsServerfout),
  });
  // Een fout over het geheel: dan is er niets wat terug kan naar de pagina.
  if (!gelezen.goed)
    return geweigerd(
      gelezen.fouten,
      gelezen.fouten.every(({ pad }) => pad !== ''),
    );

  const resultaat = berekenTarief(gelezen.waarde);
  const getallen = new Set(cijfers(gelezen.waarde).flatMap(({ pad, getal }) => (getal ? [pad] : [])));
  const zonderReden = resultaat.meldingen.filter(
    ({ code, pad }) => code === 'aanname-zonder-reden' && getallen.has(pad),
  );
  if (veldfouten.length + werkbladfouten.length + zonderReden.length > 0) return geweigerd(zonderReden);
  return { goed: true, invoer: gelezen.waarde, resultaat, werkblad, vastgesteld: werkblad && stelVast(werkblad) };
}
