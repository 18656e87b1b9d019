/** Makes Univer's view draw, type, choose and ask as Sheets does. */
import type { Language } from '../../src/words/language';
import { CHART_COMPONENT } from '../apps-script/chart-spec';
import type { LocalHost } from '../running/local-host';
import { calculationsOf } from './calculations';
import { showCellErrors } from './cell-error-tip';
import { openCellLinks } from './cell-links';
import { chartView } from './chart-view';
import { drawAsInSheets } from './drawn-values';
import { chooseAsInSheets } from './list-choices';
import { drawSparklines } from './parts/sparkline-line';
import { printActiveSheet } from './print/print';
import { askBeforeProtectedEdits } from './protected-edit';
import { typeAsInSheets } from './typed-cells';
import { hideTextMarks, speak } from './univer-view';
import type { Words } from '../messages/page';

export function wireView(host: LocalHost, language: Language, w: Words): void {
  const { api } = host.document.engine;
  api.registerComponent(CHART_COMPONENT, chartView(host, calculationsOf(host), language));
  speak(host.document, language);
  hideTextMarks(host.document.engine);
  drawAsInSheets(host.document);
  drawSparklines(host.document);
  typeAsInSheets(host.document);
  chooseAsInSheets(host.document);
  showCellErrors(host, w);
  openCellLinks(host);
  askBeforeProtectedEdits(host, w);
  printActiveSheet(host, language);
}
