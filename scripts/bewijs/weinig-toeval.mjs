// Staat in de browsers op de plaats van `fast-check`: dezelfde eigenschappen en hetzelfde begin, met minder willekeurige invoer.
// Alle invoer draait al in Node; hier gaat het erom of een motor anders rekent, sorteert of leest. Een titel die een aantal noemt, noemt dat van Node.
import fc from 'fast-check';

export * from 'fast-check';

const HOOGSTENS = 20;

export function assert(eigenschap, opties = {}) {
  const gevraagd = opties.numRuns ?? fc.readConfigureGlobal().numRuns ?? HOOGSTENS;
  return fc.assert(eigenschap, { ...opties, numRuns: Math.min(gevraagd, HOOGSTENS) });
}

export default { ...fc, assert };
