/** Makes the finished document of the sample team, its scorecards built, on which the page opens. */
import { answerOf, type Answered } from '../../src/app/answered';
import type { BuildProgress, BuildRequest } from '../../src/app/bridge';
import { messages } from '../../src/words';
import { LANGUAGES, type Language } from '../../src/words/language';
import type { SavedDocument } from '../document/saved-document';
import { silentUi } from '../document/silent-ui';
import type { ScriptFiles } from '../document/script-files';
import { openLocalHost, type LocalHost } from './local-host';

/**
 * Fills a new document; its formulas are still to be calculated.
 *
 * @param report told of each step of the build, in the words of the add-on; the next one waits for it
 * @throws what the add-on says
 */
export async function finishSample(
  host: LocalHost,
  language: Language,
  report: (label: string) => Promise<void> | void = () => undefined,
): Promise<void> {
  const { spreadsheet } = host;
  const [empty] = spreadsheet.getSheets();
  answerOf(host.run('insertSampleData'));
  if (empty) spreadsheet.deleteSheet(empty);
  const request: BuildRequest = { by: ['rep', 'region'] };
  for (
    let progress = answerOf(host.run('startBuild', request) as Answered<BuildProgress>);
    !progress.finished;
    progress = answerOf(host.run('continueBuild') as Answered<BuildProgress>)
  ) {
    await report(progress.label);
  }
  showOverview(host, language);
}

export function showOverview({ spreadsheet }: LocalHost, language: Language): void {
  const overview = spreadsheet.getSheetByName(messages(language).sheets.overview);
  if (overview) spreadsheet.setActiveSheet(overview);
}

interface SampleOptions {
  readonly files: ScriptFiles;
  readonly language: Language;
  readonly timeZone: string;
}

/** With the values of its formulas: whoever opens it sees numbers before anything is calculated. */
export async function finishedSample({ files, language, timeZone }: SampleOptions): Promise<SavedDocument> {
  const { locale } = LANGUAGES[language];
  const host = openLocalHost({ files, ui: silentUi, locale, userLocale: language, timeZone });
  try {
    await finishSample(host, language);
    await host.calculated();
    return host.save();
  } finally {
    host.dispose();
  }
}
