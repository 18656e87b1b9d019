/** Opens the document in the page, fills a new one, and wires the page around it. */
import { IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Language } from '../../src/words/language';
import type { SavedDocument } from '../document/saved-document';
import type { LocalHost } from '../running/local-host';
import type { LocalHostOptions } from '../running/local-host-options';
import { localeOf } from '../running/open-document';
import { afterPaint } from './after-paint';
import { askBigQuery } from './ask-big-query';
import { fetchDataSet, fetchSample, fetchScript } from './data-set';
import { documentLocale } from './document-locale';
import { ask } from './parts/dialog';
import { goToDocument, ownDocumentId, ownDocuments } from './documents';
import { fillNewDocument } from './first-document';
import { drawHeader } from './header';
import { chooseLanguage } from './language';
import { hideLoading, showLoading } from './loading';
import { marked } from './marks';
import { UnreadableDocument } from './open-failed';
import { openPageHost } from './page-host';
import { pageUi } from './page-ui';
import { showOverview } from '../running/finished-sample';
import { fitRowHeights } from './row-heights';
import { keepSaved, type Saving } from './saving';
import { scriptRunner, showActiveSheet } from './script-runner';
import { followSheetAddress } from './sheet-address';
import { listenToShortcuts } from './shortcuts';
import { documentStore, type DocumentStore } from './stored-document';
import { showToast, showWorking } from './toast';
import { univerView } from './univer-view';
import { welcome } from './welcome';
import { wireView } from './wire-view';
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
  const own = ownDocumentId();
  const [files, data, documents] = await Promise.all([fetchScript(), fetchDataSet(), ownDocuments()]);
  const store = documentStore(own ?? data.id);
  const stored = await store.load();
  await showLoading(stored ? w.loadingSaved : w.loading);
  const made = stored?.document ?? (own === null ? await fetchSample(data, language) : undefined);
  marked('data');

  const dataTitle = data.name ?? w.sampleTitle;
  const header = drawHeader(language, w, {
    begin: () =>
      void leave(saving, () => {
        welcomed.begin();
      }),
    open: [
      {
        label: dataTitle,
        choose: () =>
          void leave(saving, () => {
            goToDocument(null);
          }),
      },
      ...documents.map(({ id, name }) => ({
        label: name,
        choose: () =>
          void leave(saving, () => {
            goToDocument(id);
          }),
      })),
    ],
    import: () => {
      welcomed.import();
    },
    reset: () => void reset(saving, store, w),
    choose: (chosen) => void changeLanguage(saving, chosen),
  });
  header.setTitle(own === null ? dataTitle : (documents.find(({ id }) => id === own)?.name ?? w.untitled));
  const ui = pageUi(header, () => runner, language, w);
  const locale = documentLocale(language, made && localeOf(made), navigator.languages);
  const view = univerView(language, 'app');
  const asked = data.hasWarehouse ? { askBigQuery } : {};
  const host = open({ files, ui, userLocale: language, locale, view, ...asked }, made, store);
  wireView(host, language, w);
  host.run('onOpen');
  if (!made && own === null) await fillNewDocument(host, data, language, w);
  marked('document');
  await drawn(host);
  if (!made) await calculatedBefore(host, w);

  const saving = keepSaved(host, store, stored?.version ?? data.version, (state) => {
    header.showSaved(state);
  });
  const runner = scriptRunner(host, w, saving.changed);
  if (stored) header.showSaved({ kind: 'saved' });
  else if (!made && own === null) saving.changed();
  // A saved document does not say which sheet was open: its address does; one without begins with the overview.
  if (made) showOverview(host, language);
  followSheetAddress(host);
  fitRowHeights(host);
  showActiveSheet(host);
  forgetSteps(host);
  const isSample = own === null && data.finishedOn !== null;
  const welcomed = welcome({ host, runner, saving, header, language, w, own, isSample });
  hideLoading();
  if (made) await calculateBehind(host, w);
  window.localHost = host;
  listenToShortcuts();
  if (stored && own === null && stored.version !== data.version) {
    showToast({ message: w.dataChanged, seconds: -1 }, w);
  }
}

/** @param made with the values that its formulas had */
function open(options: LocalHostOptions, made: SavedDocument | undefined, store: DocumentStore): LocalHost {
  // A new document is in the time zone of its reader.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (!made) return openPageHost({ ...options, timeZone });
  try {
    return openPageHost({ ...options, saved: made });
  } catch (error) {
    throw new UnreadableDocument(store, error);
  }
}

/** Before the sheet is drawn Univer calculates nothing, and forgets what it was asked to. */
const drawn = ({ document }: LocalHost): Promise<void> =>
  document.engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);

async function calculatedBefore(host: LocalHost, w: Words): Promise<void> {
  await showLoading(w.loadingCalculation);
  host.document.engine.recalculate();
  await host.calculated();
}

/** What was saved is on the screen; the calculation that follows holds the page at first. */
async function calculateBehind(host: LocalHost, w: Words): Promise<void> {
  const done = showWorking(w.calculation.calculating);
  await afterPaint();
  marked('numbers');
  host.calculateOpened();
  void host.calculated().then(
    () => {
      marked('calculated');
      done();
    },
    (error: unknown) => {
      done();
      console.error(error);
    },
  );
}

/** What fills a document is no step of a person, who could undo it. */
function forgetSteps({ document: { engine, workbook } }: LocalHost): void {
  engine.injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

async function leave(saving: Saving, go: () => void): Promise<void> {
  if (await saving.flush()) go();
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
