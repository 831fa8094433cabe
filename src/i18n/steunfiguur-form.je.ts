// De je-vorm van <steunfiguur-form>: alleen waar de u-vorm anders luidt.
import type { EigenTekst } from './steunfiguur-form.nl.js';

export const je = {
  titel: 'Wie is er voor jou?',
  intro: 'Vul dit samen in, in je eigen woorden. Half invullen mag.',
  'veilig.titel': 'Is er iemand bij wie jij je niet veilig voelt?',
  'veilig.uitleg': 'Dit schrijven wij niet op. Praat met iemand die je vertrouwt, of bel gratis (bron: Rijksoverheid):',
} as const satisfies Readonly<Partial<Record<EigenTekst, string>>>;
