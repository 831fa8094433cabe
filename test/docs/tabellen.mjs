// De tabellen in docs/ die uit de code zelf komen. `node test/docs/tabellen.mjs` schrijft ze; de toets ernaast vergelijkt.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TAGS } from '../../scripts/vite/ingangen.mjs';
import { GEVALLEN } from '../schema/dossier-gevallen.mjs';
import { elementtabel, gedeeldetabel } from './elementtabellen.mjs';
import { onderdeeltabel, tokentabel } from './huisstijltabellen.mjs';
import { anker, codetabel, dossiertabellen, tarieftabellen, VOORBEELDEN } from './veldtabellen.mjs';
import { VORMEN } from './vormen.mjs';

const { TARIEVENSETTEN, PLEEGVERGOEDING, CAO_JEUGDZORG, GEPUBLICEERDE_TARIEVEN, INDEXCIJFERS, INDEXCIJFERS_BRON } =
  await import(new URL('../../dist/domein/tarievensets/index.js', import.meta.url));

const { RELATIES_PER_SECTOR, TOESTEMMINGSREGELS } = await import(
  new URL('../../dist/domein/dossier/index.js', import.meta.url)
);

const { HULPVORM_BRON, TREDEN } = await import(new URL('../../dist/domein/ladder/index.js', import.meta.url));

export const adres = (bladzijde) => new URL(`../../docs/${bladzijde}`, import.meta.url);

const getal = (waarde) => String(waarde).replace('.', ',');
const bedrag = (waarde) => waarde.toFixed(2).replace('.', ',');
const procent = (fractie) =>
  fractie === undefined ? 'niet bekend' : `${getal(Number((fractie * 100).toPrecision(6)))} %`;
const rij = (...cellen) => `| ${cellen.join(' | ')} |`;
const tabel = (kop, rijen) => [rij(...kop), `|${'---|'.repeat(kop.length)}`, ...rijen].join('\n');

function toon(waarde) {
  return typeof waarde === 'number' ? getal(waarde) : waarde;
}

function toonHerkomst(herkomst) {
  if (!herkomst) return 'keuze';
  const { status, bron, datum, reden } = herkomst;
  return [status, reden, bron, datum].filter(Boolean).join('; ');
}

const cijfers = ({ cijfers: lijst }) =>
  tabel(
    ['Cijfer', 'Waarde', 'Herkomst'],
    Object.entries(lijst).map(([pad, { waarde, herkomst }]) => rij(`\`${pad}\``, toon(waarde), toonHerkomst(herkomst))),
  );

const perRechtsvorm = ({ perRechtsvorm: vormen }) =>
  tabel(
    ['Rechtsvorm', 'Cijfer', 'Waarde', 'Herkomst'],
    Object.entries(vormen).flatMap(([vorm, lijst]) =>
      Object.entries(lijst).map(([pad, { waarde, herkomst }]) =>
        rij(vorm, `\`${pad}\``, toon(waarde), toonHerkomst(herkomst)),
      ),
    ),
  );

const plausibel = ({ plausibel: rijen }) =>
  tabel(
    ['Cijfer', 'Van', 'Tot en met', 'Waarom'],
    rijen.map(({ pad, laag, hoog, bron }) => rij(`\`${pad}\``, getal(laag), getal(hoog), bron)),
  );

function pleegvergoeding() {
  const groepen = Object.keys(PLEEGVERGOEDING[0].bedragen);
  return tabel(
    ['Leeftijd', ...PLEEGVERGOEDING.map(({ peiljaar }) => peiljaar)],
    [
      ...groepen.map((groep) => rij(groep, ...PLEEGVERGOEDING.map(({ bedragen }) => bedrag(bedragen[groep].perDag)))),
      rij('toeslag', ...PLEEGVERGOEDING.map(({ toeslagPerDag }) => bedrag(toeslagPerDag))),
      rij('bron', ...PLEEGVERGOEDING.map(({ bron }) => bron)),
    ],
  );
}

const cao = () =>
  tabel(
    ['Feit', 'Waarde', 'Eenheid', 'Herkomst'],
    CAO_JEUGDZORG.map(({ code, waarde, eenheid, herkomst }) =>
      rij(`\`${code}\``, getal(waarde), eenheid, toonHerkomst(herkomst)),
    ),
  );

const index = () =>
  `${tabel(
    ['Jaar', 'OVA voorlopig', 'OVA definitief', 'PPC voorlopig', 'PPC definitief'],
    INDEXCIJFERS.map(({ jaar, ova, ppc }) =>
      rij(jaar, procent(ova.voorlopig), procent(ova.definitief), procent(ppc.voorlopig), procent(ppc.definitief)),
    ),
  )}\n\nBron: ${INDEXCIJFERS_BRON}.`;

const gepubliceerd = () =>
  tabel(
    ['Productcode', 'Jaar', 'Euro per etmaal', 'Waar', 'Soort', 'Bron'],
    GEPUBLICEERDE_TARIEVEN.map(({ productcode, jaar, tariefPerEtmaal, regio, soort, bron }) =>
      rij(productcode, jaar, bedrag(tariefPerEtmaal), regio, soort, bron),
    ),
  );

const gevallen = () =>
  tabel(
    ['Wat er staat', 'Uitkomst'],
    GEVALLEN.filter(({ toon: inDocs }) => inDocs).map(({ naam, fouten }) =>
      rij(
        naam,
        fouten.length === 0 ? 'goed' : fouten.map((fout) => fout.replace(/(.*) (.*)/, '`$1`: `$2`')).join(', '),
      ),
    ),
  );

const codes = (lijst) => lijst.map((code) => `\`${code}\``).join(', ') || '–';
const jaren = ({ van, tot }) => (tot < Infinity ? `${van} tot en met ${tot}` : van > 0 ? `${van} en ouder` : 'elke');
const toestemming = () =>
  `${tabel(
    ['Doel', 'Leeftijd', 'Omstandigheid', 'Toestemming van', 'Gehoord', 'Bron', 'Wat erbij hoort'],
    TOESTEMMINGSREGELS.regels.map((regel) =>
      rij(
        `\`${regel.doel}\``,
        jaren(regel),
        `\`${regel.omstandigheid}\``,
        regel.uitkomst === 'vraag' ? codes(regel.vraag) : `\`${regel.uitkomst}\``,
        codes(regel.hoor),
        [regel.bron, regel.praktijk && 'praktijk'].filter(Boolean).join('; '),
        codes(regel.punten.map(({ code }) => code)),
      ),
    ),
  )}\n\nVersie: ${TOESTEMMINGSREGELS.versie}. De Jeugdwet is gelezen in de tekst van ${TOESTEMMINGSREGELS.gelezen}.`;

const treden = () =>
  `${tabel(
    ['Code', 'Het kind woont', 'Wie zorgt of helpt', 'Hulpvorm', 'Wat de wet zegt', 'Bron'],
    TREDEN.map(({ code, wonen, wie, hulpvorm, bron: { grondslag, publicatie, datum } }) =>
      rij(
        `\`${code}\``,
        wonen,
        wie,
        hulpvorm ?? 'geen jeugdhulp',
        grondslag ?? 'geen artikel',
        [publicatie, datum ?? 'zonder datum'].join(', '),
      ),
    ),
  )}\n\nHulpvorm: ${HULPVORM_BRON}. BWBR0034925 is de Jeugdwet; de datum is die van de tekst die gelezen is.`;

const relaties = () =>
  tabel(
    ['Sector', 'Relaties'],
    Object.entries(RELATIES_PER_SECTOR).map(([sector, lijst]) => rij(`\`${sector}\``, codes(lijst))),
  );

// Van het dossier staat de ladder op haar eigen bladzijde; de waarden van de andere elementen zijn delen van het dossier.
const ladder = dossiertabellen(VORMEN.ladderVorm, { documenten: [VOORBEELDEN.dossier.ladder] });
const dossier = dossiertabellen(VORMEN.dossierVorm, {
  elders: new Map([[VORMEN.ladderVorm, 'ladder.md']]),
  documenten: [VOORBEELDEN.dossier],
});
const inDossier = new Map([...dossier.ankers].map(([vorm, anker]) => [vorm, `dossier.md${anker}`]));
const deelVanDossier = (vorm) => dossiertabellen(vorm, { elders: inDossier, documenten: [VOORBEELDEN.dossier] }).tekst;

const scenarios = [VOORBEELDEN['tarief-invoer'], ...VOORBEELDEN['tarief-werkblad'].scenarios];
// Een herkomst ziet er overal hetzelfde uit; zij staat bij de invoer, en een cijfer uit een set bij de set.
const tariefvelden = {
  invoer: () =>
    [
      tarieftabellen(VORMEN.tariefInvoerVorm, VORMEN.UITLEG_INVOER, {
        elders: new Map([[VORMEN.herkomstVorm, '#herkomst']]),
        documenten: scenarios,
        beginwaarden: true,
      }),
      tarieftabellen(VORMEN.herkomstVorm, VORMEN.UITLEG_HERKOMST, {
        documenten: scenarios.flatMap(({ herkomst }) => Object.values(herkomst ?? {})),
        voor: '/herkomst/*',
      }),
    ].join('\n\n'),
  werkblad: () =>
    tarieftabellen(VORMEN.werkbladVorm, VORMEN.UITLEG_WERKBLAD, {
      elders: new Map([[VORMEN.tariefInvoerVorm, 'tarief-invoer.md']]),
      documenten: [VOORBEELDEN['tarief-werkblad']],
    }),
  set: () =>
    [
      tarieftabellen(VORMEN.tarievensetVorm, VORMEN.UITLEG_SET, {
        elders: new Map([
          [VORMEN.cijferVorm, '#cijfers'],
          [VORMEN.herkomstVorm, 'tarief-invoer.md#herkomst'],
        ]),
        documenten: [VOORBEELDEN.tarievenset],
      }),
      tarieftabellen(VORMEN.cijferVorm, VORMEN.UITLEG_CIJFER, {
        elders: new Map([[VORMEN.herkomstVorm, 'tarief-invoer.md#herkomst']]),
        documenten: Object.values(VOORBEELDEN.tarievenset.cijfers),
        voor: '/cijfers/*',
      }),
    ].join('\n\n'),
};

/** Elke code uit de tabellen onder de koppen van een bladzijde: code → de koppen waar zij staat. */
export function codesPerKop(bladzijde) {
  const gevonden = new Map();
  for (const deel of readFileSync(adres(bladzijde), 'utf8').split(/^## /m).slice(1)) {
    const [kop, ...regels] = deel.split('\n');
    for (const regel of regels) {
      if (!/^\| `[a-z]+(-[a-z\d]+)+`/.test(regel)) continue;
      const [, cel] = regel.split('|');
      for (const [, code] of cel.matchAll(/`([a-z\d-]+)`/g)) {
        gevonden.set(code, [...new Set([...(gevonden.get(code) ?? []), kop])]);
      }
    }
  }
  gevonden.forEach((koppen, code) => {
    const echt = koppen.filter((kop) => kop !== 'Register');
    if (echt.length > 0) gevonden.set(code, echt);
    else gevonden.delete(code);
  });
  return gevonden;
}

const CONSOLE = 'meldingen-in-de-console.md';
function register() {
  const hier = codesPerKop('foutcodes.md');
  const inConsole = codesPerKop(CONSOLE);
  const codes = [...new Set([...hier.keys(), ...inConsole.keys()])].sort();
  return tabel(
    ['Code', 'Komt voor bij'],
    codes.map((code) =>
      rij(
        `\`${code}\``,
        [
          ...(inConsole.has(code) ? [`[console](${CONSOLE})`] : []),
          ...(hier.get(code) ?? []).map((kop) => `[${kop.toLowerCase()}](#${anker(kop)})`),
        ].join(', '),
      ),
    ),
  );
}

/** Per bladzijde, per naam, de tabel zoals zij er hoort te staan, tussen `<!-- tabel:naam -->` en `<!-- /tabel -->`. */
export const TABELLEN = {
  'tarievensets.md': {
    leeg: cijfers(TARIEVENSETTEN.leeg),
    voorbeeld: cijfers(TARIEVENSETTEN.voorbeeld),
    'per-rechtsvorm': perRechtsvorm(TARIEVENSETTEN.voorbeeld),
    plausibel: plausibel(TARIEVENSETTEN.voorbeeld),
    pleegvergoeding: pleegvergoeding(),
    cao: cao(),
    index: index(),
    gepubliceerd: gepubliceerd(),
  },
  'elementen.md': {
    alle: gedeeldetabel(),
    ...Object.fromEntries(TAGS.map((tag) => [tag, elementtabel(tag)])),
  },
  'foutcodes.md': { register: register() },
  'huisstijl.md': { tokens: tokentabel(), onderdelen: onderdeeltabel() },
  'dossier.md': { gevallen: gevallen() },
  'waarden/dossier.md': { velden: dossier.tekst },
  'waarden/ladder.md': { velden: ladder.tekst },
  'waarden/netwerk.md': { velden: deelVanDossier(VORMEN.netwerkVorm) },
  'waarden/steunfiguren.md': { velden: deelVanDossier(VORMEN.steunfigurenVorm) },
  'waarden/codes.md': { codes: codetabel(), relaties: relaties() },
  'waarden/tarief-invoer.md': { velden: tariefvelden.invoer() },
  'waarden/tarief-werkblad.md': { velden: tariefvelden.werkblad() },
  'waarden/tarievenset.md': { velden: tariefvelden.set() },
  'steunfiguur-form.md': { toestemming: toestemming() },
  'zo-thuis-ladder.md': { treden: treden() },
};

export const merk = (naam) => new RegExp(`(<!-- tabel:${naam} -->\\n)(?:(?!<!--)[^])*(<!-- /tabel -->)`);

/** De tekst van een bladzijde met elke tabel vers. */
export function vernieuw(bladzijde, begin) {
  return Object.entries(TABELLEN[bladzijde]).reduce(
    (tekst, [naam, inhoud]) => tekst.replace(merk(naam), (_, voor, na) => `${voor}\n${inhoud}\n\n${na}`),
    begin,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const bladzijde of Object.keys(TABELLEN)) {
    writeFileSync(adres(bladzijde), vernieuw(bladzijde, readFileSync(adres(bladzijde), 'utf8')));
    console.log(`${fileURLToPath(adres(bladzijde))} is bijgewerkt.`);
  }
}
