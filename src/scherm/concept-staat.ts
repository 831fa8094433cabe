// Wat er van een concept bekend is: wat er lag toen de pagina openging, wat daarvan al op het scherm staat, en wat er dus te vertellen en aan te
// bieden is. Bewaart zelf niets en tekent niets.

import { gelijk } from '../domein/gelijk.js';
import type { Eigenbron, Terugzetbaar } from './concept-bron.js';
import type { Bewaard } from './kluis.js';

/** Waar het concept staat. `niet-mogelijk`: geen https of geen opslag; `elders`: een ander tabblad bewaart; `vol`: bewaren lukte niet. */
export type Conceptstand = 'uit' | 'gereed' | 'bewaard' | 'niet-mogelijk' | 'elders' | 'vol';

/** Wat er te vertellen is. */
export interface Conceptbeeld {
  readonly stand: Conceptstand;
  /** Wat de bezoeker terug kan krijgen, het nieuwste eerst. */
  readonly aanbod: readonly Bewaard[];
  /** ISO-tijdstip waarop weggaat wat er staat; leeg als er niets staat. */
  readonly tot: string;
  readonly verstuurd: boolean;
  /** Wat verstuurd is en niet op het scherm staat. Het wordt niet aangeboden, maar ging het versturen mis dan is het terug te halen. */
  readonly terugTeHalen: Bewaard | undefined;
  /** Er staat iets van een andere versie. */
  readonly onleesbaar: boolean;
  /** Wat er net gebeurde. */
  readonly gedaan: 'hersteld' | 'gewist' | '';
  /** Hoeveel uur een concept blijft. */
  readonly termijn: number;
}

export const UUR = 3_600_000;

export class Conceptstaat {
  stand: Conceptstand = 'uit';
  gedaan: Conceptbeeld['gedaan'] = '';
  /** Hoeveel uur een concept blijft. */
  termijn: number;
  /** Wat er lag toen de pagina openging, en waar nog niemand over besliste. Gaat mee bij elke keer bewaren. */
  eerder: readonly Bewaard[] = [];
  vraagt = false;
  onleesbaar = false;
  /** Wanneer bewaard is wat er op het scherm staat; leeg als dat niet zo is. */
  bewaardOp = '';
  verzonden = false;
  readonly #basis: Pick<Eigenbron, 'lees' | 'keur'> | null;
  readonly #isTerug: () => boolean;

  /** @param isTerug kwam de bezoeker terug op wat verstuurd was? */
  constructor(basis: Pick<Eigenbron, 'lees' | 'keur'> | null, termijn: number, isTerug: () => boolean) {
    this.#basis = basis;
    this.termijn = termijn;
    this.#isTerug = isTerug;
  }

  /** Wat er te vertellen is. */
  get beeld(): Conceptbeeld {
    const { stand, onleesbaar, gedaan, termijn } = this;
    const staat = this.bewaardOp || this.eerder[0]?.bewaardOp;
    const aanbod = this.vraagt ? this.aanbod : [];
    return {
      stand,
      aanbod,
      tot: staat ? new Date(Date.parse(staat) + termijn * UUR).toISOString() : '',
      // Wat aangeboden wordt is genoeg gezegd.
      verstuurd: this.bewaardOp
        ? this.verzonden
        : aanbod.length === 0 && this.eerder.some(({ verzonden }) => verzonden),
      terugTeHalen: this.eerder.find((bewaard) => bewaard.verzonden && !aanbod.includes(bewaard)),
      onleesbaar,
      gedaan,
      termijn,
    };
  }

  // Wat verstuurd is komt alleen terug als de pagina terugkomt met een fout, of als de bezoeker zelf teruggaat.
  get aanbod(): readonly Bewaard[] {
    return this.eerder.filter(({ verzonden }) => !verzonden || this.#isTerug());
  }

  /** Neemt over wat er lag, het nieuwste eerst. Geeft wat er al op het scherm staat: dat hoeft niemand terug. */
  neem(gelezen: readonly Bewaard[]): Bewaard | undefined {
    const past = this.schoon(gelezen);
    this.onleesbaar = past.length === 0;
    const [nieuwste, ...rest] = past;
    const staatEr = nieuwste && this.#staatEr(nieuwste);
    this.eerder = staatEr ? rest : past;
    return staatEr ? nieuwste : undefined;
  }

  // Wie terugkwam op wat verstuurd was is er weer mee bezig.
  staatOpHetScherm({ bewaardOp, verzonden }: Bewaard): void {
    this.bewaardOp = bewaardOp;
    this.verzonden = verzonden && !this.#isTerug();
  }

  /** Gaf de pagina intussen zelf terug wat er lag, dan valt er niets meer te vragen. Geeft wat er dan te vertellen is. */
  kijk(): Conceptbeeld | null {
    const over = this.vraagt ? this.eerder.filter((bewaard) => !this.#staatEr(bewaard)) : this.eerder;
    const [nieuwste] = this.eerder;
    if (!nieuwste || over.length === this.eerder.length) return null;
    if (nieuwste !== over[0] && !this.bewaardOp) {
      this.staatOpHetScherm(nieuwste);
      if (this.stand === 'gereed') this.stand = 'bewaard';
    }
    this.eerder = over;
    return this.beeld;
  }

  /** Wat nog past, zonder wie intussen is weggehaald. */
  schoon(lijst: readonly Bewaard[]): Bewaard[] {
    return lijst.flatMap((bewaard) => {
      const past = this.keur(bewaard);
      return past ? [{ ...bewaard, inhoud: past.inhoud }] : [];
    });
  }

  /** Hoe dit terug te zetten is; niets als het over zijn termijn is of niet meer past. */
  keur(bewaard: Bewaard): Terugzetbaar | null | undefined {
    return this.isVerlopen(bewaard) ? null : this.#basis?.keur(bewaard.inhoud);
  }

  isVerlopen({ bewaardOp }: Bewaard): boolean {
    const oud = Date.now() - Date.parse(bewaardOp);
    // Een klok die teruggezet is maakt van een concept geen eeuwig concept.
    return !(oud >= -UUR && oud < this.termijn * UUR);
  }

  /** Er staat niets meer op het apparaat. */
  leeg(): void {
    this.eerder = [];
    this.vraagt = this.onleesbaar = this.verzonden = false;
    this.bewaardOp = '';
  }

  // Wat verstuurd is was af: wat er toen nog half getypt stond hoeft niemand terug.
  #staatEr({ inhoud, verzonden }: Bewaard): boolean {
    return this.#basis !== null && gelijk(zonderLeeg(inhoud, verzonden), zonderLeeg(this.#basis.lees(), verzonden));
  }
}

/** Wat er staat, zonder lege teksten en lijsten: die zeggen hetzelfde als geen. @param heel zonder wat er half getypt is */
function zonderLeeg(json: string, heel: boolean): unknown {
  return JSON.parse(json, (naam, deel: { readonly length?: number } | null) =>
    (deel ?? '').length === 0 || (heel && naam === 'half') ? undefined : deel,
  );
}
