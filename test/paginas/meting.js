// Staat als eerste op elke bladzijde en legt vast wat een gast niet wil: schendingen van zijn CSP, fouten, consolemeldingen,
// opslag en verzoeken die hij niet zelf schreef. De toets leest `paginaMeting` uit.
(() => {
  const meting = {
    schendingen: [],
    fouten: [],
    meldingen: [],
    opslag: [],
    verzoeken: () => performance.getEntriesByType('resource').map(({ name }) => name),
  };
  globalThis.paginaMeting = meting;

  document.addEventListener('securitypolicyviolation', (gebeurtenis) => {
    meting.schendingen.push(`${gebeurtenis.effectiveDirective} ${gebeurtenis.blockedURI} ${gebeurtenis.sample}`);
  });
  addEventListener(
    'error',
    (gebeurtenis) => meting.fouten.push(gebeurtenis.message ?? `niet geladen: ${gebeurtenis.target.src}`),
    true,
  );
  addEventListener('unhandledrejection', (gebeurtenis) => meting.fouten.push(String(gebeurtenis.reason)));

  for (const soort of ['log', 'info', 'debug', 'warn', 'error']) {
    console[soort] = (...delen) => meting.meldingen.push(`${soort}: ${delen.join(' ')}`);
  }

  const bewaar = Storage.prototype.setItem;
  Storage.prototype.setItem = function (sleutel, waarde) {
    meting.opslag.push(`opslag ${sleutel}`);
    return bewaar.call(this, sleutel, waarde);
  };
  const koekje = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...koekje,
    set(waarde) {
      meting.opslag.push(`cookie ${waarde}`);
      koekje.set.call(this, waarde);
    },
  });
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (naam, ...rest) {
    meting.opslag.push(`indexedDB ${naam}`);
    return open.call(this, naam, ...rest);
  };
})();
