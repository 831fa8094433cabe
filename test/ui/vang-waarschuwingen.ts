// Vangt op wat er in de console gewaarschuwd wordt, zodat een toets het kan lezen en het verslag stil blijft.

/** Voert `handeling` uit en geeft de waarschuwingen die zij gaf. */
export function vangWaarschuwingen(handeling: () => void): string[] {
  const { console } = globalThis;
  const echt = console.warn;
  const gevangen: string[] = [];
  console.warn = (...delen: unknown[]) => void gevangen.push(delen.map(String).join(' '));
  try {
    handeling();
  } finally {
    console.warn = echt;
  }
  return gevangen;
}

/** Een melding over `value` zonder de plek daarbinnen. */
export function zonderPlek(melding: string): string {
  return melding.replace(/\(value\) \/\S*$/, '(value)');
}
