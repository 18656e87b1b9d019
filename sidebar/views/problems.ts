/** The first few cells that could not be read, and how many more there are. */
import type { Messages } from '../../src/messages';
import { element, list, section } from '../element';

const MOST_SHOWN = 3;

/** Nothing where there are no problems. */
export function problemsSection(problems: readonly string[], { sidebar }: Messages): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const more = problems.length - MOST_SHOWN;
  return [
    section(
      sidebar.problems(problems.length),
      list(...problems.slice(0, MOST_SHOWN).map((problem) => [problem])),
      ...(more > 0 ? [element('p', { class: 'quiet' }, sidebar.more(more))] : []),
    ),
  ];
}
