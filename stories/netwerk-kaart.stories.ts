// De situaties waarin een webredacteur de netwerkkaart tegenkomt. De alinea boven een verhaal staat in het verhalenboek.
// Alle mensen zijn verzonnen.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Netwerkwaarde } from '../src/domein/dossier/dossier.js';
import type { NetwerkKaartElement } from '../src/elementen/netwerk-kaart/netwerk-kaart.js';
import type { SteunfiguurFormElement } from '../src/elementen/steunfiguur-form/steunfiguur-form.js';
import {
  DOOR_DE_TIJD,
  KAART_VAN_SAM,
  MEESTER_DE_BOER,
  OMA_RIET,
  SAM,
  START_VAN_DE_HULP,
  uitNetwerkVanSam,
  verzonnenNetwerk,
} from './familie.js';
import '../src/elementen/netwerk-kaart/define.js';
import '../src/elementen/steunfiguur-form/define.js';
import '../src/elementen/zo-thuis-dossier/define.js';

// Wat later geladen wordt komt op een drukke machine pas na een paar seconden.
const LANG = { timeout: 10_000 };

const TAG = 'netwerk-kaart';

interface Args {
  name?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  for?: string;
  weergave?: 'beide' | 'lijst' | 'kaart';
  zicht?: 'nu' | 'na' | 'vergelijk';
  namen?: 'voluit' | 'initialen' | 'alias';
  moment?: string;
  'vergelijk-met'?: string;
  lezer?: 'kind' | 'jongere' | 'ouder' | 'pleegouder' | 'steunfiguur' | 'professional';
  aanspreekvorm?: 'u' | 'je';
  value?: Netwerkwaarde;
  teksten?: Readonly<Record<string, string>>;
  verwijzingen?: readonly { code: string; tekst: string; url: string }[];
  'toelichting-slot'?: string;
}

const meta: Meta<Args> = {
  title: 'Elementen/netwerk-kaart',
  component: TAG,
  argTypes: {
    weergave: { control: 'inline-radio', options: ['beide', 'lijst', 'kaart'] },
    zicht: { control: 'inline-radio', options: ['nu', 'na', 'vergelijk'] },
    namen: { control: 'inline-radio', options: ['voluit', 'initialen', 'alias'] },
    lezer: { control: 'select', options: ['kind', 'jongere', 'ouder', 'pleegouder', 'steunfiguur', 'professional'] },
    aanspreekvorm: { control: 'inline-radio', options: ['u', 'je'] },
    value: { control: 'object' },
    teksten: { control: 'object' },
    verwijzingen: { control: 'object' },
    'toelichting-slot': { control: 'text' },
  },
  args: { name: 'netwerk' },
  render: (args) => kaart(args),
};

function kaart(args: Args) {
  return html`<netwerk-kaart
    name=${ifDefined(args.name)}
    ?required=${args.required}
    ?readonly=${args.readonly}
    ?disabled=${args.disabled}
    for=${ifDefined(args.for)}
    weergave=${ifDefined(args.weergave)}
    zicht=${ifDefined(args.zicht)}
    namen=${ifDefined(args.namen)}
    moment=${ifDefined(args.moment)}
    vergelijk-met=${ifDefined(args['vergelijk-met'])}
    lezer=${ifDefined(args.lezer)}
    aanspreekvorm=${ifDefined(args.aanspreekvorm)}
    .value=${guard([args.value], () => args.value ?? null)}
    .teksten=${args.teksten ?? null}
    .verwijzingen=${args.verwijzingen ?? []}
    >${args['toelichting-slot'] ? html`<p slot="toelichting">${args['toelichting-slot']}</p>` : nothing}</netwerk-kaart
  >`;
}

export default meta;
type Verhaal = StoryObj<Args>;

/** De getekende kaart, en een zoeker die erin kijkt als een bezoeker: op wat er staat. */
async function zoekIn(vlak: HTMLElement) {
  const element = vlak.querySelector<NetwerkKaartElement>(TAG);
  if (!element) throw new Error(`<${TAG}> staat niet in dit verhaal.`);
  await element.updateComplete;
  const wortel = element.shadowRoot?.querySelector<HTMLElement>('.wortel');
  if (!wortel) throw new Error(`<${TAG}> heeft niets getekend.`);
  return { element, binnen: within(wortel) };
}

/**
 * Zo begint de kaart. Er staat nog niemand op. Bij **Wie hoort er nog bij?** voegt de bezoeker iemand toe, met een naam of met één klik: **Oma** of **Vriend**.
 * De lijst en de kaart zijn hetzelfde. Wat in de ene gebeurt, staat meteen in de andere.
 */
export const Leeg: Verhaal = {};

/**
 * De bezoeker klikte op **Oma**. Zij staat op de kaart en in de lijst, bij familie, en nog in geen ring. Zij is meteen open, om te zeggen hoe dichtbij zij staat.
 * Onder **Om samen over te praten** staat wat er nog leeg is, als vraag om samen te stellen. Elke vraag heeft een weg verder.
 */
export const EerstePersoon: Verhaal = {
  name: 'Eerste persoon',
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByRole('button', { name: 'Oma' }));
    await waitFor(() => expect(element.value.personen).toHaveLength(1));
    await expect(await binnen.findByRole('heading', { name: 'Oma' })).toBeVisible();
  },
};

/**
 * Twaalf mensen om Sam. Een vorm zegt wat voor iemand het is, een lijn wat voor band er is, en een ster wie steunfiguur is. Onder de kaart
 * staat hetzelfde in woorden. Er komt geen cijfer uit: een klein netwerk kan heel sterk zijn.
 */
export const TwaalfMensen: Verhaal = {
  name: 'Twaalf mensen',
  args: { value: KAART_VAN_SAM },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await expect(binnen.getByRole('button', { name: /^Oma Riet ?, .*Steunfiguur/ })).toBeVisible();
    await expect(
      binnen.getByText(/Op de kaart staan 12 mensen\. Zonder de professionals zijn dat 10 mensen\./),
    ).toBeVisible();
  },
};

/**
 * Zestig mensen passen ook. Elke naam blijft staan; met het vergrootglas, **Maak de kaart groter**, is er meer ruimte. Met **Wie is er te zien?**, achter **Meer keuzes**, laat de bezoeker een deel zien,
 * zoals alleen wie praktisch helpt.
 */
export const ZestigMensen: Verhaal = { name: 'Zestig mensen', args: { value: verzonnenNetwerk(60) } };

const LANGE_NAAM = 'Maria Wilhelmina van der Westhuijzen-Oosterbaan tot Kleinbuitenhuizen';

/** Een lange naam breekt af in de lijst en duwt niets opzij. Op de kaart staat het begin; een schermlezer noemt de hele naam. */
export const LangeNamen: Verhaal = {
  name: 'Lange namen',
  args: {
    value: {
      ...KAART_VAN_SAM,
      personen: [
        uitNetwerkVanSam(OMA_RIET, { naam: LANGE_NAAM }),
        uitNetwerkVanSam(MEESTER_DE_BOER, { naam: LANGE_NAAM.replaceAll(' ', '') }),
      ],
      banden: [],
      momenten: [],
    },
  },
};

/**
 * Sam woont bij mama en bij papa. Elk huishouden heeft een letter. Die staat bij wie daar woont, en bij **Wat betekenen de tekens?** met de naam erbij.
 * Bij wie iemand woont staat bij die persoon. Een nieuw huishouden maakt de bezoeker bij **Naam, contact en meer**.
 */
export const TweeHuishoudens: Verhaal = {
  name: 'Twee huishoudens',
  args: { value: KAART_VAN_SAM },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByRole('button', { name: /^Mama ?, / }));
    const huizen = within(await binnen.findByRole('group', { name: 'Woont' }, { timeout: 10_000 }));
    await expect(huizen.getByRole('checkbox', { name: 'Bij mama' })).toBeChecked();
    await expect(huizen.getByRole('checkbox', { name: 'Bij papa' })).not.toBeChecked();
  },
};

/**
 * Wat veranderde er sinds de start van de hulp? Met `vergelijk-met` kiest uw pagina een vastgelegd moment; de bezoeker kan dat ook zelf.
 * De veranderingen staan in een tabel, en met een teken op de kaart. Kleur alleen zegt nooit iets.
 */
export const Vergelijken: Verhaal = {
  args: { value: KAART_VAN_SAM, 'vergelijk-met': START_VAN_DE_HULP },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    const tabel = binnen.getByRole('table', { name: /^Wat er veranderde: van Start van de hulp naar Nu$/ });
    await expect(within(tabel).getByRole('row', { name: /Meester De Boer \+ nieuw/ })).toBeVisible();
  },
};

/**
 * Zijn er met nu erbij meer dan twee momenten, dan is er een tijdlijn. De bezoeker loopt er met een tik of met de pijlen langs, en ziet steeds wat er
 * sinds het moment ervoor veranderde. Toen is alleen te lezen.
 */
export const DoorDeTijd: Verhaal = {
  name: 'Door de tijd',
  args: { value: DOOR_DE_TIJD, zicht: 'vergelijk' },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(await binnen.findByRole('tab', { name: /^1 mei 2026/ }));
    await waitFor(() => expect(element.moment).toBe(START_VAN_DE_HULP));
    await binnen.findByText(/Samen getekend aan de keukentafel/);
  },
};

/** Met `moment` toont uw pagina een vastgelegd moment. Dat is alleen te lezen: zo was het toen. Wijzigen kan bij **Nu**. */
export const EenEerderMoment: Verhaal = {
  name: 'Een eerder moment',
  args: { value: KAART_VAN_SAM, moment: START_VAN_DE_HULP },
};

/**
 * Wie blijft als de hulp stopt? De bezoeker koos boven de kaart **Als de hulp stopt**. Op de kaart staat wie stopt en van wie het nog te vragen is.
 * De lijst zegt hetzelfde. Bij wie het niet bekend is staan daar twee knoppen: **Blijft** en **Stopt**.
 */
export const NaDeHulp: Verhaal = {
  name: 'Na de hulp',
  args: { value: KAART_VAN_SAM },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByRole('radio', { name: 'Als de hulp stopt' }));
    // De eerste handeling wacht op wat haar kan doen.
    await binnen.findByText(/8 mensen blijven/);
    await expect(binnen.getByRole('radio', { name: 'Als de hulp stopt' })).toBeChecked();
  },
};

/**
 * Met `namen="initialen"` staan er voorletters, ook op papier en in elk bestand dat de bezoeker bewaart. Met `namen="alias"` zijn het bijnamen;
 * wie er geen heeft krijgt voorletters. Wat uw pagina ontvangt verandert hierdoor niet: daar zitten de volle namen in.
 */
export const Voorletters: Verhaal = {
  args: { value: KAART_VAN_SAM, namen: 'initialen' },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await expect(binnen.queryByText(/Riet/)).toBeNull();
  },
};

/** De bezoeker leest alles en kan niets wijzigen. Sorteren, vergelijken, bewaren als bestand en afdrukken kan wel. De waarde gaat mee met het formulier. */
export const AlleenLezen: Verhaal = { name: 'Alleen lezen', args: { readonly: true, value: KAART_VAN_SAM } };

/** Op een smal scherm zijn kaart en lijst twee tabbladen. Wie gekozen is komt als blad van onderen; in de lijst klapt hij open in zijn eigen regel. */
export const SmalScherm: Verhaal = {
  name: 'Smal scherm',
  args: { value: KAART_VAN_SAM },
  parameters: { kader: 'kader-smal' },
};

/** Op een donkere pagina wordt de kaart ook donker. Dat volgt uit `color-scheme` van de pagina. */
export const Donker: Verhaal = { args: { value: KAART_VAN_SAM }, parameters: { kader: 'kader-donker' } };

/**
 * Wie in Windows een contrastthema kiest, ziet de kaart in die kleuren. Vul- en lijnkleur zijn dan bijna overal gelijk. Daarom zegt op deze kaart
 * nooit alleen een kleur iets: de vorm, de lijn, het teken en het woord blijven. Dit verhaal zet zo'n thema niet zelf aan; dat doet u op uw computer.
 */
export const GeforceerdeKleuren: Verhaal = {
  name: 'Geforceerde kleuren',
  args: { value: KAART_VAN_SAM, weergave: 'kaart' },
};

/**
 * Druk dit verhaal af: u krijgt de kaart, de uitleg van de tekens en de lijst, met de datum en wat de ringen zeggen.
 * Knoppen en keuzelijsten staan niet op papier. De namen zijn zoals zij op het scherm staan. Wie voor een lezer verborgen is, staat er niet op.
 */
export const Afdrukken: Verhaal = { args: { value: KAART_VAN_SAM, namen: 'initialen' } };

/** Op een pagina in het Engels zijn alle teksten Engels. De kaart leest dat van `lang` op de pagina. Eigen namen van ringen en groepen blijven zoals u ze schreef. */
export const Engels: Verhaal = {
  globals: { taal: 'en' },
  args: { value: { ...KAART_VAN_SAM, indeling: null } },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await expect(binnen.getByRole('heading', { name: 'In words' })).toBeVisible();
  },
};

/** Met `aanspreekvorm="je"` zegt de kaart je. U kunt elke tekst vervangen, een eigen uitleg geven, en eigen links onderaan zetten. */
export const EigenTeksten: Verhaal = {
  name: 'Je-vorm en eigen teksten',
  args: {
    aanspreekvorm: 'je',
    value: KAART_VAN_SAM,
    teksten: { titel: 'Wie staan er om je heen?' },
    'toelichting-slot': 'Bij Rietmonde maken we dit samen, en je mag het altijd terugzien.',
    verwijzingen: [{ code: 'buurtgezin', tekst: 'Een buurtgezin in Rietmonde', url: '/buurtgezin' }],
  },
};

/**
 * De kaart en het formulier voor steunfiguren delen één dossier. Zij staan los van elkaar op de pagina, en wijzen met `for` naar het `id` van het
 * dossier. Wie op de kaart steunfiguur wordt, staat meteen in het formulier. **Formulier** opent die persoon daar.
 */
export const SamenMetHetFormulier: Verhaal = {
  name: 'Samen met het formulier',
  args: { for: 'dossier-van-sam' },
  parameters: {
    insluiten: { name: undefined },
    ook: ['steunfiguur-form', 'zo-thuis-dossier'],
    gegeven: { 'zo-thuis-dossier': { value: SAM } },
    omheen: (element: string) =>
      `<zo-thuis-dossier id="dossier-van-sam" name="dossier"></zo-thuis-dossier>\n${element}\n<steunfiguur-form for="dossier-van-sam"></steunfiguur-form>`,
  },
  render: (args) =>
    html`<zo-thuis-dossier id="dossier-van-sam" name="dossier" .value=${guard([SAM], () => SAM)}></zo-thuis-dossier>
      ${kaartZonderWaarde(args)}
      <steunfiguur-form for=${ifDefined(args.for)}></steunfiguur-form>`,
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await userEvent.click(await binnen.findByRole('button', { name: /^Noor ?, / }, LANG));
    await userEvent.click(await binnen.findByRole('button', { name: 'Dit is een steunfiguur' }, LANG));
    await userEvent.click(await binnen.findByRole('button', { name: 'Formulier Noor' }, LANG));
    const formulier = canvasElement.querySelector<SteunfiguurFormElement>('steunfiguur-form');
    // Wachten zonder `waitFor`: van een poging te vroeg maakt het verhalenboek een andere fout.
    const kop = () => formulier?.shadowRoot?.activeElement?.textContent?.trim() ?? '';
    const tot = performance.now() + 10_000;
    while (!kop().startsWith('Noor') && performance.now() < tot) await new Promise(requestAnimationFrame);
    await expect(kop()).toMatch(/^Noor/);
  },
};

// Met een gedeeld dossier heeft de kaart geen eigen waarde: het dossier heeft haar.
function kaartZonderWaarde(args: Args) {
  return html`<netwerk-kaart
    for=${ifDefined(args.for)}
    weergave=${ifDefined(args.weergave)}
    aanspreekvorm=${ifDefined(args.aanspreekvorm)}
  ></netwerk-kaart>`;
}
