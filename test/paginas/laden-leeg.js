// Een bladzijde die zelf zegt wat er geladen wordt.
import { laad } from './dist/laden/zo-thuis.js';

globalThis.laad = laad;
