// Wat een rechtsvorm verandert aan hoe het inkomen gevraagd wordt.

import { leesOp, zetOp } from '../../domein/json-pointer.js';
import { vulAan } from '../../domein/tarief/vul-aan.js';
import { voorbeeld } from '../../domein/tarievensets/voorbeeld.js';
import { isOnder } from './getypt.js';
import type { Rekenblad } from './rekenblad.js';
import { alleVelden, type Invoer } from './velden.js';

/** Een rechtsvorm bepaalt hoe het inkomen gevraagd wordt, zolang daar nog niets staat. Wat iemand typte blijft, ook wat nog geen getal is. */
export function metVorm(blad: Rekenblad): Rekenblad {
  const { invoer, vragen, onleesbaar } = blad;
  const { wijze } = vulAan({ rechtsvorm: invoer.rechtsvorm } as Invoer, voorbeeld).inkomen ?? {};
  const staatEr = alleVelden(invoer).some(
    ({ pad, cijfer }) =>
      cijfer &&
      isOnder('/inkomen', pad) &&
      (pad in vragen || pad in onleesbaar || (leesOp(invoer, pad) ?? null) !== null),
  );
  return staatEr || wijze === leesOp(invoer, '/inkomen/wijze')
    ? blad
    : { ...blad, invoer: zetOp(invoer, '/inkomen', { wijze }) };
}
