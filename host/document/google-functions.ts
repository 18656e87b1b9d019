/** The functions of Google Sheets that Univer lacks or answers otherwise, for formulas of the workbook. */
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
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
import type { HostDocument } from './host-document';
import { rangesOfCalculation } from './read-ranges';
import { SheetFunction } from './sheet-function';
import { sparkline } from './sparkline';
import { typingRules } from './write-cells';

interface GoogleFunction {
  readonly name: string;
  readonly type: FunctionType;
  readonly explains: string;
  /** Dates reach it as serials, as in Sheets' own functions. */
  readonly answer: (args: readonly FunctionArgument[]) => Answer | FunctionArgument;
}

function googleFunctions(document: HostDocument): readonly GoogleFunction[] {
  const { zone, now } = document;
  const rules = () => typingRules(document);
  return [
    // Univer's own functions of this kind take `~~` for two signs, and are a hundred times slower over whole columns.
    {
      name: 'COUNTIF',
      type: FunctionType.Statistical,
      explains: 'Counts the cells of a range that meet a criterion.',
      answer: (args) => countIfs(args, rules),
    },
    {
      name: 'COUNTIFS',
      type: FunctionType.Statistical,
      explains: 'Counts the cells of a range that meet multiple criteria.',
      answer: (args) => countIfs(args, rules),
    },
    {
      name: 'SUMIFS',
      type: FunctionType.Math,
      explains: 'Adds up the cells of a range that meet multiple criteria.',
      answer: (args) => sumIfs(args, rules),
    },
    {
      name: 'AVERAGEIFS',
      type: FunctionType.Statistical,
      explains: 'The mean of the cells of a range that meet multiple criteria.',
      answer: (args) => averageIfs(args, rules),
    },
    {
      name: 'MAXIFS',
      type: FunctionType.Statistical,
      explains: 'The greatest of the cells of a range that meet multiple criteria.',
      answer: (args) => maxIfs(args, rules),
    },
    {
      name: 'MINIFS',
      type: FunctionType.Statistical,
      explains: 'The least of the cells of a range that meet multiple criteria.',
      answer: (args) => minIfs(args, rules),
    },
    {
      name: 'COUNTUNIQUE',
      type: FunctionType.Statistical,
      explains: 'Counts the distinct values in a list of values and ranges.',
      answer: countUnique,
    },
    {
      name: 'COUNTUNIQUEIFS',
      type: FunctionType.Statistical,
      explains: 'Counts the distinct values in a range, depending on multiple criteria.',
      answer: (args) => countUniqueIfs(args, rules),
    },
    {
      name: 'SPARKLINE',
      type: FunctionType.Information,
      explains: 'A small chart of a range of numbers, in one cell.',
      answer: sparkline,
    },
    {
      name: 'ARRAYFORMULA',
      type: FunctionType.Array,
      explains: 'Calculates a formula for every cell of its ranges.',
      answer: ([argument]) => argument,
    },
    {
      name: 'TODAY',
      type: FunctionType.Date,
      explains: "The current date in the spreadsheet's time zone.",
      answer: () => zone.toMoment(Math.floor(zone.toSerial(new Date(now())))),
    },
    {
      name: 'NOW',
      type: FunctionType.Date,
      explains: "The current date and time in the spreadsheet's time zone.",
      answer: () => new Date(now()),
    },
  ];
}

/** Call it after the workbook is created: Univer registers its own functions then, and these replace them. */
export function registerGoogleFunctions(document: HostDocument): void {
  const { engine, zone, locale } = document;
  const settings = {
    zone,
    locale,
    ranges: rangesOfCalculation(engine.commands),
    readNumber: (value: number) => value,
  };
  const functions = googleFunctions(document);
  engine.injector
    .get(IFunctionService)
    .registerExecutors(...functions.map(({ name, answer }) => new SheetFunction(name, answer, settings)));
  engine.injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, type, explains }) => ({
      functionName: name,
      functionType: type,
      description: explains,
      abstract: explains,
      functionParameter: [],
    })),
  );
}
