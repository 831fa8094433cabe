// Registreert <netwerk-kaart>. Het enige bestand van dit element met een neveneffect.
import { define } from '../../ui/define.js';
import { NetwerkKaartElement } from './netwerk-kaart.js';

define('netwerk-kaart', NetwerkKaartElement);

declare global {
  interface HTMLElementTagNameMap {
    'netwerk-kaart': NetwerkKaartElement;
  }
}
