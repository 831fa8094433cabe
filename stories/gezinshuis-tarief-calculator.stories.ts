// De situaties waarin een webredacteur de rekenmachine tegenkomt. De alinea boven een verhaal staat in het verhalenboek.
// Huizen, gemeenten en bedragen zonder bron zijn verzonnen.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { GezinshuisTariefCalculatorElement } from '../src/elementen/gezinshuis-tarief-calculator/gezinshuis-tarief-calculator.js';
import type { Gedeeltelijk, TariefInvoer, Tariefwerkblad } from '../src/domein/tarief/index.js';
import { werkbladVan } from '../src/domein/tarief/lees-werkblad.js';
import { vulAan } from '../src/domein/tarief/vul-aan.js';
import { voorbeeld } from '../src/domein/tarievensets/voorbeeld.js';
import tarievensetVanRietmonde from '../demo/openbaar/tarievenset-rietmonde-2026.json?url';
import '../demo/openbaar/rietmonde-thema.css';
import '../src/elementen/gezinshuis-tarief-calculator/define.js';

const TAG = 'gezinshuis-tarief-calculator';
const VERZONNEN = { status: 'eigen', bron: 'Verzonnen', reden: 'Verzonnen bedrag, alleen voor dit voorbeeld' } as const;

interface Args {
  name?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  aanspreekvorm?: 'u' | 'je';
  tarievenset?: string;
  deelbaar?: boolean;
  lezer?: 'raadslid' | '';
  value?: Gedeeltelijk<TariefInvoer>;
  werkblad?: Tariefwerkblad;
  teksten?: Readonly<Record<string, string>>;
  verwijzingen?: readonly { code: string; tekst: string; url: string }[];
  serverFouten?: readonly { pad: string; tekst: string }[];
  'toelichting-slot'?: string;
}

const meta: Meta<Args> = {
  title: 'Elementen/gezinshuis-tarief-calculator',
  component: TAG,
  argTypes: {
    aanspreekvorm: { control: 'inline-radio', options: ['u', 'je'] },
    lezer: { control: 'inline-radio', options: ['', 'raadslid'] },
    tarievenset: { control: 'text' },
    value: { control: 'object' },
    werkblad: { control: 'object' },
    teksten: { control: 'object' },
    verwijzingen: { control: 'object' },
    serverFouten: { control: 'object' },
    'toelichting-slot': { control: 'text' },
  },
  args: { name: 'tarief' },
  // `serverFouten` als laatste: een nieuwe waarde haalt ze weg.
  render: (args) =>
    html`<gezinshuis-tarief-calculator
      name=${ifDefined(args.name)}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      aanspreekvorm=${ifDefined(args.aanspreekvorm)}
      lezer=${ifDefined(args.lezer || undefined)}
      tarievenset=${ifDefined(args.tarievenset)}
      .value=${guard([args.value], () => args.value ?? null)}
      .teksten=${args.teksten ?? null}
      .verwijzingen=${args.verwijzingen ?? []}
      .serverFouten=${args.serverFouten ?? []}
      >${args['toelichting-slot'] ? html`<p slot="toelichting">${args['toelichting-slot']}</p>` : nothing}</gezinshuis-tarief-calculator
    >`,
};

export default meta;
type Verhaal = StoryObj<Args>;

function vindElement(vlak: HTMLElement): GezinshuisTariefCalculatorElement {
  const element = vlak.querySelector<GezinshuisTariefCalculatorElement>(TAG);
  if (!element) throw new Error(`<${TAG}> staat niet in dit verhaal.`);
  return element;
}

/** Het getekende element, en een zoeker die er als een bezoeker in kijkt: op wat er staat. */
async function zoekIn(vlak: HTMLElement) {
  const element = vindElement(vlak);
  await element.updateComplete;
  const wortel = element.shadowRoot?.querySelector<HTMLElement>('[role=group]');
  if (!wortel) throw new Error(`<${TAG}> heeft niets getekend.`);
  return { element, binnen: within(wortel) };
}

/**
 * Zo ziet de rekenmachine eruit als u zelf alle cijfers invult. Er staat nog geen enkel bedrag in.
 * Met de knop **Wat ontbreekt er nog?** ziet de bezoeker welke velden nog leeg zijn.
 */
export const Leeg: Verhaal = { args: { tarievenset: 'leeg' } };

/**
 * Zo begint de rekenmachine als u niets instelt. De cijfers zijn een voorbeeld. Bij elk cijfer staat waar het vandaan komt,
 * of waarom het een aanname is. Geen enkel cijfer komt uit de handreiking: de bedragen daarin kennen wij niet.
 */
export const Ingevuld: Verhaal = {};

/**
 * De bezoeker heeft iets ingevuld dat niet kan. De fout staat bij het veld, met wat er wel kan. Bovenaan staat een overzicht
 * met een link naar elk veld. Met `required` houdt een fout ook het formulier tegen.
 */
export const MetFout: Verhaal = {
  name: 'Met fout',
  args: { required: true, value: { plaatsen: 13, leegstand: { fractie: 1.2 }, huisvesting: { bedragPerJaar: -2400 } } },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByRole('button', { name: 'Wat ontbreekt er nog?' }));
    await waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('foutoverzicht'));
    await expect(element.checkValidity()).toBe(false);
    await expect(element.resultaat.tariefPerEtmaal).toBeNull();
  },
};

/** De bezoeker kan alles bekijken en niets wijzigen. De waarde gaat wel mee met het formulier. */
export const AlleenLezen: Verhaal = { name: 'Alleen lezen', args: { readonly: true } };

/**
 * Een raadslid leest wat een plek kost, waar het geld heen gaat, hoe zeker dat is en wat er te vragen valt. Er valt niets in te vullen. Een vraag staat er
 * bij een cijfer zonder reden, het zwaarste eerst. Afdrukken geeft één A4.
 */
export const Raadslid: Verhaal = {
  name: 'Voor een raadslid',
  args: {
    lezer: 'raadslid',
    value: {
      naam: 'Gezinshuis De Kiekendief (verzonnen)',
      huisvesting: { bedragPerJaar: 24_000 },
      herkomst: { '/huisvesting/bedragPerJaar': { status: 'eigen', bron: 'Verzonnen' } },
    },
  },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await expect(await binnen.findByRole('heading', { name: 'Wat kost een plek in een gezinshuis?' })).toBeVisible();
    await expect(await binnen.findByText(/^Waarom is “Huisvesting: .*” € 24\.000/)).toBeVisible();
    await expect(binnen.queryByRole('textbox')).toBeNull();
  },
};

/** Het hele element staat uit. De waarde gaat niet mee met het formulier. */
export const Uitgeschakeld: Verhaal = { args: { disabled: true } };

/**
 * Een gezinshuisouder die zelfstandig werkt heeft geen salaris maar een inkomen per jaar. De velden voor fte en
 * werkgeverslasten zijn dan weg.
 */
export const EigenInkomen: Verhaal = {
  name: 'Eigen inkomen',
  args: {
    value: {
      naam: 'Gezinshuis De Kiekendief (verzonnen)',
      rechtsvorm: 'vrijgevestigd',
      inkomen: { wijze: 'jaarinkomen', bedragPerJaar: 78_000 },
      herkomst: { '/inkomen/bedragPerJaar': VERZONNEN },
    },
  },
};

/**
 * Zware zorg: minder jeugdigen in huis en meer uren ondersteuning. De uitkomst is het tarief bij de gekozen zorgzwaarte.
 * Alle bedragen staan op dat niveau. Op het tabblad _Opbouw_ staan alle niveaus naast elkaar.
 */
export const Zwaar: Verhaal = {
  args: {
    value: {
      naam: 'Gezinshuis De Kiekendief (verzonnen)',
      zorgzwaarte: {
        gekozen: 'zwaar',
        niveaus: [
          { code: 'licht', plaatsen: 6 },
          { code: 'zwaar', plaatsen: 3, urenOndersteuning: 4 },
        ],
      },
      herkomst: {
        '/zorgzwaarte/niveaus/0/plaatsen': VERZONNEN,
        '/zorgzwaarte/niveaus/1/plaatsen': VERZONNEN,
        '/zorgzwaarte/niveaus/1/urenOndersteuning': VERZONNEN,
      },
    },
  },
  play: async ({ canvasElement }) => {
    const { element } = await zoekIn(canvasElement);
    // Bouwsteen 11 is wat de zorgzwaarte scheelt.
    const zorgzwaarte = element.resultaat.bouwstenen.find(({ nummer }) => nummer === 11);
    await expect(zorgzwaarte?.perEtmaal).toBeGreaterThan(0);
  },
};

const VIJF_PLAATSEN = {
  ...werkbladVan({}),
  notitie: 'De raad vroeg wat een vijfde plaats scheelt (verzonnen).',
  scenarios: [
    { naam: 'Nu' },
    { naam: 'Vijf plaatsen', plaatsen: 5 },
    { naam: 'Meer ondersteuning', ondersteuning: { urenPerJeugdigePerWeek: 3 } },
  ].map((anders) => vulAan(anders, voorbeeld)),
} as Tariefwerkblad;

const metWerkblad = ({ name, aanspreekvorm, deelbaar, werkblad = VIJF_PLAATSEN }: Args) =>
  html`<gezinshuis-tarief-calculator
    name=${ifDefined(name)}
    aanspreekvorm=${ifDefined(aanspreekvorm)}
    ?deelbaar=${deelbaar}
    .werkblad=${werkblad}
  ></gezinshuis-tarief-calculator>`;

/**
 * Drie scenario's naast elkaar: wat elk scheelt, waardoor, en wat er anders is ingevuld. Er kunnen er vier zijn.
 * Uw pagina geeft en krijgt ze met `werkblad`; `value` is het scenario dat in beeld is.
 */
export const Scenarios: Verhaal = {
  name: 'Scenario’s',
  render: metWerkblad,
  args: { werkblad: VIJF_PLAATSEN },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    element.shadowRoot?.querySelector('.bladen')?.scrollIntoView();
    await userEvent.click(await binnen.findByRole('tab', { name: 'Scenario’s' }, { timeout: 10_000 }));
    await waitFor(() => expect(binnen.getByText(/Vijf plaatsen is .* lager per etmaal dan Nu/)).toBeVisible(), {
      timeout: 10_000,
    });
  },
};

/**
 * De memo voor de raad: twee bladzijden op A4, met een eigen toelichting. Zij komt op papier in plaats van het scherm.
 */
export const Memo: Verhaal = {
  name: 'Memo voor de raad',
  render: metWerkblad,
  args: { werkblad: VIJF_PLAATSEN },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByText('Exporteren'));
    await userEvent.click(await binnen.findByRole('button', { name: 'Memo voor de raad' }));
    const veld = await binnen.findByLabelText<HTMLTextAreaElement>('Toelichting', {}, { timeout: 10_000 });
    await expect(veld.value).toContain('vijfde plaats');
  },
};

/**
 * Met `deelbaar` kan de bezoeker een link met alleen cijfers maken. Wie die link opent krijgt de cijfers aangeboden; er gaat niets naar een server.
 */
export const Deelbaar: Verhaal = {
  name: 'Link met cijfers',
  render: metWerkblad,
  args: { werkblad: VIJF_PLAATSEN, deelbaar: true },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByText('Exporteren'));
    await userEvent.click(await binnen.findByRole('button', { name: 'Link met cijfers' }));
    await expect(await binnen.findByLabelText('De link', {}, { timeout: 10_000 })).toHaveTextContent('#t=2_');
  },
};

/** Brengt de tabbladen in beeld en kiest er een. */
async function kiesBlad(vlak: HTMLElement, naam: string) {
  const { element, binnen } = await zoekIn(vlak);
  for (const plek of element.shadowRoot?.querySelectorAll('section') ?? []) plek.scrollIntoView();
  await userEvent.click(await binnen.findByRole('tab', { name: naam }, { timeout: 10_000 }));
  await element.updateComplete;
  return { element, binnen };
}

const MET_GRENZEN = {
  ...werkbladVan(vulAan({}, voorbeeld)),
  bandbreedtes: [
    { pad: '/huisvesting/bedragPerJaar', laag: 20_000, hoog: 36_000, reden: 'Twee taxaties (verzonnen)' },
    { pad: '/leegstand/fractie', laag: 0.02, hoog: 0.1, reden: 'Laagste en hoogste van vijf jaar (verzonnen)' },
    { pad: '/ondersteuning/urenPerJeugdigePerWeek', laag: 1, hoog: 4 },
  ],
} as Tariefwerkblad;

/**
 * Bij een cijfer kan een eigen laag en hoog staan, met de reden. Het tabblad _Wat bepaalt het_ zegt dan wat dat scheelt. Een cijfer zonder eigen grenzen
 * gaat 10% op en neer. Uw pagina geeft en krijgt ze met `bandbreedtes` in `werkblad`. De grenzen zijn verzonnen.
 */
export const EigenGrenzen: Verhaal = {
  name: 'Eigen grenzen',
  render: metWerkblad,
  args: { werkblad: MET_GRENZEN },
  play: async ({ canvasElement }) => {
    const { binnen } = await kiesBlad(canvasElement, 'Wat bepaalt het');
    const hoog = await binnen.findByRole('textbox', { name: /^Hoog: Huisvesting:/ }, { timeout: 10_000 });
    await expect(hoog).toHaveValue('36.000');
    await expect(binnen.getByText('Twee taxaties (verzonnen)')).toBeVisible();
    await expect(binnen.getByText(/3 cijfers hebben een eigen laag en hoog/)).toBeVisible();
  },
};

/**
 * Aanbiedingen naast uw berekening: één voor één, of uit een geplakte kolom of een CSV. Wat niet goed te lezen is blijft wachten, met de
 * regel erbij. Er staat geen oordeel bij. De aanbiedingen zijn verzonnen.
 */
export const Aanbiedingen: Verhaal = {
  play: async ({ canvasElement }) => {
    const { element, binnen } = await kiesBlad(canvasElement, 'Aanbod');
    await userEvent.click(binnen.getByRole('button', { name: 'Aanbiedingen uit een kolom of bestand' }));
    await element.updateComplete;
    const vak = await binnen.findByLabelText<HTMLTextAreaElement>('Plak hier een kolom, of kies een CSV');
    // Typen, want plakken kent alleen wat in de pagina zelf de focus heeft.
    await userEvent.type(
      vak,
      'Zilverlinde;166,25\nWilgenhof;169,50\nRietzang;171,10\nKwartelveen;176,40\nOeverland;182,90',
    );
    await userEvent.click(await binnen.findByRole('button', { name: 'Voeg 5 aanbiedingen toe' }, { timeout: 10_000 }));
    await element.updateComplete;
    await expect(await binnen.findByText(/Het midden is €\s171,10/, {}, { timeout: 10_000 })).toBeVisible();
  },
};

/**
 * Het tarief naar een volgend jaar, met de index van de contractstandaard. Een indexcijfer dat nog niet bekend is wordt gevraagd. Wij
 * raden het niet.
 */
export const VolgendJaar: Verhaal = {
  name: 'Volgend jaar',
  play: async ({ canvasElement }) => {
    const { binnen } = await kiesBlad(canvasElement, 'Volgend jaar');
    await expect(binnen.getByRole('heading', { name: 'Is OVA 2027, voorlopig al bekend?' })).toBeVisible();
  },
};

/** In een smalle kolom of op een telefoon staat alles onder elkaar. Het tarief blijft bovenaan in beeld. */
export const Smal: Verhaal = { parameters: { kader: 'kader-smal' } };

/** Op een donkere pagina wordt de rekenmachine ook donker. Dat volgt uit `color-scheme` van de pagina. */
export const Donker: Verhaal = { parameters: { kader: 'kader-donker' } };

/**
 * De rekenmachine neemt de huisstijl van uw gemeente over als uw pagina tokens van NL Design System heeft.
 * Dit is het thema van Rietmonde, een verzonnen gemeente.
 */
export const EigenThema: Verhaal = { name: 'Eigen thema', parameters: { kader: 'rietmonde-thema' } };

/** Op een pagina in het Engels zijn alle teksten Engels. De rekenmachine leest dat van `lang` op de pagina. */
export const Engels: Verhaal = {
  globals: { taal: 'en' },
  play: async ({ canvasElement }) => {
    const { element } = await zoekIn(canvasElement);
    await expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
  },
};

/**
 * Uw server keurt een cijfer af. Uw pagina geeft dat door met `serverFouten`. De melding staat dan bij het veld,
 * tot de bezoeker dat veld wijzigt.
 */
export const ServerFouten: Verhaal = {
  name: 'Fouten van de server',
  args: {
    serverFouten: [
      { pad: '/leegstand/fractie', tekst: 'Rietmonde rekent niet met meer dan 4 % leegstand (verzonnen).' },
    ],
  },
};

/**
 * Met uw eigen tarievenset begint de rekenmachine met de cijfers van uw gemeente. De set is een bestand op uw eigen site.
 * Alleen dan haalt de rekenmachine iets op.
 */
export const EigenTarievenset: Verhaal = {
  name: 'Eigen tarievenset',
  args: { tarievenset: tarievensetVanRietmonde },
  parameters: { insluiten: { tarievenset: '/tarievenset-rietmonde-2026.json' } },
  play: async ({ canvasElement }) => {
    const { element } = await zoekIn(canvasElement);
    await waitFor(() => expect(element.value.naam).toBe('Rietmonde 2026'), { timeout: 10_000 });
  },
};

/**
 * U kunt elke tekst vervangen, een eigen uitleg onder de inleiding zetten en eigen links onder de rekenmachine.
 * Teksten blijven tekst: opmaak in een tekst wordt niet uitgevoerd.
 */
export const EigenTeksten: Verhaal = {
  name: 'Eigen teksten',
  args: {
    aanspreekvorm: 'je',
    teksten: { titel: 'Wat kost een etmaal bij ons?', 'actie.opslaan': 'Bewaar op je computer' },
    'toelichting-slot': 'Kom je er niet uit? Neem deze berekening mee naar het gesprek met de contractmanager.',
    verwijzingen: [{ code: 'inkoop', tekst: 'Afdeling Inkoop jeugd van Rietmonde', url: '/inkoop-jeugd' }],
  },
};

/** De weg van een bezoeker: een ander maandsalaris typen, en zien dat het tarief meteen verandert. */
export const NieuwSalaris: Verhaal = {
  name: 'Ander salaris invullen',
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    const voor = element.resultaat.tariefPerEtmaal ?? 0;
    const veld = binnen.getByLabelText<HTMLInputElement>('Inkomen gezinshuisouder(s): Maandsalaris');
    await userEvent.type(veld, '4.500,00', { initialSelectionStart: 0, initialSelectionEnd: veld.value.length });
    await waitFor(() => expect(element.resultaat.tariefPerEtmaal).toBeGreaterThan(voor));
    await element.updateComplete;
    const sinds = binnen.getByText('sinds het begin');
    await expect(sinds).toBeVisible();
    await expect(element.value.inkomen).toMatchObject({ maandsalaris: 4500 });
  },
};
