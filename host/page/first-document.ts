/** Fills a new document with the sheets of a data set: the sample team, finished or not, or one sheet per CSV file. */
import { answerOf } from '../../src/app/answered';
import { messages } from '../../src/words';
import type { Language } from '../../src/words/language';
import { importCsv } from '../document/csv';
import type { LocalHost } from '../running/local-host';
import { finishSample } from '../running/finished-sample';
import type { DataSet } from './data-set';
import { showLoading } from './loading';
import { tellTwoWays } from './two-ways';
import type { Words } from '../messages/page';

/** @throws what the add-on says about the mapping, or a CSV file that cannot be read */
export async function fillNewDocument(
  host: LocalHost,
  data: DataSet,
  language: Language,
  w: Words,
): Promise<void> {
  if (data.finishedOn !== null) {
    await showLoading(w.loadingSample);
    await finishSample(host, language, showLoading);
    return;
  }
  const [empty] = host.spreadsheet.getSheets();
  if (data.files === null) {
    await showLoading(w.loadingSample);
    answerOf(host.run('insertSampleData'));
    const m = messages(language);
    const leads = host.spreadsheet.getSheetByName(m.sample.tab(m.tables.leads));
    if (leads) host.spreadsheet.setActiveSheet(leads);
  } else {
    // A file may be called `Sheet1`, as this sheet is.
    empty?.setName('–');
    for (const { name, text } of data.files) {
      await showLoading(w.loadingFile(name));
      const numberLocale = data.numberLocale ?? undefined;
      tellTwoWays(name, importCsv(host.document, `${name}.csv`, text, { numberLocale }), language, w);
    }
    const first = host.spreadsheet.getSheets()[1];
    if (first) host.spreadsheet.setActiveSheet(first);
    if (data.mapping !== null) {
      // As the plan's sheet would be taken: a status word that no row has is told, not refused.
      answerOf(host.run('savePlan', { mapping: data.mapping }));
    }
  }
  if (empty && host.spreadsheet.getSheets().length > 1) host.spreadsheet.deleteSheet(empty);
}
