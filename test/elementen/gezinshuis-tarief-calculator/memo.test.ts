// De memo voor de raad: wat er op papier komt. Twee bladzijden A4, met alles in woorden en zonder velden.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { leesOp } from '../../../src/domein/json-pointer.js';
import { metPapier, zonderPapier } from '../../ui/papier.js';
import {
  druk,
  drukKlaar,
  labelVan,
  maak,
  met,
  plat,
  schaduw,
  tekst,
  tekstVan,
  typ,
  veld,
  vind,
  vindAlle,
  wachtOpFocus,
  type Calculator,
} from './hulp.js';

/** A4 zonder de marges van de memo (16 mm opzij, 15 en 16 mm boven en onder), op 96 punten per inch. */
const BREEDTE = 673;
const HOOGTE = 1005;

/** Het langste wat de bezoeker in de toelichting kwijt kan. */
const LANG = 'De raad vroeg waarom dit tarief hoger is dan vorig jaar. '.repeat(12).slice(0, 700);

async function opPapier(voorbereid: (element: Calculator) => Promise<unknown> = async () => {}): Promise<Calculator> {
  const vak = await fixture<HTMLElement>(
    html`<div><gezinshuis-tarief-calculator></gezinshuis-tarief-calculator></div>`,
  );
  vak.style.setProperty('inline-size', `${BREEDTE}px`);
  vak.style.setProperty('font', '16px sans-serif');
  const element = vind<Calculator>(vak, 'gezinshuis-tarief-calculator');
  await element.updateComplete;
  await voorbereid(element);
  await drukKlaar(element);
  return metPapier(element);
}

async function openMemo(element: Calculator): Promise<HTMLTextAreaElement> {
  vind<HTMLDetailsElement>(schaduw(element), 'header details').open = true;
  await wachtOpFocus(() => {
    const knop = vindAlle(schaduw(element), 'header details button').find(
      (kandidaat) => tekstVan(kandidaat) === tekst('uitvoer.memo'),
    );
    if (knop && !schaduw(element).querySelector('#memo')) knop.click();
    return schaduw(element).querySelector('#memo');
  }, 'de kop van het vak');
  return vind<HTMLTextAreaElement>(schaduw(element), '#memo-notitie');
}

async function schrijf(veld: HTMLTextAreaElement, wat: string, element: Calculator): Promise<void> {
  veld.value = wat;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

const blad = (element: Calculator, nummer: number): HTMLElement => {
  const gevonden = vindAlle(schaduw(element), '.papier > section')[nummer - 1];
  if (!gevonden) throw new Error(`geen bladzijde ${nummer}`);
  return gevonden;
};

/** Hoeveel memo's er liggen als iemand nu met het menu van de browser afdrukt. */
function vellenBijAfdrukken(element: Calculator): number {
  window.dispatchEvent(new Event('beforeprint'));
  const vellen = vindAlle(schaduw(element), '.papier').length;
  window.dispatchEvent(new Event('afterprint'));
  return vellen;
}

const opschrift = (pad: string): string => {
  const blok = pad.split('/')[1] ?? '';
  const nummer = { inkomen: 1, huisvesting: 6 }[blok];
  const titel = nummer ? `${tekst(`blok.${nummer as 1 | 6}.titel`)}: ` : '';
  return `“${titel}${labelVan(pad)}”`;
};

describe('memo', () => {
  afterEach(zonderPapier);

  for (const [pad, vanPagina, reden] of [
    ['/plaatsen', 13, 'uitvoer.mis'],
    ['/inkomen/maandsalaris', -5, 'uitvoer.mis'],
    ['/huisvesting/bedragPerJaar', null, 'uitvoer.leeg'],
  ] as const) {
    it(`laat geen oud tarief zien met ${vanPagina} van de pagina bij ${pad}, en zegt bij welk veld het misgaat`, async () => {
      const element = await opPapier(async (nieuw) => {
        await openMemo(nieuw);
        nieuw.value = met(nieuw.value, { [pad]: vanPagina });
        await nieuw.updateComplete;
      });
      expect(element.resultaat.tariefPerEtmaal).to.equal(null);
      const memo = tekstVan(vind(schaduw(element), '.papier'));
      for (const zin of [tekst('resultaat.geen'), tekst('memo.geen'), `${tekst(reden)} ${opschrift(pad)}.`])
        expect(tekstVan(blad(element, 1))).to.contain(zin);
      expect(memo).not.to.contain('168,97');
      expect(vindAlle(schaduw(element), '.papier .memo__opbouw, .papier .memo__basis, .papier .memo__drie')).to.be
        .empty;
      // Op het scherm staat in het vak hetzelfde, met een link naar het veld.
      const vak = vind(schaduw(element), '[aria-labelledby="memo"]');
      expect(tekstVan(vak)).to.contain(tekst('memo.geen'));
      zonderPapier();
      vind<HTMLAnchorElement>(vak, 'a').click();
      await element.updateComplete;
      await wachtOpFocus(() => schaduw(element).querySelector(`[data-pad="${pad}"]`), 'het veld');
    });
  }

  it('zet achter een percentage niet nog eens procent', async () => {
    const element = await opPapier(openMemo);
    const delen = vindAlle(blad(element, 2), '.memo__bronnen td.cijfer')
      .map(tekstVan)
      .filter((cel) => cel.includes('%'));
    expect(delen).not.to.be.empty;
    for (const deel of delen) expect(deel).to.match(/^[\d.,]+\s?%$/);
  });

  it('noemt bij een vraag welk cijfer nog niet meetelt, en elk cijfer is van het laatste geldige tarief', async () => {
    for (const [pad, getypt, telt] of [
      ['/huisvesting/bedragPerJaar', '49.200x', '€ 24.000,00'],
      ['/inkomen/maandsalaris', '49.200', '€ 4.'],
      ['/plaatsen', '4,5', '4'],
      ['/plaatsen', '13', '4'],
    ] as const) {
      const element = await opPapier(async (nieuw) => {
        await openMemo(nieuw);
        await typ(nieuw, pad, getypt);
      });
      const eerste = tekstVan(blad(element, 1));
      expect(eerste).to.contain(`${tekst('memo.laatste')} ${tekst('memo.wacht')} ${opschrift(pad)}.`);
      expect(eerste).to.contain(tekst('memo.zin', { tarief: '€ 168,97' }));
      expect(tekstVan(vind(schaduw(element), '[aria-labelledby="memo"]'))).to.contain(tekst('memo.laatste'));
      const rij = vindAlle<HTMLTableRowElement>(blad(element, 2), '.memo__bronnen tbody tr').find(({ cells }) =>
        `“${tekstVan(cells[0] ?? null)}”`.endsWith(opschrift(pad)),
      );
      expect(tekstVan(rij?.cells[1] ?? null).startsWith(telt), pad).to.equal(true);
      expect(tekstVan(rij ?? null)).not.to.contain(getypt);
      for (const nummer of [1, 2]) expect(blad(element, nummer).getBoundingClientRect().height).to.be.below(HOOGTE);
      zonderPapier();
    }
  });

  it('past ook met een vraag en de langste toelichting op twee bladzijden', async () => {
    const element = await opPapier(async (nieuw) => {
      await schrijf(await openMemo(nieuw), LANG, nieuw);
      for (const pad of ['/plaatsen', '/huisvesting/bedragPerJaar', '/inkomen/maandsalaris', '/overhead/fractie'])
        await typ(nieuw, pad, 'geen getal');
    });
    for (const nummer of [1, 2])
      expect(blad(element, nummer).getBoundingClientRect().height, `blad ${nummer}`).to.be.within(200, HOOGTE);
  });

  it('ligt klaar voor het menu van de browser zodra iemand Exporteren opent, met wat er net veranderde', async () => {
    const element = await maak();
    const menu = vind<HTMLDetailsElement>(schaduw(element), 'header details');
    menu.open = true;
    await waitUntil(() => menu.querySelector('button'), 'het menu komt');
    await element.updateComplete;
    const invoer = await veld(element, '/plaatsen');
    invoer.value = '5';
    invoer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    window.dispatchEvent(new Event('beforeprint'));
    const basis = tekstVan(schaduw(element).querySelector('.papier .memo__basis'));
    window.dispatchEvent(new Event('afterprint'));
    expect(basis).to.contain(`${tekst('veld.plaatsen')} 5`);
  });

  it('ligt klaar als iemand iets invulde en daarna even niets deed', async () => {
    const element = await maak();
    const invoer = await veld(element, '/plaatsen');
    // Wat hooguit twee tellen wacht gebeurt hier meteen; wat langer wacht niet.
    const wachtend: (() => void)[] = [];
    const echt = globalThis.setTimeout;
    globalThis.setTimeout = ((doe: () => void, tijd = 0, ...rest: unknown[]) => {
      if (tijd >= 500 && tijd <= 2000) wachtend.push(doe);
      return echt(doe, tijd, ...rest);
    }) as typeof setTimeout;
    try {
      invoer.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      await typ(element, invoer, '5');
    } finally {
      globalThis.setTimeout = echt;
    }
    for (const doe of wachtend) doe();
    await element.updateComplete;
    expect(vellenBijAfdrukken(element)).to.equal(1);
  });

  for (const toets of [{ ctrlKey: true }, { metaKey: true }])
    it(`komt al terwijl iemand een sneltoets begint met ${Object.keys(toets).join('')}`, async () => {
      const element = await maak();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ...toets }));
      await element.updateComplete;
      expect(vellenBijAfdrukken(element)).to.equal(1);
    });

  it('staat op papier in plaats van het scherm, zonder velden of knoppen', async () => {
    const element = await opPapier();
    expect(getComputedStyle(vind(schaduw(element), '.scherm')).display).to.equal('none');
    expect(vindAlle(vind(schaduw(element), '.papier'), 'input, select, textarea, button, a')).to.deep.equal([]);
  });

  it('telt ook de cijfers waarvan niemand zegt waar zij vandaan komen', async () => {
    const zin = (element: Calculator): string => tekstVan(vind(blad(element, 2), '.memo__bronnen caption'));
    expect(zin(await opPapier())).not.to.contain('onbekend');
    zonderPapier();
    const element = await opPapier(async (nieuw) => {
      const niveaus = [{ code: 'Hoog', factor: 1.2 }];
      nieuw.value = { ...nieuw.value, zorgzwaarte: { gekozen: null, niveaus } };
    });
    expect(zin(element)).to.contain(tekst('memo.onbekend.een', { aantal: '1' }));
  });

  it('staat er op het scherm niet', async () => {
    const element = await maak();
    expect(vindAlle(schaduw(element), '.papier')).to.deep.equal([]);
    await drukKlaar(element);
    expect(getComputedStyle(vind(schaduw(element), '.papier')).display).to.equal('none');
  });

  for (const [naam, notitie] of [
    ['zonder toelichting', ''],
    ['met de langste toelichting', LANG],
  ] as const) {
    it(`past op twee bladzijden A4, ${naam}`, async () => {
      const element = await opPapier(async (nieuw) => {
        await typ(nieuw, vind<HTMLInputElement>(schaduw(nieuw), '.naam'), 'Voorbeeld, perceel 2');
        if (notitie) await schrijf(await openMemo(nieuw), notitie, nieuw);
      });
      expect(vindAlle(schaduw(element), '.papier > section')).to.have.length(2);
      for (const nummer of [1, 2]) {
        const { height, width } = blad(element, nummer).getBoundingClientRect();
        expect(width).to.be.at.most(BREEDTE);
        expect(height, `bladzijde ${nummer}`).to.be.within(200, HOOGTE);
        expect(blad(element, nummer).scrollWidth).to.be.at.most(BREEDTE);
      }
      expect(tekstVan(blad(element, 1)).includes(plat(notitie))).to.equal(true);
    });
  }

  it('past ook met veel niveaus en elke leeftijd op twee bladzijden, en telt wat er niet staat', async () => {
    const totalen: number[] = [];
    for (const aantal of [7, 30]) {
      const element = await opPapier(async (nieuw) => {
        const begin = nieuw.value;
        const leeftijden = ['0-8', '9-11', '12-15', '16-17', '18+'] as const;
        nieuw.value = {
          ...begin,
          verzorging: {
            ...begin.verzorging,
            groepen: leeftijden.map((leeftijdsgroep) => ({ leeftijdsgroep, aantal: 1, bedragPerDag: 25 })),
          },
          zorgzwaarte: {
            gekozen: 'niveau 7',
            niveaus: Array.from({ length: aantal }, (_, plek) => ({ code: `niveau ${String(plek + 1)}`, plaatsen: 4 })),
          },
        };
        await nieuw.updateComplete;
      });
      for (const nummer of [1, 2])
        expect(blad(element, nummer).getBoundingClientRect().height, `${aantal}: blad ${nummer}`).to.be.within(
          200,
          HOOGTE,
        );
      const tweede = blad(element, 2);
      // De basis, de eerste zes, en het niveau waar het tarief op staat.
      const niveaus = vindAlle(tweede, '.memo__klein tbody th').map(tekstVan);
      expect(niveaus).to.have.length(8);
      expect(niveaus).to.contain('niveau 7');
      const meer = aantal - 7;
      expect(tekstVan(tweede).includes(tekst('memo.niveaus.meer', { aantal: meer }))).to.equal(meer > 0);
      const nietHier = Number(/Nog (\d+) cijfers passen/.exec(tekstVan(tweede))?.[1] ?? 0);
      totalen.push(vindAlle(tweede, '.memo__bronnen tbody tr').length + nietHier);
      zonderPapier();
    }
    const [zeven = 0, dertig = 0] = totalen;
    expect(dertig - zeven, 'elk cijfer van elk niveau staat er of is geteld').to.equal(23);
  });

  it('zegt wat het kost, waar het op staat, en geeft de tabel met letters en de waterval', async () => {
    const element = await opPapier((nieuw) =>
      typ(nieuw, vind<HTMLInputElement>(schaduw(nieuw), '.naam'), 'Voorbeeld, perceel 2'),
    );
    const eerste = tekstVan(blad(element, 1));
    expect(eerste).to.contain(tekst('memo.zin', { tarief: '€ 168,97' }));
    expect(eerste).to.contain('Voorbeeld, perceel 2');
    const tabel = vind<HTMLTableElement>(blad(element, 1), 'table');
    const rijen = [...tabel.rows].map(({ cells }) => [...cells].map(tekstVan));
    expect(rijen.slice(1, 11).map(([, letter]) => letter)).to.deep.equal([
      'a',
      'a',
      'a',
      'a',
      'b',
      'c',
      'c',
      'c',
      `≈${tekst('letter.naar-rato')}`,
      `–${tekst('letter.buiten')}`,
    ]);
    expect(rijen.map((rij) => rij[3]).slice(1)).to.deep.equal([
      '€ 50,95',
      '€ 13,53',
      '€ 18,52',
      '€ 8,63',
      '€ 27,45',
      '€ 16,44',
      '€ 20,33',
      '€ 0,00',
      '€ 8,20',
      '€ 4,92',
      '€ 168,97',
    ]);
    // Elke staaf begint waar de vorige ophield.
    const staven = vindAlle(tabel, 'tbody rect');
    const plek = (staaf: Element, naam: string): number => Number.parseFloat(staaf.getAttribute(naam) ?? '');
    for (const [index, staaf] of staven.slice(0, 7).entries()) {
      const volgende = staven[index + 1];
      if (volgende) expect(plek(staaf, 'x') + plek(staaf, 'width')).to.be.closeTo(plek(volgende, 'x'), 0.01);
    }
  });

  it('zegt hoe er gerekend is, wat het meest bepaalt, en van elk cijfer de bron', async () => {
    const element = await opPapier();
    const tweede = tekstVan(blad(element, 2));
    expect(tweede).to.contain(tekst('memo.gerekend'));
    expect(tweede).to.contain(tekst('memo.bepaalt'));
    expect(tweede).to.contain(tekst('resultaat.breakEven', { bezetting: '90,5%' }).slice(0, 30));
    expect(tweede).to.match(/Regeling Jeugdwet/);
    expect(vindAlle(blad(element, 2), '.memo__drie li')).to.have.length(3);
    const getallen = vindAlle(blad(element, 2), '.memo__bronnen tbody tr').length;
    expect(getallen).to.be.at.least(18);
  });

  it('zegt bij een cijfer met een eigen laag en hoog welke dat zijn, en waarom, ook als het cijfer nul is', async () => {
    const element = await opPapier(async (hier) => {
      hier.werkblad = {
        ...hier.werkblad,
        bandbreedtes: [
          { pad: '/huisvesting/bedragPerJaar', laag: 20_000, hoog: 48_000, reden: 'taxatie van mei' },
          { pad: '/overhead/fractie', laag: 0.12, hoog: 0.2 },
          { pad: '/inkomen/ftePerPlaats', laag: 0.25, hoog: 0.5, reden: ' ' },
          { pad: '/vervanging/nachttarief', laag: 0, hoog: 80 },
          { pad: '/bestaat/niet', laag: 1, hoog: 2 },
        ],
      };
      await hier.updateComplete;
    });
    const rijen = vindAlle<HTMLTableRowElement>(blad(element, 2), '.memo__bronnen tbody tr');
    const zinnen = rijen.flatMap(({ cells }) => {
      const [, bron = ''] = /(Eigen laag.*)$/.exec(tekstVan(cells[2] ?? null)) ?? [];
      return bron ? [[tekstVan(cells[0] ?? null), bron]] : [];
    });
    const titel = (nummer: 1 | 4 | 6 | 7, veld: string): string => `${tekst(`blok.${nummer}.titel`)}: ${veld}`;
    const zin = (laag: string, hoog: string): string => tekst('memo.grenzen', { laag, hoog });
    expect(zinnen).to.deep.equal([
      [titel(1, tekst('veld.ftePerPlaats')), zin('0,25', '0,5')],
      [titel(4, tekst('veld.nachttarief')), zin('€ 0,00', '€ 80,00')],
      [
        titel(6, tekst('veld.bedragPerJaar')),
        `${zin('€ 20.000,00', '€ 48.000,00')} ${tekst('bepaalt.reden')}: taxatie van mei`,
      ],
      [titel(7, tekst('veld.fractie')), zin('12%', '20%')],
    ]);
  });

  it('past ook met een eigen laag en hoog en een reden bij elk cijfer op twee bladzijden, en telt wat er niet staat', async () => {
    const rijen = (element: Calculator): number => vindAlle(blad(element, 2), '.memo__bronnen tbody tr').length;
    const zonder = rijen(await opPapier());
    zonderPapier();
    for (const reden of ['offertes van drie aanbieders in de regio. '.repeat(3), 'lang '.repeat(400)]) {
      const element = await opPapier(async (hier) => {
        const { value, werkblad } = hier;
        const paden = Object.keys(value.herkomst ?? {}).filter((pad) => typeof leesOp(value, pad) === 'number');
        hier.werkblad = {
          ...werkblad,
          bandbreedtes: paden.map((pad) => {
            const nu = Number(leesOp(value, pad));
            return { pad, laag: nu * 0.8, hoog: nu * 1.4, reden };
          }),
        };
        await hier.updateComplete;
        await schrijf(await openMemo(hier), LANG, hier);
      });
      for (const nummer of [1, 2])
        expect(blad(element, nummer).getBoundingClientRect().height, `blad ${nummer}`).to.be.within(200, HOOGTE);
      const nietHier = Number(/Nog (\d+) cijfers passen/.exec(tekstVan(blad(element, 2)))?.[1] ?? 0);
      expect(nietHier).to.be.above(0);
      expect(rijen(element) + nietHier, 'elk cijfer staat er of is geteld').to.be.at.least(zonder);
      zonderPapier();
    }
  });

  describe('met een lange reden bij één cijfer', () => {
    const NAAM = `${tekst('blok.1.titel')}: ${tekst('veld.maandsalaris')}`;
    const bronrijen = (element: Calculator): HTMLElement[] => vindAlle(blad(element, 2), '.memo__bronnen tbody tr');
    const namen = (element: Calculator): string[] => bronrijen(element).map((rij) => tekstVan(rij.querySelector('th')));
    const nietHier = (element: Calculator): number =>
      Number(/Nog (\d+) cijfers? pas/.exec(tekstVan(blad(element, 2)))?.[1] ?? 0);
    const metReden = (reden: string): Promise<Calculator> =>
      opPapier(async (hier) => {
        const bandbreedtes = [{ pad: '/inkomen/maandsalaris', laag: 3500, hoog: 4500, reden }];
        hier.werkblad = { ...hier.werkblad, bandbreedtes };
        await hier.updateComplete;
      });

    it('zet haar als noot onder de tabel, zodat er geen cijfer en geen woord verdwijnt', async () => {
      const zonder = await metReden('');
      const [verwacht, telt] = [namen(zonder), nietHier(zonder)];
      zonderPapier();
      const reden = 'taxatie van een makelaar uit de regio en '.repeat(10).concat('einde.');
      const element = await metReden(reden);
      expect(namen(element)).to.deep.equal(verwacht);
      expect(nietHier(element)).to.equal(telt);
      expect(blad(element, 2).getBoundingClientRect().height).to.be.within(200, HOOGTE);
      // Zij staat er één keer, met in de rij waar.
      expect(tekstVan(blad(element, 2)).split(plat(reden))).to.have.length(2);
      const [noot] = vindAlle(blad(element, 2), '.memo__noten > li');
      expect(tekstVan(noot ?? null)).to.equal(plat(`${NAAM}: ${reden}`));
      expect(noot?.getBoundingClientRect().width, 'over de hele breedte').to.be.above(0.9 * BREEDTE);
      const rij = bronrijen(element).find((een) => tekstVan(een.querySelector('th')) === NAAM);
      expect(tekstVan(rij ?? null)).to.contain(tekst('memo.noot', { nummer: '1' }));
    });

    it('houdt, als zij nergens past, geen ander cijfer van het blad', async () => {
      const zonder = await metReden('');
      const [verwacht, telt] = [namen(zonder).filter((naam) => naam !== NAAM), nietHier(zonder)];
      zonderPapier();
      const element = await metReden('lang '.repeat(400));
      expect(namen(element)).to.deep.equal(verwacht);
      expect(nietHier(element)).to.equal(telt + 1);
      expect(blad(element, 2).getBoundingClientRect().height).to.be.within(200, HOOGTE);
    });
  });

  it('telt met een eigen fte van een niveau het inkomen niet twee keer: op papier staat wat op het scherm staat', async () => {
    const element = await opPapier(async (hier) => {
      hier.value = {
        ...hier.value,
        zorgzwaarte: { gekozen: 'A', niveaus: [{ code: 'A', plaatsen: 3, fte: 2, urenOndersteuning: 5 }] },
      };
      await hier.updateComplete;
    });
    const delen = vindAlle(blad(element, 2), '.memo__drie .cijfer').map((deel) => Number.parseInt(tekstVan(deel), 10));
    expect(delen).to.have.length(3);
    const samen = delen.reduce((som, deel) => som + deel, 0);
    expect(samen).to.be.below(100);
    const [, gezegd] = /ten minste (\d+)\s?%/.exec(tekstVan(blad(element, 2))) ?? [];
    expect(Number(gezegd))
      .to.be.above(0)
      .and.at.most(samen + 2);
  });

  it('de toelichting is van het werkblad: zij gaat mee in `werkblad`, en is ongedaan te maken', async () => {
    const element = await maak();
    const gehoord: string[] = [];
    element.addEventListener('input', () => gehoord.push('input'));
    await schrijf(await openMemo(element), 'Voor de raad van december', element);
    expect(gehoord.length).to.be.at.least(1);
    expect(element.werkblad.notitie).to.equal('Voor de raad van december');
    for (const knop of vindAlle(schaduw(element), 'button')) {
      if (tekstVan(knop) === tekst('actie.ongedaan')) knop.click();
    }
    await element.updateComplete;
    expect(element.werkblad.notitie).to.equal('');
  });

  it('ook zonder tarief is er iets te lezen', async () => {
    const element = await maak({ tarievenset: 'leeg' });
    await drukKlaar(element);
    expect(tekstVan(vind(schaduw(element), '.papier'))).to.contain(tekst('resultaat.geen'));
    await druk(element, 'toonFouten');
  });
});
