/** Has the tables asked that stand in a database, before a build: what that costs is shown first, and agreed to. */
import type { AskingView, BuildProgress, BuildRequest } from '../../../src/app/bridge';
import type { Client } from '../../core/server';

/** What a person says to the price; another limit is estimated again. */
export type Agreement = 'agreed' | 'declined' | { readonly cap: number };

export interface Asking {
  readonly confirm: (view: AskingView) => Promise<Agreement>;
  readonly show: (progress: BuildProgress | null) => void;
  readonly isStopping: () => boolean;
}

/**
 * @returns `finished` where a build may follow; `stopped` where the answers go on to come with the next build
 */
export async function askFirst(
  request: Partial<BuildRequest>,
  server: Client,
  { confirm, show, isStopping }: Asking,
): Promise<'finished' | 'declined' | 'stopped'> {
  let cap: number | undefined;
  for (;;) {
    show(null);
    const view = await server.beginAsking(request, ...(cap === undefined ? [] : [cap]));
    if (!view) return 'finished';
    const said = view.isAgreed ? 'agreed' : await confirm(view);
    if (said === 'declined') return 'declined';
    if (said === 'agreed') break;
    ({ cap } = said);
  }
  for (;;) {
    const progress = await server.continueAsking(request);
    if (progress.finished) return 'finished';
    if (isStopping()) return 'stopped';
    show(progress);
  }
}
