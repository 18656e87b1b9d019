/** Opens documents of the BigQuery edition whose service answers from files, and notes what it was asked. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerOf } from '../../../src/app/answered';
import type { BuildProgress } from '../../../src/app/bridge';
import type { AskBigQuery } from '../../../host/warehouse/answer';
import { openWarehouse, warehouseService, type WarehouseService } from '../../../host/warehouse/jobs';
import { inProject } from '../../project';
import { moment } from '../../src/literal-sheet';
import { openHost, type OpenHost } from '../apps-script/open-host';

export interface OpenElsewhere extends OpenHost {
  /** The answer of a call, or the sentence by which it is refused. */
  readonly ask: (name: string, ...args: readonly unknown[]) => unknown;
  readonly refused: (name: string, ...args: readonly unknown[]) => string;
  /** The queries that were really asked, by their tables' labels, and what was asked of the service besides. */
  readonly asked: readonly string[];
  /** Goes on until all is answered. */
  readonly finish: () => Promise<readonly BuildProgress[]>;
  setNow(text: string): void;
}

export interface Elsewhere {
  /**
   * @param mapping is in the plan from the beginning; nothing where it is `null`
   * @param before answers in the place of DuckDB, where it answers
   */
  readonly open: (mapping: object | null, before?: AskBigQuery | (() => undefined)) => OpenElsewhere;
  /** Resolves when no query is running. */
  readonly idle: () => Promise<void>;
}

/** @param files the tables of `my-project.crm`, as CSV by their names */
export function elsewhere(files: Readonly<Record<string, string>>): Elsewhere {
  const folder = mkdtempSync(path.join(tmpdir(), 'warehouse-'));
  let warehouse: WarehouseService;
  let close = (): void => undefined;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'crm'));
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(folder, 'crm', `${name}.csv`), text);
    const opened = await openWarehouse(folder);
    ({ close } = opened);
    warehouse = warehouseService(opened);
  });
  afterAll(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  const idle = (): Promise<void> => warehouse.idle();
  return {
    idle,
    open(mapping, before = () => undefined) {
      const asked: string[] = [];
      let now = moment('2026-10-24 09:00').getTime();
      const read = (file: string): string => readFileSync(inProject('dist-bigquery', file), 'utf8');
      const open = openHost({
        files: { code: read('Code.js'), html: { Sidebar: '' } },
        userLocale: 'en',
        now: () => now,
        askBigQuery(method, args) {
          const [body] = args as readonly { readonly dryRun?: boolean }[];
          asked.push(body?.dryRun ? 'dry run' : method);
          return before(method, args) ?? warehouse.ask(method, args);
        },
      });
      const ask = (name: string, ...args: readonly unknown[]): unknown =>
        answerOf(open.host.run(name, ...args));
      const team = open.sheet.setName('Team');
      team.getRange(1, 1, 3, 1).setValues([['Rep'], ['Lan'], ['Minh']]);
      if (mapping) ask('savePlan', { mapping });
      asked.length = 0;
      return {
        ...open,
        ask,
        asked,
        refused(name, ...args) {
          try {
            ask(name, ...args);
          } catch (error) {
            return (error as Error).message;
          }
          throw new Error(`${name} refused nothing`);
        },
        async finish() {
          const steps: BuildProgress[] = [];
          do {
            steps.push(ask('continueAsking', {}) as BuildProgress);
            await idle();
          } while (steps.at(-1)?.finished !== true);
          return steps;
        },
        setNow(text) {
          now = moment(text).getTime();
        },
      };
    },
  };
}
