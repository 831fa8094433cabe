// Een app in Angular die het dossier en het tarief zelf vasthoudt, en beide bij elke gebeurtenis terugschrijft. De sjablonen worden hier in de
// browser vertaald: zo draait zij zonder het bouwgereedschap van Angular, maar niet onder een beleid dat dat verbiedt.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { GezinshuisTariefCalculatorElement, ZoThuisDossierElement } from 'zo-thuis-elementen';
import 'zo-thuis-elementen/define';
import { DOSSIER, type Dossier } from '../waarden.js';

@Component({
  selector: 'app-aanmelden',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
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
