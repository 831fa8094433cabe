// Zet de app van React op de pagina.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Aanmelding } from './Aanmelding.js';

const plek = document.querySelector('#app');
if (plek) {
  createRoot(plek).render(
    <StrictMode>
      <Aanmelding />
    </StrictMode>,
  );
}
