// De twee pagina's met alleen het formulier voor steunfiguren: een voor de jongere alleen, en een voor de professional. Wat zij insturen komt
// bij dezelfde dossiers als wat op de pagina met alle drie de elementen is ingevuld.

import { leesFormulier } from './aanvraag.mjs';
import { scripttag } from './bestanden.mjs';
import { alsKalenderdag } from './getallen.mjs';
import { bedanktpagina, formulierpagina } from './paginas/formulieren.mjs';
import { beoordeelDossier } from './steunfiguren.mjs';

export const JONGERE = '/aanbieder/jongere';
const BEDANKT = `${JONGERE}/bedankt`;
export const PROFESSIONAL = '/aanbieder/professional';

/** Neemt dit adres een formulier aan? */
export const neemtFormulierAan = (pad) => pad === JONGERE || pad === PROFESSIONAL;

/** Het antwoord op een aanvraag, of `null` als het niet om deze pagina's gaat. */
export async function behandelFormulier(aanvraag, { pathname }, opslag) {
  if (pathname === BEDANKT) return { pagina: bedanktpagina({ script: await scripttag('steunfiguur-form') }) };
  if (!neemtFormulierAan(pathname)) return null;
  return aanvraag.method === 'POST' ? ontvang(await leesFormulier(aanvraag), pathname, opslag) : toon(pathname, {});
}

async function toon(pad, stand, status = 200) {
  return { status, pagina: formulierpagina({ ...stand, pad, script: await scripttag('steunfiguur-form') }) };
}

function ontvang(formulier, pad, opslag) {
  const veld = (naam) => (formulier.get(naam) ?? '').trim();
  const invuller = pad === JONGERE ? 'jongere' : 'professional';
  const inzending = {
    dossiernummer: veld('dossiernummer').toUpperCase(),
    leeftijd: veld('leeftijd'),
    dossier: alsDossier(veld('steunfiguren'), invuller),
  };
  const nu = new Date();
  const oordeel = beoordeelDossier(inzending, { vandaag: alsKalenderdag(nu), nieuw: true });
  const { veldfouten, fouten, waarde } = oordeel;
  const bezet = veldfouten.length === 0 && opslag.vindDossiernummer(inzending.dossiernummer) !== null;
  if (!oordeel.goed || bezet) {
    return toon(pad, { inzending, veldfouten, fouten, bezet, waarde: waarde && deelVoorFormulier(waarde) }, 422);
  }
  const { dossiernummer } = inzending;
  const id = opslag.bewaarDossier({
    dossiernummer,
    leeftijd: Number(inzending.leeftijd),
    inhoud: waarde,
    ontvangen: nu.toISOString(),
  });
  // Een jongere ziet niet wat er van anderen ontvangen is.
  return { naar: pad === JONGERE ? BEDANKT : `/aanbieder/ontvangen?nieuw=${id}` };
}

// Zonder dossier op de pagina is de waarde alleen wat het formulier vraagt. Wat geen JSON is gaat zo door: dan zegt de controle het.
function alsDossier(tekst, ingevuldDoor) {
  try {
    const waarde = JSON.parse(tekst);
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return tekst;
    return JSON.stringify({ ...waarde, versie: 1, onderwerp: { soort: 'jongere' }, ingevuldDoor });
  } catch {
    return tekst;
  }
}

const deelVoorFormulier = ({ personen, doorvragen, toestemming }) => ({ personen, doorvragen, toestemming });
