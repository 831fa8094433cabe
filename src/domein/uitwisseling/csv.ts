// Schrijft en leest CSV zoals rekenbladen het in Nederland doen. Weet niets van een netwerk; dat doet netwerk-csv.ts.

/** Hieraan herkent een rekenblad dat een bestand UTF-8 is. */
const MERK = '\uFEFF';

// Een rekenblad kan zo'n cel als formule uitvoeren (OWASP, CSV Injection), ook met witruimte ervoor of in volle breedte.
// Een apostrof vooraan telt mee: zo is bij het lezen altijd te zien welke van ons is.
const FORMULE = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * Schrijft rijen als CSV: puntkomma's, CRLF, een UTF-8-merk vooraan, aanhalingstekens volgens RFC 4180.
 * Een cel die op een formule lijkt krijgt een apostrof ervoor, ook een telefoonnummer met `+`; `leesCsv` haalt hem weer weg.
 */
export function schrijfCsv(rijen: readonly (readonly string[])[]): string {
  return MERK + rijen.map((rij) => `${rij.map(schrijfCel).join(';')}\r\n`).join('');
}

function schrijfCel(waarde: string): string {
  const cel = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return /[";,\t\r\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel;
}

/**
 * Leest CSV met `;`, `,` of tab (de eerste regel beslist, bij gelijke stand in die volgorde) en elk soort regeleinde.
 * Rijen waar niets in staat vallen weg. Gooit nooit; een aanhalingsteken dat niet dichtgaat loopt tot het einde.
 */
export function leesCsv(tekst: string): readonly (readonly string[])[] {
  return leesRijen(tekst).rijen.filter(heeftInhoud);
}

export function heeftInhoud(rij: readonly string[]): boolean {
  return rij.some((cel) => cel.trim());
}

// Na een tekenklasse met `+` hoeft niets te passen: ook op een lange tekst rekent dit patroon nooit terug.
const STUKKEN = /\r\n|[";,\t\r\n]|[^";,\t\r\n]+/g;

/** Alle rijen, ook de lege, zodat hun nummers kloppen met die in een rekenblad. `open`: het laatste aanhalingsteken ging niet dicht. */
export function leesRijen(bron: string): { readonly rijen: readonly (readonly string[])[]; readonly open: boolean } {
  const tekst = bron.replace(/^\uFEFF/, '');
  const scheiding = vindScheiding(tekst);
  let rij: string[] = [];
  const rijen = [rij];
  let cel = '';
  let open = false;
  // Het vorige stuk sloot een cel: nog een aanhalingsteken hoort er dan in.
  let dicht = false;
  // Een leeg stuk is het einde.
  for (const stuk of [...(tekst.match(STUKKEN) ?? []), '']) {
    if (stuk === '"' && (open || dicht || !cel)) {
      if (dicht) cel += stuk;
      dicht = open;
      open = !open;
    } else {
      dicht = false;
      const einde = !stuk || (!open && /[\r\n]/.test(stuk));
      if (einde || (!open && stuk === scheiding)) {
        rij.push(cel.startsWith("'") && FORMULE.test(cel.slice(1)) ? cel.slice(1) : cel);
        cel = '';
      } else cel += stuk;
      if (einde) rijen.push((rij = []));
    }
  }
  return { rijen, open };
}

function vindScheiding(tekst: string): string {
  const [eerste = ''] = /[^\r\n]+/.exec(tekst.replace(/"[^"]*"?/g, '')) ?? [];
  const keer = (teken: string): number => eerste.split(teken).length;
  return [';', ',', '\t'].reduce((meest, teken) => (keer(teken) > keer(meest) ? teken : meest));
}
