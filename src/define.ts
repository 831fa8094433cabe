// Registreert alle elementen: `zo-thuis-elementen/define`, en de bron van dist/zo-thuis.js en dist/zo-thuis.iife.js.
import './elementen/gezinshuis-tarief-calculator/define.js';
import './elementen/netwerk-kaart/define.js';
import './elementen/steunfiguur-form/define.js';
import './elementen/zo-thuis-dossier/define.js';
import './elementen/zo-thuis-ladder/define.js';
