// Loopt langs alles wat de ladder beweert: elke uitspraak heeft een bron die gelezen is, elk artikel op het scherm staat in de gegevens, en
// wat niet gelezen is wordt nergens als regel genoemd.
import { expect } from '@open-wc/testing';
import {
  BRONNEN,
  bronVan,
  HULPVORM_BRON,
  KADERREGELS,
  LADDERREGELS,
  machtigingBij,
  NA_18,
  TREDEN,
  UITSPRAKEN,
  type Vindplaats,
  WET_BIJ_VARIANT,
} from '../../src/domein/ladder/index.js';
import { TEKSTEN } from '../../src/teksten/index.js';

const { nl, en } = TEKSTEN['zo-thuis-ladder'];
const GELEZEN: readonly string[] = BRONNEN.Jeugdwet.artikelen;

/** Alles wat de ladder op grond van een bron zegt: hoe het heet, en waar het staat. */
const BEWEERD: readonly (readonly [naam: string, gronden: readonly Vindplaats[]])[] = [
  ...TREDEN.flatMap(({ code, wet }) => wet.map((punt) => [`${code}: wet.${punt.code}`, punt.gronden] as const)),
  ...Object.entries(WET_BIJ_VARIANT).flatMap(([variant, punten]) =>
    punten.map((punt) => [`${variant}: wet.${punt.code}`, punt.gronden] as const),
  ),
  ...NA_18.map(({ code, gronden }) => [`na18.${code}`, gronden] as const),
  ...KADERREGELS.flatMap(({ kader, gronden, gezinEerst }) => [
    [`kader ${kader}`, gronden] as const,
    [`kader ${kader}, gezin eerst`, gezinEerst] as const,
  ]),
  ...UITSPRAKEN.filter(({ soort }) => soort !== 'eigen').map(({ code, gronden }) => [code, gronden] as const),
  ['hulpvorm', [HULPVORM_BRON]],
];

describe('wat de ladder beweert', () => {
  it('heeft altijd een bron, en die is gelezen', () => {
    expect(BEWEERD.length).to.be.above(50);
    for (const [naam, gronden] of BEWEERD) {
      expect(gronden, naam).not.to.deep.equal([]);
      for (const plek of gronden) {
        const { gelezenIn, naam: bron, artikel } = bronVan(plek);
        expect(gelezenIn, `${naam}: ${bron}`).to.be.a('string').and.not.equal('');
        if (bron === 'Jeugdwet') expect(GELEZEN, naam).to.include(artikel);
      }
    }
  });

  it('heeft bij elk punt van de wet en elke regel na 18 een zin, in elke taal', () => {
    const sleutels = BEWEERD.map(([naam]) => naam.split(': ').at(-1) ?? '').filter((naam) =>
      /^(wet|na18)\./.test(naam),
    );
    expect(sleutels.filter((sleutel) => !(sleutel in nl) || !(sleutel in en))).to.deep.equal([]);
    const over = Object.keys(nl).filter(
      (sleutel) =>
        /^(wet|na18)\./.test(sleutel) && !sleutels.includes(sleutel) && !/^wet\.(niets|afgeleid|jurist)$/.test(sleutel),
    );
    expect(over, 'een zin zonder bron').to.deep.equal([]);
  });

  it('noemt op het scherm geen artikel dat niet in de gegevens staat', () => {
    for (const [taal, teksten] of Object.entries({ nl, en })) {
      for (const [sleutel, zin] of Object.entries<string>(teksten)) {
        for (const [, artikel = '', lid = '', ookLid = lid] of zin.matchAll(
          /Jeugdwet (\d+(?:\.\d+)+)(?: lid (\d+)|\((\d+)\))?/g,
        ))
          expect(GELEZEN, `${taal} ${sleutel}: ${zin}`).to.include(ookLid ? `${artikel} lid ${ookLid}` : artikel);
      }
    }
  });

  it('noemt ook in een rijtje artikelen alleen wat in de gegevens staat', () => {
    // "Jeugdwet 7.3.4 en 7.3.15": het tweede nummer heeft geen wet voor zich.
    for (const [taal, teksten] of Object.entries({ nl, en })) {
      for (const [sleutel, zin] of Object.entries<string>(teksten)) {
        if (!/Jeugdwet/.test(zin)) continue;
        for (const [, artikel = ''] of zin.matchAll(/(?<![\d.,])(\d+\.\d+(?:\.\d+)*)(?![\d,])/g))
          expect(
            GELEZEN.some((gelezen) => gelezen === artikel || gelezen.startsWith(`${artikel} lid`)),
            `${taal} ${sleutel}: ${artikel} in ${zin}`,
          ).to.equal(true);
      }
    }
  });

  it('noemt tussen haakjes geen publicatie die niet in de gegevens staat', () => {
    let geteld = 0;
    for (const [taal, teksten] of Object.entries({ nl, en })) {
      for (const [sleutel, zin] of Object.entries<string>(teksten)) {
        for (const [, titel = ''] of zin.matchAll(/\(“([^”]+)”\)/g)) {
          geteld += 1;
          expect(Object.keys(BRONNEN), `${taal} ${sleutel}`).to.include(titel);
        }
      }
    }
    expect(geteld).to.be.above(5);
  });

  it('noemt een wet die niet gelezen is nergens', () => {
    for (const [taal, teksten] of Object.entries({ nl, en })) {
      const mis = Object.entries<string>(teksten).filter(([, zin]) =>
        /Burgerlijk Wetboek|Civil Code|\bBW \d|\d:\d{3}/.test(zin),
      );
      expect(mis, taal).to.deep.equal([]);
    }
    // De machtiging uithuisplaatsing staat in zo'n wet: zij blijft een vraag.
    expect(machtigingBij({ kader: 'ots', gewenst: { trede: 'gezinshuis' } })?.gronden).to.deep.equal([]);
    expect(nl['bepaalt.nietGelezen']).to.contain('jurist');
  });

  it('zegt bij wet, meldingen en rollen dat een jurist mee kan kijken', () => {
    for (const sleutel of ['wet.jurist', 'meldingen.jurist'] as const) {
      expect(nl[sleutel]).to.contain('jurist');
      expect(en[sleutel]).to.contain('lawyer');
    }
  });

  it('noemt bij elke termijn een bron, of dat het een eigen afspraak is', () => {
    for (const { code, bron, gronden } of LADDERREGELS.termijnen) {
      expect(bron, code).not.to.equal('');
      if (gronden.length === 0) expect(bron, code).to.equal('eigen afspraak');
      for (const plek of gronden) expect(bronVan(plek).gelezenIn, code).not.to.equal('');
    }
  });
});
