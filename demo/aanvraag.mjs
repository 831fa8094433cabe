// Leest een ingestuurd formulier. Weigert wat geen formulier van deze site is, voordat er iets met de inhoud gebeurt.

// Een dossier of berekening mag 2 MB zijn, en een formulier schrijft één byte soms als drie tekens. Of de inhoud past zegt het pakket; die
// weigering krijgt de bezoeker op de pagina. Wat hier niet door komt kan van geen van onze pagina's zijn.
const MEESTE_BYTES = 8_000_000;

/** Een aanvraag die niet behandeld wordt; `status` is het antwoord. */
export class Geweigerd extends Error {
  constructor(status, uitleg) {
    super(uitleg);
    this.status = status;
  }
}

/**
 * Onder welke namen deze site bereikt mag worden. Zonder die lijst kan een andere site haar eigen naam naar deze computer laten wijzen, en
 * dan meelezen met wie hier is ingelogd. Gooit `Geweigerd`; 421 is wat HTTP zegt bij een naam die hier niet hoort.
 * @param {import('node:http').IncomingMessage} aanvraag
 * @param {readonly string[]} hosten Met de poort erbij, in kleine letters.
 */
export function controleerHost({ headersDistinct }, hosten) {
  // Node leest van twee namen alleen de eerste; een server ervoor leest misschien de tweede.
  const namen = headersDistinct.host ?? [];
  if (namen.length > 1) throw new Geweigerd(400, 'Deze aanvraag noemt twee namen.');
  if (!hosten.includes((namen[0] ?? '').toLowerCase())) {
    throw new Geweigerd(421, 'Deze site is er alleen onder haar eigen adres.');
  }
}

/** Het adres binnen deze site. Een heel adres kan een andere naam noemen dan de Host die is nagekeken. Gooit `Geweigerd`. */
export function leesAdres({ url }) {
  if (!url.startsWith('/') || !URL.canParse(`http://portaal${url}`)) throw new Geweigerd(400, 'Dit is geen adres.');
  return new URL(`http://portaal${url}`);
}

/** De velden van het formulier. Gooit `Geweigerd`. */
export async function leesFormulier(aanvraag) {
  controleerHerkomst(aanvraag);
  const soort = (aanvraag.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  if (soort !== 'application/x-www-form-urlencoded') throw new Geweigerd(415, 'Dit is geen formulier.');
  return new URLSearchParams(await leesTekst(aanvraag));
}

// Een formulier op een andere site kan hierheen sturen met de rechten van wie is ingelogd. Elke browser zegt bij een POST waar die vandaan komt.
function controleerHerkomst({ headers }) {
  const eigen = [`http://${headers.host}`, `https://${headers.host}`];
  if (!eigen.includes(headers.origin)) throw new Geweigerd(403, 'Dit formulier komt niet van deze site.');
}

// Eerst de aangekondigde lengte: dan hoeft van een te grote inzending niets gelezen te worden. Node bewaakt dat er niet meer komt.
async function leesTekst(aanvraag) {
  const lengte = Number(aanvraag.headers['content-length'] ?? Number.NaN);
  if (!Number.isInteger(lengte)) throw new Geweigerd(411, 'De lengte van dit formulier ontbreekt.');
  if (lengte > MEESTE_BYTES) throw new Geweigerd(413, 'Dit formulier is te groot.');
  const stukken = [];
  try {
    for await (const stuk of aanvraag) stukken.push(stuk);
  } catch {
    // Wie weggaat tijdens het versturen is geen fout van de server.
    throw new Geweigerd(400, 'Het formulier kwam niet helemaal aan.');
  }
  return Buffer.concat(stukken).toString('utf8');
}
