// De afweging bij een gewenste trede, het verloop, en de meldingen: zij noemen wat ontbreekt en houden niets tegen.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LADDERREGELS, toetsAfweging } from '../../../src/domein/ladder/index.js';
import { leesOp } from '../../../src/domein/json-pointer.js';
import type { TekstSleutel } from '../../../src/elementen/zo-thuis-ladder/teksten.js';
import { KWALITEIT } from '../../../src/elementen/zo-thuis-ladder/vragen.js';
import {
  berichten,
  dagen,
  details,
  druk,
  heeftVeld,
  hoor,
  kies,
  kiesTrede,
  ladderVan,
  luister,
  maak,
  maakSam,
  meldingen,
  naam,
  openAlles,
  openDelen,
  schaduw,
  scherm,
  tekst,
  tekstVan,
  TREDECODES,
  typ,
  veld,
  verlaat,
  vind,
  vindAlle,
  wachtOpFocus,
} from './hulp.js';

const mist = (code: string, trede = ''): string =>
  tekst(`professional.mist.${code}` as TekstSleutel, { trede: trede && naam(trede) });

const WENSEN = [mist('wens-kind'), mist('wens-ouders')];

describe('de afweging per trede', () => {
  it('vraagt elke trede dichter bij huis dan de gewenste, en geen andere', async () => {
    const element = await maak();
    for (const [plek, gewenst] of TREDECODES.entries()) {
      await kiesTrede(element, gewenst);
      const gevraagd = TREDECODES.filter((code) => heeftVeld(element, `/afwegingen/${code}/reden`));
      expect(gevraagd, gewenst).to.deep.equal(TREDECODES.slice(0, plek));
    }
  });

  it('bewaart per trede een reden, een grond en wat geprobeerd is, op volgorde van de treden', async () => {
    const element = await maak(ladderVan('thuis', 'gezinshuis'));
    const gehoord = luister(element, 'ladder-gewijzigd');
    await typ(element, '/afwegingen/netwerkpleegzorg/reden', 'Niemand kan.');
    await kies(element, '/afwegingen/netwerkpleegzorg/redenSoort', 'niet-mogelijk');
    await typ(element, '/afwegingen/thuis/geprobeerd', 'Hulp aan huis.');
    expect(element.value.afwegingen).to.deep.equal([
      { trede: 'thuis', geprobeerd: 'Hulp aan huis.' },
      { trede: 'netwerkpleegzorg', reden: 'Niemand kan.', redenSoort: 'niet-mogelijk' },
    ]);
    expect(details(gehoord)).to.deep.equal([
      { wat: 'afwegingen', trede: 'netwerkpleegzorg' },
      { wat: 'afwegingen', trede: 'netwerkpleegzorg' },
      { wat: 'afwegingen', trede: 'thuis' },
    ]);
    expect(JSON.stringify(details(gehoord))).not.to.contain('Niemand');
  });

  it('houdt de afweging van een trede die niet meer gevraagd wordt', async () => {
    const element = await maak(ladderVan(null, 'gezinshuis'));
    await typ(element, '/afwegingen/netwerkpleegzorg/reden', 'Niemand kan.');
    await kiesTrede(element, 'steungezin');
    await kiesTrede(element, 'gezinshuis');
    expect(veld<HTMLTextAreaElement>(element, '/afwegingen/netwerkpleegzorg/reden').value).to.equal('Niemand kan.');
  });
});

describe('wat er verder bij een besluit hoort', () => {
  it('gaat de waarde in, op de plek van het contract', async () => {
    const element = await maak(ladderVan('thuis', 'netwerkpleegzorg'));
    for (const [pad, waarde] of [
      ['/wegTerug', 'Rust.'],
      ['/evaluatieOp', '2999-01-01'],
      ['/wensKind', 'Bij oma.'],
      ['/wensOuders', 'Dichtbij.'],
      ['/plan/van', '2026-01-01'],
      ['/plan/tot', '2026-06-30'],
      ['/matching', 'Zij kennen elkaar.'],
      ['/pleegcontractOp', '2026-02-01'],
    ] as const)
      await typ(element, pad, waarde);
    await kies(element, '/dreigendeBreakdown', 'nee');
    const { huidig, gewenst, ...rest } = element.value;
    expect([huidig, gewenst]).to.deep.equal([{ trede: 'thuis' }, { trede: 'netwerkpleegzorg' }]);
    expect(rest).to.deep.equal({
      wegTerug: 'Rust.',
      evaluatieOp: '2999-01-01',
      wensKind: 'Bij oma.',
      wensOuders: 'Dichtbij.',
      plan: { van: '2026-01-01', tot: '2026-06-30' },
      matching: 'Zij kennen elkaar.',
      pleegcontractOp: '2026-02-01',
      dreigendeBreakdown: 'nee',
    });
    expect(element.dossierStore.dossier.regels).to.equal(LADDERREGELS.versie);
    await typ(element, '/evaluatieOp', '');
    expect(element.value.evaluatieOp).to.equal(null);
  });

  it('vraagt de reden van het familiegroepsplan alleen als het er niet komt', async () => {
    const element = await maak();
    const reden = '/familiegroepsplan/reden';
    for (const [stand, gevraagd] of [
      ['aangeboden', false],
      ['gemaakt', false],
      ['ouders-willen-niet', true],
      ['dreiging-of-belang-kind', true],
      ['niet-van-toepassing', true],
      ['', false],
    ] as const) {
      await kies(element, '/familiegroepsplan/stand', stand);
      expect(heeftVeld(element, reden), stand).to.equal(gevraagd);
    }
    await kies(element, '/familiegroepsplan/stand', 'ouders-willen-niet');
    await typ(element, reden, 'Geen contact.');
    await kies(element, '/familiegroepsplan/stand', 'gemaakt');
    expect(heeftVeld(element, reden)).to.equal(true);
  });

  it('vraagt matching, pleegcontract en de vier bouwstenen alleen bij de trede waar zij horen', async () => {
    const element = await maak();
    const bouwstenen = KWALITEIT.map((steen) => `/kwaliteitscriteria/${steen}`);
    const gevraagd = (): boolean[] =>
      ['/matching', '/pleegcontractOp', ...bouwstenen].map((pad) => heeftVeld(element, pad));
    for (const [trede, matching, contract, kwaliteit] of [
      ['thuis-ambulant', false, false, false],
      ['netwerkpleegzorg', true, true, false],
      ['bestandspleegzorg', true, true, false],
      ['gezinshuis', true, false, true],
      ['residentieel', false, false, false],
    ] as const) {
      await kiesTrede(element, trede);
      // Een vraag die niet aan de beurt is zit op het werkblad achter een regel.
      await openDelen(element);
      expect(gevraagd(), trede).to.deep.equal([matching, contract, ...bouwstenen.map(() => kwaliteit)]);
    }
    await kies(element, '/huidig/trede', 'gezinshuis');
    await openDelen(element);
    await typ(element, '/kwaliteitscriteria/positie', 'Sam praat mee.');
    await kies(element, '/huidig/trede', 'thuis');
    expect(element.value.kwaliteitscriteria).to.deep.equal({ positie: 'Sam praat mee.' });
    expect(heeftVeld(element, '/kwaliteitscriteria/positie')).to.equal(true);
  });

  it('laat kiezen wie er meegaat: iedereen uit het dossier, maar geen biologische ouder en geen professional', async () => {
    const element = await maakSam();
    const vakjes = vindAlle<HTMLInputElement>(scherm(element), '[data-pad="/steunfiguren"]');
    const niet = (element.dossierStore.dossier.personen ?? [])
      .filter(({ relatie, soort }) => relatie === 'biologische-ouder' || soort === 'professional')
      .map(({ id }) => id);
    expect(niet).to.include.members(['p1', 'p11']);
    expect(vakjes.filter(({ value }) => niet.includes(value))).to.deep.equal([]);
    expect(vakjes.filter(({ checked }) => checked).map(({ value }) => value)).to.have.members(['p4', 'p9']);
    veld(element, '/steunfiguren', 'p9').click();
    veld(element, '/steunfiguren', 'p3').click();
    expect(element.value.steunfiguren).to.deep.equal(['p4', 'p3']);
  });

  it('houdt bij elke keuze van een mens twee met dezelfde naam uit elkaar: er staat bij wie het is', async () => {
    const personen = [
      { id: 'a', naam: 'Jan', relatie: 'oom', soort: 'netwerk' },
      { id: 'b', naam: 'Jan ', relatie: 'buur', soort: 'netwerk' },
      { id: 'c', naam: 'Jan', relatie: 'anders', relatieTekst: 'van de bakker', soort: 'netwerk' },
      { id: 'd', naam: 'Riet', relatie: 'oma', soort: 'netwerk' },
    ] as const;
    const element = await maak(ladderVan('thuis', 'netwerkpleegzorg', { steunfiguren: ['a'] }), {}, { personen });
    const namen = [`Jan (${tekst('code.oom')})`, `Jan (${tekst('code.buur')})`, 'Jan (van de bakker)', 'Riet'];
    for (const pad of ['/huidig/bijWie', '/gewenst/bijWie']) {
      const lijst = vind<HTMLSelectElement>(scherm(element), `select[data-pad="${pad}"]`);
      expect([...lijst.options].filter(({ value }) => value).map(tekstVan), pad).to.deep.equal(namen);
    }
    for (const keuze of ['[data-pad="/steunfiguren"]', '#v-meegaan-thuis input']) {
      const chips = vindAlle<HTMLInputElement>(scherm(element), keuze).map(({ parentElement }) =>
        tekstVan(parentElement),
      );
      expect(chips, keuze).to.deep.equal(namen);
    }
  });

  it('noemt wie verantwoordelijk is uit het dossier, zonder het nog eens te vragen', async () => {
    const element = await maakSam();
    const namen = (element.dossierStore.dossier.personen ?? [])
      .filter(({ verantwoordelijk }) => verantwoordelijk)
      .map((persoon) => persoon.naam);
    expect(namen.length).to.be.above(0);
    const vraag = vindAlle(scherm(element), '.label').find(
      (label) => tekstVan(label) === tekst('professional.verantwoordelijk'),
    );
    expect(tekstVan(vraag?.nextElementSibling)).to.equal(namen.join(', '));
    expect(heeftVeld(element, '/verantwoordelijk')).to.equal(false);
  });
});

describe('een dag die nog niet af is', () => {
  for (const pad of ['/evaluatieOp', '/plan/tot', '/familiegroepsplan/datum']) {
    it(`laat bij ${pad} staan wat er stond, zegt dat als iemand weggaat, en houdt tegen tot zij af is`, async () => {
      const [, eerst = '', dan] = pad.split('/');
      const waarde = {
        [eerst]: dan ? { [dan]: '2026-05-04', ...(dan === 'datum' && { stand: 'gemaakt' }) } : '2026-05-04',
      };
      const element = await openAlles(await maak(ladderVan('gezinshuis', 'thuis-ambulant', waarde)));
      const dag = (): unknown => leesOp(element.value, pad);
      const invoer = veld(element, pad);
      invoer.focus();
      await sendKeys({ press: 'Backspace' });
      expect([invoer.validity.badInput, dag(), element.checkValidity()]).to.deep.equal([true, '2026-05-04', false]);
      expect(berichten(element, pad)).to.deep.equal([]);
      invoer.blur();
      await element.updateComplete;
      expect(berichten(element, pad)).to.deep.equal([tekst('melding.dag-half')]);
      expect(invoer.validity.badInput, 'wat er getypt is staat er nog').to.equal(true);
      invoer.focus();
      // Het eerste deel van de dag: de dag zelf of de maand, zoals de browser haar schrijft.
      await sendKeys({ type: '12' });
      await element.updateComplete;
      expect([berichten(element, pad), element.checkValidity()]).to.deep.equal([[], true]);
      expect(dag())
        .to.match(/^2026-/)
        .and.not.equal('2026-05-04');
    });
  }

  it('is deel voor deel leeg te maken: dan is er geen dag meer', async () => {
    const element = await openAlles(await maak(ladderVan('gezinshuis', 'thuis', { evaluatieOp: '2026-05-04' })));
    const invoer = veld(element, '/evaluatieOp');
    invoer.focus();
    for (let deel = 0; deel < 3; deel++) {
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'ArrowRight' });
    }
    expect([invoer.value, invoer.validity.badInput]).to.deep.equal(['', false]);
    invoer.blur();
    await element.updateComplete;
    expect([element.value.evaluatieOp ?? null, berichten(element, '/evaluatieOp')]).to.deep.equal([null, []]);
  });
});

describe('het verloop', () => {
  it('krijgt rijen erbij en eraf, in elke richting, met een maand of een jaar', async () => {
    const element = await maak();
    await druk(element, 'toevoegen');
    await wachtOpFocus(() => veld(element, '/verloop/0/trede'), 'de nieuwe rij');
    await hoor(element, tekst('gedaan.toevoegen'));
    await kies(element, '/verloop/0/trede', 'gezinshuis');
    await typ(element, '/verloop/0/van', '2024');
    await typ(element, '/verloop/0/tot', '2026-03');
    await druk(element, 'toevoegen');
    await kies(element, '/verloop/1/trede', 'thuis-ambulant');
    expect(element.value.verloop).to.deep.equal([
      { trede: 'gezinshuis', van: '2024', tot: '2026-03' },
      { trede: 'thuis-ambulant' },
    ]);
    await druk(element, 'verwijderen', '0');
    expect(element.value.verloop).to.deep.equal([{ trede: 'thuis-ambulant' }]);
    await wachtOpFocus(() => scherm(element).querySelector('#verloop-titel'), 'de kop van het verloop');
  });

  it('zegt pas na het verlaten van het veld wat er niet klopt, tussen label en veld', async () => {
    const element = await maak(ladderVan(null, null, { verloop: [{ trede: 'thuis' }] }));
    await typ(element, '/verloop/0/van', '2026-13');
    expect(berichten(element, '/verloop/0/van')).to.deep.equal([]);
    await verlaat(element, '/verloop/0/van');
    expect(berichten(element, '/verloop/0/van')).to.deep.equal([tekst('melding.datum-ongeldig')]);
    const invoer = veld(element, '/verloop/0/van');
    expect(invoer.getAttribute('aria-invalid')).to.equal('true');
    const [label, , bericht] = [...(invoer.parentElement?.children ?? [])];
    expect([label?.localName, tekstVan(bericht)]).to.deep.equal(['label', tekst('melding.datum-ongeldig')]);
    await typ(element, '/verloop/0/van', '2026-12');
    await typ(element, '/verloop/0/tot', '2026');
    await verlaat(element, '/verloop/0/tot');
    expect(element.checkValidity()).to.equal(true);
    await typ(element, '/verloop/0/tot', '2026-05');
    expect(berichten(element, '/verloop/0/tot')).to.deep.equal([tekst('melding.datum-voor-begin')]);
  });

  it('leest een datum zoals mensen haar schrijven; wat er geen is staat niet in de waarde', async () => {
    const element = await maak(ladderVan(null, null, { verloop: [{ trede: 'thuis' }, { trede: 'gezinshuis' }] }));
    const pad = '/verloop/0/van';
    const van = (): unknown => element.value.verloop?.[0]?.van ?? null;
    for (const [getypt, waarde] of [
      ['maart 2015', '2015-03'],
      ['15 mrt 2015', '2015-03-15'],
      ['15-3-2016', '2016-03-15'],
      ['2017', '2017'],
      ['2017-13', '2017'],
      ['ergens in de zomer', '2017'],
    ] as const) {
      await typ(element, pad, getypt);
      expect([van(), veld(element, pad).value], getypt).to.deep.equal([waarde, getypt]);
    }
    expect(element.validity.customError).to.equal(true);
    await typ(element, pad, '');
    expect([van(), element.validity.valid]).to.deep.equal([null, true]);
    // Een rij die weggaat neemt mee wat er half stond: de volgende schuift op.
    await typ(element, pad, 'ooit');
    await druk(element, 'verwijderen', '0');
    expect(veld(element, pad).value).to.equal('');
    expect(element.validity.valid).to.equal(true);
  });

  it('laat een bewaarde datum voluit zien', async () => {
    const element = await maak(
      ladderVan(null, null, { verloop: [{ trede: 'thuis', van: '2015-03', tot: '2016-03-15' }] }),
    );
    expect(['van', 'tot'].map((naam) => veld(element, `/verloop/0/${naam}`).value)).to.deep.equal([
      'maart 2015',
      '15 maart 2016',
    ]);
    expect(element.value.verloop).to.deep.equal([{ trede: 'thuis', van: '2015-03', tot: '2016-03-15' }]);
  });

  it('waarschuwt voor wat op een burgerservicenummer lijkt, en laat het formulier door', async () => {
    const element = await maak();
    await typ(element, '/wensKind', '111222333');
    await verlaat(element, '/wensKind');
    expect(berichten(element, '/wensKind')).to.deep.equal([tekst('melding.lijkt-bsn')]);
    expect(element.checkValidity()).to.equal(true);
  });
});

describe('de meldingen', () => {
  it('zijn er niet zolang er niets gewenst is', async () => {
    const element = await maak(ladderVan('thuis', null));
    expect(meldingen(element)).to.deep.equal([]);
    expect(tekstVan(vind(scherm(element), '[part="meldingen"]'))).to.contain(tekst('meldingen.begin'));
  });

  it('vragen bij terug naar huis niet om een trede die al gekozen is', async () => {
    const element = await maak(ladderVan('gezinshuis', 'thuis'));
    expect(tekstVan(vind(scherm(element), '[part="afweging"]'))).not.to.contain(tekst('meldingen.begin'));
  });

  it('noemen wat er bij een gesloten plek ontbreekt, en houden niets tegen', async () => {
    const element = await maak(ladderVan('thuis', 'jeugdzorgplus'), { required: '' });
    expect(meldingen(element)).to.deep.equal([
      ...WENSEN,
      ...TREDECODES.slice(0, -1).map((trede) => mist('reden-ontbreekt', trede)),
      mist('familiegroepsplan-niet-gevraagd'),
      mist('evaluatie-ontbreekt'),
      mist('weg-terug-ontbreekt'),
      mist('gezinsvorm-niet-afgewogen'),
      mist('minder-ingrijpend-niet-afgewogen'),
    ]);
    expect(element.checkValidity()).to.equal(true);
  });

  it('verdwijnen één voor één, meteen als het antwoord er is', async () => {
    const element = await maak(ladderVan('thuis', 'steungezin', { wensKind: 'Thuis blijven.' }));
    expect(meldingen(element)).to.deep.equal([
      mist('wens-ouders'),
      mist('familiegroepsplan-niet-gevraagd'),
      mist('evaluatie-ontbreekt'),
    ]);
    await typ(element, '/wensOuders', 'Rust.');
    await kies(element, '/familiegroepsplan/stand', 'gemaakt');
    expect(meldingen(element)).to.deep.equal([mist('evaluatie-ontbreekt')]);
    await typ(element, '/evaluatieOp', '2999-01-01');
    expect(meldingen(element)).to.deep.equal([]);
    expect(dagen(element)).to.deep.equal([`1 januari 2999: ${tekst('dagen.evaluatie')}`]);
    expect(tekstVan(vind(scherm(element), '[part="meldingen"]'))).to.contain(tekst('meldingen.geen'));
  });

  it('zetten de focus op het veld waar het antwoord hoort, zonder de adresbalk te wijzigen', async () => {
    const element = await maak(ladderVan('thuis', 'residentieel'));
    const adres = location.href;
    for (const [bericht, pad] of [
      [mist('reden-ontbreekt', 'steungezin'), '/afwegingen/steungezin/reden'],
      [mist('familiegroepsplan-niet-gevraagd'), '/familiegroepsplan/stand'],
      [mist('evaluatie-ontbreekt'), '/evaluatieOp'],
      [mist('weg-terug-ontbreekt'), '/wegTerug'],
      [mist('gezinsvorm-niet-afgewogen'), '/afwegingen/netwerkpleegzorg/reden'],
    ] as const) {
      const link = vindAlle(scherm(element), '[part="meldingen"] a').find(
        (kandidaat) => tekstVan(kandidaat) === bericht,
      );
      link?.click();
      await wachtOpFocus(() => veld(element, pad), bericht);
    }
    expect(location.href).to.equal(adres);
  });

  it('noemen termijnen met hun dag, maand of jaar', async () => {
    const element = await maak(
      ladderVan('netwerkpleegzorg', null, {
        evaluatieOp: '2020-02-01',
        plan: { van: '2026-01-01', tot: '2027-12-31' },
        pleegcontractOp: '2026-01-01',
      }),
      {},
      { onderwerp: { soort: 'jongere', geboren: '2011-04' } },
    );
    const termijn = (code: string, datum: string): string => {
      const wanneer = tekst(/^\d/.test(datum) ? 'wanneer.dag' : 'wanneer.maand', { datum });
      return tekst(`professional.termijn.${code}` as TekstSleutel, { datum, wanneer });
    };
    expect(meldingen(element)).to.deep.equal([]);
    expect(dagen(element)).to.deep.equal([
      termijn('evaluatie-verlopen', '1 februari 2020'),
      termijn('pleegcontract-13-weken', '2 april 2026'),
      termijn('pleegouders-jaar', '1 januari 2027'),
      termijn('wordt-16', 'april 2027'),
      `31 december 2027: ${tekst('dagen.plan')}`,
    ]);
    expect(tekst('professional.termijn.pleegcontract-13-weken')).to.contain('21');
  });

  it('noemen voor een kind en een ouder geen artikel, en voor een professional wel waar de wet erom vraagt', async () => {
    const artikelen = async (lezer: string): Promise<number> =>
      meldingen(await maak(ladderVan('thuis', 'jeugdzorgplus'), { lezer })).filter((zin) => zin.includes('Jeugdwet'))
        .length;
    const metArtikel = Object.values(LADDERREGELS.afweging).filter((bron) => bron !== null).length;
    expect(await artikelen('professional')).to.equal(metArtikel);
    expect(await artikelen('ouder')).to.equal(0);
    expect(await artikelen('kind')).to.equal(0);
  });

  it('zijn samen met de wensen precies wat de afweging nog mist', async () => {
    const ladder = ladderVan('thuis', 'residentieel');
    const element = await maak(ladder);
    expect(meldingen(element)).to.have.length(toetsAfweging(ladder).length + WENSEN.length);
  });
});

describe('een dreigende breakdown', () => {
  it('leidt ergens heen: respijt, meer hulp, het netwerk, matching en wie beslist, met de focus op de vraag', async () => {
    const element = await maak(ladderVan('thuis', null, { dreigendeBreakdown: 'ja' }));
    expect(meldingen(element)).to.deep.equal([mist('breakdown-bespreken')]);
    const links = vindAlle(scherm(element), '.helpt a');
    expect(links.map(tekstVan)).to.deep.equal(
      (['respijt', 'ambulant', 'netwerk', 'matching', 'beslist'] as const).map((weg) => tekst(`helpt.${weg}`)),
    );
    links[3]?.click();
    await wachtOpFocus(() => veld(element, '/matching'), 'matching');
    links[0]?.click();
    await wachtOpFocus(() => vind(schaduw(element), '[name="v-respijt"][value="ja"]'), 'respijt');
    links[1]?.click();
    await wachtOpFocus(() => veld(element, '/huidig/ernaast', 'thuis-ambulant'), 'meer hulp');
    // Nummers geeft de pagina; alleen het alarmnummer staat er altijd.
    const helpt = tekstVan(vind(scherm(element), '.helpt'));
    expect(helpt)
      .to.contain(tekst('helpt.veilig'))
      .and.not.to.match(/0800|0900/);
    await kies(element, '/dreigendeBreakdown', 'nee');
    expect(vindAlle(scherm(element), '.helpt')).to.deep.equal([]);
  });
});

describe('het juridische kader', () => {
  it('zegt wie bepaalt, met de bron, en vraagt een machtiging alleen waar zij aan de orde is', async () => {
    const element = await maak(ladderVan('thuis', 'gezinshuis'));
    expect(heeftVeld(element, '/kader')).to.equal(true);
    const chips = (naam: string): HTMLInputElement[] => vindAlle(schaduw(element), `[name="${naam}"]`);
    expect(chips('v-machtiging-stand')).to.deep.equal([]);
    veld(element, '/kader', 'ots').click();
    await element.updateComplete;
    expect(element.value.kader).to.equal('ots');
    expect(tekstVan(scherm(element))).to.contain(`${tekst('bepaalt.gecertificeerde-instelling')} Jeugdwet 3.5 lid 1`);
    expect(tekstVan(scherm(element))).to.contain(tekst('bepaalt.nietGelezen'));
    chips('v-machtiging-stand')
      .find(({ value }) => value === 'gevraagd')
      ?.click();
    await element.updateComplete;
    await typ(element, '/machtiging/datum', '2999-02-01');
    expect(element.value.machtiging).to.deep.equal({
      soort: 'uithuisplaatsing',
      stand: 'gevraagd',
      datum: '2999-02-01',
    });
    expect(dagen(element)).to.include(`1 februari 2999: ${tekst('dagen.machtiging', { stand: 'gevraagd' })}`);
    veld(element, '/kader', 'vrijwillig').click();
    await element.updateComplete;
    expect(tekstVan(scherm(element))).to.contain(`${tekst('bepaalt.college')} Jeugdwet 2.3 lid 1`);
    expect(element.value.machtiging?.datum).to.equal('2999-02-01');
  });
});

describe('de lijsten', () => {
  it('bewaren per plek wie er meegaat, op volgorde van het pad', async () => {
    const element = await maakSam();
    const vakje = (trede: string, wie: string): HTMLInputElement | undefined =>
      vindAlle<HTMLInputElement>(schaduw(element), `#v-meegaan-${trede} input`).find(({ value }) => value === wie);
    vakje('netwerkpleegzorg', 'p4')?.click();
    vakje('thuis', 'p9')?.click();
    vakje('thuis', 'p4')?.click();
    expect(element.value.meegaan).to.deep.equal([
      { trede: 'thuis', personen: ['p9', 'p4'] },
      { trede: 'netwerkpleegzorg', personen: ['p4'] },
    ]);
    vakje('netwerkpleegzorg', 'p4')?.click();
    expect(element.value.meegaan).to.deep.equal([{ trede: 'thuis', personen: ['p9', 'p4'] }]);
  });

  it('bewaren een antwoord bij zijn vraag, en laten vragen van een ander staan', async () => {
    const eigen = { vraag: 'Mag de hond mee?', stand: 'ja' as const };
    const element = await maak(ladderVan('thuis', 'gezinshuis', { matchingvragen: [eigen] }));
    const vraag = (tekstVraag: string): HTMLElement | undefined =>
      vindAlle(schaduw(element), 'fieldset').find((groep) => tekstVan(groep.querySelector('legend')) === tekstVraag);
    expect(vraag(eigen.vraag)?.querySelector<HTMLInputElement>(':checked')?.value).to.equal('ja');
    vraag(tekst('matchingvraag.school'))?.querySelector<HTMLInputElement>('[value=bespreken]')?.click();
    vraag(tekst('kwaliteitsvraag.positie.1'))?.querySelector<HTMLInputElement>('[value=nee]')?.click();
    expect(element.value.matchingvragen).to.deep.equal([
      eigen,
      { vraag: tekst('matchingvraag.school'), stand: 'bespreken' },
    ]);
    expect(element.value.kwaliteitsvragen).to.deep.equal([
      { bouwsteen: 'positie', vraag: tekst('kwaliteitsvraag.positie.1'), stand: 'nee' },
    ]);
    // Om over te praten: er komt geen melding bij.
    expect(meldingen(element).join()).not.to.contain(tekst('matchingvraag.school'));
  });
});
