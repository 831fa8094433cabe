// Een app in React 19 die de waarde van elk element zelf vasthoudt en bij elke gebeurtenis terugschrijft, zoals bij een gewoon veld.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OPSTELLINGEN, type Appvenster, type Opstelling } from './app-waarden.js';

const venster = window as unknown as Appvenster;
venster.appWaarden = {};
venster.appRondes = 0;

function Veld({ tag, waarde: begin, gebeurtenissen }: Opstelling) {
  const [waarde, zet] = useState(begin);
  venster.appWaarden = { ...venster.appWaarden, [tag]: waarde };
  venster.appRondes = (venster.appRondes ?? 0) + 1;
  const opGebeurtenis = ({ target }: Event): void => zet((target as HTMLElement & { value: unknown }).value);
  return createElement(tag, {
    value: waarde,
    ...Object.fromEntries(gebeurtenissen.map((naam) => [naam === 'input' ? 'onInput' : `on${naam}`, opGebeurtenis])),
  });
}

const app = document.querySelector('#app');
if (app) {
  createRoot(app).render(OPSTELLINGEN.map((opstelling) => createElement(Veld, { key: opstelling.tag, ...opstelling })));
}
