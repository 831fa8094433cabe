// Elk cijfer zegt waar het vandaan komt; wie het wijzigt staat er zelf voor en schrijft erbij waarom.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  bouwsteen,
  herkomst,
  kies,
  kiesBlad,
  maak,
  met,
  open,
  openBestand,
  plat,
  schaduw,
  tabel,
  tekst,
  tekstVan,
  typ,
  uitkomst,
  vind,
  vindAlle,
  voorbeeldInvoer,
  wachtOpFocus,
  type Calculator,
} from './hulp.js';

const SALARIS = '/inkomen/maandsalaris';
const STATUS = {
  eigen: tekst('herkomst.status.eigen'),
  aanname: tekst('herkomst.status.aanname'),
  officieel: tekst('herkomst.status.officieel'),
};

describe('herkomst', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await maak();
  });

  const bij = (pad: string): unknown => element.value.herkomst?.[pad];

  it('een gewijzigd cijfer wordt eigen, en de oude bron en reden gelden niet meer', async () => {
    await typ(element, SALARIS, '4200');
    expect(bij(SALARIS)).to.deep.equal({ status: 'eigen' });
    expect((await herkomst(element, SALARIS)).status).to.equal(STATUS.eigen);
    expect((await herkomst(element, SALARIS)).veld('reden').value).to.equal('');
  });

  for (const terug of ['4100', '4.100,00', '€ 4.100']) {
    it(`wie het oude cijfer terugtypt ("${terug}") krijgt de oude herkomst terug`, async () => {
      const oud = bij(SALARIS);
      await typ(element, SALARIS, '4200');
      await typ(element, SALARIS, terug);
      expect(bij(SALARIS)).to.deep.equal(oud);
      expect((await herkomst(element, SALARIS)).status).to.equal(STATUS.aanname);
    });
  }

  it('een officieel cijfer wordt bij wijzigen ook eigen, en is met het oude bedrag weer officieel', async () => {
    const pad = '/inkomen/vakantietoeslag';
    await typ(element, pad, '9');
    expect((await herkomst(element, pad)).status).to.equal(STATUS.eigen);
    await typ(element, pad, '8');
    expect((await herkomst(element, pad)).status).to.equal(STATUS.officieel);
  });

  it('wie bij een officieel cijfer de oude bron terugtypt krijgt ook de oude status terug', async () => {
    const pad = '/inkomen/vakantietoeslag';
    const oud = bij(pad) as { readonly bron: string };
    const { veld: gegeven } = await herkomst(element, pad);
    await typ(element, gegeven('bron'), 'Eigen afspraak');
    expect(bij(pad)).to.deep.include({ status: 'eigen' });
    await typ(element, gegeven('bron'), oud.bron);
    expect(bij(pad)).to.deep.equal(oud);
    // Bij een ander cijfer hoort de oude bron niet: dan blijft het eigen.
    await typ(element, pad, '9');
    await typ(element, gegeven('bron'), oud.bron);
    expect(bij(pad)).to.deep.include({ status: 'eigen' });
  });

  it('een keuze die teruggaat krijgt de reden van toen terug', async () => {
    const pad = '/leegstand/methode';
    const oud = bij(pad);
    await kies(element, pad, 'opslag');
    await kies(element, pad, 'deler');
    expect(bij(pad)).to.deep.equal(oud);
  });

  it('bron, datum en reden komen in de waarde', async () => {
    const { veld: gegeven } = await herkomst(element, SALARIS);
    await typ(element, gegeven('bron'), 'Onze loonadministratie');
    await typ(element, gegeven('datum'), '2026-03-01');
    await typ(element, gegeven('reden'), 'Schaal 9');
    expect(bij(SALARIS)).to.deep.include({ bron: 'Onze loonadministratie', datum: '2026-03-01', reden: 'Schaal 9' });
    expect(gegeven('bron').value).to.equal('Onze loonadministratie');
    await typ(element, gegeven('bron'), '  ');
    expect(bij(SALARIS)).to.deep.include({ bron: null });
  });

  it('een dag die nog niet af is laat staan wat er stond', async () => {
    const { details, veld: gegeven } = await herkomst(element, SALARIS);
    details.open = true;
    await typ(element, gegeven('datum'), '2026-03-01');
    gegeven('datum').focus();
    await sendKeys({ press: 'Backspace' });
    await element.updateComplete;
    expect(gegeven('datum').validity.badInput).to.equal(true);
    expect(bij(SALARIS)).to.deep.include({ datum: '2026-03-01' });
  });

  for (const datum of ['2025', '2025-07']) {
    it(`een bron die alleen ${datum} noemt staat er zo, en blijft te wijzigen`, async () => {
      const waarde = element.value;
      element.value = {
        ...waarde,
        herkomst: { ...waarde.herkomst, [SALARIS]: { status: 'secundair', bron: 'Cao', datum } },
      };
      await element.updateComplete;
      const { veld: gegeven } = await herkomst(element, SALARIS);
      expect(gegeven('datum').value).to.equal(datum);
      await typ(element, gegeven('datum'), '2026-03-01');
      expect(bij(SALARIS)).to.deep.include({ datum: '2026-03-01' });
      expect(gegeven('datum').value).to.equal('2026-03-01');
    });
  }

  it('wie de bron van een officieel cijfer wijzigt maakt er een eigen cijfer van', async () => {
    const pad = '/inkomen/vakantietoeslag';
    await typ(element, (await herkomst(element, pad)).veld('bron'), 'Eigen afspraak');
    expect(bij(pad)).to.deep.include({ status: 'eigen', bron: 'Eigen afspraak' });
    expect((await herkomst(element, pad)).status).to.equal(STATUS.eigen);
  });

  it('de reden die iemand schreef blijft staan als het cijfer daarna nog eens wijzigt', async () => {
    await typ(element, SALARIS, '4200');
    await typ(element, (await herkomst(element, SALARIS)).veld('reden'), 'Contract');
    await typ(element, SALARIS, '4300');
    expect(bij(SALARIS)).to.deep.equal({ status: 'eigen', reden: 'Contract' });
  });

  describe('wat iemand bij een cijfer schreef', () => {
    const zetStatus = async (pad: string | HTMLInputElement, status: 'aanname' | 'secundair'): Promise<void> => {
      const { details } = await herkomst(element, pad);
      vindAlle<HTMLInputElement>(details, 'input[type=radio]')
        .find(({ value }) => value === status)
        ?.click();
      await element.updateComplete;
    };
    const schrijf = async (pad: string | HTMLInputElement, wat: 'bron' | 'reden', tekst: string): Promise<void> => {
      await typ(element, (await herkomst(element, pad)).veld(wat), tekst);
    };

    it('blijft ook bij een aanname staan als het cijfer daarna nog eens wijzigt', async () => {
      await typ(element, SALARIS, '4200');
      await zetStatus(SALARIS, 'aanname');
      await schrijf(SALARIS, 'reden', 'Geschat na een gesprek');
      for (const getypt of ['42', '4300', '', '4350']) await typ(element, SALARIS, getypt);
      expect(bij(SALARIS)).to.deep.equal({ status: 'aanname', reden: 'Geschat na een gesprek' });
    });

    it('blijft ook bij een andere bron staan, maar voor een ander cijfer staat de bezoeker zelf', async () => {
      await typ(element, SALARIS, '4200');
      await zetStatus(SALARIS, 'secundair');
      await schrijf(SALARIS, 'bron', 'Jaarverslag 2025');
      await typ(element, SALARIS, '4300');
      expect(bij(SALARIS)).to.deep.equal({ status: 'eigen', bron: 'Jaarverslag 2025' });
      await typ(element, SALARIS, '4200');
      expect(bij(SALARIS)).to.deep.equal({ status: 'secundair', bron: 'Jaarverslag 2025' });
    });

    it('is er weer na het begincijfer, getypt of teruggezet', async () => {
      const begin = bij(SALARIS);
      await typ(element, SALARIS, '4200');
      await schrijf(SALARIS, 'reden', 'Contract');
      await typ(element, SALARIS, '4100');
      expect(bij(SALARIS)).to.deep.equal(begin);
      await typ(element, SALARIS, '4200');
      expect(bij(SALARIS)).to.deep.equal({ status: 'eigen', reden: 'Contract' });
      const terug = vindAlle(bouwsteen(element, 1), ':is(a, button)').find((knop) =>
        tekstVan(knop.parentElement).startsWith(plat(tekst('herkomst.begon', { waarde: '€ 4.100,00' }))),
      );
      terug?.click();
      await element.updateComplete;
      expect(bij(SALARIS), 'teruggezet').to.deep.equal(begin);
      await typ(element, SALARIS, '4200');
      expect(bij(SALARIS)).to.deep.equal({ status: 'eigen', reden: 'Contract' });
    });

    it('hoort bij een keuze bij die keuze, ook als zij uit een bestand komt', async () => {
      const pad = '/leegstand/methode';
      const geschreven = { status: 'aanname', reden: 'Zo staat het in het bestek' };
      const { herkomst: begin } = voorbeeldInvoer();
      await openBestand(
        element,
        JSON.stringify(met(voorbeeldInvoer(), { '/herkomst': { ...begin, [pad]: geschreven } })),
      );
      expect(bij(pad)).to.deep.equal(geschreven);
      await kies(element, pad, 'opslag');
      await kies(element, pad, 'deler');
      expect(bij(pad)).to.deep.equal(geschreven);
    });

    it('blijft bij een verzorgingsbedrag staan als het peiljaar wijzigt, en het bedrag ook', async () => {
      const pad = '/verzorging/groepen/0/bedragPerDag';
      const bedrag = element.value.verzorging.groepen[0]?.bedragPerDag;
      await open(element, 5);
      const veld = vind<HTMLInputElement>(bouwsteen(element, 5), `[data-pad="${pad}"]`);
      await zetStatus(veld, 'aanname');
      await schrijf(veld, 'reden', 'Zo spraken wij af');
      const geschreven = bij(pad);
      await typ(element, '/peiljaar', '2025');
      expect(bij(pad)).to.deep.equal(geschreven);
      expect(element.value.verzorging.groepen[0]?.bedragPerDag).to.equal(bedrag);
    });
  });

  it('een ander cijfer wijzigt niet mee', async () => {
    const { [SALARIS]: _, ...rest } = element.value.herkomst ?? {};
    await typ(element, SALARIS, '4200');
    const { [SALARIS]: __, ...nu } = element.value.herkomst ?? {};
    expect(nu).to.deep.equal(rest);
  });

  it('telt bij de uitkomst wat nog niet onderbouwd is, en telt af', async () => {
    const telling = (aantal: number): string =>
      tekst(aantal === 1 ? 'herkomst.zonderReden.een' : 'herkomst.zonderReden.meer', { aantal });
    await typ(element, SALARIS, '4200');
    expect(tekstVan(uitkomst(element))).to.contain(telling(1));
    await typ(element, '/huisvesting/bedragPerJaar', '25000');
    expect(tekstVan(uitkomst(element))).to.contain(telling(2));
    await typ(element, (await herkomst(element, SALARIS)).veld('reden'), 'Contract');
    expect(tekstVan(uitkomst(element))).to.contain(telling(1));
    await typ(element, '/huisvesting/bedragPerJaar', '24000');
    expect(tekstVan(uitkomst(element))).not.to.contain(telling(1).slice(2));
  });

  it('telt andere waarschuwingen apart van wat nog geen reden heeft', async () => {
    const groepen = ['0-8', '9-11', '12-15', '16-17'].map((leeftijdsgroep) => ({
      leeftijdsgroep,
      aantal: 1,
      bedragPerDag: 20,
    }));
    const jaar = Object.fromEntries(
      groepen.map((_, plek) => [
        `/verzorging/groepen/${plek}/bedragPerDag`,
        { status: 'officieel', bron: 'Regeling Jeugdwet', peiljaar: 2024 },
      ]),
    );
    element.value = met(voorbeeldInvoer(), { '/verzorging/groepen': groepen, '/herkomst': jaar });
    await element.updateComplete;
    for (const [pad, getypt] of [
      [SALARIS, '4200'],
      ['/huisvesting/bedragPerJaar', '25000'],
      ['/overhead/fractie', '16'],
    ] as const)
      await typ(element, pad, getypt);
    const zinnen = tekstVan(uitkomst(element));
    // Eén van de vier staat er met haar naam, en van de drie cijfers zonder reden ook één.
    expect(zinnen).to.contain(
      `${tekst('herkomst.waarschuwing.meer', { aantal: 3 })} ${tekst('herkomst.zonderReden.meer', { aantal: 3 })}`,
    );
    expect(zinnen).to.match(
      new RegExp(
        `${tekst('herkomst.zonderReden.meer', { aantal: 3 })} [^.]+\\. ${tekst('verschil.andere.meer', { aantal: 2 })}`,
      ),
    );
  });

  it('de link bij wat niet onderbouwd is opent de plek en zet de focus op de reden', async () => {
    await typ(element, '/leegstand/fractie', '7');
    // Precies deze naam: de link die de wijziging terugzet noemt hetzelfde cijfer.
    const naam = `${tekst('blok.9.titel')}: ${tekst('veld.fractie')}`;
    const link = vindAlle<HTMLAnchorElement>(uitkomst(element), 'a').find((kandidaat) => tekstVan(kandidaat) === naam);
    expect(link).not.to.equal(undefined);
    const adres = location.href;
    link?.click();
    await element.updateComplete;
    const { details, veld: gegeven } = await herkomst(element, '/leegstand/fractie');
    await wachtOpFocus(() => gegeven('reden'), 'de reden');
    expect(details.open).to.equal(true);
    expect(gegeven('reden').checkVisibility()).to.equal(true);
    expect(location.href).to.equal(adres);
  });

  it('wat niet onderbouwd is maakt een veld niet fout en het formulier niet ongeldig', async () => {
    element.required = true;
    const invoer = await typ(element, SALARIS, '4200');
    expect(invoer.getAttribute('aria-invalid')).not.to.equal('true');
    expect(element.checkValidity()).to.equal(true);
  });

  it('een keuze verliest bij wijzigen de reden van de oude keuze', async () => {
    expect(bij('/leegstand/methode')).to.have.property('reden');
    await kies(element, '/leegstand/methode', 'opslag');
    expect(bij('/leegstand/methode') ?? {}).not.to.have.property('reden');
  });

  it('toont de herkomst van een waarde van de pagina', async () => {
    element.value = met(voorbeeldInvoer(), {
      '/herkomst': { [SALARIS]: { status: 'officieel', bron: 'CAO-tabel', datum: '2026-01-01' } },
    });
    await element.updateComplete;
    expect((await herkomst(element, SALARIS)).status).to.equal(STATUS.officieel);
    expect((await herkomst(element, SALARIS)).veld('bron').value).to.equal('CAO-tabel');
    expect((await herkomst(element, '/huisvesting/bedragPerJaar')).status).to.equal(tekst('herkomst.onbekend'));
    expect((await tabel(element, tekst('resultaat.invoer.titel'))).flat().join()).to.contain('CAO-tabel');
  });

  it('herkomst met tekens van HTML blijft tekst', async () => {
    const kwaad = '<img src=x onerror=alert(1)>';
    await typ(element, (await herkomst(element, SALARIS)).veld('reden'), kwaad);
    expect((await tabel(element, tekst('resultaat.invoer.titel'))).flat().join()).to.contain(kwaad);
    expect(vindAlle(element.shadowRoot as ShadowRoot, 'img')).to.deep.equal([]);
  });

  describe('een datum die nog niet af is', () => {
    const vak = (invoer: HTMLElement): string =>
      tekstVan(vind(schaduw(element), `#${invoer.getAttribute('aria-describedby')?.split(' ')[0]}`));

    it('laat staan wat er stond, en zegt bij het veld dat zij niet af is als iemand weggaat', async () => {
      element.value = met(voorbeeldInvoer(), {
        '/herkomst': { [SALARIS]: { status: 'officieel', bron: 'CAO-tabel', datum: '2026-01-01' } },
      });
      await element.updateComplete;
      const { details, veld: gegeven } = await herkomst(element, SALARIS);
      details.open = true;
      const datum = gegeven('datum');
      datum.focus();
      await sendKeys({ press: 'Backspace' });
      await element.updateComplete;
      expect([datum.validity.badInput, bij(SALARIS), vak(datum)]).to.deep.equal([
        true,
        { status: 'officieel', bron: 'CAO-tabel', datum: '2026-01-01' },
        '',
      ]);
      gegeven('reden').focus();
      await element.updateComplete;
      expect(vak(datum)).to.contain(tekst('herkomst.datumHalf'));
      expect(datum.getAttribute('aria-invalid')).to.equal('true');
      datum.focus();
      await sendKeys({ type: '12' });
      await element.updateComplete;
      expect([datum.validity.badInput, vak(datum)]).to.deep.equal([false, '']);
      expect(bij(SALARIS))
        .to.have.property('datum')
        .that.matches(/^2026-/);
    });

    it('houdt het formulier van de pagina tegen, en de link in het overzicht brengt naar die datum, ook als haar vak dicht is', async () => {
      const formulier = await fixture<HTMLFormElement>(html`<form></form>`);
      formulier.append(element);
      element.value = met(voorbeeldInvoer(), {
        '/herkomst': { [SALARIS]: { status: 'officieel', bron: 'CAO-tabel', datum: '2026-01-01' } },
      });
      await element.updateComplete;
      expect(formulier.checkValidity()).to.equal(true);
      const { details, veld: gegeven } = await herkomst(element, SALARIS);
      details.open = true;
      const datum = gegeven('datum');
      datum.focus();
      await sendKeys({ press: 'Backspace' });
      gegeven('reden').focus();
      await element.updateComplete;
      details.open = false;
      expect(formulier.checkValidity()).to.equal(false);
      expect(element.validity.customError).to.equal(true);
      formulier.requestSubmit();
      await element.updateComplete;
      const overzicht = vind(schaduw(element), '.foutoverzicht');
      const [link] = vindAlle(overzicht, 'a');
      expect(tekstVan(link)).to.contain(tekst('veld.maandsalaris')).and.to.contain(tekst('herkomst.datumHalf'));
      link?.click();
      await wachtOpFocus(() => datum, 'de datum');
      datum.value = '2026-03-05';
      datum.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect(formulier.checkValidity()).to.equal(true);
    });

    it('staat niet meer in het overzicht als iemand haar bouwsteen dichtdoet: zij is dan weg, en er geldt wat er stond', async () => {
      const { details, veld: gegeven } = await herkomst(element, SALARIS);
      details.open = true;
      await typ(element, gegeven('datum'), '2026-03-01');
      gegeven('datum').focus();
      await sendKeys({ press: 'Backspace' });
      gegeven('reden').focus();
      await element.updateComplete;
      element.reportValidity();
      await element.updateComplete;
      const overzicht = (): string => plat(schaduw(element).querySelector('.foutoverzicht')?.textContent);
      expect(overzicht()).to.contain(tekst('herkomst.datumHalf'));
      vind(bouwsteen(element, 1), '[aria-expanded="true"]').click();
      // Eén keer tekenen voor het dichtdoen, en één keer voor wat daarna nog klopt.
      await element.updateComplete;
      await element.updateComplete;
      expect(details.isConnected, 'de bouwsteen is dicht').to.equal(false);
      expect(overzicht(), 'het overzicht loopt mee').not.to.contain(tekst('herkomst.datumHalf'));
      expect(element.checkValidity()).to.equal(true);
      expect(bij(SALARIS)).to.deep.include({ datum: '2026-03-01' });
    });

    it('houdt het formulier op het blad met bronnen ook tegen, tot zij af is en gegeven', async () => {
      const blad = await kiesBlad(element, tekst('tab.bronnen'));
      const datum = vind<HTMLInputElement>(blad, '#v-zelfde-datum');
      datum.value = '2026-02-04';
      datum.dispatchEvent(new Event('input', { bubbles: true }));
      datum.focus();
      await sendKeys({ press: 'Backspace' });
      expect(element.checkValidity()).to.equal(false);
      expect(element.validationMessage).to.equal(`${tekst('bronnen.zelfde')}: ${tekst('herkomst.datumHalf')}`);
      datum.value = '2026-03-05';
      datum.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      // Zij is af, maar nog aan geen cijfer gegeven.
      expect(element.checkValidity()).to.equal(false);
      expect(element.validationMessage).to.equal(
        tekst('melding.half.knop', {
          veld: `${tekst('bronnen.half')}: ${tekst('herkomst.datum')}`,
          tekst: '2026-03-05',
        }),
      );
      datum.value = '';
      datum.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect(element.checkValidity()).to.equal(true);
    });

    it('wordt op het blad met bronnen niet stil weggelaten', async () => {
      const blad = await kiesBlad(element, tekst('tab.bronnen'));
      vindAlle<HTMLInputElement>(blad, 'tbody input')[0]?.click();
      await element.updateComplete;
      const knop = (): HTMLElement | undefined =>
        vindAlle(blad, 'button').find((kandidaat) => tekstVan(kandidaat) === tekst('bronnen.geef.een', { aantal: 1 }));
      const datum = vind<HTMLInputElement>(blad, '#v-zelfde-datum');
      const voor = element.value;
      datum.value = '2026-02-04';
      datum.dispatchEvent(new Event('input', { bubbles: true }));
      datum.focus();
      await sendKeys({ press: 'Backspace' });
      expect(datum.validity.badInput).to.equal(true);
      knop()?.focus();
      await element.updateComplete;
      expect(tekstVan(vind(blad, '#v-zelfde-datum-bericht'))).to.contain(tekst('herkomst.datumHalf'));
      knop()?.click();
      await element.updateComplete;
      expect(element.value, 'er is nog niets gegeven').to.deep.equal(voor);
      expect(schaduw(element).activeElement).to.equal(datum);
      datum.value = '2026-03-05';
      datum.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect(tekstVan(vind(blad, '#v-zelfde-datum-bericht'))).to.equal('');
      knop()?.click();
      expect(Object.values(element.value.herkomst ?? {}).map((bron) => bron?.datum)).to.include('2026-03-05');
    });
  });
});
