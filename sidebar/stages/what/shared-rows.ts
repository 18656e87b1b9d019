/** Asks how rows that name several reps count, where there are some. */
import type { WizardState } from '../../../src/app/bridge';
import { SHARED_ROWS, type Sharing } from '../../../src/data/reading/counting';
import type { SidebarWords } from '../../../src/words/sidebar';
import { freshId } from '../../controls/field';
import { element, paragraph, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';

/** Nothing where every row names one rep or none. */
export function sharedRowsSection(
  { sharedRows, plan }: WizardState,
  { what }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if (sharedRows.length === 0) return [];
  const name = freshId();
  const option = (sharing: Sharing): HTMLElement => {
    const id = freshId();
    const input = element('input', {
      ...{ type: 'radio', id, name, checked: plan.sharedRows === sharing },
      'data-key': `shared rows ${sharing}`,
    });
    input.addEventListener('change', () => tools.savePlan({ sharedRows: sharing }));
    return element(
      'div',
      { class: 'option' },
      input,
      element('label', { for: id }, what.sharedRowsChoices[sharing]),
    );
  };
  return [
    section(
      what.sharedRows,
      ...sharedRows.map((each) => paragraph(each)),
      element(
        'fieldset',
        {},
        element('legend', {}, what.sharedRowsQuestion),
        ...SHARED_ROWS.map((each) => option(each)),
      ),
    ),
  ];
}
