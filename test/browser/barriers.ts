/**
 * Finds what keeps people from using the sidebar as drawn: rules of axe, several actions that all look like the one to take, and
 * texts that do not fit, also at 200 % zoom.
 */
import { readFileSync } from 'node:fs';
import type { RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = { resultTypes: ['violations'] };

/** Pixels: as wide as a sidebar of Sheets, and what is left of it at 200 % zoom. */
const WIDTHS = [300, 150];

/** One line for each, none where there are none; everything that is folded is looked at as well. */
export async function barriers(page: Page, frame: Frame): Promise<readonly string[]> {
  const folded = await frame.evaluate(() => {
    const closed = [...document.querySelectorAll('details')].map((each) => each.open);
    for (const each of document.querySelectorAll('details')) each.open = true;
    return closed;
  });
  const found = [...(await violations(frame)), ...(await secondActions(frame))];
  for (const width of WIDTHS) {
    await setWidth(page, width);
    found.push(...(await misfits(frame)).map((misfit) => `${width} px: ${misfit}`));
  }
  await setWidth(page, null);
  await frame.evaluate((closed) => {
    document.querySelectorAll('details').forEach((each, at) => (each.open = closed[at] ?? false));
  }, folded);
  return found;
}

/** Of the page itself: its grid and toolbar are Univer's, which stand for those of Sheets, and Univer's messages lie beside them. */
export async function pageViolations(page: Page): Promise<string[]> {
  return violations(page, 'html', ['#app', '[data-react-aria-top-layer]', '#sidebar iframe']);
}

/** What axe finds in a document, or in one part of it: one line for each. */
export async function violations(
  where: Frame | Page,
  part = 'html',
  without: readonly string[] = [],
): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(axe);
  return where.evaluate(
    async ([rules, include, exclude]) => {
      const { axe: checker } = window as unknown as { readonly axe: typeof import('axe-core') };
      const result = await checker.run({ include: [include], exclude: [...exclude] }, rules);
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [RULES, part, without] as const,
  );
}

/** In each view one action is blue, with white words; all but the first that is. */
const secondActions = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).color === 'rgb(255, 255, 255)')
      .slice(1)
      .map(({ textContent }) => `one more blue action: ${textContent}`),
  );

const setWidth = (page: Page, width: number | null): Promise<void> =>
  page.locator('#sidebar iframe').evaluate((iframe, pixels) => {
    iframe.style.width = pixels === null ? '' : `${pixels}px`;
  }, width);

/** What is wider than the window, and texts that are wider or higher than the element that holds them. */
const misfits = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isSeen = (each: Element): boolean =>
      each.checkVisibility() && getComputedStyle(each).clipPath === 'none';
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '');
    const isCut = (each: Element): boolean =>
      getComputedStyle(each).display !== 'inline' &&
      (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
    const texts = [...document.body.querySelectorAll('*')].filter(
      (each) => !['OPTION', 'SCRIPT', 'STYLE'].includes(each.tagName) && hasText(each) && isSeen(each),
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...texts
        .filter((each) => isCut(each) || each.getBoundingClientRect().right > clientWidth + 1)
        .map(({ tagName, textContent }) => `${tagName}: ${textContent}`),
    ];
  });
