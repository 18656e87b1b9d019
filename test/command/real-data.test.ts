/** Compares a month of the real sales pipeline in ../shared/data/maven-crm with values of an independent program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { KPIS } from '../../src/model/kpi/kpis';
import type { Mapping } from '../../src/data/mapping/mapping';
import { variants } from '../all-ways';
import { commandWords, generate } from '../host/local-host';
import { inProject } from '../project';
import { builtScript } from './built-script';

const folder = inProject('../shared/data/maven-crm');
const EXPECTED = 'expected-2017-07.csv';
const isInReach = existsSync(path.join(folder, EXPECTED));

interface ExpectedFact {
  readonly scopeType: string;
  readonly scope: string;
  readonly kpi: string;
  readonly value: string;
}

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** The agents of the team sheet that no deal names, in the order of their names: they have no numbers, which is not 0. */
const WITHOUT_DEALS = [
  'Carl Lin',
  'Carol Thompson',
  'Elizabeth Anderson',
  'Mei-Mei Johns',
  'Natalya Ivanova',
];

(isInReach ? describe : describe.skip)(
  `July 2017 of ${isInReach ? folder : 'real data that are not in reach'}`,
  () => {
    test.each(variants(['formulas'] as const, ['values'] as const))(
      'in %s mode every scope has the expected values',
      async (mode) => {
        const { facts, start } = await generate({
          script: builtScript,
          files: readdirSync(folder)
            .filter((file) => file.endsWith('.csv') && file !== EXPECTED)
            .map((file) => ({ name: file.replace(/\.csv$/, ''), text: read(file) })),
          request: {
            by: ['rep', 'region'],
            mode,
            period: '2017-07',
            mapping: JSON.parse(read('mapping.json')) as Mapping,
          },
          locale: 'en_US',
          timeZone: 'Asia/Ho_Chi_Minh',
          words: commandWords('en'),
          report: () => undefined,
        });
        // Leads that nobody has engaged yet.
        expect(start.problems).toEqual([expect.stringContaining('500 in all, are in no period')]);
        const july = new Map(
          facts
            .filter(({ period }) => period === '2017-07')
            .map(({ scopeType, scope, kpi, value }) => [`${scopeType} ${scope} ${kpi}`, value]),
        );
        const built: readonly string[] = KPIS.map(({ id }) => id);
        const expected = Papa.parse<ExpectedFact>(read(EXPECTED), {
          header: true,
          skipEmptyLines: true,
        }).data.filter(({ kpi }) => built.includes(kpi));
        expect(
          new Set(expected.filter(({ scopeType }) => scopeType === 'rep').map(({ scope }) => scope)).size,
        ).toBe(30);
        for (const { scopeType, scope, kpi, value } of expected) {
          const what = `${scopeType} ${scope} ${kpi}`;
          const actual = july.get(what);
          expect([what, actual === undefined ? 'missing' : actual === null]).toEqual([what, value === '']);
          if (value !== '')
            expect(Math.abs((actual ?? NaN) - Number(value))).toBeLessThanOrEqual(
              1e-6 * Math.max(1, Math.abs(Number(value))),
            );
        }
        const nothing = [...july].flatMap(([key, value]) =>
          value === null && key.startsWith('rep ') && key.endsWith(' newLeads') ? [key] : [],
        );
        expect(nothing.sort()).toEqual(WITHOUT_DEALS.map((name) => `rep ${name} newLeads`));
      },
      60_000,
    );
  },
);
