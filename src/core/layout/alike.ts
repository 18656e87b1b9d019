/** Puts together which cells look alike, so that each look costs one call for all of them. */
import { areTouching, type Area } from '../formula/reference';
import type { Format, Style } from './sheet-layout';

/** One property of a style, and the cells that have it. */
export interface Look {
  readonly style: Style;
  readonly areas: readonly [Area, ...Area[]];
}

/**
 * Drawn one after the other they come to the same: of two formats that give a cell one property the later counts.
 *
 * @param formats one after the other
 */
export function looksOf(formats: readonly Format[]): readonly Look[] {
  const byProperty = new Map<string, { style: Style; areas: [Area, ...Area[]] }[]>();
  for (const { area, style } of formats) {
    for (const property of Object.keys(style) as (keyof Style)[]) {
      const value = style[property];
      const looks = byProperty.get(property) ?? [];
      byProperty.set(property, looks);
      const known = looks.map((look) => look.style[property]).lastIndexOf(value);
      const isCovered = looks
        .slice(known + 1)
        .some(({ areas }) => areas.some((each) => areTouching(each, area)));
      if (known >= 0 && !isCovered) looks[known]?.areas.push(area);
      else looks.push({ style: { [property]: value }, areas: [area] });
    }
  }
  return [...byProperty.values()].flat();
}
