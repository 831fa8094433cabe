// Een nieuw id voor een persoon. Toevallig, en niet het volgende nummer: een id van iemand die is weggehaald mag nooit terugkomen.

/** Een id zoals `p-k3x9wq2m`. `getRandomValues` is er ook op een intranet zonder https; `randomUUID` niet. */
export function nieuwId(): string {
  const cijfers = crypto.getRandomValues(new Uint8Array(10));
  return `p-${Array.from(cijfers, (cijfer) => (cijfer % 36).toString(36)).join('')}`;
}
