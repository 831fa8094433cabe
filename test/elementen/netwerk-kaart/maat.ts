// Een bladzijde van deze maat. WebKitGTK kan zijn venster niet anders maken: daar krijgt de bladzijde zelf die breedte, en het scherm volgt die.
import { setViewport } from '@web/test-runner-commands';
import { vinger } from '../../hulp/handen.js';

export interface Maat {
  readonly width: number;
  readonly height: number;
}

const GEWOON: Maat = { width: 800, height: 600 };

export async function opMaat(maat: Maat): Promise<void> {
  if (vinger.kan) return setViewport(maat);
  document.documentElement.style.setProperty('inline-size', `${maat.width}px`);
}

/** Zoals elke toets van de runner begint. */
export async function opGewoneMaat(): Promise<void> {
  if (vinger.kan) return setViewport(GEWOON);
  document.documentElement.style.removeProperty('inline-size');
}
