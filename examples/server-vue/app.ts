// In de browser verder met wat de server tekende, zoals in Nuxt.
import { createSSRApp } from 'vue';
import Aanmelding from '../vue/Aanmelding.vue';

createSSRApp(Aanmelding).mount('#app');
