// `berekenTarief` voor wie er veel achter elkaar wil: eerst met dubbele doubles, en met breuken waar die het niet weten. De uitkomst is gelijk.
// Het scherm heeft haar niet nodig; daarom staat zij apart.

import { berekenMet } from './bereken-tarief.js';
import { snel } from './dubbel.js';
import type { TariefResultaat } from './tarief-invoer.js';

/**
 * Het tarief per jeugdige per etmaal met zijn opbouw.
 *
 * Elk getal telt als het decimale getal dat `JSON.stringify` ervoor schrijft. Er wordt niets tussentijds afgerond;
 * bedragen in de uitkomst zijn op hele centen, half van nul af. Gooit nooit: slechte invoer geeft meldingen en `null`.
 * @param invoer een `TariefInvoer`; iets anders geeft fouten
 */
export const berekenTarief = (invoer: unknown): TariefResultaat => berekenMet(invoer, snel);
