// De tabellen van docs/huisstijl.md: elk token en elk onderdeel, uit de stijlen en het manifest. Geen toets.
import { leesTokens } from '../../scripts/cem/tokens.mjs';
import { ELEMENTEN } from './elementtabellen.mjs';
import { tabel } from './veldtabellen.mjs';

const code = (tekst) => `\`${tekst}\``;
const TOKENS = await leesTokens();

export const tokentabel = () =>
  tabel(
    ['Token', 'Waarvoor', 'Volgt van de gemeente, in deze volgorde', 'Anders'],
    TOKENS.map(({ css, waarvoor, volgt, anders }) => [code(css), waarvoor, volgt.map(code).join(', ') || '–', anders]),
  );

/** Elk onderdeel, met de elementen die het hebben. */
export function onderdeeltabel() {
  const delen = ELEMENTEN.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description }) => ({ tagName, name, description })),
  );
  return tabel(
    ['Element', 'Onderdeel', 'Wat het is'],
    delen.map(({ tagName, name, description }) => [code(`<${tagName}>`), code(name), description]),
  );
}
