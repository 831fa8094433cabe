// Noten bij de teksten van de balk die zegt wat er op dit apparaat bewaard is. Elk element dat er een kan tonen heeft ze.
import type { teksten } from '../../teksten/nl/gedeeld/concept.js';
import { knop, type Noten } from './noot.js';

export const noten = {
  namen: {
    aantal: 'een aantal uren, als getal',
    tot: 'een dag en een tijd, geschreven op de manier van de taal: dan wordt het gewist',
    wanneer: 'een dag en een tijd, geschreven op de manier van de taal: toen werd het bewaard of verstuurd',
  },
  regels: {
    'concept.naam': 'De naam van de balk voor een schermlezer. Staat niet in beeld.',
    'concept.*':
      'Zin in de balk die zegt wat er op dit apparaat bewaard is. Noem geen wachtwoord of account: die zijn er niet.',
    'concept.zeker': 'Vraag voordat er gewist wordt.',
    'concept.verder': knop('Zet terug wat er bewaard is.'),
    'concept.terughalen': knop('Zet terug wat verstuurd is. Bedoeld voor wie ziet dat het versturen mislukte.'),
    'concept.verderMet': knop('Zet terug wat er bewaard is. Er is meer dan één keer bewaard; {wanneer} zegt welke.'),
    'concept.opnieuw': knop('Begint leeg, en wist wat er bewaard is.'),
    'concept.wis': knop('Wist wat er bewaard is. Wat op het scherm staat blijft.'),
    'concept.ja': knop('Antwoord op de vraag of alles gewist mag worden.'),
    'concept.nee': knop('Antwoord op de vraag of alles gewist mag worden.'),
  },
} as const satisfies Noten<keyof typeof teksten>;
