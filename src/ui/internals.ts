// Wat een element met het formulier van de pagina verbindt. Een toets zonder browser kent dat half (jsdom) of niet (happy-dom): daar hoort een
// element bij geen formulier en keurt niets af, en valt de toets van een klant er niet van om.

/** Geeft de echte; waar die er niet is, een die niets doet. */
export function internalsVan(element: HTMLElement): ElementInternals {
  const echt = (element as Partial<HTMLElement>).attachInternals?.();
  if (echt && 'setFormValue' in echt) return echt;
  const goed = (): boolean => true;
  return Object.assign((echt ?? {}) as ElementInternals, {
    form: null,
    labels: [] as unknown as NodeList,
    willValidate: true,
    validity: { valid: true } as ValidityState,
    validationMessage: '',
    setFormValue: () => {},
    setValidity: () => {},
    checkValidity: goed,
    reportValidity: goed,
  });
}
