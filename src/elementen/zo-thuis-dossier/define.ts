// Registreert <zo-thuis-dossier>. Het enige bestand van dit element met een neveneffect.
import { define } from '../../ui/define.js';
import { ZoThuisDossierElement } from './zo-thuis-dossier.js';

define('zo-thuis-dossier', ZoThuisDossierElement);

declare global {
  interface HTMLElementTagNameMap {
    'zo-thuis-dossier': ZoThuisDossierElement;
  }
}
