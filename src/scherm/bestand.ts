// Een bestand bewaren en openen. Alles gebeurt op deze pagina: er gaat niets naar een server.

/** Biedt een bestand aan om te bewaren. */
export function bewaarBestand(document: Document, naam: string, inhoud: Blob): void {
  let adres: string;
  try {
    adres = URL.createObjectURL(inhoud);
  } catch {
    // Alleen een nagebouwde DOM, zoals jsdom, kan geen bestand aanbieden: de toets van een klant valt daar niet van om.
    return;
  }
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // Na deze taak: sommige browsers lezen het adres pas als de klik verwerkt is.
  setTimeout(() => URL.revokeObjectURL(adres));
}

/** Bewaart JSON, leesbaar voor mensen. */
export function bewaarJson(document: Document, naam: string, inhoud: unknown): void {
  bewaarBestand(document, naam, new Blob([JSON.stringify(inhoud, null, 2)], { type: 'application/json' }));
}

/** Het gekozen bestand, en een leeg veld: wie hetzelfde bestand nog eens kiest wordt ook gehoord. `null` als er niets gekozen is. */
export function neemBestand(veld: HTMLInputElement): File | null {
  const bestand = veld.files?.[0] ?? null;
  veld.value = '';
  return bestand;
}

/** De tekst van een bestand; een reusachtig bestand wordt niet eens gelezen en geeft `null`. */
export async function leesTekstbestand(bestand: File, hoogsteAantalBytes: number): Promise<string | null> {
  return bestand.size > hoogsteAantalBytes ? null : bestand.text();
}
