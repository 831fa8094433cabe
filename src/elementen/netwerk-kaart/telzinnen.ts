// Zinnen met een aantal erin, die ook bij niemand en bij één waar en vriendelijk zijn.

import type { Weergave } from './weergave.js';

/** Hoeveel mensen er op de kaart staan, en hoeveel zonder de professionals als dat er minder zijn. Zijn het alleen professionals, dan zeggen de woorden dat. */
export function hoeveel({ t, personen }: Pick<Weergave, 't' | 'personen'>): string {
  const aantal = personen.length;
  if (aantal === 0) return t.tekst('woorden.aantal.geen');
  const zonder = personen.filter(({ soort }) => soort !== 'professional').length;
  const zinnen = [t.meervoud('woorden.aantal', aantal)];
  if (zonder > 0 && zonder < aantal) zinnen.push(t.meervoud('woorden.zonder', zonder));
  return zinnen.join(' ');
}

/** Hoeveel anderen iemand kent. Een verbroken band telt niet. */
export function kent({ banden }: Pick<Weergave, 'banden'>, id: string): number {
  return banden.filter(({ van, naar, kwaliteit }) => kwaliteit !== 'verbroken' && (van === id || naar === id)).length;
}

/** Hetzelfde als zin. Wie alleen een verbroken band heeft kent wel iemand: dan staat er niets. */
export function kentZin({ t, banden }: Pick<Weergave, 't' | 'banden'>, id: string): string {
  const aantal = kent({ banden }, id);
  if (aantal > 0) return t.meervoud('kaart.kent', aantal);
  return banden.some(({ van, naar }) => van === id || naar === id) ? '' : t.tekst('kaart.kent.geen');
}

/** Wie er is als de hulp stopt. Zolang er nog iets te vragen is staat er niet dat niemand blijft. */
export function alsDeHulpStopt({ t, personen }: Pick<Weergave, 't' | 'personen'>): string {
  if (personen.length === 0) return t.tekst('woorden.aantal.geen');
  const tel = (antwoord: string): number => personen.filter(({ blijftNaHulp }) => blijftNaHulp === antwoord).length;
  const [ja, nee] = [tel('ja'), tel('nee')];
  const onbekend = personen.length - ja - nee;
  return [
    ja > 0 ? t.meervoud('kaart.blijven', ja) : onbekend === 0 && t.tekst('kaart.blijven.geen'),
    nee > 0 && t.meervoud('kaart.stoppen', nee),
    onbekend > 0 && t.meervoud('kaart.onbekend', onbekend),
  ]
    .filter(Boolean)
    .join(' · ');
}
