/** Builds everything once before the tests run. */
import { build } from '../scripts/build.mjs';
import { buildHost } from '../scripts/build-host.mjs';
import { buildPage } from '../scripts/build-page.mjs';

/** Builds what is tested, once before every run: both editions of the add-on, and the local host that runs it, headless and as a page. */
export default async function buildAll() {
  const editions = async () => {
    await build();
    await build('bigquery');
  };
  await Promise.all([editions(), buildHost(), buildPage()]);
}
