// Wat voor elk verhaal geldt: de werkbalk, de tabellen uit het manifest en de insluitcode als voorbeeldcode.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { getStorybookHelpers, setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json' with { type: 'json' };
import { AXE_OPTIES } from '../test/suites/axe-regels.mjs';
import { metBediening, metWerkendeKnoppen } from './bediening.js';
import { laadHuisstijl } from './huisstijlen.js';
import { insluitcode } from './insluitcode.js';
import { BEGIN, naHetSpel, opDeWerkbalk, WERKBALK, type Stand } from './werkbalk.js';
import '../stories/kaders.css';
import './preview.css';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });
document.documentElement.lang = 'nl';
// Wat pas laadt als iemand het opent, komt op een drukke machine later. Een grens tegen hangen.
configure({ asyncUtilTimeout: 60_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: WERKBALK,
  initialGlobals: BEGIN,
  loaders: [({ globals }) => laadHuisstijl(globals as Stand)],
  decorators: [metBediening, opDeWerkbalk],
  afterEach: naHetSpel,
  parameters: {
    layout: 'padded',
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    // Dezelfde regels als de toetsen en het nakijken van de verhalen.
    a11y: { test: 'error', options: AXE_OPTIES },
    viewport: {
      options: {
        smal: { name: 'Smal (320 px)', styles: { width: '320px', height: '800px' } },
        kolom: { name: 'Kolom (380 px)', styles: { width: '380px', height: '800px' } },
      },
    },
    docs: {
      // Houdt een eigenschap en een onderdeel met dezelfde naam uit elkaar; Storybook zelf toont dan alleen de laatste.
      extractArgTypes: (tag: string) => metWerkendeKnoppen(getStorybookHelpers(tag).argTypes),
      source: {
        language: 'html',
        transform: (_code: string, { component, initialArgs, globals, parameters }: Verhaalcontext) =>
          insluitcode({
            tag: component,
            args: {
              ...initialArgs,
              ...(globals.aanspreekvorm && { aanspreekvorm: globals.aanspreekvorm }),
              ...parameters.insluiten,
            },
            kader: parameters.kader,
            taal: globals.taal === 'nl' ? undefined : globals.taal,
            ook: parameters.ook,
            gegeven: parameters.gegeven,
            omheen: parameters.omheen,
          }),
      },
    },
    options: {
      storySort: { order: ['Elementen', ['*', ['Uitleg', 'Voor ontwerpers', 'Overzicht']], 'Alle elementen'] },
    },
  },
};

/** Wat Storybook bij een verhaal meegeeft, voor zover de voorbeeldcode het gebruikt. */
interface Verhaalcontext {
  readonly component: string;
  readonly initialArgs: Readonly<Record<string, unknown>>;
  readonly globals: Stand;
  readonly parameters: {
    readonly kader?: string;
    /** Argumenten die op een echte pagina anders heten dan in dit verhalenboek, zoals het adres van een bestand. */
    readonly insluiten?: Readonly<Record<string, unknown>>;
    readonly ook?: readonly string[];
    readonly gegeven?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly omheen?: (element: string) => string;
  };
}

export default preview;
