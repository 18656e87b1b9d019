/** Asks on which scale customers were asked whose answers stand in BigQuery: no answers are read that would tell. */
import type { TableId } from '../../../../src/model/catalogue/tables';
import { isScaleId, SCALE_IDS, type ScaleId } from '../../../../src/model/kpi/scale';
import { bigQueryForm } from '../../../../src/words/big-query-form';
import type { SidebarWords } from '../../../../src/words/sidebar';
import { field } from '../../../controls/field';
import { selectInput } from '../../../controls/inputs';

interface ScaleAsked {
  readonly element: HTMLElement;
  /** `undefined` where none is chosen, which is said then. */
  readonly chosen: () => ScaleId | undefined;
}

export function scaleAsked(table: TableId, inForce: ScaleId | undefined, m: SidebarWords): ScaleAsked {
  const { scaleOpen, scaleMissing } = bigQueryForm(m);
  const options = [
    { value: '', text: scaleOpen },
    ...SCALE_IDS.map((id) => ({ value: id, text: m.scales[id] })),
  ];
  const { element, control, fail } = field(
    m.what.scale,
    selectInput(`${table} scale in BigQuery`, options, inForce ?? ''),
  );
  return {
    element,
    chosen() {
      const scale = isScaleId(control.value) ? control.value : undefined;
      fail(scale ? null : scaleMissing);
      if (!scale) control.focus();
      return scale;
    },
  };
}
