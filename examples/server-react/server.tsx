// Wat de server tekent.
import { renderToString } from 'react-dom/server';
import { Aanmelding } from '../react/Aanmelding.js';

export const teken = (): string => renderToString(<Aanmelding vooraf />);
