/** Asks from which attainments a KPI is green or amber. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Thresholds } from '../../../src/plan/plan';
import type { Kept } from '../../controls/kept';
import { numberField, shownText, type NumberField, type NumberStyle } from '../../controls/number-field';
import { unusableText } from '../../controls/unusable-text';
import { element, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';

const LIGHTS = ['green', 'amber'] as const satisfies readonly (keyof Thresholds)[];

export function lightsSection(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { earns } = m;
  const { locale, money } = wizard;
  const style: NumberStyle = { format: 'percent', locale, money };
  const make = (light: (typeof LIGHTS)[number]): NumberField =>
    numberField({
      key: light,
      label: earns[light],
      style,
      value: wizard.plan.thresholds[light],
      noNumber: m.howMuch.noNumber,
      flaw: (value) => {
        if (value === null) return m.howMuch.needed;
        if (value <= 0) return earns.lightsFlaws.notPositive;
        const { green, amber }: Thresholds = { ...tools.now().plan.thresholds, [light]: value };
        return amber < green ? null : earns.lightsFlaws.notBelow;
      },
      keep: (value) => {
        if (value !== null)
          tools.savePlan({ thresholds: { ...tools.now().plan.thresholds, [light]: value } });
        fields[light === 'green' ? 'amber' : 'green'].retry();
      },
      unusable: unusableText(`light ${light}`, tools.unsent),
    });
  const fields = { green: make('green'), amber: make('amber') };
  const red = quiet();
  function update({ plan: { thresholds } }: WizardState): void {
    for (const light of LIGHTS) fields[light].show(thresholds[light]);
    red.textContent = earns.red(shownText(thresholds.amber, style));
  }
  update(wizard);
  return {
    element: section(
      earns.lights,
      quiet(earns.lightsHint),
      element('div', { class: 'pair' }, ...LIGHTS.map((light) => fields[light].element)),
      red,
    ),
    update,
  };
}
