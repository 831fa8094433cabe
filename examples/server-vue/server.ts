// Wat de server tekent.
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Aanmelding from '../vue/Aanmelding.vue';

export const teken = (): Promise<string> => renderToString(createSSRApp(Aanmelding));
