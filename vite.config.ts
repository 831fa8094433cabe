// Bouwt de modules voor wie zelf bundelt: leesbaar, één bestand per ingang, Lit en zod blijven afhankelijkheden.
// De zelfstandige scripts voor een script-tag hebben een eigen recept: scripts/vite/zelfstandig.mjs. `npm run build` doet alles.
import { defineConfig, type Plugin } from 'vite';
import { modules, naamVan } from './scripts/vite/ingangen.mjs';

// Een stuk dat een ander stuk alleen vóór zich wil hebben importeert het kaal. Dat doet niets, want een stuk heeft geen bijwerking, en wie
// bundelt krijgt er een waarschuwing van. De regel blijft leeg staan: dan klopt de bronkaart nog.
const zonderKaleImports: Plugin = {
  name: 'zonder-kale-imports',
  generateBundle(_opties, bundel) {
    for (const deel of Object.values(bundel)) {
      if (deel.type === 'chunk' && deel.fileName.startsWith('chunks/'))
        deel.code = deel.code.replaceAll(/^import "\.\/[\w-]+\.js";$/gm, '');
    }
  },
};

export default defineConfig({
  plugins: [zonderKaleImports],
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
