// Bestanden die een verhaal van Vite krijgt als adres of als stijlblad.
declare module '*?url' {
  const adres: string;
  export default adres;
}
declare module '*.css';
