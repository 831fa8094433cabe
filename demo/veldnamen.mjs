// Hoe het portaal de bouwstenen, cijfers en meldingen van een berekening noemt op zijn eigen pagina's.

import { BOUWSTENEN } from 'zo-thuis-elementen/tarief';
import { LEEFTIJD } from './bronnen.mjs';
import { alsGetal, alsIngevuldPercentage, alsIngevuldeEuro } from './getallen.mjs';

/** De officiële titels van de elf bouwstenen: Handreiking tariefstelling gezinshuiszorg (juli 2021). */
export const BOUWSTEEN = {
  inkomen: 'Inkomen gezinshuisouder(s)',
  gedragswetenschapper: 'Gedragswetenschapper',
  ondersteuning: 'Ondersteuning',
  vervanging: 'Vervanging/logeren',
  verzorging: 'Verzorgingskosten',
  huisvesting: 'Huisvesting',
  overhead: 'Overhead',
  'gelieerde-organisatie': 'Gelieerde zorgorganisatie',
  leegstand: 'Leegstand',
  marge: 'Winst/marge',
  zorgzwaarte: 'Zorgzwaarte',
};

/** De titel bij een nummer; een nummer dat er niet is blijft staan zoals het is. */
export function bouwsteennaam(nummer) {
  const bouwsteen = BOUWSTENEN.find((elk) => String(elk.nummer) === String(nummer));
  return bouwsteen ? `${nummer}. ${BOUWSTEEN[bouwsteen.code]}` : String(nummer);
}

export const STATUS = {
  officieel: 'Officieel',
  secundair: 'Secundair',
  aanname: 'Aanname',
  eigen: 'Eigen cijfer',
};

const KEUZE = {
  'alle-kosten': 'alle kosten',
  'deler-vaste-kosten': 'deler, alleen over vaste kosten',
};

export const WAARSCHUWING = {
  'groepen-ongelijk-plaatsen': 'Het aantal jeugdigen per leeftijd is samen niet het aantal plaatsen.',
  'plaatsen-boven-8': 'Meer dan 8 plaatsen is ongebruikelijk voor een gezinshuis.',
  'peiljaren-gemengd': 'Dit cijfer is van een ander jaar dan de berekening.',
  'aanname-zonder-reden': 'Bij deze keuze staat geen reden.',
};

const euro = (eenheid) => (waarde) => `${alsIngevuldeEuro(waarde)} ${eenheid}`;
const aantal = (eenheid) => (waarde) => `${alsGetal(waarde)} ${eenheid}`;
const uurtarief = euro('per uur');
const urenPerWeek = aantal('uur per jeugdige per week');
const perJaar = euro('per huis per jaar');

/** Patroon van de plek (`#` is een volgnummer) → naam en schrijfwijze. De volgorde is die van de pagina. */
const VELDEN = {
  '/naam': ['Naam van de berekening'],
  '/peiljaar': ['Peiljaar', String],
  '/dagenPerJaar': ['Dagen per jaar'],
  '/wekenPerJaar': ['Weken per jaar'],
  '/plaatsen': ['Plaatsen'],
  '/rechtsvorm': ['Rechtsvorm'],
  '/inkomen/wijze': ['Inkomen: soort'],
  '/inkomen/ftePerPlaats': ['Inkomen: fte per plaats'],
  '/inkomen/fte': ['Inkomen: fte voor het huis'],
  '/inkomen/maandsalaris': ['Inkomen: maandsalaris', euro('per maand')],
  '/inkomen/vakantietoeslag': ['Inkomen: vakantietoeslag', alsIngevuldPercentage],
  '/inkomen/eindejaarsuitkering': ['Inkomen: eindejaarsuitkering', alsIngevuldPercentage],
  '/inkomen/werkgeverslasten': ['Inkomen: werkgeverslasten', alsIngevuldPercentage],
  '/inkomen/vervangingGeregeldDoor': ['Inkomen: vervanging geregeld door'],
  '/inkomen/bedragPerJaar': ['Inkomen: bedrag', perJaar],
  '/gedragswetenschapper/urenPerJeugdigePerWeek': ['Gedragswetenschapper: uren', urenPerWeek],
  '/gedragswetenschapper/uurtarief': ['Gedragswetenschapper: uurtarief', uurtarief],
  '/ondersteuning/urenPerJeugdigePerWeek': ['Ondersteuning: uren per jeugdige', urenPerWeek],
  '/ondersteuning/urenPerHuisPerJaar': ['Ondersteuning: uren voor het huis', aantal('uur per jaar')],
  '/ondersteuning/uurtarief': ['Ondersteuning: uurtarief', uurtarief],
  '/vervanging/dagenPerJaar': ['Vervanging: dagen', aantal('dagen per jaar')],
  '/vervanging/dagtarief': ['Vervanging: dagtarief', euro('per dag')],
  '/vervanging/logeernachtenPerJeugdige': ['Logeren: nachten', aantal('nachten per jeugdige per jaar')],
  '/vervanging/nachttarief': ['Logeren: nachttarief', euro('per nacht')],
  '/verzorging/groepen': ['Verzorging: leeftijden'],
  '/verzorging/groepen/#/leeftijdsgroep': ['Verzorging, groep #: leeftijd', (groep) => LEEFTIJD[groep]],
  '/verzorging/groepen/#/aantal': ['Verzorging, groep #: aantal', aantal('jeugdigen')],
  '/verzorging/groepen/#/bedragPerDag': ['Verzorging, groep #: bedrag', euro('per jeugdige per dag')],
  '/verzorging/toeslagPerDag': ['Verzorging: toeslag', euro('per jeugdige per dag')],
  '/huisvesting/bedragPerJaar': ['Huisvesting', perJaar],
  '/overhead/wijze': ['Overhead: wijze'],
  '/overhead/fractie': ['Overhead: percentage', alsIngevuldPercentage],
  '/overhead/grondslag': ['Overhead: percentage over'],
  '/overhead/bedragPerJaar': ['Overhead: bedrag', perJaar],
  '/gelieerdeOrganisatie/wijze': ['Gelieerde organisatie: wijze'],
  '/gelieerdeOrganisatie/fractie': ['Gelieerde organisatie: percentage', alsIngevuldPercentage],
  '/gelieerdeOrganisatie/bedragPerJaar': ['Gelieerde organisatie: bedrag', perJaar],
  '/leegstand/fractie': ['Leegstand: percentage', alsIngevuldPercentage],
  '/leegstand/methode': ['Leegstand: rekenwijze'],
  '/marge/fractie': ['Marge: percentage', alsIngevuldPercentage],
  '/marge/methode': ['Marge: rekenwijze'],
  '/zorgzwaarte/gekozen': ['Zorgzwaarte: gekozen niveau'],
  '/zorgzwaarte/niveaus/#/code': ['Zorgzwaarte, niveau #: naam'],
  '/zorgzwaarte/niveaus/#/factor': ['Zorgzwaarte, niveau #: factor'],
  '/zorgzwaarte/niveaus/#/plaatsen': ['Zorgzwaarte, niveau #: plaatsen'],
  '/zorgzwaarte/niveaus/#/fte': ['Zorgzwaarte, niveau #: fte'],
  '/zorgzwaarte/niveaus/#/urenGedragswetenschapper': ['Zorgzwaarte, niveau #: uren gedragswetenschapper', urenPerWeek],
  '/zorgzwaarte/niveaus/#/urenOndersteuning': ['Zorgzwaarte, niveau #: uren ondersteuning', urenPerWeek],
  '/zorgzwaarte/niveaus/#/vervangingDagen': ['Zorgzwaarte, niveau #: dagen vervanging', aantal('dagen per jaar')],
};

/** De naam van een plek in de berekening; wat wij niet kennen houdt zijn JSON-pointer. */
export function veldnaam(pad) {
  // Een fout in de herkomst zelf, zoals een webadres dat niet klopt, hoort bij het cijfer.
  const [, cijfer] = /^\/herkomst\/([^/]+)/.exec(pad) ?? [];
  if (cijfer !== undefined) return `Herkomst van ${veldnaam(cijfer.replaceAll('~1', '/').replaceAll('~0', '~'))}`;
  return VELDEN[patroon(pad)]?.[0].replace('#', volgnummer(pad)) ?? pad;
}

const patroon = (pad) => pad.replace(/\/\d+(?=\/|$)/g, '/#');
const volgnummer = (pad) => String(Number(/\/(\d+)(?=\/|$)/.exec(pad)?.[1] ?? 0) + 1);

/**
 * Alle ingevulde cijfers en keuzen op een rij: `{ pad, naam, getal, waarde, herkomst }`; `getal` is waar voor een cijfer.
 * Een herkomst zonder cijfer staat achteraan.
 */
export function cijfers(invoer) {
  const { versie: _versie, herkomst, kostprijselementen: _letters, tarievenset: _set, ...rest } = invoer;
  const bladen = [];
  verzamel(rest, '', bladen);
  const ingevuld = new Set(bladen.map(([pad]) => pad));
  const los = Object.keys(herkomst ?? {}).filter((pad) => !ingevuld.has(pad));
  return [
    ...bladen.map(([pad, waarde]) => ({
      pad,
      naam: veldnaam(pad),
      getal: typeof waarde === 'number',
      waarde: schrijfCijfer(pad, waarde),
      herkomst: herkomst?.[pad] ?? null,
    })),
    ...los.map((pad) => ({ pad, naam: veldnaam(pad), getal: false, waarde: '–', herkomst: herkomst[pad] })),
  ];
}

function verzamel(waarde, pad, bladen) {
  if (waarde === null) return;
  if (typeof waarde !== 'object') bladen.push([pad, waarde]);
  else {
    for (const [sleutel, deel] of Object.entries(waarde)) {
      verzamel(deel, `${pad}/${sleutel.replaceAll('~', '~0').replaceAll('/', '~1')}`, bladen);
    }
  }
}

/** Wat er op deze plek staat, met zijn eenheid. */
export function schrijfCijfer(pad, waarde) {
  const vorm = VELDEN[patroon(pad)]?.[1];
  if (vorm) return vorm(waarde) ?? String(waarde);
  if (typeof waarde === 'number') return alsGetal(waarde);
  return Object.hasOwn(KEUZE, waarde) ? KEUZE[waarde] : String(waarde);
}
