// Tekst zonder een kop die wij kennen, en die geen lijst met mensen is: een mail, een logboek, een gesprek, code.

/** Zoveel regels zeggen genoeg. */
const REGELS = 60;
/** Langer hoeft een regel niet gelezen te worden om te zien wat het is. */
const TEKENS = 300;

// Eén zo'n regel is genoeg: zo begint geen naam.
const ALTIJD =
  /^(?:insert into|create (?:table|database|index|view)|drop (?:table|database)|alter table|delete from|lock tables|update \S+ set |select .+ from |diff --git |#!\/|#include\b|\\(?:documentclass|begin)\b|begin:v|end:v|\{\\rtf|<\?xml|<!doctype|-----begin )/i;

// Hiervan moet er vaak een staan.
const VAAK: readonly RegExp[] = [
  // Een tijd vooraan: een logboek, een gesprek, een rooster.
  /^[^\p{L}\p{N}]*(?:\d{4}-\d\d-\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\/[a-z]{3}\/\d{4}|[a-z]{3} {1,2}\d{1,2})[t ,:]{1,3}\d{1,2}:\d\d/iu,
  /^\[?\d{1,2}:\d\d(?::\d\d)?\]?\s/,
  // Een adres van het web.
  /^<?(?:https?:\/\/|ftp:\/\/|file:\/\/|www\.)\S/i,
  // Een bladzijde.
  /^<\/?[a-z][^@]*>/i,
  // Code.
  /^(?:[})\]]+[;,)]*|\/\/.*|\/\*.*|\*\/|.*\{)$|^(?:import|export|package|using|public|private|const|var|function|def|class|return|elif) .*[;:(){}='"]|^(?:import|package) [a-z][\w.]*$|^let \w+ =|^at \S+ \(|^\w[\w.]*\(.*\);?$/,
  // Wat een programma met letters verstuurt.
  /^[\w+/=]{60,}$/,
];

const MAILKOP =
  /^(from|to|cc|bcc|subject|date|sent|reply-to|return-path|received|message-id|mime-version|content-type|van|aan|onderwerp|verzonden|datum)\s*:\s*\S/i;
const AFZENDER = /^(?:from|van|return-path|received)$/i;
const SLEUTEL = /^(?:- )?([a-z_][\w-]*)\s*([:=])(?:\s*(\S.*))?$/;
const EIGENSCHAP = /^[a-z-]+\s*:[^;]+;$/;

/**
 * Is dit zonder kop geen lijst met mensen?
 * @param isVeld is dit woord de naam van een kolom?
 */
export function isGeenLijst(tekst: string, isVeld: (woord: string) => boolean): boolean {
  const regels = tekst
    .slice(0, REGELS * TEKENS)
    .split(/[\r\n]+/)
    .flatMap((regel) => regel.trim().slice(0, TEKENS) || [])
    .slice(0, REGELS);
  const tel = (is: (regel: string) => boolean): number => regels.filter(is).length;
  const vaak = (is: (regel: string) => boolean): boolean => tel(is) * 3 > regels.length;
  return (
    regels.some((regel) => ALTIJD.test(regel)) ||
    VAAK.some((soort) => vaak((regel) => soort.test(regel))) ||
    (tekst.includes('{') && vaak((regel) => EIGENSCHAP.test(regel) || /[{}]$/.test(regel))) ||
    vaak(isZin) ||
    isMail(regels) ||
    isInstelling(regels, isVeld)
  );
}

// Een zin uit een brief of een verslag. Met een komma zonder spatie erachter kan het een rij met cellen zijn.
const isZin = (regel: string): boolean =>
  /[.!?]$/.test(regel) && !/[;\t|]|,\S/.test(regel) && regel.split(/\s+/).length >= 8;

// Twee regels van de kop van een mail, en een ervan zegt van wie.
function isMail(regels: readonly string[]): boolean {
  const koppen = new Set(regels.slice(0, 20).flatMap((regel) => MAILKOP.exec(regel)?.[1]?.toLowerCase() ?? []));
  return koppen.size > 1 && [...koppen].some((kop) => AFZENDER.test(kop));
}

// “naam: Jan” of “naam = Jan” op bijna elke regel, met een sleutel die terugkomt of een veld is. “oma: Riet” is een mens.
function isInstelling(regels: readonly string[], isVeld: (woord: string) => boolean): boolean {
  const gevonden = regels.flatMap((regel) => {
    const [, sleutel = '', teken, waarde] = SLEUTEL.exec(regel) ?? [];
    return sleutel ? [{ sleutel, is: teken === '=' || waarde === undefined || isVeld(sleutel) }] : [];
  });
  const sleutels = gevonden.map(({ sleutel }) => sleutel);
  const echt = gevonden.some(({ is }) => is) || new Set(sleutels).size < sleutels.length;
  const deelkoppen = regels.filter((regel) => /^(?:\[[\w. -]+\]|---|\.\.\.)$/.test(regel)).length;
  return echt && (gevonden.length + deelkoppen) * 2 > regels.length;
}
