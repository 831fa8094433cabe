// Wat een element met het formulier van de pagina verbindt. Een toets zonder browser kent dat half (jsdom) of niet (happy-dom): daar hoort een
// element bij geen formulier en keurt niets af, en valt de toets van een klant er niet van om.

/** Geeft de echte; waar die er niet is, een die niets doet. */
export function internalsVan(element: HTMLElement): ElementInternals {
  const echt = (element as Partial<HTMLElement>).attachInternals?.();
  return echt && 'setFormValue' in echt ? echt : (GEEN as unknown as ElementInternals);
}

const GEEN = {
  form: null,
  labels: [],
  willValidate: true,
  validity: { valid: true },
  validationMessage: '',
  setFormValue: (): void => {},
  setValidity: (): void => {},
  checkValidity: (): boolean => true,
  reportValidity: (): boolean => true,
};
