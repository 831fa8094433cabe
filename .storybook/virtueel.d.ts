/// <reference types="vite/client" />
declare module 'virtual:insluitgegevens' {
  /** Per bestand in `dist/` de waarde voor `integrity`. */
  const sri: Readonly<Record<string, string>>;
  export default sri;
  /** De import map van de kleine ingang, zoals zij in de pagina hoort. */
  export const importmap: string;
}
declare module 'virtual:teksten' {
  type Teksten = Readonly<Record<string, string>>;
  /** Per element de teksten: `nl` met u, wat met je anders luidt, en Engels. */
  const teksten: Readonly<Record<string, { readonly nl: Teksten; readonly je: Teksten; readonly en: Teksten }>>;
  export default teksten;
}
