// De tabellen van docs/waarden: elk veld van een waarde, met wat het betekent, wat erin mag, wat er geldt zonder, zijn bron en een voorbeeld. Geen toets.
// Alles volgt uit de vorm in src/domein; wat een veld betekent staat bij het schema, en waar een woord vandaan komt in docs/begrippen.md.
import { readFileSync } from 'node:fs';
import { VORMEN } from './vormen.mjs';

const { TARIEVENSETTEN } = await import(new URL('../../dist/domein/tarievensets/index.js', import.meta.url));

const lees = (pad) => readFileSync(new URL(`../../docs/${pad}`, import.meta.url), 'utf8');
const leesJson = (naam) => JSON.parse(lees(`waarden/${naam}.json`));

export const VOORBEELDEN = {
  dossier: leesJson('dossier'),
  'tarief-invoer': leesJson('tarief-invoer'),
  'tarief-werkblad': leesJson('tarief-werkblad'),
  tarievenset: leesJson('tarievenset'),
};

const cel = (tekst) => String(tekst).replaceAll('|', '\\|').replaceAll('\n', ' ');
const rij = (cellen) => `| ${cellen.map(cel).join(' | ')} |`;
export const tabel = (kop, rijen) => [rij(kop), `|${'---|'.repeat(kop.length)}`, ...rijen.map(rij)].join('\n');
const als = (waarde) => `\`${waarde}\``;
/** Het anker dat een kop krijgt. */
export const anker = (kop) =>
  kop
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** Hoe een vorm in elkaar zit, voor beide manieren waarop het domein vormen schrijft: de velden die erin staan, of `null` als er geen velden zijn. */
export function veldenVan(vorm) {
  switch (vorm.soort) {
    case 'object':
      return Object.entries(vorm.velden).map(([naam, deel]) => ({
        naam,
        vorm: deel,
        verplicht: vorm.verplicht.includes(naam),
      }));
    case 'blok':
      return [
        ...Object.entries(vorm.velden).map(([naam, deel]) => ({ naam, vorm: deel, verplicht: true })),
        ...Object.entries(vorm.vrij).map(([naam, deel]) => ({ naam, vorm: deel, verplicht: false })),
      ];
    case 'wijze':
      return [
        { naam: 'wijze', vorm: { soort: 'code', codes: Object.keys(vorm.wijzen) }, verplicht: true },
        ...Object.entries(vorm.wijzen)
          .flatMap(([wijze, blok]) => veldenVan(blok).map((veld) => ({ ...veld, wijzen: [wijze] })))
          .reduce((velden, veld) => {
            const zelfde = velden.find(({ naam }) => naam === veld.naam);
            if (zelfde) zelfde.wijzen.push(...veld.wijzen);
            else velden.push(veld);
            return velden;
          }, []),
      ];
    default:
      return null;
  }
}

const isRij = ({ soort }) => soort === 'lijst' || soort === 'tabel';
/** De vorm waar een veld uiteindelijk velden van heeft, met het pad ernaartoe. */
function binnenin(vorm, pad) {
  return isRij(vorm) ? binnenin(vorm.van, `${pad}/*`) : { vorm, pad };
}

/** Elk veld van een vorm, met zijn pad; een sterretje is elke rij. Wat in `elders` staat wordt niet opengemaakt. */
export function plekkenVan(vorm, elders = new Set(), pad = '', gezien = new Set()) {
  const binnen = binnenin(vorm, pad);
  if (elders.has(binnen.vorm) || gezien.has(binnen.vorm)) return [];
  const velden = veldenVan(binnen.vorm);
  if (velden === null) return [];
  const verder = new Set([...gezien, binnen.vorm]);
  return velden.flatMap((veld) => {
    const plek = `${binnen.pad}/${veld.naam}`;
    return [{ ...veld, pad: plek, van: binnen.vorm }, ...plekkenVan(veld.vorm, elders, plek, verder)];
  });
}

const getal = (waarde) => String(waarde).replace('.', ',');
const MATEN = {
  bedrag: 'getal vanaf 0',
  fractie: 'fractie vanaf 0 en kleiner dan 1',
  factor: 'getal groter dan 0',
  plaatsen: 'heel getal van 1 tot en met 12',
  geheel: 'heel getal vanaf 0',
  getal: 'getal',
};
const OPSCHRIFTEN = {
  tekst: 'tekst, hooguit 2000 tekens',
  naam: 'tekst, hooguit 2000 tekens, niet leeg',
  datum: 'dag, maand of jaar: `2026-01-31`, `2026-01`, `2026`',
  dag: 'dag: `2026-01-31`',
  webadres: 'webadres met `http` of `https`',
  pad: 'JSON-pointer, begint met `/`',
};

function tekstsoort(vorm) {
  if (vorm === VORMEN.dag) return OPSCHRIFTEN.dag;
  return vorm === VORMEN.datum ? OPSCHRIFTEN.datum : OPSCHRIFTEN.tekst;
}

/** Wat er in een veld mag staan, in woorden. */
function watMag(vorm) {
  switch (vorm.soort) {
    case 'tekst':
      return tekstsoort(vorm);
    case 'opschrift':
      return OPSCHRIFTEN[vorm.wat];
    case 'code':
      return vorm.codes.map(als).join(', ');
    case 'getal':
      return `getal van ${vorm.van} tot en met ${vorm.tot}`;
    case 'cijfer':
      return MATEN[vorm.maat];
    case 'vink':
      return '`true` of `false`';
    case 'los':
      return 'getal, tekst of `null`';
    case 'lijst': {
      const hoeveel = [
        vorm.laagste ? `ten minste ${vorm.laagste}` : '',
        vorm.hoogste ? `hooguit ${vorm.hoogste}` : '',
      ].filter(Boolean);
      const wat = veldenVan(vorm.van) ? '' : ` van: ${watMag(vorm.van)}`;
      return `lijst${wat}${hoeveel.length > 0 ? `, ${hoeveel.join(', ')}` : ''}`;
    }
    case 'tabel': {
      const sleutels = vorm.perPad ? 'object met JSON-pointers als sleutel' : 'object met eigen sleutels';
      return veldenVan(vorm.van) ? sleutels : `${sleutels}, en als waarde: ${watMag(vorm.van)}`;
    }
    default:
      return 'object';
  }
}

/** Alles wat op dit pad staat; een sterretje is elke rij. */
export function waardenOp(document, pad) {
  return pad
    .split('/')
    .slice(1)
    .reduce(
      (waarden, stap) =>
        waarden.flatMap((waarde) => {
          if (typeof waarde !== 'object' || waarde === null) return [];
          if (stap === '*') return Object.values(waarde);
          return Object.hasOwn(waarde, stap) ? [waarde[stap]] : [];
        }),
      [document],
    );
}

function voorbeeldVan(documenten, pad, vorm) {
  const waarde = documenten.flatMap((document) => waardenOp(document, pad))[0];
  const heeftVelden = veldenVan(binnenin(vorm, '').vorm) !== null;
  return waarde === undefined || heeftVelden ? '–' : als(JSON.stringify(waarde));
}

/** Per code in docs/begrippen.md waar het woord vandaan komt. */
function leesBronnen() {
  const bronnen = new Map();
  for (const [blok] of lees('begrippen.md').matchAll(/^\|.*\|\n\| *-.*\|\n(?:\|.*\|\n)+/gm)) {
    const [kop, , ...rijen] = blok
      .trim()
      .split('\n')
      .map((regel) => regel.split('|').map((deel) => deel.trim()));
    const [bron, code] = ['Bron', 'Code'].map((naam) => kop.indexOf(naam));
    if (bron === -1 || code === -1) continue;
    for (const delen of rijen) {
      for (const [, naam] of delen[code].matchAll(/`([\w-]+)`/g))
        if (!bronnen.has(naam)) bronnen.set(naam, delen[bron]);
    }
  }
  return bronnen;
}
const BRONNEN = leesBronnen();

/** De bron van een veld uit het dossier: die van zijn eigen woord, en anders die van een van zijn codes. */
const bronVan = ({ naam }) => BRONNEN.get(naam) ?? '–';

const zonder = ({ verplicht, naam, van }) => {
  if (verplicht) return 'moet er staan';
  const uitleg = VORMEN.beschrijvingVan(van, naam) ?? '';
  const [, code] = /Afwezig telt als ([\w-]+)\./.exec(uitleg) ?? [];
  if (code) return als(code);
  return /Afwezig of null: ([^.]+)\./.exec(uitleg)?.[1] ?? 'niet bekend';
};

/** De tabellen van (een deel van) een dossier: een kop per object. `elders` zegt waar de uitleg van een vorm al staat. */
export function dossiertabellen(begin, { elders = new Map(), documenten }) {
  const af = new Map([...elders, [begin, '#bovenaan']]);
  const secties = [];
  const plaats = (vorm, pad) => {
    const velden = veldenVan(vorm);
    // Twee velden met dezelfde vorm, zoals nu en gewenst, hebben samen één tabel.
    const hieronder = velden
      .map(({ naam, vorm: deel }) => binnenin(deel, `${pad}/${naam}`))
      .filter((binnen) => {
        const nieuw = veldenVan(binnen.vorm) !== null && !af.has(binnen.vorm);
        if (nieuw) af.set(binnen.vorm, `#${anker(binnen.pad)}`);
        return nieuw;
      });
    secties.push(
      [
        `### ${pad ? als(pad) : 'Bovenaan'}`,
        '',
        tabel(
          ['Veld', 'Betekenis', 'Wat erin mag', 'Zonder', 'Bron', 'Voorbeeld'],
          velden.map((veld) => {
            const plek = `${pad}/${veld.naam}`;
            const binnen = binnenin(veld.vorm, plek);
            const link = veldenVan(binnen.vorm) ? `, [velden](${af.get(binnen.vorm)})` : '';
            return [
              als(veld.naam),
              VORMEN.beschrijvingVan(vorm, veld.naam),
              watMag(veld.vorm) + link,
              zonder({ ...veld, van: vorm }),
              bronVan(veld),
              voorbeeldVan(documenten, plek, veld.vorm),
            ];
          }),
        ),
      ].join('\n'),
    );
    for (const binnen of hieronder) plaats(binnen.vorm, binnen.pad);
  };
  plaats(begin, '');
  return { tekst: secties.join('\n\n'), ankers: af };
}

const EENHEDEN = {
  euro: 'euro',
  procent: 'fractie',
  uur: 'uur',
  fte: 'fte',
  jaar: 'jaar',
  week: 'weken',
  dag: 'etmalen',
  nacht: 'nachten',
  plaats: 'plaatsen',
  jeugdige: 'jeugdigen',
  keer: 'keer',
  stuk: '–',
};
// Getallen die zelf geen cijfer uit de invoer zijn.
const ALS_HET_CIJFER = 'die van het cijfer';
const EENHEID_OP = {
  '/bandbreedtes/*/laag': ALS_HET_CIJFER,
  '/bandbreedtes/*/hoog': ALS_HET_CIJFER,
  '/plausibel/*/laag': ALS_HET_CIJFER,
  '/plausibel/*/hoog': ALS_HET_CIJFER,
  '/cijfers/*/waarde': ALS_HET_CIJFER,
  '/indexcijfers/*/waarde': 'fractie',
  '/verdeling/*/aantal': 'jeugdigen',
};
const eenheid = (vorm, plek) => EENHEID_OP[plek] ?? (vorm.soort === 'cijfer' ? EENHEDEN[vorm.eenheid] : '–');

function gewoon({ plausibel, heel }) {
  if (!plausibel) return '';
  const { laag, hoog, ofNul } = plausibel;
  return `; gewoon is ${ofNul ? '0, of ' : ''}${getal(laag)} tot en met ${getal(hoog)}${heel ? ', heel' : ''}`;
}

/** Het cijfer of de keuze waar de voorbeeldset mee begint, en hoe hard dat is. */
function begin(pad) {
  const { cijfers, verzorging } = TARIEVENSETTEN.voorbeeld;
  const { waarde, herkomst } = cijfers[pad] ?? {};
  if (waarde !== undefined) return [als(JSON.stringify(waarde)), herkomst?.status ?? 'keuze'];
  if (pad === '/verzorging/groepen/*/bedragPerDag') return ['per leeftijd en jaar', verzorging[0].herkomst.status];
  return ['–', '–'];
}

/** De tabellen van een waarde rond het tarief. Met `beginwaarden` staat erbij waar de voorbeeldset mee begint. */
export function tarieftabellen(beginvorm, uitleg, { elders = new Map(), documenten, beginwaarden = false, voor = '' }) {
  const secties = [];
  const plaats = (vorm, pad) => {
    const velden = veldenVan(vorm);
    secties.push(
      [
        `### ${voor + pad ? als(voor + pad) : 'Bovenaan'}`,
        '',
        ...(uitleg[pad] ? [uitleg[pad], ''] : []),
        tabel(
          [
            'Veld',
            'Betekenis',
            'Eenheid',
            'Wat erin mag',
            'Moet',
            ...(beginwaarden ? ['Beginwaarde', 'Bron'] : []),
            'Voorbeeld',
          ],
          velden.map(({ naam, vorm: deel, verplicht, wijzen }) => {
            const plek = `${pad}/${naam}`;
            const binnen = binnenin(deel, plek);
            const link = veldenVan(binnen.vorm)
              ? `, [velden](${elders.get(binnen.vorm) ?? `#${anker(voor + binnen.pad)}`})`
              : '';
            return [
              als(naam),
              uitleg[plek],
              eenheid(binnen.vorm, voor + plek),
              watMag(deel) + (deel.soort === 'cijfer' ? gewoon(deel) : '') + link,
              (verplicht ? 'ja' : 'nee') + (wijzen ? `, bij ${wijzen.map(als).join(' en ')}` : ''),
              ...(beginwaarden ? begin(plek) : []),
              voorbeeldVan(documenten, plek, deel),
            ];
          }),
        ),
      ].join('\n'),
    );
    for (const { naam, vorm: deel } of velden) {
      const binnen = binnenin(deel, `${pad}/${naam}`);
      if (veldenVan(binnen.vorm) && !elders.has(binnen.vorm)) plaats(binnen.vorm, binnen.pad);
    }
  };
  plaats(beginvorm, '');
  return secties.join('\n\n');
}

/** Elke lijst met codes: hoe zij in het pakket heet, wat erin staat en welke velden haar gebruiken. */
export function codetabel() {
  // Een moment heeft dezelfde personen en banden als nu.
  const plekken = plekkenVan(VORMEN.dossierVorm).filter(({ pad }) => !/^\/momenten\/\*\/(personen|banden)\//.test(pad));
  const bij = (lijst) =>
    plekken
      .filter(({ vorm }) => binnenin(vorm, '').vorm.codes === lijst)
      .map(({ pad }) => als(pad))
      .join(', ') || '–';
  return tabel(
    ['Lijst', 'Codes', 'Velden'],
    Object.entries(VORMEN.codes)
      .filter(([, lijst]) => Array.isArray(lijst))
      .map(([naam, lijst]) => [als(naam), lijst.map(als).join(', '), bij(lijst)]),
  );
}
