import { css } from 'lit';
import { tabelStyles } from '../../../ui/tabel.styles.js';

export const stijl = css`
  ${tabelStyles}

  /* Een naam uit een bestand kan een lang woord zijn. De regelnummers breken niet: naast een lange naam stond er anders één cijfer per regel. */
  .past,
  .past bdi {
    overflow-wrap: anywhere;
  }
`;
