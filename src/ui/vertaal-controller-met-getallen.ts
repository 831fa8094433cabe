// Een vertaler die ook bedragen, getallen en percentages opmaakt. Apart, omdat een element zonder cijfers dit niet hoeft te dragen.
import { maakBedragOp, maakGetalOp, maakProcentOp } from '../i18n/opmaak.js';
import type { Stam, Waarden } from '../i18n/taal.js';
import { VertaalController } from './vertaal-controller.js';

export class VertaalControllerMetGetallen<Sleutel extends string> extends VertaalController<Sleutel> {
  /** De tekst bij `stam.een` of `stam.meer`. Het aantal is er ook als `{aantal}`. */
  meervoud(stam: Stam<Sleutel>, aantal: number, waarden?: Waarden): string {
    return this.tekst(`${stam}.${aantal === 1 ? 'een' : 'meer'}` as Sleutel, {
      aantal: this.getal(aantal),
      ...waarden,
    });
  }

  bedrag(bedrag: number | null | undefined): string {
    return maakBedragOp(bedrag, this.taal);
  }

  getal(getal: number | null | undefined, decimalen?: number): string {
    return maakGetalOp(getal, this.taal, decimalen);
  }

  procent(fractie: number | null | undefined, decimalen?: number): string {
    return maakProcentOp(fractie, this.taal, decimalen);
  }
}
