/** Reads the settings from their rows in the plan. */
import type { Messages } from '../../words';
import { EXTRA_ROWS, REPEATS, SHARED_ROWS } from '../../data/reading/counting';
import { Refusal } from '../../words/refusal';
import { groupId, IDS, SETTING } from './places';
import { NEW_PLAN, PART_TARGETS, PLAN_GRAINS, type Plan, type Thresholds } from '../plan';
import type { Group } from '../plan-kpi';
import { MODES } from './settings-part';
import { readCurrency } from './read-rates';
import type { SheetRows, TypedCell } from './sheet-rows';
import { dayIn, isEmpty, numberFrom, textIn } from './typed-cell';
import { grainWord, partTargetsWord, readPlanWord } from './plan-word';

type Settings = Pick<
  Plan,
  | ('grain' | 'fiscalYearStart' | 'current' | 'mode' | 'builtBy' | 'approvedBy')
  | (
      | 'partTargets'
      | 'extraRows'
      | 'repeats'
      | 'sharedRows'
      | 'currency'
      | 'careDays'
      | 'dearerBy'
      | 'thresholds'
      | 'groupWeights'
      | 'groupWeightsFrom'
      | 'bandsFrom'
    )
>;

/** @throws Refusal that names the cell that cannot be used */
export function readSettings({ byId, cell }: SheetRows): Settings {
  const setting = (id: string): TypedCell => cell(byId.get(id), SETTING);
  const share = (id: string, usual: number): number => numberFrom(0, setting(id)) ?? usual;
  const weight = (group: Group): number => share(groupId(group), NEW_PLAN.groupWeights[group]);
  const current = dayIn(setting(IDS.current));
  const mode = readMode(setting(IDS.mode));
  const day = (id: string): number | null => {
    const found = dayIn(setting(id));
    return found === undefined ? null : Math.floor(found);
  };
  const { green, amber } = NEW_PLAN.thresholds;
  return {
    grain: readGrain(setting(IDS.grain)),
    fiscalYearStart: readMonth(setting(IDS.fiscalYearStart)),
    ...(current === undefined ? {} : { current }),
    ...(mode === undefined ? {} : { mode }),
    builtBy: textIn(setting(IDS.builtBy)),
    approvedBy: textIn(setting(IDS.approvedBy)),
    careDays: numberFrom(1, setting(IDS.careDays)) ?? NEW_PLAN.careDays,
    dearerBy: share(IDS.dearerBy, NEW_PLAN.dearerBy),
    thresholds: checked(
      { green: share(IDS.green, green), amber: share(IDS.amber, amber) },
      setting(IDS.amber),
    ),
    partTargets: readChoice(setting(IDS.partTargets), PART_TARGETS, partTargetsWord),
    extraRows: readChoice(setting(IDS.extraRows), EXTRA_ROWS, (each, m) => m.plan.extraRowsChoices[each]),
    repeats: readChoice(setting(IDS.repeats), REPEATS, (each, m) => m.plan.repeatsChoices[each]),
    sharedRows: readChoice(setting(IDS.sharedRows), SHARED_ROWS, (each, m) => m.plan.sharedRowsChoices[each]),
    currency: readCurrency(setting(IDS.currency)),
    groupWeights: { A: weight('A'), B: weight('B'), C: weight('C') },
    groupWeightsFrom: day(IDS.groupWeightsFrom),
    bandsFrom: day(IDS.bandsFrom),
  };
}

function checked(thresholds: Thresholds, { at }: TypedCell): Thresholds {
  const { green, amber } = thresholds;
  if (amber <= green) return thresholds;
  throw new Refusal((m) => m.errors.amberAboveGreen(at, amber, green));
}

function readGrain(cell: TypedCell): Plan['grain'] {
  if (isEmpty(cell)) return NEW_PLAN.grain;
  return readPlanWord(cell.at, textIn(cell), PLAN_GRAINS, grainWord);
}

/** The first one where the cell is empty. */
function readChoice<Choice extends string>(
  cell: TypedCell,
  choices: readonly [Choice, ...Choice[]],
  word: (choice: Choice, m: Messages) => string,
): Choice {
  return isEmpty(cell) ? choices[0] : readPlanWord(cell.at, textIn(cell), choices, word);
}

function readMode(cell: TypedCell): Plan['mode'] {
  if (isEmpty(cell)) return undefined;
  const mode = readPlanWord(cell.at, textIn(cell), MODES, (each, m) => m.plan.modes[each]);
  return mode === 'automatic' ? undefined : mode;
}

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** By its name, or its number from 1. */
function readMonth(cell: TypedCell): number {
  if (isEmpty(cell)) return NEW_PLAN.fiscalYearStart;
  const name = (month: string, m: Messages): string => m.plan.months[Number(month) - 1] ?? '';
  return Number(readPlanWord(cell.at, textIn(cell), MONTHS, name));
}
