// Een script van een ander dat zich voordoet als het eerste van ons. Het geeft gewone tekst: daar mag niets op stuklopen.
Object.defineProperty(globalThis, Symbol.for('zo-thuis-elementen/sjablonen/v1'), { value: (_sjabloon, html) => html });
