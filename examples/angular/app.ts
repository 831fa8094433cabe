// Een app in Angular die het dossier en het tarief zelf vasthoudt, en beide bij elke gebeurtenis terugschrijft. De sjablonen zijn vooraf
// vertaald en streng nagekeken, zoals Angular dat zelf doet; daarom draait zij ook onder een streng beleid.
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { GezinshuisTariefCalculatorElement, ZoThuisDossierElement } from 'zo-thuis-elementen';
import { ZO_THUIS_ELEMENTEN } from 'zo-thuis-elementen/angular';
import 'zo-thuis-elementen/define';
import { DOSSIER, type Dossier } from '../waarden.js';

@Component({
  selector: 'app-aanmelden',
  imports: [ZO_THUIS_ELEMENTEN],
  template: `
    <form id="aanmelding" method="post" action="/examples/ontvangst">
      <zo-thuis-dossier
        name="dossier"
        [value]="dossier()"
        (input)="bewaarDossier($event)"
        (dossier-gewijzigd)="bewaarDossier($event)"
      >
        <steunfiguur-form></steunfiguur-form>
        <netwerk-kaart></netwerk-kaart>
        <zo-thuis-ladder></zo-thuis-ladder>
      </zo-thuis-dossier>
      <gezinshuis-tarief-calculator
        name="tarief"
        [value]="tarief()"
        (input)="bewaarTarief($event)"
        (tarief-berekend)="bewaarTarief($event)"
      ></gezinshuis-tarief-calculator>
      <button>Versturen</button>
    </form>
  `,
})
class Aanmelding {
  readonly dossier = signal<Dossier>(DOSSIER);
  readonly tarief = signal<GezinshuisTariefCalculatorElement['value'] | null>(null);

  bewaarDossier({ currentTarget }: Event): void {
    this.dossier.set((currentTarget as ZoThuisDossierElement).value);
  }

  bewaarTarief({ currentTarget }: Event): void {
    this.tarief.set((currentTarget as GezinshuisTariefCalculatorElement).value);
  }
}

await bootstrapApplication(Aanmelding, { providers: [provideZonelessChangeDetection()] });
