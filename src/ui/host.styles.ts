// De rollen van kleur en vorm voor alle elementen: eigen token, dan dat van de gemeente (NL Design System), dan een neutrale standaard met AA-contrast.
// `color-scheme` wordt geërfd en nooit gezet: de pagina beslist over licht en donker.
import { css } from 'lit';

export const hostStyles = css`
  :host {
    --_tekst: var(--zo-thuis-tekst-kleur, var(--nl-document-color, var(--utrecht-document-color, CanvasText)));
    --_vlak: var(
      --zo-thuis-vlak-kleur,
      var(--nl-document-background-color, var(--utrecht-document-background-color, Canvas))
    );
    --_accent: var(
      --zo-thuis-accent-kleur,
      var(--nl-link-color, var(--utrecht-link-color, light-dark(#154273, #9cc8ff)))
    );
    --_fout: var(
      --zo-thuis-fout-kleur,
      var(
        --nl-form-field-error-message-color,
        var(--utrecht-form-field-error-message-color, light-dark(#b00020, #ffb3ab))
      )
    );
    --_waarschuwing: var(--zo-thuis-waarschuwing-kleur, light-dark(#7a4a00, #ffce7a));
    --_focus: var(
      --zo-thuis-focus-kleur,
      var(--nl-focus-outline-color, var(--utrecht-focus-outline-color, var(--_tekst)))
    );
    --_gedempt: color-mix(in srgb, var(--_tekst) 72%, var(--_vlak));
    --_rand: var(
      --zo-thuis-rand-kleur,
      var(--nl-text-input-border-color, var(--utrecht-form-control-border-color, var(--_gedempt)))
    );
    --_lijn: 1px solid color-mix(in srgb, var(--_tekst) 20%, var(--_vlak));
    --_zacht: color-mix(in srgb, var(--_tekst) 5%, var(--_vlak));
    --_hoek: var(--zo-thuis-hoek, 0.25rem);
    display: block;
    inline-size: 100%;
    color: var(--_tekst);
    font-family: var(--zo-thuis-letter, var(--nl-document-font-family, var(--utrecht-document-font-family, inherit)));
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: break-word;
  }

  h2,
  h3 {
    font-size: 1.125em;
    line-height: 1.3;
  }

  h2 {
    font-size: 1.5em;
  }

  p,
  li,
  dd {
    max-inline-size: 65ch;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  [role='list'] {
    padding: 0;
    list-style: none;
  }

  a,
  summary {
    color: var(--_accent);
  }

  summary {
    cursor: pointer;
  }

  /* WebKit geeft een datumveld dat de focus heeft geen :focus-visible. */
  [type='date']:focus,
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .hulp,
  .zacht {
    color: var(--_gedempt);
  }

  .hulp {
    font-size: 0.875em;
    font-weight: 400;
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
