// Bedragen, percentages en datums zoals een Nederlandse lezer ze schrijft.

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const percentage = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });
const heleEuro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 6 });
const helePercentage = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 6 });
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });
const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const maand = new Intl.DateTimeFormat('nl-NL', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const tijdstip = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const kalenderdag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

export const alsEuro = (bedrag) => euro.format(bedrag);
export const alsPercentage = (fractie) => percentage.format(fractie);
/** Een bedrag en een percentage die iemand zelf invulde: met alles achter de komma, niet afgerond. */
export const alsIngevuldeEuro = (bedrag) => heleEuro.format(bedrag);
export const alsIngevuldPercentage = (fractie) => helePercentage.format(fractie);
export const alsGetal = (waarde) => getal.format(waarde);
/** Een dag of een maand voluit; is alleen het jaar bekend, dan blijft dat zo. */
export function alsDatum(iso) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return datum.format(new Date(iso));
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(iso) ? maand.format(new Date(iso)) : iso;
}
export const alsTijdstip = (iso) => tijdstip.format(new Date(iso));
/** De kalenderdag in Nederland, als ISO-datum: zo schrijft Zweden een datum. */
export const alsKalenderdag = (moment) => kalenderdag.format(moment);
/** Met een plus of een echte min ervoor. */
export const alsVerschil = (bedrag) => `${bedrag < 0 ? '−' : '+'} ${euro.format(Math.abs(bedrag))}`;
