// Wat een element aan de pagina laat horen. In een gebeurtenis staan codes, id's en aantallen, nooit namen.

/** Stuurt een eigen gebeurtenis; geeft `false` als de pagina haar tegenhield. */
export function zend(element: HTMLElement, naam: string, inhoud: object, cancelable = false): boolean {
  const detail: unknown = Object.freeze(inhoud);
  /** @ignore De namen staan bij de klasse; hier ziet het manifest alleen een parameter. */
  return element.dispatchEvent(new CustomEvent(naam, { detail, cancelable, bubbles: true, composed: true }));
}
