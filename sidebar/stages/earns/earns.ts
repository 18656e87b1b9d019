/** Draws stage 4: ratings and bonuses, and what they would have meant for the last period. */
import { box, element, heading, intro } from '../../core/element';
import { partsOf } from '../../controls/kept';
import { signChanges } from '../../stage/sign-changes';
import type { DrawStage } from '../../stage/stage';
import { bandsSection } from './bands';
import { lastPeriod } from './last-period';
import { paySection } from './pay';
import { lightsSection } from './lights';

export const drawEarns: DrawStage = (wizard, m, tools) => {
  const title = heading(m.earns.heading);
  const last = lastPeriod(wizard, m, tools);
  const signing = signChanges('earns', wizard, m, tools);
  const { elements, update } = partsOf(
    title,
    intro(m.earns.intro),
    element('p', { class: 'notice' }, m.earns.privacy),
    bandsSection(wizard, m, tools),
    paySection(wizard, m, tools),
    last,
    lightsSection(wizard, m, tools),
    signing,
  );
  const open = (): void => {
    last.ask();
    signing.open();
  };
  return { element: box(...elements), focus: title, open, update };
};
