// De verzonnen gezinnen in de verhalen: dezelfde als in de toetsen. Niemand hier bestaat.
import voorbeeld from '../test/voorbeelden/dossier.json' with { type: 'json' };
import { RELATIES_PER_SECTOR, KWALITEITEN } from '../src/domein/dossier/codes.js';
import type { Band, Dossier, Netwerkwaarde, Persoon } from '../src/domein/dossier/dossier.js';
import { plekVanRelatie } from '../src/domein/dossier/relaties.js';

/** Sam en twaalf mensen om Sam heen. JSON kent geen codes, alleen tekst; de toetsen bewaken dat dit een geldig dossier is. */
export const SAM = voorbeeld as unknown as Dossier;

/** Iemand uit het netwerk van Sam, met wat er in dit verhaal anders is. */
export function uitNetwerkVanSam(id: string, anders: Partial<Persoon> = {}): Persoon {
  const persoon = SAM.personen?.find((kandidaat) => kandidaat.id === id);
  if (!persoon) throw new Error(`${id} staat niet in het voorbeeld.`);
  return { ...persoon, ...anders };
}

export const OMA_RIET = 'p4';
export const TANTE_SANNE = 'p5';
export const MEESTER_DE_BOER = 'p9';
export const MAMA = 'p1';

/** Wat de netwerkkaart van het dossier van Sam kent. */
export const KAART_VAN_SAM: Netwerkwaarde = {
  onderwerp: SAM.onderwerp,
  personen: SAM.personen ?? [],
  banden: SAM.banden ?? [],
  momenten: SAM.momenten ?? [],
  indeling: SAM.indeling ?? null,
};
export const START_VAN_DE_HULP = 'm1';
/** Sam met twee bewaarde momenten: de start van de hulp, en na de zomer, met acht van de twaalf mensen. */
export const DOOR_DE_TIJD: Netwerkwaarde = {
  ...KAART_VAN_SAM,
  momenten: [
    ...(SAM.momenten ?? []),
    {
      id: 'm2',
      datum: '2026-08-12',
      naam: 'Na de zomer',
      toelichting: 'De nieuwe klas is begonnen.',
      personen: (SAM.personen ?? []).slice(0, 8),
      banden: (SAM.banden ?? []).slice(0, 6),
    },
  ],
};

const VOORNAMEN =
  'Aya Bram Cem Daan Evi Femke Gijs Hanna Ilse Joep Kiki Lars Mila Nadir Olga Pim Rosa Stef Tess Yara'.split(' ');
const ACHTERNAMEN = ['Appelvink', 'Boterbloem', 'Citroenvlinder'];

/**
 * Een verzonnen netwerk met zoveel mensen. Elke keer hetzelfde: het toeval begint bij een vast getal.
 * @param aantal hooguit zestig, want dan zijn de namen op
 */
export function verzonnenNetwerk(aantal: number): Netwerkwaarde {
  let stand = 2026;
  const kies = <T>(lijst: readonly T[]): T => {
    stand = (stand * 48_271) % 2_147_483_647;
    return lijst[Math.floor((stand / 2_147_483_647) * lijst.length)] as T;
  };
  const sectoren = Object.values(RELATIES_PER_SECTOR);
  const personen = Array.from({ length: aantal }, (_, index): Persoon => {
    const relatie = kies(sectoren[index % sectoren.length] ?? []);
    return {
      id: `z${index}`,
      naam: `${VOORNAMEN[index % VOORNAMEN.length]} ${ACHTERNAMEN[Math.floor(index / VOORNAMEN.length)]}`,
      relatie,
      ...plekVanRelatie(relatie),
      ring: kies([1, 2, 2, 3, 3, 3]),
      band: kies(KWALITEITEN),
      blijftNaHulp: kies(['ja', 'nee', 'onbekend']),
    } as Persoon;
  });
  const banden = personen.slice(1).map(({ id }, index): Band => ({
    van: kies(personen.slice(0, index + 1)).id,
    naar: id,
    kwaliteit: kies(KWALITEITEN),
  }));
  return { onderwerp: { soort: 'gezin', naam: 'Gezin Zilverpad (verzonnen)' }, personen, banden };
}
