/** Runs functions of the script for menus and frames, and shows the sheet as the script left it. */
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { univerRange } from '../apps-script/area';
import type { LocalHost } from '../running/local-host';
import { afterPaint } from './after-paint';
import { tellError } from './parts/dialog';
import { showWorking } from './toast';
import type { Words } from '../messages/page';

export interface ScriptRunner {
  /**
   * An answer that says it is finished, as the last one of a build, comes when the sheets show their numbers.
   *
   * @throws the script's own error
   */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** As a menu item does: an error is shown to the person. */
  runFromMenu(name: string): Promise<void>;
}

/** @param onRun called after each run, one that failed as well */
export function scriptRunner(host: LocalHost, w: Words, onRun: () => void): ScriptRunner {
  const run = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    // The script holds the page until it ends: what is on the screen now stays there.
    await afterPaint();
    try {
      return host.run(name, ...args);
    } finally {
      showActiveSheet(host);
      onRun();
    }
  };
  const calculated = async (): Promise<void> => {
    const done = showWorking(w.calculation.calculating);
    // What the script did is done, however long the sheets take.
    await host.calculated().catch(() => undefined);
    done();
  };
  return {
    async run(name, args) {
      const answer = await run(name, args);
      if (isFinished(answer)) await calculated();
      return answer;
    },
    async runFromMenu(name) {
      const done = showWorking(w.working);
      try {
        await run(name, []);
      } catch (error) {
        void tellError(error, w);
      } finally {
        done();
      }
      await calculated();
    },
  };
}

const isFinished = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'finished' in answer && answer.finished === true;

/** Univer leaves out the charts of a sheet that was activated before it was drawn. */
export function showActiveSheet({ document: { engine, workbook, activated } }: LocalHost): void {
  const subUnitId = workbook.getActiveSheet().getSheetId();
  const area = activated.get(subUnitId);
  void engine.commands
    .executeCommand(SetWorksheetActiveOperation.id, { unitId: workbook.getId(), subUnitId })
    .then(
      () => area && engine.commands.executeCommand(ScrollToRangeOperation.id, { range: univerRange(area) }),
    );
}
