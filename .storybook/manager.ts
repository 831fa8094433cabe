// Het paneel waarin iemand zijn eigen CSS plakt, zoals de tokenset van zijn gemeente. Zij gaat nergens heen: alleen naar de verhalen hiernaast.
import { createElement, useState } from 'react';
import { addons, types, useGlobals } from 'storybook/manager-api';

const NAAM = 'zo-thuis/eigen-css';

function Paneel() {
  const [globals, zetGlobals] = useGlobals();
  const [tekst, zetTekst] = useState(String(globals['eigenCss'] ?? ''));
  return createElement(
    'div',
    { style: { padding: '1rem', display: 'grid', gap: '0.5rem' } },
    createElement('label', { htmlFor: 'eigen-css' }, 'Uw CSS, bijvoorbeeld de tokens van uw gemeente'),
    createElement('textarea', {
      id: 'eigen-css',
      rows: 8,
      spellCheck: false,
      value: tekst,
      placeholder: '.gemeente-theme {\n  --utrecht-document-color: #222;\n}',
      style: { font: '16px monospace' },
      onChange: ({ target }) => zetTekst((target as HTMLTextAreaElement).value),
    }),
    createElement(
      'button',
      {
        type: 'button',
        style: { minBlockSize: 44, justifySelf: 'start', paddingInline: '1rem' },
        onClick: () => zetGlobals({ huisstijl: 'eigen', eigenCss: tekst }),
      },
      'Toon de verhalen in deze stijl',
    ),
  );
}

addons.register(NAAM, () => {
  addons.add(NAAM, {
    type: types.PANEL,
    title: 'Eigen CSS',
    render: ({ active }) => (active ? createElement(Paneel) : null),
  });
});
