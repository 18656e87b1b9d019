/** Builds everything once before the tests run. */
import { build } from '../scripts/build.mjs';
import { buildHost } from '../scripts/build-host.mjs';
import { buildPage } from '../scripts/build-page.mjs';

/** Builds what is tested, once before every run: the add-on, and the local host that runs it, headless and as a page. */
export default async function buildAll() {
  await Promise.all([build(), buildHost(), buildPage()]);
}
