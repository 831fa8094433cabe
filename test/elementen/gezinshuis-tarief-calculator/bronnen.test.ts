// Het blad met bronnen: welke cijfers er in de tabel staan, zoeken, en hoeveel het tarief met elk cijfer meebeweegt.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { gevoeligheid } from '../../../src/domein/tarief/index.js';
import {
  type Calculator,
  herkomst,
  kiesBlad,
  maak,
  metFocus,
  plat,
  schaduw,
  tekst,
  tekstVan,
  typ,
  uitkomst,
  vind,
  vindAlle,
} from './hulp.js';

// WebKitGTK kan geen toets ingedrukt houden.
const isWebkit = !('chrome' in window) && navigator.userAgent.includes('AppleWebKit');

const BRON_ONTBREEKT = tekst('melding.bron-ontbreekt').split('{veld}')[1] ?? '';

describe('het blad met bronnen', () => {
  let element: Calculator;
  let blad: HTMLElement;
  beforeEach(async () => {
    element = await maak();
    await typ(element, '/huisvesting/bedragPerJaar', '25.000');
    blad = await kiesBlad(element, tekst('tab.bronnen'));
  });

  const rijen = (): string[][] =>
    vindAlle<HTMLTableRowElement>(blad, 'tbody tr').map(({ cells }) => [...cells].map(tekstVan));
  const filters = (): Map<string, HTMLInputElement> =>
    new Map(
      vindAlle<HTMLInputElement>(vind(blad, 'fieldset'), 'input[type="radio"]').map((rondje) => [rondje.value, rondje]),
    );
  const zin = (): string => tekstVan(vind(blad, '[role="status"]'));
  const tekstTarief = (): string => `€ ${(element.resultaat.tariefPerEtmaal ?? 0).toFixed(2).replace('.', ',')}`;
  const veldMet = (naam: string): HTMLInputElement =>
    vindAlle<HTMLLabelElement>(blad, 'label').find((label) => tekstVan(label) === naam)?.control as HTMLInputElement;

  async function kies(filter: string): Promise<void> {
    filters().get(filter)?.click();
    await element.updateComplete;
  }

  async function klik(naam: string): Promise<void> {
    const gevonden = vindAlle(schaduw(element), 'button').find((knop) => tekstVan(knop) === naam);
    if (!gevonden) throw new Error(`geen knop "${naam}"`);
    gevonden.click();
    await element.updateComplete;
  }

  it('begint met alles, en zegt bij elke keuze hoeveel cijfers er zijn', async () => {
    const alle = rijen().length;
    expect(tekstVan(filters().get('alle')?.closest('label') ?? null)).to.equal(`${tekst('bronnen.alle')} ${alle}`);
    for (const [filter, rondje] of filters()) {
      await kies(filter);
      const aantal = rijen().length;
      expect(tekstVan(rondje.closest('label')).endsWith(` ${aantal}`), filter).to.equal(true);
      expect(zin(), filter).to.equal(aantal === alle ? '' : tekst('bronnen.over', { over: aantal, alle }));
    }
    expect([...filters().keys()]).to.include.members(['officieel', 'secundair', 'aanname', 'eigen']);
  });

  it('schrijft het aantal bij de gekozen knop in de kleur van zijn woord', async () => {
    for (const filter of filters().keys()) {
      await kies(filter);
      const knop = filters().get(filter)?.closest('label');
      const kleur = (plek: Element | null | undefined): string => (plek ? getComputedStyle(plek).color : '');
      expect(kleur(knop?.querySelector('.zacht')), filter).to.equal(kleur(knop));
    }
  });

  it('telt in de zin hetzelfde als bij de keuzes, ook als er een keuze bij is die een aanname is', async () => {
    element.value = {
      ...element.value,
      herkomst: { ...element.value.herkomst, '/leegstand/methode': { status: 'aanname', reden: 'Zo rekenen wij' } },
    };
    await element.updateComplete;
    const bij = (filter: string): string =>
      /\d+$/.exec(tekstVan(filters().get(filter)?.closest('label') ?? null))?.[0] ?? '';
    expect(tekstVan(vind(blad, 'p'))).to.equal(
      tekst('bronnen.zin', { cijfers: bij('alle'), aannames: bij('aanname') }),
    );
    await kies('aanname');
    expect(
      rijen()
        .map(([naam]) => naam)
        .join(),
    ).to.contain(tekst('veld.methode'));
  });

  it('vraagt geen reden bij een cijfer dat leeg gemaakt is, en houdt wat iemand erbij schreef', async () => {
    await typ(element, '/huisvesting/bedragPerJaar', '24.000');
    await typ(element, '/verzorging/toeslagPerDag', '1,50');
    expect([...filters().keys()]).to.include('aanname-zonder-reden');
    await typ(element, '/verzorging/toeslagPerDag', '');
    expect([...filters().keys()]).not.to.include('aanname-zonder-reden');
    await typ(element, '/verzorging/toeslagPerDag', '1,50');
    await typ(element, (await herkomst(element, '/verzorging/toeslagPerDag')).veld('bron'), 'Onze administratie');
    await typ(element, '/verzorging/toeslagPerDag', '');
    await kies('aanname-zonder-reden');
    expect(
      rijen().map((rij) => rij[3]),
      'wat er bij staat is er nog, en de telling is die van de tabel',
    ).to.deep.equal([[tekst('herkomst.status.eigen'), 'Onze administratie'].join(', ')]);
  });

  it('laat zien wat nog geen reden heeft, en niets meer als die er is', async () => {
    await kies('aanname-zonder-reden');
    expect(rijen()).to.have.length(1);
    expect(rijen()[0]?.[0]).to.contain(tekst('blok.6.titel'));
    await typ(element, '/huisvesting/bedragPerJaar', '24.000');
    expect(rijen()).to.deep.equal([]);
  });

  it('noemt ook een officieel of gelezen cijfer waar geen bron bij staat, tot die er is', async () => {
    await kies('aanname-zonder-reden');
    const bij = await herkomst(element, '/huisvesting/bedragPerJaar');
    for (const status of ['officieel', 'secundair']) {
      vindAlle<HTMLInputElement>(bij.details, 'input[type="radio"]')
        .find(({ value }) => value === status)
        ?.click();
      await typ(element, bij.veld('bron'), '');
      expect(rijen(), status).to.have.length(1);
      vindAlle<HTMLAnchorElement>(blad, 'li a')
        .find((link) => tekstVan(link).endsWith(plat(BRON_ONTBREEKT)))
        ?.click();
      await element.updateComplete;
      expect(metFocus(), 'de link gaat naar de bron').to.equal(bij.veld('bron'));
      await typ(element, bij.veld('bron'), 'Huurovereenkomst');
      expect(rijen(), status).to.deep.equal([]);
    }
  });

  it('noemt elke andere waarschuwing met een link naar haar plek, en wie haar naast het tarief niet ziet komt er met één klik', async () => {
    element.value = {
      ...element.value,
      peiljaar: 2027,
      plaatsen: 9,
      verzorging: { groepen: [{ leeftijdsgroep: '12-15', aantal: 3, bedragPerDag: 27.45 }], toeslagPerDag: 0 },
    };
    await element.updateComplete;
    expect(vindAlle(blad, 'li').map(tekstVan).join(' ')).to.contain(tekst('melding.plaatsen-boven-8'));
    expect(vindAlle(blad, 'li').map(tekstVan).join(' ')).to.contain(
      tekst('melding.peiljaren-gemengd', { jaar: '2026', peiljaar: '2027' }),
    );
    expect(vindAlle(blad, 'li').map(tekstVan).join(' ')).to.contain(tekst('melding.groepen-ongelijk-plaatsen'));
    await kiesBlad(element, tekst('tab.opbouw'));
    vindAlle(uitkomst(element), 'a')
      .find((link) => tekstVan(link) === tekst('herkomst.waarschuwing.een', { aantal: 1 }))
      ?.click();
    await element.updateComplete;
    expect(tekstVan(metFocus())).to.equal(tekst('tab.bronnen'));
  });

  it('toont van een status alleen die cijfers', async () => {
    await kies('officieel');
    expect(rijen().length).to.be.greaterThan(0);
    for (const rij of rijen()) expect(rij[3]).to.match(new RegExp(`^${tekst('herkomst.status.officieel')}`));
  });

  it('zoekt op naam, bron en waarde, met hoofdletters of zonder', async () => {
    for (const [gezocht, gevonden] of [
      ['MAANDsalaris', 1],
      ['onlinecao', 1],
      ['27,45', 1],
      ['dit staat nergens', 0],
    ] as const) {
      await typ(element, veldMet(tekst('bronnen.zoek')), gezocht);
      expect(rijen(), gezocht).to.have.length(gevonden);
    }
    await typ(element, veldMet(tekst('bronnen.zoek')), ' ');
    expect(zin()).to.equal('');
  });

  it('zet op Beweegt wat het tarief het meest beweegt voorop, met het deel uit de som', async () => {
    await klik(tekst('bronnen.beweegt'));
    const kop = vindAlle<HTMLTableCellElement>(blad, 'thead th').at(-1);
    expect(kop?.ariaSort).to.equal('descending');
    const [meest] = gevoeligheid(element.value);
    const tarief = element.resultaat.tariefPerEtmaalExact ?? 0;
    const deel = Math.round((((meest?.tariefHoog ?? 0) - (meest?.tariefLaag ?? 0)) / 0.2 / tarief) * 100);
    expect(rijen()[0]?.at(-1)).to.equal(`${deel}%`);
    expect(rijen().at(-1)?.at(-1), 'wat niet beweegt staat achteraan').to.equal(`–${tekst('tabel.leeg')}`);
    const delen = rijen().map((rij) => Number.parseInt(rij.at(-1) ?? '', 10) || 0);
    expect(delen).to.deep.equal(delen.toSorted((een, ander) => ander - een));
    await klik(tekst('bronnen.beweegt'));
    expect(kop?.ariaSort).to.equal('ascending');
  });

  it('houdt vinkjes van wat niet in beeld is, zegt dat, en haalt ze in één keer weg', async () => {
    await kies('officieel');
    for (const vinkje of vindAlle<HTMLInputElement>(blad, 'tbody input')) vinkje.click();
    await element.updateComplete;
    const aantal = rijen().length;
    await kies('secundair');
    expect(tekstVan(blad)).to.contain(
      tekst(aantal === 1 ? 'bronnen.verborgen.een' : 'bronnen.verborgen.meer', { aantal }),
    );
    await klik(tekst('bronnen.vinkjesWeg'));
    await kies('alle');
    expect(vindAlle<HTMLInputElement>(blad, 'tbody input').filter(({ checked }) => checked)).to.deep.equal([]);
  });

  describe('één bron voor meer cijfers', () => {
    const vakjes = (): HTMLInputElement[] => vindAlle<HTMLInputElement>(blad, 'tbody input');
    const aan = (): number[] => vakjes().flatMap(({ checked }, plek) => (checked ? [plek] : []));
    const rijVan = (plek: number): HTMLTableRowElement =>
      vakjes()[plek]?.closest('tr') ?? expect.fail(`geen rij ${plek}`);

    /** Klikt met de muis midden op een plek. Met Shift kan dat in WebKit niet met een echte toets. */
    async function klikOp(plek: Element, metShift = false): Promise<void> {
      plek.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = plek.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      if (metShift && isWebkit) {
        plek.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, shiftKey: true }),
        );
      } else {
        if (metShift) await sendKeys({ down: 'Shift' });
        await sendMouse({ type: 'click', position });
        if (metShift) await sendKeys({ up: 'Shift' });
      }
      await element.updateComplete;
    }

    it('de hele rij zet het vinkje, en met Shift gaat alles mee vanaf de vorige rij, ook op de naam', async () => {
      await klikOp(rijVan(1).cells[3] as Element);
      expect(aan(), 'naast de naam').to.deep.equal([1]);
      await klikOp(rijVan(4).cells[1] as Element, true);
      expect(aan(), 'een reeks').to.deep.equal([1, 2, 3, 4]);
      await klikOp(vind(rijVan(3), 'label span'), true);
      expect(aan(), 'een reeks eraf, met Shift op de naam').to.deep.equal([1, 2]);
      await klikOp(vind(rijVan(3), 'label span'));
      expect(aan(), 'zonder Shift één').to.deep.equal([1, 2, 3]);
      expect(String(getSelection()), 'er is geen tekst gekozen').to.equal('');
      await klik(tekst('bronnen.vinkjesWeg'));
      await klikOp(rijVan(5).cells[1] as Element, true);
      expect(aan(), 'zonder vorige rij').to.deep.equal([5]);
    });

    it('volgt bij een reeks de volgorde van de tabel, en zet alleen wat erin staat', async () => {
      await klik(tekst('bronnen.beweegt'));
      await kies('aanname');
      const paden = vakjes().map(({ value }) => value);
      await klikOp(rijVan(0).cells[1] as Element);
      await klikOp(rijVan(2).cells[1] as Element, true);
      await kies('alle');
      expect(
        vakjes()
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ).to.have.members(paden.slice(0, 3));
    });

    it('laat een bron die er al staat staan, tenzij iemand Vervang kiest, en zegt bij hoeveel er iets verandert', async () => {
      const HUUR = '/huisvesting/bedragPerJaar';
      const UREN = '/ondersteuning/urenPerJeugdigePerWeek';
      const bronVan = (pad: string): unknown => element.value.herkomst?.[pad]?.bron ?? null;
      await typ(element, (await herkomst(element, HUUR)).veld('bron'), 'Huurcontract');
      for (const pad of [HUUR, UREN])
        vakjes()
          .find(({ value }) => value === pad)
          ?.click();
      await typ(element, veldMet(tekst('herkomst.bron')), 'Jaarrekening');
      const vraag = tekstVan(vind(blad, '.zelfde__vraag legend'));
      expect(vraag)
        .to.contain(tekst('blok.6.titel'))
        .and.to.contain('Huurcontract')
        .and.not.contain(tekst('blok.3.titel'));
      const keuze = (waarde: string): HTMLInputElement => vind(blad, `.zelfde__vraag input[value="${waarde}"]`);
      expect(keuze('laat').checked).to.equal(true);
      await klik(tekst('bronnen.geef.een', { aantal: 1 }));
      expect([bronVan(HUUR), bronVan(UREN)]).to.deep.equal(['Huurcontract', 'Jaarrekening']);
      const daarna = `${tekst('bronnen.gegeven.een', { aantal: 1 })} ${tekst('bronnen.tariefBlijft', { tarief: tekstTarief() })}`;
      expect(tekstVan(blad)).to.contain(daarna);

      for (const pad of [HUUR, UREN])
        vakjes()
          .find(({ value }) => value === pad)
          ?.click();
      await element.updateComplete;
      expect(tekstVan(blad), 'de zin gaat weg als er iets anders gebeurt').not.to.contain(daarna);
      expect(tekstVan(blad), 'de ene houdt de zijne, de andere heeft haar al').to.contain(tekst('bronnen.nietsAnders'));
      keuze('vervang').click();
      await element.updateComplete;
      await klik(tekst('bronnen.geef.een', { aantal: 1 }));
      expect([bronVan(HUUR), bronVan(UREN)]).to.deep.equal(['Jaarrekening', 'Jaarrekening']);
      await klik(tekst('actie.ongedaan'));
      expect(bronVan(HUUR), 'in één stap terug').to.equal('Huurcontract');
    });
  });
});
