// De verboden van dit huis die geen linter van zichzelf kent: wat onder een streng CSP of in jsdom breekt, en hoe wij zod en toetsen schrijven.
// Draait binnen oxlint (`jsPlugins`). Elke regel heeft een toets in test/lint/ die laat zien dat hij bijt.

const SJABLONEN = new Set(['html', 'svg', 'mathml', 'staticHtml']);
const TOETSWOORDEN = new Set(['describe', 'it', 'test', 'suite', 'context']);

/** De vaste stukken van een Lit-sjabloon, met een spatie waar een uitdrukking staat: zo blijft een attribuut als geheel te zien. */
function leesSjabloon(knoop) {
  if (knoop.tag.type !== 'Identifier' || !SJABLONEN.has(knoop.tag.name)) return null;
  return knoop.quasi.quasis.map(({ value }) => value.raw).join('${}');
}

/** Een regel die elk Lit-sjabloon op een patroon onderzoekt. */
function sjabloonregel(patroon, uitleg) {
  return {
    create(context) {
      return {
        TaggedTemplateExpression(knoop) {
          const tekst = leesSjabloon(knoop);
          if (tekst !== null && patroon.test(tekst)) context.report({ node: knoop, message: uitleg });
        },
      };
    },
  };
}

function naamVan(knoop) {
  return knoop.type === 'Identifier' ? knoop.name : null;
}

function eigenschapVan(knoop) {
  return knoop.computed ? knoop.property.value : knoop.property.name;
}

const zodMini = {
  create(context) {
    const keurImport = (knoop) => {
      const bron = knoop.source?.value;
      if (typeof bron !== 'string' || !/^zod(\/|$)/.test(bron)) return;
      const [eerste, ...rest] = knoop.specifiers ?? [];
      const heetZ = eerste?.type === 'ImportNamespaceSpecifier' && eerste.local.name === 'z' && rest.length === 0;
      const brengtCode = knoop.type === 'ImportDeclaration' && knoop.importKind !== 'type';
      if (bron !== 'zod/mini' || (brengtCode && !heetZ))
        context.report({ node: knoop, message: "Alleen `import * as z from 'zod/mini'`: gewone zod schendt het CSP." });
    };
    return {
      ImportDeclaration: keurImport,
      ImportExpression: keurImport,
      ExportNamedDeclaration: keurImport,
      ExportAllDeclaration: keurImport,
      MemberExpression(knoop) {
        if (naamVan(knoop.object) === 'z' && eigenschapVan(knoop) === 'config') {
          context.report({
            node: knoop,
            message: '`z.config` verandert ook de zod van de gast. Geef elke controle haar eigen melding.',
          });
        }
      },
    };
  },
};

const geenCssEscape = {
  create(context) {
    return {
      MemberExpression(knoop) {
        if (eigenschapVan(knoop) !== 'escape') return;
        const { object } = knoop;
        const naam = object.type === 'MemberExpression' ? eigenschapVan(object) : naamVan(object);
        if (naam === 'CSS')
          context.report({
            node: knoop,
            message: 'jsdom kent geen `CSS.escape`. Gebruik `aangehaald` uit src/ui/kiezer.ts.',
          });
      },
    };
  },
};

const elkeToets = {
  create(context) {
    return {
      MemberExpression(knoop) {
        const woord = naamVan(knoop.object);
        if (!TOETSWOORDEN.has(woord) || !['only', 'skip'].includes(eigenschapVan(knoop))) return;
        context.report({ node: knoop, message: 'Geen `.only` of `.skip`: een toets die niet draait bewijst niets.' });
      },
      CallExpression(knoop) {
        if (!['fit', 'fdescribe', 'xit', 'xdescribe', 'xtest'].includes(naamVan(knoop.callee))) return;
        context.report({ node: knoop, message: 'Geen toets die de andere uitzet of zelf niet draait.' });
      },
    };
  },
};

export default {
  meta: { name: 'huis' },
  rules: {
    'geen-style-attribuut': sjabloonregel(
      /<[^>]*\sstyle\s*=/i,
      'Geen `style=` in een sjabloon: het CSP weigert het. Gebruik een stylesheet, SVG-attributen of `style.setProperty`.',
    ),
    'geen-style-element': sjabloonregel(
      /<style[\s>]/i,
      'Geen `<style>` in een sjabloon: het CSP weigert het. Gebruik `static styles`.',
    ),
    'geen-script-element': sjabloonregel(/<script[\s>]/i, 'Geen `<script>` in een sjabloon.'),
    'geen-inline-handler': sjabloonregel(
      /<[^>]*\son[a-z]+\s*=/i,
      'Geen `on…=` in een sjabloon: het CSP weigert het. Gebruik `@gebeurtenis=${}`.',
    ),
    'geen-css-escape': geenCssEscape,
    'zod-mini': zodMini,
    'elke-toets-draait': elkeToets,
  },
};
