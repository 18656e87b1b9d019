/** Mirrors `SpreadsheetApp`: gives a script its document, its user interface and the builders. */
import type { Classes } from './classes';
import { formatRuleBuilder } from './conditional-format';
import { validationBuilder } from './data-validation';
import {
  BooleanCriteria,
  BorderStyle,
  DataValidationCriteria,
  DeveloperMetadataVisibility,
  ProtectionType,
  SheetType,
} from './enumerations';
import { serve } from './serve';
import { userInterface } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(classes: Classes): SpreadsheetApp {
  const { document } = classes;
  return serve<SpreadsheetApp>({
    name: 'SpreadsheetApp',
    calls: document.calls,
    local: ['getActive', 'newConditionalFormatRule', 'newDataValidation'],
    write: ['getUi'],
    methods: {
      BooleanCriteria,
      BorderStyle,
      DataValidationCriteria,
      DeveloperMetadataVisibility,
      ProtectionType,
      SheetType,
      getActive: classes.spreadsheet,
      getUi: () => userInterface(document),
      newConditionalFormatRule: () => formatRuleBuilder(classes),
      newDataValidation: () => validationBuilder(classes),
      flush() {
        // Nothing waits here: every write has reached the document when its method returns.
      },
    },
  });
}
