// Waar custom-elements.json uit gelezen wordt. De map ui/ doet mee om wat elementen erven te kunnen volgen; zij staat er zelf niet in.
import { huismanifest } from './scripts/cem/plugin.mjs';

export default {
  globs: ['src/elementen/**/*.ts', 'src/ui/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [huismanifest()],
};
