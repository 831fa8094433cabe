// Het raam waarin een browsertoets ook in Node draait: de woorden van mocha op node:test, en een `fetch` die een bestand naast de toets
// leest. Een toets die een bladzijde nodig heeft hoort hier niet: die valt al bij het bundelen of op het eerste `document`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as node from 'node:test';

// Het geduld van mocha zegt hier niets: in Node heeft een toets geen grens, en de stap als geheel wel.
const ZONDER_GRENS = {
  timeout() {
    return ZONDER_GRENS;
  },
};

let diepte = 0;

function describe(naam, vul) {
  void node.describe(naam, () => {
    diepte += 1;
    vul.call(ZONDER_GRENS);
    diepte -= 1;
  });
  return ZONDER_GRENS;
}

function it(naam, toets) {
  void node.it(naam, () => toets.call(ZONDER_GRENS));
  return ZONDER_GRENS;
}

// Alle bestanden delen hier één wortel: een hook daar zou ook vóór de toetsen van een ander bestand draaien.
const hook = (soort) => (handeling) => {
  if (diepte === 0) throw new Error(`${soort} staat buiten elke describe.`);
  node[soort](() => handeling.call(ZONDER_GRENS));
};

const haal = globalThis.fetch;

export function zetRaamKlaar() {
  Object.assign(globalThis, { describe, it });
  for (const soort of ['before', 'after', 'beforeEach', 'afterEach']) globalThis[soort] = hook(soort);
  globalThis.fetch = async (adres, opties) =>
    String(adres).startsWith('file:') ? new Response(await readFile(fileURLToPath(adres))) : haal(adres, opties);
}
