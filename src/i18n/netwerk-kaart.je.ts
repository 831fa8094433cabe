// De je-vorm van <netwerk-kaart>: alleen waar de u-vorm anders luidt.
import type { EigenTekst } from './netwerk-kaart.nl.js';

export const je = {
  titel: 'Jouw netwerk',
  intro: 'Vul dit samen in. De lijst en de kaart zijn hetzelfde: wijzig waar je wilt.',
  'moment.uitleg': 'Leg vast hoe het nu is. Later zie je wat er veranderde.',
  'moment.alleenLezen': 'Je bekijkt een eerder moment. Wijzigen kan alleen bij Nu.',
  'invoegen.uitleg': 'Plak namen, één per regel, of kies een CSV-bestand. Je ziet eerst wat er gebeurt.',
} as const satisfies Readonly<Partial<Record<EigenTekst, string>>>;
