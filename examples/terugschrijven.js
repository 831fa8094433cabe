// Een pagina die elke waarde die zij hoort meteen terugzet, zoals een raamwerk met een eigen toestand dat doet.
(() => {
  function terug({ target }) {
    if (!target.localName.includes('-') || !('value' in target)) return;
    const { value } = target;
    target.value = value;
  }
  for (const naam of ['input', 'change', 'dossier-gewijzigd', 'tarief-berekend'])
    document.addEventListener(naam, terug);
})();
