// Eén bladzijde in WebKit voor een toets in Node, met de paar woorden van puppeteer waarmee die toets ook Chromium en Firefox bestuurt.
import { startWebkit } from '../browsers.mjs';

/** WebKitWebDriver neemt soms een opdracht aan en antwoordt nooit: dan hoort een toets te zeggen waar, en niet te blijven hangen. */
const GEDULD = 90_000;

/**
 * @param {import('../browsers.mjs').Webkit} webkit
 * @param {{ proxy?: string }} [wens] - `proxy`: de poort op deze machine die antwoordt op elk adres met http.
 */
export async function openWebkit(webkit, { proxy } = {}) {
  const dienst = await startWebkit(webkit);
  const vraag = async (methode, pad, inhoud) => {
    const antwoord = await fetch(`http://127.0.0.1:${dienst.poort}/session${pad}`, {
      method: methode,
      ...(inhoud && { body: JSON.stringify(inhoud) }),
      signal: AbortSignal.timeout(GEDULD),
    });
    const { value } = await antwoord.json();
    if (!antwoord.ok) throw new Error(`WebKit, ${pad.split('/').at(-1)}: ${value.message || value.error}`);
    return value;
  };
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: webkit.minibrowser, args: ['--automation'] },
    ...(proxy && { proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${proxy}` } }),
  };
  let sessie;
  try {
    ({ sessionId: sessie } = await vraag('POST', '', { capabilities: { alwaysMatch } }));
  } catch (fout) {
    dienst.stop();
    throw fout;
  }
  const doe = (pad, inhoud) => vraag('POST', `/${sessie}/${pad}`, inhoud);
  const evaluate = (functie, ...args) => doe('execute/sync', { script: `return (${functie})(...arguments)`, args });
  return {
    goto: (url) => doe('url', { url }),
    evaluate,
    async waitForFunction(functie, { timeout = GEDULD, polling = 100 } = {}, ...args) {
      const einde = Date.now() + timeout;
      while (!(await evaluate(functie, ...args))) {
        if (Date.now() > einde) throw new Error(`WebKit: na ${timeout} ms nog niet: ${functie}`);
        await new Promise((verder) => setTimeout(verder, polling));
      }
    },
    setViewport: ({ width, height }) => doe('window/rect', { width, height }),
    keyboard: {
      type: (tekst) =>
        doe('actions', {
          actions: [
            {
              type: 'key',
              id: 'toetsenbord',
              actions: [...tekst].flatMap((value) => [
                { type: 'keyDown', value },
                { type: 'keyUp', value },
              ]),
            },
          ],
        }),
    },
    async close() {
      await vraag('DELETE', `/${sessie}`).catch(() => {});
      dienst.stop();
    },
  };
}
