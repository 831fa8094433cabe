// Waar hulp is voor wie zich niet veilig voelt. Bij elk nummer staat op welke pagina het staat, en de dag waarop het daar is nagekeken.

export interface Hulplijn {
  readonly code: 'kinder' | 'thuis' | 'gevaar';
  /** De naam van wie er opneemt. Een alarmnummer heeft er geen. */
  readonly naam?: string;
  /** Zoals het op het scherm staat. */
  readonly nummer: string;
  readonly bron: string;
  readonly nagekeken: string;
}

// Nagekeken in een bewaarde kopie van de pagina; bel zelf voor het zeker weten.
const RIJKSOVERHEID =
  'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld';
/** De dag waarop alle nummers zijn nagekeken. */
export const NAGEKEKEN = '2026-11-26';

export const HULPLIJNEN: readonly Hulplijn[] = [
  {
    code: 'kinder',
    naam: 'Kindertelefoon',
    nummer: '0800-0432',
    bron: 'https://www.vriendenkindertelefoon.nl/kindertelefoon',
    nagekeken: NAGEKEKEN,
  },
  { code: 'thuis', naam: 'Veilig Thuis', nummer: '0800-2000', bron: RIJKSOVERHEID, nagekeken: NAGEKEKEN },
  { code: 'gevaar', nummer: '112', bron: RIJKSOVERHEID, nagekeken: NAGEKEKEN },
];

/** Het nummer zoals een telefoon het belt. */
export function belnummer({ nummer }: Hulplijn): string {
  return `tel:${nummer.replaceAll('-', '')}`;
}
