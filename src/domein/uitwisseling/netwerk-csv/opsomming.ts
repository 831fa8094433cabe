// Een opsomming uit een brief of een bericht: een streepje, een bolletje of een nummer voor elke naam.

// Een tekstverwerker zet er een tab achter, en die scheidt anders de cellen.
const TEKEN = /^[ \t]*(?:[-–—*•·▪◦‣]|\d{1,3}[.)])[ \t]+(?=\S)/u;

/** Staat er voor elke regel zo een teken, dan hoort het niet bij de naam. */
export function zonderOpsomming(tekst: string): string {
  const regels = tekst.split(/(\r\n|\r|\n)/);
  return regels.every((regel) => !regel.trim() || TEKEN.test(regel))
    ? regels.map((regel) => regel.replace(TEKEN, '')).join('')
    : tekst;
}
