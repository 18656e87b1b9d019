/** Answers what the sidebar and the command line ask of the document, in the person's language. */
import type { Server, WizardState } from '../../app/bridge';
import { offeredHolidays } from '../../app/wizard/holidays';
import { messages, type Messages } from '../../words';
import { continueBuild } from '../build/continue';
import { closePeriod, refreshNumbers, reopenPeriod, startBuild } from '../build/start';
import { locked } from '../locked';
import { EDITION } from '../edition';
import { insertSample } from '../sample';
import { openDocument, setUserLanguage, userLanguage, type OpenDocument } from '../open-document';
import { withShownAmounts } from '../shown-amounts';
import { addPeople } from '../wizard/add-people';
import { closingView, lastResults, targetSuggestions, wizardState } from '../wizard/ask';
import { makeCleanedCopy } from '../wizard/clean-sheet';
import { keepApart } from '../kept-apart';
import { factsSql } from '../wizard/facts-sql';
import { isLatest, saveStage, saveUnsent } from '../wizard/kept';
import { madeSheets, openCell, openOverview, openSheet, payrollFile } from '../wizard/made-sheets';
import { setOnePerson } from '../wizard/one-person';
import { makeReadySheet } from '../wizard/ready-sheet';
import { saveMapping, savePlan } from '../wizard/save-plan';

type Run<T> = (open: OpenDocument, m: Messages) => T;

/** Only reads, or only looks elsewhere. */
const asked = <T>(run: Run<T>): T => run(withShownAmounts(openDocument()), messages(userLanguage()));

/** Writes into the document: one person at a time. */
export const changing = <T>(run: Run<T>): T => asked((open, m) => locked(() => run(open, m)));

/** The same, and then reads what the sidebar shows. */
const changed = (run: Run<void>): WizardState =>
  changing((open, m) => {
    run(open, m);
    return wizardState(open, m);
  });

/** @throws Refusal where a person has to mend something first */
export const server: Server = {
  wizardState: () => asked(wizardState),
  setLanguage: (language) => {
    setUserLanguage(language);
  },
  saveStage: (stage) => {
    saveStage(stage);
  },
  saveUnsent: (forms, order) => {
    // Each form is a property of its own: that needs no lock, for which it would have to wait during a build.
    if (isLatest('unsent', order)) saveUnsent(forms);
  },
  savePlan: (change, order, known, signature) =>
    changed((open) => {
      if (!order || isLatest('plan', order)) savePlan(open, change, known, signature);
    }),
  saveMapping: (mapping) => {
    changing((open) => {
      saveMapping(open, mapping);
    });
  },
  addPeople: (people) =>
    changed((open) => {
      addPeople(open, people);
    }),
  onePerson: (pair) =>
    changed((open) => {
      setOnePerson(open, pair);
    }),
  twoPeople: (pair) =>
    changed(() => {
      keepApart(pair);
    }),
  cleanSheet: (sheet) =>
    changed((open) => {
      makeCleanedCopy(open, sheet);
    }),
  makeSheet: (table) =>
    changed((open) => {
      makeReadySheet(open, table);
    }),
  factsSql: (request) => asked((open, m) => factsSql(open, request, m)),
  insertSampleData: () => changing(insertSample),
  suggestions: () => asked(targetSuggestions),
  publicHolidays: (country, weekdays) => asked((open) => offeredHolidays(country, weekdays, open)),
  lastResults: () => asked(lastResults),
  lookElsewhere: (table, path) => EDITION.lookElsewhere(table, path),
  statusesElsewhere: (request) => asked((open, m) => EDITION.statusesElsewhere(open, request, m)),
  limitQueries: (bytes) =>
    changed(() => {
      EDITION.limitQueries(bytes);
    }),
  beginAsking: (request, cap) => changing((open, m) => EDITION.beginAsking(open, request, cap, m)),
  continueAsking: (request) => changing((open, m) => EDITION.continueAsking(open, request, m)),
  startBuild: (request) => changing((open, m) => startBuild(open, request, m)),
  continueBuild: (most) => changing((open, m) => continueBuild(open, m, most)),
  refreshNumbers: () => changing(refreshNumbers),
  closingView: (period) => asked((open) => closingView(open, period)),
  closePeriod: (label, by, seen) => changing((open, m) => closePeriod(open, { label, by, seen }, m)),
  reopenPeriod: (label, by, reason) => changing((open, m) => reopenPeriod(open, { label, by, reason }, m)),
  madeSheets: () => asked(({ spreadsheet }) => madeSheets(spreadsheet)),
  payrollFile: () => asked(({ spreadsheet }) => payrollFile(spreadsheet)),
  openSheet: (name) => {
    asked(({ spreadsheet }) => {
      openSheet(spreadsheet, name);
    });
  },
  openCell: (cell) => {
    asked(({ spreadsheet }) => {
      openCell(spreadsheet, cell);
    });
  },
  openOverview: () => {
    asked(({ spreadsheet }) => {
      openOverview(spreadsheet);
    });
  },
};
