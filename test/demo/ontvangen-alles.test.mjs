// Wat de aanbieder ontving laat alles zien wat formulier en kaart vragen. De toets loopt het schema van het dossier langs, zodat een vraag die er
// later bij komt hier vanzelf ontbreekt. De ladder heeft een eigen toets.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { berekenTarief, vulAan } from 'zo-thuis-elementen/tarief';
import { TARIEVENSETTEN } from 'zo-thuis-elementen/tarievensets';
import { dossierspagina } from '../../demo/paginas/dossiers.mjs';
import { ontvangenOnderhandeling } from '../../demo/paginas/onderhandeling.mjs';
import { inzendingpagina } from '../../demo/paginas/ontvangen.mjs';
import { stelVast } from '../../demo/werkblad.mjs';
import { leesWerkbladVoorbeeld, leestekst } from './met-portaal.mjs';

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

/** De plek van elk antwoord: wat geen object en geen lijst is, en niet leeg. */
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

describe('een berekening die binnenkwam', () => {
  const VOLLE_INVOER = {
    ...vulAan({}, TARIEVENSETTEN.voorbeeld),
    naam: 'Voorbeeld',
    gelieerdeOrganisatie: { wijze: 'opslag', fractie: 0.03 },
  };
  // Het nummer van de vorm is geen antwoord. De letter per bouwsteen staat bij de bouwstenen.
  const { versie: _versie, kostprijselementen: _letters, ...getoond } = VOLLE_INVOER;
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

describe('een werkblad dat binnenkwam', async () => {
  const voorbeeld = await leesWerkbladVoorbeeld();
  // Ook wat een nieuwere versie erbij zet staat er.
  const WERKBLAD = {
    ...voorbeeld,
    later: { soort: 'Van later' },
    aanbiedingen: [{ ...voorbeeld.aanbiedingen[0], toelichting: 'Ook van later' }],
    bandbreedtes: [{ ...voorbeeld.bandbreedtes[0], zekerheid: 0.9 }],
  };
  const VASTGESTELD = stelVast(WERKBLAD);
  const kop = { id: 1, ontvangen: '2026-11-26T10:00:00.000Z', rekenversie: '1.0.0' };
  const contract = { aanbieder: 'A', contract: 'C', productcode: 'P' };
  const PAGINAS = {
    'de onderhandeling': (werkblad, vastgesteld) => ontvangenOnderhandeling({ ...kop, werkblad, vastgesteld }),
    'een ingediend tarief': (werkblad, vastgesteld) =>
      inzendingpagina({
        ...kop,
        ...contract,
        invoer: werkblad.scenarios[werkblad.actief],
        resultaat: vastgesteld.resultaten[werkblad.actief],
        werkblad,
        vastgesteld,
      }),
  };
  // De vorm en haar nummer zijn geen antwoord. De letter per bouwsteen staat bij de uitkomst, en die is hier dan ook een andere.
  const paden = bladen(WERKBLAD).filter((pad) => !/^\/(?:soort|versie)$|^\/scenarios\/\d\/versie$/.test(pad));
  const isLetter = (pad) => pad.includes('/kostprijselementen/');
  const anders = (waarde, pad) => {
    if (pad === '/actief') return 1;
    if (isLetter(pad)) return 'c';
    return typeof waarde === 'number' ? waarde + 0.0001 : `${waarde} anders`;
  };
  const stappen = (pad) => pad.slice(1).split('/');
  const vervangen = (waarde, [stap, ...rest], pad) => {
    const kopie = Array.isArray(waarde) ? [...waarde] : { ...waarde };
    const naam = stap.replaceAll('~1', '/');
    kopie[naam] = rest.length > 0 ? vervangen(waarde[naam], rest, pad) : anders(waarde[naam], pad);
    return kopie;
  };

  for (const [naam, maak] of Object.entries(PAGINAS)) {
    const tekst = (werkblad, vastgesteld = VASTGESTELD) => leestekst(String(maak(werkblad, vastgesteld)));
    const vol = tekst(WERKBLAD);
    const leestHetzelfde = (pad, werkblad) => tekst(werkblad, isLetter(pad) ? stelVast(werkblad) : VASTGESTELD) === vol;

    it(`staat helemaal bij ${naam}: wie er iets weghaalt leest iets anders`, () => {
      assert.ok(paden.length > 140, String(paden.length));
      const weg = paden.filter((pad) => pad !== '/actief');
      assert.deepEqual(
        weg.filter((pad) => leestHetzelfde(pad, zonder(WERKBLAD, stappen(pad)))),
        [],
      );
    });

    it(`staat helemaal bij ${naam}: wie er iets wijzigt leest iets anders, ook ver achter de komma`, () => {
      assert.deepEqual(
        paden.filter((pad) => leestHetzelfde(pad, vervangen(WERKBLAD, stappen(pad), pad))),
        [],
      );
    });

    it(`staat bij ${naam} in woorden, zonder code`, () => {
      assert.doesNotMatch(vol, /undefined|\bnull\b|NaN|\[object|\bova\b|\/plaatsen/);
      for (const rij of [
        'Cijfer Laagste Hoogste Reden zekerheid Plaatsen 3 5 Zo veel plaatsen zijn denkbaar',
        'Jaar Reeks Stand Cijfer Herkomst Bron of reden 2027 Lonen (OVA) Voorlopig 3% Aanname Verzonnen',
        'Niveau Aantal zwaar 2',
        'Niveau Productcode zwaar 44A08',
        'Bouwsteen Aanbod Verschil Aanbieder A 1. Inkomen gezinshuisouder(s) € 52,00',
      ]) {
        assert.ok(vol.includes(rij), rij);
      }
      for (const methode of ['verschil', 'verhouding', 'geen-nacalculatie', 'eerste-jaar-geen-nacalculatie']) {
        const zo = tekst({ ...WERKBLAD, indexering: { ...WERKBLAD.indexering, methode } });
        assert.match(zo, /Van prijspeil Naar jaar Methode 2024 2025 (?:met|zonder) nacalculatie/);
        assert.doesNotMatch(zo, /geen-nacalculatie/);
      }
    });

    it(`staat bij ${naam} als tekst, ook als er opmaak in zit`, () => {
      const HTML = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"&`;
      const kwaad = (waarde) => {
        if (Array.isArray(waarde)) return waarde.map(kwaad);
        if (waarde !== null && typeof waarde === 'object')
          return {
            ...Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, kwaad(deel)])),
            [HTML]: HTML,
          };
        return typeof waarde === 'string' ? HTML : waarde;
      };
      const pagina = String(maak(kwaad(WERKBLAD), VASTGESTELD));
      assert.doesNotMatch(pagina, /<script|<img src=x|"alert/);
      assert.ok(pagina.split('alert(1)').length > 100);
    });
  }

  it('begint met het overzicht, en vouwt de rest dicht', () => {
    const pagina = String(PAGINAS['de onderhandeling'](WERKBLAD, VASTGESTELD));
    const [overzicht, rest] = pagina.split('Alles wat er binnenkwam');
    assert.doesNotMatch(overzicht.split('<main')[1], /<details/);
    for (const { naam } of [...WERKBLAD.scenarios, ...WERKBLAD.aanbiedingen]) assert.ok(overzicht.includes(naam), naam);
    assert.equal(rest.match(/<details>/g).length, 3 + 1 + 1 + 4 + 1 + 1);
    assert.doesNotMatch(rest, /<details open/);
  });

  it('legt een aanbieding naast haar eigen niveau', () => {
    const [aanbieding] = WERKBLAD.aanbiedingen;
    const op = (niveau) => stelVast({ ...WERKBLAD, aanbiedingen: [{ ...aanbieding, niveau }] }).aanbod[0].verschil;
    assert.equal(typeof op('zwaar'), 'number');
    assert.notEqual(op('zwaar'), op('licht'));
    assert.equal(op('bestaat niet'), null);
  });
});
