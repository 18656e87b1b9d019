/** Mirrors `Charts`: the kinds of chart that a script can ask for. */
import type { HostDocument } from '../document/host-document';
import { ChartType } from './enumerations';
import { serve } from './serve';

type Charts = GoogleAppsScript.Charts.Charts;

export const chartsService = ({ calls }: HostDocument): Charts =>
  serve<Charts>({ name: 'Charts', calls, local: 'all', methods: { ChartType } });
