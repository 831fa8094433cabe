// De situaties waarin een webredacteur de ladder tegenkomt. De alinea boven een verhaal staat in het verhalenboek.
// Alle mensen, redenen en datums zijn verzonnen.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Dossier, Ladder } from '../src/domein/dossier/dossier.js';
import type { ZoThuisLadderElement } from '../src/elementen/zo-thuis-ladder/zo-thuis-ladder.js';
import { SAM } from './familie.js';
import '../src/elementen/gezinshuis-tarief-calculator/define.js';
import '../src/elementen/netwerk-kaart/define.js';
import '../src/elementen/zo-thuis-dossier/define.js';
import '../src/elementen/zo-thuis-ladder/define.js';

const TAG = 'zo-thuis-ladder';

interface Args {
  name?: string;
  required?: boolean;
  readonly?: boolean;
  disabled?: boolean;
  for?: string;
  lezer?: 'professional' | 'ouder' | 'kind' | 'raadslid';
  aanspreekvorm?: 'u' | 'je';
  value?: Ladder;
  teksten?: Readonly<Record<string, string>>;
  verwijzingen?: readonly { code: string; tekst: string; url: string }[];
  'toelichting-slot'?: string;
}

const meta: Meta<Args> = {
  title: 'Elementen/zo-thuis-ladder',
  component: TAG,
  argTypes: {
    lezer: { control: 'select', options: ['professional', 'ouder', 'kind', 'raadslid'] },
    aanspreekvorm: { control: 'inline-radio', options: ['u', 'je'] },
    value: { control: 'object' },
    teksten: { control: 'object' },
    verwijzingen: { control: 'object' },
    'toelichting-slot': { control: 'text' },
  },
  args: { name: 'ladder' },
  render: (args) =>
    html`<zo-thuis-ladder
      name=${ifDefined(args.name)}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      for=${ifDefined(args.for)}
      lezer=${ifDefined(args.lezer)}
      aanspreekvorm=${ifDefined(args.aanspreekvorm)}
      .value=${guard([args.value], () => args.value ?? null)}
      .teksten=${args.teksten ?? null}
      .verwijzingen=${args.verwijzingen ?? []}
      >${args['toelichting-slot'] ? html`<p slot="toelichting">${args['toelichting-slot']}</p>` : nothing}</zo-thuis-ladder
    >`,
};

export default meta;
type Verhaal = StoryObj<Args>;

/** De getekende ladder, en een zoeker die erin kijkt als een bezoeker: op wat er staat. Het vel papier telt niet mee. */
async function zoekIn(vlak: HTMLElement) {
  const element = vlak.querySelector<ZoThuisLadderElement>(TAG);
  if (!element) throw new Error(`<${TAG}> staat niet in dit verhaal.`);
  await element.updateComplete;
  const scherm = element.shadowRoot?.querySelector<HTMLElement>('.scherm');
  if (!scherm) throw new Error(`<${TAG}> heeft niets getekend.`);
  return { element, binnen: within(scherm) };
}

/** Hetzelfde, met alles open behalve wat de wet zegt: wat dicht is wordt pas geladen als iemand het opent, en wat opent kan er weer meer in hebben. */
async function openIn(vlak: HTMLElement) {
  const { element, binnen } = await zoekIn(vlak);
  const zoek = (keuze: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(keuze) ?? [])];
  const dicht = () => zoek('details:not(.vouw):not([open])');
  while (dicht().length > 0) {
    for (const deel of dicht()) deel.querySelector('summary')?.click();
    // Wat net binnenkwam is zelf nog dicht: dat opent de volgende ronde.
    await waitFor(() =>
      expect(zoek('details[open]').filter(({ childElementCount }) => childElementCount < 2)).toHaveLength(0),
    );
    await waitFor(() =>
      expect(zoek('.werk, [data-klap="afweging"]').length === 0 || zoek('.blok').length > 0).toBe(true),
    );
    await waitFor(() => expect(zoek('[part="meldingen"] p')).not.toHaveLength(0));
  }
  return { element, binnen };
}

/** Op een smalle plek ziet een professional eerst alleen nu en gewenst. Daarna staan alle acht huizen er. */
async function toonHeelPad(binnen: ReturnType<typeof within>) {
  const knop = binnen.queryByRole('button', { name: 'Hele pad tonen' });
  if (knop) await userEvent.click(knop);
  await waitFor(() => expect(binnen.getAllByRole('button', { expanded: false })).toHaveLength(8));
}

/** Tikt op een huis, en wacht op de kaart van die plek. */
async function tikOp(binnen: ReturnType<typeof within>, naam: RegExp) {
  await userEvent.click(binnen.getAllByRole('button', { name: naam })[0] as HTMLElement);
  await binnen.findByText(/^Wat (de wet zegt|zegt de wet\?)$/, { selector: 'summary' });
}

/** De vraag wie het netwerk erbij betrekt, met het antwoord. */
function wieBetrekt(binnen: ReturnType<typeof within>) {
  return binnen.getByText('De verantwoordelijke professional, die het netwerk betrekt').parentElement;
}

/** Het gesprek over Sam, helemaal ingevuld: de weekenden bij oma, en waarom niet dichter bij huis. */
const AFGEWOGEN: Ladder = {
  ...SAM.ladder,
  afwegingen: [
    { trede: 'thuis', reden: 'Zonder hulp wordt het mama te veel.', geprobeerd: 'Een jaar zonder hulp.' },
    ...(SAM.ladder?.afwegingen ?? []),
    {
      trede: 'steungezin',
      reden: 'Sam wil naar mensen die Sam al kent.',
      geprobeerd: 'Twee weekenden bij een buurtgezin.',
    },
  ],
  wegTerug: 'Mama kan weer een heel weekend voor Sam zorgen.',
  wensOuders: 'Dat Sam door de week thuis blijft.',
  matching: 'Oma Riet kent Sam vanaf de geboorte.',
};
const SAM_AFGEWOGEN: Dossier = { ...SAM, ladder: AFGEWOGEN };

/** De ladder in het dossier van Sam: dan staan ook de namen van steunfiguren en professional erbij. */
const IN_HET_DOSSIER = {
  parameters: {
    insluiten: { name: undefined },
    ook: ['zo-thuis-dossier'],
    gegeven: { 'zo-thuis-dossier': { value: SAM_AFGEWOGEN } },
    omheen: (element: string) => `<zo-thuis-dossier name="dossier">\n  ${element}\n</zo-thuis-dossier>`,
  },
  render: (args: Args) =>
    html`<zo-thuis-dossier name="dossier" .value=${guard([SAM_AFGEWOGEN], () => SAM_AFGEWOGEN)}
      >${ladderZonderWaarde(args)}</zo-thuis-dossier
    >`,
};

// Met een gedeeld dossier heeft de ladder geen eigen waarde: het dossier heeft haar.
function ladderZonderWaarde(args: Args): TemplateResult {
  return html`<zo-thuis-ladder
    ?readonly=${args.readonly}
    for=${ifDefined(args.for)}
    lezer=${ifDefined(args.lezer)}
    aanspreekvorm=${ifDefined(args.aanspreekvorm)}
  ></zo-thuis-ladder>`;
}

/**
 * Zo begint de ladder: acht plekken waar een kind kan wonen, van thuis af. De volgorde staat vast en is geen advies.
 * Een tik op een huis vertelt hoe het daar is, wie er zorgt, wat blijft en wat de wet zegt.
 */
export const Leeg: Verhaal = {
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await expect(binnen.getAllByRole('listitem').filter((rij) => rij.part.contains('trede'))).toHaveLength(8);
    await expect(element.value).toEqual({});
  },
};

/**
 * Alleen een gewenste plek, en verder nog niets. Onder **Nog te bespreken** staat wat bij een zorgvuldig besluit hoort en nog ontbreekt.
 * Dat is een gespreksonderwerp. Het houdt niets tegen: het formulier kan gewoon weg.
 */
export const Kaal: Verhaal = {
  args: { value: { gewenst: { trede: 'netwerkpleegzorg' } } },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await openIn(canvasElement);
    await expect(binnen.getByRole('link', { name: 'Thuis: de reden staat er nog niet.' })).toBeVisible();
    await expect(binnen.getByRole('link', { name: 'De weg terug is nog niet beschreven.' })).toBeVisible();
    await expect(element.checkValidity()).toBe(true);
  },
};

/**
 * Voor de professional: met artikelen en bronnen. Per plek dichter bij huis staat waarom die niet kan en wat er geprobeerd is.
 * Wie de steunfiguren zijn, en wie het netwerk erbij betrekt, komt uit hetzelfde dossier als de netwerkkaart.
 */
export const VolledigeAfweging: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Volledige afweging, voor de professional',
  args: { lezer: 'professional' },
  play: async ({ canvasElement }) => {
    const { binnen } = await openIn(canvasElement);
    await waitFor(() => expect(wieBetrekt(binnen)).toHaveTextContent('Hulpverlener L. Vos'));
    const steunfiguren = within(binnen.getByRole('group', { name: 'Welke steunfiguren gaan mee?' }));
    await expect(steunfiguren.getByRole('checkbox', { name: 'Oma Riet' })).toBeChecked();
    await expect(binnen.queryByText(/de reden staat er nog niet/)).toBeNull();
    await expect(binnen.getByText(/wordt de jeugdige 16/)).toBeVisible();
  },
};

/**
 * Voor een kind of jongere: het pad, één vraag tegelijk, de eigen wens, wie er blijft en de dag om terug te kijken. Geen artikel, geen code en
 * geen prijs; wat de wet zegt staat in één vouw, in gewone woorden. Alle vragen staan ook op één blad.
 */
export const Kind: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Voor een kind of jongere',
  args: { lezer: 'kind' },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await expect(binnen.getByRole('heading', { name: 'Waar kun jij wonen?' })).toBeVisible();
    await expect(await binnen.findByText('Bij oma slapen in het weekend.')).toBeVisible();
    await expect(element.shadowRoot?.textContent).not.toMatch(/Jeugdwet|CBS|BWBR|tarief/);
  },
};

/** Voor een ouder: hetzelfde scherm als dat van het kind, met u. Met `aanspreekvorm="je"` zegt de ladder je. */
export const Ouder: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Voor een ouder',
  args: { lezer: 'ouder' },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await expect(binnen.getByRole('heading', { name: 'Waar kan uw kind wonen?' })).toBeVisible();
  },
};

/**
 * Voor een raadslid: de plekken in één tabel, wat de wet zegt, en de vier rollen van de gemeente met vragen die de raad kan stellen. Er valt niets in te vullen en er staat niets over een kind,
 * ook niet als de pagina per ongeluk een dossier meegeeft.
 */
export const Raadslid: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Voor een raadslid',
  args: { lezer: 'raadslid' },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await expect(await binnen.findByRole('heading', { name: 'Toezichthouder' })).toBeVisible();
    await expect(binnen.queryByRole('radio')).toBeNull();
    await expect(binnen.queryByRole('textbox')).toBeNull();
    await expect(element.shadowRoot?.textContent).not.toMatch(/Oma Riet|Sam/);
  },
};

/** Crisis zegt hoe het begon, niet waar een kind blijft. Het is dus geen plek op de ladder, maar een vinkje bij een plek. */
export const Crisis: Verhaal = {
  args: {
    value: {
      huidig: { trede: 'bestandspleegzorg', crisis: true, duur: 'kort', intensiteit: { eenheid: 'voltijd' } },
      gewenst: { trede: 'netwerkpleegzorg', duur: 'onbekend' },
      dreigendeBreakdown: 'onbekend',
    },
  },
  play: async ({ canvasElement }) => {
    const { binnen } = await openIn(canvasElement);
    const [gewenst, nu] = binnen.getAllByRole('checkbox', { name: 'Het begon met een crisis' });
    await expect(nu).toBeChecked();
    await expect(gewenst).not.toBeChecked();
  },
};

/**
 * Deeltijdpleegzorg: twee weekenden in de maand in een pleeggezin. Ook dat is geen eigen plek: het volgt uit hoe vaak.
 * De ladder zegt dan dat het kind deels thuis woont, en vraagt niet naar een weg terug.
 */
export const DeeltijdPleegzorg: Verhaal = {
  name: 'Deeltijdpleegzorg',
  args: {
    value: {
      huidig: { trede: 'thuis' },
      gewenst: {
        trede: 'bestandspleegzorg',
        variant: 'hulpverlening',
        duur: 'lang',
        intensiteit: { eenheid: 'weekend-per-maand', aantal: 2 },
      },
    },
  },
  play: async ({ canvasElement }) => {
    const { binnen } = await openIn(canvasElement);
    await expect(binnen.getByText(/woont deels thuis, deels ergens anders/)).toBeVisible();
    await expect(binnen.getByRole('textbox', { name: 'Hoeveel?' })).toHaveValue('2');
    await expect(binnen.queryByRole('link', { name: 'De weg terug is nog niet beschreven.' })).toBeNull();
  },
};

/**
 * De ladder gaat twee kanten op. Dit kind ging van huis naar een groep, daarna dichterbij, naar een gezinshuis, en gaat nu terug naar huis.
 * Het verloop staat er als tijdlijn, met in woorden van wanneer tot wanneer. Onder **Het verloop** is elke plek te wijzigen.
 */
export const TerugNaarHuis: Verhaal = {
  name: 'Terug naar huis',
  args: {
    value: {
      huidig: { trede: 'gezinshuis', duur: 'kort', intensiteit: { eenheid: 'voltijd' } },
      gewenst: { trede: 'thuis', ernaast: ['thuis-ambulant'], respijt: true, duur: 'lang' },
      familiegroepsplan: { stand: 'gemaakt', datum: '2026-09-15' },
      wensKind: 'Weer op mijn eigen kamer.',
      verloop: [
        { trede: 'thuis', van: '2014', tot: '2025-02' },
        { trede: 'residentieel', van: '2025-02', tot: '2025-09' },
        { trede: 'gezinshuis', van: '2025-09', tot: null },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const { binnen } = await openIn(canvasElement);
    const stap = (nummer: number) =>
      within(binnen.getByRole('group', { name: `Het verloop, dichter bij huis en verder weg ${nummer}` }));
    await expect(stap(2).getByRole('combobox', { name: 'Welke plek?' })).toHaveValue('residentieel');
    await expect(stap(3).getByRole('combobox', { name: 'Welke plek?' })).toHaveValue('gezinshuis');
    await expect(binnen.getByText('februari 2025 tot september 2025')).toBeVisible();
    await expect(binnen.getByText('sinds september 2025')).toBeVisible();
    await toonHeelPad(binnen);
    await expect(binnen.getByRole('button', { name: /^Thuis ?, ?Gewenst/ })).toBeVisible();
  },
};

/**
 * Het verst van huis vraagt het meeste gesprek. De ladder noemt wat nog ontbreekt, met het artikel, en de dag waarop er uiterlijk
 * geëvalueerd wordt. Elke melding brengt de bezoeker naar de vraag. Ook nu houdt zij niets tegen.
 */
export const JeugdzorgPlusMetMeldingen: Verhaal = {
  name: 'JeugdzorgPlus, met meldingen',
  args: {
    value: {
      huidig: { trede: 'residentieel' },
      gewenst: { trede: 'jeugdzorgplus', duur: 'kort', intensiteit: { eenheid: 'voltijd' } },
      plan: { van: '2026-11-01', tot: '2027-01-31' },
      afwegingen: [{ trede: 'gezinshuis', reden: 'Er is geen plaats.', redenSoort: 'niet-mogelijk' }],
    },
  },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await openIn(canvasElement);
    await expect(binnen.getByRole('link', { name: /^Uiterlijk .* evaluatie van het gesloten verblijf/ })).toBeVisible();
    await userEvent.click(binnen.getByRole('link', { name: /Jeugdwet 6\.1\.2 lid 2/ }));
    await waitFor(() =>
      expect(element.shadowRoot?.activeElement).toBe(
        binnen.getByRole('textbox', { name: /^Residentieel: waarom is dit niet mogelijk/ }),
      ),
    );
  },
};

/**
 * Een gezinshuis: met de vier bouwstenen van de kwaliteitscriteria, en met de vraag of kind en gezin bij elkaar passen.
 * Staat `<gezinshuis-tarief-calculator>` op de pagina, dan brengt de knop bij deze plek de bezoeker daarheen. Anders volgt `tarief-gevraagd`.
 */
export const Gezinshuis: Verhaal = {
  args: {
    value: {
      huidig: { trede: 'bestandspleegzorg', intensiteit: { eenheid: 'voltijd' } },
      gewenst: { trede: 'gezinshuis', duur: 'lang', intensiteit: { eenheid: 'voltijd' } },
      dreigendeBreakdown: 'ja',
      matching: 'Het kind leerde het gezin kennen op twee middagen.',
      kwaliteitscriteria: { leefklimaat: 'Een eigen kamer, en er is ruimte om buiten te spelen.' },
    },
  },
  parameters: {
    ook: ['gezinshuis-tarief-calculator'],
    omheen: (element: string) =>
      `<main>\n  ${element}\n  <gezinshuis-tarief-calculator></gezinshuis-tarief-calculator>\n</main>`,
  },
  decorators: [
    (verhaal) =>
      html`<main>
        ${verhaal()}
        <gezinshuis-tarief-calculator></gezinshuis-tarief-calculator>
      </main>`,
  ],
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await toonHeelPad(binnen);
    await tikOp(binnen, /^Gezins.?huis ?, ?Gewenst/);
    await userEvent.click(
      await binnen.findByRole('button', { name: 'Bereken het tarief van een plaats in een gezinshuis' }),
    );
    await waitFor(() => expect(document.activeElement?.localName).toBe('gezinshuis-tarief-calculator'));
  },
};

/**
 * Respijt is geen plek maar een stap opzij: het kind logeert even ergens anders en woont daarna weer op dezelfde plek. Achter **Even op adem** staat dat
 * als tekening en in drie stappen, met de vraag of het er nu is. Een link van uw pagina met de code `respijt` staat erbij.
 */
export const EvenOpAdem: Verhaal = {
  name: 'Even op adem',
  args: {
    lezer: 'kind',
    value: { huidig: { trede: 'gezinshuis' } },
    verwijzingen: [{ code: 'respijt', tekst: 'Logeren in Rietmonde', url: '/logeren' }],
  },
  play: async ({ canvasElement }) => {
    const { element, binnen } = await zoekIn(canvasElement);
    await userEvent.click(binnen.getByText('Even op adem'));
    await userEvent.click(await binnen.findByRole('radio', { name: 'Ja' }));
    await userEvent.click(await binnen.findByRole('radio', { name: 'In een logeerhuis' }));
    await expect(element.value.huidig).toEqual({ trede: 'gezinshuis', respijt: true, respijtPlek: 'logeerhuis' });
    await expect(binnen.getAllByRole('link', { name: 'Logeren in Rietmonde' })[0]).toBeVisible();
  },
};

async function kiesIn(binnen: ReturnType<typeof within>, naam: RegExp, plek: string): Promise<void> {
  const lijst = await binnen.findByRole('combobox', { name: naam }, { timeout: 10_000 });
  await userEvent.selectOptions(lijst, within(lijst).getByRole('option', { name: plek }));
}

/** Twee plekken naast elkaar. De bezoeker tikt twee huizen aan; wat het dichtst bij huis is staat links. De ladder kiest er geen: er is geen kleur en geen cijfer. */
export const TweeTredenVergelijken: Verhaal = {
  name: 'Twee treden vergelijken',
  play: async ({ canvasElement }) => {
    const { element, binnen } = await openIn(canvasElement);
    const pad = binnen.queryByRole('group', { name: /^Kies twee huizen/ });
    if (pad) {
      const kies = within(pad);
      await userEvent.click(kies.getByRole('button', { name: 'Thuis' }));
      await userEvent.click(kies.getByRole('button', { name: 'Thuis met ambulante hulp' }));
      // In een smalle kolom mag een lang woord afbreken; het teken daarvoor hoort bij de naam.
      await userEvent.click(kies.getByRole('button', { name: /^Gezins\u00AD?huis$/ }));
      await userEvent.click(kies.getByRole('button', { name: /^Bestands\u00AD?pleegzorg$/ }));
    } else {
      // Op een smalle plek staat boven elke kolom een lijst.
      await kiesIn(binnen, /in plaats van Thuis met/i, 'Bestandspleegzorg');
      await kiesIn(binnen, /in plaats van Thuis$/i, 'Gezinshuis');
    }
    const tabel = within(binnen.getByRole('table', { name: 'Twee treden vergelijken' }));
    await waitFor(() => expect(tabel.getByRole('columnheader', { name: /^Gezins.?huis/ })).toBeInTheDocument());
    await expect(tabel.getByRole('cell', { name: /pleegouder van 21 of ouder/ })).toBeInTheDocument();
    await expect(tabel.getByRole('cell', { name: /die zorgprofessional zijn/ })).toBeInTheDocument();
    await expect(element.value).toEqual({});
  },
};

/** De bezoeker leest alles en kan niets wijzigen. De antwoorden staan onder elkaar; wat niet is ingevuld staat er niet. Vergelijken en afdrukken kan wel. */
export const AlleenLezen: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Alleen lezen',
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await waitFor(() => expect(binnen.getByText('Dat Sam door de week thuis blijft.')).toBeVisible());
    await expect(binnen.queryByRole('textbox')).toBeNull();
    await expect(binnen.queryByRole('radio')).toBeNull();
  },
};

/**
 * In een gewoon formulier, met een gewone knop. Met `required` moet er een gewenste plek gekozen zijn. Dat, en een datum die niet klopt,
 * houdt het formulier tegen; wat nog te bespreken is niet. Bovenaan staan dan de fouten, elk met een link naar de vraag.
 */
export const VerplichtMetFouten: Verhaal = {
  name: 'Verplicht, met fouten',
  args: {
    required: true,
    value: { huidig: { trede: 'thuis-ambulant' }, plan: { van: '2027-04-30', tot: '2026-11-01' } },
  },
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
    await expect(binnen.getByRole('link', { name: 'Gewenste trede: Kies een plek.' })).toBeVisible();
    await expect(binnen.getByRole('link', { name: /Deze dag ligt voor het begin\.$/ })).toBeVisible();
  },
};

/** Op een smal scherm staan alle vragen onder elkaar. Het pad staat rechtop, en in de vergelijking staat elke vraag boven haar twee antwoorden. */
export const SmalScherm: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Smal scherm',
  parameters: { ...IN_HET_DOSSIER.parameters, kader: 'kader-smal' },
};

/** Op een donkere pagina wordt de ladder ook donker. Dat volgt uit `color-scheme` van de pagina. */
export const Donker: Verhaal = {
  ...IN_HET_DOSSIER,
  parameters: { ...IN_HET_DOSSIER.parameters, kader: 'kader-donker' },
};

/**
 * Wie in Windows een contrastthema kiest, ziet de ladder in die kleuren. Geen plek heeft een eigen kleur: **Nu** en **Gewenst** staan er als
 * woord bij. Dit verhaal zet zo'n thema niet zelf aan; dat doet u op uw computer.
 */
export const GeforceerdeKleuren: Verhaal = {
  ...IN_HET_DOSSIER,
  name: 'Geforceerde kleuren',
  args: { readonly: true },
};

/**
 * Druk dit verhaal af: u krijgt het pad als plaatje, en eronder de afweging in woorden op één A4. Alleen wat is ingevuld komt op papier. Een kind
 * krijgt een eigen vel, zonder redenen en zonder wet.
 * Wie voor deze lezer verborgen is, staat er niet op.
 */
export const Afdrukken: Verhaal = { ...IN_HET_DOSSIER };

/** Op een pagina in het Engels zijn alle teksten Engels. De ladder leest dat van `lang` op de pagina. Nederlandse namen van hulp blijven staan, met uitleg. */
export const Engels: Verhaal = {
  ...IN_HET_DOSSIER,
  globals: { taal: 'en' },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await waitFor(() => expect(binnen.getByRole('heading', { name: 'Still to discuss' })).toBeVisible());
  },
};

/**
 * Met `aanspreekvorm="je"` zegt de ladder tegen een ouder je. U kunt elke tekst vervangen en een eigen uitleg geven. Een eigen link met de
 * code van een plek staat bij die plek; elke andere onderaan.
 */
export const EigenTeksten: Verhaal = {
  name: 'Je-vorm en eigen teksten',
  args: {
    lezer: 'ouder',
    aanspreekvorm: 'je',
    teksten: { 'ouder.titel': 'Waar kan je kind wonen in Rietmonde?' },
    'toelichting-slot': 'Bij Rietmonde vullen we dit samen in, en je mag het altijd terugzien.',
    verwijzingen: [
      { code: 'bestandspleegzorg', tekst: 'Aanmeldpunt pleegzorg Rietmonde', url: '/pleegzorg' },
      { code: 'contact', tekst: 'Bel het wijkteam', url: '/wijkteam' },
    ],
  },
  play: async ({ canvasElement }) => {
    const { binnen } = await zoekIn(canvasElement);
    await expect(binnen.getByRole('heading', { name: 'Waar kan je kind wonen in Rietmonde?' })).toBeVisible();
    await tikOp(binnen, /^Pleegzorg in een ander gezin/);
    await expect(await binnen.findByRole('link', { name: 'Aanmeldpunt pleegzorg Rietmonde' })).toBeVisible();
    await expect(binnen.getByRole('link', { name: 'Bel het wijkteam' })).toBeVisible();
  },
};

/**
 * De ladder en de netwerkkaart delen één dossier. Wie netwerkpleegouder wil zijn, staat bij die plek op de ladder. Wie op de kaart het netwerk
 * erbij betrekt, staat meteen ook in de afweging.
 */
export const SamenMetDeKaart: Verhaal = {
  name: 'Samen met de kaart',
  args: { for: 'dossier-van-sam' },
  parameters: {
    insluiten: { name: undefined },
    ook: ['netwerk-kaart', 'zo-thuis-dossier'],
    gegeven: { 'zo-thuis-dossier': { value: SAM } },
    omheen: (element: string) =>
      `<zo-thuis-dossier id="dossier-van-sam" name="dossier"></zo-thuis-dossier>\n<netwerk-kaart for="dossier-van-sam"></netwerk-kaart>\n${element}`,
  },
  render: (args) =>
    html`<zo-thuis-dossier id="dossier-van-sam" name="dossier" .value=${guard([SAM], () => SAM)}></zo-thuis-dossier>
      <netwerk-kaart for=${ifDefined(args.for)}></netwerk-kaart>
      ${ladderZonderWaarde(args)}`,
  play: async ({ canvasElement }) => {
    const { binnen } = await openIn(canvasElement);
    await toonHeelPad(binnen);
    await tikOp(binnen, /^Netwerk.?pleegzorg ?, .*Gewenst/);
    await waitFor(() => expect(binnen.getByText('Deze mensen willen netwerkpleegouder zijn: Oma Riet.')).toBeVisible());
    const wortel = canvasElement.querySelector('netwerk-kaart')?.shadowRoot?.querySelector<HTMLElement>('.wortel');
    if (!wortel) throw new Error('De kaart heeft niets getekend.');
    const kaart = within(wortel);
    await userEvent.click(await kaart.findByRole('button', { name: /^Jeugdbeschermer A\. Kaya ?, / }));
    await userEvent.click(await kaart.findByText('Naam, contact en meer'));
    await userEvent.click(
      await kaart.findByRole('checkbox', { name: 'Deze professional betrekt het netwerk (SBJ, 2022)' }),
    );
    await waitFor(() => expect(wieBetrekt(binnen)).toHaveTextContent('Hulpverlener L. Vos, Jeugdbeschermer A. Kaya'));
  },
};
