// Wat er gebeurt in het scherm rond de kaart, met de vraag en de knop die daarbij kunnen horen.
export { dubbelSjabloon } from './dubbel.js';
export { omkeerSjabloon } from './omkeer.js';
export { stijl } from './dubbel.styles.js';
export { Schermacties } from './schermacties.js';
