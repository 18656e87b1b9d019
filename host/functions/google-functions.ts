/** Calculates the functions of Google Sheets that Univer lacks or answers differently, for formulas of the workbook. */
import { ErrorType, FunctionType as Type, IFunctionService } from '@univerjs/engine-formula';
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
import { FormulaError } from './formula-error';
import type { FunctionArgument } from './function-arguments';
import type { HostDocument } from '../document/host-document';
import { joiningDates } from './joined-dates';
import { rangesOfCalculation } from './read-ranges';
import { functionNamed, kindsOf, type OwnName } from './registry';
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

interface OwnFunction {
  readonly type: Type;
  readonly answers: Answers;
  readonly explains: string;
}

const own = (type: Type, answers: Answers, explains: string): OwnFunction => ({ type, answers, explains });

/** Univer's own COUNTIFS and its like take `~~` for two signs, and are a hundred times slower over whole columns. */
const OWN: Readonly<Record<OwnName, OwnFunction>> = {
  ARRAYFORMULA: own(
    Type.Array,
    ([argument]) => argument,
    'Calculates a formula for every cell of its ranges.',
  ),
  AVERAGEIFS: own(
    Type.Statistical,
    averageIfs,
    'The mean of the cells of a range that meet multiple criteria.',
  ),
  COUNTIF: own(Type.Statistical, countIfs, 'Counts the cells of a range that meet a criterion.'),
  COUNTIFS: own(Type.Statistical, countIfs, 'Counts the cells of a range that meet multiple criteria.'),
  COUNTUNIQUE: own(
    Type.Statistical,
    countUnique,
    'Counts the distinct values in a list of values and ranges.',
  ),
  COUNTUNIQUEIFS: own(
    Type.Statistical,
    countUniqueIfs,
    'Counts the distinct values in a range, depending on multiple criteria.',
  ),
  MAXIFS: own(Type.Statistical, maxIfs, 'The greatest of the cells of a range that meet multiple criteria.'),
  MINIFS: own(Type.Statistical, minIfs, 'The least of the cells of a range that meet multiple criteria.'),
  NOW: own(Type.Date, currentMoment, "The current date and time in the spreadsheet's time zone."),
  SPARKLINE: own(Type.Information, sparkline, 'A small chart of a range of numbers, in one cell.'),
  SUMIFS: own(Type.Math, sumIfs, 'Adds up the cells of a range that meet multiple criteria.'),
  TODAY: own(Type.Date, today, "The current date in the spreadsheet's time zone."),
};

const OWN_FUNCTIONS = Object.entries(OWN);

/** A wrong number of arguments gives #N/A, as it does in the functions that Univer calculates. */
const takes = (name: string, count: number): boolean => {
  const entry = functionNamed(name);
  return entry !== undefined && kindsOf(entry, count) !== undefined;
};

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
  for (const [name, { answers }] of OWN_FUNCTIONS) {
    const call = (args: readonly FunctionArgument[]) =>
      takes(name, args.length) ? answers(args, rules, document) : new FormulaError(ErrorType.NA);
    service.registerExecutors(new SheetFunction(name, call, settings));
  }
  engine.injector.get(IDescriptionService).registerDescriptions(
    OWN_FUNCTIONS.map(([functionName, { type, explains }]) => ({
      functionName,
      functionType: type,
      description: explains,
      abstract: explains,
      functionParameter: [],
    })),
  );
}
