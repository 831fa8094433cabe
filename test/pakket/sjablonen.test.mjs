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
  ['rekenen houdt zijn spaties', kortCss, 'p { width: calc(100% - 2 * 1rem) }', 'p{width:calc(100% - 2 * 1rem)}'],
  ['commentaar gaat weg, ook met een apostrof erin', kortCss, "a{/* foto's; { */top: 0}", 'a{ top:0}'],
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
