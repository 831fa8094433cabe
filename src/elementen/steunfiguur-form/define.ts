// Registreert <steunfiguur-form>. Het enige bestand van dit element met een neveneffect.
import { define } from '../../ui/define.js';
import { SteunfiguurFormElement } from './steunfiguur-form.js';

define('steunfiguur-form', SteunfiguurFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'steunfiguur-form': SteunfiguurFormElement;
  }
}
