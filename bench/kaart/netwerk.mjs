// Het netwerk dat alle drie de kaarten tekenen: verzonnen, en met hetzelfde zaad altijd hetzelfde.

const SECTOREN = ['familie', 'vrienden', 'buurt', 'onderwijs-werk', 'vrije-tijd', 'georganiseerd', 'professionals'];
const SOORTEN = ['netwerk', 'gezin', 'netwerk', 'georganiseerd', 'professional'];
export const KWALITEITEN = ['steunend', 'neutraal', 'spanning', 'verbroken'];
const NAMEN = ['Anna', 'Bram', 'Chaima', 'Daan', 'Eva', 'Fatima', 'Gijs', 'Hanna', 'Imran', 'Joost'];

/** Een rij getallen van 0 tot 1 die alleen van het zaad afhangt (mulberry32). */
export function toeval(zaad) {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let bits = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * `aantal` mensen, verdeeld over zeven sectoren en drie ringen, met twee keer zoveel lijnen: ieder een band met het kind, en samen een kring.
 * Iedereen heeft dus drie lijnen, zodat het niet uitmaakt wie er versleept wordt.
 */
export function netwerkVan(aantal, zaad) {
  const worp = toeval(zaad);
  const kies = (lijst) => lijst[Math.floor(worp() * lijst.length)];
  const personen = Array.from({ length: aantal }, (_, nummer) => ({
    id: `p${nummer}`,
    naam: `${NAMEN[nummer % NAMEN.length]} ${nummer}`,
    soort: kies(SOORTEN),
    sector: kies(SECTOREN),
    // De buitenste ring is de grootste.
    ring: [1, 2, 2, 3, 3, 3][Math.floor(worp() * 6)],
    band: kies(KWALITEITEN),
  }));
  const kring = personen.map(({ id }) => ({ id, plek: worp() })).sort((een, ander) => een.plek - ander.plek);
  const banden = kring.map(({ id }, index) => ({
    van: id,
    naar: kring[(index + 1) % aantal].id,
    kwaliteit: kies(KWALITEITEN),
  }));
  return { onderwerp: { soort: 'jongere', naam: 'Sam' }, personen, banden, momenten: [] };
}
