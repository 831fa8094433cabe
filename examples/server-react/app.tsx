// In de browser verder met wat de server tekende, zoals in Next.js.
import { hydrateRoot } from 'react-dom/client';
import { Aanmelding } from '../react/Aanmelding.js';

const plek = document.querySelector('#app');
if (plek) hydrateRoot(plek, <Aanmelding vooraf />);
