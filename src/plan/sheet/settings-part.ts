/** Draws the rows of the plan's settings: a label, what people type, and a hint on how to fill it in. */
import type { Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Choice, Content } from '../../core/layout/sheet-layout';
import { CURRENCY_CODES } from '../../core/text/currency';
import type { Messages } from '../../words';
import { EXTRA_ROWS, REPEATS, SHARED_ROWS } from '../../data/reading/counting';
import type { Arrangement } from './arrange';
import { areasOf, hintFormat, styled, titleFormats, type Part } from './part';
import { groupId, HINT, IDS, SETTING, SETTING_IDS } from './places';
import { PART_TARGETS, PLAN_GRAINS, type Plan } from '../plan';
import { GROUPS } from '../plan-kpi';

export const MODES = ['automatic', 'formulas', 'values'] as const;

/** Nobody types there. */
const CALCULATED: readonly string[] = [IDS.start, IDS.changes, IDS.typedOver];

interface SettingRow {
  readonly label: string;
  readonly value: Content;
  readonly hint: Content;
  /** A number pattern. */
  readonly pattern: string;
  readonly choice?: Pick<Choice, 'from' | 'help' | 'isLoose'>;
}

/**
 * @param start the formula of the first day of the current period
 * @param shown what the cells of a row show now: formulas that a build writes stay there
 */
export function settingsPart(
  plan: Plan,
  start: Expression,
  shown: (id: string) => Pick<SettingRow, 'value' | 'hint'>,
  { rowOf, hasTechnicalPart }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const titles = [
    { id: IDS.settings, title: m.plan.settings, hint: null },
    ...(hasTechnicalPart ? [{ id: IDS.technical, title: m.plan.technical, hint: m.plan.technicalHint }] : []),
  ];
  const settings = {
    ...settingsOf(plan, start, patterns, m),
    [IDS.changes]: { label: m.plan.changes, ...shown(IDS.changes), pattern: '0' },
    [IDS.typedOver]: { label: m.plan.typedOver, ...shown(IDS.typedOver), pattern: '0' },
  };
  const rows = SETTING_IDS.map((id) => {
    const { label, value, hint } = of(settings, id);
    return { row: rowOf(id), cells: [id, label, value, hint] };
  });
  const typed = SETTING_IDS.filter((id) => !CALCULATED.includes(id));
  return {
    rows: [
      ...titles.map(({ id, title, hint }) => ({ row: rowOf(id), cells: [id, title, null, hint] })),
      ...rows,
    ],
    formats: [
      ...titles.flatMap(({ id }) => [...titleFormats(rowOf(id)), hintFormat(rowOf(id), HINT)]),
      ...SETTING_IDS.map((id) => ({
        area: area(rowOf(id), SETTING),
        style: { number: of(settings, id).pattern, align: 'left' } as const,
      })),
      ...styled(
        areasOf(
          rows.map(({ row }) => row),
          HINT,
        ),
        hintFormat(1, 1).style,
      ),
      // Where nothing was typed over there is nothing to say.
      { area: area(rowOf(IDS.typedOver), HINT), style: { bold: true, color: palette.bad } },
    ],
    inputs: areasOf(typed.map(rowOf), SETTING),
    choices: SETTING_IDS.flatMap((id) => {
      const { choice } = of(settings, id);
      return choice ? [{ area: area(rowOf(id), SETTING), ...choice }] : [];
    }),
  };
}

function of(settings: Readonly<Record<string, SettingRow>>, id: string): SettingRow {
  const setting = settings[id];
  if (!setting) throw new Error(`no setting ${id}`);
  return setting;
}

function settingsOf(
  plan: Plan,
  start: Expression,
  patterns: Patterns,
  { plan: m }: Messages,
): Readonly<Record<string, SettingRow>> {
  const share = { pattern: '0%', choice: { from: { least: 0 }, help: m.help.share } };
  const text = '@';
  const appliesFrom = (label: string, from: number | null): SettingRow => ({
    label,
    value: from,
    hint: m.appliesFromHint,
    pattern: patterns.date,
    choice: { from: { kind: 'date' }, help: m.help.appliesFrom },
  });
  /** One of the words; one such as “Tháng 1” must stay a text. */
  const oneOf = (words: readonly string[]): Pick<SettingRow, 'pattern' | 'choice'> => ({
    pattern: text,
    choice: { from: { words }, help: m.pick },
  });
  return {
    [IDS.current]: {
      label: m.current,
      value: plan.current ?? null,
      hint: m.currentHint,
      pattern: patterns.date,
      choice: { from: { kind: 'date' }, help: m.help.date },
    },
    [IDS.start]: { label: m.start, value: start, hint: null, pattern: patterns.date },
    [IDS.grain]: {
      label: m.grain,
      value: m.grains[plan.grain],
      hint: m.grainHint,
      ...oneOf(PLAN_GRAINS.map((grain) => m.grains[grain])),
    },
    [IDS.fiscalYearStart]: {
      label: m.fiscalYearStart,
      value: m.months[plan.fiscalYearStart - 1] ?? null,
      hint: m.fiscalYearHint,
      ...oneOf(m.months),
    },
    [IDS.mode]: {
      label: m.mode,
      value: m.modes[plan.mode ?? 'automatic'],
      hint: m.modeHint,
      ...oneOf(MODES.map((mode) => m.modes[mode])),
    },
    [IDS.builtBy]: { label: m.builtBy, value: plan.builtBy, hint: m.builtByHint, pattern: text },
    [IDS.approvedBy]: { label: m.approvedBy, value: plan.approvedBy, hint: m.approvedByHint, pattern: text },
    [IDS.careDays]: {
      label: m.careDays,
      value: plan.careDays,
      hint: m.careDaysHint,
      pattern: '0',
      choice: { from: { least: 1 }, help: m.help.days },
    },
    [IDS.dearerBy]: { label: m.dearerBy, value: plan.dearerBy, hint: m.dearerByHint, ...share },
    [IDS.green]: { label: m.green, value: plan.thresholds.green, hint: m.greenHint, ...share },
    [IDS.amber]: { label: m.amber, value: plan.thresholds.amber, hint: m.amberHint, ...share },
    [IDS.partTargets]: {
      label: m.partTargets,
      value: m.partTargetsChoices[plan.partTargets],
      hint: m.partTargetsHint,
      ...oneOf(PART_TARGETS.map((each) => m.partTargetsChoices[each])),
    },
    [IDS.extraRows]: {
      label: m.extraRows,
      value: m.extraRowsChoices[plan.extraRows],
      hint: m.extraRowsHint,
      ...oneOf(EXTRA_ROWS.map((each) => m.extraRowsChoices[each])),
    },
    [IDS.repeats]: {
      label: m.repeats,
      value: m.repeatsChoices[plan.repeats],
      hint: m.repeatsHint,
      ...oneOf(REPEATS.map((each) => m.repeatsChoices[each])),
    },
    [IDS.sharedRows]: {
      label: m.sharedRows,
      value: m.sharedRowsChoices[plan.sharedRows],
      hint: m.sharedRowsHint,
      ...oneOf(SHARED_ROWS.map((each) => m.sharedRowsChoices[each])),
    },
    [IDS.currency]: {
      label: m.currency,
      value: plan.currency === '' ? null : plan.currency,
      hint: m.currencyHint,
      pattern: text,
      choice: { from: { words: CURRENCY_CODES }, help: m.pick, isLoose: true },
    },
    [IDS.groupWeightsFrom]: appliesFrom(m.groupWeightsFrom, plan.groupWeightsFrom),
    [IDS.bandsFrom]: appliesFrom(m.bandsFrom, plan.bandsFrom),
    ...Object.fromEntries(
      GROUPS.map((group): [string, SettingRow] => [
        groupId(group),
        {
          label: m.groupWeight(group),
          value: plan.groupWeights[group],
          hint: m.groupHints[group],
          pattern: 'General',
          choice: { from: { least: 0 }, help: m.help.groupWeight },
        },
      ]),
    ),
  };
}
