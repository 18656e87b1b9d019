/** Draws a list to choose from that is rewritten only when its options change, so that an open list stays open. */
import { setOptions, type Option } from '../../controls/inputs';

export function steadyOptions(
  select: HTMLSelectElement,
): (options: readonly Option[], chosen: string) => void {
  let shown = '';
  return (options, chosen) => {
    const next = JSON.stringify(options);
    if (next !== shown) setOptions(select, options, chosen);
    else if (select.value !== chosen) select.value = chosen;
    shown = next;
  };
}
