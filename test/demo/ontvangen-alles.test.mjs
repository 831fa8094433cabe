// Wat de aanbieder ontving laat alles zien wat formulier en kaart vragen. De toets loopt het schema van het dossier langs, zodat een vraag die er
// later bij komt hier vanzelf ontbreekt. De ladder heeft een eigen toets.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { berekenTarief, vulAan } from 'zo-thuis-elementen/tarief';
import { TARIEVENSETTEN } from 'zo-thuis-elementen/tarievensets';
import { dossierspagina } from '../../demo/paginas/dossiers.mjs';
import { inzendingpagina } from '../../demo/paginas/ontvangen.mjs';
import { leestekst } from './met-portaal.mjs';

const schema = JSON.parse(await readFile(new URL('../../dist/schema/dossier.schema.json', import.meta.url), 'utf8'));

/** Wat naar iets anders in het dossier wijst: dat staat er met zijn naam. */
const VERWIJST = {
  '/onderwerp/huishoudens/0/id': 'h1',
  '/personen/0/id': 'p1',
  '/personen/0/huishoudens/0': 'h1',
  '/personen/0/sector': 'eigen-groep',
  '/toestemming/0/persoon': 'p1',
  '/banden/0/van': 'p1',
  '/banden/0/naar': 'p2',
  '/indeling/sectoren/0/code': 'eigen-groep',
  '/momenten/0/personen/0/id': 'p1',
  '/momenten/0/personen/0/huishoudens/0': 'h1',
  '/momenten/0/personen/0/sector': 'eigen-groep',
  '/momenten/0/banden/0/van': 'p2',
  '/momenten/0/banden/0/naar': 'p1',
};
const MEESTER = { id: 'p2', naam: 'Meester De Boer', soort: 'netwerk' };
/** Van een vastgelegd moment staat er wat er op de kaart staat; de rest is in het bestand. */
const OP_DE_KAART = /^\/momenten\/0\/personen\/0\/(?:naam|relatie|sector|ring|band|huishoudens\/0)$/;

/** Wat het formulier niet vraagt, en waarom het er dus niet in woorden staat. */
const NIET_GEVRAAGD = {
  '/versie': 'het nummer van de vorm',
  '/personen/0/id': 'een code',
  '/personen/0/soort': 'volgt uit wie het is',
  '/personen/0/plek/x': 'zet de kaart',
  '/personen/0/plek/y': 'zet de kaart',
  '/momenten/0/id': 'een code',
};
const opIn = (schema) =>
  schema.$ref
    ? schema.$ref
        .split('/')
        .slice(1)
        .reduce((deel, stap) => deel[stap], { $defs })
    : schema;
const { $defs } = schema;
// Elk veld mag ook leeg zijn; de eerste vorm is die met een antwoord.
const vormVan = (deel) => {
  const { anyOf, ...rest } = opIn(deel);
  return anyOf && !rest.type ? vormVan(anyOf[0]) : rest;
};

/** Elke plek waar één antwoord staat, met wat voor antwoord dat is. */
function plekken(deel, pad = '') {
  const vorm = vormVan(deel);
  if (vorm.type === 'array') return plekken(vorm.items, `${pad}/0`);
  if (vorm.type !== 'object') return [{ pad, vorm }];
  return Object.entries(vorm.properties).flatMap(([naam, veld]) => plekken(veld, `${pad}/${naam}`));
}
const PLEKKEN = plekken(schema);
const GEVRAAGD = PLEKKEN.filter(
  ({ pad }) =>
    !Object.hasOwn(NIET_GEVRAAGD, pad) &&
    (OP_DE_KAART.test(pad) || !/^\/momenten\/0\/personen\/|^\/ladder\//.test(pad)),
);
const isDag = ({ type, pattern = '' }) => type === 'string' && !new RegExp(pattern, 'u').test('geen dag');
const isTekst = (vorm) => vorm.type === 'string' && !vorm.enum && !isDag(vorm);

// Elk antwoord is anders dan de andere, en anders dan niets. Bij `anders` horen eigen woorden.
function antwoord({ pad, vorm }, nummer) {
  if (Object.hasOwn(VERWIJST, pad)) return VERWIJST[pad];
  if (pad.includes('verbergVoor')) return 'ouder';
  if (vorm.type === 'boolean') return true;
  // In een lijst staan de eigen woorden er naast wat gekozen is.
  if (vorm.enum) return vorm.enum.findLast((code) => code !== 'onbekend' && !(code === 'anders' && pad.endsWith('/0')));
  if (vorm.const) return vorm.const;
  if (vorm.type === 'number') return 0.5;
  return isDag(vorm) ? `2026-01-${String((nummer % 28) + 1).padStart(2, '0')}` : `Eigen woorden ${nummer}.`;
}

function zet(waarde, pad, nieuw) {
  const [, stap, ...rest] = pad.split('/');
  const kopie = Array.isArray(waarde) ? [...waarde] : { ...waarde };
  if (rest.length > 0) {
    kopie[stap] = zet(waarde?.[stap] ?? (/^\d+$/.test(rest[0]) ? [] : {}), `/${rest.join('/')}`, nieuw);
  } else if (nieuw === undefined) {
    if (Array.isArray(kopie)) kopie.splice(Number(stap), 1);
    else delete kopie[stap];
  } else {
    kopie[stap] = nieuw;
  }
  return kopie;
}

const INGEVULD = PLEKKEN.reduce((waarde, plek, nummer) => zet(waarde, plek.pad, antwoord(plek, nummer)), {});
// Een band is er tussen twee mensen.
const VOL = zet(zet(INGEVULD, '/personen/1', MEESTER), '/momenten/0/personen/1', MEESTER);
const op = (waarde, pad) =>
  pad
    .split('/')
    .slice(1)
    .reduce((deel, stap) => deel?.[stap], waarde);
function pagina(inhoud) {
  const dag = '2026-11-26T10:00:00.000Z';
  const dossier = { id: 1, dossiernummer: 'KV-2026-0147', leeftijd: 15, inhoud, ontvangen: dag, gewijzigd: dag };
  return leestekst(String(dossierspagina({ dossiers: [dossier], nieuw: 0, gewist: false })));
}

describe('wat er ontvangen is', () => {
  it('is een dossier waarin elke vraag beantwoord is', () => {
    assert.ok(GEVRAAGD.length > 70, `${GEVRAAGD.length} plekken`);
    for (const { pad } of PLEKKEN) assert.notEqual(op(VOL, pad), undefined, pad);
  });

  for (const { pad, vorm } of GEVRAAGD) {
    it(`laat ${pad} zien`, () => {
      const hier = op(VOL, pad);
      const vol = pagina(VOL);
      assert.ok(pagina(zet(VOL, pad, undefined)) !== vol, 'zonder dit antwoord staat er hetzelfde');
      if (isTekst(vorm) && !Object.hasOwn(VERWIJST, pad)) assert.ok(vol.includes(hier), hier);
      if (!vorm.enum) return;
      // Elk antwoord leest anders, en geen antwoord leest als een code.
      const paginas = vorm.enum.map((code) => pagina(zet(VOL, pad, code)));
      assert.equal(new Set(paginas).size, vorm.enum.length, 'twee antwoorden lezen hetzelfde');
      for (const [nummer, code] of vorm.enum.entries()) {
        if (String(code).includes('-')) assert.ok(!paginas[nummer].includes(` ${code}`), code);
      }
    });
  }

  it('noemt niemand die voor professionals verborgen is, ook niet bij wie iets doet of bij toestemming', () => {
    const weg = { id: 'p2', naam: 'Buurman Kees', soort: 'netwerk', verbergVoor: ['professional'] };
    const tekst = pagina({
      personen: [
        { id: 'p1', naam: 'Oma Riet', soort: 'netwerk', steunfiguur: { acties: [{ wie: 'p2', wat: 'Kookt mee.' }] } },
        weg,
      ],
      toestemming: [{ doel: 'gegevens-steunfiguur', persoon: 'p2', door: ['steunfiguur'], datum: '2026-11-01' }],
    });
    assert.match(tekst, /Kookt mee\./);
    assert.doesNotMatch(tekst, /Kees|p2|Nog niemand|Contactgegevens opschrijven/);
  });

  for (const [antwoord, zin] of [
    [
      { door: ['jongere'], datum: '2026-11-01', wijze: 'mondeling' },
      'Ja van de jongere op 1 november 2026 · Mondeling',
    ],
    [{ door: ['ouder'], antwoord: 'nee', antwoordOp: '2026-11-02' }, 'Nee van een ouder op 2 november 2026'],
    [{ door: ['ouder'], antwoord: 'later', antwoordOp: '2026-11-02' }, 'Later van een ouder op 2 november 2026'],
    [{ uitzondering: 'wilsonbekwaam', reden: 'Zie brief.' }, 'Nog niet gevraagd · uitzondering:'],
  ]) {
    it(`zegt bij toestemming: ${zin}`, () => {
      assert.ok(
        pagina({ personen: [], toestemming: [{ doel: 'delen', ...antwoord }] }).includes(`Het formulier delen: ${zin}`),
      );
    });
  }
});

describe('een berekening die binnenkwam', () => {
  const VOLLE_INVOER = {
    ...vulAan({}, TARIEVENSETTEN.voorbeeld),
    naam: 'Voorbeeld',
    gelieerdeOrganisatie: { wijze: 'opslag', fractie: 0.03 },
  };
  // Het nummer van de vorm is geen antwoord. De letter per bouwsteen staat bij de bouwstenen.
  const { versie: _versie, kostprijselementen: _letters, ...getoond } = VOLLE_INVOER;
  const bladen = (waarde, pad = '') =>
    waarde !== null && typeof waarde === 'object'
      ? Object.entries(waarde).flatMap(([naam, deel]) => bladen(deel, `${pad}/${naam.replaceAll('/', '~1')}`))
      : waarde === null
        ? []
        : [pad];
  const zonder = (waarde, [stap, ...rest]) => {
    const kopie = Array.isArray(waarde) ? [...waarde] : { ...waarde };
    const naam = stap.replaceAll('~1', '/');
    if (rest.length > 0) kopie[naam] = zonder(waarde[naam], rest);
    else delete kopie[naam];
    return kopie;
  };
  const resultaat = berekenTarief(VOLLE_INVOER);
  const kop = { id: 1, ontvangen: '2026-11-26T10:00:00.000Z', aanbieder: 'A', contract: 'C', productcode: 'P' };
  const pagina = (invoer) =>
    leestekst(String(inzendingpagina({ ...kop, rekenversie: '1.0.0', invoer: { ...invoer }, resultaat })));

  it('laat elk cijfer, elke keuze en elke herkomst zien', () => {
    const vol = pagina(VOLLE_INVOER);
    const paden = bladen(getoond);
    assert.ok(paden.length > 100, String(paden.length));
    assert.deepEqual(
      paden.filter((pad) => pagina(zonder(VOLLE_INVOER, pad.slice(1).split('/'))) === vol),
      [],
    );
  });
});
