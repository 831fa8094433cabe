// De verdeling van jeugdigen over de niveaus: het gewogen gemiddelde, waar zij heen gaan als een niveau weg gaat, en de productcode.
import { expect } from '@open-wc/testing';
import { mengTarief } from '../../../src/domein/tarief/index.js';
import {
  beschrijving,
  bouwsteen,
  maak,
  open,
  plat,
  schaduw,
  tekst,
  tekstVan,
  vind,
  vindAlle,
  type Calculator,
} from './hulp.js';

const NIVEAUS = {
  gekozen: null,
  niveaus: [
    { code: 'Laag', plaatsen: 6 },
    { code: 'Hoog', plaatsen: 3, urenOndersteuning: 4 },
  ],
};

async function metNiveaus(): Promise<Calculator> {
  const element = await maak();
  element.value = { ...element.value, zorgzwaarte: NIVEAUS };
  await element.updateComplete;
  await open(element, 11);
  return element;
}

const mix = (element: Calculator): HTMLElement => vind(bouwsteen(element, 11), 'section');
const aantal = (element: Calculator, niveau: string): HTMLInputElement => {
  const veld = vindAlle<HTMLInputElement>(mix(element), 'input').find(
    ({ labels }) => tekstVan(labels?.[0] ?? null) === `${tekst('mix.aantal')}: ${niveau}`,
  );
  if (!veld) throw new Error(`geen veld bij ${niveau}`);
  return veld;
};

async function zet(element: Calculator, niveau: string, waarde: string): Promise<void> {
  const veld = aantal(element, niveau);
  veld.value = waarde;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function klik(element: Calculator, naam: string): Promise<void> {
  const knop = vindAlle<HTMLButtonElement>(schaduw(element), 'button').find(
    (kandidaat) => tekstVan(kandidaat) === naam,
  );
  if (!knop) throw new Error(`geen knop "${naam}"`);
  knop.click();
  await element.updateComplete;
}

const zin = (element: Calculator): string => tekstVan(vind(mix(element), '[role=status]'));
const euro = (bedrag: number | null): string => `€ ${(bedrag ?? 0).toFixed(2).replace('.', ',')}`;

describe('de verdeling over de niveaus', () => {
  it('geeft het gewogen gemiddelde van de exacte tarieven, en zonder jeugdigen geen bedrag', async () => {
    const element = await metNiveaus();
    expect(zin(element)).to.equal(tekst('mix.leeg'));
    await zet(element, 'Laag', '6');
    await zet(element, 'Hoog', '3');
    const { tariefPerEtmaal } = mengTarief(element.value, [
      { code: 'Laag', aantal: 6 },
      { code: 'Hoog', aantal: 3 },
    ]);
    expect(zin(element)).to.equal(tekst('mix.zin', { aantal: '9', bedrag: euro(tariefPerEtmaal) }));
    await zet(element, 'Hoog', 'drie');
    expect(aantal(element, 'Hoog').value, 'wat getypt is blijft').to.equal('drie');
    expect(aantal(element, 'Hoog').getAttribute('aria-invalid')).to.equal('true');
    expect(zin(element), 'het vorige aantal geldt nog').to.contain('9');
    expect(beschrijving(aantal(element, 'Hoog'))).to.equal(tekst('mix.fout'));
    await klik(element, tekst('actie.ongedaan'));
    expect(zin(element)).to.contain(plat(tekst('mix.zin', { aantal: '6', bedrag: '' }).split(' is')[0]));
  });

  it('een andere naam neemt de jeugdigen mee; weghalen vraagt waar zij heen gaan', async () => {
    const element = await metNiveaus();
    await zet(element, 'Laag', '6');
    await zet(element, 'Hoog', '3');
    const naam = vind<HTMLInputElement>(schaduw(element), '#niveau-1-naam');
    naam.value = 'Zwaar';
    naam.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(aantal(element, 'Zwaar').value).to.equal('3');
    await klik(element, `${tekst('niveau.weg')} Zwaar`);
    expect(element.value.zorgzwaarte?.niveaus, 'eerst de vraag').to.have.length(2);
    await klik(element, tekst('niveau.weg.naar', { niveau: 'Laag' }));
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(1);
    expect(aantal(element, 'Laag').value).to.equal('9');
    await klik(element, tekst('actie.ongedaan'));
    expect(aantal(element, 'Zwaar').value, 'in één stap terug').to.equal('3');
    expect(aantal(element, 'Laag').value).to.equal('6');
  });

  it('toch niet, en nergens heen', async () => {
    const element = await metNiveaus();
    await zet(element, 'Hoog', '3');
    await klik(element, `${tekst('niveau.weg')} Hoog`);
    await klik(element, tekst('niveau.weg.tochNiet'));
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(2);
    await klik(element, `${tekst('niveau.weg')} Hoog`);
    await klik(element, tekst('niveau.weg.nergens'));
    expect(element.value.zorgzwaarte?.niveaus).to.have.length(1);
    expect(zin(element)).to.equal(tekst('mix.leeg'));
  });

  it('zet de niveaus naast elkaar: vet is van het niveau zelf, en een = is zoals bij de basis', async () => {
    const element = await metNiveaus();
    const matrix = vindAlle<HTMLTableElement>(bouwsteen(element, 11), 'table').find(
      ({ caption }) => tekstVan(caption) === tekst('mix.matrix'),
    );
    if (!matrix) throw new Error('geen matrix');
    const koppen = vindAlle(matrix, 'thead th').map(tekstVan);
    expect(koppen).to.deep.equal([tekst('mix.cijfer'), tekst('rij.basis'), 'Laag', 'Hoog']);
    const rijen = new Map(
      [...(matrix.tBodies[0]?.rows ?? [])].map(({ cells: [naam, ...rest] }) => [tekstVan(naam ?? null), rest]),
    );
    const { plaatsen, ondersteuning } = element.value;
    const uren = String(ondersteuning.urenPerJeugdigePerWeek);
    const cellen = (naam: string): string[] => (rijen.get(naam) ?? []).map(tekstVan);
    expect(cellen(tekst('veld.plaatsen'))).to.deep.equal([String(plaatsen), '6', '3']);
    expect(cellen(tekst('veld.urenOndersteuning'))).to.deep.equal([uren, `= ${uren}`, '4']);
    const vet = (naam: string): boolean[] => (rijen.get(naam) ?? []).map((cel) => cel.querySelector('strong') !== null);
    expect(vet(tekst('veld.urenOndersteuning'))).to.deep.equal([false, false, true]);
    // Wat de basis verandert, verandert ook wat er van haar is.
    element.value = { ...element.value, ondersteuning: { ...ondersteuning, urenPerJeugdigePerWeek: 3 } };
    await element.updateComplete;
    expect(cellen(tekst('veld.urenOndersteuning'))).to.deep.equal(['3', '= 3', '4']);
  });

  it('kiest geen productcode vanzelf, en schrijft de regel van een gekozen code uit', async () => {
    const element = await metNiveaus();
    const lijst = vindAlle<HTMLSelectElement>(mix(element), 'select');
    expect(lijst.map(({ value }) => value)).to.deep.equal(['', '', '']);
    const [, laag] = lijst;
    if (!laag) throw new Error('geen lijst');
    laag.value = '44A21';
    laag.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    // Een outputgerichte code hoort bij eenheid 82 of 83, een inspanningsgerichte bij 14.
    expect(tekstVan(mix(element))).to.contain(tekst('mix.regel.output', { categorie: '44', code: '44A21' }));
    expect(tekst('mix.regel.output')).to.match(/82 of 83/);
    const [basis] = lijst;
    if (!basis) throw new Error('geen lijst');
    basis.value = '44A08';
    basis.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(tekstVan(mix(element))).to.contain(tekst('mix.regel', { categorie: '44', code: '44A08' }));
    basis.value = '';
    basis.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(vindAlle<HTMLSelectElement>(mix(element), 'select').map(({ value }) => value)).to.deep.equal([
      '',
      '44A21',
      '',
    ]);
  });
});
