// Het dossier zonder pagina: lezen, keuren, wijzigen. Werkt ook in Node.
export * from './codes.js';
export * from './dossier.js';
