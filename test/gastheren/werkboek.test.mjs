// Het werkboek in een echt rekenblad: LibreOffice rekent het door na het veranderen van de cellen, en geeft dan wat wij uitrekenen.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { berekenTarief, mengTarief, vergelijkAanbiedingen } from 'zo-thuis-elementen/tarief';
import { leesCsv, naarWerkboek } from 'zo-thuis-elementen/uitwisseling';
import { bundel } from '../../scripts/bewijs/bundel.mjs';
import { IN_CI, WORTEL } from '../../scripts/gereed.mjs';
import { LIBREOFFICE_PAKKET, zoekLibreOffice } from '../../scripts/libreoffice.mjs';
import { rekenDoor } from './rekenblad.mjs';

const ZAAD = 20261126;
const AANTAL = 50;
const VORMEN = ['xlsx', 'ods'];
const BLADEN = ["Scenario's", 'Opbouw', 'Niveaus', 'Aanbod', 'Bronnen'];
// Daarboven heeft een getal van vijftien cijfers geen centen meer waar op te rekenen valt; geen tarief van een gezinshuis.
const HOOGSTE_TARIEF = 100_000;

const BEDRAGEN = [
  'tariefPerEtmaal',
  'nettoPerEtmaal',
  'perMaandPerJeugdige',
  'perJaarPerJeugdige',
  'perJaarPerHuis',
  'perJaarPerHuisVerwacht',
  'kostenPerJaar',
];

const ONTBREEKT = `LibreOffice ontbreekt hier, dus niemand heeft het werkboek doorgerekend: installeer ${LIBREOFFICE_PAKKET}.`;
const isEr = zoekLibreOffice() !== null;
if (!isEr) console.log(`let op: ${ONTBREEKT}`);

it('is door te rekenen met LibreOffice', { skip: !isEr && !IN_CI && ONTBREEKT }, () => assert.ok(isEr, ONTBREEKT));

describe(`het werkboek in LibreOffice (zaad ${ZAAD})`, { skip: !isEr && ONTBREEKT }, () => {
  /** Per bestand: het werkblad met de veranderde cellen, en wat LibreOffice ervan maakt. */
  const uitslagen = [];

  before(async () => {
    const { willekeurigeParen, maakZip, pakUit } = await laad('test/gastheren/willekeurige-werkbladen.ts');
    const bestanden = new Map();
    const werkbladen = new Map();
    for (const [index, [eerst, daarna]] of willekeurigeParen(ZAAD, AANTAL).entries()) {
      for (const vorm of VORMEN) {
        const delen = await pakUit(await naarWerkboek(eerst, { vorm, taal: 'nl' }));
        const anders = await pakUit(await naarWerkboek(daarna, { vorm, taal: 'nl' }));
        const veranderd = delen.map(({ naam, tekst }, nummer) => ({
          naam,
          inhoud: /sheet\d+\.xml$|^content\.xml$/.test(naam) ? metAndereCellen(tekst, anders[nummer].tekst) : tekst,
          los: naam === 'mimetype',
        }));
        const naam = `${vorm}${index}.${vorm}`;
        bestanden.set(naam, await maakZip(veranderd));
        werkbladen.set(naam, daarna);
      }
    }
    for (const [naam, bladen] of rekenDoor(bestanden, BLADEN)) {
      uitslagen.push({ naam, werkblad: werkbladen.get(naam), bladen });
    }
  });

  it('geeft na het veranderen van de cellen ons tarief op de cent, voor elk scenario in beide vormen', (t) => {
    const geteld = { tarieven: 0, zonder: 0, opHalveCent: 0, teHoog: 0 };
    for (const { naam, werkblad, bladen } of uitslagen) {
      const rij = rijen(bladen["Scenario's"], 'Tarief per jeugdige per etmaal')[0];
      werkblad.scenarios.forEach((invoer, scenario) => {
        const { tariefPerEtmaal: ons, tariefPerEtmaalExact: exact } = berekenTarief(invoer);
        const hun = getal(rij[scenario]);
        const waar = `${naam}, scenario ${scenario + 1}: wij ${ons} (${exact}), LibreOffice ${rij[scenario]}`;
        if (ons === null || hun === null) {
          assert.equal(hun, ons, waar);
          geteld.zonder += 1;
        } else if (ons > HOOGSTE_TARIEF) {
          assert.ok(Math.abs(hun - ons) <= ons * 1e-12, waar);
          geteld.teHoog += 1;
        } else {
          // Ook op een halve cent: daar belooft een rekenblad het niet, maar hier klopt het.
          assert.equal(hun, ons, waar);
          geteld.tarieven += 1;
          if (Math.abs(((exact * 100) % 1) - 0.5) < 1e-7) geteld.opHalveCent += 1;
        }
      });
    }
    t.diagnostic(JSON.stringify(geteld));
    assert.ok(geteld.tarieven > 150 && geteld.zonder > 10 && geteld.opHalveCent > 10, JSON.stringify(geteld));
    assert.ok(geteld.teHoog < geteld.tarieven / 4, JSON.stringify(geteld));
  });

  it('geeft ook de andere bedragen, de bouwstenen en de letters', (t) => {
    let bedragen = 0;
    for (const { naam, werkblad, bladen } of uitslagen) {
      const alle = leesCsv(bladen["Scenario's"]).map((rij) => rij.slice(1));
      const begin = leesCsv(bladen["Scenario's"]).findIndex(([kop]) => kop === 'Tarief per jeugdige per etmaal');
      const opbouw = leesCsv(bladen.Opbouw);
      const vanafBasis = opbouw.findIndex(([kop]) => kop.startsWith('Vanaf de basis:')) + 1;
      werkblad.scenarios.forEach((invoer, scenario) => {
        const ons = berekenTarief(invoer);
        if (ons.tariefPerEtmaal > HOOGSTE_TARIEF) return;
        const verwacht = [
          ...BEDRAGEN.map((bedrag) => ons[bedrag]),
          ...tien(ons.bouwstenenNiveau, 'perEtmaal'),
          ...tien(ons.bouwstenenNiveau, 'perJaar'),
          ...['a', 'b', 'c', 'buiten'].map((letter) => ons.kostprijselementen[letter]),
          ...tien(ons.bouwstenen, 'perEtmaal', 11),
        ];
        const hun = [
          ...alle.slice(begin, begin + 7),
          ...alle.slice(begin + 8, begin + 18),
          ...alle.slice(begin + 19, begin + 29),
          ...alle.slice(begin + 30, begin + 34),
          ...opbouw.slice(vanafBasis, vanafBasis + 11).map((rij) => rij.slice(1)),
        ].map((rij) => getal(rij[scenario]));
        assert.deepEqual(hun, verwacht, `${naam}, scenario ${scenario + 1}`);
        bedragen += verwacht.length;
      });
    }
    t.diagnostic(`${bedragen} bedragen`);
  });

  it('vergelijkt elk aanbod zoals wij, ook op een ander niveau', (t) => {
    let rijen = 0;
    for (const { naam, werkblad, bladen } of uitslagen) {
      const { scenarios, actief, aanbiedingen } = werkblad;
      if (berekenTarief(scenarios[actief]).tariefPerEtmaal > HOOGSTE_TARIEF) continue;
      const ons = vergelijkAanbiedingen(scenarios[actief], aanbiedingen);
      const aanbod = leesCsv(bladen.Aanbod);
      const begin = aanbod.findIndex(([kop]) => kop === 'Naam') + 1;
      aanbiedingen.forEach((een, index) => {
        const hun = aanbod[begin + index];
        const waar = `${naam}, aanbod ${index + 1} (${een.niveau})`;
        const { verschil, verschilAandeel, dekking, marge, bouwstenen } = ons.rijen[index];
        assert.equal(hun[0], een.naam, waar);
        assert.equal(getal(hun[4]), verschil, waar);
        [verschilAandeel, dekking, marge].forEach((deel, nummer) => {
          const cel = getal(hun[5 + nummer]);
          if (deel === null) assert.equal(cel, null, waar);
          else
            assert.ok(
              cel !== null && Math.abs(cel - deel) <= 1e-9 * Math.max(1, Math.abs(deel)),
              `${waar}: ${cel} ${deel}`,
            );
        });
        assert.deepEqual(
          hun.slice(19, 29).map(getal),
          bouwstenen.map((deel) => deel.verschil),
          waar,
        );
        rijen += 1;
      });
      const samen = ['Laagste', 'Mediaan', 'Hoogste', 'Gemiddelde'].map((kop) =>
        getal(aanbod.findLast((rij) => rij[0] === kop)[2]),
      );
      assert.deepEqual(samen, [ons.laagste, ons.mediaan, ons.hoogste, ons.gemiddelde], naam);
    }
    t.diagnostic(`${rijen} aanbiedingen`);
    assert.ok(rijen > 100);
  });

  it('geeft het tarief van elk niveau en het gemiddelde over de jeugdigen', (t) => {
    const geteld = { niveaus: 0, gemiddelden: 0, zonder: 0 };
    for (const { naam, werkblad, bladen } of uitslagen) {
      const { scenarios, verdeling } = werkblad;
      const blad = leesCsv(bladen.Niveaus);
      const [basis, ...rest] = blad.slice(4);
      const samen = blad.find(([kop]) => kop === 'Samen');
      assert.equal(
        getal(samen[1]),
        verdeling.reduce((som, { aantal }) => som + aantal, 0),
        naam,
      );
      scenarios.forEach((invoer, scenario) => {
        const codes = [null, ...(invoer.zorgzwaarte?.niveaus ?? []).map(({ code }) => code)];
        const { delen } = mengTarief(
          invoer,
          codes.map((code) => ({ code, aantal: 1 })),
        );
        if (delen.some(({ tariefPerEtmaal }) => tariefPerEtmaal > HOOGSTE_TARIEF)) return;
        for (const { code, tariefPerEtmaal } of delen) {
          const rij = code === null ? basis : rest.find(([kop]) => kop === code);
          assert.equal(getal(rij[4 + scenario]), tariefPerEtmaal, `${naam}, scenario ${scenario + 1}, ${code}`);
          geteld.niveaus += 1;
        }
        const { tariefPerEtmaal } = mengTarief(
          invoer,
          verdeling.filter(({ aantal }) => aantal > 0),
        );
        assert.equal(getal(samen[4 + scenario]), tariefPerEtmaal, `${naam}, scenario ${scenario + 1}, samen`);
        geteld[tariefPerEtmaal === null ? 'zonder' : 'gemiddelden'] += 1;
      });
    }
    t.diagnostic(JSON.stringify(geteld));
    assert.ok(geteld.niveaus > 300 && geteld.gemiddelden > 50 && geteld.zonder > 10, JSON.stringify(geteld));
  });

  it('heeft nergens een fout in een formule', () => {
    for (const { naam, werkblad, bladen } of uitslagen) {
      if (werkblad.scenarios.some((invoer) => berekenTarief(invoer).tariefPerEtmaal > HOOGSTE_TARIEF)) continue;
      for (const blad of BLADEN) assert.doesNotMatch(bladen[blad], /Err:|#[A-Z/0]+[!?]/, `${naam}, ${blad}`);
    }
  });
});

const tien = (bouwstenen, per, aantal = 10) =>
  Array.from({ length: aantal }, (_, index) => bouwstenen[index]?.[per] ?? null);

function getal(cel) {
  if (cel === '' || cel === undefined) return null;
  return cel.endsWith('%') ? Number(cel.slice(0, -1)) / 100 : Number(cel);
}

const rijen = (csv, kop) =>
  leesCsv(csv)
    .filter(([eerste]) => eerste === kop)
    .map((rij) => rij.slice(1));

async function laad(bron) {
  const uit = join(WORTEL, 'node_modules/.cache/bewijs/gastheren');
  await bundel([join(WORTEL, bron)], (pad) => JSON.stringify(pathToFileURL(pad).href), {
    platform: 'node',
    outdir: uit,
    outExtension: { '.js': '.mjs' },
  });
  return import(pathToFileURL(join(uit, bron.replace(/\.ts$/, '.mjs'))).href);
}

const CEL = /<c r="[^]*?(?:\/>|<\/c>)|<table:table-cell[^>]*?(?:\/>|>[^]*?<\/table:table-cell>)/g;
const isFormule = (cel) => /<f>| table:formula=/.test(cel);

/** Het blad van het eerste werkboek met de invoer van het tweede. Elke formule blijft die van het eerste, en is in het tweede dezelfde. */
function metAndereCellen(eerst, daarna) {
  const nieuwe = daarna.match(CEL);
  const oude = eerst.match(CEL);
  assert.equal(oude.length, nieuwe.length);
  let nummer = -1;
  return eerst.replace(CEL, (cel) => {
    nummer += 1;
    if (!isFormule(cel)) return nieuwe[nummer];
    assert.equal(nieuwe[nummer], cel);
    return cel;
  });
}
