// De teksten van de rekenmachine, met bedragen en percentages erbij: die heeft geen ander element.

import { inCijfers, maakBedragOp, maakProcentOp } from '../../i18n/cijfers.js';
import { VertaalController } from '../../ui/vertaal-controller.js';
import type { TekstSleutel } from './teksten.js';

export class Vertaler extends VertaalController<TekstSleutel> {
  bedrag(bedrag: number | null | undefined): string {
    return maakBedragOp(bedrag, this.taal);
  }

  override getal(getal: number | null | undefined, decimalen?: number): string {
    return inCijfers(getal, this.taal, 'decimal', decimalen ?? 0, decimalen ?? 6);
  }

  procent(fractie: number | null | undefined, decimalen?: number): string {
    return maakProcentOp(fractie, this.taal, decimalen);
  }
}
