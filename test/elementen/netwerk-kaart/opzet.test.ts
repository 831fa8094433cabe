// De opzet van het scherm volgt de breedte van het element zelf: de kaart heel in het eerste beeld, de lijst ernaast of op een tabblad, en één
// persoon die vanaf de kaart en vanuit de lijst hetzelfde is.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  DRIE,
  druk,
  type Kaart,
  keuze,
  klikOp,
  knoop,
  lijst,
  maak,
  metFocus,
  open,
  opKaart,
  paneel,
  persoon,
  plat,
  SAM,
  schaduw,
  TAG,
  tekst,
  tekstVan,
  toets,
  toonLijst,
  typ,
  velen,
  vind,
  vindAlle,
  waardeVan,
  wachtOpFocus,
} from './hulp.js';
import { gebroken } from '../../hulp/gebroken.js';
import { verzonnenVertaling } from '../../hulp/verzonnen-vertaling.js';
import { opGewoneMaat, opMaat } from './maat.js';

const BREED = { width: 1280, height: 800 };
const TABLET = { width: 768, height: 1000 };
const TELEFOON = { width: 375, height: 812 };

/** Sam op een bladzijde van deze maat, met de marge die een gewone bladzijde heeft. */
async function op(
  maat: typeof BREED,
  attributen: Readonly<Record<string, string>> = {},
  waarde = waardeVan(SAM),
): Promise<Kaart> {
  await opMaat(maat);
  const element = await maak(waarde, attributen);
  await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
  await element.updateComplete;
  scrollTo(0, 0);
  return element;
}

const vak = (element: Kaart, keuzes: string): DOMRect => vind(schaduw(element), keuzes).getBoundingClientRect();
const teZien = (element: Kaart, keuzes: string): boolean =>
  schaduw(element).querySelector(keuzes)?.checkVisibility() ?? false;
/** Hoe ver iets onder de bovenkant van het element begint of eindigt. */
const vanaf = (element: Kaart, y: number): number => y - element.getBoundingClientRect().top;

/** Waar elke letter van een naam langs een boog staat: het vak om de hele boog heen zegt niet waar de letters zijn. */
function lettersVan(naam: Element): readonly DOMRect[] {
  const tekst = naam.closest('text') as SVGTextElement;
  const { x: links, y: boven } = (naam.closest('svg') as SVGSVGElement).getBoundingClientRect();
  return Array.from({ length: tekst.getNumberOfChars() }, (_, nummer) => {
    const { x, y, width, height } = tekst.getExtentOfChar(nummer);
    return new DOMRect(links + x, boven + y, width, height);
  });
}

describe('<netwerk-kaart>: de opzet', () => {
  afterEach(opGewoneMaat);

  it('breed staat de kaart heel in het eerste beeld, twee keer zo breed als wat ernaast staat', async () => {
    const element = await op(BREED);
    const [kaart, zij] = [vak(element, 'svg.kaart'), vak(element, '.zij')];
    expect(vanaf(element, kaart.bottom)).to.be.at.most(BREED.height - 16);
    expect(zij.left, 'de lijst staat rechts').to.be.greaterThan(kaart.right);
    expect(vak(element, '.vlak').width / zij.width).to.be.closeTo(2, 0.1);
    expect(zij.bottom, 'de lijst ook').to.be.at.most(BREED.height + 16);
    expect(teZien(element, '[role=tablist]'), 'er zijn geen tabbladen nodig').to.equal(false);
    expect(lijst(element)).to.have.length(12);
  });

  it('breed staat iedereen op één regel ernaast: met een muis twaalf mensen in één keer, met een vinger een vingertop hoog', async () => {
    const element = await op(BREED);
    const lijstvlak = vak(element, '.lijstvlak');
    const rijen = vindAlle(schaduw(element), '.lijst .regel');
    const regels = rijen.map((regel) => regel.getBoundingClientRect());
    expect(regels).to.have.length(12);
    const vingers = matchMedia('(any-pointer: coarse)').matches;
    for (const { height } of regels)
      expect(height)
        .to.be.at.least(vingers ? 44 : 24)
        .and.at.most(vingers ? 48 : 36);
    // Een venster dat zo hoog niet wordt laat het vlak schuiven; de regels zelf passen er dan nog net zo goed in.
    const bodem = innerHeight < BREED.height ? BREED.height : Math.min(lijstvlak.bottom, innerHeight);
    if (!vingers) expect(regels.at(-1)?.bottom).to.be.at.most(bodem);
    for (const naam of vindAlle(schaduw(element), '.lijst .naam'))
      expect(naam.getClientRects(), tekstVan(naam)).to.have.length(1);
  });

  for (const letter of ['inherit', 'monospace']) {
    it(`wat breed naast een naam staat is te lezen of het staat er niet, met ${letter} als letter`, async () => {
      const element = await op(BREED);
      element.style.setProperty('font-family', letter);
      expect(vindAlle(schaduw(element), '.lijst .bij')).to.have.length(12);
      const onleesbaar = vindAlle(schaduw(element), '.lijst .bij small').filter((woord) => {
        const eromheen = (woord.parentElement as HTMLElement).getBoundingClientRect();
        const { top, width } = woord.getBoundingClientRect();
        const staatEr = top < eromheen.bottom - 1;
        // Vijf keer de hoogte van een letter zijn tien letters of meer; een korter woord staat er heel.
        return (
          staatEr &&
          woord.scrollWidth > woord.clientWidth + 1 &&
          width < 5 * parseFloat(getComputedStyle(woord).fontSize)
        );
      });
      expect(onleesbaar.map(tekstVan)).to.deep.equal([]);
    });
  }

  it('op een telefoon staat de kaart heel in het eerste beeld, onder de titel, de tabbladen en de beelden', async () => {
    const element = await op(TELEFOON);
    const kaart = vak(element, 'svg.kaart');
    expect(vanaf(element, kaart.top)).to.be.at.most(130);
    expect(vanaf(element, kaart.bottom)).to.be.at.most(TELEFOON.height - 16);
    expect(document.documentElement.scrollWidth, 'niets schuift opzij').to.be.at.most(innerWidth);
    expect(teZien(element, '.lijst .regel')).to.equal(false);
    expect(teZien(element, '#naam'), 'iemand toevoegen kan onder de kaart').to.equal(true);
  });

  for (const [maat, aantallen] of [
    [BREED, [5, 12, 25, 60]],
    [TELEFOON, [5, 12, 16]],
  ] as const) {
    for (const aantal of aantallen) {
      it(`met ${aantal} mensen staat de kaart in ${maat.width} px heel in het eerste beeld, voor de lijst en de keuzes`, async () => {
        const element = await op(maat, {}, velen(aantal));
        const kaart = vak(element, 'svg.kaart');
        expect(vindAlle(schaduw(element), '[data-knoop]:not([data-knoop=""])')).to.have.length(aantal);
        expect(vanaf(element, kaart.bottom)).to.be.at.most(maat.height - 16);
        expect(kaart.left).to.be.at.least(0);
        expect(kaart.right).to.be.at.most(maat.width);
        // Breed staat de lijst ernaast, en smal komt alles eronder.
        const naam = vak(element, '#naam');
        if (maat === BREED) expect(naam.left).to.be.greaterThan(kaart.right);
        else expect(naam.top).to.be.greaterThan(kaart.bottom);
      });
    }
  }

  for (const maat of [BREED, TABLET, TELEFOON]) {
    it(`in ${maat.width} px staat ongedaan maken bij de kaart: in het eerste beeld, groot genoeg voor een vinger, en over niemand heen`, async () => {
      const element = await op(maat);
      knoop(element, 'p6').focus();
      await toets(element, '2');
      expect(persoon(element, 'p6').ring).to.equal(2);
      const doel = vind(schaduw(element), '[data-actie=ongedaan]');
      const plek = doel.getBoundingClientRect();
      expect(Math.min(plek.width, plek.height)).to.be.at.least(44);
      const kaart = vak(element, 'svg.kaart');
      expect(plek.bottom, 'niet ver boven de kaart').to.be.greaterThan(kaart.top - 130);
      expect(vanaf(element, plek.bottom)).to.be.lessThan(maat.height);
      const bedekt = vindAlle(schaduw(element), '.knoop .vorm, .naam-kaart text, .sectornaam').filter((deel) => {
        const { left, right, top, bottom } = deel.getBoundingClientRect();
        return left < plek.right && right > plek.left && top < plek.bottom && bottom > plek.top;
      });
      expect(bedekt.map(tekstVan)).to.deep.equal([]);
      doel.click();
      await element.updateComplete;
      expect(persoon(element, 'p6').ring).to.equal(1);
    });
  }

  for (const width of [288, 320, 375, 430, 600]) {
    for (const links of [false, true]) {
      it(`in ${width} px hangen ongedaan en opnieuw${links ? ' van rechts naar links ook' : ''} in de hoeken, over niemand heen, ook niet over wie nog geen plek heeft`, async () => {
        const erbij = ['Hulpverlener L. Vos', 'Buurvrouw Fatima', 'Opa Henk', 'Jeugdbeschermer A. Kaya'].map(
          (naam, nummer) => ({ id: `nieuw${nummer}`, naam, soort: 'netwerk', sector: nummer % 2 ? 'familie' : null }),
        );
        const sam = waardeVan(SAM);
        const waarde = { ...sam, personen: [...(sam.personen ?? []), ...erbij] } as typeof sam;
        await opMaat({ width, height: 812 });
        const element = await maak(waarde);
        if (links) Object.assign(element, { lang: 'ar', teksten: verzonnenVertaling(TAG, 'ar') });
        await waitUntil(() => schaduw(element).querySelector('svg.kaart'), 'er komt geen kaart');
        for (const id of ['p6', 'nieuw0', 'p2']) {
          knoop(element, id).focus();
          await toets(element, '2');
        }
        vind(schaduw(element), '[data-actie=ongedaan]').click();
        await element.updateComplete;
        const kaart = vak(element, 'svg.kaart');
        for (const naam of ['ongedaan', 'opnieuw']) {
          const plek = vak(element, `[data-actie=${naam}]`);
          expect(plek.left + plek.right < kaart.left + kaart.right, naam).to.equal((naam === 'opnieuw') !== links);
          const bedekt = [
            ...vindAlle(schaduw(element), '.knoop .vorm, .naam-kaart text').map(
              (deel) =>
                [tekstVan(deel.closest('.knoop') ?? deel) || deel.outerHTML, deel.getBoundingClientRect()] as const,
            ),
            ...vindAlle(schaduw(element), '.sectornaam').flatMap((deel) =>
              lettersVan(deel).map((letter) => [tekstVan(deel), letter] as const),
            ),
          ].filter(
            ([, { left, right, top, bottom }]) =>
              left < plek.right && right > plek.left && top < plek.bottom && bottom > plek.top,
          );
          expect([...new Set(bedekt.map(([wie]) => wie))], naam).to.deep.equal([]);
        }
      });
    }
  }

  it('op een telefoon kost vergroten geen eigen regel onder de kaart', async () => {
    const element = await op(TELEFOON);
    const kop = vak(element, '.legenda summary');
    for (const naam of ['kleiner', 'groter']) {
      const doel = vak(element, `[data-actie=${naam}]`);
      expect(doel.top).to.be.within(kop.top - 4, kop.bottom);
      expect([doel.width, doel.height].every((zijde) => zijde >= 44)).to.equal(true);
    }
  });

  for (const maat of [BREED, TABLET, TELEFOON, { width: 320, height: 700 }]) {
    it(`in ${maat.width} px breekt in de lijst geen woord af`, async () => {
      const element = await op(maat);
      await toonLijst(element);
      expect(gebroken(vind(schaduw(element), '.lijst'))).to.deep.equal([]);
    });
  }

  it('tussenin zijn kaart en lijst twee tabbladen, met de pijlen te kiezen', async () => {
    const element = await op(TABLET);
    const [kaarttab, lijsttab] = vindAlle(schaduw(element), '[role=tab]');
    expect([kaarttab, lijsttab].map(tekstVan)).to.deep.equal([tekst('weergave.kaart'), tekst('weergave.lijst')]);
    const blad = (): string => vind(schaduw(element), '[role=tabpanel]').getAttribute('aria-labelledby') ?? '';
    expect(blad()).to.equal(kaarttab?.id);
    kaarttab?.focus();
    await toets(element, 'ArrowRight');
    expect(blad()).to.equal(lijsttab?.id);
    expect(metFocus()).to.equal(lijsttab);
    expect([teZien(element, 'svg.kaart'), teZien(element, '.lijst .regel')]).to.deep.equal([false, true]);
  });

  it('alleen kaart of alleen lijst kent geen tabbladen, hoe smal ook', async () => {
    for (const weergave of ['kaart', 'lijst'] as const) {
      await opMaat(TELEFOON);
      const element = await maak(waardeVan(SAM), { weergave });
      expect(teZien(element, '[role=tablist]'), weergave).to.equal(false);
      expect(schaduw(element).querySelector('.lijst') !== null).to.equal(weergave === 'lijst');
      expect(schaduw(element).querySelector('.kaartvak') !== null).to.equal(weergave === 'kaart');
    }
  });

  for (const maat of [BREED, TELEFOON]) {
    it(`in ${maat.width} px zijn er hooguit tien stops voor de kaart`, async () => {
      const element = await op(maat);
      element.dossierStore.wijzig((dossier) => ({ ...dossier, personen: dossier.personen?.slice(1) ?? [] }));
      await element.updateComplete;
      element.focus();
      let stops = 1;
      while (!metFocus()?.matches('[data-knoop]') && stops < 30) {
        await toets(element, 'Tab');
        stops += 1;
      }
      expect(metFocus()).to.equal(knoop(element));
      expect(stops - 1).to.be.at.most(10);
    });
  }

  it('leeg staat op een telefoon eerst het veld om iemand toe te voegen, dan de kaart', async () => {
    const element = await op(TELEFOON, {}, { onderwerp: { soort: 'kind' } });
    expect(vak(element, '#naam').bottom).to.be.at.most(vak(element, '.kaartvak').top);
    expect(schaduw(element).querySelector('.zicht'), 'er is nog niets te vergelijken').to.equal(null);
  });
});

describe('<netwerk-kaart>: één persoon', () => {
  afterEach(opGewoneMaat);

  const inhoud = (element: Kaart): string => plat(paneel(element).textContent);

  it('heeft op een volle kaart als enige een naam', async () => {
    const element = await maak(velen(120));
    const namen = (): string[] =>
      vindAlle<SVGElement>(schaduw(element), '.naam-kaart').map((naam) => {
        expect(naam.checkVisibility()).to.equal(true);
        return tekstVan(naam);
      });
    expect(namen()).to.deep.equal([]);
    await open(element, 'q3');
    expect(namen()).to.deep.equal(['Persoon 4']);
  });

  it('is hetzelfde vanaf de kaart en vanuit de lijst', async () => {
    const element = await op(BREED);
    await klikOp(element, knoop(element, 'p4'));
    const vanKaart = inhoud(element);
    await toets(element, 'Escape');
    expect(schaduw(element).querySelector('.paneel')).to.equal(null);
    vind(schaduw(element), '.lijst [data-actie=openen][data-id=p4]').click();
    await element.updateComplete;
    expect(inhoud(element)).to.equal(vanKaart);
  });

  it('staat breed op de plek van de lijst, met een weg terug', async () => {
    const element = await op(BREED);
    const lijstplek = vak(element, '.zij');
    await klikOp(element, knoop(element, 'p4'));
    expect(vak(element, '.paneel').left).to.be.closeTo(lijstplek.left, 1);
    expect(teZien(element, '.lijst .regel')).to.equal(false);
    await druk(element, 'actie.naarLijst');
    expect(teZien(element, '.lijst .regel')).to.equal(true);
    await wachtOpFocus(() => schaduw(element).querySelector('.regel[data-id=p4]'), 'zijn regel in de lijst');
  });

  it('is op een telefoon een blad van onderen; de kaart erboven blijft te zien', async () => {
    const element = await op(TELEFOON);
    await klikOp(element, knoop(element, 'p4'));
    await waitUntil(() => teZien(element, '.paneel'));
    const blad = vak(element, '.paneel');
    // Van onderen in het venster zelf: WebKitGTK maakt dat niet zo hoog als gevraagd.
    expect(blad.bottom).to.be.closeTo(innerHeight, 2);
    expect(blad.height).to.be.at.most(TELEFOON.height / 2);
    expect(getComputedStyle(vind(schaduw(element), '.paneel .inhoud')).overflowY).to.equal('auto');
    expect(vindAlle(paneel(element), '.paneelvoet button').every((doel) => doel.checkVisibility())).to.equal(true);
  });

  it('is tussenin een kaartje op de kaart', async () => {
    // Wie links staat: rechtsonder ligt het kaartje dan niet over hem heen.
    const element = await op(TABLET);
    await klikOp(element, knoop(element, 'p11'));
    const [kaartje, kaart] = [vak(element, '.paneel'), vak(element, '.kaartvak')];
    expect(kaartje.right).to.be.at.most(kaart.right);
    expect(kaartje.left).to.be.greaterThan(kaart.left + kaart.width / 2 - 20);
    expect(kaartje.bottom).to.be.at.most(kaart.bottom);
  });

  it('klapt in de lijst open in de eigen regel, één tegelijk, met elke keuze op een eigen regel', async () => {
    const element = await op(TELEFOON);
    await toonLijst(element);
    await open(element, 'p4');
    await open(element, 'p5');
    expect(vindAlle(schaduw(element), '.lijst [aria-expanded=true].regel')).to.have.length(1);
    const regel = vind(schaduw(element), '.rij.gekozen');
    expect(regel.contains(paneel(element))).to.equal(true);
    const rondjes = vindAlle(paneel(element), '[data-veld=ring]').map((rondje) => rondje.closest('label'));
    expect(rondjes).to.have.length(4);
    expect(new Set(rondjes.map((rondje) => rondje?.getBoundingClientRect().left)).size).to.equal(1);
  });

  it('loopt met vorige en volgende langs de lijst, zonder te sluiten', async () => {
    const element = await op(BREED);
    await klikOp(element, knoop(element, 'p4'));
    await druk(element, 'actie.volgende', ': Tante Sanne').catch(() => {
      vind(paneel(element), '.buren button:last-child').click();
    });
    await element.updateComplete;
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Tante Sanne');
    await wachtOpFocus(() => schaduw(element).querySelector('#paneel-titel'), 'de volgende');
  });

  it('vraagt één keer of iemand weg mag, en zegt wat er meegaat; Escape laat hem staan', async () => {
    const element = await op(BREED);
    await klikOp(element, knoop(element, 'p11'));
    await druk(element, 'actie.verwijderen', 'Hulpverlener L. Vos');
    const vraag = vind(paneel(element), '[role=alertdialog]');
    await wachtOpFocus(() => schaduw(element).querySelector('#weg'), 'laten staan');
    expect(tekstVan(metFocus())).to.equal(tekst('actie.annuleren'));
    for (const woord of ['Meester De Boer', 'Mama', tekst('weg.terug')]) expect(tekstVan(vraag)).to.contain(woord);
    await toets(element, 'Escape');
    expect(schaduw(element).querySelector('[role=alertdialog]')).to.equal(null);
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Hulpverlener L. Vos');
    await druk(element, 'actie.verwijderen', 'Hulpverlener L. Vos');
    await druk(element, 'actie.verwijderJa');
    expect(element.value.personen?.some(({ id }) => id === 'p11')).to.equal(false);
  });

  it('een functie uit en weer aan houdt de steun die de andere kant op gaat', async () => {
    const element = await maak({
      ...DRIE,
      personen: [
        { id: 'a', naam: 'Riet', soort: 'netwerk', steun: [{ functie: 'praktisch', richting: 'wederzijds' }] },
      ],
    });
    await open(element, 'a');
    const vakje = (): HTMLElement => vind(paneel(element), '[data-veld="functie:praktisch"]');
    vakje().click();
    await element.updateComplete;
    expect(persoon(element, 'a').steun?.map(({ richting }) => richting)).to.deep.equal(['geeft']);
    vakje().click();
    await element.updateComplete;
    expect(persoon(element, 'a').steun?.map(({ richting }) => richting)).to.deep.equal(['wederzijds']);
  });

  it('zegt waar iemand erkend is en of hij respijt geeft, als dat bekend is', async () => {
    const element = await maak({
      ...DRIE,
      personen: [{ id: 'a', naam: 'Riet', soort: 'netwerk', erkend: ['jeugdhulp', 'onderwijs'] }],
    });
    element.dossierStore.wijzig((dossier) => ({ ...dossier, ladder: { huidig: { respijt: true, bijWie: 'a' } } }));
    await open(element, 'a');
    expect(tekstVan(paneel(element))).to.contain(
      tekst('paneel.erkend', { waar: `${tekst('erkend.jeugdhulp')}, ${tekst('erkend.onderwijs')}` }),
    );
    expect(tekstVan(paneel(element))).to.contain(tekst('paneel.respijt'));
  });

  it('op de kaart staan erkend en respijt met een teken, met uitleg en voor wie luistert met woorden; zonder staat er niets', async () => {
    const mensen = DRIE.personen?.map((wie) => (wie.id === 'a' ? { ...wie, erkend: ['onderwijs'] as const } : wie));
    const element = await maak({ ...DRIE, personen: mensen } as typeof DRIE);
    const onder = (id: string): string => tekstVan(schaduw(element).querySelector(`[data-plek="${id}"] .bijschrift`));
    const legenda = (): string => vindAlle(schaduw(element), '.legenda li').map(tekstVan).join(' | ');
    expect(onder('a')).to.contain('◎');
    expect(opKaart(element, 'a')).to.contain(tekst('legenda.erkend'));
    expect(legenda()).to.contain(`◎ ${tekst('legenda.erkend')}`);
    expect(legenda()).not.to.contain(tekst('legenda.respijt'));
    element.dossierStore.wijzig((dossier) => ({ ...dossier, ladder: { gewenst: { respijt: true, bijWie: 'c' } } }));
    await element.updateComplete;
    expect(onder('c')).to.contain('⇆');
    expect(opKaart(element, 'c')).to.contain(tekst('legenda.respijt'));
    expect(legenda()).to.contain(`⇆ ${tekst('legenda.respijt')}`);
    expect(opKaart(element, 'b')).not.to.contain(tekst('legenda.respijt'));
    expect(opKaart(element, 'b')).not.to.contain(tekst('legenda.erkend'));
  });
});

describe('<netwerk-kaart>: iemand erbij', () => {
  const zetErbij = async (element: Kaart, naam: string): Promise<void> => {
    const invoer = vind<HTMLInputElement>(schaduw(element), '#naam');
    await typ(element, invoer, naam);
    invoer.focus();
    await toets(element, 'Enter');
  };

  it('opent wie er net bij kwam, op de plek die bij zijn relatie hoort', async () => {
    const element = await maak(DRIE);
    await zetErbij(element, 'Tante Bea');
    const nieuw = element.value.personen?.at(-1);
    expect(nieuw).to.include({ naam: 'Tante Bea', relatie: 'tante', sector: 'familie', ring: null });
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Tante Bea');
  });

  it('met een naam en dan een relatie is dat samen één mens', async () => {
    const element = await maak(DRIE);
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#naam'), 'Bea');
    vind(schaduw(element), '[data-actie=snel][data-id=tante]').click();
    await element.updateComplete;
    expect(element.value.personen?.at(-1)).to.include({ naam: 'Bea', relatie: 'tante', sector: 'familie' });
  });

  it('vraagt bij dezelfde naam of het iemand anders is; ja wil een andere naam', async () => {
    const element = await maak(DRIE);
    await zetErbij(element, '  oma RIÉT ');
    expect(element.value.personen).to.have.length(3);
    expect(tekstVan(vind(schaduw(element), '#dubbel'))).to.equal(tekst('erbij.dubbel', { naam: 'Oma Riet' }));
    await wachtOpFocus(() => schaduw(element).querySelector('#andere-naam'), 'de andere naam');
    await druk(element, 'erbij.ja');
    expect(element.value.personen, 'nog steeds dezelfde naam').to.have.length(3);
    await typ(element, vind<HTMLInputElement>(schaduw(element), '#andere-naam'), 'Oma Riet van papa');
    await druk(element, 'erbij.ja');
    expect(element.value.personen?.at(-1)?.naam).to.equal('Oma Riet van papa');
  });

  it('nee laat zien wie er al stond, en zet niemand erbij', async () => {
    const element = await maak(DRIE);
    await zetErbij(element, 'Mama');
    vind(schaduw(element), '.dubbel [data-actie=dezelfde]').click();
    await element.updateComplete;
    expect(element.value).to.deep.equal(DRIE);
    expect(tekstVan(vind(schaduw(element), '#paneel-titel'))).to.equal('Mama');
  });

  it('verraadt niet wie voor deze lezer verborgen is', async () => {
    const personen = DRIE.personen?.map((wie) => (wie.id === 'b' ? { ...wie, verbergVoor: ['kind' as const] } : wie));
    const element = await maak({ ...DRIE, personen: personen ?? [] }, { lezer: 'kind' });
    await zetErbij(element, 'Mama');
    expect(schaduw(element).querySelector('#dubbel')).to.equal(null);
    expect(element.value.personen).to.have.length(4);
  });
});

describe('<netwerk-kaart>: de beelden', () => {
  const rondje = (element: Kaart, code: string): HTMLInputElement =>
    vind<HTMLInputElement>(schaduw(element), `.zicht [value=${code}]`);
  const kiesZicht = async (element: Kaart, code: string): Promise<void> => {
    rondje(element, code).click();
    await element.updateComplete;
  };

  it('zijn één schakelaar: nu, als de hulp stopt, en vergelijken zodra er een moment is', async () => {
    const element = await maak(waardeVan(SAM));
    expect(vindAlle<HTMLInputElement>(schaduw(element), '.zicht input').map(({ value }) => value)).to.deep.equal([
      'nu',
      'na',
      'vergelijk',
    ]);
    expect([rondje(element, 'nu').checked, element.zicht]).to.deep.equal([true, 'nu']);
    const zonder = await maak(DRIE);
    expect(vindAlle(schaduw(zonder), '.zicht input')).to.have.length(2);
  });

  it('als de hulp stopt: de lijst zegt wie blijft, wie stopt, en van wie het nog te vragen is', async () => {
    const element = await maak(waardeVan(SAM));
    await kiesZicht(element, 'na');
    expect(element.zicht).to.equal('na');
    expect(element.hasAttribute('zicht'), 'het attribuut blijft van de pagina').to.equal(false);
    expect(vindAlle(schaduw(element), '.groepkop .kop').map(tekstVan)).to.deep.equal([
      tekst('na.ja'),
      tekst('na.onbekend'),
      tekst('na.nee'),
    ]);
    expect(lijst(element)).to.have.length(12);
    vind(schaduw(element), '.rij [data-actie=blijft][data-id=p10]').click();
    await element.updateComplete;
    expect(persoon(element, 'p10').blijftNaHulp).to.equal('ja');
  });

  it('het vak met keuzes hangt over de kaart, en gaat dicht met Escape of door ernaast verder te gaan', async () => {
    const element = await maak(waardeVan(SAM));
    const open = async (): Promise<HTMLDetailsElement> => {
      const vak = (await keuze(element, 'bekijk')).closest('details') as HTMLDetailsElement;
      expect(vak.open).to.equal(true);
      return vak;
    };
    let vak = await open();
    (await keuze(element, 'bekijk')).focus();
    await sendKeys({ press: 'Escape' });
    expect(vak.open).to.equal(false);
    expect(schaduw(element).activeElement).to.equal(vind(vak, 'summary'));
    vak = await open();
    vind(schaduw(element), '#naam').focus();
    expect(vak.open, 'wie verdertypt').to.equal(false);
    vak = await open();
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    expect(vak.open, 'wie op een lege plek van de pagina tikt').to.equal(false);
  });

  it('vergelijkt met het laatste moment, of met wat gekozen is; nu zet het weer uit', async () => {
    const element = await maak(waardeVan(SAM));
    await kiesZicht(element, 'vergelijk');
    expect(schaduw(element).querySelector('[part=verschil]')).not.to.equal(null);
    expect((await keuze(element, 'vergelijk-met')).value).to.equal('m1');
    await kiesZicht(element, 'nu');
    expect(schaduw(element).querySelector('[part=verschil]')).to.equal(null);
  });

  it('`zicht` van de pagina telt; een vergelijk-met zonder zicht vergelijkt ook', async () => {
    const element = await maak(waardeVan(SAM), { zicht: 'na' });
    expect(element.zicht).to.equal('na');
    const ander = await maak(waardeVan(SAM), { 'vergelijk-met': 'm1' });
    expect(ander.zicht).to.equal('vergelijk');
  });
});
