/** A build, one call of the server further. */
import { requestOf } from './choices';
import type { Client } from './server';
import type { Build, Started } from './state';

/** Starts the build, or goes on with the one that was started. */
export async function buildStep(build: Build, server: Client): Promise<Started> {
  if ('start' in build) return { ...build, progress: await server.continueBuild() };
  const start = await server.startBuild(requestOf(build.choosing.choices));
  return { ...build, start, progress: start };
}
