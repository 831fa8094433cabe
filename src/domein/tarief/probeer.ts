// Een host kan alles geven, ook een object dat bij het lezen gooit of elke keer iets anders zegt (een getter, een proxy).
// Dat is niet vooraf te zien zonder alles te kopiëren; daarom lezen de functies van het tarief hun invoer hierbinnen.

/** Wat `doe` geeft, of `undefined` als dat gooit. */
export function probeer<T>(doe: () => T): T | undefined {
  try {
    return doe();
  } catch {
    return undefined;
  }
}
