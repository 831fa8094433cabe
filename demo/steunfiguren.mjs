// Wat aanbieder Kwartelveen van een ingestuurd dossier verwacht: de eigen velden, de regels van het pakket, en één huisregel.
// De huisregel is verzonnen beleid van een verzonnen aanbieder: het pakket waarschuwt bij een burgerservicenummer, Kwartelveen weigert het.

import { bevatBsn, controleerPersoon, controleerToestemming } from 'zo-thuis-elementen/dossier';
import { controleerLadder } from 'zo-thuis-elementen/ladder';
import { leesDossier } from 'zo-thuis-elementen/schema';
import { TREDE, veldwoord } from './woorden.mjs';

/** Een vaste vorm: zo komt er geen naam en geen burgerservicenummer in. */
const DOSSIERNUMMER = /^KV-\d{4}-\d{4}$/;
/** Jeugdhulp kan na de achttiende verjaardag doorlopen; de grens hier is een eigen keuze. */
const HOOGSTE_LEEFTIJD = 23;

const TEKSTEN = {
  'veld-ontbreekt': 'vul dit in.',
  'keuze-onbekend': 'deze keuze kennen wij niet.',
  'versie-onbekend': 'deze versie kennen wij niet.',
  'id-dubbel': 'deze persoon staat er twee keer in.',
  'te-veel-personen': 'hier kunnen niet meer dan 500 mensen in.',
  'tekst-te-lang': 'gebruik hooguit 2000 tekens.',
  'datum-ongeldig': 'dit is geen datum. Schrijf bijvoorbeeld 2015, 2015-03 of 2015-03-31.',
  'datum-in-toekomst': 'kies vandaag of eerder.',
  'datum-voor-begin': 'kies een dag na de toestemming.',
  'getal-buiten-bereik': 'vul een getal in van 0 tot en met 1000.',
  'lijkt-bsn': 'dit lijkt een burgerservicenummer. Haal het weg. Kwartelveen bewaart dat hier niet.',
};
// Waar de ladder een ander begin bedoelt dan de toestemming.
const OP_DE_LADDER = { 'datum-voor-begin': 'kies een dag na het begin.' };
const OVER_HET_GEHEEL = {
  'json-ongeldig': 'Er kwam geen leesbaar formulier mee. Staat JavaScript aan?',
  'json-te-groot': 'Dit formulier is te groot om te ontvangen.',
  'te-diep': 'Dit is geen formulier van deze pagina.',
};
const NIEMAND = 'Er staat nog niemand in. Zet iemand erbij, of kies “Samen verder zoeken” en loop de vragen langs.';

/**
 * Beoordeelt een inzending: óf alles klopt, óf er staat wat eraan scheelt. `waarde` is wat het formulier terug kan krijgen.
 * @param {{ dossiernummer: string, leeftijd: string, dossier: string }} inzending `dossier` is de waarde van `<zo-thuis-dossier>`: formulier, kaart en ladder samen.
 * @param {{ vandaag: string, nieuw: boolean }} bij Een dossier dat er al is mag leeg worden: wie wordt weggehaald moet ook hier weg kunnen.
 */
export function beoordeelDossier({ dossiernummer, leeftijd, dossier }, { vandaag, nieuw }) {
  const veldfouten = [];
  if (!DOSSIERNUMMER.test(dossiernummer)) {
    veldfouten.push(['dossiernummer', 'Vul het dossiernummer in, zoals KV-2026-0147.']);
  }
  if (!/^\d{1,2}$/.test(leeftijd) || Number(leeftijd) > HOOGSTE_LEEFTIJD) {
    veldfouten.push(['leeftijd', `Vul de leeftijd in hele jaren in, van 0 tot en met ${HOOGSTE_LEEFTIJD}.`]);
  }
  // Wie nog geen naam heeft komt wel terug op de pagina, maar niet in de opslag.
  const terug = leesDossier(dossier, { halfAf: true });
  const waarde = terug.goed ? terug.waarde : null;
  const gelezen = leesDossier(dossier);
  const punten = gelezen.goed ? controleer(gelezen.waarde, vandaag) : gelezen.fouten;
  const fouten = punten.map((punt) => alsFout(punt, waarde));
  if (gelezen.goed && nieuw && isLeeg(gelezen.waarde))
    fouten.push({ persoon: null, naar: 'steunfiguren', tekst: NIEMAND });
  return { goed: veldfouten.length + fouten.length === 0, veldfouten, fouten, waarde };
}

// Wat het formulier in de browser een fout noemt, is dat hier ook. De huisregel geldt voor het hele dossier, ook voor een vastgelegd moment.
function controleer({ personen, toestemming, ladder, ...rest }, vandaag) {
  const op = (plek, controles) => controles.map(({ pad, ...rest }) => ({ ...rest, pad: `${plek}${pad}` }));
  return [
    ...(personen ?? []).flatMap((persoon, index) => op(`/personen/${index}`, controleerPersoon(persoon, vandaag))),
    ...(toestemming ?? []).flatMap((elk, index) => op(`/toestemming/${index}`, controleerToestemming(elk, vandaag))),
    ...op('/ladder', controleerLadder(ladder ?? {})),
    ...plekkenMetBsn(rest),
  ].filter(({ ernst, code }) => ernst === 'fout' || code === 'lijkt-bsn');
}

function plekkenMetBsn(waarde, pad = '') {
  if (typeof waarde === 'string') return bevatBsn(waarde) ? [{ pad, code: 'lijkt-bsn' }] : [];
  return Object.entries(waarde ?? {}).flatMap(([sleutel, deel]) => plekkenMetBsn(deel, `${pad}/${sleutel}`));
}

// Waar op de pagina dit deel van het dossier te wijzigen is.
const FORMULIER = { naar: 'steunfiguren', heel: 'Formulier' };
const KAART = { naar: 'netwerk', heel: 'Netwerkkaart' };
const PLEKKEN = {
  onderwerp: KAART,
  banden: KAART,
  momenten: KAART,
  indeling: KAART,
  ladder: { naar: 'ladder', heel: 'Ladder' },
};

// Dezelfde code en plek als het pakket, in de woorden van Kwartelveen.
function alsFout({ pad, code }, waarde) {
  const [, deel, nummer] = /^\/(\w+)(?:\/(\d+))?/.exec(pad) ?? [];
  if (deel === undefined || Object.hasOwn(OVER_HET_GEHEEL, code)) {
    return {
      persoon: null,
      naar: 'steunfiguren',
      tekst: OVER_HET_GEHEEL[code] ?? 'Dit is geen formulier van deze pagina.',
    };
  }
  const persoon = deel === 'personen' ? waarde?.personen?.[nummer] : undefined;
  const { naar, heel } = Object.hasOwn(PLEKKEN, deel) ? PLEKKEN[deel] : FORMULIER;
  const wie = persoon?.naam || (deel === 'personen' && nummer ? `Persoon ${Number(nummer) + 1}` : heel);
  const tekst = (deel === 'ladder' && OP_DE_LADDER[code]) || (TEKSTEN[code] ?? 'dit past niet. Kijk het na.');
  return { persoon: persoon?.id ?? null, naar, tekst: `${wie}, ${veldwoord(pad)}${bijTrede(pad, waarde)}: ${tekst}` };
}

// Bij elke trede staan dezelfde vragen; zonder haar naam is niet te zien welke het is.
function bijTrede(pad, waarde) {
  const [, nummer] = /^\/ladder\/afwegingen\/(\d+)\//.exec(pad) ?? [];
  const naam = TREDE[waarde?.ladder?.afwegingen?.[nummer]?.trede];
  return naam ? ` bij “${naam}”` : '';
}

const isLeeg = ({ personen, doorvragen, ladder }) =>
  !personen?.length && !doorvragen?.vragen?.length && !isIngevuld(ladder);
// Een vakje dat uit staat of een lege lijst is nog geen antwoord.
const isIngevuld = (waarde) =>
  typeof waarde === 'object' && waarde !== null ? Object.values(waarde).some(isIngevuld) : Boolean(waarde);
