// Wat een bezoeker van het scherm rond de kaart maakte. Het dossier weet er niets van.

export interface Schermstand {
  /** Waar het te smal is voor kaart en lijst naast elkaar: welke van de twee er staat. */
  tab: 'kaart' | 'lijst';
  /** Wat er bij "Wie hoort er nog bij?" getypt is en nog niet op de kaart staat. */
  getypt: string;
  /** De groep waar de volgende bij komt, als de bezoeker daar om vroeg. */
  groep: string;
  /** De relatie van wie er net bij zou komen. */
  relatie: string;
  /** Wie al zo heet. */
  dubbel: string;
  /** Wie er het laatst bij zou komen: daar gaat die vraag over. */
  naam: string;
  /** Staat bij de gekozen persoon ook open wat niet iedereen nodig heeft? */
  meer: boolean;
  /** De band van de gekozen persoon die open staat: het id van de ander, of `nieuw`. */
  band: string;
}

export function beginSchermstand(): Schermstand {
  return { tab: 'kaart', getypt: '', groep: '', relatie: '', dubbel: '', naam: '', meer: false, band: '' };
}
