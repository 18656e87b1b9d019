/** Reads what the stage of the data says about tables, columns and cells, as lists of texts. */
import type { Frame, Page } from 'playwright-core';
import type { Stage } from '../../src/app/bridge';
import type { TableId } from '../../src/model/catalogue/tables';
import { messages } from '../all-words';
import type { Language } from '../../src/words/language';
import { barriers } from './barriers';
import { button, headline, settled } from './wizard';

/** Through the button at the foot of the stage before; the stage stands open to everyone. */
export async function goOnTo(page: Page, frame: Frame, stage: Stage, language: Language): Promise<void> {
  const m = messages(language);
  await button(frame, m.sidebar.next(m.sidebar.stages[stage])).click();
  await settled(frame);
  expect(await headline(frame)).toBe((stage === 'build' ? m.buildStage : m[stage]).heading);
  expect(await barriers(page, frame)).toEqual([]);
}

/** To where the tables are corrected, from what was understood of them. */
export async function correctFromStart(page: Page, frame: Frame, language: Language): Promise<void> {
  const m = messages(language);
  await button(frame, m.start.correct).click();
  await settled(frame);
  expect(await headline(frame)).toBe(m.what.heading);
  expect(await barriers(page, frame)).toEqual([]);
}

/** `Sales | Ban hang · 9 rows | ✓ complete` */
export const tableTitles = async (frame: Frame): Promise<readonly string[]> => {
  const titles = await frame.locator('summary[data-key^="table "]').allInnerTexts();
  return titles.map((title) => title.replaceAll(/\s*\n\s*/g, ' | '));
};

/** Unfolds a table. `Rep ← Nhan vien a known header`: each of its columns, then what is not found. */
export async function understoodColumns(frame: Frame, table: TableId): Promise<readonly string[]> {
  const part = frame.locator(`details[data-key="table ${table}"]`);
  await part.locator('> summary').click();
  const lines = await part.locator('.understood > ul:first-child > li, .understood > p').allInnerTexts();
  return lines.map((text) => text.replaceAll(/\s*\n\s*/g, ' | '));
}

/** The sentences about cells that could not be read. */
export const problems = (frame: Frame, language: Language): Promise<readonly string[]> =>
  frame
    .locator('section', { has: frame.getByRole('heading', { name: messages(language).what.check }) })
    .locator('> .entries > li > p')
    .allInnerTexts();

/** What a finished build says of itself. */
export const doneTexts = (frame: Frame): Promise<readonly string[]> =>
  frame.locator('.notice.done').locator('> p, summary').allInnerTexts();
