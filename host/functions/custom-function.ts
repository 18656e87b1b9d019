/** Registers the script's custom functions with the workbook's formulas, and calls them as Sheets does. */
import { BooleanNumber } from '@univerjs/core';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { isDay } from '../../src/core/calendar/time-zone';
import type { ServiceCalls } from '../document/service-calls';
import { isDatePattern } from '../typing/date-pattern';
import { isRows, type FunctionArgument } from './function-arguments';
import type { HostDocument } from '../document/host-document';
import { rangesOfCalculation } from './read-ranges';
import { SheetFunction } from './sheet-function';

export interface CustomFunction {
  readonly name: string;
  readonly call: (...args: readonly unknown[]) => unknown;
  readonly help: FunctionHelp;
}

/** What the formula bar says about a function. */
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly detail: string;
    readonly example: string;
  }[];
}

/** https://developers.google.com/apps-script/guides/sheets/functions#guidelines_for_custom_functions */
const LIMIT_MILLISECONDS = 30_000;

/** Dates reach them as moments in the spreadsheet's time zone, and what they call may not write. */
export function registerCustomFunctions(document: HostDocument, functions: readonly CustomFunction[]): void {
  const { engine, zone, locale, calls, now } = document;
  const settings = {
    zone,
    locale,
    ranges: rangesOfCalculation(engine.commands),
    readNumber: (value: number, pattern: string) =>
      isDatePattern(pattern) && isDay(value) ? zone.toMoment(value) : value,
  };
  const executors = functions.map(
    ({ name, call }) =>
      new SheetFunction(
        name,
        (args) => withinLimit(now, () => asCustomFunction(calls, call, args.map(ownCopy))),
        settings,
      ),
  );
  const service = engine.injector.get(IFunctionService);
  for (const executor of executors) service.registerExecutors(executor);
  engine.injector.get(IDescriptionService).registerDescriptions(functions.map(description));
}

const asCustomFunction = (
  calls: ServiceCalls,
  call: CustomFunction['call'],
  args: readonly unknown[],
  // oxlint-disable-next-line eslint-js/no-restricted-syntax -- a formula writes each argument out
): unknown => calls.asCustomFunction(() => call(...args));

/** The function may change what it is given; the next one must not see that. */
const ownCopy = (argument: FunctionArgument): unknown =>
  isRows(argument)
    ? argument.map((row) => row.map((cell) => (cell instanceof Date ? new Date(cell) : cell)))
    : argument;

/** A running function cannot be stopped here: its result is refused when it comes too late. */
function withinLimit(now: () => number, run: () => unknown): unknown {
  const begun = now();
  const result = run();
  if (now() - begun > LIMIT_MILLISECONDS) throw new Error('Exceeded maximum execution time');
  return result;
}

const description = ({ name, help }: CustomFunction) => ({
  functionName: name,
  functionType: FunctionType.User,
  description: help.description,
  abstract: help.description,
  functionParameter: help.parameters.map((parameter) => ({
    ...parameter,
    require: BooleanNumber.FALSE,
    repeat: BooleanNumber.FALSE,
  })),
});
