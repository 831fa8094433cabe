// Wat er in een cel staat: delen, id's en waarden.

// Een id mag alles zijn, ook de tekens die een cel verdelen.
export const idAlsDeel = (id: string): string =>
  id.replace(/[%|:]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
export const deelAlsId = (deel: string): string =>
  deel.replace(/%(25|7C|3A)/gi, (_, cijfers: string) => String.fromCharCode(Number.parseInt(cijfers, 16)));

export const delenVan = (tekst: string): readonly string[] => tekst.split('|').flatMap((deel) => deel.trim() || []);

// Zet over wat er staat, ook als het niet klopt: `keur` zegt daarna wat eraan mankeert.
export function leesCel(kolom: string, cel: string, sectoren: readonly string[]): unknown {
  const code = cel.toLowerCase();
  switch (kolom) {
    case 'naam':
    case 'alias':
    case 'kracht':
      return cel;
    case 'ring':
      return Number(cel);
    case 'sector':
      return sectoren.find((sector) => sector.toLowerCase() === code) ?? cel;
    case 'huishoudens':
      return delenVan(cel);
    case 'steunfiguur':
      return code === 'nee' ? null : code === 'ja' ? {} : { status: code };
    case 'steun':
      return delenVan(code).map((deel) => {
        const [functie, richting] = deel.split(/:(.*)/s);
        return { functie: functie || deel, ...(richting && { richting }) };
      });
    default:
      return code;
  }
}
