/** Draws stage 3: how much each KPI counts, and what everyone is to achieve. */
import { kept } from '../../controls/kept';
import { actions, box, button, heading, intro, notice, paragraph } from '../../core/element';
import { signChanges } from '../../stage/sign-changes';
import type { DrawStage } from '../../stage/stage';
import { daysOff } from './days-off';
import { gridLink } from './grid-link';
import { groupWeights } from './group-weights';
import { periodLength } from './period-length';
import { kpisInUse } from './shares';
import { unknownNames } from './unknown-names';
import { targetsSection, type TargetsSection } from './targets';

export const drawHowMuch: DrawStage = (wizard, m, tools) => {
  let targets: TargetsSection | undefined;
  const title = heading(m.howMuch.heading);
  const place = kept(
    wizard,
    (later) => kpisInUse(later).length > 0,
    (later) => {
      targets = kpisInUse(later).length > 0 ? targetsSection(later, m, tools) : undefined;
      return targets
        ? [
            groupWeights(later, m, tools, follow),
            periodLength(later, m, tools),
            daysOff(later, m, tools),
            unknownNames(later, m, tools),
            gridLink(later, m, tools),
            targets,
          ]
        : [nothing()];
    },
  );
  function follow(): void {
    place.update(tools.now());
  }
  const signing = signChanges('howMuch', wizard, m, tools);
  function nothing(): HTMLElement {
    const choose = button(m.howMuch.chooseKpis, () => tools.goTo('what'), 'primary');
    return notice(paragraph(m.howMuch.noKpi), actions(choose));
  }
  return {
    element: box(title, intro(m.howMuch.intro), place.element, signing.element),
    focus: title,
    open() {
      targets?.open();
      signing.open();
    },
    update(later) {
      place.update(later);
      signing.update(later);
    },
  };
};
