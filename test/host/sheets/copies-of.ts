/** Makes a document once for all tests of a file, and opens a copy of it for each test that goes on from there. */
import type { SavedDocument } from '../../../host/document/saved-document';
import { openTeam, type Opening, type OpenTeam } from './open-team';

/**
 * A copy is open in a third of the time that the plan and the build of a small team take.
 *
 * @param opening what differs from a usual opening, as `make` opens it
 */
export function copiesOf(make: () => Promise<OpenTeam>, opening: Opening = {}): () => Promise<OpenTeam> {
  let made: Promise<SavedDocument> | undefined;
  const once = async (): Promise<SavedDocument> => {
    const { host } = await make();
    const saved = host.save();
    host.dispose();
    return saved;
  };
  return async () => {
    const copy = openTeam({}, { ...opening, saved: await (made ??= once()) });
    await copy.host.calculated();
    return copy;
  };
}
