/** Lists the functions of Google Sheets that Univer lacks or answers differently, for formulas of the workbook. */
import { FunctionType as Type, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import {
  averageIfs,
  countIfs,
  countUnique,
  countUniqueIfs,
  maxIfs,
  minIfs,
  sumIfs,
  type Answer,
} from './conditional-functions';
import type { FunctionArgument } from './function-arguments';
import type { HostDocument } from '../document/host-document';
import { joiningDates } from './joined-dates';
import { rangesOfCalculation } from './read-ranges';
import { SheetFunction } from './sheet-function';
import { sparkline, type Sparkline } from './sparkline';
import type { TypingRules } from '../typing/typed-cell';
import { typingRules } from '../document/write-cells';

/** Dates reach it as serials, as in Sheets' own functions. */
type Answers = (
  args: readonly FunctionArgument[],
  rules: () => TypingRules,
  document: HostDocument,
) => Answer | FunctionArgument | Sparkline;

const currentMoment: Answers = (_args, _rules, { now }) => new Date(now());

const today: Answers = (_args, _rules, { zone, now }) =>
  zone.toMoment(Math.floor(zone.toSerial(new Date(now()))));

const FUNCTIONS: readonly (readonly [name: string, type: Type, answers: Answers, explains: string])[] = [
  // Univer's own functions of this kind take `~~` for two signs, and are a hundred times slower over whole columns.
  ['COUNTIF', Type.Statistical, countIfs, 'Counts the cells of a range that meet a criterion.'],
  ['COUNTIFS', Type.Statistical, countIfs, 'Counts the cells of a range that meet multiple criteria.'],
  ['SUMIFS', Type.Math, sumIfs, 'Adds up the cells of a range that meet multiple criteria.'],
  [
    'AVERAGEIFS',
    Type.Statistical,
    averageIfs,
    'The mean of the cells of a range that meet multiple criteria.',
  ],
  ['MAXIFS', Type.Statistical, maxIfs, 'The greatest of the cells of a range that meet multiple criteria.'],
  ['MINIFS', Type.Statistical, minIfs, 'The least of the cells of a range that meet multiple criteria.'],
  [
    'COUNTUNIQUE',
    Type.Statistical,
    countUnique,
    'Counts the distinct values in a list of values and ranges.',
  ],
  [
    'COUNTUNIQUEIFS',
    Type.Statistical,
    countUniqueIfs,
    'Counts the distinct values in a range, depending on multiple criteria.',
  ],
  ['SPARKLINE', Type.Information, sparkline, 'A small chart of a range of numbers, in one cell.'],
  [
    'ARRAYFORMULA',
    Type.Array,
    ([argument]) => argument,
    'Calculates a formula for every cell of its ranges.',
  ],
  ['TODAY', Type.Date, today, "The current date in the spreadsheet's time zone."],
  ['NOW', Type.Date, currentMoment, "The current date and time in the spreadsheet's time zone."],
];

/** Call it after the workbook is created: Univer registers its own functions then, and these replace them. */
export function registerGoogleFunctions(document: HostDocument): void {
  const { engine, zone, locale } = document;
  const settings = {
    zone,
    locale,
    ranges: rangesOfCalculation(engine.commands),
    readNumber: (value: number) => value,
  };
  const rules = () => typingRules(document);
  const service = engine.injector.get(IFunctionService);
  service.registerExecutors(joiningDates(locale));
  for (const [name, , answers] of FUNCTIONS) {
    service.registerExecutors(new SheetFunction(name, (args) => answers(args, rules, document), settings));
  }
  engine.injector.get(IDescriptionService).registerDescriptions(
    FUNCTIONS.map(([functionName, functionType, , explains]) => ({
      functionName,
      functionType,
      description: explains,
      abstract: explains,
      functionParameter: [],
    })),
  );
}
