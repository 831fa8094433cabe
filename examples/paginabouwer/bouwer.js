// Een paginabouwer zet geplakte HTML met `innerHTML` op de pagina, en maakt de scripts daarin opnieuw: anders draaien zij niet.
const blok = document.querySelector('#blok');
blok.innerHTML = await (await fetch('/examples/paginabouwer/geplakt.html')).text();
for (const oud of blok.querySelectorAll('script')) {
  const nieuw = document.createElement('script');
  for (const { name, value } of oud.attributes) nieuw.setAttribute(name, value);
  oud.replaceWith(nieuw);
}
