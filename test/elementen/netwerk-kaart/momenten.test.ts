// Momenten: vastleggen hoe het is, terugkijken, en twee momenten vergelijken als tabel, op de kaart en in wat een schermlezer zegt.
import { expect } from '@open-wc/testing';
import type { Netwerkwaarde } from '../../../src/domein/dossier/dossier.js';
import {
  alleTekst,
  blok,
  openBlok,
  DRIE,
  druk,
  hoor,
  type Kaart,
  keuze,
  kies,
  knoop,
  lijst,
  luister,
  maak,
  meervoud,
  open,
  opKaart,
  paneel,
  persoon,
  plat,
  SAM,
  schaduw,
  tekst,
  tekstVan,
  toets,
  typ,
  veld,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
  zetVan,
} from './hulp.js';

/** Toen: a ver weg, c dichtbij, d erbij, met een band. Nu: a dichtbij, c verder weg, b is nieuw en d is weg. */
const VERANDERD: Netwerkwaarde = {
  onderwerp: { soort: 'kind' },
  personen: [
    { id: 'a', naam: 'Anna', soort: 'netwerk', sector: 'familie', ring: 1 },
    { id: 'b', naam: 'Bram', soort: 'netwerk', sector: 'buurt', ring: 2 },
    { id: 'c', naam: 'Cas', soort: 'netwerk', sector: 'familie', ring: 3 },
    { id: 'e', naam: 'Eva', soort: 'netwerk', sector: 'vrienden', ring: 1 },
    { id: 'f', naam: 'Fay', soort: 'netwerk', sector: 'vrienden', ring: 2 },
  ],
  banden: [
    { van: 'a', naar: 'b', kwaliteit: 'steunend' },
    { van: 'c', naar: 'e', kwaliteit: 'spanning' },
  ],
  momenten: [
    {
      id: 'm1',
      datum: '2026-05-01',
      naam: 'Start',
      toelichting: 'Samen getekend.',
      personen: [
        { id: 'a', naam: 'Anna', soort: 'netwerk', sector: 'familie', ring: 3 },
        { id: 'c', naam: 'Cas', soort: 'netwerk', sector: 'familie', ring: 1 },
        { id: 'd', naam: 'Dirk', soort: 'netwerk', sector: 'buurt', ring: 2 },
        { id: 'e', naam: 'Eva', soort: 'netwerk', sector: 'onderwijs-werk', ring: 1 },
        { id: 'f', naam: 'Fay', soort: 'netwerk', sector: 'vrienden', ring: 2 },
      ],
      banden: [{ van: 'c', naar: 'e', kwaliteit: 'steunend' }],
    },
    {
      id: 'm2',
      datum: '2026-08-01',
      naam: '',
      personen: [{ id: 'f', naam: 'Fay', soort: 'netwerk', sector: 'vrienden', ring: 2 }],
      banden: [],
    },
  ],
} as Netwerkwaarde;

const vergeleken = (met = 'm1'): Promise<Kaart> => maak(VERANDERD, { 'vergelijk-met': met });

function tabel(element: Kaart): string[][] {
  return vindAlle(vind(schaduw(element), '[part=verschil]'), 'tbody tr').map((rij) =>
    vindAlle(rij, 'th, td').map(tekstVan),
  );
}

async function legVast(element: Kaart, datum: string, naam = ''): Promise<void> {
  const vak = await openBlok(element, 'moment.titel');
  await typ(element, veld(vak, tekst('moment.datum')), datum);
  await typ(element, veld(vak, tekst('moment.naam')), naam);
  await druk(element, 'actie.vastleggen');
}

describe('<netwerk-kaart>: een moment vastleggen', () => {
  it('bewaart iedereen en elke band zoals het nu is, en later wijzigen raakt het niet', async () => {
    const element = await maak({ ...DRIE, banden: [{ van: 'a', naar: 'b', kwaliteit: 'neutraal' }] });
    const { personen, banden } = element.value;
    const gehoord = luister<CustomEvent>(element, 'netwerk-gewijzigd');
    await legVast(element, '2026-11-25', 'Overgang 18');
    await hoor(element, tekst('gedaan.vastleggen'));
    expect(gehoord.map(({ detail }) => (detail as { wat: string }).wat)).to.deep.equal(['vastleggen']);
    expect(element.value.momenten).to.have.length(1);
    expect(element.value.momenten?.[0]).to.deep.include({
      datum: '2026-11-25',
      naam: 'Overgang 18',
      personen,
      banden,
    });
    await zetVan(element, 'ring', 'a', '3');
    expect(element.value.momenten?.[0]?.personen).to.deep.equal(personen);
    expect([...(await keuze(element, 'moment')).options].map(tekstVan)).to.deep.equal([
      tekst('moment.nu'),
      '25 november 2026 · Overgang 18',
    ]);
  });

  it('zonder dag zegt het wat er mist, bij dat veld, met de focus erop, en bewaart niets', async () => {
    const element = await maak(DRIE);
    await legVast(element, '');
    const datum = veld(blok(element, 'moment.titel'), tekst('moment.datum'));
    await wachtOpFocus(() => datum, 'de dag');
    expect(element.value.momenten ?? []).to.deep.equal([]);
    expect(datum.getAttribute('aria-invalid')).to.equal('true');
    const bericht = schaduw(element).getElementById(datum.getAttribute('aria-describedby') ?? '');
    expect(tekstVan(bericht)).to.equal(tekst('melding.datum-ongeldig'));
    expect(bericht?.compareDocumentPosition(datum)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await legVast(element, '2026-01-02');
    expect(element.value.momenten).to.have.length(1);
    expect(alleTekst(element)).not.to.contain(tekst('melding.datum-ongeldig'));
  });

  it('weghalen kan, en één stap terug brengt het weer', async () => {
    const element = await maak(VERANDERD);
    await openBlok(element, 'moment.titel');
    await druk(element, 'actie.verwijderen', '1 mei 2026 · Start');
    await hoor(element, tekst('gedaan.vergeten'));
    expect(element.value.momenten?.map(({ id }) => id)).to.deep.equal(['m2']);
    await druk(element, 'actie.ongedaan');
    expect(element.value.momenten?.map(({ id }) => id)).to.deep.equal(['m1', 'm2']);
  });

  it('wie weggehaald wordt is ook uit eerdere momenten weg, en komt niet terug', async () => {
    const element = await maak(VERANDERD);
    await open(element, 'f');
    await druk(element, 'actie.verwijderen', 'Fay');
    await druk(element, 'actie.verwijderJa');
    expect(JSON.stringify(element.value)).not.to.contain('Fay');
    expect(element.dossierStore.kanOngedaan).to.equal(false);
    // Ook niet in wat er voorgelezen is.
    await hoor(element, tekst('gedaan.verwijderen'));
    expect(schaduw(element).innerHTML).not.to.contain('Fay');
  });
});

describe('<netwerk-kaart>: terugkijken', () => {
  it('toont wie er toen was, in lijst, kaart en woorden, en zegt dat wijzigen niet kan', async () => {
    const element = await maak(VERANDERD);
    await kies(element, await keuze(element, 'moment'), 'm1');
    expect(lijst(element)).to.have.members(['Anna', 'Cas', 'Dirk', 'Eva', 'Fay']);
    expect(opKaart(element, 'a')).to.contain(tekst('ring.3'));
    expect(alleTekst(element)).to.contain(tekst('moment.alleenLezen'));
    expect(vindAlle(schaduw(element), '.lijst select:not([data-veld=volgorde]), .erbij')).to.deep.equal([]);
    expect(tekstVan(blok(element, 'woorden.titel'))).to.contain(meervoud('woorden.aantal', 5));
    await open(element, 'd');
    expect(vindAlle(paneel(element), 'input, select')).to.deep.equal([]);
    expect(tekstVan(paneel(element))).to.contain('Dirk');
  });

  it('geen toets, geen klik en geen sleep wijzigt een eerder moment', async () => {
    const element = await maak(VERANDERD, { moment: 'm1' });
    const voor = element.value;
    knoop(element, 'a').focus();
    await toets(element, '1', ']', 's');
    expect(element.value).to.deep.equal(voor);
    await kies(element, await keuze(element, 'moment'), '');
    expect(lijst(element)).to.have.members(['Anna', 'Bram', 'Cas', 'Eva', 'Fay']);
  });

  it('een moment dat er niet is, is gewoon nu', async () => {
    const element = await maak(VERANDERD, { moment: 'weg', 'vergelijk-met': 'ook-weg' });
    expect(lijst(element)).to.have.members(['Anna', 'Bram', 'Cas', 'Eva', 'Fay']);
    expect(schaduw(element).querySelector('[part=verschil]')).to.equal(null);
    await zetVan(element, 'ring', 'a', '2');
    expect(persoon(element, 'a').ring).to.equal(2);
  });
});

describe('<netwerk-kaart>: de schakelaar bij een eerder moment', () => {
  const EEN: Netwerkwaarde = { ...VERANDERD, momenten: VERANDERD.momenten?.slice(0, 1) ?? [] };
  const rondjes = (element: Kaart): HTMLInputElement[] => vindAlle(schaduw(element), '.zicht input');
  const balk = (element: Kaart): string[] =>
    vindAlle(schaduw(element), '.zicht .keuze').map(
      (keuzelabel) =>
        `${tekstVan(keuzelabel)}${vind<HTMLInputElement>(keuzelabel, 'input').checked ? ' (gekozen)' : ''}`,
    );
  const kiesBeeld = async (element: Kaart, code: string): Promise<void> => {
    vind(schaduw(element), `.zicht [value="${code}"]`).click();
    await element.updateComplete;
  };
  const regel = (element: Kaart): string => tekstVan(schaduw(element).querySelector('.opmerking'));
  const met = tekst('zicht.vergelijk', { moment: '1 mei 2026' });

  it('zegt van welke dag het beeld is, en erboven staat de naam van het moment', async () => {
    const element = await maak(EEN, { moment: 'm1' });
    expect(balk(element)).to.deep.equal(['1 mei 2026 (gekozen)', tekst('zicht.nu'), tekst('zicht.na'), met]);
    expect(regel(element)).to.equal(`1 mei 2026 · Start ${tekst('moment.alleenLezen')}`);
    element.readonly = true;
    await element.updateComplete;
    expect(regel(element), 'alleen lezen: ook dan is het van toen').to.equal('1 mei 2026 · Start');
  });

  it('Nu brengt terug naar nu, met klik en met pijl; de focus blijft, en het attribuut is van de pagina', async () => {
    for (const metToets of [false, true]) {
      const element = await maak(EEN, { moment: 'm1' });
      const gehoord = luister(element, 'input');
      if (metToets) {
        rondjes(element)[0]?.focus();
        await toets(element, 'ArrowRight');
      } else await kiesBeeld(element, 'nu');
      expect(balk(element)).to.deep.equal([`${tekst('zicht.nu')} (gekozen)`, tekst('zicht.na'), met]);
      expect([element.moment, element.zicht, element.getAttribute('moment')]).to.deep.equal(['', 'nu', 'm1']);
      expect(lijst(element)).to.have.members(['Anna', 'Bram', 'Cas', 'Eva', 'Fay']);
      expect(schaduw(element).querySelector('.opmerking')).to.equal(null);
      expect(gehoord, 'kijken wijzigt niets').to.deep.equal([]);
      if (metToets) expect(schaduw(element).activeElement).to.equal(rondjes(element)[0]);
      await zetVan(element, 'ring', 'a', '2');
      expect(persoon(element, 'a').ring).to.equal(2);
    }
  });

  it('vergelijken kan ook vanaf het enige moment, en ook als de pagina daar om vroeg', async () => {
    for (const attributen of [{ moment: 'm1' }, { moment: 'm1', zicht: 'vergelijk' }] as const) {
      const element = await maak(EEN, attributen);
      expect(balk(element)[0]).to.equal('1 mei 2026 (gekozen)');
      await kiesBeeld(element, 'vergelijk');
      expect(balk(element)).to.deep.equal([tekst('zicht.nu'), tekst('zicht.na'), `${met} (gekozen)`]);
      expect(element.moment).to.equal('');
      expect(tabel(element)).not.to.deep.equal([]);
    }
  });

  it('als de hulp stopt kan ook van toen zijn; van daar kan hij naar toen, en naar nu', async () => {
    const element = await maak(EEN, { moment: 'm1', zicht: 'na' });
    expect(balk(element)).to.deep.equal(['1 mei 2026', tekst('zicht.nu'), `${tekst('zicht.na')} (gekozen)`, met]);
    expect(regel(element)).to.contain(`${tekst('zicht.na')} · 1 mei 2026 · Start`);
    await kiesBeeld(element, '');
    expect([element.moment, element.zicht]).to.deep.equal(['m1', 'nu']);
    await kiesBeeld(element, 'na');
    expect([element.moment, element.zicht]).to.deep.equal(['', 'na']);
    const ander = await maak(EEN, { moment: 'm1', zicht: 'na' });
    await kiesBeeld(ander, 'nu');
    expect(balk(ander)[0]).to.equal(`${tekst('zicht.nu')} (gekozen)`);
  });

  it('met meer momenten gaat door de tijd verder waar hij is', async () => {
    const element = await maak(VERANDERD, { moment: 'm2' });
    expect(balk(element)).to.deep.equal([
      '1 augustus 2026 (gekozen)',
      tekst('zicht.nu'),
      tekst('zicht.na'),
      tekst('zicht.tijd'),
    ]);
    await kiesBeeld(element, 'vergelijk');
    expect(element.moment).to.equal('m2');
    expect(balk(element).at(-1)).to.equal(`${tekst('zicht.tijd')} (gekozen)`);
    expect(regel(element)).to.contain(tekst('moment.alleenLezen'));
  });

  it('de naam van een moment staat er alleen met volle namen', async () => {
    for (const attributen of [{ moment: 'm1' }, { 'vergelijk-met': 'm1' }, { zicht: 'vergelijk', moment: 'm2' }]) {
      const element = await maak(VERANDERD, { ...attributen, namen: 'initialen' });
      await keuze(element, 'moment');
      expect(alleTekst(element)).to.contain('1 mei 2026').and.not.to.contain('Start');
      for (const deel of vindAlle(schaduw(element), '[aria-label]'))
        expect(deel.getAttribute('aria-label')).not.to.contain('Start');
    }
  });
});

describe('<netwerk-kaart>: vergelijken', () => {
  it('als tabel: wie, wat er veranderde met een teken en een woord, en de ring toen en nu', async () => {
    const element = await vergeleken();
    const woord = (teken: string, code: 'nieuw' | 'weg' | 'dichterbij' | 'verderWeg' | 'gewijzigd'): string =>
      `${teken} ${tekst(`verschil.${code}`)}`;
    expect(tabel(element)).to.deep.equal([
      ['Anna', woord('▲', 'dichterbij'), tekst('ring.3'), tekst('ring.1')],
      ['Bram', woord('+', 'nieuw'), '–', tekst('ring.2')],
      ['Cas', woord('▼', 'verderWeg'), tekst('ring.1'), tekst('ring.3')],
      ['Eva', woord('≠', 'gewijzigd'), tekst('code.onderwijs-werk'), tekst('code.vrienden')],
      ['Dirk', woord('−', 'weg'), tekst('ring.2'), '–'],
      ['Anna – Bram', tekst('verschil.bandNieuw'), '–', tekst('band.steunend')],
      ['Cas – Eva', tekst('verschil.bandNieuw'), '–', tekst('band.spanning')],
      ['Cas – Eva', tekst('verschil.bandWeg'), tekst('band.steunend'), '–'],
    ]);
  });

  it('de tabel heeft een naam met beide momenten, en echte koppen', async () => {
    const vak = vind(schaduw(await vergeleken()), '[part=verschil]');
    const naam = tekst('verschil.titel', { van: 'Start', naar: tekst('moment.nu') });
    expect(tekstVan(vind(vak, 'h3'))).to.equal(naam);
    expect(vind(vak, 'table').getAttribute('aria-labelledby')).to.equal('verschil-titel');
    expect(vindAlle(vak, 'thead th[scope=col]').map(tekstVan).slice(2)).to.deep.equal(['Start', tekst('moment.nu')]);
    expect(vindAlle(vak, 'tbody th[scope=row]')).to.have.length(8);
  });

  it('op de kaart: een teken met zijn woord onder de naam en in wat een schermlezer zegt; wie weg is staat er nog', async () => {
    const element = await vergeleken();
    for (const [id, teken, code] of [
      ['a', '▲', 'dichterbij'],
      ['b', '+', 'nieuw'],
      ['c', '▼', 'verderWeg'],
      ['d', '−', 'weg'],
      ['e', '≠', 'gewijzigd'],
    ] as const) {
      expect(opKaart(element, id), id).to.match(new RegExp(`${tekst(`verschil.${code}`)}$`));
      const figuur = vind(schaduw(element), `[data-plek="${id}"]`);
      const onder = plat(vind(schaduw(element), `[data-plek="${id}"] .bijschrift`).textContent);
      expect(onder, id).to.contain(`${teken} ${tekst(`verschil.${code}`)}`);
      expect(figuur.classList.contains('weg'), id).to.equal(id === 'd');
    }
    expect(schaduw(element).querySelector('[data-plek="f"] .bijschrift')).to.equal(null);
  });

  it('in de lijst: per verandering een groep, met wat er eerst was; wie weg is staat er ook, alleen om te lezen', async () => {
    const element = await vergeleken();
    const groepen = (): unknown =>
      vindAlle(schaduw(element), '.lijst .groep').map((groep) => [
        tekstVan(vind(groep, '.groepkop')),
        ...vindAlle(groep, '.rij').map((rij) =>
          plat(`${tekstVan(vind(rij, '.naam'))} ${tekstVan(rij.querySelector('.verschil, div.regel .ringwoord'))}`),
        ),
      ]);
    const eerst = (sleutel: 'ring.1' | 'ring.2' | 'ring.3' | 'code.onderwijs-werk'): string =>
      tekst('verschil.eerst', { wat: tekst(sleutel) });
    expect(groepen()).to.deep.equal([
      [`▲ ${tekst('verschil.dichterbij')} 1`, `Anna ${tekst('verschil.dichterbij')}, ${eerst('ring.3')}`],
      [`▼ ${tekst('verschil.verderWeg')} 1`, `Cas ${tekst('verschil.verderWeg')}, ${eerst('ring.1')}`],
      [`− ${tekst('verschil.weg')} 1`, `Dirk ${eerst('ring.2')}`],
      [`+ ${tekst('verschil.nieuw')} 1`, `Bram ${tekst('verschil.nieuw')}`],
      [`≠ ${tekst('verschil.gewijzigd')} 1`, `Eva ${tekst('verschil.gewijzigd')}, ${eerst('code.onderwijs-werk')}`],
      [`${tekst('verschil.hetzelfde')} 1`, 'Fay'],
    ]);
    expect(vindAlle(schaduw(element), '.lijst button').map(tekstVan).join(' ')).not.to.contain('Dirk');
    const teZien = (): string[] => vindAlle(schaduw(element), '.verschil :not(.vh)').map(tekstVan);
    expect(teZien(), 'wat de kop al zegt is alleen te horen').to.deep.equal([]);
    // Op naam gesorteerd zegt elke rij zelf wat er veranderde.
    await kies(element, vind<HTMLSelectElement>(schaduw(element), '[data-veld=volgorde]'), 'naam');
    expect(teZien()).to.have.length(4);
    expect(lijst(element)).to.deep.equal(['Anna', 'Bram', 'Cas', 'Eva', 'Fay', 'Dirk']);
  });

  it('een andere band met het kind staat in tabel en lijst in woorden, en op de kaart met een teken op de lijn', async () => {
    const met = (band: 'neutraal' | 'spanning' | null) =>
      [
        { id: 'a', naam: 'Anna', soort: 'netwerk', sector: 'familie', ring: 1, band },
        { id: 'b', naam: 'Bas', soort: 'netwerk', sector: 'familie', ring: 1, band: 'neutraal' },
      ] as NonNullable<Netwerkwaarde['personen']>;
    for (const [eerst, nu, teken] of [
      ['neutraal', 'spanning', '≠'],
      [null, 'spanning', '+'],
    ] as const) {
      const element = await maak(
        {
          onderwerp: { soort: 'kind' },
          personen: met(nu),
          momenten: [{ id: 'm1', datum: '2026-01-01', personen: met(eerst), banden: [] }],
        },
        { 'vergelijk-met': 'm1' },
      );
      const band = (welke: 'neutraal' | 'spanning' | null): string =>
        tekst('verschil.band', { band: tekst(`band.${welke ?? 'geen'}`) });
      expect(tabel(element)).to.deep.equal([['Anna', `≠ ${tekst('verschil.gewijzigd')}`, band(eerst), band(nu)]]);
      expect(tekstVan(vind(schaduw(element), '.lijst .verschil'))).to.contain(
        tekst('verschil.eerst', { wat: band(eerst) }),
      );
      expect(
        vindAlle(schaduw(element), '.bandteken').map((plek) => [plek.dataset['paar'], plat(plek.textContent)]),
      ).to.deep.equal([['a', teken]]);
    }
  });

  it('op de kaart: een teken halverwege elke band die veranderde, ook als zij weg is, en in de legenda elk teken met zijn woord', async () => {
    const element = await maak(
      {
        onderwerp: { soort: 'kind' },
        personen: ['a', 'b', 'c'].map((id) => ({ id, naam: `Wie ${id}`, soort: 'netwerk', ring: 1 })),
        banden: [
          { van: 'a', naar: 'b', kwaliteit: 'steunend' },
          { van: 'b', naar: 'c', kwaliteit: 'spanning' },
        ],
        momenten: [
          {
            id: 'm1',
            datum: '2026-01-01',
            personen: ['a', 'b', 'c'].map((id) => ({ id, naam: `Wie ${id}`, soort: 'netwerk', ring: 1 })),
            banden: [
              { van: 'c', naar: 'b', kwaliteit: 'steunend' },
              { van: 'a', naar: 'c', kwaliteit: 'neutraal' },
            ],
          },
        ],
      },
      { 'vergelijk-met': 'm1' },
    );
    const tekens = vindAlle(schaduw(element), '.bandteken').map((plek) => [
      plek.dataset['paar'],
      plat(plek.textContent),
    ]);
    expect(tekens).to.have.deep.members([
      ['a b', '+'],
      ['b c', '≠'],
      ['a c', '−'],
    ]);
    expect(vindAlle(schaduw(element), '.band--weg').map((pad) => pad.dataset['naar'])).to.deep.equal(['c']);
    const legenda = vindAlle(schaduw(element), '.legenda li').map(tekstVan).slice(-5);
    expect(legenda).to.deep.equal(
      Object.entries({ nieuw: '+', weg: '−', dichterbij: '▲', verderWeg: '▼', gewijzigd: '≠' }).map(
        ([code, teken]) => `${teken} ${tekst(`verschil.${code}` as 'verschil.nieuw')}`,
      ),
    );
    element.removeAttribute('vergelijk-met');
    await element.updateComplete;
    expect(vindAlle(schaduw(element), '.bandteken, .band--weg')).to.deep.equal([]);
    expect(vindAlle(schaduw(element), '.legenda li').map(tekstVan).join(' ')).not.to.contain('▲');
  });

  it('twee eerdere momenten met elkaar; een moment zonder naam heet naar zijn dag', async () => {
    const element = await maak(VERANDERD, { moment: 'm2', 'vergelijk-met': 'm1' });
    expect(alleTekst(element)).to.contain(tekst('verschil.titel', { van: 'Start', naar: '1 augustus 2026' }));
    expect(tabel(element).map(([wie]) => wie)).to.deep.equal(['Anna', 'Cas', 'Dirk', 'Eva', 'Cas – Eva']);
  });

  it('een moment met zichzelf vergelijkt niets, en staat niet in de keuze', async () => {
    const element = await maak(VERANDERD, { moment: 'm1', 'vergelijk-met': 'm1' });
    expect(schaduw(element).querySelector('[part=verschil]')).to.equal(null);
    expect([...(await keuze(element, 'vergelijk-met')).options].map(({ value }) => value)).to.deep.equal(['', 'm2']);
  });

  it('zonder verandering zegt het dat', async () => {
    const element = await maak(DRIE);
    await legVast(element, '2026-11-25', 'Vandaag');
    const [moment] = element.value.momenten ?? [];
    await kies(element, await keuze(element, 'vergelijk-met'), moment?.id ?? '');
    expect(tekstVan(vind(schaduw(element), '[part=verschil]'))).to.contain(tekst('verschil.geen'));
    expect(schaduw(element).querySelector('[part=verschil] table')).to.equal(null);
  });

  it('gaat mee als er intussen gewijzigd wordt', async () => {
    const element = await vergeleken();
    await zetVan(element, 'ring', 'f', '1');
    expect(tabel(element).some(([wie, wat]) => wie === 'Fay' && wat?.includes(tekst('verschil.dichterbij')))).to.equal(
      true,
    );
  });

  it('niets beweegt: ook een bezoeker die om minder beweging vroeg ziet meteen hoe het is', async () => {
    const element = await vergeleken();
    await open(element, 'a');
    for (const zicht of ['nu', 'na', 'vergelijk']) {
      element.setAttribute('zicht', zicht);
      await element.updateComplete;
      expect(element.shadowRoot?.getAnimations(), zicht).to.deep.equal([]);
      // Ook niet bij wat er nog gebeurt: geen onderdeel heeft een overgang of een beweging.
      const bewegend = vindAlle(schaduw(element), '*').filter((deel) => {
        const { transitionDuration, animationName } = getComputedStyle(deel);
        return animationName !== 'none' || transitionDuration.split(', ').some((duur) => parseFloat(duur) > 0);
      });
      expect(
        bewegend.map(({ className, localName }) => `${localName} ${className}`),
        zicht,
      ).to.deep.equal([]);
    }
  });

  it('het voorbeeld van het contract laat zich vergelijken', async () => {
    const element = await maak(waardeVan(SAM), { 'vergelijk-met': 'm1' });
    expect(tabel(element).length).to.be.greaterThan(0);
    expect(alleTekst(element)).to.contain('Start van de hulp');
  });
});
