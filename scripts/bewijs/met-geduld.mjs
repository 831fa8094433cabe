// Staat in de browsers op de plaats van `@open-wc/testing`: dezelfde helpers, maar wie op een toestand wacht heeft geduld. Die grens
// is er tegen hangen; hoe druk de machine is mag geen toets laten mislukken. Er wordt wel vaker gekeken, dus wachten duurt korter.
import { waitUntil as wacht } from '@open-wc/testing';

export * from '@open-wc/testing';

const HOOGSTENS = 60_000;
const OM_DE = 15;

export function waitUntil(toestand, waarom, { timeout = 0, interval = OM_DE } = {}) {
  return wacht(toestand, waarom, { interval, timeout: Math.max(timeout, HOOGSTENS) });
}
