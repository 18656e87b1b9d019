/** Offers the payroll, as its sheet shows it, as a CSV file to be saved where the person works. */
import type { PayrollFile } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { box, button, element, failedNotice } from '../../core/element';
import { messageOf } from '../../core/message-of';
import type { StageTools } from '../../stage/stage';

export function payrollDownload({ payrollCsv }: SidebarWords['buildStage'], tools: StageTools): HTMLElement {
  const failed = box();
  const press = button(payrollCsv, () => void download(), 'plain', 'payroll csv');
  async function download(): Promise<void> {
    press.disabled = true;
    failed.replaceChildren();
    try {
      save(await tools.server.payrollFile());
    } catch (error) {
      failed.replaceChildren(failedNotice([messageOf(error)]));
    } finally {
      press.disabled = false;
    }
  }
  return box(press, failed);
}

function save({ name, text }: PayrollFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
