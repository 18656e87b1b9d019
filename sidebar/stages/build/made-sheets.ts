/**
 * Lists what was built and opens each sheet: the few common ones directly, scorecards of reps and regions from a list.
 */
import type { MadeSheet } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { button, element, failedNotice, section } from '../../core/element';
import { messageOf } from '../../core/message-of';
import { payrollDownload } from './payroll-download';
import { openPlace } from '../../stage/open-place';
import type { StageTools } from '../../stage/stage';

export interface MadeSheets {
  readonly element: HTMLElement;
  /** Asks the server for them. */
  read(): Promise<void>;
}

/** @param told called with the sheets */
export function madeSheets(
  m: SidebarWords,
  tools: StageTools,
  told: (sheets: readonly MadeSheet[]) => void,
): MadeSheets {
  const { buildStage } = m;
  const status = element('p', { role: 'status', class: 'quiet' });
  const place = element('div', {});
  const made: MadeSheets = {
    element: section(buildStage.sheets, status, place),
    async read() {
      status.textContent = buildStage.sheetsLoading;
      try {
        const sheets = await tools.server.madeSheets();
        status.textContent = sheets.length === 0 ? buildStage.noSheets : '';
        place.replaceChildren(...sheetLinks(sheets, m, tools));
        told(sheets);
      } catch (error) {
        status.textContent = '';
        const again = button(buildStage.retry, () => void made.read(), 'plain');
        place.replaceChildren(failedNotice([messageOf(error)], again));
      }
    },
  };
  return made;
}

const CARDS = ['region', 'rep'] as const satisfies readonly MadeSheet['kind'][];

function sheetLinks(
  sheets: readonly MadeSheet[],
  { buildStage, scopes }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  const open = (name: string): void => {
    openPlace(tools, (server) => server.openSheet(name));
  };
  const isCard = ({ kind }: MadeSheet): boolean => CARDS.some((card) => card === kind);
  const common = sheets.filter((sheet) => !isCard(sheet));
  const links = common.map(({ name }) =>
    element(
      'li',
      {},
      button(name, () => open(name), 'link', `sheet ${name}`, buildStage.open(name)),
    ),
  );
  const payroll = common.some(({ kind }) => kind === 'payroll') ? [payrollDownload(buildStage, tools)] : [];
  const cards = sheets.filter(isCard);
  if (cards.length === 0) return [element('ul', { class: 'sheets' }, ...links), ...payroll];
  const select = selectInput('card', [], '');
  select.append(
    ...CARDS.flatMap((kind) => {
      const names = cards.filter((card) => card.kind === kind).map(({ name }) => name);
      if (names.length === 0) return [];
      const options = names.map((name) => element('option', { value: name }, name));
      return [
        element(
          'optgroup',
          { label: `${kind === 'rep' ? scopes.reps : scopes.regions} (${names.length})` },
          ...options,
        ),
      ];
    }),
  );
  const go = button(buildStage.openPicked, () => open(select.value), 'plain', 'open card');
  const { element: picker } = field(buildStage.pickSheet, select);
  picker.classList.add('picker');
  select.after(go);
  return [element('ul', { class: 'sheets' }, ...links), ...payroll, picker];
}
