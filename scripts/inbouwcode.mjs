// De code waarmee iemand een element op zijn pagina zet: script-tag met `integrity`, import map, element, huisstijl en de regel voor het
// Content-Security-Policy. Op één plek, voor het verhalenboek, de uitgave en de acceptatietest. Kent geen schijf en geen pagina.

/** Waar de bestanden op de site van de klant staan; de meegeleverde import map noemt ditzelfde adres. */
export const ADRES = '/zo-thuis/';
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

/** Een waarde als attribuut: `true` is alleen de naam, leeg of `false` is niets. @param {readonly [string, unknown]} paar */
function attribuut([naam, waarde]) {
  if (waarde === true) return [naam];
  if (waarde === undefined || waarde === null || waarde === false || waarde === '') return [];
  return [`${naam}="${String(waarde).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
}

/** De tag met zijn attributen. @param {string} tag @param {Readonly<Record<string, unknown>>} attributen */
export function elementtag(tag, attributen, inhoud = '') {
  return `<${[tag, ...Object.entries(attributen).flatMap(attribuut)].join(' ')}>${inhoud}</${tag}>`;
}

/**
 * Alles wat iemand nodig heeft om dit element zo neer te zetten.
 * @param {object} keuze
 * @param {string} keuze.tag
 * @param {Readonly<Record<string, unknown>>} [keuze.attributen]
 * @param {Laadwijze} [keuze.laden]
 * @param {Readonly<Record<string, string>>} [keuze.tokens] Eigen kleuren en hoeken, bij hun token.
 * @param {{ readonly sri: Readonly<Record<string, string>>, readonly importmap: string }} bouw Wat de bouw van deze versie maakte.
 * @returns {{ html: string, css: string, csp: string, bestanden: string }}
 */
export function inbouwcode({ tag, attributen = {}, laden = 'module', tokens = {} }, { sri, importmap }) {
  const element = elementtag(tag, attributen);
  const eigen = Object.entries(tokens).flatMap(([naam, waarde]) => (waarde === '' ? [] : [`  ${naam}: ${waarde};`]));
  const manier = {
    module: () => ({ kop: [scripttag(`${tag}.js`, sri)], bestanden: `dist/${tag}.js in ${ADRES}` }),
    klassiek: () => ({ kop: [scripttag(`${tag}.iife.js`, sri)], bestanden: `dist/${tag}.iife.js in ${ADRES}` }),
    ingang: () => ({
      kop: [`<script type="importmap">${importmap}</script>`, scripttag(KLEINE_INGANG, sri)],
      bestanden: `de hele map dist/laden in ${ADRES}laden/`,
    }),
    bundelen: () => ({
      kop: [`<!-- In uw eigen script: import 'zo-thuis-elementen/${tag}/define'; -->`],
      bestanden: 'niets: uw bundelaar neemt mee wat nodig is',
    }),
  }[laden]();
  return {
    html: [...manier.kop, element].join('\n\n'),
    css: eigen.length === 0 ? '' : [`${tag} {`, ...eigen, '}'].join('\n'),
    csp: beleid({ laden, haaltOp: Boolean(attributen['tarievenset']), kaart: sri['laden/importmap.json'] }),
    bestanden: manier.bestanden,
  };
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
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${laden === 'bundelen' ? 'lit-html' : 'zo-thuis-lit'}`,
  ].join('; ');
}
