// De kant van de testrunner van handen.ts: raakt de bladzijde aan door het eigen protocol van de browser, zodat scrollen, knijpen,
// `touch-action` en `pointercancel` gaan zoals onder een echte vinger. Een nagemaakte gebeurtenis kan dat niet: zij scrolt nooit.
//
// Chromium: CDP. Firefox: BiDi raakt alleen de inhoud aan en scrolt dus niet; in het venster van de browser zelf is er wel een vinger.
// WebKitGTK: de driver neemt `pointerType: 'touch'` aan en maakt er een muis van. Daar is geen vinger, en dat zegt `kan`.

/** @typedef {{ id: number, x: number, y: number }} Vinger */
/** @typedef {{ soort: 'neer' | 'beweeg' | 'op' | 'breekAf', vingers: Vinger[] } | { soort: 'wacht', ms: number }} Stap */
/** @typedef {{ doe(stappen: Stap[]): Promise<void>, uit(): Promise<void> }} Hand */

const wacht = (ms) => new Promise((klaar) => setTimeout(klaar, ms));

// Langer stil dan dit (in milliseconden) is voor Chromium geen zwiep meer.
const STIL = 100;

/** @returns {Promise<Hand>} */
async function handInChromium(page) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const SOORTEN = { neer: 'touchStart', beweeg: 'touchMove', op: 'touchEnd', breekAf: 'touchCancel' };
  let bewoog = false;
  return {
    async doe(stappen) {
      const onderweg = [];
      for (const [plek, stap] of stappen.entries()) {
        if (stap.soort === 'wacht') await wacht(stap.ms);
        else {
          // Wie even stilhoudt voor hij loslaat, zwiept niet: de bladzijde staat dan waar de vinger haar liet.
          if (stap.soort === 'op' && bewoog) await wacht(STIL);
          bewoog = stap.soort === 'beweeg';
          const touchPoints = stap.soort === 'breekAf' ? [] : stap.vingers;
          onderweg.push(client.send('Input.dispatchTouchEvent', { type: SOORTEN[stap.soort], touchPoints }));
          // Neer en op van een tik gaan achter elkaar weg: wie op een drukke machine op het antwoord wacht, houdt vast.
          const isTik = stap.soort === 'neer' && stappen[plek + 1]?.soort === 'op';
          if (!isTik) await Promise.all(onderweg.splice(0));
        }
      }
    },
    async uit() {
      await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      await client.send('Emulation.setTouchEmulationEnabled', { enabled: false });
      await client.detach();
    },
  };
}

// Zo lang (in milliseconden) houdt iemand vast voor Firefox een menu opent.
const MENU_NA = 'ui.click_hold_context_menus.delay';
const VASTHOUDEN = 500;
// Langer dan een toets duurt: over één tik doet een drukke machine soms langer dan Firefox geduld heeft, en dan wordt de tik een menu.
const NOOIT = 600_000;
// Zo lang wacht Firefox op wat de bladzijde van een aanraking vindt. Op een drukke machine is zijn eigen maat te kort; zonder maat zou een
// bladzijde die weggaat met een vinger erop alles daarna laten wachten.
const ANTWOORD = 30_000;

// Wat Firefox van zichzelf niet doet op een computer zonder aanraakscherm, en dat een veeg niet uitrolt.
const FIREFOX = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'apz.fling_min_velocity_threshold': '1000',
  'apz.content_response_timeout': ANTWOORD,
  [MENU_NA]: NOOIT,
};

// De functies hierna draaien in het venster van Firefox zelf, met wat daar is.

function zetVoorkeuren(voorkeuren) {
  for (const [naam, waarde] of Object.entries(voorkeuren)) {
    if (waarde === null) Services.prefs.clearUserPref(naam);
    else if (typeof waarde === 'number') Services.prefs.setIntPref(naam, waarde);
    else Services.prefs.setStringPref(naam, waarde);
  }
}

// Wie met Tab de bladzijde uit loopt laat de focus in de balken van de browser achter, en Firefox houdt haar daar ook bij een volgende
// bladzijde; op een drukke machine gebeurt dat ook met een lege bladzijde ertussen. `blur` en `change` komen dan niet. Een bladzijde
// vooraan zetten is niet genoeg.
function geefFocusAanBladzijde() {
  window.focus();
  window.gBrowser.selectedBrowser.focus();
}

async function raakAan(soort, vingers) {
  const { left, top } = window.gBrowser.selectedBrowser.getBoundingClientRect();
  const opScherm = (x, y) => [x + left + window.mozInnerScreenX, y + top + window.mozInnerScreenY];
  // TOUCH_CONTACT, TOUCH_REMOVE en TOUCH_CANCEL van nsIDOMWindowUtils.
  const toestand = { neer: 2, beweeg: 2, op: 4, breekAf: 8 }[soort];
  for (const { id, x, y } of vingers) {
    const [schermX, schermY] = opScherm(x, y).map((maat) => Math.round(maat * window.devicePixelRatio));
    await new Promise((klaar) => {
      window.windowUtils.sendNativeTouchPoint(id, toestand, schermX, schermY, 1, 90, { onCompleteDispatch: klaar });
    });
  }
}

// Een vinger scrolt in Firefox wat het laatst getekend is. Na een wijziging op een drukke machine is dat nog de vorige bladzijde, en die
// kon misschien niet scrollen. Dit wacht tot alles wat de bladzijde wilde laten zien er staat.
async function wachtTotGetekend() {
  const kijkInBladzijde = () => {
    const { windowUtils } = content;
    const { obs } = Services;
    const meld = () => sendAsyncMessage('zo-thuis:getekend');
    const spoel = () => {
      if (!windowUtils.flushApzRepaints()) return meld();
      const gespoeld = () => {
        obs.removeObserver(gespoeld, 'apz-repaints-flushed');
        meld();
      };
      obs.addObserver(gespoeld, 'apz-repaints-flushed');
    };
    const opnieuw = () => {
      if (windowUtils.isMozAfterPaintPending) return;
      removeEventListener('MozAfterPaint', opnieuw, true);
      spoel();
    };
    if (!windowUtils.isMozAfterPaintPending) return spoel();
    addEventListener('MozAfterPaint', opnieuw, true);
  };
  const { messageManager } = window.gBrowser.selectedBrowser;
  await new Promise((klaar) => {
    const gehoord = () => {
      messageManager.removeMessageListener('zo-thuis:getekend', gehoord);
      klaar();
    };
    messageManager.addMessageListener('zo-thuis:getekend', gehoord);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(`(${kijkInBladzijde})()`)}`, false);
  });
}

// Geeft een functie die een andere functie in het venster van Firefox zelf laat draaien.
async function vensterVanFirefox(page) {
  const { connection } = page.browser();
  const vraag = async (wat, parameters) => (await connection.send(wat, parameters)).result;
  const { contexts } = await vraag('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const venster = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!venster) throw new Error('Firefox geeft zijn venster niet: start hem met --remote-allow-system-access.');
  return async (functie, ...argumenten) => {
    const antwoord = await vraag('script.evaluate', {
      expression: `(${functie})(${argumenten.map((een) => JSON.stringify(een)).join(', ')})`,
      target: { context: venster.context },
      awaitPromise: true,
    });
    if (antwoord.type !== 'success') throw new Error(antwoord.exceptionDetails.text);
  };
}

/** @returns {Promise<Hand>} */
async function handInFirefox(page) {
  const inVenster = await vensterVanFirefox(page);
  await inVenster(zetVoorkeuren, FIREFOX);
  return {
    async doe(stappen) {
      const lang = stappen.some(({ ms }) => ms >= VASTHOUDEN);
      if (lang) await inVenster(zetVoorkeuren, { [MENU_NA]: VASTHOUDEN });
      for (const stap of stappen) {
        if (stap.soort === 'wacht') await wacht(stap.ms);
        else {
          if (stap.soort === 'neer') await inVenster(wachtTotGetekend);
          await inVenster(raakAan, stap.soort, stap.vingers);
        }
      }
      if (lang) await inVenster(zetVoorkeuren, { [MENU_NA]: NOOIT });
    },
    async uit() {
      await inVenster(zetVoorkeuren, Object.fromEntries(Object.keys(FIREFOX).map((naam) => [naam, null])));
    },
  };
}

async function haalFocusTerug({ browser, id }) {
  const page = browser.type === 'puppeteer' ? browser.getPage(id) : null;
  if (!page) return;
  await page.bringToFront();
  if ((await page.browser().version()).startsWith('firefox'))
    await (
      await vensterVanFirefox(page)
    )(geefFocusAanBladzijde);
}

/** @type {Map<string, Hand>} per testbestand in een browser */
const handen = new Map();

async function maakHand({ browser, id }) {
  if (browser.type !== 'puppeteer') return null;
  const page = browser.getPage(id);
  const programma = await page.browser().version();
  return programma.startsWith('firefox') ? handInFirefox(page) : handInChromium(page);
}

// Waar het wiel van een driver staat. WebKitGTK draait het náár de gegeven stand, en niet met zoveel verder zoals de standaard zegt.
const wielstanden = new WeakMap();

// Het wiel van de muis: het enige waar @web/test-runner-commands geen opdracht voor heeft.
async function draaiWiel({ browser, id }, { x, y, deltaX, deltaY }) {
  if (browser.type === 'puppeteer') {
    const { mouse } = browser.getPage(id);
    await mouse.move(x, y);
    return mouse.wheel({ deltaX, deltaY });
  }
  const was = wielstanden.get(browser.driver) ?? { deltaX: 0, deltaY: 0 };
  const stand = { deltaX: was.deltaX + deltaX, deltaY: was.deltaY + deltaY };
  wielstanden.set(browser.driver, stand);
  return browser.driverManager.performActions(id, [
    { type: 'wheel', id: 'wiel', actions: [{ type: 'scroll', duration: 0, origin: 'viewport', x, y, ...stand }] },
  ]);
}

/** Plugin voor @web/test-runner: de opdrachten van test/hulp/handen.ts, en de focus van met-geduld.mjs. */
export function handenserver() {
  return {
    name: 'handen',
    async executeCommand({ command, payload, session }) {
      switch (command) {
        case 'handen-aan': {
          const hand = await maakHand(session);
          if (hand) handen.set(session.id, hand);
          return { kan: hand !== null };
        }
        case 'handen-doe':
          await handen.get(session.id).doe(payload);
          return true;
        case 'handen-wiel':
          await draaiWiel(session, payload);
          return true;
        case 'focus-terug':
          await haalFocusTerug(session);
          return true;
        case 'handen-uit':
          await handen.get(session.id)?.uit();
          handen.delete(session.id);
          return true;
        default:
          return undefined;
      }
    },
  };
}
