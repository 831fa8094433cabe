// Een leeg profiel voor Chromium waarin niets invult. Anders leest hij na elke wijziging elk formulier op de bladzijde, om te raden waar een adres of
// een wachtwoord hoort: bij elementen die telkens nieuw op de bladzijde komen was dat de helft van het werk van het programma zelf.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VOORKEUREN = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  // Zolang hij wachtwoorden bewaart leest hij de formulieren ook.
  credentials_enable_service: false,
};

/** Een map voor `userDataDir`; zij is weg als dit proces stopt. */
export function chromiumProfiel() {
  const map = mkdtempSync(join(tmpdir(), 'zo-thuis-chromium-'));
  process.once('exit', () => rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  mkdirSync(join(map, 'Default'));
  writeFileSync(join(map, 'Default/Preferences'), JSON.stringify(VOORKEUREN));
  return map;
}
