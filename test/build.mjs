import { build } from '../scripts/build.mjs';
import { buildHost } from '../scripts/build-host.mjs';

/** Builds what is tested, once before every run: the add-on, and the local host that runs it. */
export default async function buildAll() {
  await Promise.all([build(), buildHost()]);
}
