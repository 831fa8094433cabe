// De code waarmee iemand een element op zijn pagina zet: script-tag met `integrity`, import map, element, het script van de pagina zelf,
// huisstijl en de regel voor het Content-Security-Policy. Op één plek, voor het verhalenboek, de uitgave en de acceptatietest. Kent geen
// schijf en geen pagina.

/** Waar de bestanden op de site van de klant staan; de meegeleverde import map noemt ditzelfde adres. */
export const ADRES = '/zo-thuis/';
/** Het eigen script van de pagina in elk voorbeeld. */
export const PAGINASCRIPT = '/uw-pagina.js';
const KLEINE_INGANG = 'laden/zo-thuis.js';

/**
 * @typedef {'module' | 'klassiek' | 'ingang' | 'bundelen'} Laadwijze
 * Een los bestand als module, een los gewoon script, de kleine ingang, of zelf bundelen uit het pakket.
 */

/** De namen van de manieren, zoals iemand ze kiest. @type {Readonly<Record<Laadwijze, string>>} */
export const LAADWIJZEN = {
  module: 'Eén bestand, als module',
  klassiek: 'Eén bestand, als gewoon script',
  ingang: 'De kleine ingang: een map met bestanden',
  bundelen: 'Zelf bundelen, uit het pakket',
};

/**
 * De script-tag van een bestand. Zonder vingerafdruk komt er niets: een lege `integrity` bewaakt niets, en ziet er wel zo uit.
 * @param {string} bestand De naam zoals in sri.json.
 * @param {Readonly<Record<string, string>>} sri
 * @param {string} [adres]
 */
export function scripttag(bestand, sri, adres = ADRES) {
  const integrity = sri[bestand];
  if (!integrity) throw new Error(`sri.json noemt ${bestand} niet.`);
  const soort = bestand.endsWith('.iife.js') ? '<script defer' : '<script type="module"';
  return `${soort} src="${adres}${bestand}"\n  integrity="${integrity}"\n  crossorigin="anonymous"></script>`;
}

const alsTekst = (waarde) => String(waarde).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Een waarde als attribuut: `true` is alleen de naam, leeg of `false` is niets. @param {readonly [string, unknown]} paar */
function attribuut([naam, waarde]) {
  if (waarde === true) return [naam];
  if (waarde === undefined || waarde === null || waarde === false || waarde === '') return [];
  return [`${naam}="${String(waarde).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
}

/**
 * De tag met zijn attributen, en erin wat de pagina in een slot zet.
 * @param {string} tag @param {Readonly<Record<string, unknown>>} attributen @param {Readonly<Record<string, unknown>>} [slots]
 */
export function elementtag(tag, attributen, slots = {}) {
  const inhoud = Object.entries(slots).map(([naam, tekst]) => `\n  <p slot="${naam}">${alsTekst(tekst)}</p>`);
  const open = [tag, ...Object.entries(attributen).flatMap(attribuut)].join(' ');
  return `<${open}>${inhoud.join('')}${inhoud.length > 0 ? '\n' : ''}</${tag}>`;
}

/**
 * Alles wat iemand nodig heeft om dit element zo neer te zetten.
 * @param {object} keuze
 * @param {string} keuze.tag
 * @param {Readonly<Record<string, unknown>>} [keuze.attributen]
 * @param {Readonly<Record<string, unknown>>} [keuze.slots] Per slot de tekst erin.
 * @param {Readonly<Record<string, Readonly<Record<string, unknown>>>>} [keuze.eigenschappen] Per element op de pagina wat niet in een
 *   attribuut past. Dat staat in een eigen script van de pagina: een streng beleid weigert script in de pagina zelf.
 * @param {readonly string[]} [keuze.ook] Andere elementen in dit voorbeeld: elk heeft een eigen script.
 * @param {(element: string) => string} [keuze.omheen] Wat er op de pagina om het element heen staat, zoals een formulier.
 * @param {Laadwijze} [keuze.laden]
 * @param {Readonly<Record<string, string>>} [keuze.tokens] Eigen kleuren en hoeken, bij hun token.
 * @param {{ readonly sri: Readonly<Record<string, string>>, readonly importmap: string }} bouw Wat de bouw van deze versie maakte.
 * @returns {{ html: string, script: string, css: string, csp: string, bestanden: string }}
 */
export function inbouwcode(
  {
    tag,
    attributen = {},
    slots = {},
    eigenschappen = {},
    ook = [],
    omheen = (zo) => zo,
    laden = 'module',
    tokens = {},
  },
  { sri, importmap },
) {
  const tags = [tag, ...ook];
  const noem = (achtervoegsel) => tags.map((naam) => `dist/${naam}${achtervoegsel}`).join(' en ');
  const eigen = Object.entries(tokens).flatMap(([naam, waarde]) => (waarde === '' ? [] : [`  ${naam}: ${waarde};`]));
  const script = paginascript(eigenschappen);
  const manier = {
    module: () => ({ kop: tags.map((naam) => scripttag(`${naam}.js`, sri)), bestanden: `${noem('.js')} in ${ADRES}` }),
    klassiek: () => ({
      kop: tags.map((naam) => scripttag(`${naam}.iife.js`, sri)),
      bestanden: `${noem('.iife.js')} in ${ADRES}`,
    }),
    ingang: () => ({
      kop: [`<script type="importmap">${importmap}</script>`, scripttag(KLEINE_INGANG, sri)],
      bestanden: `de hele map dist/laden in ${ADRES}laden/`,
    }),
    bundelen: () => ({
      kop: [
        `<!-- In uw eigen script: ${tags.map((naam) => `import 'zo-thuis-elementen/${naam}/define';`).join(' ')} -->`,
      ],
      bestanden: 'niets: uw bundelaar neemt mee wat nodig is',
    }),
  }[laden]();
  return {
    html: [
      ...manier.kop,
      omheen(elementtag(tag, attributen, slots)),
      ...(script === '' ? [] : [`<script type="module" src="${PAGINASCRIPT}"></script>`]),
    ].join('\n\n'),
    script,
    css: eigen.length === 0 ? '' : [`${tag} {`, ...eigen, '}'].join('\n'),
    csp: beleid({ laden, haaltOp: Boolean(attributen['tarievenset']), kaart: sri['laden/importmap.json'] }),
    bestanden: manier.bestanden,
  };
}

/** @param {Readonly<Record<string, Readonly<Record<string, unknown>>>>} eigenschappen */
function paginascript(eigenschappen) {
  return Object.entries(eigenschappen)
    .flatMap(([tag, lijst]) =>
      Object.entries(lijst).map(
        ([naam, waarde]) => `document.querySelector('${tag}').${naam} = ${JSON.stringify(waarde, null, 2)};`,
      ),
    )
    .join('\n');
}

/** @param {{ laden: Laadwijze, haaltOp: boolean, kaart: string | undefined }} wat */
function beleid({ laden, haaltOp, kaart }) {
  return [
    "default-src 'none'",
    // Een import map kan alleen in de pagina zelf staan; het beleid noemt daarom precies die ene.
    laden === 'ingang' ? `script-src 'self' '${kaart}'` : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    ...(haaltOp ? ["connect-src 'self'"] : []),
    "require-trusted-types-for 'script'",
    `trusted-types ${laden === 'bundelen' ? 'lit-html' : 'zo-thuis-lit'}`,
  ].join('; ');
}
