import { css } from 'lit';

export const styles = css`
  .scherm,
  .inhoud,
  .plekkaart,
  section,
  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  .scherm {
    gap: calc(2 * var(--_stap));
  }

  .begin > div:first-child {
    display: grid;
    gap: var(--_stap);
  }

  .vlak {
    padding: calc(2 * var(--_stap)) min(3 * var(--_stap), 4cqi);
    border: var(--_lijn);
    border-radius: var(--_hoek-kaart);
    background: var(--_kaart);
  }

  .werk,
  .naast {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_stap));
    align-content: start;
  }

  /* Komen de vragen niet, dan staat er na een tel of vier wat er wel is. De klok loopt pas als het in de buurt van het beeld is: eerder haalt
     niemand de vragen op, en wat er dan al stond zou verspringen als zij komen. */
  .werk--komt {
    min-block-size: calc(60 * var(--_rem));
    content-visibility: auto;
  }

  /* Een wachttijd vooraf, en geen lange animatie: die laat de browser al die tijd elk beeld opnieuw tekenen. */
  .werk--komt > * {
    animation: komt 1ms 4s backwards;
  }

  @keyframes komt {
    from {
      visibility: hidden;
    }
  }

  @container (min-width: 64em) {
    .begin {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
  }

  /* Wat iemand kan openen: breed naast elkaar, en open over de hele breedte. */
  .verder {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    border-block: var(--_lijn);
  }

  .verder > [open] {
    grid-column: 1 / -1;
  }

  .verder summary .kop {
    font-size: 1em;
  }

  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_stap) calc(3 * var(--_stap));
  }

  summary .kop {
    display: inline;
  }

  .inhoud {
    padding-block: var(--_stap);
  }
`;
