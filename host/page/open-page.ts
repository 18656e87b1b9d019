/** Opens the document in the page, fills a new one, and wires the page around it. */
import { IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { LANGUAGES, type Language } from '../../src/words/language';
import { CHART_COMPONENT } from '../apps-script/chart-spec';
import { openLocalHost, type LocalHost } from '../running/local-host';
import type { LocalHostOptions } from '../running/local-host-options';
import { calculationsOf } from './calculations';
import { showCellErrors } from './cell-error-tip';
import { chartView } from './chart-view';
import { fetchDataSet, fetchScript } from './data-set';
import { drawAsInSheets } from './drawn-values';
import { ask } from './parts/dialog';
import { fillNewDocument } from './first-document';
import { drawHeader } from './header';
import { chooseLanguage } from './language';
import { chooseAsInSheets } from './list-choices';
import { hideLoading, showLoading } from './loading';
import { UnreadableDocument } from './open-failed';
import { pageUi } from './page-ui';
import { printActiveSheet } from './print/print';
import { askBeforeProtectedEdits } from './protected-edit';
import { fitRowHeights } from './row-heights';
import { keepSaved, type Saving } from './saving';
import { scriptRunner, showActiveSheet } from './script-runner';
import { drawSparklines } from './parts/sparkline-line';
import { followSheetAddress } from './sheet-address';
import { listenToShortcuts } from './shortcuts';
import { documentStore, type DocumentStore, type StoredDocument } from './stored-document';
import { showToast } from './toast';
import { typeAsInSheets } from './typed-cells';
import { hideTextMarks, speak, univerView } from './univer-view';
import { words, type Words } from '../messages/page';

declare global {
  interface Window {
    /** The open document, for whoever looks into the page: a developer, a test. */
    localHost?: LocalHost;
  }
}

/** @throws UnreadableDocument, or whatever else keeps the document from opening */
export async function openPage(language: Language): Promise<void> {
  const w = words(language);
  await showLoading(w.loadingScript);
  const [files, data] = await Promise.all([fetchScript(), fetchDataSet()]);
  const store = documentStore(data.id);
  const stored = await store.load();
  await showLoading(stored ? w.loadingSaved : w.loading);

  const header = drawHeader(language, w, {
    reset: () => void reset(saving, store, w),
    choose: (chosen) => void changeLanguage(saving, chosen),
  });
  header.setTitle(data.name ?? w.sampleTitle);
  const ui = pageUi(header, () => runner, language, w);
  const { locale } = LANGUAGES[language];
  const view = univerView(language, 'app');
  const host = open({ files, ui, userLocale: language, locale, view }, stored, store);
  wireView(host, language, w);
  host.run('onOpen');
  if (!stored) await fillNewDocument(host, data, language, w);
  await showLoading(w.loadingCalculation);
  // Before the sheet is drawn Univer calculates nothing, and forgets what it was asked to.
  await host.document.engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  host.document.engine.recalculate();
  await host.calculated();

  const saving = keepSaved(host, store, stored?.version ?? data.version, (state) => {
    header.showSaved(state);
  });
  const runner = scriptRunner(host, w, saving.changed);
  if (stored) header.showSaved({ kind: 'saved' });
  else saving.changed();
  followSheetAddress(host);
  fitRowHeights(host);
  showActiveSheet(host);
  forgetSteps(host);
  window.localHost = host;
  hideLoading();
  listenToShortcuts();
  if (stored && stored.version !== data.version) showToast({ message: w.dataChanged, seconds: -1 }, w);
}

function open(
  options: LocalHostOptions,
  stored: StoredDocument | undefined,
  store: DocumentStore,
): LocalHost {
  // A new document is in the time zone of its reader.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (!stored) return openLocalHost({ ...options, timeZone });
  try {
    return openLocalHost({ ...options, saved: stored.document });
  } catch (error) {
    throw new UnreadableDocument(store, error);
  }
}

function wireView(host: LocalHost, language: Language, w: Words): void {
  const { api } = host.document.engine;
  api.registerComponent(CHART_COMPONENT, chartView(host, calculationsOf(host), language));
  speak(host.document, language);
  hideTextMarks(host.document.engine);
  drawAsInSheets(host.document);
  drawSparklines(host.document);
  typeAsInSheets(host.document);
  chooseAsInSheets(host.document);
  showCellErrors(host, w);
  askBeforeProtectedEdits(host, w);
  printActiveSheet(host, language);
}

/** What fills a document is no step of a person, who could undo it. */
function forgetSteps({ document: { engine, workbook } }: LocalHost): void {
  engine.injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

async function reset(saving: Saving, store: DocumentStore, w: Words): Promise<void> {
  const confirmed = await ask({
    title: w.resetTitle,
    text: w.resetQuestion,
    confirm: w.resetDo,
    cancel: w.cancel,
  });
  if (!confirmed) return;
  saving.stop();
  await store.clear();
  location.reload();
}

/** The document is opened again, and calculated, in the other language: the errors in its cells are in that one too. */
async function changeLanguage(saving: Saving, language: Language): Promise<void> {
  if (!(await saving.flush())) return;
  saving.stop();
  chooseLanguage(language);
  location.reload();
}
