// Vindt LibreOffice op deze machine. Installeert niets: dat doet gereed.mjs. Gebruikt alleen Node zelf.
import { eersteDieErIs, zoekInPad } from './browsers.mjs';

/** Wat Debian ervoor nodig heeft; zonder scherm en zonder Java. */
export const LIBREOFFICE_PAKKET = 'libreoffice-calc-nogui';

/** Het programma, of `null`. */
export function zoekLibreOffice() {
  return eersteDieErIs(
    process.env.SOFFICE_PATH,
    zoekInPad(['soffice', 'libreoffice']),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    process.env.PROGRAMFILES && `${process.env.PROGRAMFILES}\\LibreOffice\\program\\soffice.exe`,
  );
}
