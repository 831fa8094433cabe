// Een getal voluit schrijven, zoals een bestand het bewaart.
import { breuk } from './exact.js';

/** Het getal voluit in cijfers, zonder macht van tien: `0.0000001` en niet `1e-7`. */
export function schrijfDecimaal(getal: number): string {
  const { t, n } = breuk(getal);
  const decimalen = String(n).length - 1;
  const cijfers = String(t < 0n ? -t : t).padStart(decimalen + 1, '0');
  const geheel = cijfers.slice(0, cijfers.length - decimalen);
  const rest = cijfers.slice(geheel.length).replace(/0+$/, '');
  return `${t < 0n ? '-' : ''}${geheel}${rest && '.'}${rest}`;
}
