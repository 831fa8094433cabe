// Op welke treden het kind thuis blijft wonen. Los van de andere kenmerken: een scherm heeft dit als eerste nodig.

import type { Tredecode } from './kenmerken.js';

/** De treden waarop het kind thuis blijft wonen. */
export const THUIS: readonly Tredecode[] = ['thuis', 'thuis-ambulant', 'steungezin'];
