// Eén schakelaar voor namen: op het scherm, voor een schermlezer, op papier en in elk bestand. Wie verborgen is staat nergens.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import {
  alleTekst,
  bewaar,
  druk,
  hoor,
  keuze,
  kies,
  lijst,
  losseTeksten,
  luister,
  maak,
  open,
  openBlok,
  opKaart,
  plat,
  schaduw,
  sleep,
  tekst,
  toets,
  typ,
  vind,
  vindAlle,
  knoop,
  type Kaart,
  zetVan,
} from './hulp.js';

// Namen die nergens anders in een tekst voorkomen.
const GEHEIM: Netwerkwaarde = {
  onderwerp: { soort: 'jongere', naam: 'Xanthippe Quist', huishoudens: [{ id: 'h', naam: 'Bij de een' }] },
  personen: [
    {
      id: 'a',
      naam: 'Wodan Vreeswijk',
      alias: 'de beer',
      soort: 'netwerk',
      relatie: 'oom',
      sector: 'familie',
      ring: 1,
      band: 'steunend',
      huishoudens: ['h'],
      kracht: 'Wodan kan vissen',
      steun: [{ functie: 'emotioneel', richting: 'krijgt' }],
      steunfiguur: { aard: 'informeel', status: 'aangeduid', toelichting: 'Vraag Wodan eerst' },
    },
    {
      id: 'b',
      naam: 'Zwaantje Pronk',
      soort: 'netwerk',
      relatie: 'anders',
      relatieTekst: 'Nicht van Wodan',
      sector: 'familie',
      ring: 2,
    },
    { id: 'c', naam: 'Qadir Yilmaz', soort: 'professional', sector: 'professionals', ring: 3, verbergVoor: ['kind'] },
  ],
  banden: [
    { van: 'a', naar: 'b', kwaliteit: 'spanning' },
    { van: 'a', naar: 'c', kwaliteit: 'neutraal' },
  ],
  momenten: [
    {
      id: 'm',
      datum: '2026-01-01',
      naam: 'Begin',
      personen: [
        { id: 'a', naam: 'Wodan Vreeswijk', soort: 'netwerk', relatie: 'oom', sector: 'familie', ring: 3 },
        { id: 'c', naam: 'Qadir Yilmaz', soort: 'professional', sector: 'professionals', ring: 1 },
        { id: 'd', naam: 'Ulbe Jorritsma', soort: 'netwerk', relatie: 'buur', sector: 'buurt', ring: 1 },
      ],
      banden: [],
    },
  ],
} as Netwerkwaarde;

const NAMEN = /wodan|vreeswijk|zwaantje|pronk|qadir|yilmaz|ulbe|jorritsma|xanthippe|quist/i;
const QADIR = /qadir|yilmaz|Q\.Y\./i;

/** Alles wat iemand ziet, hoort of in een keuzelijst vindt. */
function overal(element: Kaart): string {
  return losseTeksten(element).join('\n');
}

async function inhoud(element: Kaart, soort: 'svg' | 'csv' | 'json'): Promise<string> {
  return (await bewaar(element, soort)).inhoud.text();
}

describe('<netwerk-kaart>: namen', () => {
  it('voluit staan ze er, anders bewijst de rest niets', async () => {
    const element = await maak(GEHEIM, { 'vergelijk-met': 'm' });
    for (const naam of ['Wodan Vreeswijk', 'Zwaantje Pronk', 'Qadir Yilmaz', 'Ulbe Jorritsma', 'Xanthippe Quist']) {
      expect(overal(element)).to.contain(naam);
    }
  });

  for (const wijze of ['initialen', 'alias'] as const) {
    it(`${wijze}: in lijst, kaart, woorden, vergelijking en paneel staat nergens een naam`, async () => {
      const element = await maak(GEHEIM, { 'vergelijk-met': 'm', namen: wijze });
      expect(overal(element)).not.to.match(NAMEN);
      await open(element, 'b');
      expect(overal(element)).not.to.match(NAMEN);
      expect(lijst(element)).to.deep.equal([wijze === 'alias' ? 'de beer' : 'W.V.', 'Q.Y.', 'U.J.', 'Z.P.']);
      expect(opKaart(element, 'a')).to.match(wijze === 'alias' ? /^de beer, / : /^W\.V\., /);
      expect(opKaart(element, '')).to.equal('X.Q.');
    });

    it(`${wijze}: wat voorgelezen wordt noemt de naam van het scherm`, async () => {
      const element = await maak(GEHEIM, { namen: wijze });
      await zetVan(element, 'ring', 'a', '2');
      await hoor(
        element,
        tekst('gedaan.verplaatsen', {
          naam: wijze === 'alias' ? 'de beer' : 'W.V.',
          ring: tekst('ring.2'),
          sector: tekst('code.familie'),
        }),
      );
      knoop(element, 'b').focus();
      await toets(element, 'v');
      expect(overal(element)).not.to.match(NAMEN);
    });

    for (const soort of ['svg', 'csv', 'json'] as const) {
      it(`${wijze}: in het bestand ${soort} staat geen naam en geen vrije tekst over iemand`, async () => {
        const element = await maak(GEHEIM, { 'vergelijk-met': 'm', namen: wijze });
        // Een naam kan op twee regels staan.
        const geschreven = (await inhoud(element, soort)).replace(/<\/text>\s*<text[^>]*>/g, ' ');
        expect(geschreven).not.to.match(NAMEN);
        expect(geschreven).not.to.contain('vissen');
        expect(geschreven).to.contain(wijze === 'alias' ? 'de beer' : 'W.V.');
      });
    }
  }

  it('de bezoeker zet het zelf om, en terug; de waarde van het veld blijft voluit', async () => {
    const element = await maak(GEHEIM);
    const voor = element.value;
    await kies(element, await keuze(element, 'namen'), 'initialen');
    expect(alleTekst(element)).not.to.match(NAMEN);
    expect(element.value).to.deep.equal(voor);
    await kies(element, await keuze(element, 'namen'), 'voluit');
    expect(alleTekst(element)).to.match(NAMEN);
  });

  it('in de naam van een bestand staat nooit een mens', async () => {
    const element = await maak(GEHEIM);
    for (const soort of ['svg', 'png', 'csv', 'json'] as const) {
      expect((await bewaar(element, soort)).naam).to.match(new RegExp(`^netwerk-\\d{4}-\\d\\d-\\d\\d\\.${soort}$`));
    }
  });

  it('geen gebeurtenis draagt een naam', async () => {
    const element = await maak(GEHEIM);
    const gehoord = luister<CustomEvent>(element, 'persoon-gekozen', 'netwerk-gewijzigd', 'steunfiguur-gevraagd');
    await open(element, 'a');
    await druk(element, 'actie.formulier', 'Wodan Vreeswijk');
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#veld-naam'), 'Wodan V.');
    await sleep(element, 'b', 490, 51);
    await druk(element, 'actie.ongedaan');
    expect(gehoord.length).to.be.greaterThan(4);
    expect(JSON.stringify(gehoord.map(({ detail }) => detail as unknown))).not.to.match(NAMEN);
  });

  it('schrijft niets naar de console, ook niet bij een half dossier', async () => {
    const stil = console as unknown as Record<string, (...delen: unknown[]) => void>;
    const namen = ['log', 'info', 'warn', 'error', 'debug', 'table'];
    const oud = namen.map((naam) => stil[naam]);
    const gezegd: unknown[] = [];
    for (const naam of namen) stil[naam] = (...delen) => gezegd.push(delen);
    try {
      const element = await maak(GEHEIM);
      await open(element, 'a');
      await druk(element, 'actie.steunfiguurUit');
      await druk(element, 'actie.steunfiguurUitJa');
      await kies(element, await keuze(element, 'vergelijk-met'), 'm');
      await bewaar(element, 'csv');
    } finally {
      for (const [index, naam] of namen.entries()) stil[naam] = oud[index] as () => void;
    }
    expect(gezegd).to.deep.equal([]);
  });
});

describe('<netwerk-kaart>: de naam van een moment', () => {
  const [moment] = GEHEIM.momenten ?? [];
  const waarde = { ...GEHEIM, momenten: [{ ...moment, naam: 'Wodan ging weg' }] } as Netwerkwaarde;
  for (const attributen of [{ moment: 'm' }, { zicht: 'vergelijk' }, { zicht: 'na', moment: 'm' }] as const) {
    it(`staat er zonder volle namen nergens: ${JSON.stringify(attributen)}`, async () => {
      expect(overal(await maak(waarde, attributen))).to.contain('Wodan ging weg');
      for (const namen of ['initialen', 'alias']) {
        const element = await maak(waarde, { ...attributen, namen });
        await keuze(element, 'moment');
        await openBlok(element, 'moment.titel');
        expect(overal(element), namen).not.to.match(NAMEN);
        for (const soort of ['svg', 'csv', 'json'] as const) {
          const { naam, inhoud: blob } = await bewaar(element, soort);
          expect(`${naam} ${await blob.text()}`, `${namen}, ${soort}`).not.to.match(NAMEN);
        }
      }
    });
  }

  it('staat er zonder volle namen ook niet bij de knop die het moment vergeet; daar staat zijn dag', async () => {
    const element = await maak(waarde, { namen: 'initialen' });
    await openBlok(element, 'moment.titel');
    expect(overal(element)).not.to.match(NAMEN);
    expect(plat(vind(schaduw(element), '[data-actie="vergeten"]').textContent)).to.equal(
      `${tekst('actie.verwijderen')} 1 januari 2026`,
    );
  });
});

describe('<netwerk-kaart>: wat er over een moment te zeggen is', () => {
  const [moment] = GEHEIM.momenten ?? [];
  const waarde = {
    ...GEHEIM,
    momenten: [
      { ...moment, toelichting: 'Wodan ging weg' },
      { ...moment, id: 'n', datum: '2026-02-01', toelichting: 'Wodan kwam terug' },
    ],
  } as Netwerkwaarde;

  it('staat er zonder volle namen nergens, ook niet bij de momenten', async () => {
    for (const namen of ['voluit', 'initialen', 'alias']) {
      for (const attributen of [{}, { moment: 'm' }, { zicht: 'vergelijk' }]) {
        const element = await maak(waarde, { ...attributen, namen });
        await openBlok(element, 'moment.titel');
        const gezien = overal(element);
        if (namen === 'voluit') expect(gezien).to.contain('Wodan ging weg').and.to.contain('Wodan kwam terug');
        else expect(gezien, `${namen}, ${JSON.stringify(attributen)}`).not.to.match(NAMEN);
      }
    }
  });
});

describe('<netwerk-kaart>: verborgen voor een lezer', () => {
  it('staat nergens: lijst, kaart, banden, woorden, paneel, vergelijking, ook niet van een eerder moment', async () => {
    const element = await maak(GEHEIM, { lezer: 'kind', 'vergelijk-met': 'm' });
    expect(overal(element)).not.to.match(QADIR);
    expect(lijst(element)).to.deep.equal(['Wodan Vreeswijk', 'Ulbe Jorritsma', 'Zwaantje Pronk']);
    expect(schaduw(element).querySelector('[data-knoop="c"]')).to.equal(null);
    await open(element, 'a');
    expect(overal(element)).not.to.match(QADIR);
    await kies(element, await keuze(element, 'moment'), 'm');
    expect(overal(element)).not.to.match(QADIR);
    expect(lijst(element)).to.deep.equal(['Wodan Vreeswijk', 'Ulbe Jorritsma']);
  });

  for (const attributen of [
    { moment: 'm' },
    { zicht: 'vergelijk' },
    { zicht: 'na' },
    { zicht: 'na', moment: 'm' },
    { zicht: 'vergelijk', moment: 'm2' },
  ] as const) {
    it(`staat in geen beeld en in geen bestand ervan: ${JSON.stringify(attributen)}`, async () => {
      const later = { id: 'm2', datum: '2026-03-01', naam: 'Later', personen: GEHEIM.personen ?? [], banden: [] };
      const waarde = { ...GEHEIM, momenten: [...(GEHEIM.momenten ?? []), later] } as Netwerkwaarde;
      const iedereen = await maak(waarde, { lezer: 'ouder', ...attributen });
      expect(overal(iedereen), 'wie haar wel mag zien').to.match(QADIR);
      const element = await maak(waarde, { lezer: 'kind', ...attributen });
      expect(overal(element)).not.to.match(QADIR);
      for (const soort of ['svg', 'csv', 'json'] as const)
        expect(await inhoud(element, soort), soort).not.to.match(QADIR);
    });
  }

  for (const soort of ['svg', 'csv', 'json'] as const) {
    it(`gaat niet mee in ${soort}`, async () => {
      const element = await maak(GEHEIM, { lezer: 'kind', 'vergelijk-met': 'm' });
      expect(await inhoud(element, soort)).not.to.match(QADIR);
    });
  }

  it('neemt het huishouden mee waar alleen zij woont: uit het paneel en uit het bestand, niet uit de waarde', async () => {
    const huishoudens = [
      { id: 'h', naam: 'Bij Wodan' },
      { id: 'q', naam: 'Bij Qadir' },
      { id: 'n', naam: 'Nieuw huis' },
    ];
    const waarde = {
      ...GEHEIM,
      onderwerp: { ...GEHEIM.onderwerp, huishoudens },
      personen: GEHEIM.personen?.map((wie) => (wie.id === 'c' ? { ...wie, huishoudens: ['q'] } : wie)),
    } as Netwerkwaarde;
    const woont = (element: Kaart): readonly string[] =>
      vindAlle(schaduw(element), '[data-veld^="huis:"]').map((vakje) => plat(vakje.closest('label')?.textContent));
    const element = await maak(waarde, { lezer: 'kind' });
    await open(element, 'a');
    expect(woont(element)).to.deep.equal(['Bij Wodan', 'Nieuw huis']);
    expect(await inhoud(element, 'json')).not.to.match(QADIR);
    await zetVan(element, 'ring', 'a', '3');
    expect(element.value.onderwerp.huishoudens).to.deep.equal(huishoudens);
    const ander = await maak(waarde, { lezer: 'ouder' });
    await open(ander, 'a');
    expect(woont(ander)).to.deep.equal(['Bij Wodan', 'Bij Qadir', 'Nieuw huis']);
    const kort = await maak(waarde, { namen: 'initialen' });
    await open(kort, 'a');
    expect(woont(kort), 'met voorletters').to.deep.equal(['B.W.', 'B.Q.', 'N.H.']);
  });

  it('neemt het moment mee waarin alleen zij staat: uit elke keuze en uit het bestand, niet uit de waarde', async () => {
    const alleen = { id: 'q', datum: '2026-02-02', naam: 'Kennismaking', personen: [GEHEIM.personen?.[2]], banden: [] };
    const leeg = { id: 'l', datum: '2026-03-03', naam: 'Leeg begin', personen: [], banden: [] };
    const waarde = { ...GEHEIM, momenten: [...(GEHEIM.momenten ?? []), alleen, leeg] } as Netwerkwaarde;
    const genoemd = /Kennismaking|2 februari 2026|2026-02-02/;
    const kijk = async (lezer: string, attributen: Readonly<Record<string, string>>): Promise<string> => {
      const element = await maak(waarde, { lezer, ...attributen });
      await keuze(element, 'moment');
      await openBlok(element, 'moment.titel');
      return `${overal(element)} ${await inhoud(element, 'json')}`;
    };
    for (const attributen of [{}, { moment: 'q' }, { zicht: 'vergelijk' }, { 'vergelijk-met': 'q' }]) {
      expect(await kijk('kind', attributen), JSON.stringify(attributen))
        .to.contain('Leeg begin')
        .and.not.to.match(genoemd);
      expect(await kijk('ouder', attributen), 'wie haar wel mag zien').to.match(genoemd);
    }
    const element = await maak(waarde, { lezer: 'kind', moment: 'q' });
    expect(lijst(element), 'dat moment is er voor hem niet').to.deep.equal(['Wodan Vreeswijk', 'Zwaantje Pronk']);
    await zetVan(element, 'ring', 'a', '3');
    expect(element.value.momenten?.map(({ id }) => id)).to.deep.equal(['m', 'q', 'l']);
  });

  it('blijft in de waarde van het veld: de pagina bewaart het hele dossier', async () => {
    const element = await maak(GEHEIM, { lezer: 'kind' });
    await zetVan(element, 'ring', 'a', '3');
    expect(element.value.personen?.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(element.value.banden).to.have.length(2);
    expect(element.value.momenten?.[0]?.personen).to.have.length(3);
  });

  it('een andere lezer ziet iedereen', async () => {
    for (const lezer of ['ouder', 'professional']) {
      const element = await maak(GEHEIM, { lezer });
      expect(lijst(element), lezer).to.include('Qadir Yilmaz');
    }
  });

  it('wie net verborgen wordt verdwijnt meteen, met haar paneel', async () => {
    const element = await maak(GEHEIM, { lezer: 'ouder' });
    await open(element, 'b');
    const vakje = vindAlle<HTMLInputElement>(schaduw(element), '.paneel input[type=checkbox]').find(
      (plek) => plat(plek.closest('label')?.textContent) === tekst('code.ouder'),
    );
    vakje?.click();
    await element.updateComplete;
    expect(lijst(element)).to.deep.equal(['Wodan Vreeswijk', 'Qadir Yilmaz']);
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    expect(overal(element)).not.to.match(/zwaantje|pronk/i);
  });
});
