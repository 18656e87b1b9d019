/** Starts Univer's interface plugins: its toolbar, formula bar, sheet and tabs inside the page. */
import { IConfigService, LocaleType } from '@univerjs/core';
import { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { SHEETS_NUMFMT_PLUGIN_CONFIG_KEY, type IUniverSheetsNumfmtConfig } from '@univerjs/sheets-numfmt';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-drawing-ui/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/ui/lib/index.css';
import type { Language } from '../../src/words/language';
import type { Engine, ViewPlugins } from '../univer/engine';
import type { HostDocument } from '../document/host-document';
import { univerWords } from './locales';

/** Numbers, dates and the currency of the toolbar follow the language. */
export function speak({ engine: { api }, workbook }: HostDocument, language: Language): void {
  const locale = { en: LocaleType.EN_US, vi: LocaleType.VI_VN }[language];
  api.loadLocales(locale, univerWords(language));
  api.setLocale(locale);
  workbook.setNumfmtLocal(language);
}

/** The same for cells whose format is text: this setting belongs to a plugin of the model. */
export function hideTextMarks({ injector }: Engine): void {
  const off: IUniverSheetsNumfmtConfig = { disableTextFormatMark: true, disableTextFormatAlert: true };
  injector.get(IConfigService).setConfig(SHEETS_NUMFMT_PLUGIN_CONFIG_KEY, off, { merge: true });
}

/** @param container the id of the element that Univer fills */
export const univerView = (language: Language, container: string): ViewPlugins => ({
  locales: univerWords(language),
  before: [
    { plugin: UniverRenderEnginePlugin },
    {
      plugin: UniverUIPlugin,
      settings: { container, ribbonType: 'simple', disableAutoFocus: true },
    },
    { plugin: UniverDocsUIPlugin },
  ],
  after: [
    // Sheets has no green corners for numbers that are kept as text.
    {
      plugin: UniverSheetsUIPlugin,
      settings: { disableForceStringMark: true, disableForceStringAlert: true },
    },
    { plugin: UniverSheetsNumfmtUIPlugin },
    { plugin: UniverSheetsFormulaUIPlugin },
    { plugin: UniverSheetsConditionalFormattingUIPlugin },
    // A field to search in would take the keys from the cell that somebody types into.
    { plugin: UniverSheetsDataValidationUIPlugin, settings: { showSearchOnDropdown: false } },
    { plugin: UniverDocsDrawingPlugin },
    { plugin: UniverDrawingUIPlugin },
    { plugin: UniverSheetsDrawingUIPlugin },
    { plugin: UniverSheetsNoteUIPlugin },
  ],
});
