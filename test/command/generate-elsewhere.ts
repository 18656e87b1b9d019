/** Generates the team's scorecard of October 2026 from sales in a table that stands in for one of BigQuery. */
import { readFileSync } from 'node:fs';
import { warehouseService } from '../../host/warehouse/jobs';
import type { OpenWarehouse } from '../../host/warehouse/open-warehouse';
import { parseMapping } from '../../src/data/mapping/mapping';
import { commandWords, generate } from '../host/local-host';
import { inProject } from '../project';

const read = (file: string): string => readFileSync(inProject('dist-bigquery', file), 'utf8');

/** @param sales as a mapping file has it */
export const generateElsewhere = (open: OpenWarehouse, sales: object): ReturnType<typeof generate> =>
  generate({
    script: { code: read('Code.js'), html: { Sidebar: '' } },
    files: [],
    request: { by: [], period: '2026-10', mapping: parseMapping({ sales }) },
    locale: 'en_US',
    timeZone: 'Asia/Ho_Chi_Minh',
    words: commandWords('en'),
    warehouse: warehouseService(open),
    report: () => undefined,
  });
