/** Shows how a day is typed and read. */
import fc from 'fast-check';
import { dayField } from '../../sidebar/controls/day-field';
import { writtenDay } from '../../sidebar/core/written';
import { isoText } from '../../src/core/calendar/calendar';
import { FOUND } from './answers';
import { drawWho } from '../../sidebar/stages/who/who';
import { openStage } from './open-sidebar';

/** What the field reads from a typed text. */
function read(typed: string, locale: string): string {
  const field = dayField({ key: 'day', label: 'Day', hint: String, locale, noDay: String });
  field.control.value = typed;
  return field.iso();
}

test.each([
  ['5/10/2026', 'vi_VN', '2026-10-05'],
  ['5/10/2026', 'en_US', '2026-05-10'],
  ['05-10-26', 'vi_VN', '2026-10-05'],
  ['5 tháng 10, 2026', 'vi_VN', '2026-10-05'],
  ['2026-10-05', 'en_US', '2026-10-05'],
  // It can only be this day, and the field then shows it as 12/31/2026.
  ['31/12/2026', 'en_US', '2026-12-31'],
  ['31/11/2026', 'vi_VN', ''],
  ['tomorrow', 'en_US', ''],
  ['5/10/2026 14:30', 'vi_VN', '2026-10-05'],
  ['2026-10-05T14:30:00Z', 'vi_VN', ''],
  ['', 'vi_VN', ''],
])('“%s” in %s is “%s”', (typed, locale, iso) => {
  expect(read(typed, locale)).toBe(iso);
});

test('every day is read back as it is written', () => {
  const locale = fc.constantFrom('vi_VN', 'en_US', 'en_GB', 'de_DE', 'fr_FR');
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 60_000 }), locale, (serial, spoken) => {
      expect(read(writtenDay(isoText(serial), spoken), spoken)).toBe(isoText(serial));
    }),
  );
});

test('a day is shown as the spreadsheet writes days; what is none is told with an example, and nothing is sent', async () => {
  const sidebar = await openStage('who', drawWho, { ...FOUND, locale: 'vi_VN' });
  await sidebar.enter('Rep', 'Phúc');
  await sidebar.enter('From', '2026-10-05');
  expect(sidebar.field('From').value).toBe('5/10/2026');
  await sidebar.enter('Until', 'next year');
  expect(sidebar.texts('.bad:not(:empty)')).toEqual(['“next year” is not a day. Write it like 31/12/2026.']);
  await sidebar.press('Add to the team sheet');
  expect(document.activeElement).toBe(sidebar.field('Until'));
  expect(sidebar.calls.map(({ name }) => name)).not.toContain('addPeople');
});
