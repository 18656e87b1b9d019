/**
 * Generates scorecards and facts from CSV files: it runs the add-on's bundle headless from the first to the last step.
 */
import { answerOf, type Answered } from '../../src/app/answered';
import type { BuildProgress, BuildRequest, BuildStart } from '../../src/app/bridge';
import { languageOf } from '../../src/words/language';
import { findRole, ownSheets } from '../../src/google/own-sheets';
import { importCsv } from '../document/csv';
import { openLocalHost, type LocalHost } from '../running/local-host';
import type { ScriptFiles } from '../document/script-files';
import type { CommandWords } from '../messages/command';
import { readFacts, type Facts } from './facts';
import { measureRows } from './measure-rows';
import { silentUi } from '../document/silent-ui';
import { understoodText } from './understood-text';

interface CsvFile {
  readonly name: string;
  readonly text: string;
}

export interface Generation {
  readonly script: ScriptFiles;
  readonly files: readonly CsvFile[];
  readonly request: BuildRequest;
  readonly locale: 'vi_VN' | 'en_US';
  /** Of the document: `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  /** In whose marks numbers are written where the values of a column do not tell. */
  readonly numberLocale?: string | undefined;
  readonly words: CommandWords;
  /** Told of every step, in the order in which they happen. */
  readonly report: (line: string) => void;
}

export interface Generated {
  /** What the first step said: the mode and its reason, problems, KPIs left out. */
  readonly start: BuildStart;
  /** The display texts of every sheet that the add-on made, by the name of its tab. */
  readonly sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly facts: Facts;
  /** A sheet of facts: headers, then each measure of each scope and period. */
  readonly measures: ReturnType<typeof measureRows>;
}

/** @throws the add-on's own message where the data, the mapping or the period cannot be used */
export async function generate(generation: Generation): Promise<Generated> {
  const { script, files, request, locale, timeZone, numberLocale, words, report } = generation;
  const host = openLocalHost({
    files: script,
    ui: silentUi,
    locale,
    timeZone,
    userLocale: languageOf(locale),
  });
  try {
    const [empty] = host.spreadsheet.getSheets();
    for (const { name, text } of files) {
      const sheet = importCsv(host.document, `${name}.csv`, text, { numberLocale });
      report(words.read(name, sheet.rows));
      for (const { header, example, count, style } of sheet.twoWays) {
        report(words.twoWays(name, header, example, count, style));
      }
    }
    if (empty) host.spreadsheet.deleteSheet(empty);
    // A cell that starts with `=` is a formula also in a CSV file.
    await host.calculated();
    const sheets = host.spreadsheet.getSheets().map((sheet) => sheet.getName());
    const start = answerOf(host.run('startBuild', request) as Answered<BuildStart>);
    report(
      `\n${words.understood}\n\n${understoodText(start.understood, sheets, languageOf(locale), words)}\n`,
    );
    if (start.outgrown !== undefined) report(`${start.outgrown}\n`);
    report(words.building(start.done, start.total, start.label));
    for (let progress: BuildProgress = start; !progress.finished;) {
      progress = answerOf(host.run('continueBuild') as Answered<BuildProgress>);
      report(words.building(progress.done, progress.total, progress.label));
    }
    report(words.calculating);
    await host.calculated();
    return { start, sheets: generatedSheets(host), ...numbersOf(host) };
  } finally {
    host.dispose();
  }
}

const generatedSheets = ({ spreadsheet }: LocalHost): Generated['sheets'] =>
  new Map(
    ownSheets(spreadsheet).map(({ sheet }) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]),
  );

function numbersOf({ spreadsheet }: LocalHost): Pick<Generated, 'facts' | 'measures'> {
  const dataSheet = findRole(ownSheets(spreadsheet), 'data');
  if (!dataSheet) throw new Error('The build made no sheet “KPI Data”.');
  const values = dataSheet.getDataRange().getValues() as Parameters<typeof readFacts>[0];
  return { facts: readFacts(values), measures: measureRows(values) };
}
