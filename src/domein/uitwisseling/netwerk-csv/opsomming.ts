// Een opsomming uit een brief of een bericht: een streepje, een bolletje of een nummer voor elke naam.

// Een tekstverwerker zet er een tab achter, en die scheidt anders de cellen. Ook met een vakje om af te vinken.
const TEKEN =
  /^[ \t]*(?:(?:[-–—*•·▪◦‣]|\d{1,3}[.)]|[a-z]\)|o(?=\t))[ \t]+(?:\[[ x]?\][ \t]+)?|(?:\[[ x]?\]|[☐☑☒✓✔])[ \t]+)(?=\S)/iu;
// Onder een kop kan een tab ook de cellen scheiden: dan is het nummer een kolom.
const ZONDER_TAB = /^ *(?:[-–—*•·▪◦‣]|\d{1,3}[.)]) +(?=\S)/u;
// Een kopje boven de opsomming, of halverwege.
const KOPJE = /^#{1,6} |:\s*$/;

/** Staat er voor elke regel zo een teken, op een kop of een kopje na, dan hoort het niet bij de naam. */
export function zonderOpsomming(tekst: string): string {
  const regels = tekst.split(/(\r\n|\r|\n)/);
  const [eerste, ...rest] = regels.filter((regel) => regel.trim() && !KOPJE.test(regel));
  if (eerste === undefined) return tekst;
  const teken = [eerste, ...rest].every((regel) => TEKEN.test(regel))
    ? TEKEN
    : rest.length > 1 && rest.every((regel) => ZONDER_TAB.test(regel)) && ZONDER_TAB;
  return teken ? regels.map((regel) => regel.replace(teken, '')).join('') : tekst;
}
