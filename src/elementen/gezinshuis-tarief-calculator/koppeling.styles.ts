// De stijlen van het vak met een koppeling, en van wat er in het adres gevonden is.
import { css } from 'lit';
import { styles as vakStyles } from './vak.styles.js';
import { verschiltabelStyles } from './verschiltabel.styles.js';

export const styles = css`
  ${vakStyles}
  ${verschiltabelStyles}
`;
