// De kalenderdag van nu, op de klok van de bezoeker. De rekenkern kent geen klok: die krijgt de dag mee.

/** Vandaag als `2026-01-31`, in de tijd van de bezoeker: rond middernacht is het in Greenwich nog gisteren. */
export function vandaag(nu: Date = new Date()): string {
  return new Date(nu.getTime() - nu.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
