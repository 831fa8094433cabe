// Haalt de opmaakwitruimte uit html-, svg- en css-sjablonen, in de zelfstandige scripts. De bundelaar zelf komt niet aan tekst.
//
// Bewust voorzichtig, want een sjabloon is gedrag: witruimte in HTML wordt nooit minder dan één spatie (anders plakken woorden
// aan elkaar), en in CSS verdwijnt zij alleen waar zij niets kan betekenen. Een <pre> of <textarea> met vaste inhoud over meer regels
// hoort niet in onze sjablonen; de bouw weigert die.

const SOORTEN = { html: kortHtml, svg: kortHtml, css: kortCss };

export function kortereSjablonen() {
  return {
    name: 'zo-thuis:sjablonen',
    // Na de omzetting van TypeScript: dan is het gewone JavaScript om te lezen.
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/(elementen|scherm|ui)\/.*\.ts$/ },
      handler(code) {
        const delen = sjablonen(this.parse(code)).flatMap(({ tag, quasi }) =>
          quasi.quasis.map(({ start, end }) => ({ start, end, kort: SOORTEN[tag.name](code.slice(start, end)) })),
        );
        // Van achter naar voren, zodat de plaatsen van wat nog moet blijven kloppen.
        const uitvoer = delen
          .toSorted((a, b) => b.start - a.start)
          .reduce((tekst, { start, end, kort }) => tekst.slice(0, start) + kort + tekst.slice(end), code);
        return { code: uitvoer, map: null };
      },
    },
  };
}

export function kortHtml(tekst) {
  if (/<(pre|textarea)\b[^>]*>[^<]*\n/.test(tekst))
    throw new Error('Een <pre> of <textarea> met regels erin kan niet korter zonder te veranderen.');
  // Een regeleinde binnen een tag, vlak voor de `>`, is nooit tekst.
  return tekst.replaceAll(/\s*\n\s*>/g, '>').replaceAll(/\s*\n\s*/g, ' ');
}

export function kortCss(tekst) {
  // Aanhalingen blijven heel; commentaar weg; witruimte wordt één spatie, en niets rond de tekens waar zij niets betekent.
  // Vóór een dubbele punt of een haakje openen blijft zij staan: `a :hover` en `and (…)` zijn iets anders zonder spatie. Een ster tussen een
  // getal en een getal of functie is een keer, en geen kiezer.
  return tekst.replaceAll(
    /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|\s*;?\s*(\})\s*|\s*([{;,])\s*|([:(])\s+|\s+(\))|(?<=\d)\s+(\*)\s+(?=[\d.(]|[a-z]+\()|(?<![\w.])0(?=(\.)\d)|\s+/g,
    (heel, aanhaling, sluit, teken, open, haakje, keer, punt) =>
      aanhaling ?? sluit ?? teken ?? open ?? haakje ?? keer ?? (punt || heel.startsWith('/*') ? '' : ' '),
  );
}

function sjablonen(knoop) {
  if (Array.isArray(knoop)) return knoop.flatMap(sjablonen);
  if (knoop === null || typeof knoop !== 'object') return [];
  const zelf = knoop.type === 'TaggedTemplateExpression' && Object.hasOwn(SOORTEN, knoop.tag.name ?? '') ? [knoop] : [];
  return [...zelf, ...Object.values(knoop).flatMap(sjablonen)];
}
