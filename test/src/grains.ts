/** Lists every grain of a period, for properties that hold for each. */
import type { Grain } from '../../src/core/calendar/period';

export const GRAINS = ['week', 'month', 'quarter', 'year'] as const satisfies readonly Grain[];
