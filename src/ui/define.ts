// Registreert een element zonder ooit te gooien: een tag die al bezet is blijft van de eerste.
// Een pagina laadt ons script soms twee keer (een CMS-blok en de portaalkop); de tweede mag de rest van zijn bundel niet breken.
import { VERSIE } from '../versie.js';
import { waarschuwDubbel } from './waarschuw.js';

/** Registreert `klasse` onder `tag`, of laat de bestaande registratie staan en meldt beide versies één keer voor het hele pakket. */
export function define(tag: string, klasse: CustomElementConstructor): void {
  const bestaand: (CustomElementConstructor & { readonly version?: string }) | undefined = customElements.get(tag);
  if (bestaand === undefined) {
    customElements.define(tag, klasse);
  } else if (bestaand !== klasse) {
    waarschuwDubbel(tag, bestaand.version ?? 'onbekend', VERSIE);
  }
}
