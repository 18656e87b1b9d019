/** Compares a month of the real sales pipeline in ../shared/data/maven-crm with values of an independent program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { csvText } from '../../host/command/csv-text';
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

const MAPPING = isInReach ? (JSON.parse(read('mapping.json')) as Mapping) : {};

const july = (
  files: Parameters<typeof generate>[0]['files'],
  request: Partial<Parameters<typeof generate>[0]['request']> = {},
): ReturnType<typeof generate> =>
  generate({
    ...{ script: builtScript, files, locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' },
    request: { by: ['rep', 'region'], period: '2017-07', ...request },
    words: commandWords('en'),
    report: () => undefined,
  });

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
        const { facts, start } = await july(
          readdirSync(folder)
            .filter((file) => file.endsWith('.csv') && file !== EXPECTED)
            .map((file) => ({ name: file.replace(/\.csv$/, ''), text: read(file) })),
          { mode, mapping: MAPPING },
        );
        // Leads that nobody has engaged yet.
        expect(start.problems).toEqual([expect.stringContaining('500 in all, are in no period')]);
        const ofJuly = new Map(
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
          const actual = ofJuly.get(what);
          expect([what, actual === undefined ? 'missing' : actual === null]).toEqual([what, value === '']);
          if (value !== '')
            expect(Math.abs((actual ?? NaN) - Number(value))).toBeLessThanOrEqual(
              1e-6 * Math.max(1, Math.abs(Number(value))),
            );
        }
        const nothing = [...ofJuly].flatMap(([key, value]) =>
          value === null && key.startsWith('rep ') && key.endsWith(' newLeads') ? [key] : [],
        );
        expect(nothing.sort()).toEqual(WITHOUT_DEALS.map((name) => `rep ${name} newLeads`));
      },
      60_000,
    );

    test('its measures are a sheet of facts, which gives another document the same values', async () => {
      const byRows = await july(
        ['sales_teams', 'sales_pipeline'].map((name) => ({ name, text: read(`${name}.csv`) })),
        { mapping: MAPPING },
      );
      const byFacts = await july([
        { name: 'sales_teams', text: read('sales_teams.csv') },
        { name: 'measures', text: csvText(byRows.measures) },
      ]);
      expect([byFacts.start.problems, byFacts.start.mode]).toEqual([[], 'values']);
      expect(byFacts.facts).toEqual(byRows.facts);
    }, 120_000);
  },
);
