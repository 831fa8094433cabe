declare module 'virtual:insluitgegevens' {
  /** Per bestand in `dist/` de waarde voor `integrity`. */
  const sri: Readonly<Record<string, string>>;
  export default sri;
  /** De import map van de kleine ingang, zoals zij in de pagina hoort. */
  export const importmap: string;
}
