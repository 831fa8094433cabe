// Een browser die er mee ophoudt: hij neemt een opdracht aan en antwoordt nooit, en dan zou elk volgend bestand mislukken. Naast ander
// werk doet WebKitWebDriver dat soms. Wie hier te lang geen antwoord krijgt begint opnieuw met een verse browser, en zegt dat hardop.
// Of een browser tijdens de toetsen nog leeft bewaakt waakhond.mjs.
import { chromeLauncher } from '@web/test-runner-chrome';

// Een bladzijde openen of sluiten duurt ook op een drukke machine seconden.
const GEDULD = 90_000;
// Een antwoord op niets bijzonders hoort er dan al lang te zijn.
const GEDULD_BIJ_VRAAG = 45_000;
const GEDULD_BIJ_STOPPEN = 15_000;

function binnen(belofte, milliseconden) {
  let wekker;
  const grens = new Promise((_, mislukt) => {
    wekker = setTimeout(() => mislukt(new Error('De browser geeft geen antwoord.')), milliseconden);
  });
  return Promise.race([belofte, grens]).finally(() => clearTimeout(wekker));
}

/**
 * Hoe een soort launcher omgaat met zijn browser.
 * @typedef {object} Omgang
 * @property {(id: string, adres: string) => Promise<void>} open
 * @property {(id: string) => Promise<unknown>} sluit
 * @property {(id: string) => Promise<unknown>} vraag - Iets wat een browser die leeft meteen beantwoordt.
 * @property {() => Promise<void> | void} verfris - Maakt de browser weg; de volgende `open` begint met een verse.
 * @property {() => void} [ruimOp] - Na het laatste bestand.
 * @property {number} [geduld] - Zo lang (in milliseconden) mag openen of sluiten duren.
 * @property {number} [geduldBijVraag] - Zo lang (in milliseconden) mag een antwoord wegblijven.
 * @property {number} [houdbaar] - Na zoveel bladzijden komt er een verse browser, zonder dat er iets mis is.
 */

/**
 * Laat een launcher opnieuw beginnen als zijn browser niet meer antwoordt. Eén bladzijde tegelijk.
 * @template {import('@web/test-runner-core').BrowserLauncher} T
 * @param {T} launcher
 * @param {Omgang} omgang
 * @returns {T & { herbegin(id: string): Promise<void>, antwoordt(id: string): Promise<boolean> }}
 */
export function metHerstel(launcher, omgang) {
  const { open, sluit, vraag, verfris, ruimOp, geduld = GEDULD, geduldBijVraag = GEDULD_BIJ_VRAAG } = omgang;
  const { houdbaar = Infinity } = omgang;
  let actief = null;
  let zwijgt = false;
  let openen = Promise.resolve();
  let geopend = 0;

  const beginVers = async () => {
    zwijgt = false;
    geopend = 0;
    await verfris();
  };
  const begin = async () => {
    console.log(`let op: ${launcher.name} gaf geen antwoord meer en is opnieuw gestart`);
    await beginVers();
  };
  const openOfHerstel = async ({ id, adres }) => {
    if (geopend >= houdbaar) await beginVers();
    geopend += 1;
    try {
      await binnen(open(id, adres), geduld);
    } catch {
      // Wie intussen al klaar was heeft niets meer nodig.
      if (actief?.id !== id) return;
      await begin();
      await binnen(open(id, adres), geduld);
    }
  };

  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    startSession(id, adres) {
      actief = { id, adres };
      openen = openOfHerstel(actief);
      return openen;
    },
    async stopSession(id) {
      // Pas sluiten als het openen is afgehandeld: twee opdrachten tegelijk is wat WebKitWebDriver het slechtst verdraagt.
      await binnen(openen, geduld).catch(() => {});
      actief = null;
      // Wie al niet antwoordde wordt niets meer gevraagd.
      const uitslag = zwijgt ? null : await binnen(sluit(id), geduld).catch(() => null);
      if (uitslag !== null) return uitslag;
      // De uitslag is al binnen; alleen de browser is weg.
      await begin();
      return {};
    },
    /** Opent de bladzijde die bezig was opnieuw, in een verse browser. */
    async herbegin(id) {
      if (actief?.id !== id) return;
      openen = (async () => {
        await beginVers();
        await binnen(open(id, actief.adres), geduld);
      })();
      await openen;
    },
    async antwoordt(id) {
      zwijgt = await binnen(vraag(id), geduldBijVraag).then(
        () => false,
        () => true,
      );
      return !zwijgt;
    },
    async stop() {
      await binnen(stop(), GEDULD_BIJ_STOPPEN).catch(() => {});
      ruimOp?.();
    },
  });
}

/**
 * Een launcher voor Chromium of Firefox, door puppeteer bestuurd.
 * @param {Parameters<typeof chromeLauncher>[0]} opties
 * @param {Pick<Omgang, 'geduldBijVraag'>} [omgang]
 */
export function puppeteerLauncher(opties, omgang) {
  const launcher = chromeLauncher(opties);
  return metHerstel(launcher, {
    ...omgang,
    open: launcher.startSession.bind(launcher),
    sluit: launcher.stopSession.bind(launcher),
    vraag: (id) => launcher.getPage(id).evaluate('1'),
    verfris() {
      launcher.browser?.process()?.kill('SIGKILL');
      Object.assign(launcher, { browser: undefined, browserContext: undefined, __startBrowserPromise: undefined });
      launcher.activePages.clear();
      launcher.inactivePages.length = 0;
    },
  });
}
