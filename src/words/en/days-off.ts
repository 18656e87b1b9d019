/** Says what stands in the sidebar about days off, in English. */
import type { Country } from '../../core/text/country';
import { counted } from './phrases';

export const daysOff = {
  title: 'Days off',
  hint: 'They are no working days: targets, pace and forecasts go by that.',
  country: 'Public holidays of',
  noCountry: 'Choose a country',
  countries: {
    VN: 'Vietnam',
    TH: 'Thailand',
    ID: 'Indonesia',
    MY: 'Malaysia',
    SG: 'Singapore',
    PH: 'the Philippines',
    TW: 'Taiwan',
    KR: 'South Korea',
    JP: 'Japan',
    AU: 'Australia',
    GB: 'England',
    US: 'the United States',
  } satisfies Readonly<Record<Country, string>> as Readonly<Record<Country, string>>,
  add: (country: string, years: readonly number[]) => `Add the days of ${country} for ${years.join(', ')}`,
  added: (days: number) => `${counted(days, 'day')} added.`,
  areThere: (country: string, years: readonly number[]) =>
    `✓ The days of ${country} for ${years.join(', ')} are in the plan.`,
  official:
    'The official calendar of the year decides. Where it differs, remove days here, or change them in the sheet of the plan.',
  coming: (days: number) => `Coming days off: ${days}`,
  noneComing: '○ No day off is coming.',
  remove: 'Remove',
  removeDay: (day: string) => `Remove ${day}`,
  removed: (day: string) => `${day} is no longer a day off.`,
};
