/** Opens the document of the page, in which a script's run ends with the sheets shown as it left them. */
import { openLocalHost, type LocalHost } from '../running/local-host';
import type { LocalHostOptions } from '../running/local-host-options';
import { drawnOnce } from './drawn-once';
import { keepSelections } from './selections';

/** @throws as `openLocalHost` */
export function openPageHost(options: LocalHostOptions): LocalHost {
  const host = openLocalHost(options);
  const { document } = host;
  return {
    ...host,
    run: (name, ...args) =>
      keepSelections(document, () => drawnOnce(document, () => host.run(name, ...args))),
  };
}
