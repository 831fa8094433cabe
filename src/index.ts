// De klassen van alle elementen, zonder neveneffect: importeren registreert niets. Registreren doet `<tag>/define` of het script.
export { VERSIE } from './versie.js';
export { GezinshuisTariefCalculatorElement } from './elementen/gezinshuis-tarief-calculator/gezinshuis-tarief-calculator.js';
export { NetwerkKaartElement } from './elementen/netwerk-kaart/netwerk-kaart.js';
export { SteunfiguurFormElement } from './elementen/steunfiguur-form/steunfiguur-form.js';
export { ZoThuisDossierElement } from './elementen/zo-thuis-dossier/zo-thuis-dossier.js';
export { ZoThuisLadderElement } from './elementen/zo-thuis-ladder/zo-thuis-ladder.js';

// Wat een gebeurtenis meegeeft, voor wie ernaar luistert.
export type * from './elementen/gezinshuis-tarief-calculator/gezinshuis-tarief-calculator.events.js';
export type * from './elementen/netwerk-kaart/netwerk-kaart.events.js';
export type * from './elementen/steunfiguur-form/steunfiguur-form.events.js';
export type * from './elementen/zo-thuis-dossier/zo-thuis-dossier.events.js';
export type * from './elementen/zo-thuis-ladder/zo-thuis-ladder.events.js';
