/** Draws the rating bands as rows to type in; they become the plan's as soon as nothing is wrong with them. */
import type { TypedFields, WizardState } from '../../../src/app/bridge';
import type { Band } from '../../../src/compute/scoring/rating';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Kept } from '../../controls/kept';
import { actions, button, element, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { appliesFrom, asChosen, saveTerms } from '../how-much/applies-from';
import { bandRow, type BandRow } from './band-row';
import { bandsOfDraft, withRow, type DraftBand, type DraftFlaw } from './draft-bands';

/** Bands that cannot be the plan's yet are kept by this name. */
export const UNUSABLE_BANDS = 'bands';

const typedBands = (typed: TypedFields | undefined): readonly DraftBand[] | undefined =>
  typed?.bands === undefined ? undefined : (JSON.parse(typed.bands) as readonly DraftBand[]);

export function bandsSection(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { earns } = m;
  const agreed = (state: WizardState): readonly Band[] => asChosen(state, tools).plan.bands;
  let draft = typedBands(tools.unsent.of(UNUSABLE_BANDS)) ?? agreed(wizard);
  let saved = JSON.stringify(agreed(wizard));
  let rows: readonly BandRow[] = [];
  const place = element('div');
  const from = appliesFrom(wizard, m, tools, () => {
    follow(tools.now());
  });
  const add = button(
    earns.add,
    () => {
      const longer = withRow(draft);
      draft = longer.draft;
      draw();
      rows[longer.at]?.focus();
    },
    'plain',
    'add band',
  );

  /** @param isDone only then a new flaw is said: nobody is corrected in the middle of a word */
  function keep(isDone: boolean): void {
    const checked = bandsOfDraft(draft);
    tools.unsent.keep(UNUSABLE_BANDS, 'flaw' in checked ? { bands: JSON.stringify(draft) } : null);
    if ('flaw' in checked) {
      if (isDone) sayFlaw(checked.flaw);
      return;
    }
    for (const row of rows) row.fail(null);
    const next = JSON.stringify(checked.bands);
    if (next === saved) return;
    saved = next;
    saveTerms(tools, { bands: checked.bands });
  }

  function follow(later: WizardState): void {
    const next = JSON.stringify(agreed(later));
    if (next === saved || 'flaw' in bandsOfDraft(draft)) return;
    saved = next;
    draft = agreed(later);
    draw();
  }

  function sayFlaw({ kind, at }: DraftFlaw): void {
    rows.forEach((row, place) => {
      if (place !== at) row.fail(null);
    });
    // What cannot be used is said at its own field.
    if (kind === 'unusable') return rows[at]?.fail(earns.notKept);
    const sentence = kind === 'fromMissing' ? earns.fromMissing : earns.flaws[kind];
    const field = kind === 'unnamed' || kind === 'sameName' ? 'name' : 'from';
    rows[at]?.fail(`${sentence} ${earns.notKept}`, field);
  }

  function draw(): void {
    rows = draft.map((band, at) =>
      bandRow(band, at, wizard, m, {
        set(part, isDone) {
          draft = draft.map((each, row) => (row === at ? { ...each, ...part } : each));
          keep(isDone);
        },
        remove() {
          draft = draft.filter((_, row) => row !== at);
          draw();
          keep(true);
          (rows[Math.min(at, rows.length - 1)] ?? add).focus();
        },
      }),
    );
    const heads = [earns.rating, earns.from, earns.bonus].map((head) => element('span', {}, head));
    place.replaceChildren(
      element('div', { class: 'band heads', 'aria-hidden': 'true' }, ...heads),
      ...rows.map((row) => row.element),
    );
    // The last rating cannot be taken away: without any nobody could be rated.
    for (const out of place.querySelectorAll('button')) out.disabled = rows.length === 1;
  }
  draw();
  const restored = bandsOfDraft(draft);
  if ('flaw' in restored) sayFlaw(restored.flaw);

  return {
    element: section(
      earns.bands,
      quiet(`${earns.bandsHint} ${earns.bonusHint}`),
      from.element,
      place,
      actions(add),
    ),
    update(later) {
      from.update(later);
      follow(later);
    },
  };
}
