// Een bladzijde die vastloopt zoals een browser dat doet: er komt geen antwoord meer, op niets. Hoe vaak staat in haar map.
import { executeServerCommand } from '@web/test-runner-commands';

beforeEach(function geefLevensteken() {
  void executeServerCommand('levensteken', this.currentTest.fullTitle());
});

it('loopt', () => {});

it('loopt vast', async () => {
  const { nu } = await executeServerCommand('vastlopen');
  if (!nu) return;
  // Wie zo wacht houdt de bladzijde net zo vast als een lus zonder einde, en laat de kern aan wie ernaast werkt.
  const vraag = new XMLHttpRequest();
  vraag.open('GET', '/nooit', false);
  vraag.send();
});
