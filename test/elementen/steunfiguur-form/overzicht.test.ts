// Welke steun van wie komt en welke van niemand; en wie verborgen is voor deze invuller staat nergens, maar blijft wel in de waarde.
import { expect, fixture, html } from '@open-wc/testing';
import type { Persoon } from '../../../src/domein/dossier/dossier.js';
import type { TekstSleutel } from '../../../src/elementen/steunfiguur-form/teksten.js';
import {
  alleTekst,
  blok,
  druk,
  figuur,
  lijst,
  maak,
  personen,
  plat,
  schaduw,
  staatOpen,
  tekst,
  tekstVan,
  typ,
  vind,
  vindAlle,
  wachtOpFocus,
  zoekKnopVerder,
  toonOverzicht,
  naarStart,
  type Form,
  type Invoerveld,
  klapOpen,
} from './hulp.js';

const RIET = figuur('p1', 'Riet', { steun: [{ functie: 'emotioneel', voor: 'jongere' }] });
const BOB = figuur('p2', 'Bob', {
  steun: [
    { functie: 'praktisch', voor: 'ouder' },
    { functie: 'emotioneel', voor: 'jongere', richting: 'wederzijds' },
  ],
});
const professional = (id: string, meer: Partial<Persoon> = {}): Persoon => ({
  id,
  naam: `Hulp ${id}`,
  soort: 'professional',
  ...meer,
});

function overzicht(element: Form): HTMLElement {
  return blok(element, 'overzicht.titel');
}

async function metOverzicht(...opties: Parameters<typeof maak>): Promise<Form> {
  const element = await maak(...opties);
  await toonOverzicht(element);
  return element;
}

/** Het eerste antwoord op de vraag of iemand blijft, zodra die er staat. */
function antwoordOpBlijven(element: Form): HTMLElement | null {
  return schaduw(element).querySelector('input[data-pad="/blijftNaHulp"][value=ja]');
}

/** De vragen waar nog over te praten is. */
function vragen(element: Form): string[] {
  return vindAlle(overzicht(element), '.gesprekken b').map(tekstVan);
}

/** De naam van wie er staat, zonder wat erbij staat. */
function naamVan(plek: Element): string {
  const teksten = [...vind(plek, 'span:not(.avatar)').childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return plat(teksten.map(({ textContent }) => textContent).join(''));
}

function kolom(functie: 'emotioneel' | 'praktisch' | 'informatief' | 'anders'): string {
  const woord = tekst(`doet.${functie}`);
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}

/** Per steun wie haar geeft, zoals het in de kaarten staat. */
function dekking(element: Form): Record<string, string> {
  return Object.fromEntries(
    vindAlle(overzicht(element), 'dt').map((term) => {
      const uitleg = term.nextElementSibling as HTMLElement;
      const namen = vindAlle(uitleg, '.deelnemer').map(naamVan).join(', ');
      return [tekstVan(term), namen || tekstVan(uitleg.querySelector('p'))];
    }),
  );
}

/** De tabel: per mens wat er in de vakken staat, zoals een schermlezer het leest. */
function rijen(element: Form): Record<string, string[]> {
  return Object.fromEntries(
    vindAlle(overzicht(element), 'tbody tr:has(td)').map((rij) => [
      naamVan(vind(rij, 'th .deelnemer')),
      vindAlle(rij, 'td').map((vak) => tekstVan(vak).replace('– ', '').replace('–', '')),
    ]),
  );
}

describe('het overzicht', () => {
  it('noemt per steun van wie zij komt, en waar nog niemand is', async () => {
    const element = await metOverzicht({ personen: [RIET, BOB] });
    expect(dekking(element)).to.deep.equal({
      [kolom('emotioneel')]: 'Riet, Bob',
      [kolom('praktisch')]: 'Bob',
      [kolom('informatief')]: tekst('overzicht.niemand'),
      [tekst('overzicht.blijft')]: tekst('overzicht.niemand'),
    });
  });

  it('zegt in een tabel hetzelfde, met voor wie de steun is en wie er blijft', async () => {
    const element = await metOverzicht({
      personen: [RIET, { ...BOB, blijftNaHulp: 'ja' }, professional('a', { naam: 'Vos', blijftNaHulp: 'nee', steun: BOB.steun ?? [] })], // prettier-ignore
    });
    const leeg = tekst('overzicht.leeg');
    const steun = (functie: 'emotioneel' | 'praktisch', voor: 'jongere' | 'ouder' | 'wederzijds'): string =>
      `${tekst(`doet.${functie}`)} ${tekst(`overzicht.voor.${voor}`)}`;
    const bob = [steun('emotioneel', 'wederzijds'), steun('praktisch', 'ouder'), leeg];
    expect(rijen(element)).to.deep.equal({
      Riet: [steun('emotioneel', 'jongere'), leeg, leeg, `${tekst('overzicht.nogVragen')} Riet`],
      Bob: [...bob, tekst('overzicht.blijft.ja')],
      Vos: [...bob, tekst('overzicht.blijft.stopt')],
    });
    expect(vindAlle(overzicht(element), '.groepsnaam').map(tekstVan)).to.deep.equal([
      tekst('lijst.titel'),
      tekst('overzicht.hulpverleners'),
    ]);
  });

  it('toont breed de tabel en smal de kaarten, naar de breedte van het element', async () => {
    const element = await metOverzicht({ personen: [RIET] });
    const vak = element.parentElement as HTMLElement;
    // WebKit rekent de maat van het vak pas uit als om een rechthoek gevraagd wordt.
    const zichtbaar = (): boolean[] =>
      ['table', 'dl'].map((naam) => vind(overzicht(element), naam).getClientRects().length > 0);
    vak.style.setProperty('inline-size', '760px');
    expect(zichtbaar()).to.deep.equal([true, false]);
    vak.style.setProperty('inline-size', '320px');
    expect(zichtbaar()).to.deep.equal([false, true]);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('noemt een ouder of hulpverlener zonder steun in een zin, en telt nooit', async () => {
    const element = await metOverzicht({
      personen: [RIET, { id: 'v', naam: 'Papa', soort: 'gezin' }, professional('a', { naam: 'Vos' })],
    });
    expect(Object.keys(rijen(element))).to.deep.equal(['Riet']);
    expect(tekstVan(overzicht(element))).to.contain(tekst('overzicht.erbij.meer', { namen: 'Papa en Vos' }));
    expect(tekstVan(overzicht(element))).not.to.match(/\d+ van de \d+|%/);
  });

  it('telt wie alleen steun ontvangt niet mee, en noemt andere steun als die er is', async () => {
    const element = await metOverzicht({
      personen: [
        figuur('p1', 'Riet', { steun: [{ functie: 'emotioneel', voor: 'jongere', richting: 'geeft' }] }),
        figuur('p2', 'Bob', { steun: [{ functie: 'anders', functieTekst: 'vissen', voor: 'jongere' }] }),
      ],
    });
    expect(dekking(element)).to.deep.include({
      [kolom('emotioneel')]: tekst('overzicht.niemand'),
      [kolom('anders')]: 'Bob',
    });
  });

  it('is er niet zolang er niemand is', async () => {
    expect(alleTekst(await maak())).not.to.contain(tekst('overzicht.titel'));
  });

  it('volgt wat er getypt en gekozen wordt', async () => {
    const element = await maak({ personen: [RIET] }, { 'persoon-id': 'p1' });
    await klapOpen(element);
    vind(schaduw(element), 'input[data-pad="/steun/functies"][value=praktisch]').click();
    await element.updateComplete;
    await typ(element, 'veld.naam', 'Oma');
    await toonOverzicht(element);
    expect(dekking(element)).to.deep.include({
      [kolom('emotioneel')]: 'Oma',
      [kolom('praktisch')]: 'Oma',
    });
  });
});

describe('een gat', () => {
  for (const [mist, doorvraag] of [
    ['emotioneel', 'doorvraag.wie-luistert'],
    ['praktisch', 'doorvraag.waar-heen'],
    ['informatief', 'doorvraag.wie-vertrouw-je'],
  ] as const satisfies readonly (readonly [string, TekstSleutel])[]) {
    it(`in ${mist} noemt de vraag, en die knop stelt haar`, async () => {
      const andere = (['emotioneel', 'praktisch', 'informatief'] as const).filter((functie) => functie !== mist);
      const element = await metOverzicht({
        personen: [
          figuur('p1', 'Riet', {
            blijftNaHulp: 'ja',
            steun: andere.map((functie) => ({ functie, voor: 'jongere' as const })),
          }),
        ],
      });
      expect(vragen(element)).to.deep.equal([tekst(doorvraag)]);
      expect(tekstVan(overzicht(element))).to.contain(tekst('overzicht.geenSteun', { steun: kolom(mist) }));
      await druk(element, 'actie.vraagDoor', tekst(doorvraag), overzicht(element));
      expect(tekstVan(vind(schaduw(element), '#vraag'))).to.equal(tekst(doorvraag));
    });
  }

  it('bij een persoon gaat naar zijn vraag: blijft die, en wat doet die', async () => {
    const element = await metOverzicht({ personen: [RIET, figuur('p2', 'Bob', { blijftNaHulp: 'nee' })] });
    const blijft = tekst('nog.blijftNaHulp', { wie: 'Riet' });
    const doet = tekst('overzicht.watDoet', { wie: 'Bob' });
    expect(vragen(element).slice(0, 2)).to.deep.equal([blijft, doet]);
    await druk(element, 'actie.bespreken', blijft, overzicht(element));
    await wachtOpFocus(() => antwoordOpBlijven(element), 'de vraag of Riet blijft');
    await toonOverzicht(element);
    await druk(element, 'actie.vertellen', doet, overzicht(element));
    await wachtOpFocus(() => schaduw(element).querySelector('input[value=emotioneel]'), 'de vraag wat Bob doet');
    expect(tekstVan(vind(schaduw(element), '#persoon-titel'))).to.equal('Bob');
    // Ook in de tabel zelf is het een knop.
    await toonOverzicht(element);
    vind(overzicht(element), 'td button').click();
    await wachtOpFocus(() => antwoordOpBlijven(element), 'de vraag of Riet blijft');
  });

  it('wijst naar een steungezin, buurtgezin of meeleefgezin; zonder gat staat dat er niet', async () => {
    const element = await metOverzicht({ personen: [RIET] });
    expect(tekstVan(overzicht(element))).to.match(/steungezin, buurtgezin of meeleefgezin/);
    element.value = {
      personen: [
        figuur('p1', 'Riet', {
          blijftNaHulp: 'ja',
          steun: (['emotioneel', 'praktisch', 'informatief'] as const).map((functie) => ({ functie, voor: 'jongere' })),
        }),
      ],
    };
    await toonOverzicht(element);
    expect(tekstVan(overzicht(element))).not.to.contain('steungezin');
    expect(vragen(element)).to.deep.equal([]);
  });

  it('heeft bij alleen lezen geen knop', async () => {
    const element = await maak({ personen: [RIET] }, { readonly: '' });
    expect(vindAlle(overzicht(element), 'button')).to.deep.equal([]);
    expect(dekking(element)[kolom('praktisch')]).to.equal(tekst('overzicht.niemand'));
  });
});

describe('professionals', () => {
  for (const [naam, wie, melding] of [
    ['één', [professional('a')], false],
    ['twee, geen verantwoordelijk', [professional('a'), professional('b', { verantwoordelijk: false })], true],
    ['twee, één verantwoordelijk', [professional('a'), professional('b', { verantwoordelijk: true })], false],
    ['drie, één verantwoordelijk', [professional('a', { verantwoordelijk: true }), professional('b'), professional('c')], false], // prettier-ignore
    ['een verantwoordelijke die geen professional is', [professional('a'), professional('b'), figuur('c', 'Ans', { verantwoordelijk: true })], true], // prettier-ignore
  ] as const) {
    it(`${naam}: ${melding ? 'een' : 'geen'} opmerking`, async () => {
      const element = await metOverzicht({ personen: [...wie] });
      expect(tekstVan(overzicht(element)).includes(tekst('overzicht.verantwoordelijk'))).to.equal(melding);
    });
  }
});

describe('wie het netwerk betrekt', () => {
  it('is een vraag met een knop per professional, die naar de vraag bij diegene gaat', async () => {
    const element = await metOverzicht({ personen: [professional('a'), professional('b')] });
    expect(vragen(element).at(-1)).to.equal(tekst('overzicht.verantwoordelijk'));
    const knoppen = vindAlle(vind(overzicht(element), '.gesprekken li:last-child'), 'button');
    expect(knoppen.map(tekstVan)).to.deep.equal([
      `Hulp a ${tekst('overzicht.verantwoordelijk')}`,
      `Hulp b ${tekst('overzicht.verantwoordelijk')}`,
    ]);
    knoppen[1]?.click();
    const antwoord = (): HTMLInputElement | null =>
      schaduw(element).querySelector('input[data-pad="/verantwoordelijk"][value=ja]');
    await wachtOpFocus(antwoord, 'de vraag of die het netwerk betrekt');
    antwoord()?.click();
    await toonOverzicht(element);
    expect(tekstVan(overzicht(element)))
      .to.contain(tekst('overzicht.betrekt.een', { namen: 'Hulp b' }))
      .and.not.to.contain(tekst('overzicht.verantwoordelijk'));
  });
});

describe('wie verborgen is', () => {
  const GEHEIM = figuur('p7', 'Geheim', {
    relatie: 'anders',
    relatieTekst: 'Geheime relatie',
    steun: [{ functie: 'informatief', voor: 'jongere' }],
    verbergVoor: ['jongere'],
    steunfiguur: { toelichting: 'Geheime notitie' },
  });
  const WAARDE = {
    personen: [{ ...RIET, steunfiguur: { acties: [{ wie: 'p7', wat: 'belt' }] } }, GEHEIM],
  };

  /** Alles wat te lezen is, ook wat in velden staat en op papier. */
  function alles(element: Form): string {
    const velden = vindAlle<Invoerveld>(schaduw(element), 'input, textarea, select').map(({ value }) => value);
    return [alleTekst(element), ...velden].join(' ');
  }

  it('staat niet in de lijst, het overzicht, de velden of op papier, ook niet als iemand anders hem noemt', async () => {
    const element = await maak(WAARDE, { invuller: 'jongere', 'persoon-id': 'p1' });
    await klapOpen(element);
    expect(staatOpen(element)).to.equal(true);
    window.dispatchEvent(new Event('beforeprint'));
    expect(vind(schaduw(element), '.papier')).not.to.equal(null);
    expect(alles(element).match(/geheim/i)).to.equal(null);
    expect(alles(element).includes('p7'), 'een id zegt een lezer niets').to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    await toonOverzicht(element);
    expect(dekking(element)[kolom('informatief')]).to.equal(tekst('overzicht.niemand'));
    expect(alles(element).match(/geheim/i)).to.equal(null);
    await naarStart(element);
    expect(lijst(element)).to.deep.equal(['Riet']);
    expect(alles(element).match(/geheim/i)).to.equal(null);
  });

  it('is met persoon-id niet te openen', async () => {
    const element = await maak(WAARDE, { invuller: 'jongere', 'persoon-id': 'p7' });
    expect(staatOpen(element)).to.equal(false);
    expect(alles(element).match(/geheim/i)).to.equal(null);
  });

  it('verdwijnt ook als hij openstaat en het formulier naar een ander gaat', async () => {
    const element = await maak(WAARDE, { invuller: 'professional', 'persoon-id': 'p7' });
    await klapOpen(element);
    expect(alles(element)).to.match(/Geheime notitie/);
    element.setAttribute('invuller', 'jongere');
    await element.updateComplete;
    expect(alles(element).match(/geheim/i)).to.equal(null);
    expect(staatOpen(element)).to.equal(false);
  });

  it('geeft geen fout op het scherm en houdt niets tegen', async () => {
    const element = await maak(
      { personen: [RIET, { ...GEHEIM, geinformeerdOp: '2999-01-01' }] },
      { invuller: 'jongere' },
    );
    expect(element.reportValidity()).to.equal(true);
    await element.updateComplete;
    expect(alles(element).match(/geheim/i)).to.equal(null);
  });

  it('blijft in de waarde en in het formulier van de pagina, ook na een wijziging', async () => {
    const formulier = await fixture<HTMLFormElement>(
      html`<form><steunfiguur-form name="wie" invuller="jongere"></steunfiguur-form></form>`,
    );
    const element = vind<Form>(formulier, 'steunfiguur-form');
    element.value = WAARDE;
    element.setAttribute('persoon-id', 'p1');
    await element.updateComplete;
    await typ(element, 'veld.naam', 'Oma Riet');
    expect(personen(element).find(({ id }) => id === 'p7')).to.deep.equal(GEHEIM);
    expect(personen(element)[0]?.steunfiguur?.acties, 'wie de actie doet ook').to.deep.equal([
      { wie: 'p7', wat: 'belt' },
    ]);
    expect(new FormData(formulier).get('wie')).to.contain('Geheime notitie');
  });

  it('is voor een andere invuller, en zonder invuller, gewoon te zien', async () => {
    for (const attributen of [{ invuller: 'professional' }, { invuller: 'ouder' }, {}]) {
      const element = await maak(WAARDE, attributen);
      expect(lijst(element), JSON.stringify(attributen)).to.deep.equal(['Riet', 'Geheim']);
    }
  });

  it('laat het formulier beginnen alsof er niemand is, als er verder niemand is', async () => {
    const element = await maak({ personen: [GEHEIM] }, { invuller: 'jongere' });
    expect(alleTekst(element)).to.contain(tekst('intro.leeg.zelf').slice(0, 23));
    expect(zoekKnopVerder(element)).not.to.equal(undefined);
    expect(personen(element)).to.deep.equal([GEHEIM]);
  });
});
