// Staat in de browsers op de plaats van `@open-wc/testing`: dezelfde helpers, maar wie op een toestand wacht heeft geduld. Die grens
// is er tegen hangen; hoe druk de machine is mag geen toets laten mislukken. Er wordt wel vaker gekeken, dus wachten duurt korter.
import { executeServerCommand } from '@web/test-runner-commands';

export * from '@open-wc/testing';

const HOOGSTENS = 60_000;
const OM_DE = 15;
// Wat na een wijziging meteen komt is er na een paar beurten van de bladzijde al. Pas daarna wacht een toets met een wekker, en tekent de browser
// intussen een beeld dat niemand ziet.
const BEURTEN = 8;
// Een toets die de klok stilzet wacht zelf met de echte.
const { setTimeout: zet, clearTimeout: wis } = globalThis;
const { port1: hier, port2: daar } = new MessageChannel();
const wachtend = [];
hier.addEventListener('message', () => wachtend.shift()());
hier.start();
const beurt = () =>
  new Promise((verder) => {
    wachtend.push(verder);
    daar.postMessage(null, []);
  });

/**
 * Eigen wachten, en niet dat van open-wc: dat laat zijn wekker staan tot de langste tijd om is, ook als de toestand er al is. Zo lang bleef elk element
 * waar een toets op wachtte in het geheugen.
 */
export async function waitUntil(toestand, waarom, { timeout = 0, interval = OM_DE } = {}) {
  const langst = Math.max(timeout, HOOGSTENS);
  const fout = new Error(waarom ? `Timeout: ${waarom}` : `waitUntil timed out after ${langst}ms`);
  const stand = { om: false };
  let wekker;
  const grens = new Promise((_, mislukt) => {
    wekker = zet(() => {
      stand.om = true;
      mislukt(fout);
    }, langst);
  });
  const kijk = async () => {
    for (let keer = 0; !stand.om && !(await toestand()); keer += 1)
      await (keer < BEURTEN ? beurt() : new Promise((verder) => zet(verder, interval)));
  };
  try {
    await Promise.race([kijk(), grens]);
  } finally {
    wis(wekker);
  }
}

// Een echt afdrukvenster houdt een browser vast tot iemand klikt. Een toets die wil weten of er gedrukt wordt kijkt zelf.
window.print = () => {};

// Zo weet waakhond.mjs dat de browser nog leeft, en bij welke toets. Er wordt niet op gewacht: een toets die dat merkt is er niet.
beforeEach(function geefLevensteken() {
  executeServerCommand('levensteken', this.currentTest.fullTitle()).catch(() => {});
});

async function haalFocusTerug() {
  await executeServerCommand('focus-terug');
  await waitUntil(() => document.hasFocus(), 'de bladzijde krijgt de focus niet');
}

// Een toets begint met de focus in de bladzijde, zoals bij een bezoeker. Waar zij anders blijft staat in handenserver.mjs.
// Na een haak die een belofte geeft wacht mocha op een wekker, en die van een browser duurt vier milliseconden. Dat is bij duizenden
// toetsen een minuut, dus alleen wie echt wacht geeft er een.
beforeEach(() => {
  // Een kader dat weg is kan de focus nog hebben; dan is dit genoeg.
  if (!document.hasFocus()) window.focus();
  return document.hasFocus() ? undefined : haalFocusTerug();
});

// Een bladzijde wacht 20 s op een opdracht. Zwijgt de browser, dan liep zij anders van de ene mislukte toets naar de volgende: wat mislukt
// telt pas als de browser nog antwoordt. Zo niet, dan begint dit bestand opnieuw en komt hier geen antwoord.
const GAF_HET_OP = /Did not receive a server response/;

async function wachtOpAntwoord() {
  for (;;) {
    try {
      return await executeServerCommand('antwoordt-de-browser');
    } catch (fout) {
      if (!GAF_HET_OP.test(fout.message)) throw fout;
    }
  }
}

afterEach(function telAlleenMetEenBrowserDieLeeft() {
  return this.currentTest?.state === 'passed' ? undefined : wachtOpAntwoord();
});

// Een mislukte vergelijking van elementen gaat als tekst naar de testrunner: een element past niet in JSON, en dan wacht hij tot zijn tijd om is.
afterEach(function maakVerslagLeesbaar() {
  const fout = this.currentTest?.err;
  for (const kant of ['actual', 'expected']) {
    if (typeof fout?.[kant] === 'object') fout[kant] = alsTekst(fout[kant]);
  }
});

function alsTekst(waarde) {
  if (waarde instanceof Node) return waarde instanceof Element ? waarde.outerHTML.slice(0, 500) : String(waarde);
  try {
    return JSON.stringify(waarde, null, 2);
  } catch {
    return String(waarde);
  }
}
