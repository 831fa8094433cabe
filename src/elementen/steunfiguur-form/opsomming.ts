// Namen achter elkaar, met "en" voor de laatste.

import { landinstelling } from '../../i18n/taal.js';
import type { Vertaler } from './teksten.js';

export function opsomming({ taal }: Pick<Vertaler, 'taal'>, namen: readonly string[]): string {
  return new Intl.ListFormat(landinstelling(taal), { type: 'conjunction' }).format(namen);
}
