/** Draws the working calendar in the plan: the row of weekdays and the list of holidays. */
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import { WEEKDAYS } from '../../core/calendar/weekday';
import type { Arrangement } from './arrange';
import { listId } from './list-rows';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { FIRST_DAY, HINT, HOLIDAY_COLUMNS, IDS } from './places';
import type { Plan } from '../plan';

export function weekdaysPart({ calendar }: Plan, { rowOf }: Arrangement, m: Messages): Part {
  const [header, days] = [rowOf(IDS.daysHeader), rowOf(IDS.weekdays)];
  const ticks = area(days, FIRST_DAY, 1, WEEKDAYS.length);
  return {
    rows: [
      { row: header, cells: [IDS.daysHeader, m.plan.workingDays, ...m.plan.dayNames] },
      {
        row: days,
        cells: [IDS.weekdays, m.plan.worksOn, ...WEEKDAYS.map((day) => calendar.weekdays.includes(day))],
      },
    ],
    formats: [
      ...titleFormats(header),
      {
        area: area(header, FIRST_DAY, 1, WEEKDAYS.length),
        style: { bold: true, background: palette.band, color: palette.head, align: 'center' },
      },
      { area: ticks, style: { align: 'center' } },
    ],
    inputs: [ticks],
    choices: [{ area: ticks, from: { kind: 'tick' }, help: m.plan.help.tick }],
  };
}

export function holidaysPart(
  { calendar, occasions }: Plan,
  { rowOf, listRows }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const { holidays, holidaysHint, holidayColumns, help } = m.plan;
  const rows = listRows('holiday');
  const dates = areasOf(rows, HOLIDAY_COLUMNS.date);
  const names = areasOf(rows, HOLIDAY_COLUMNS.occasion);
  const width = HOLIDAY_COLUMNS.date - HOLIDAY_COLUMNS.occasion + 1;
  return {
    rows: [
      { row: rowOf(IDS.holidaysTitle), cells: [IDS.holidaysTitle, holidays, null, holidaysHint] },
      {
        row: rowOf(IDS.holidaysHeader),
        cells: [IDS.holidaysHeader, holidayColumns.occasion, holidayColumns.date],
      },
      ...rows.map((row, index) => {
        const day = calendar.holidays[index];
        const occasion = day === undefined ? undefined : occasions?.[day];
        return { row, cells: [listId('holiday', index + 1), occasion ?? null, day ?? null] };
      }),
    ],
    formats: [
      ...titleFormats(rowOf(IDS.holidaysTitle)),
      hintFormat(rowOf(IDS.holidaysTitle), HINT),
      headerFormat(rowOf(IDS.holidaysHeader), width),
      ...styled(areasOf(rows, HOLIDAY_COLUMNS.occasion, width), { rule: palette.line }),
      ...styled(names, { number: '@' }),
      ...styled(dates, { number: patterns.date, align: 'left' }),
    ],
    inputs: areasOf(rows, HOLIDAY_COLUMNS.occasion, width),
    choices: dates.map((each) => ({ area: each, from: { kind: 'date' }, help: help.date })),
  };
}
