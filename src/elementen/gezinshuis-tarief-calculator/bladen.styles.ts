// De stijlen van de tabbladen; zij komen met de tabbladen mee.
import { css } from 'lit';
import { keuzesStyles } from '../../ui/keuzes.styles.js';
import { tabelStyles } from '../../ui/tabel.styles.js';
import { stapelStyles } from './stapel.styles.js';

export const styles = css`
  .bladen :is(a, .tablijst [role='tab']) {
    box-sizing: border-box;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  ${keuzesStyles}
  ${tabelStyles}

  .tablijn strong {
    font-size: 1.25em;
  }

  .tablijn__tarief {
    display: none;
  }

  .tientjes {
    max-inline-size: 50ch;
    font-size: 1.25em;
  }

  /* Een kop breekt niet midden in een woord. */
  thead th {
    hyphens: manual;
    overflow-wrap: normal;
  }

  ${stapelStyles}

  /* Een blad dat niet in beeld staat wordt niet gevonden: de rij loopt liever door op een volgende regel. */
  .tablijst {
    flex-wrap: wrap;
    overflow: visible;
  }

  .tablijst [role='tab'] {
    flex: 0 1 auto;
    padding-inline: min(1em, 3cqi);
  }

  .tabblad {
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_vlak);
    color: var(--_tekst);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_stap));
    min-block-size: 12em;
    margin-block-start: calc(1.5 * var(--_stap));
    padding: var(--_binnen);
  }

  .plaatje {
    margin-block-start: calc(1.5 * var(--_stap));
  }

  @container (inline-size >= 70em) {
    .tablijn {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      display: grid;
      grid-template-columns: 1fr auto;
      background: var(--_vlak);
    }

    .tablijn__tarief {
      display: block;
      align-self: center;
      padding-inline: var(--_stap);
    }
  }
`;
