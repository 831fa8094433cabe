// Wat de bladzijden Voor ontwerpers uit de code zelf halen, als tabellen in Markdown: onderdelen, toestanden en woorden. Zo kan daar niets
// staan wat er niet is.
import teksten from 'virtual:teksten';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Deel {
  readonly name: string;
  readonly description?: string;
}
interface Declaratie {
  readonly tagName?: string;
  readonly cssParts?: readonly Deel[];
  readonly slots?: readonly Deel[];
}
interface Verhaal {
  readonly name?: string;
  readonly parameters?: { readonly docs?: { readonly description?: { readonly story?: string } } };
}

const cel = (tekst: string): string => tekst.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [kop, kop.map(() => '---'), ...rijen].map((rij) => `| ${rij.map(cel).join(' | ')} |`).join('\n');

/** De onderdelen die een pagina mag opmaken, en de plekken waar zij iets van zichzelf in zet. */
export function anatomie(tag: string): string {
  const declaratie = manifest.modules
    .flatMap(({ declarations }) => declarations as readonly Declaratie[])
    .find(({ tagName }) => tagName === tag);
  const rijen = (delen: readonly Deel[] | undefined, naam: (deel: Deel) => string) =>
    (delen ?? []).map((deel) => [naam(deel), deel.description ?? '']);
  return tabel(
    ['Deel', 'Wat het is'],
    [
      ...rijen(declaratie?.cssParts, ({ name }) => `\`::part(${name})\``),
      ...rijen(declaratie?.slots, ({ name }) => (name === '' ? 'in de tag zelf' : `\`slot="${name}"\``)),
    ],
  );
}

/** De gekozen verhalen, met een link en hun eerste zin. */
export function toestanden(tag: string, verhalen: Readonly<Record<string, unknown>>, keuze: readonly string[]): string {
  return tabel(
    ['Toestand', 'Wanneer'],
    keuze.map((sleutel) => {
      const verhaal = verhalen[sleutel] as Verhaal | undefined;
      const uitleg = verhaal?.parameters?.docs?.description?.story;
      if (!uitleg) throw new Error(`${sleutel} is geen verhaal met uitleg van ${tag}.`);
      const [eersteZin = uitleg] = /^[^]*?\.(?=\s|$)/.exec(uitleg) ?? [];
      const id = `elementen-${tag}--${sleutel.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
      return [`[${verhaal.name ?? sleutel}](?path=/story/${id})`, eersteZin];
    }),
  );
}

/** De gekozen teksten naast elkaar. Wat met je niet anders luidt, staat er twee keer hetzelfde. */
export function woorden(tag: string, sleutels: readonly string[]): string {
  const sets = teksten[tag];
  return tabel(
    ['Sleutel', 'Met u', 'Met je', 'Engels'],
    sleutels.map((sleutel) => {
      const nl = sets?.nl[sleutel];
      if (sets === undefined || nl === undefined) throw new Error(`${tag} heeft geen tekst ${sleutel}.`);
      return [`\`${sleutel}\``, nl, sets.je[sleutel] ?? nl, sets.en[sleutel] ?? ''];
    }),
  );
}
