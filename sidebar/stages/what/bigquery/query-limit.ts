/** Draws how much a query of BigQuery may read, and changes it. */
import type { WizardState } from '../../../../src/app/bridge';
import { bigQueryForm } from '../../../../src/words/big-query-form';
import type { SidebarWords } from '../../../../src/words/sidebar';
import { gigabytesField } from '../../../controls/gigabytes-field';
import { actions, element, quiet, section } from '../../../core/element';
import type { StageTools } from '../../../stage/stage';

export function queryLimit(
  { queryLimit: inForce }: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if (inForce === null) return [];
  const words = bigQueryForm(m);
  const limit = gigabytesField('query limit', inForce, m);
  const save = element('button', { class: 'plain', 'data-key': 'save limit' }, words.saveLimit);
  const form = element('form', { novalidate: true }, limit.element, actions(save));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const bytes = limit.chosen();
    if (bytes === undefined) return;
    tools.change(words.savingLimit, async (server) => {
      const later = await server.limitQueries(bytes);
      tools.say((said) => bigQueryForm(said).limitSaved);
      return later;
    });
  });
  return [section(words.limits, quiet(words.limitsHint), form)];
}
