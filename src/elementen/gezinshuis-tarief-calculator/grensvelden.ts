// Wat er in de velden voor een eigen laag en hoog getypt is. Zij lezen en vragen zoals het veld van het cijfer zelf: elk is een blad waarin op die
// ene plek de grens staat.

import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { berekenTarief } from '../../domein/tarief/bereken-tarief.js';
import type { Bandbreedte } from '../../domein/tarief/gevoeligheid.js';
import type { Veldbericht } from '../../scherm/bericht.js';
import { maakBerichten, RUST_VOOR_VRAAG } from './berichten.js';
import type { Actiebasis } from './reken-acties.js';
import { type Rekenblad, typ } from './rekenblad.js';
import { type Kant, KANTEN } from './grenscellen.js';
import { veldbericht } from './veldbericht.js';
import type { Veld } from './velden.js';
import type { Weergave } from './weergave.js';

const ONGETYPT = { getypt: {}, vragen: {}, onleesbaar: {} };

interface Grens {
  readonly blad: Rekenblad;
  /** De grens die daarna gold. Geldt er een andere, dan is wat hier getypt is niet meer waar. */
  readonly bij: number | undefined;
}

/** Het veld waar iemand in bezig is: welke grenzen er golden voor hij begon, en welke nu. */
interface Bezig {
  readonly sleutel: string;
  readonly voor: Bandbreedte | undefined;
  readonly nu: Bandbreedte | undefined;
}

export class Grensvelden {
  readonly #basis: Actiebasis;
  readonly #grenzen = new Map<string, Grens>();
  /** Waar `#grenzen` bij hoort: een ander geheel is van een nieuw begin, of komt uit het concept. */
  #half: Readonly<Record<string, string>> = {};
  #bezig: Bezig | null = null;
  #rust: ReturnType<typeof setTimeout> | undefined;

  constructor(basis: Actiebasis) {
    this.#basis = basis;
  }

  /** De grenzen zoals zij waren voor iemand in dit veld begon: wat op weg naar een vraag even een getal was telt niet. */
  voor(pad: string, kant: Kant, band: Bandbreedte | undefined): Bandbreedte | undefined {
    const bezig = this.#bezig;
    return bezig && bezig.sleutel === `${pad} ${kant}` && bezig.nu === band ? bezig.voor : band;
  }

  /**
   * Leest wat er in een veld staat, en geeft de grens die dan geldt; `null` is leeg.
   * @param grens wat er gold voor iemand in dit veld begon
   * @param zet legt de nieuwe grens vast, en geeft wat er daarna geldt
   */
  typ(
    veld: Veld,
    kant: Kant,
    { tekst, voor, grens, bedoeld, isProef }: Getypt,
    zet: (grens: number | null) => Bandbreedte | undefined,
  ): void {
    const { rekenaar, foutstand } = this.#basis;
    const sleutel = `${veld.pad} ${kant}`;
    const blad = this.#lees(veld, tekst, grens, bedoeld);
    foutstand.wijzig(sleutel);
    const nu = zet(leesOp(blad.invoer, veld.pad) as number | null);
    this.#bezig = { sleutel, voor, nu };
    this.#vergeet(sleutel);
    this.#grenzen.set(sleutel, { blad, bij: nu?.[kant] });
    // Wie alleen probeert bewaart niets.
    if (!isProef && (veld.pad in blad.vragen || veld.pad in blad.onleesbaar)) rekenaar.half[sleutel] = tekst;
    clearTimeout(this.#rust);
    if (veld.pad in blad.vragen) this.#rust = setTimeout(() => foutstand.verlaat(sleutel), RUST_VOOR_VRAAG);
  }

  /** De bezoeker gaat uit het veld: wat er te vragen is staat er dan. */
  verlaat(): void {
    if (this.#bezig) this.#basis.foutstand.verlaat(this.#bezig.sleutel);
    this.#bezig = null;
  }

  /** Vergeet wat er getypt is in het veld waar iemand in bezig is. Geeft de grenzen van voor hij begon; `null` als hij niets typte. */
  laatLos(): Pick<Bezig, 'sleutel' | 'voor'> | null {
    const bezig = this.#bezig;
    if (bezig) this.#vergeet(bezig.sleutel);
    this.#bezig = null;
    clearTimeout(this.#rust);
    return bezig;
  }

  wis(paden: readonly string[]): void {
    for (const pad of paden) for (const kant of KANTEN) this.#vergeet(`${pad} ${kant}`);
    this.#bezig = null;
  }

  /** Wat er letterlijk getypt is, zolang de grens daarna niet door iets anders veranderde. */
  getypt(veld: Veld, kant: Kant, band: Bandbreedte | undefined): string | undefined {
    return this.#blad(veld, kant, band)?.getypt[veld.pad];
  }

  /** Staat er iets half getypt, bij dit cijfer of ergens? */
  isHalf(pad = ''): boolean {
    return Object.keys(this.#basis.rekenaar.half).some((sleutel) => sleutel.startsWith(pad ? `${pad} ` : '/'));
  }

  /**
   * Wat er bij een grens te zeggen is, in de woorden van het veld van het cijfer zelf.
   * @param rekent komt er bij deze grens een tarief uit? Zo niet, dan zegt de som waarom
   */
  berichten(
    w: Weergave,
    veld: Veld,
    kant: Kant,
    band: Bandbreedte | undefined,
    rekent: boolean,
    bedoel: (pad: string, waarde: number) => void,
  ): Veldbericht[] {
    const { pad } = veld;
    const getypt = this.#blad(veld, kant, band);
    const { getoond, t } = w;
    if (!getoond || !(getypt ?? band)) return [];
    const invoer = band ? zetOp(getoond.invoer, pad, band[kant]) : getoond.invoer;
    const blad = { ...w.blad, ...(getypt ?? ONGETYPT), invoer };
    // Wie nog typt krijgt de tijd.
    if (getypt && !this.#basis.foutstand.isZichtbaar(`${pad} ${kant}`)) return [];
    return maakBerichten(
      t,
      blad,
      this.#basis.rekenaar.vanaf.set,
      rekent ? getoond.resultaat : berekenTarief(invoer),
      [],
    )
      .filter((bericht) => bericht.pad === pad && bericht.soort !== 'waarschuwing')
      .map((bericht) => veldbericht({ t, blad, doe: { bedoel } }, veld, bericht));
  }

  #blad(veld: Veld, kant: Kant, band: Bandbreedte | undefined): Rekenblad | undefined {
    const { half } = this.#basis.rekenaar;
    if (this.#half !== half) {
      this.#half = half;
      this.#grenzen.clear();
    }
    const sleutel = `${veld.pad} ${kant}`;
    const bij = band?.[kant];
    const bewaard = half[sleutel];
    if (bewaard !== undefined && !this.#grenzen.has(sleutel))
      this.#grenzen.set(sleutel, { blad: this.#lees(veld, bewaard, bij ?? null), bij });
    const grens = this.#grenzen.get(sleutel);
    if (grens?.bij === bij) return grens?.blad;
    this.#vergeet(sleutel);
    return undefined;
  }

  #lees(veld: Veld, tekst: string, grens: number | null, bedoeld?: number): Rekenblad {
    const { rekenaar, taal } = this.#basis;
    const leeg = { ...rekenaar.blad, invoer: zetOp(rekenaar.blad.invoer, veld.pad, grens), ...ONGETYPT };
    return typ(leeg, veld, tekst, taal(), rekenaar.vanaf, bedoeld);
  }

  #vergeet(sleutel: string): void {
    this.#grenzen.delete(sleutel);
    delete this.#basis.rekenaar.half[sleutel];
  }
}

interface Getypt {
  readonly tekst: string;
  readonly voor: Bandbreedte | undefined;
  readonly grens: number;
  readonly bedoeld?: number | undefined;
  /** Mag er niets gewijzigd worden, en probeert iemand alleen? */
  readonly isProef: boolean;
}
