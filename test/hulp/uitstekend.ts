// Wat buiten een kolom of buiten het scherm steekt.

interface Randen {
  readonly left: number;
  readonly right: number;
}

/** Een vak dat zelf schuift en een tekening moeten passen; wat erin staat mag breder zijn. */
const BEHALVE = '.vh, option, optgroup, svg *, .schuif *';

const beschrijf = (plek: Element): string =>
  `${plek.localName}.${plek.getAttribute('class') ?? ''}: ${(plek.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}`;

/** Alles van deze boom wat voorbij een rand komt. Eerst gemeten, dan pas nagevraagd of het te zien is: dat laatste is in WebKit traag. */
export function uitstekend(boom: ParentNode, { left, right }: Randen, behalve = BEHALVE): readonly string[] {
  return [...boom.querySelectorAll('*')]
    .filter((plek) => {
      const rand = plek.getBoundingClientRect();
      return rand.width > 0 && (rand.right > right + 1 || rand.left < left - 1);
    })
    .filter((plek) => plek.checkVisibility() && !plek.closest(behalve))
    .map(beschrijf);
}
