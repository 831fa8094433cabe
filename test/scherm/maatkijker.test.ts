// Naar de maat van een element kijken we zonder dat de pagina er een fout van krijgt. Een browser meldt "ResizeObserver loop" aan de pagina als
// iets dat bekeken wordt nog eens van maat verandert in het beeld waarin dat net gemeld is; ook als de pagina zelf dat deed.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/elementen/netwerk-kaart/define.js';
import { maatkijker } from '../../src/scherm/maatkijker.js';

/** Wat de pagina aan fouten krijgt terwijl `doe` loopt, tot twee beelden daarna. */
async function fouten(doe: () => Promise<unknown>): Promise<string[]> {
  const gehoord: string[] = [];
  const opFout = (gebeurtenis: ErrorEvent): void => {
    gebeurtenis.preventDefault();
    gehoord.push(gebeurtenis.message);
  };
  const mochaFout = window.onerror;
  const { error } = console;
  Reflect.set(window, 'onerror', null);
  // De looper van de toetsen schrijft elke fout van de pagina op, ook de bedoelde.
  console.error = () => {};
  window.addEventListener('error', opFout);
  try {
    await doe();
    await nextFrame();
    await nextFrame();
  } finally {
    window.removeEventListener('error', opFout);
    Reflect.set(window, 'onerror', mochaFout);
    console.error = error;
  }
  return gehoord;
}

/** Een vak, en diep ernaast iets van de pagina dat meekijkt: het maakt het vak, zodra dat breder wordt, in hetzelfde beeld weer smaller. */
async function vakVanEenPagina(inhoud: unknown): Promise<{ vak: HTMLElement; pagina: ResizeObserver }> {
  const geheel = await fixture<HTMLElement>(
    html`<div>
      <div class="vak">${inhoud}</div>
      <div>
        <div>
          <div>
            <div>
              <div>
                <div><div class="diep">.</div></div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>`,
  );
  const [vak, diep] = ['.vak', '.diep'].map((plek) => geheel.querySelector<HTMLElement>(plek)!) as [
    HTMLElement,
    HTMLElement,
  ];
  vak.style.width = '500px';
  diep.style.width = '100px';
  const pagina = new ResizeObserver(() => {
    if (diep.style.width === '200px') vak.style.width = '700px';
  });
  pagina.observe(diep);
  await nextFrame();
  await nextFrame();
  return { vak, pagina };
}

const word = (vak: HTMLElement): void => {
  vak.style.width = '600px';
  vak.parentElement!.querySelector<HTMLElement>('.diep')!.style.width = '200px';
};

describe('kijken naar een maat', () => {
  it('een gewone waarnemer geeft hier een fout: de toets hieronder is er een', async () => {
    const { vak, pagina } = await vakVanEenPagina('');
    const gewoon = new ResizeObserver(() => {});
    gewoon.observe(vak);
    await nextFrame();
    expect(
      await fouten(async () => {
        word(vak);
        await nextFrame();
      }),
    ).to.have.length(1);
    gewoon.disconnect();
    pagina.disconnect();
  });

  it('de onze geeft de pagina er geen, en ziet de laatste maat', async () => {
    const { vak, pagina } = await vakVanEenPagina('');
    let breedte = 0;
    const kijker = maatkijker(() => (breedte = vak.clientWidth));
    kijker.observe(vak);
    await waitUntil(() => breedte === 500, 'de eerste maat');
    expect(
      await fouten(async () => {
        word(vak);
        await waitUntil(() => breedte === 700, 'de laatste maat');
      }),
    ).to.deep.equal([]);
    kijker.disconnect();
    pagina.disconnect();
  });

  it('kijkt niet meer na afscheid, ook niet als er nog een beeld te gaan is', async () => {
    const vak = await fixture<HTMLElement>(html`<div></div>`);
    let keren = 0;
    const kijker = maatkijker(() => (keren += 1));
    kijker.observe(vak);
    await waitUntil(() => keren === 1, 'de eerste maat');
    vak.style.width = '300px';
    await nextFrame();
    kijker.disconnect();
    const toen = keren;
    vak.style.width = '200px';
    await nextFrame();
    await nextFrame();
    expect(keren).to.equal(toen);
  });

  it('ook de kaart niet: zij past zich aan de laatste breedte aan', async () => {
    const { vak, pagina } = await vakVanEenPagina(
      html`<netwerk-kaart .value=${{ personen: [{ id: 'a', naam: 'Oma Riet', soort: 'netwerk' }] }}></netwerk-kaart>`,
    );
    const breedte = (): number =>
      vak.querySelector('netwerk-kaart')!.shadowRoot!.querySelector('svg.kaart')?.clientWidth ?? 0;
    await waitUntil(() => breedte() > 0, 'de kaart is getekend');
    expect(
      await fouten(async () => {
        word(vak);
        await waitUntil(() => breedte() > 600 && breedte() <= 700, 'de kaart is zo breed als het vak');
      }),
    ).to.deep.equal([]);
    pagina.disconnect();
  });
});
