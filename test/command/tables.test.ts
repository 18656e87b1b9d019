/** Shows how results become CSV files, file names and the summary on the screen. */
import { csvText } from '../../host/command/csv-text';
import { fileNames } from '../../host/command/file-name';
import { summaryTable } from '../../host/command/summary';
import { commandWords } from '../../host/messages/command';

describe('csvText', () => {
  test('quotes what has commas, quotes or line ends, and ends each line', () => {
    expect(
      csvText([
        ['scope', 'value'],
        ['Lan, "Hà Nội"', 0.5],
        ['two\nlines', ''],
      ]),
    ).toBe('scope,value\n"Lan, ""Hà Nội""",0.5\n"two\nlines",\n');
  });
});

describe('fileNames', () => {
  test.each([
    ['Trần Minh', 'Trần Minh'],
    ['Nam/Bắc: 1*2?', 'Nam_Bắc_ 1_2_'],
    ['..', '_'],
  ])('the tab %j is the file %j', (tab, file) => {
    expect(fileNames([tab]).get(tab)).toBe(file);
  });

  test('tabs whose names a file system cannot tell apart are numbered', () => {
    expect([...fileNames(['a/b', 'A?B', 'a:b']).values()]).toEqual(['a_b', 'A_B (2)', 'a_b (3)']);
  });
});

describe('summaryTable', () => {
  const fact = (scopeType: string, scope: string, kpi: string, value: number | null, period = '2026-10') => ({
    scopeType,
    scope,
    period,
    kpi,
    value,
  });
  const facts = [
    fact('team', 'All', 'newLeads', 1234),
    fact('team', 'All', 'conversionRate', 0.256),
    fact('team', 'All', 'csat', 6.97),
    fact('rep', 'Lan', 'newLeads', 0),
    fact('rep', 'Lan', 'conversionRate', null),
    fact('rep', 'Minh', 'newLeads', 9, '2026-09'),
  ];

  test('scopes down, KPIs across, of one period, in English', () => {
    expect(summaryTable(facts, '2026-10', 'en', commandWords('en'))).toBe(
      [
        'Scope  New leads  Conversion (by lead date)  Customer satisfaction',
        'All        1,234                      25.6%                    7.0',
        'Lan            0',
      ].join('\n'),
    );
  });

  test('the same in Vietnamese, with its marks', () => {
    const [, all = ''] = summaryTable(facts, '2026-10', 'vi', commandWords('vi')).split('\n');
    expect(all.split(/ {2,}/)).toEqual(['Tất cả', '1.234', '25,6%', '7,0']);
  });
});
