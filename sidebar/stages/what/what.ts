/** Draws stage 2: where the data are, whether they can be read, and which KPIs are made from them. */
import type { WizardState } from '../../../src/app/bridge';
import { kept, partsOf, type Kept } from '../../controls/kept';
import { actions, box, heading, intro, quiet, section } from '../../core/element';
import { sampleOffer } from '../../stage/sample-offer';
import { signChanges } from '../../stage/sign-changes';
import type { DrawStage } from '../../stage/stage';
import { asChosen } from '../how-much/applies-from';
import { buildNow } from './build-now';
import { checkSection } from './check';
import { currencySection } from './currencies';
import { dataSection } from './data';
import { elsewhere } from './elsewhere';
import { kpiSection } from './kpi-choice';
import { ownKpiSection } from './own-kpis';
import { sharedRowsSection } from './shared-rows';

/** Then there is nothing that a sample could show. */
const hasEveryTable = ({ tables }: WizardState): boolean =>
  tables.every(({ table, sheet, isFromFacts }) => table === 'facts' || sheet !== null || isFromFacts);

export const drawWhat: DrawStage = (wizard, m, tools) => {
  const title = heading(m.what.heading);
  const data = dataSection(wizard, m, tools);
  const check = kept(
    wizard,
    ({ problems, cleanable, tables, nearly, mappingMistakes, sharedRows }) => [
      problems,
      cleanable,
      tables,
      nearly,
      mappingMistakes,
      sharedRows,
    ],
    (later) => [checkSection(later, m, tools)],
  );
  const currencies = kept(
    wizard,
    ({ currencies: found, plan, locale }) => [found, plan.currency, plan.rates, locale],
    (later) => currencySection(later, m, tools),
  );
  const shared = kept(
    wizard,
    ({ sharedRows, plan }) => [sharedRows, plan.sharedRows],
    (later) => sharedRowsSection(later, m, tools),
  );
  const kpis: Kept = kept(
    wizard,
    (state) => [state.kpis, asChosen(state, tools).plan.kpis],
    (later) => [
      kpiSection(later, m, tools, data.open, () => {
        kpis.update(tools.now());
      }),
    ],
  );
  const own = ownKpiSection(wizard, m, tools);
  const signing = signChanges('what', wizard, m, tools);
  const sample = kept(wizard, hasEveryTable, (later) =>
    hasEveryTable(later)
      ? []
      : [section(m.what.sample, quiet(m.start.sampleHint), actions(sampleOffer(m, tools, 'plain')))],
  );
  const limit = kept(
    wizard,
    ({ queryLimit }) => queryLimit,
    (later) => elsewhere.tables?.limit(later, m, tools) ?? [],
  );
  const now = buildNow(wizard, m, tools, data);
  const { elements, update } = partsOf(
    title,
    intro(m.what.intro),
    data,
    limit,
    check,
    currencies,
    shared,
    kpis,
    own,
    signing,
    sample,
    now,
  );
  return { element: box(...elements), focus: title, open: signing.open, update };
};
