// De tokens zoals de stijlen ze lezen: wat elk doet, welke van een gemeente het volgt en wat er anders geldt. Daaruit komen de tabel in
// docs/huisstijl.md en dist/tokens.json, in de vorm van de Design Tokens Community Group.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WORTEL } from '../vite/ingangen.mjs';

const DIST = join(WORTEL, 'dist');
const VOORVOEGSEL = '--zo-thuis-';
/** Delen van een rol die zelf geen rol zijn: waar het zoeken naar namen van een gemeente door gaat. */
const TUSSENSTAP = /^--_(?:thema-|[tvafg]\d$)/;

/** Wat er geldt als niemand iets zegt, en dat niet als vaste waarde in de stijlen staat. In woorden, voor mensen. */
const ANDERS = {
  'tekst-kleur': 'de pagina',
  'vlak-kleur': 'de pagina',
  'gedempt-kleur': '80 % van de tekst; zonder tokens de tekst zelf',
  'link-kleur': 'de tekst',
  'actie-kleur': 'een groen',
  'actie-tekst-kleur': 'wit',
  'accent-kleur': 'de actiekleur, een groen dat past bij de grond',
  'veld-tekst-kleur': 'de tekst',
  'veld-vlak-kleur': 'de grond',
  'rand-kleur': 'een deel van de tekstkleur',
  'fout-kleur': 'een rood dat past bij de grond',
  'waarschuwing-kleur': 'een oranje dat past bij de grond',
  'goed-kleur': 'een groen dat past bij de grond',
  'focus-kleur': 'de tekst',
  'focus-onder-kleur': 'de grond',
  letter: 'dat van de pagina',
  'kop-kleur': 'de tekst',
  'kop-letter': 'de letter',
  hoek: 'de drie hieronder',
  'lijn-kleur': '18 % van de tekst',
  'data-1-kleur': 'een kleur die past bij de grond',
  'data-2-kleur': 'een kleur die past bij de grond',
  'data-3-kleur': 'een kleur die past bij de grond',
  'data-4-kleur': 'een kleur die past bij de grond',
  'data-5-kleur': 'een kleur die past bij de grond',
  'data-6-kleur': 'een kleur die past bij de grond',
};

/** De declaraties van een blok CSS, per eigenschap. */
function declaraties(blok) {
  const gevonden = new Map();
  let diepte = 0;
  let stuk = '';
  for (const teken of blok) {
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte -= 1;
    if (teken !== ';' || diepte > 0) {
      stuk += teken;
      continue;
    }
    const [, naam, waarde] = /^\s*([\w-]+)\s*:([^]*)$/.exec(stuk) ?? [];
    if (naam && !gevonden.has(naam)) gevonden.set(naam, waarde.replaceAll(/\s+/g, ' ').trim());
    stuk = '';
  }
  return gevonden;
}

/** De namen in `waarde`, in de volgorde waarin de browser ze probeert, door de tussenstappen heen. */
function namenIn(waarde, regels, gezien = new Set()) {
  return [...waarde.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, naam]) => {
    if (!naam.startsWith('--_')) return naam.startsWith(VOORVOEGSEL) ? [] : [naam];
    if (!TUSSENSTAP.test(naam) || gezien.has(naam) || (naam === '--_thema-vlak' && gezien.size > 0)) return [];
    gezien.add(naam);
    return namenIn(regels.get(naam) ?? '', regels, gezien);
  });
}

/** De rol die dit token als eerste leest. Een tekstkleur en een grond horen bij elkaar en hebben samen nog een stap ervoor. */
const ROL_VAN_PAAR = {
  'tekst-kleur': '--_paar-tekst',
  'vlak-kleur': '--_paar-vlak',
  'actie-kleur': '--_actie',
  'actie-tekst-kleur': '--_actie-tekst',
  'veld-tekst-kleur': '--_veld-tekst',
  'veld-vlak-kleur': '--_veld-vlak',
};

function rolVan(naam, regels) {
  const begint = new RegExp(`^var\\( ?${VOORVOEGSEL}${naam}\\b(?!-)`);
  const [rol] = [...regels].find(([, waarde]) => begint.test(waarde)) ?? [];
  return ROL_VAN_PAAR[naam] ?? rol ?? null;
}

/** Alle tokens van ons, in de volgorde van het manifest. */
export async function leesTokens() {
  const { modules } = JSON.parse(readFileSync(join(WORTEL, 'custom-elements.json'), 'utf8'));
  const { cssProperties } = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'netwerk-kaart');
  const { NetwerkKaartElement } = await import(pathToFileURL(join(DIST, 'index.js')).href);
  const css = [NetwerkKaartElement.styles].flat(Infinity).map(({ cssText }) => cssText);
  const [, blok] = /:host \{([^}]*)\}/.exec(
    css.find((tekst) => tekst.includes(`${VOORVOEGSEL}tekst-kleur`)).replaceAll(/\/\*[^]*?\*\//g, ''),
  );
  const regels = declaraties(blok);
  return cssProperties.map(({ name, description, default: standaard }) => {
    const naam = name.slice(VOORVOEGSEL.length);
    const rol = rolVan(naam, regels);
    const anders = ANDERS[naam] ?? (standaard && `\`${standaard}\``);
    if (!anders) throw new Error(`Van ${name} staat nergens wat er anders geldt.`);
    return {
      naam,
      css: name,
      waarvoor: description,
      standaard,
      rol,
      volgt: [...new Set(namenIn(regels.get(rol) ?? '', regels))],
      anders,
    };
  });
}

// Een maat in rem of px, een lijnsoort, een gewicht, een lettertype of een kleur.
const SOORTEN = [
  [/kleur$/, 'color'],
  [/^hoek/, 'dimension'],
  [/dikte$/, 'dimension'],
  [/gewicht$/, 'fontWeight'],
  [/letter$/, 'fontFamily'],
  [/stijl$/, 'strokeStyle'],
];

function alsWaarde(soort, standaard) {
  if (standaard === undefined || standaard === 'inherit') return undefined;
  if (soort === 'color') {
    const hex = standaard.length === 4 ? standaard.replaceAll(/[\da-f]/g, '$&$&') : standaard;
    const components = hex.match(/[\da-f]{2}/g).map((deel) => Number((Number.parseInt(deel, 16) / 255).toFixed(4)));
    return { colorSpace: 'srgb', components, hex };
  }
  if (soort === 'dimension') {
    const [, getal, unit] = /^([\d.]+)(rem|px)$/.exec(standaard);
    return { value: Number(getal), unit };
  }
  return soort === 'fontWeight' ? Number(standaard) : standaard;
}

/** Het bestand in de vorm van de Design Tokens Community Group. Wat de pagina bepaalt heeft daarin geen waarde, en staat er dus apart bij. */
export function alsDtcg(tokens) {
  const tokengroep = {};
  const vanDePagina = {};
  for (const { naam, css, waarvoor, standaard, volgt, anders } of tokens) {
    const [, soort] = SOORTEN.find(([past]) => past.test(naam));
    const waarde = alsWaarde(soort, standaard);
    if (waarde === undefined) {
      vanDePagina[naam] = { css, type: soort, description: waarvoor, volgt, anders };
      continue;
    }
    tokengroep[naam] = {
      $type: soort,
      $value: waarde,
      $description: waarvoor,
      $extensions: { 'zo-thuis-elementen': { css, volgt } },
    };
  }
  return {
    $description: 'De tokens van zo-thuis-elementen. Gemaakt door de bouw; niet met de hand te wijzigen.',
    $extensions: { 'zo-thuis-elementen': { 'zonder-vaste-waarde': vanDePagina } },
    'zo-thuis': tokengroep,
  };
}

export async function schrijfTokens() {
  writeFileSync(join(DIST, 'tokens.json'), `${JSON.stringify(alsDtcg(await leesTokens()), null, 2)}\n`);
}
