// Registreert <zo-thuis-ladder>. Het enige bestand van dit element met een neveneffect.
import { define } from '../../ui/define.js';
import { ZoThuisLadderElement } from './zo-thuis-ladder.js';

define('zo-thuis-ladder', ZoThuisLadderElement);

declare global {
  interface HTMLElementTagNameMap {
    'zo-thuis-ladder': ZoThuisLadderElement;
  }
}
