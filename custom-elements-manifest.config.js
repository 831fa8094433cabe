// Waar custom-elements.json uit gelezen wordt. De mappen scherm/ en ui/ doen mee om wat elementen erven te
// kunnen volgen; zij staan er zelf niet in.
import { huismanifest } from './scripts/cem/plugin.mjs';

export default {
  globs: ['src/elementen/**/*.ts', 'src/scherm/**/*.ts', 'src/ui/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [huismanifest()],
};
