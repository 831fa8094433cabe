// Hoe het verhalenboek gebouwd wordt. Zonder telemetrie, zonder meldingen van buiten en met precies één kopie van Lit.
import type { StorybookConfig } from '@storybook/web-components-vite';
import { insluitgegevens } from './insluitgegevens.js';

// De tekenaar van Storybook gebruikt zelf ook Lit. Wat hier niet in één keer wordt klaargezet, laadt `npm run storybook` een tweede keer.
const LIT = ['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'lit/directives/if-defined.js', '@lit/context'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableWebpackDefaults: true },
  docs: { defaultName: 'Overzicht' },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), insluitgegevens()],
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...LIT] },
  }),
};

export default config;
