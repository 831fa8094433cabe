// Wat er gebeurt in het scherm rond de kaart, met de vraag die daarbij kan horen.
export { dubbelSjabloon } from './dubbel.js';
export { stijl } from './dubbel.styles.js';
export { Schermacties } from './schermacties.js';
