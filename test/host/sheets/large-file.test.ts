/** Shows that a build says when the file comes close to what a spreadsheet holds. */
import type { BuildStart } from '../../../src/app/bridge';
import { answerOf, type Answered } from '../../../src/app/answered';
import { openTeam } from './open-team';

test('the cells of all sheets count, with the blank ones', () => {
  const team = openTeam(
    {
      Sales: `Sold on    | Rep  | Amount
              2026-09-08 | Lan  | 100`,
    },
    { now: '2026-09-15 09:00' },
  );
  const build = (): string | undefined =>
    answerOf(team.host.run('startBuild', { by: [] }) as Answered<BuildStart>).outgrown;
  expect(build()).toBeUndefined();
  const notes = team.host.spreadsheet.insertSheet('Notes');
  notes.insertRowsAfter(1, 200_000);
  expect(build()).toMatch(/^This file holds 5,\d{3},\d{3} cells of the 10,000,000 that Google Sheets takes/);
  team.host.dispose();
});
