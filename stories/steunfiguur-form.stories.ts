// De situaties waarin een webredacteur het formulier voor steunfiguren tegenkomt. De alinea boven een verhaal staat in het verhalenboek.
// Alle mensen zijn verzonnen.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { SteunfiguurFormElement } from '../src/elementen/steunfiguur-form/steunfiguur-form.js';
import { DOORVRAGEN } from '../src/domein/dossier/codes.js';
import type { Steunfiguren } from '../src/domein/dossier/dossier.js';
import { MAMA, MEESTER_DE_BOER, OMA_RIET, SAM, TANTE_SANNE, uitNetwerkVanSam } from './familie.js';
import '../src/elementen/steunfiguur-form/define.js';

const TAG = 'steunfiguur-form';

interface Args {
  name?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  for?: string;
  'persoon-id'?: string;
  invuller?: 'jongere' | 'ouder' | 'steunfiguur' | 'professional';
  leeftijd?: number;
  aanspreekvorm?: 'u' | 'je';
  value?: Steunfiguren;
  teksten?: Readonly<Record<string, string>>;
  verwijzingen?: readonly { code: string; tekst: string; url: string }[];
  'toelichting-slot'?: string;
  'melding-slot'?: string;
}

const meta: Meta<Args> = {
  title: 'Elementen/steunfiguur-form',
  component: TAG,
  argTypes: {
    invuller: { control: 'inline-radio', options: ['jongere', 'ouder', 'steunfiguur', 'professional'] },
    leeftijd: { control: 'number' },
    aanspreekvorm: { control: 'inline-radio', options: ['u', 'je'] },
    value: { control: 'object' },
    teksten: { control: 'object' },
    verwijzingen: { control: 'object' },
    'toelichting-slot': { control: 'text' },
    'melding-slot': { control: 'text' },
  },
  args: { name: 'steunfiguren' },
  render: (args) =>
    html`<steunfiguur-form
      name=${ifDefined(args.name)}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      for=${ifDefined(args.for)}
      persoon-id=${ifDefined(args['persoon-id'])}
      invuller=${ifDefined(args.invuller)}
      leeftijd=${ifDefined(args.leeftijd)}
      aanspreekvorm=${ifDefined(args.aanspreekvorm)}
      .value=${guard([args.value], () => args.value ?? null)}
      .teksten=${args.teksten ?? null}
      .verwijzingen=${args.verwijzingen ?? []}
      >${args['toelichting-slot'] ? html`<p slot="toelichting">${args['toelichting-slot']}</p>` : nothing}${
        args['melding-slot'] ? html`<p slot="melding">${args['melding-slot']}</p>` : nothing
      }</steunfiguur-form
    >`,
};

export default meta;
type Verhaal = StoryObj<Args>;

const NETWERK_VAN_SAM: Steunfiguren = {
  personen: SAM.personen ?? [],
  doorvragen: SAM.doorvragen ?? null,
  toestemming: SAM.toestemming ?? [],
};

/** Het getekende formulier, en zoekers die erin en in de toets kijken als een bezoeker: op wat er staat. */
async function zoekIn(vlak: HTMLElement) {
  const element = vlak.querySelector<SteunfiguurFormElement>(TAG);
  if (!element) throw new Error(`<${TAG}> staat niet in dit verhaal.`);
  await element.updateComplete;
  const wortel = element.shadowRoot?.querySelector<HTMLElement>('[role=group]');
  if (!wortel) throw new Error(`<${TAG}> heeft niets getekend.`);
  const toets = wortel.querySelector<HTMLElement>('[part=toets]');
  return { element, binnen: within(wortel), toets: within(toets ?? wortel) };
}

/** Opent een deel van het formulier, zoals een bezoeker: met een klik op de kop. */
async function opent(vlak: HTMLElement, kop: string): Promise<void> {
  const { element, binnen } = await zoekIn(vlak);
  await userEvent.click(binnen.getByText(kop));
  await element.updateComplete;
}

/** Gaat naar een stap van wie openstaat, zoals een bezoeker: met de knop in de rij stappen. */
async function kiestStap(vlak: HTMLElement, naam: RegExp): Promise<void> {
  const { element, binnen } = await zoekIn(vlak);
  const stappen = within(binnen.getByRole('navigation', { name: 'Stappen' }));
  await userEvent.click(stappen.getByRole('button', { name: naam }));
  await element.updateComplete;
}

/**
 * Zo begint het formulier: er staat nog niemand, en er zijn twee manieren om te beginnen. Wie al weet wie, voegt zelf iemand toe. Wie het niet
 * meteen weet, zoekt samen verder. Er staat nog niets in de waarde: dat begint bij de eerste letter.
 */
export const Leeg: Verhaal = {};

/**
 * Er is één steunfiguur: oma Riet. Op haar kaart staat wat zij doet en waar nog over te praten is. **Wie geeft welke steun?** opent het
 * overzicht; bij steun die nog niemand geeft staat daar een vraag om op door te vragen.
 */
export const Ingevuld: Verhaal = {
  args: { leeftijd: 15, value: { personen: [uitNetwerkVanSam(OMA_RIET)], toestemming: SAM.toestemming ?? [] } },
};

/**
 * Een kind kan meer steunfiguren hebben. Elke steunfiguur heeft een eigen kaart; wie alleen een hulpverlener noemde staat er als idee naast. Andere
 * mensen uit het dossier staan eronder. Zij worden steunfiguur met de knop **Dit is een steunfiguur** als zij openstaan.
 */
export const MeerSteunfiguren: Verhaal = {
  name: 'Meer steunfiguren',
  args: { leeftijd: 15, value: NETWERK_VAN_SAM },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    for (const naam of [/^Oma Riet/, /^Meester De Boer/, /^Tante Sanne/])
      await expect(binnen.getByRole('button', { name: naam })).toBeVisible();
  },
};

/**
 * Met `persoon-id` opent uw pagina één persoon, in vier korte stappen. Naast de vragen staat de toets aan de definitie: zeven punten in woorden, met een
 * reden en een link naar de vraag. Er is geen totaalcijfer.
 */
export const MetEenOpenPersoon: Verhaal = {
  name: 'Met een open persoon',
  args: { leeftijd: 15, 'persoon-id': OMA_RIET, value: NETWERK_VAN_SAM },
};

/**
 * De bezoeker wil bewaren, maar er klopt iets niet. Bovenaan komt een overzicht met een link naar elke fout, en de focus gaat daarheen.
 * Een nummer dat op een BSN lijkt is geen fout maar een waarschuwing: die houdt bewaren niet tegen.
 */
export const MetFout: Verhaal = {
  name: 'Met fout',
  args: {
    'persoon-id': TANTE_SANNE,
    value: {
      personen: [
        uitNetwerkVanSam(TANTE_SANNE, {
          naam: '',
          bekendSinds: '2999',
          steunfiguur: { langdurig: 'ja', toelichting: 'Haar nummer is 111222333.' },
        }),
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('foutoverzicht'));
    await expect(binnen.getAllByRole('link', { name: /Vul dit in|Deze dag moet nog komen/ })).toHaveLength(2);
    await expect(element.checkValidity()).toBe(false);
  },
};

/** De bezoeker leest alles terug en kan niets wijzigen. De waarde gaat wel mee met het formulier. */
export const AlleenLezen: Verhaal = {
  name: 'Alleen lezen',
  args: { readonly: true, leeftijd: 15, value: NETWERK_VAN_SAM },
};

/** Het hele formulier staat uit. De waarde gaat niet mee met het formulier van de pagina. */
export const Uitgeschakeld: Verhaal = { args: { disabled: true, 'persoon-id': OMA_RIET, value: NETWERK_VAN_SAM } };

/**
 * Bij een jong kind is de steun vooral voor de ouders. Daarom staat bij een nieuwe persoon bij **Voor wie?** een ouder al aangekruist, met de uitleg erbij.
 * De bezoeker kan dat wijzigen. De definitie noemt geen leeftijd: onder de 12 jaar is onze aanname.
 */
export const JongKind: Verhaal = {
  name: 'Jong kind',
  args: { leeftijd: 6 },
  play: async ({ canvasElement }) => {
    await opent(canvasElement, 'Zelf iemand toevoegen');
    await kiestStap(canvasElement, /Wat doet deze persoon\?/);
    const { binnen } = await zoekIn(canvasElement);
    const voorWie = binnen.getByRole('group', { name: 'Voor wie is deze persoon er?' });
    await expect(within(voorWie).getByRole('checkbox', { name: 'Een ouder' })).toBeChecked();
  },
};

/**
 * Vanaf 16 jaar geeft de jongere zelf toestemming. Het formulier zegt per doel wie dat volgens de regels zijn, en op welke wet dat rust.
 * Het houdt niets tegen en geeft geen juridisch advies.
 */
export const ZestienJaar: Verhaal = {
  name: 'Zestien jaar',
  args: { leeftijd: 16, 'persoon-id': OMA_RIET, value: { personen: [uitNetwerkVanSam(OMA_RIET)] } },
  play: async ({ canvasElement }) => {
    await kiestStap(canvasElement, /Samen/);
    await opent(canvasElement, 'Afspraken en toestemming');
    const { binnen } = await zoekIn(canvasElement);
    const [waarom] = await binnen.findAllByText('Waarom vragen we dit?');
    if (waarom) await userEvent.click(waarom);
    await expect(binnen.getByText(/^16–17 jaar: de jongere \(Jeugdwet 7\.3\.11 lid 1\)$/)).toBeVisible();
  },
};

/**
 * Samen verder zoeken is één vraag op een scherm. Elke vraag mag worden overgeslagen. Wie genoemd wordt is nog geen steunfiguur: aan het eind
 * kiest de jongere zelf. Wat bij de vraag over veiligheid gezegd wordt, bewaart het formulier nooit.
 */
export const SamenVerderZoeken: Verhaal = {
  name: 'Samen verder zoeken',
  args: { leeftijd: 15, aanspreekvorm: 'je' },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByRole('button', { name: /^Samen verder zoeken/ }));
    await waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('vraag'));
    await expect(binnen.getByRole('heading', { name: 'Wie ken en vertrouw je nu al?' })).toBeVisible();
  },
};

/** Alle vragen zijn geweest en er is nu niemand. Dat is pas vast te leggen met een dag om het opnieuw te vragen. */
export const NiemandGevonden: Verhaal = {
  name: 'Niemand gevonden',
  args: {
    leeftijd: 15,
    value: {
      doorvragen: {
        niemand: true,
        opnieuwVragen: '2027-02-01',
        vragen: DOORVRAGEN.map((code) => ({ code, stand: 'gevraagd', datum: '2026-11-01' })),
      },
    },
  },
};

/**
 * De steunfiguur is benoemd door de rechter. Dan vraagt het formulier welke taak dat is. Tot die er staat, zegt de toets bij dat punt:
 * weten we nog niet. Welke benoemingen er zijn en wat die toestaan, staat niet in de definitie; het formulier zegt het dus ook niet.
 */
export const FormeleRol: Verhaal = {
  name: 'Formele rol',
  args: {
    leeftijd: 15,
    'persoon-id': MEESTER_DE_BOER,
    value: {
      personen: [
        uitNetwerkVanSam(MEESTER_DE_BOER, {
          steunfiguur: { ...uitNetwerkVanSam(MEESTER_DE_BOER).steunfiguur, aard: 'formeel' },
        }),
      ],
    },
  },
  play: async ({ canvasElement }) => {
    await kiestStap(canvasElement, /Samen/);
    await opent(canvasElement, 'Taak van de rechter of betaling');
    const { binnen } = await zoekIn(canvasElement);
    await expect(binnen.getByRole('textbox', { name: 'Welke taak gaf de rechter aan meester De Boer?' })).toBeVisible();
  },
};

/**
 * Een biologische ouder kan volgens de definitie geen steunfiguur zijn. De toets zegt dat bij het punt waar het om gaat. Het formulier houdt
 * bewaren niet tegen: het is een gesprek.
 */
export const BiologischeOuder: Verhaal = {
  name: 'Biologische ouder',
  args: {
    leeftijd: 15,
    'persoon-id': MAMA,
    value: { personen: [uitNetwerkVanSam(MAMA, { steunfiguur: { aangeduidDoor: ['jongere'] } })] },
  },
  play: async ({ canvasElement }) => {
    const { toets } = await zoekIn(canvasElement);
    await expect(toets.getByText('Mama is de biologische ouder')).toBeInTheDocument();
  },
};

/**
 * Een professional vult in. Koos alleen een professional deze persoon, dan is die voorgedragen en nog niet gekozen: de toets zegt dat.
 * Een nieuwe stap in de status begint met **Een professional**.
 */
export const ProfessionalVultIn: Verhaal = {
  name: 'Professional vult in',
  args: { invuller: 'professional', leeftijd: 15, 'persoon-id': TANTE_SANNE, value: NETWERK_VAN_SAM },
  play: async ({ canvasElement }) => {
    const { toets } = await zoekIn(canvasElement);
    await expect(toets.getByText(/Alleen een professional koos/)).toBeInTheDocument();
  },
};

/** Op een pagina in het Engels zijn alle teksten Engels. Het formulier leest dat van `lang` op de pagina. */
export const Engels: Verhaal = {
  globals: { taal: 'en' },
  args: { leeftijd: 15, 'persoon-id': OMA_RIET, value: NETWERK_VAN_SAM },
  play: async ({ canvasElement }) => {
    const { binnen, toets } = await zoekIn(canvasElement);
    // Smal staan de zeven punten achter één regel.
    const regel = toets.queryByRole('button', { expanded: false });
    if (regel) await userEvent.click(regel);
    await expect(await binnen.findByRole('heading', { name: 'What belongs to a support figure' })).toBeVisible();
  },
};

/** Met `aanspreekvorm="je"` zegt het formulier je. Dat kan ook op het dossier: dan geldt het voor alle elementen die het delen. */
export const JeVorm: Verhaal = { name: 'Je-vorm', args: { aanspreekvorm: 'je', invuller: 'jongere', leeftijd: 15 } };

/**
 * U kunt elke tekst vervangen, een eigen uitleg en een eigen bericht bovenaan zetten, en eigen links onderaan.
 * Teksten blijven tekst: opmaak in een tekst wordt niet uitgevoerd.
 */
export const EigenTekstenEnLinks: Verhaal = {
  name: 'Eigen teksten en links',
  args: {
    teksten: { titel: 'Wie staat er om jullie heen?', 'actie.bewaren': 'Klaar met deze persoon' },
    'toelichting-slot':
      'Rietmonde vraagt dit om samen een plan te maken. Hulp nodig bij het invullen? Bel het wijkteam.',
    'melding-slot': 'Een medewerker leest uw antwoorden voordat iemand anders ze ziet.',
    verwijzingen: [
      { code: 'pleegzorg', tekst: 'Pleegzorg in Rietmonde', url: '/pleegzorg' },
      { code: 'richtlijn', tekst: 'De richtlijn over samenwerken met steunfiguren', url: '/richtlijn' },
    ],
  },
};

const LANGE_NAAM = 'Maria Wilhelmina van der Westhuijzen-Oosterbaan tot Kleinbuitenhuizen';

/** Een lange naam, ook zonder spaties, breekt af en duwt niets opzij. */
export const LangeNamen: Verhaal = {
  name: 'Lange namen',
  args: {
    leeftijd: 15,
    value: {
      personen: [
        uitNetwerkVanSam(OMA_RIET, { naam: LANGE_NAAM }),
        uitNetwerkVanSam(MEESTER_DE_BOER, { naam: LANGE_NAAM.replaceAll(' ', '') }),
      ],
    },
  },
};

/** In een smalle kolom of op een telefoon staat alles onder elkaar, ook de toets aan de definitie. */
export const Smal: Verhaal = {
  args: { leeftijd: 15, 'persoon-id': OMA_RIET, value: NETWERK_VAN_SAM },
  parameters: { kader: 'kader-smal' },
};

/** Op een donkere pagina wordt het formulier ook donker. Dat volgt uit `color-scheme` van de pagina. */
export const Donker: Verhaal = {
  args: { leeftijd: 15, 'persoon-id': OMA_RIET, value: NETWERK_VAN_SAM },
  parameters: { kader: 'kader-donker' },
};

/**
 * In een gewoon formulier, met een gewone knop. Met `required` moet er ten minste één persoon zijn: zo niet, dan opent het element de fouten en
 * gaat het formulier niet weg. Anders gaat er één veld mee, `steunfiguren`, met de waarde als JSON. Ook een persoon die nog openstaat zit daarin.
 */
export const InEenFormulier: Verhaal = {
  name: 'In een formulier',
  args: { required: true, leeftijd: 15 },
  parameters: {
    omheen: (element: string) => `<form method="post">\n  ${element}\n  <button>Versturen</button>\n</form>`,
  },
  // In het verhalenboek is er geen server: versturen doet hier niets.
  decorators: [
    (verhaal) =>
      html`<form @submit=${(gebeurtenis: SubmitEvent) => gebeurtenis.preventDefault()}>
        ${verhaal()}
        <p><button>Versturen</button></p>
      </form>`,
  ],
  play: async ({ canvas, canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Versturen' }));
    await waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('foutoverzicht'));
    await expect(binnen.getByRole('link', { name: /Naam of voorletters/ })).toBeVisible();
  },
};

/**
 * Elke steunfiguur is af te drukken op A4, met de toets aan de definitie erbij. Hier staat oma Riet open: druk dit verhaal af en u ziet haar vel.
 * Onder **Samen teruglezen** staat hetzelfde op het scherm, om samen na te lopen voordat u bewaart.
 */
export const Afdrukken: Verhaal = {
  args: { leeftijd: 15, 'persoon-id': OMA_RIET, value: NETWERK_VAN_SAM },
  play: async ({ canvasElement }) => {
    await kiestStap(canvasElement, /Samen/);
    await opent(canvasElement, 'Samen teruglezen');
  },
};
