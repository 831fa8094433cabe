// De stijl van het scherm over toestemming. Een kaart per persoon die gevraagd wordt staat bij die van de persoon.
import { css } from 'lit';

export const styles = css`
  .gever .kopje {
    display: flex;
    gap: calc(1.5 * var(--_stap));
    align-items: center;
    margin-block-end: var(--_stap);
  }

  .gever .kopje :is(strong, small) {
    display: block;
  }
`;
