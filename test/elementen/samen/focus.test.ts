// Waar de focus is als een ander weghaalt wat haar had: de pagina, een ander element van hetzelfde dossier, of een attribuut.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Dossier } from '../../../src/domein/dossier/dossier.js';
import '../../../src/elementen/netwerk-kaart/define.js';
import '../../../src/elementen/steunfiguur-form/define.js';
import '../../../src/elementen/zo-thuis-dossier/define.js';
import '../../../src/elementen/zo-thuis-ladder/define.js';
import { knoop, open as openOpKaart, SAM, wek, type Kaart } from '../netwerk-kaart/hulp.js';
import { open as openInFormulier, type Form } from '../steunfiguur-form/hulp.js';
import { metFocus, schaduw, vind, vindAlle } from '../vinden.js';

type DossierElement = HTMLElementTagNameMap['zo-thuis-dossier'];
type Ladder = HTMLElementTagNameMap['zo-thuis-ladder'];

const zonder = (dossier: Dossier, naam: string): Dossier => {
  const weg = dossier.personen?.find((persoon) => persoon.naam === naam)?.id;
  return {
    ...dossier,
    personen: (dossier.personen ?? []).filter(({ id }) => id !== weg),
    banden: (dossier.banden ?? []).filter(({ van, naar }) => van !== weg && naar !== weg),
  };
};

async function pagina(): Promise<{
  dossier: DossierElement;
  kaart: Kaart;
  form: Form;
  ladder: Ladder;
  elders: HTMLElement;
}> {
  const plek = await fixture<HTMLElement>(
    html`<div>
      <button>Elders</button>
      <zo-thuis-dossier
        ><netwerk-kaart></netwerk-kaart><steunfiguur-form></steunfiguur-form><zo-thuis-ladder></zo-thuis-ladder
      ></zo-thuis-dossier>
    </div>`,
  );
  const dossier = vind<DossierElement>(plek, 'zo-thuis-dossier');
  const [kaart, form, ladder] = [
    vind<Kaart>(plek, 'netwerk-kaart'),
    vind<Form>(plek, 'steunfiguur-form'),
    vind<Ladder>(plek, 'zo-thuis-ladder'),
  ];
  dossier.value = SAM;
  for (const element of [kaart, form, ladder]) await element.updateComplete;
  await wek(kaart);
  return { dossier, kaart, form, ladder, elders: vind(plek, 'button') };
}

/** Wat hierna komt doet een ander: de handeling van de bezoeker is voorbij. */
const eenAnder = (): Promise<void> => new Promise((klaar) => setTimeout(klaar));

/** Wacht tot alles getekend is, en geeft in welk element de focus staat. */
async function focusNa(...elementen: readonly (Kaart | Form | Ladder)[]): Promise<string> {
  for (const element of elementen) await element.updateComplete;
  // Eerst wie zelf om de focus vroeg, dan pas de vanger.
  await eenAnder();
  await eenAnder();
  return document.activeElement?.localName ?? '';
}

describe('focus van wie met toetsen werkt, als een ander iets weghaalt', () => {
  it('op de kaart: wie openstaat wordt elders verwijderd, en de focus gaat naar het kind', async () => {
    const { dossier, kaart } = await pagina();
    await openOpKaart(kaart, 'p4');
    expect(metFocus()?.id).to.equal('paneel-titel');
    await eenAnder();
    dossier.value = zonder(SAM, 'Oma Riet');
    expect(await focusNa(kaart)).to.equal('netwerk-kaart');
    expect(metFocus()).to.equal(knoop(kaart));
  });

  it('op de kaart: de figuur met de focus wordt elders verwijderd', async () => {
    const { dossier, kaart } = await pagina();
    knoop(kaart, 'p4').focus();
    await kaart.updateComplete;
    await eenAnder();
    dossier.value = zonder(SAM, 'Oma Riet');
    await focusNa(kaart);
    expect(metFocus()).to.equal(knoop(kaart));
  });

  it('op de kaart: wie vóór de figuur met de focus staat wordt elders verwijderd, en de focus blijft bij dezelfde mens', async () => {
    const { dossier, kaart } = await pagina();
    knoop(kaart, 'p4').focus();
    await kaart.updateComplete;
    await eenAnder();
    dossier.value = zonder(SAM, 'Mama');
    await focusNa(kaart);
    expect(metFocus()).to.equal(knoop(kaart, 'p4'));
  });

  it('op de kaart: de pagina kiest een ander beeld, en de focus blijft bij wie openstaat', async () => {
    const { kaart } = await pagina();
    await openOpKaart(kaart, 'p4');
    await eenAnder();
    for (const weergave of ['lijst', 'kaart', 'beide'] as const) {
      kaart.weergave = weergave;
      expect(await focusNa(kaart), weergave).to.equal('netwerk-kaart');
      expect(metFocus()?.id, weergave).to.equal('paneel-titel');
    }
  });

  it('op de kaart: wie openstaat mag deze lezer niet zien', async () => {
    const { dossier, kaart } = await pagina();
    dossier.value = {
      ...SAM,
      personen: (SAM.personen ?? []).map((persoon) =>
        persoon.id === 'p4' ? { ...persoon, verbergVoor: ['ouder' as const] } : persoon,
      ),
    };
    await kaart.updateComplete;
    await openOpKaart(kaart, 'p4');
    await eenAnder();
    kaart.lezer = 'ouder';
    await focusNa(kaart);
    expect(metFocus()).to.equal(knoop(kaart));
  });

  it('in het formulier: wie openstaat wordt elders verwijderd, en de focus gaat naar de lijst', async () => {
    const { dossier, form } = await pagina();
    await openInFormulier(form, 'Oma Riet');
    expect(metFocus()?.id).to.equal('persoon-titel');
    await eenAnder();
    dossier.value = zonder(SAM, 'Oma Riet');
    expect(await focusNa(form)).to.equal('steunfiguur-form');
    expect(metFocus()?.id).to.equal('lijst-titel');
  });

  it('op de ladder: de pagina maakt haar alleen-lezen', async () => {
    const { ladder } = await pagina();
    const zoek = (): HTMLElement | undefined =>
      vindAlle(schaduw(ladder), 'textarea').find((plek) => plek.getClientRects().length > 0);
    vind(schaduw(ladder), '.werk').scrollIntoView();
    await waitUntil(zoek, 'het werkblad komt als het in beeld is');
    const veld = zoek();
    veld?.focus();
    await ladder.updateComplete;
    expect(metFocus()).to.equal(veld);
    await eenAnder();
    ladder.readonly = true;
    expect(await focusNa(ladder)).to.equal('zo-thuis-ladder');
    expect(metFocus()?.isConnected).to.equal(true);
  });

  it('pakt de focus niet af van wie elders bezig is', async () => {
    const { dossier, kaart, form, ladder, elders } = await pagina();
    await openOpKaart(kaart, 'p4');
    await openInFormulier(form, 'Oma Riet');
    elders.focus();
    await eenAnder();
    dossier.value = zonder(SAM, 'Oma Riet');
    kaart.weergave = 'lijst';
    await focusNa(kaart, form, ladder);
    expect(metFocus()).to.equal(elders);
  });
});
