// De aanbieder in het demoportaal zoals een browser en een aanvaller haar zien: ontvangen, weigeren, verder invullen en wissen.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sqlite from 'node-sqlite3-wasm';
import {
  dossierMet,
  gegevensVan,
  leesDossierVoorbeeld,
  leesSteunfigurenVoorbeeld,
  leestekst,
  metPortaal,
} from './met-portaal.mjs';

const OMA = { id: 'p1', naam: 'Oma Riet', soort: 'netwerk', relatie: 'oma', steunfiguur: {} };
/** `lagen` objecten in elkaar. */
function diep(lagen) {
  let waarde = 1;
  for (let laag = 0; laag < lagen; laag += 1) waarde = { a: waarde };
  return waarde;
}
const oma = (meer) => ({ personen: [{ ...OMA, ...meer }] });
const lees = async (portaal, pad) => leestekst(await (await portaal.haal(pad)).text());
const lijst = (portaal) => lees(portaal, '/aanbieder/ontvangen');

/** De punten van een weigering, zoals ze bovenaan de pagina staan. */
async function punten(antwoord) {
  assert.equal(antwoord.status, 422);
  const pagina = await antwoord.text();
  const links = Array.from(pagina.matchAll(/<a\s+href="#([^"]+)"([^>]*)>([^<]+)<\/a/g));
  return {
    pagina,
    waarde: gegevensVan(pagina).waarde,
    links: links.map(([, naar, rest, tekst]) => [
      naar + (/data-persoon="([^"]+)"/.exec(rest)?.[1] ?? ''),
      leestekst(tekst).trim(),
    ]),
  };
}

describe('de pagina van de aanbieder', () => {
  it('heeft dezelfde strenge CSP, zonder opmaak of script in de pagina zelf', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(await leesSteunfigurenVoorbeeld());
    const csp = async (pad) => (await portaal.haal(pad)).headers.get('content-security-policy');
    const pagina = async (pad) => (await portaal.haal(pad)).text();
    for (const pad of ['', '/ontvangen', '/dossier/1', '/dossier/1/wissen'].map((deel) => `/aanbieder${deel}`)) {
      assert.equal(await csp(pad), await csp('/'), pad);
      assert.doesNotMatch(await pagina(pad), /\sstyle=|<style|\son[a-z]+=|javascript:/, pad);
      assert.doesNotMatch(await pagina(pad), /(?:src|href|action)="(?:https?:)?\/\//, pad);
    }
  });

  it('zet de vier scripts neer met de vingerafdruk van precies dat bestand', async (toets) => {
    const portaal = await metPortaal(toets);
    const pagina = await (await portaal.haal('/aanbieder')).text();
    const scripts = Array.from(pagina.matchAll(/<script type="module" src="([^"]+)" integrity="([^"]+)">/g));
    assert.deepEqual(
      scripts.map(([, adres]) => adres.split('/').at(-1)),
      ['zo-thuis-dossier.js', 'netwerk-kaart.js', 'steunfiguur-form.js', 'zo-thuis-ladder.js'],
    );
    for (const [, adres, afdruk] of scripts) {
      const bestand = Buffer.from(await (await portaal.haal(adres)).arrayBuffer());
      assert.equal(afdruk, `sha384-${createHash('sha384').update(bestand).digest('base64')}`);
    }
  });

  it('zegt dat de aanbieder verzonnen is, ook op een pagina die er niet is', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.match(await lees(portaal, '/aanbieder'), /Kwartelveen is een verzonnen aanbieder.*Gebruik verzonnen namen/);
    assert.match(await lees(portaal, '/aanbieder/nergens'), /Niet gevonden.*Kwartelveen is een verzonnen aanbieder/);
    assert.match(
      await lees(portaal, '/'),
      /Verzonnen voorbeelden:.*Jeugdhulp Kwartelveen.*Rietmonde is een verzonnen gemeente/,
    );
  });
});

describe('een goede inzending bij de aanbieder', () => {
  it('wordt bewaard, en elke persoon staat er in woorden', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.match(await lijst(portaal), /Er is nog niets ontvangen/);
    const antwoord = await portaal.stuurIn(await leesSteunfigurenVoorbeeld());
    assert.equal(antwoord.status, 303);
    assert.equal(antwoord.headers.get('location'), '/aanbieder/ontvangen?nieuw=1');
    const tekst = await lees(portaal, '/aanbieder/ontvangen?nieuw=1');
    assert.match(
      tekst,
      /Ontvangen\. KV-2026-0147: Oma Riet, Tante Sanne en Meester De Boer\. Wij hebben het nagekeken/,
    );
    assert.match(
      tekst,
      /Oma Riet Oma Wat doet deze persoon\? Luisteren en er zijn, voor de jongere Praktische hulp, voor de jongere en een ouder Status Akkoord op 1 november 2026/,
    );
    assert.match(
      tekst,
      /Tante Sanne.*Ja: blijft als de hulp stopt; .* Nee: zelf gekozen door kind, jongere of ouder \(alleen een professional koos\)\. Weten we nog niet: een vertrouwensband; langdurig betrokken/,
    );
  });

  it('bewaart ook het netwerk, en zegt wie er is, waar, en wie elkaar kent', async (toets) => {
    const portaal = await metPortaal(toets);
    const dossier = await leesDossierVoorbeeld();
    assert.equal((await portaal.stuurIn(dossier)).status, 303);
    const tekst = await lijst(portaal);
    assert.match(
      tekst,
      /Het gaat over de jongere: Sam \(verzonnen\) Geboren april 2011 Huishoudens Bij mama en Bij papa/,
    );
    assert.match(tekst, /Zo was het: Start van de hulp · 1 mei 2026.*Samen getekend aan de keukentafel\./);
    assert.match(tekst, /Het netwerk 12 mensen, 10 zonder professionals\./);
    assert.match(tekst, /Noor Vriend of vriendin Vrienden Heel dichtbij Steunend/);
    assert.match(tekst, /Coach Milan Coach of trainer Vrije tijd Nog niet geplaatst Steunend/);
    assert.match(tekst, /Hulpverlener L\. Vos .* Mama \(neutraal\) en Meester De Boer \(steunend\)/);
    const pagina = await (await portaal.haal('/aanbieder/dossier/1')).text();
    const { waarde } = gegevensVan(pagina);
    assert.deepEqual(waarde, dossier);
  });

  it('bewaart ook de ladder, en zegt nu, gewenst, de reden, de weg terug en de evaluatie', async (toets) => {
    const portaal = await metPortaal(toets);
    const { ladder } = await leesDossierVoorbeeld();
    assert.equal((await portaal.stuurIn({ ladder })).status, 303);
    // Wat nog niet is ingevuld, zoals de weg terug, staat er niet.
    assert.match(
      await lees(portaal, '/aanbieder/ontvangen?nieuw=1'),
      /KV-2026-0147: de ladder\. .* Er staat nog niemand in\. De ladder Wat het kind zelf wil Bij oma slapen in het weekend\. Nu Thuis met ambulante hulp: woont thuis · hoe lang weten we nog niet · met respijtzorg Gewenst Netwerkpleegzorg: woont deels thuis · hulpverleningsvariant · kort · weekenden per maand: 2 Waarom niet dichter bij huis\? Thuis met ambulante hulp: Mama heeft om de week rust nodig\. Geprobeerd: Intensieve ambulante hulp sinds mei\. Samen terugkijken op 1 februari 2027 Looptijd van het plan 1 november 2026 tot en met 30 april 2027 Familiegroepsplan aangeboden · 1 oktober 2026 Dreigt het vast te lopen\? Nee Waar het kind eerder woonde Thuis: april 2011 tot mei 2026 Thuis met ambulante hulp: mei 2026 tot nu Verder invullen/,
    );
    assert.match(await lees(portaal, '/aanbieder/dossier/1/wissen'), /Hier staat nu: de ladder\./);

    const afwegingen = [
      { trede: 'gezinshuis', reden: 'Er is geen plek.', redenSoort: 'niet-mogelijk' },
      { trede: 'jeugdzorgplus', reden: 'Hoort bij een eerdere keuze.' },
    ];
    const anders = { gewenst: { trede: 'residentieel' }, afwegingen, wegTerug: 'Rust thuis.' };
    await portaal.stuurIn({ ladder: anders }, { pad: '/aanbieder/dossier/1' });
    const tekst = await lijst(portaal);
    assert.match(
      tekst,
      /De ladder Gewenst Residentieel: woont ergens anders Waarom niet dichter bij huis\? Gezinshuis: Er is geen plek\. \(redelijkerwijs niet mogelijk\) Wat moet er veranderen om terug te kunnen\? Rust thuis\. Verder/,
    );
    // Een reden bij een trede die niet dichter bij huis is hoort bij een andere keuze: bewaard, en net als op de ladder niet getoond.
    assert.doesNotMatch(tekst, /eerdere keuze/);
    const { waarde } = gegevensVan(await (await portaal.haal('/aanbieder/dossier/1')).text());
    assert.deepEqual(waarde.ladder, anders);
  });

  it('toont van de ladder alles wat gevraagd is, de woorden van het kind eerst, en niemand die voor professionals verborgen is', async (toets) => {
    const portaal = await metPortaal(toets);
    const dossier = await leesDossierVoorbeeld();
    const vol = JSON.parse(await readFile(new URL('../voorbeelden/ladder-vol.json', import.meta.url), 'utf8'));
    const ladder = {
      ...dossier.ladder,
      ...vol,
      huidig: { ...dossier.ladder.huidig, respijtPlek: 'logeerhuis' },
      gewenst: { ...vol.gewenst, intensiteitenOok: [{ eenheid: 'vakantie', aantal: 3 }] },
      kwaliteitscriteria: {
        bekwaamheid: 'Kent hechting.',
        leefklimaat: 'Rustig.',
        positie: 'Praat mee.',
        organisatie: 'Klein.',
      },
      kwaliteitsvragen: [{ bouwsteen: 'positie', vraag: 'Praat het kind mee?', stand: 'ja' }],
      steunfiguren: ['p4', 'p9'],
    };
    const personen = dossier.personen.map((persoon) =>
      persoon.id === 'p9' ? { ...persoon, verbergVoor: ['professional'] } : persoon,
    );
    assert.equal((await portaal.stuurIn({ ...dossier, personen, ladder })).status, 303);
    const tekst = await lijst(portaal);
    const stukken = [
      'Wat het kind zelf wil Bij oma slapen in het weekend.',
      'Wat de ouders willen Dat Sam door de week thuis blijft',
      'Nu Thuis met ambulante hulp',
      'met respijtzorg in een logeerhuis',
      'weekenden per maand: 2 · vakanties: 3 · Oma Riet',
      'Waarom niet dichter bij huis? Thuis: Mama heeft om de week rust nodig, en dat lukt hier niet. (redelijkerwijs niet mogelijk)',
      'terug te kunnen? Mama kan weer een heel weekend',
      'Samen terugkijken op 1 februari 2027',
      'Looptijd van het plan 1 november 2026',
      'Juridisch kader ondertoezichtstelling (OTS)',
      'Machtiging uithuisplaatsing · gevraagd · 1 december 2026',
      'Familiegroepsplan gemaakt · 1 oktober 2026',
      'Dreigt het vast te lopen? Nee',
      'Wie blijft Oma Riet Wie gaat mee, per plek Netwerkpleegzorg: Oma Riet',
      'Past het kind bij het gezin? Oma Riet kent Sam vanaf de geboorte.',
      'Vragen bij matching Wil het kind er zelf wonen? Ja Kan het kind naar de eigen school? Bespreken',
      'Dag van het pleegcontract 1 november 2026',
      'Bekwaamheid van de gezinshuisouder Kent hechting.',
      'Leefklimaat Rustig.',
      'Positie van kinderen en ouders Praat mee.',
      'Organisatie van de zorg Klein.',
      'Vragen over kwaliteit Positie van kinderen en ouders: Praat het kind mee? Ja',
      'Waar het kind eerder woonde Thuis: april 2011 tot mei 2026',
    ];
    const plekken = stukken.map((stuk) => tekst.indexOf(stuk));
    assert.deepEqual(
      stukken.filter((_, nummer) => plekken[nummer] < 0),
      [],
      tekst,
    );
    // In deze volgorde: wat het kind zelf wil staat vooraan.
    assert.deepEqual(
      plekken,
      plekken.toSorted((a, b) => a - b),
    );
    assert.doesNotMatch(tekst, /De Boer/);
  });

  it('van voor de netwerkkaart is nog te lezen', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(oma());
    // Zo stond het er toen: alleen de waarde van het formulier, in een eigen kolom.
    await portaal.herstart((map) => {
      const bank = new sqlite.Database(join(map, 'portaal.sqlite'));
      bank.exec('ALTER TABLE dossier RENAME COLUMN inhoud TO steunfiguren');
      bank.run('UPDATE dossier SET steunfiguren = ?', [JSON.stringify(oma())]);
      bank.close();
    });
    assert.match(await lijst(portaal), /Oma Riet/);
    const pagina = await (await portaal.haal('/aanbieder/dossier/1')).text();
    assert.deepEqual(gegevensVan(pagina).waarde, dossierMet(oma()));
  });

  it('blijft bewaard na een herstart', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(oma());
    await portaal.herstart();
    assert.match(await lijst(portaal), /Oma Riet/);
  });

  it('zegt ook dat er na doorvragen niemand is, en wanneer het opnieuw gevraagd wordt', async (toets) => {
    const portaal = await metPortaal(toets);
    const vragen = [{ code: 'wie-luistert', stand: 'nu-niet', datum: '2026-11-20' }];
    const antwoord = await portaal.stuurIn({ doorvragen: { niemand: true, opnieuwVragen: '2027-02-01', vragen } });
    assert.equal(antwoord.status, 303);
    assert.match(await lijst(portaal), /Na doorvragen is er nu niemand\. Vraag het opnieuw op 1 februari 2027/);
  });

  it('zegt van wie de steun komt, en noemt wat er zelf is opgeschreven', async (toets) => {
    const portaal = await metPortaal(toets);
    const steun = [
      { functie: 'praktisch', voor: 'ouder', richting: 'geeft' },
      { functie: 'anders', functieTekst: 'Samen vissen', voor: 'kind', richting: 'wederzijds' },
      { voor: 'kind' },
    ];
    await portaal.stuurIn(oma({ relatie: 'anders', relatieTekst: 'Buurtoma', steun, volwassen: 'nee' }));
    const tekst = await lijst(portaal);
    assert.match(
      tekst,
      /Oma Riet Buurtoma Wat doet deze persoon\? Praktische hulp, van een ouder Samen vissen, voor en van het kind Status/,
    );
    assert.match(tekst, /niet betaald voor deze hulp \(nog niet volwassen: dat mag, praat er samen over\)/);
  });

  it('telt één keer als iemand twee keer op de knop drukt', async (toets) => {
    const portaal = await metPortaal(toets);
    const waarde = await leesSteunfigurenVoorbeeld();
    await portaal.stuurIn(waarde);
    const antwoord = await portaal.stuurIn(waarde);
    assert.equal(antwoord.headers.get('location'), '/aanbieder/ontvangen?nieuw=1');
    assert.equal((await lijst(portaal)).match(/Verder invullen/g).length, 1);
  });
});

describe('verder met een dossier', () => {
  it('geeft terug wat bewaard is, en zet het nieuwe in de plaats', async (toets) => {
    const portaal = await metPortaal(toets);
    const waarde = await leesSteunfigurenVoorbeeld();
    await portaal.stuurIn(waarde);
    const pagina = await (await portaal.haal('/aanbieder/dossier/1')).text();
    assert.deepEqual(gegevensVan(pagina).waarde, dossierMet(waarde));
    assert.match(pagina, /name="leeftijd"\s+value="15"/);
    assert.doesNotMatch(pagina, /name="dossiernummer"/);

    const velden = { dossiernummer: 'KV-2026-9999', leeftijd: '16' };
    const antwoord = await portaal.stuurIn(oma({ naam: 'Oma Riet (moeders kant)' }), {
      pad: '/aanbieder/dossier/1',
      velden,
    });
    assert.equal(antwoord.headers.get('location'), '/aanbieder/ontvangen?nieuw=1');
    const tekst = await lijst(portaal);
    assert.match(tekst, /KV-2026-0147 16 jaar .*Oma Riet \(moeders kant\)/);
    assert.doesNotMatch(tekst, /Tante Sanne|9999/);
  });

  it('kan leeg worden: wie wordt weggehaald is ook hier weg', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(oma());
    assert.equal((await portaal.stuurIn({ personen: [] }, { pad: '/aanbieder/dossier/1' })).status, 303);
    assert.match(await lijst(portaal), /Er staat nog niemand in/);
  });

  it('toont een professional niet wie voor professionals verborgen is, en raakt die ook niet kwijt', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn({
      personen: [OMA, { ...OMA, id: 'p2', naam: 'Buurman Kees', verbergVoor: ['professional'] }],
      banden: [{ van: 'p1', naar: 'p2' }],
    });
    for (const pad of ['/ontvangen?nieuw=1', '/dossier/1/wissen']) {
      assert.doesNotMatch(await lees(portaal, `/aanbieder${pad}`), /Buurman Kees/);
    }
    const { waarde } = gegevensVan(await (await portaal.haal('/aanbieder/dossier/1')).text());
    assert.equal(waarde.personen[1].naam, 'Buurman Kees');
  });
});

describe('een weigering door de aanbieder', () => {
  it('zegt bij elk veld wat eraan scheelt, en geeft terug wat er stond', async (toets) => {
    const portaal = await metPortaal(toets);
    const velden = { dossiernummer: 'Sam de Vries', leeftijd: 'vijftien' };
    const { pagina, waarde, links } = await punten(await portaal.stuurIn(oma(), { velden }));
    assert.deepEqual(waarde, dossierMet(oma()));
    assert.deepEqual(links, [
      ['dossiernummer', 'Vul het dossiernummer in, zoals KV-2026-0147.'],
      ['leeftijd', 'Vul de leeftijd in hele jaren in, van 0 tot en met 23.'],
    ]);
    assert.match(pagina, /aria-describedby="leeftijd-uitleg leeftijd-fout"\s+aria-invalid="true"/);
    assert.match(pagina, /value="vijftien"/);
    assert.match(pagina, /<title>Nog niet ontvangen/);
    assert.match(await lijst(portaal), /nog niets ontvangen/);
  });

  it('volgt de regels van het formulier, en noemt de persoon met een link', async (toets) => {
    const portaal = await metPortaal(toets);
    const personen = [
      { ...OMA, geinformeerdOp: '2999-01-01' },
      { ...OMA, id: 'p2', naam: '' },
    ];
    const toestemming = [{ doel: 'delen', uitzondering: 'ernstig-nadeel' }];
    const { waarde, links } = await punten(await portaal.stuurIn({ personen, toestemming }));
    // Zonder naam is er nog geen document om verder na te kijken.
    assert.deepEqual(links, [['steunfigurenp2', 'Persoon 2, naam: vul dit in.']]);
    assert.deepEqual(waarde, dossierMet({ personen, toestemming }));

    const tweede = await punten(await portaal.stuurIn({ personen: personen.slice(0, 1), toestemming }));
    assert.deepEqual(tweede.links, [
      ['steunfigurenp1', 'Oma Riet, geïnformeerd op: kies vandaag of eerder.'],
      ['steunfiguren', 'Formulier, reden: vul dit in.'],
    ]);
  });

  it('volgt ook de huisregel: een burgerservicenummer wordt niet bewaard', async (toets) => {
    const portaal = await metPortaal(toets);
    const { links } = await punten(await portaal.stuurIn(oma({ steunfiguur: { toelichting: 'Zie 111222333.' } })));
    assert.deepEqual(links, [
      [
        'steunfigurenp1',
        'Oma Riet, toelichting: dit lijkt een burgerservicenummer. Haal het weg. Kwartelveen bewaart dat hier niet.',
      ],
    ]);
  });

  it('geldt ook voor wat alleen op de kaart staat, met een link daarheen', async (toets) => {
    const portaal = await metPortaal(toets);
    const moment = { id: 'm1', datum: '2026-05-01', naam: 'Start', personen: [{ ...OMA, naam: 'Oma 111222333' }] };
    const { links, waarde } = await punten(await portaal.stuurIn({ ...oma(), momenten: [moment] }));
    assert.deepEqual(links, [
      [
        'netwerk',
        'Netwerkkaart, naam: dit lijkt een burgerservicenummer. Haal het weg. Kwartelveen bewaart dat hier niet.',
      ],
    ]);
    assert.deepEqual(waarde.momenten, [moment]);
    assert.match(await lijst(portaal), /nog niets ontvangen/);
  });

  it('geldt ook voor de ladder, met een link daarheen en de trede erbij', async (toets) => {
    const portaal = await metPortaal(toets);
    const afwegingen = [
      { trede: 'thuis', reden: 'Zie 111222333.' },
      { trede: 'gezinshuis', geprobeerd: '111222333' },
    ];
    const ladder = { gewenst: { trede: 'residentieel' }, afwegingen, plan: { van: '2026-05-02', tot: '2026-05-01' } };
    const { links, waarde } = await punten(await portaal.stuurIn({ ...oma(), ladder }));
    const bsn = 'dit lijkt een burgerservicenummer. Haal het weg. Kwartelveen bewaart dat hier niet.';
    assert.deepEqual(links, [
      ['ladder', `Ladder, reden bij “Thuis”: ${bsn}`],
      ['ladder', `Ladder, geprobeerd bij “Gezinshuis”: ${bsn}`],
      ['ladder', 'Ladder, tot: kies een dag na het begin.'],
    ]);
    assert.deepEqual(waarde.ladder, ladder);
    assert.match(await lijst(portaal), /nog niets ontvangen/);
  });

  it('volgt bij de ladder ons schema: een trede, een dag en een getal die niet kunnen', async (toets) => {
    const portaal = await metPortaal(toets);
    const intensiteit = { eenheid: 'dag-per-week', aantal: -1 };
    const ladder = {
      huidig: { trede: 'hotel' },
      gewenst: { trede: 'constructor', intensiteit },
      evaluatieOp: '2026-02-30',
      afwegingen: 'geen',
    };
    const { links, waarde } = await punten(await portaal.stuurIn({ ...oma(), ladder }));
    assert.deepEqual(links.toSorted(), [
      ['ladder', 'Ladder, aantal: vul een getal in van 0 tot en met 1000.'],
      ['ladder', 'Ladder, afwegingen: dit past niet. Kijk het na.'],
      ['ladder', 'Ladder, evaluatie op: dit is geen datum. Schrijf bijvoorbeeld 2015, 2015-03 of 2015-03-31.'],
      ['ladder', 'Ladder, trede: deze keuze kennen wij niet.'],
      ['ladder', 'Ladder, trede: deze keuze kennen wij niet.'],
    ]);
    assert.equal(waarde, null);
  });

  it('noemt wat ons schema weigert, en zegt het als niets terug kan', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const [steunfiguren, melding] of [
      [oma({ relatie: 'constructor' }), 'Persoon 1, relatie: deze keuze kennen wij niet.'],
      [
        oma({ bekendSinds: 'vroeger' }),
        'Persoon 1, bekend sinds: dit is geen datum. Schrijf bijvoorbeeld 2015, 2015-03 of 2015-03-31.',
      ],
      [oma({ kracht: 'x'.repeat(2001) }), 'Persoon 1, kracht: gebruik hooguit 2000 tekens.'],
      [{ personen: [OMA, OMA] }, 'Persoon 2, id: deze persoon staat er twee keer in.'],
      [{ personen: 'oma' }, 'Formulier, personen: dit past niet. Kijk het na.'],
      [{ versie: 2 }, 'Formulier, versie: deze versie kennen wij niet.'],
      ['', 'Er kwam geen leesbaar formulier mee. Staat JavaScript aan?'],
      ['{', 'Er kwam geen leesbaar formulier mee. Staat JavaScript aan?'],
      ['[1]', 'Dit is geen formulier van deze pagina.'],
    ]) {
      const { pagina, waarde, links } = await punten(await portaal.stuurIn(steunfiguren));
      assert.deepEqual(links, [['steunfiguren', melding]]);
      assert.equal(waarde, null);
      assert.match(pagina, /kunnen wij niet teruggeven/);
    }
    assert.equal((await portaal.stuurIn('['.repeat(100_000))).status, 422);
  });

  for (const [naam, inhoud, melding] of [
    ['2500 lagen in een onbekende sleutel', { eigen: diep(2500) }, 'Dit is geen formulier van deze pagina.'],
    [
      '3000 lagen bij een persoon',
      { personen: [{ ...OMA, eigen: diep(3000) }] },
      'Dit is geen formulier van deze pagina.',
    ],
    ['honderdduizend lagen', '['.repeat(100_000) + ']'.repeat(100_000), 'Dit is geen formulier van deze pagina.'],
    ['een miljoen lagen', '['.repeat(999_999) + ']'.repeat(999_999), 'Dit is geen formulier van deze pagina.'],
    ['meer dan 2 MB', { eigen: 'x'.repeat(2_000_000) }, 'Dit formulier is te groot om te ontvangen.'],
    [
      '501 personen',
      { personen: Array.from({ length: 501 }, (_, nummer) => ({ ...OMA, id: `p${nummer}` })) },
      'niet meer dan 500 mensen',
    ],
  ]) {
    it(`met ${naam} komen terug met wat er mis is`, async (toets) => {
      const portaal = await metPortaal(toets);
      const antwoord = await portaal.stuurIn(inhoud);
      assert.equal(antwoord.status, 422);
      const pagina = await antwoord.text();
      assert.ok(leestekst(pagina).includes(melding), leestekst(pagina).slice(0, 2000));
      assert.match(await lijst(portaal), /Er is nog niets ontvangen/);
    });
  }

  it('vraagt om iemand of om doorvragen als er nog niets staat', async (toets) => {
    const portaal = await metPortaal(toets);
    for (const leeg of [{}, { ladder: null }, { ladder: { gewenst: null, huidig: { crisis: false }, wegTerug: '' } }]) {
      const { links } = await punten(await portaal.stuurIn(leeg));
      assert.match(links[0][1], /Er staat nog niemand in.*“Samen verder zoeken”/);
    }
  });

  it('overschrijft geen ander formulier met hetzelfde dossiernummer', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(oma());
    const velden = { dossiernummer: ' kv-2026-0147 ' };
    const { waarde, links } = await punten(await portaal.stuurIn(oma({ naam: 'Tante Sanne' }), { velden }));
    assert.match(links[0][1], /Van KV-2026-0147 is al een formulier ontvangen/);
    assert.equal(waarde.personen[0].naam, 'Tante Sanne');
    assert.doesNotMatch(await lijst(portaal), /Tante Sanne/);
  });
});

describe('wissen', () => {
  it('vraagt het eerst, en haalt dan alles van dit dossier weg, ook uit het bestand', async (toets) => {
    const portaal = await metPortaal(toets);
    const velden = { dossiernummer: 'KV-2026-0098' };
    await portaal.stuurIn(oma({ naam: 'Oma Zeldzaam' }));
    await portaal.stuurIn(oma({ naam: 'Tante Sanne' }), { velden });
    assert.match(await lees(portaal, '/aanbieder/dossier/1/wissen'), /Alles van KV-2026-0147 wissen\? .*Oma Zeldzaam/);
    const antwoord = await portaal.wis(1);
    assert.equal(antwoord.status, 303);
    const tekst = await lees(portaal, antwoord.headers.get('location'));
    assert.match(tekst, /Gewist\. Van dat dossier is hier niets meer.*KV-2026-0098/);
    assert.doesNotMatch(tekst, /0147|Zeldzaam/);
    assert.deepEqual(await readdir(portaal.map), ['portaal.sqlite']);
    const bestand = await readFile(join(portaal.map, 'portaal.sqlite'), 'latin1');
    assert.match(bestand, /Tante Sanne/);
    assert.doesNotMatch(bestand, /Zeldzaam|KV-2026-0147/);
  });

  it('laat niets achter om verder mee te gaan', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(oma());
    await portaal.wis(1);
    assert.equal((await portaal.haal('/aanbieder/dossier/1')).status, 404);
    assert.equal((await portaal.stuurIn(oma(), { pad: '/aanbieder/dossier/1' })).status, 404);
    assert.equal((await portaal.wis(1)).status, 404);
    // Het nummer van een gewist dossier wordt niet opnieuw gebruikt: een oude link leidt niet naar een ander.
    assert.equal((await portaal.stuurIn(oma())).headers.get('location'), '/aanbieder/ontvangen?nieuw=2');
  });
});

describe('vijandige aanvragen bij de aanbieder', () => {
  const HTML = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"&`;

  it('worden tekst op elke pagina', async (toets) => {
    const portaal = await metPortaal(toets);
    const steun = [{ functie: 'anders', functieTekst: HTML, voor: 'kind' }];
    const ladder = {
      gewenst: { trede: 'gezinshuis' },
      afwegingen: [{ trede: 'thuis', reden: HTML, geprobeerd: HTML }],
      wegTerug: HTML,
      [HTML]: HTML,
    };
    const wie = oma({ id: HTML, naam: HTML, relatie: 'anders', relatieTekst: HTML, steun, [HTML]: HTML });
    const waarde = { ...wie, ladder };
    const velden = { dossiernummer: HTML, leeftijd: HTML };
    const toekomst = { ladder, personen: [{ ...waarde.personen[0], geinformeerdOp: '2999-01-01' }] };
    const geweigerd = await (await portaal.stuurIn(toekomst, { velden })).text();
    assert.equal(gegevensVan(geweigerd).waarde.personen[0].naam, HTML);
    assert.equal((await portaal.stuurIn(waarde)).status, 303);
    const paginas = [geweigerd];
    for (const pad of ['/ontvangen?nieuw=1', '/dossier/1', '/dossier/1/wissen']) {
      paginas.push(await (await portaal.haal(`/aanbieder${pad}`)).text());
    }
    for (const pagina of paginas) {
      assert.doesNotMatch(pagina, /<script>|<img src=x/);
      assert.ok(pagina.includes('alert(1)'));
    }
  });

  it('brengen geen prototypesleutels binnen', async (toets) => {
    const portaal = await metPortaal(toets);
    const tekst = JSON.stringify(dossierMet(oma())).replaceAll('{"', '{"__proto__":{"besmet":1},"');
    assert.equal((await portaal.stuurIn(tekst, { velden: { ['__proto__']: 'x' } })).status, 303);
    assert.deepEqual(gegevensVan(await (await portaal.haal('/aanbieder/dossier/1')).text()).waarde, dossierMet(oma()));
    assert.equal({}.besmet, undefined);
  });

  it('van een andere site of zonder afzender wijzigen en wissen niets', async (toets) => {
    const portaal = await metPortaal(toets);
    await portaal.stuurIn(oma());
    for (const Origin of ['https://elders.voorbeeld', 'null', '']) {
      const koppen = { Origin };
      const anders = oma({ naam: 'Vreemde' });
      assert.equal((await portaal.stuurIn(anders, { koppen, velden: { dossiernummer: 'KV-2026-0001' } })).status, 403);
      assert.equal((await portaal.stuurIn(anders, { koppen, pad: '/aanbieder/dossier/1' })).status, 403);
      assert.equal((await portaal.wis(1, koppen)).status, 403);
    }
    const tekst = await lijst(portaal);
    assert.match(tekst, /Oma Riet/);
    assert.doesNotMatch(tekst, /Vreemde/);
  });

  it('van de verkeerde soort of te groot worden geweigerd', async (toets) => {
    const portaal = await metPortaal(toets);
    assert.equal((await portaal.stuurIn('{}', { koppen: { 'Content-Type': 'application/json' } })).status, 415);
    assert.equal((await portaal.stuurIn('x'.repeat(9_000_000))).status, 413);
    assert.equal((await portaal.haal('/aanbieder/ontvangen', { method: 'POST' })).status, 405);
    assert.equal((await portaal.haal('/aanbieder', { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD, POST');
    for (const pad of ['/dossier/1', '/dossier/1e3', '/dossier/1/', '/dossier/constructor', '/constructor']) {
      assert.equal((await portaal.haal(`/aanbieder${pad}`)).status, 404, pad);
    }
  });
});
