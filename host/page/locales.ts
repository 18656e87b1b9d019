/** Merges Univer's own words in the two languages from its packages. */
import { mergeLocales, type ILanguagePack } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designVi from '@univerjs/design/locale/vi-VN';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import drawingUiEn from '@univerjs/drawing-ui/locale/en-US';
import drawingUiVi from '@univerjs/drawing-ui/locale/vi-VN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import conditionsUiEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionsUiVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import validationEn from '@univerjs/sheets-data-validation/locale/en-US';
import validationVi from '@univerjs/sheets-data-validation/locale/vi-VN';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUiVi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import sheetsDrawingUiEn from '@univerjs/sheets-drawing-ui/locale/en-US';
import sheetsDrawingUiVi from '@univerjs/sheets-drawing-ui/locale/vi-VN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import noteUiEn from '@univerjs/sheets-note-ui/locale/en-US';
import noteUiVi from '@univerjs/sheets-note-ui/locale/vi-VN';
import numbersUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numbersUiVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiVi from '@univerjs/ui/locale/vi-VN';
import type { Language } from '../../src/words/language';
import { words } from '../messages/page';

const en = mergeLocales(
  designEn,
  uiEn,
  docsUiEn,
  sheetsEn,
  sheetsUiEn,
  formulaEn,
  formulaUiEn,
  numbersUiEn,
  conditionsUiEn,
  validationEn,
  validationUiEn,
  drawingUiEn,
  sheetsDrawingUiEn,
  noteUiEn,
  { 'sheets-formula': { progress: words('en').calculation } },
);

const vi = mergeLocales(
  designVi,
  uiVi,
  docsUiVi,
  sheetsVi,
  sheetsUiVi,
  formulaVi,
  formulaUiVi,
  numbersUiVi,
  conditionsUiVi,
  validationVi,
  validationUiVi,
  drawingUiVi,
  sheetsDrawingUiVi,
  noteUiVi,
  { 'sheets-formula': { progress: words('vi').calculation } },
);

export const univerWords = (language: Language): ILanguagePack => ({ en, vi })[language];
