// Bouwt de modules voor wie zelf bundelt: leesbaar, één bestand per ingang, Lit en zod blijven afhankelijkheden.
// De zelfstandige scripts voor een script-tag hebben een eigen recept: scripts/vite/zelfstandig.mjs. `npm run build` doet alles.
import { defineConfig } from 'vite';
import { modules, naamVan } from './scripts/vite/ingangen.mjs';

export default defineConfig({
  build: {
    outDir: 'dist',
    copyPublicDir: false,
    reportCompressedSize: false,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: { entry: modules(), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\/context(\/|$)/, /^zod(\/|$)/],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) => `chunks/${naamVan(facadeModuleId) ?? name}.js`,
      },
    },
  },
});
