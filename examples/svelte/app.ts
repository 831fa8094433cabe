// Zet de app van Svelte op de pagina.
import { mount } from 'svelte';
import Aanmelding from './Aanmelding.svelte';

const plek = document.querySelector('#app');
if (plek) mount(Aanmelding, { target: plek });
