// Leest een ZIP terug zoals een ander programma het doet: via de inhoudsopgave achterin. Los van hoe wij hem schrijven.

export interface Uitgepakt {
  readonly naam: string;
  readonly tekst: string;
  readonly wijze: number;
  readonly plek: number;
}

export async function pakUit(bytes: Uint8Array): Promise<Uitgepakt[]> {
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slot = bytes.length - 22;
  if (beeld.getUint32(slot, true) !== 0x06054b50) throw new Error('geen ZIP');
  const delen: Uitgepakt[] = [];
  let plek = beeld.getUint32(slot + 16, true);
  for (let nummer = 0; nummer < beeld.getUint16(slot + 10, true); nummer += 1) {
    const wijze = beeld.getUint16(plek + 10, true);
    const lengte = beeld.getUint32(plek + 20, true);
    const naamlengte = beeld.getUint16(plek + 28, true);
    const begin = beeld.getUint32(plek + 42, true);
    const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + naamlengte));
    const inhoud = begin + 30 + beeld.getUint16(begin + 26, true) + beeld.getUint16(begin + 28, true);
    const gegevens = bytes.slice(inhoud, inhoud + lengte);
    const stroom = new Blob([gegevens]).stream();
    const leesbaar = wijze === 0 ? stroom : stroom.pipeThrough(new DecompressionStream('deflate-raw'));
    delen.push({ naam, wijze, plek: begin, tekst: await new Response(leesbaar).text() });
    plek += 46 + naamlengte;
  }
  return delen;
}
