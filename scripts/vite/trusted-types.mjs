// Geeft het Lit in onze scripts ons eigen Trusted Types-beleid, `zo-thuis-lit`, dat alle scripts op een bladzijde delen.
//
// Lit maakt bij het laden een beleid met de naam `lit-html`. Staat er op de pagina van de gast nog een Lit, en noemt de CSP
// `trusted-types lit-html`, dan gooit de tweede al bij het laden en werkt er niets meer. Vandaar een eigen naam, en een eigen manier:
// src/ui/sjabloonbeleid.ts. Het krijgt van Lit ook het sjabloon te zien, want alleen wat daaruit komt is te vertrouwen.
import { join } from 'node:path';
import { WORTEL } from './ingangen.mjs';

const LIT = /\/node_modules\/lit-html\/lit-html\.js$/;
const BELEID = join(WORTEL, 'src/ui/sjabloonbeleid.ts');

// De twee plekken in Lit: waar het beleid ontstaat, en waar Lit er de HTML van een sjabloon mee vertrouwt.
const AANMAAK = /[\w$]+\.createPolicy\("lit-html",\{createHTML:([\w$]+)=>\1\}\)/g;
const GEBRUIK =
  /(\(([\w$]+),([\w$]+)\)\{if\(![\w$]+\(\2\)\|\|!\2\.hasOwnProperty\("raw"\)\)throw Error\("invalid template strings array"\);return void 0!==([\w$]+)\?\4\.createHTML\()\3(\):\3\})/g;

/** Vervangt Lits beleid. Weigert te bouwen als elke plek niet precies één keer gevonden is: dan is Lit veranderd en moet een mens kijken. */
export function eigenBeleid() {
  let gevonden = { aanmaak: 0, gebruik: 0 };
  return {
    name: 'zo-thuis:trusted-types',
    enforce: 'pre',
    buildStart() {
      gevonden = { aanmaak: 0, gebruik: 0 };
    },
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const vervangen = code
        .replace(AANMAAK, () => {
          gevonden.aanmaak += 1;
          return '{createHTML:zoThuisVertrouw}';
        })
        .replace(GEBRUIK, (_, voor, sjabloon, html, _beleid, na) => {
          gevonden.gebruik += 1;
          return `${voor}${sjabloon},${html}${na}`;
        });
      return { code: `import { vertrouw as zoThuisVertrouw } from ${JSON.stringify(BELEID)};${vervangen}`, map: null };
    },
    generateBundle() {
      for (const [plek, keer] of Object.entries(gevonden)) {
        if (keer === 1) continue;
        this.error(
          `De ${plek} van Lits Trusted Types-beleid is ${keer} keer gevonden, niet precies één keer. Pas scripts/vite/trusted-types.mjs aan.`,
        );
      }
    },
  };
}
