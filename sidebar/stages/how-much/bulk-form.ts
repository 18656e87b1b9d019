/** Draws the form that fills several targets of a KPI at once. */
import type { SidebarWords } from '../../../src/words/sidebar';
import { attainmentKind } from '../../../src/compute/scoring/attainment-kind';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { selectInput, type Option } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { numberField, readTyped, type NumberField } from '../../controls/number-field';
import { actions, element, grouped } from '../../core/element';
import { filled, type Fill } from './bulk-fill';
import { repGroups } from './target-list';
import { flawText } from './target-row';
import type { TargetsOfKpi } from './targets-of-kpi';
import { setTargets } from './set-targets';

interface Owners extends Option {
  readonly owners: readonly number[];
}

export function bulkForm(of: TargetsOfKpi): HTMLElement {
  const { kpi, style, m, tools } = of;
  const { howMuch } = m;
  const whom = ownersOf(of);
  const who = selectInput('bulk who', whom, '');
  const how = selectInput(
    'bulk how',
    [
      { value: 'same', text: howMuch.same },
      { value: 'plus', text: attainmentKind(kpi) === 'difference' ? howMuch.morePoints : howMuch.more },
    ],
    '',
  );
  const number = (
    key: string,
    label: string,
    options: Partial<Parameters<typeof numberField>[0]>,
  ): NumberField =>
    numberField({
      key,
      label,
      style,
      value: null,
      noNumber: howMuch.noNumber,
      flaw: (value) => (value === null ? howMuch.needed : null),
      keep: () => undefined,
      ...options,
    });
  const percent = { ...style, format: 'percent' } as const;
  const fields = {
    same: number('bulk same', howMuch.bulkValue, {
      flaw: (value) => (value === null ? howMuch.needed : flawText(of, value)),
    }),
    plus: number('bulk plus', howMuch.bulkMore, {
      style: percent,
      ...(kpi.format === 'count' && { hint: howMuch.bulkWhole }),
    }),
  };
  const kind = (): Fill['kind'] => (how.value === 'plus' ? 'plus' : 'same');
  const showFields = (): void => {
    fields.same.element.hidden = kind() !== 'same';
    fields.plus.element.hidden = kind() !== 'plus';
  };
  how.addEventListener('change', showFields);
  showFields();

  const form = element(
    'form',
    { novalidate: true },
    field(howMuch.bulkWho, who).element,
    field(howMuch.bulkHow, how).element,
    fields.same.element,
    fields.plus.element,
    actions(element('button', { class: 'plain' }, howMuch.fill)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const used = fields[kind()];
    const owners = whom[who.selectedIndex]?.owners ?? [];
    if (!used.check()) {
      used.control.focus();
      return;
    }
    const typed = readTyped(used.control.value, kind() === 'plus' ? percent : style) ?? 0;
    const fill: Fill = kind() === 'plus' ? { kind: 'plus', share: typed } : { kind: 'same', target: typed };
    const changes = filled(owners, fill, { ...of, plan: tools.now().plan });
    const without = owners.length - changes.length;
    setTargets(changes, tools, (words) =>
      without === 0
        ? words.howMuch.filled(changes.length)
        : words.howMuch.filledSome(changes.length, without),
    );
    kept.forget();
  });
  const kept = keepTyped(`bulk ${kpi.id}`, form, tools.unsent);
  return grouped(collapsible({ key: 'bulk', title: howMuch.bulk, isOpen: kept.isRestored }, form));
}

function ownersOf(of: TargetsOfKpi): readonly Owners[] {
  const { howMuch }: SidebarWords = of.m;
  const groups = repGroups(of);
  const reps = groups.flatMap((group) => group.reps);
  const regions = [...of.scopes.regions.values()];
  return [
    ...(reps.length > 0 ? [{ value: 'reps', text: howMuch.allReps(reps.length), owners: reps }] : []),
    ...(groups.length > 1
      ? groups.map(({ key, title, reps: owners }) => ({
          value: `reps ${key}`,
          text: `${title} (${owners.length})`,
          owners,
        }))
      : []),
    ...(regions.length > 0
      ? [{ value: 'regions', text: howMuch.allRegions(regions.length), owners: regions }]
      : []),
  ];
}
