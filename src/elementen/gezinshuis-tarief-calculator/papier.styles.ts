// De stijlen van de memo, in punten en millimeters: twee bladzijden A4. Op papier komt zij in plaats van het scherm.
import { css } from 'lit';
import { tabelStyles } from '../../ui/tabel.styles.js';

export const styles = css`
  ${tabelStyles}

  .papier {
    display: none;
  }

  @media print {
    .scherm:has(~ .papier),
    .links:has(~ .papier) {
      display: none;
    }

    .papier {
      display: block;
      font-size: 9pt;
      line-height: 1.35;
    }

    .memo__blad + .memo__blad {
      break-before: page;
    }

    .papier :is(p, ul, ol, dl, table) {
      max-inline-size: none;
      margin: 0 0 2mm;
    }

    .papier .kop--2 {
      max-inline-size: 150mm;
      margin: 4mm 0 2mm;
      font-size: 17pt;
      font-weight: 400;
    }

    .papier :is(.kop--3, caption) {
      margin: 4mm 0 1.5mm;
      font-size: 11pt;
      font-weight: 650;
    }

    .papier caption p {
      margin: 1mm 0 0;
      font-size: 9pt;
      font-weight: 400;
    }

    .papier .tientjes {
      max-inline-size: 160mm;
      font-size: 11pt;
    }

    .memo__hoofd {
      display: flex;
      justify-content: space-between;
      padding-block-end: 2mm;
      border-block-end: 1.5pt solid var(--_accent);
    }

    .memo__basis {
      display: flex;
      border: 0.75pt solid var(--_rand);
      border-radius: 2mm;
    }

    .memo__basis > div {
      flex: auto;
      padding: 1.5mm 2.5mm;
    }

    .memo__basis > div + div {
      border-inline-start: 0.75pt solid var(--_rand);
    }

    .memo__basis dt {
      font-size: 7.5pt;
      font-weight: 400;
    }

    .memo__basis dd {
      margin: 0;
      font-weight: 650;
    }

    .papier :is(th, td) {
      padding: 0.6mm 1.5mm;
      border-block-end: 0.5pt solid var(--_rand);
      font-size: inherit;
    }

    .papier :is(th, td):first-child {
      padding-inline-start: 0;
    }

    .papier thead :is(th, td) {
      font-size: 7.5pt;
    }

    .memo__opbouw tfoot :is(th, td) {
      border-block: 1pt solid var(--_tekst) 0;
      font-weight: 650;
    }

    .memo__opbouw tbody th {
      white-space: nowrap;
    }

    .memo__staaf {
      inline-size: 26%;
    }

    .papier svg {
      overflow: visible;
    }

    .memo__staaf svg,
    .memo__drie svg {
      display: block;
      inline-size: 100%;
    }

    .papier .letterbalk {
      block-size: 7mm;
      margin-block-end: 2mm;
    }

    .papier .hulp,
    .voetregel,
    .memo__klein {
      font-size: 7.75pt;
    }

    .memo__notitie {
      padding-inline-start: 4mm;
      border-inline-start: 2pt solid var(--_accent);
      white-space: pre-line;
    }

    .memo__twee {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 10mm;
      font-size: 8pt;
    }

    .memo__twee .kop--3 {
      margin-block-start: 0;
    }

    .memo__methoden > div,
    .memo__drie li {
      display: grid;
      grid-template-columns: 42mm 1fr;
      gap: 2mm;
      padding: 0;
    }

    .memo__methoden :is(dt, dd) {
      margin: 0;
      font-weight: 400;
    }

    .memo__drie li {
      grid-template-columns: 1fr 20mm 10mm;
    }

    .memo__drie {
      padding: 0;
      list-style: none;
    }

    .memo__bronnen,
    .memo__noten {
      font-size: 7pt;
      line-height: 1.2;
    }

    .memo__noten {
      padding-inline-start: 5mm;
    }

    .memo__noten li {
      max-inline-size: none;
    }

    .memo__bronnen :is(th, td) {
      padding-block: 0.15mm;
    }

    .memo__bronnen td:last-child {
      inline-size: 44%;
    }

    .memo__grens {
      display: block;
    }

    .memo__bronnen .cijfer {
      white-space: normal;
    }

    .papier :is(tr, li) {
      break-inside: avoid;
    }
  }
`;
