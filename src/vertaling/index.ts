// Wat een vertaler nodig heeft: alle teksten met een noot, en een controle van een vertaling. Voor het pakket en voor Node: geen element haalt dit binnen.
export { controleerVertaling, type Bevinding, type Bevindingcode } from './controle.js';
export { notenVan, type Vertaalnoot } from './noten.js';
export { TEKSTEN } from '../teksten/index.js';
