// Bewaakt dat het inkorten van sjablonen in de zelfstandige scripts niets verandert aan wat ze doen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kortCss, kortHtml } from '../../scripts/vite/sjablonen.mjs';

const GEVALLEN = [
  [
    'inspringing wordt één spatie',
    kortHtml,
    '\n    <p>\n      a <b>b</b>\n      <i>c</i>\n    </p>',
    ' <p> a <b>b</b> <i>c</i> </p>',
  ],
  ['spaties binnen een regel blijven', kortHtml, '<p title="a  b">c  d</p>', '<p title="a  b">c  d</p>'],
  [
    'css zonder opmaak',
    kortCss,
    '\n  :host {\n    color: red;\n    margin: 0 1px;\n  }\n',
    ' :host{color:red;margin:0 1px}',
  ],
  ['een nakomeling blijft een nakomeling', kortCss, 'a :hover,\n  b { top: 0 }', 'a :hover,b{top:0}'],
  [
    'rekenen houdt de spaties om plus en min',
    kortCss,
    'p { width: calc(100% - 2 * 1rem) }',
    'p{width:calc(100% - 2*1rem)}',
  ],
  [
    'een keer met een functie heeft geen spaties nodig',
    kortCss,
    'p { gap: calc(1.5 * var(--s)) }',
    'p{gap:calc(1.5*var(--s))}',
  ],
  [
    'een ster die alles kiest houdt ze',
    kortCss,
    'h2 * b, a > *, h2 * :is(i) { top: 0 }',
    'h2 * b,a > *,h2 * :is(i){top:0}',
  ],
  [
    'een nul voor de punt hoeft er niet',
    kortCss,
    'p { margin: -0.5em 10.5px 0 0.25em }',
    'p{margin:-.5em 10.5px 0 .25em}',
  ],
  ['een nul in een naam wel', kortCss, '.v0.w0 { top: 0 }', '.v0.w0{top:0}'],
  ['commentaar gaat weg, ook met een apostrof erin', kortCss, "a{/* foto's; { */top: 0}", 'a{top:0}'],
  ['een aanhaling blijft heel', kortCss, `p::after { content: ' ; { , ' }`, `p::after{content:' ; { , '}`],
  [
    'nesten en @container blijven werken',
    kortCss,
    '@container (inline-size < 20rem) {\n p { & + p { top: 0; } }\n}',
    '@container (inline-size < 20rem){p{& + p{top:0}}}',
  ],
];

for (const [naam, kort, van, naar] of GEVALLEN) {
  test(naam, () => assert.equal(kort(van), naar));
}

test('een <pre> met regels erin wordt geweigerd', () => {
  assert.throws(() => kortHtml('<pre>\n  a\n</pre>'), /<pre>/);
});
