// De pagina's onder /aanbieder: formulier, netwerkkaart en ladder bij aanbieder Kwartelveen, wat er is ontvangen, verder invullen en wissen.
// Kent de aanvraag en de opslag; hoe een antwoord verstuurd wordt weet server.mjs.

import { isDeepStrictEqual } from 'node:util';
import { leesFormulier } from './aanvraag.mjs';
import { scripttag } from './bestanden.mjs';
import { behandelFormulier, neemtFormulierAan } from './formulieren.mjs';
import { alsKalenderdag } from './getallen.mjs';
import { alsBestand, dossierspagina, wispagina } from './paginas/dossiers.mjs';
import { steunfigurenpagina } from './paginas/steunfiguren.mjs';
import { beoordeelDossier } from './steunfiguren.mjs';

// Elk element heeft een eigen script; zij delen samen één dossier.
const ELEMENTEN = ['zo-thuis-dossier', 'netwerk-kaart', 'steunfiguur-form', 'zo-thuis-ladder'];
const DOSSIER = /^\/aanbieder\/dossier\/(\d{1,9})(\/wissen)?$/;
const BESTAND = /^\/aanbieder\/dossier\/(\d{1,9})\.json$/;

/** Neemt dit adres een formulier aan? */
export const neemtDossierAan = (pad) => pad === '/aanbieder' || neemtFormulierAan(pad) || DOSSIER.test(pad);

/**
 * Het antwoord op een aanvraag: een pagina, of `naar` welk adres de bezoeker gaat, of een bestand. `null` als dit adres niet van de aanbieder is.
 * @returns {Promise<{ status?: number, pagina: unknown } | { naar: string } | { naam: string, json: unknown } | null>}
 */
export async function behandelAanbieder(aanvraag, adres, opslag) {
  const { pathname, searchParams } = adres;
  const alleenFormulier = await behandelFormulier(aanvraag, adres, opslag);
  if (alleenFormulier !== null) return alleenFormulier;
  const formulier = aanvraag.method === 'POST' ? await leesFormulier(aanvraag) : null;
  if (pathname === '/aanbieder') return formulier ? ontvang(formulier, null, opslag) : toonFormulier({});
  if (pathname === '/aanbieder/ontvangen') {
    const nieuw = Number(searchParams.get('nieuw'));
    return { pagina: dossierspagina({ dossiers: opslag.dossiers(), nieuw, gewist: searchParams.has('gewist') }) };
  }
  const opgeslagen = opslag.vindDossier(Number(BESTAND.exec(pathname)?.[1] ?? 0));
  if (opgeslagen !== null) return { naam: opgeslagen.dossiernummer, json: alsBestand(opgeslagen) };
  const [, id, wissen] = DOSSIER.exec(pathname) ?? [];
  const dossier = id === undefined ? null : opslag.vindDossier(Number(id));
  if (dossier === null) return null;
  if (wissen) {
    if (!formulier) return { pagina: wispagina(dossier) };
    opslag.wisDossier(dossier.id);
    return { naar: '/aanbieder/ontvangen?gewist' };
  }
  if (formulier) return ontvang(formulier, dossier, opslag);
  const { dossiernummer, leeftijd, inhoud } = dossier;
  return toonFormulier({ dossier, inzending: { dossiernummer, leeftijd: String(leeftijd) }, waarde: inhoud });
}

async function toonFormulier(stand, status = 200) {
  const scripts = await Promise.all(ELEMENTEN.map(scripttag));
  return { status, pagina: steunfigurenpagina({ ...stand, scripts }) };
}

// Van een dossier dat er al is staat het nummer vast. Na een goede ontvangst een doorverwijzing: herladen stuurt dan niets opnieuw.
function ontvang(formulier, dossier, opslag) {
  const veld = (naam) => (formulier.get(naam) ?? '').trim();
  const inzending = {
    dossiernummer: dossier?.dossiernummer ?? veld('dossiernummer').toUpperCase(),
    leeftijd: veld('leeftijd'),
    dossier: veld('dossier'),
  };
  const nu = new Date();
  const oordeel = beoordeelDossier(inzending, { vandaag: alsKalenderdag(nu), nieuw: dossier === null });
  const { goed, veldfouten, fouten, waarde } = oordeel;
  if (!goed) return toonFormulier({ dossier, inzending, veldfouten, fouten, waarde }, 422);

  const leeftijd = Number(inzending.leeftijd);
  if (dossier) {
    opslag.werkDossierBij(dossier.id, { leeftijd, inhoud: waarde, gewijzigd: nu.toISOString() });
    return { naar: `/aanbieder/ontvangen?nieuw=${dossier.id}` };
  }
  const { dossiernummer } = inzending;
  const bestaand = opslag.vindDossiernummer(dossiernummer);
  // Twee keer op de knop is één inzending; iets anders onder hetzelfde nummer zou het eerste overschrijven.
  if (bestaand && !(bestaand.leeftijd === leeftijd && isDeepStrictEqual(bestaand.inhoud, waarde))) {
    const melding = `Van ${dossiernummer} is al een formulier ontvangen. Vul dat verder in bij Ontvangen, of kijk het nummer na.`;
    return toonFormulier({ inzending, veldfouten: [['dossiernummer', melding]], waarde }, 422);
  }
  const id =
    bestaand?.id ?? opslag.bewaarDossier({ dossiernummer, leeftijd, inhoud: waarde, ontvangen: nu.toISOString() });
  return { naar: `/aanbieder/ontvangen?nieuw=${id}` };
}
