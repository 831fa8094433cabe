// Zet de app van Vue op de pagina.
import { createApp } from 'vue';
import Aanmelding from './Aanmelding.vue';

createApp(Aanmelding).mount('#app');
