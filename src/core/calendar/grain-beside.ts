/** Says which length of period is compared beside the plan's: months beside weeks, weeks beside longer ones. */
import type { Grain } from './period';

export type GrainBeside = Extract<Grain, 'week' | 'month'>;

export const grainBeside = (grain: Grain): GrainBeside => (grain === 'week' ? 'month' : 'week');
