// Geeft het Lit in onze zelfstandige scripts een eigen Trusted Types-beleid, `zo-thuis-lit`, dat pas bij het eerste sjabloon ontstaat.
//
// Lit maakt bij het laden een beleid met de naam `lit-html`. Staat er op de pagina van de gast nog een Lit, en noemt de CSP
// `trusted-types lit-html`, dan gooit de tweede al bij het laden en werkt er niets meer. Vandaar een eigen naam. En pas bij gebruik:
// wordt ons script twee keer geladen, dan tekent de tweede kopie nooit iets en mag zij ook geen geweigerd beleid op de rekening zetten.

const LIT = /\/node_modules\/lit-html\/lit-html\.js$/;
const BELEID = /([\w$]+)\.createPolicy\("lit-html",\{createHTML:([\w$]+)=>\2\}\)/g;

/** De naam waaronder een gast ons beleid in zijn CSP toestaat. */
export const BELEIDSNAAM = 'zo-thuis-lit';

/** Vervangt Lits beleid. Weigert te bouwen als de plek niet precies één keer gevonden is: dan is Lit veranderd en moet een mens kijken. */
export function eigenBeleid() {
  let gevonden = 0;
  return {
    name: 'zo-thuis:trusted-types',
    enforce: 'pre',
    buildStart() {
      gevonden = 0;
    },
    transform(code, id) {
      if (!LIT.test(id)) return null;
      return {
        code: code.replace(BELEID, (_, fabriek) => {
          gevonden += 1;
          return luiBeleid(fabriek);
        }),
        map: null,
      };
    },
    generateBundle() {
      if (gevonden !== 1) {
        this.error(
          `Lits Trusted Types-beleid is ${gevonden} keer gevonden, niet precies één keer. Pas scripts/vite/trusted-types.mjs aan.`,
        );
      }
    },
  };
}

/** `fabriek` is in Lit de naam van `globalThis.trustedTypes`. Is de naam al bezet, dan valt het terug op de kale tekst. */
function luiBeleid(fabriek) {
  return `(beleid => ({
    createHTML: tekst => {
      if (beleid === undefined) {
        try {
          beleid = ${fabriek}.createPolicy(${JSON.stringify(BELEIDSNAAM)}, { createHTML: html => html });
        } catch {
          beleid = null;
        }
      }
      return beleid ? beleid.createHTML(tekst) : tekst;
    },
  }))()`;
}
