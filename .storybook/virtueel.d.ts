declare module 'virtual:insluitgegevens' {
  /** Per bestand in `dist/` de waarde voor `integrity`. */
  const sri: Readonly<Record<string, string>>;
  export default sri;
}
