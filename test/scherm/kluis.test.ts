// De kluis: versleuteld, met een sleutel die het apparaat niet af kan, elke keer anders, en weg is weg.
import { expect } from '@open-wc/testing';
import { Kluis, type Kluisinhoud } from '../../src/scherm/kluis.js';
import { eigenNaam, opHetApparaat, zetOpHetApparaat } from './concept-hulp.js';

interface Stuk {
  readonly begin: Uint8Array;
  readonly geheim: ArrayBuffer;
}

const inhoud = (tekst: string, verzonden = false): Kluisinhoud => ({
  inhoud: tekst,
  bewaardOp: new Date().toISOString(),
  verzonden,
  eerder: [],
});
const morgen = (): number => Date.now() + 86_400_000;

async function open(naam: string): Promise<Kluis> {
  const kluis = await Kluis.open(naam);
  if (!kluis) throw new Error('de kluis gaat niet open');
  return kluis;
}

describe('de kluis', () => {
  it('geeft terug wat erin ging', async () => {
    const naam = eigenNaam();
    const kluis = await open(naam);
    expect(await kluis.lees(naam)).to.equal(null);
    const stuk = inhoud('Oma Riet');
    await kluis.schrijf(naam, stuk, morgen());
    expect(await kluis.lees(naam)).to.deep.equal(stuk);
    kluis.sluit();
  });

  it('bewaart niets leesbaars, en elke keer met een andere beginwaarde', async () => {
    const naam = eigenNaam();
    const kluis = await open(naam);
    const stukken: Stuk[] = [];
    for (let keer = 0; keer < 3; keer += 1) {
      await kluis.schrijf(naam, inhoud('Oma Riet'), morgen());
      stukken.push((await opHetApparaat<Stuk>('stukken', naam)) as Stuk);
    }
    kluis.sluit();
    for (const { geheim } of stukken) expect(new TextDecoder().decode(geheim)).not.to.contain('Riet');
    expect(new Set(stukken.map(({ begin }) => [...begin].join())).size).to.equal(3);
  });

  it('heeft een sleutel van AES-GCM die niet uit te lezen is', async () => {
    const naam = eigenNaam();
    (await open(naam)).sluit();
    const sleutel = (await opHetApparaat<CryptoKey>('sleutels', naam)) as CryptoKey;
    expect(sleutel.algorithm.name).to.equal('AES-GCM');
    expect(sleutel.extractable).to.equal(false);
    const uitgelezen = await crypto.subtle.exportKey('raw', sleutel).catch(() => null);
    expect(uitgelezen).to.equal(null);
  });

  it('wist ook de sleutel', async () => {
    const naam = eigenNaam();
    const kluis = await open(naam);
    await kluis.schrijf(naam, inhoud('Oma Riet'), morgen());
    await kluis.wis(naam);
    kluis.sluit();
    expect(await opHetApparaat('stukken', naam)).to.equal(undefined);
    expect(await opHetApparaat('sleutels', naam)).to.equal(undefined);
  });

  it('ruimt bij het openen op wat over zijn termijn is, ook van een andere pagina', async () => {
    const [oud, nieuw] = [eigenNaam(), eigenNaam()];
    const kluis = await open(oud);
    await kluis.schrijf(oud, inhoud('oud'), Date.now() - 1);
    await kluis.schrijf(nieuw, inhoud('nieuw'), morgen());
    kluis.sluit();
    (await open(eigenNaam())).sluit();
    expect(await opHetApparaat('stukken', oud)).to.equal(undefined);
    expect(await opHetApparaat('sleutels', oud)).to.equal(undefined);
    expect(await opHetApparaat('stukken', nieuw)).not.to.equal(undefined);
  });

  it('merkt als verstuurd zonder opnieuw te versleutelen', async () => {
    const naam = eigenNaam();
    const kluis = await open(naam);
    await kluis.merkVerzonden(naam);
    expect(await kluis.lees(naam)).to.equal(null);
    await kluis.schrijf(naam, inhoud('Oma Riet'), morgen());
    await kluis.merkVerzonden(naam);
    expect(await kluis.lees(naam)).to.deep.include({ inhoud: 'Oma Riet', verzonden: true });
    kluis.sluit();
  });

  it('noemt onleesbaar wat geknoeid is, of waar de sleutel van weg is', async () => {
    const naam = eigenNaam();
    const kluis = await open(naam);
    await kluis.schrijf(naam, inhoud('Oma Riet'), morgen());
    const stuk = (await opHetApparaat<Stuk>('stukken', naam)) as Stuk;
    await zetOpHetApparaat('stukken', naam, { ...stuk, begin: new Uint8Array(12) });
    expect(await kluis.lees(naam)).to.equal('onleesbaar');
    kluis.sluit();
  });
});
