// De keukentafel: een tekening boven het formulier. Zij zegt niets wat er niet ook staat.

import { html, type TemplateResult } from 'lit';

export function tafel(): TemplateResult {
  return html`<svg class="tafel" viewBox="0 0 260 156" aria-hidden="true">
    <path class="n" d="M130 0v12" />
    <path class="kap" d="M103 39c1.5-16 12-27 27-27s25.5 11 27 27a2 2 0 0 1-2 2.200h-50a2 2 0 0 1-2-2.200z" />
    <path class="zon" d="M123 41.200a7 7 0 0 0 14 0z" />
    <path
      class="stoel"
      d="M50 104V70a8 8 0 0 1 8-8h22a8 8 0 0 1 8 8v34M50 76h38M210 104V70a8 8 0 0 0-8-8h-22a8 8 0 0 0-8 8v34M172 76h38"
    />
    <path class="n" d="M74 126l-7 28M186 126l7 28" />
    <path class="blad" d="M26 106c0-16 46.6-28 104-28s104 12 104 28v4c0 16-46.6 28-104 28S26 126 26 110z" />
    <ellipse class="hout" cx="130" cy="106" rx="104" ry="28" />
    <ellipse class="licht" cx="130" cy="105" rx="66" ry="17" />
    <path class="vel" d="m103 95 52-3 11 24-62 4z" />
    <circle class="zon" cx="132" cy="106.5" r="3.5" />
    <path class="n dun" d="M121 106.500a11 5 0 1 0 22 0a11 5 0 1 0-22 0M111 106.500a21 9 0 1 0 42 0a21 9 0 1 0-42 0" />
    <path class="stip" d="M141 104h4M119 105h4M139 114h4" />
    <path
      class="vel"
      d="M66 96v13c0 3 4 4.5 9.5 4.500s9.5-1.5 9.5-4.500V96M180 93v13c0 3 4 4.5 9.5 4.500s9.5-1.5 9.5-4.500V93"
    />
    <ellipse class="thee" cx="75.5" cy="96" rx="9.5" ry="3.2" />
    <ellipse class="thee" cx="189.5" cy="93" rx="9.5" ry="3.2" />
    <path class="n" d="M66 99.500h-2.500a3.7 3.7 0 0 0 0 7.500H66M199 96.500h2.500a3.7 3.7 0 0 1 0 7.500H199" />
    <path class="n dun" d="m158 121 12-13 3 2.5-12 13-4 1.500z" />
  </svg>`;
}
