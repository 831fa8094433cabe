// Velden, berichten en knoppen, gedeeld door alle elementen. De volgorde label, uitleg, bericht, invoer staat in het sjabloon.
import { css } from 'lit';

/** Hoe een knop eruitziet die de hoofdhandeling van het scherm is. Voor wie er een aanwijst; hooguit één per scherm. */
export const hoofdknop = css`
  border-color: var(--_actie-rand);
  background: var(--_actie);
  color: var(--_actie-tekst);
`;

export const formulierveldStyles = css`
  fieldset,
  legend {
    padding: 0;
    border: 0;
  }

  /* Een legenda en de tekst naast een vinkje krimpen niet onder hun langste woord. Met grote letters is dat breder dan het scherm. */
  legend,
  .keuze {
    overflow-wrap: anywhere;
  }

  .velden {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(3 * var(--_stap));
  }

  label,
  legend,
  .label {
    display: block;
    font-weight: 600;
  }

  /* Kleinere letters dan 16 px laten een telefoon inzoomen. */
  input,
  select,
  textarea,
  .knop {
    min-block-size: var(--_doel);
    padding: 0.4em 0.75em;
    border: var(--_rand-dikte) solid var(--_rand);
    background: var(--_veld-vlak) padding-box;
    color: var(--_veld-tekst);
    font: inherit;
    font-size: var(--_invoer);
  }

  input,
  select,
  textarea {
    inline-size: 100%;
    max-inline-size: 22em;
    margin-block-start: 0.25em;
    border-radius: var(--_hoek-veld);
  }

  /* Een eigen pijl: met die van de browser laat WebKit de onderste ring van de focus weg. En daar steekt een lange keuze anders uit haar lijst. */
  select {
    --_pijl: 0.4em 0.4em no-repeat padding-box;
    padding-inline-end: 2.25em;
    background:
      linear-gradient(45deg, transparent 42%, currentColor 44% 58%, transparent 60%) calc(100% - 1.12em) 50% /
        var(--_pijl),
      linear-gradient(-45deg, transparent 42%, currentColor 44% 58%, transparent 60%) calc(100% - 0.75em) 50% /
        var(--_pijl),
      var(--_veld-vlak) padding-box;
    appearance: none;
    contain: paint;
    text-overflow: ellipsis;
  }

  select:dir(rtl) {
    background-position:
      0.75em 50%,
      1.12em 50%,
      0 0;
  }

  /* De kalender van Chromium is zwart zolang de pagina geen donker kleurschema noemt, ook op een donker veld. */
  ::-webkit-calendar-picker-indicator {
    inline-size: 1em;
    block-size: 1em;
    padding: 0;
    border: 2px solid;
    border-radius: 0.2em;
    background: linear-gradient(currentColor, currentColor) 0 0 / 100% 0.25em no-repeat;
  }

  /* De lijst die opengaat is van de browser: zonder deze kleuren is het witte tekst op wit. */
  option,
  optgroup {
    background: var(--_veld-vlak);
    color: var(--_veld-tekst);
  }

  .keuzes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_stap));
  }

  /* Een veld met zijn eenheid erachter. */
  .invoer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }

  .keuze {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--_doel);
    min-inline-size: var(--_doel);
    font-weight: 400;
  }

  .keuze input {
    flex: none;
    inline-size: calc(1.375 * var(--_rem));
    margin: 0;
    accent-color: var(--_accent);
  }

  .veld--fout,
  .opmerking {
    padding-inline-start: calc(1.5 * var(--_stap));
    border-inline-start: 4px solid var(--_accent);
  }

  .veld--fout {
    border-color: var(--_fout);

    input,
    select,
    textarea {
      border: 2px solid var(--_fout);
    }
  }

  /* Op een eigen grond: de grond van de pagina kan te weinig schelen met rood. */
  /* Wat iemand typte staat in het bericht en in de link ernaartoe, hoe lang ook. */
  .bericht {
    inline-size: fit-content;
    overflow-wrap: anywhere;
    border-radius: 1px;
    background: var(--_vlak);
    box-shadow: 0 0 0 0.25em var(--_vlak);
    color: var(--_fout);
    font-weight: 600;
  }

  .bericht:empty {
    box-shadow: none;
  }

  .bericht--waarschuwing {
    color: var(--_waarschuwing);
  }

  .bericht--vraag {
    color: var(--_tekst);
  }

  .foutoverzicht {
    margin-block: calc(3 * var(--_stap));
    padding: var(--_binnen);
    border: 2px solid var(--_fout);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
  }

  /* Een link in een lijst is zo hoog als een vinger. Staat er tekst achter, dan loopt hij met de regel mee. Het bolletje staat bij de eerste regel. */
  li a {
    padding-block: max(0.25em, (var(--_doel) - 1lh) / 2);
  }

  li > a {
    display: inline-grid;
    min-block-size: var(--_doel);
    overflow-wrap: anywhere;
  }

  .knop {
    max-inline-size: 100%;
    padding-inline: min(1.25em, 5cqi);
    border-color: var(--_knop-rand);
    border-radius: var(--_hoek-knop);
    background: none;
    color: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }

  .knop:hover:enabled {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .knop:disabled {
    border-style: dashed;
    color: var(--_gedempt);
    cursor: default;
  }

  .knop--actie:enabled {
    ${hoofdknop}
  }

  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
  }
`;
