/** Drives the wizard in the sidebar of the page as a person does: by mouse, keyboard and what is on the screen. */
import type { Frame, Locator, Page } from 'playwright-core';
import { words } from '../../host/messages/page';
import type { Stage } from '../../src/app/bridge';
import { messages } from '../all-words';
import type { Language } from '../../src/words/language';
import { chooseMenu, openAlone, ready, type OnlyPage, type PageOptions } from './open-page';

/** What takes long on a busy machine: sample data, a build. */
export const LONG = { timeout: 60_000 };

/** Through the menu; answers the sidebar's frame when the first stage is there. */
export async function openWizard(page: Page, language: Language): Promise<Frame> {
  await chooseMenu(
    page,
    words(language).extensions,
    messages(language).product,
    messages(language).menu.open,
  );
  const iframe = await page.waitForSelector('#sidebar iframe');
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  await settled(frame);
  return frame;
}

export interface OnlyWizard extends OnlyPage {
  readonly frame: Frame;
}

/** In a page with a server of its own. */
export async function openWizardAlone(options: PageOptions): Promise<OnlyWizard> {
  const open = await openAlone(options);
  try {
    await ready(open.page);
    return { ...open, frame: await openWizard(open.page, options.language ?? 'en') };
  } catch (error) {
    await open.close();
    throw error;
  }
}

export async function closeWizard(page: Page, language: Language): Promise<void> {
  await page
    .locator('#sidebar')
    .getByRole('button', { name: words(language).close, exact: true })
    .click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
}

/** Waits until a stage is drawn and nothing is under way. */
export const settled = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(() => document.querySelector('main:not([aria-busy="true"]) h1') !== null, null, LONG);

export const button = (frame: Frame, name: string): Locator =>
  frame.getByRole('button', { name, exact: true });

export const headline = (frame: Frame): Promise<string> =>
  frame.getByRole('heading', { level: 1 }).innerText();

/** Through the numbers at the top. */
export async function goToStage(frame: Frame, stage: Stage, language: Language): Promise<void> {
  const { sidebar } = messages(language);
  await frame
    .getByRole('navigation', { name: sidebar.steps })
    .getByRole('button', { name: sidebar.stages[stage] })
    .click();
  await settled(frame);
}

/** Waits until what was typed is in the plan's sheet. */
export const saved = (frame: Frame, language: Language): Promise<void> =>
  frame.getByText(messages(language).sidebar.saved, { exact: true }).waitFor();

/** Opens a folded part of a stage by its title. */
export const unfold = (frame: Frame, title: string): Promise<void> =>
  frame.locator('summary').filter({ hasText: title }).click();

/** Moves the focus with the tab key to the button of that name, and presses it. */
export async function tabAndPress(page: Page, frame: Frame, name: string): Promise<void> {
  const wanted = await button(frame, name).elementHandle();
  const isThere = (): Promise<boolean> => frame.evaluate((each) => each === document.activeElement, wanted);
  for (let steps = 0; steps < 80 && !(await isThere()); steps++) await page.keyboard.press('Tab');
  expect({ name, isInReach: await isThere() }).toEqual({ name, isInReach: true });
  await page.keyboard.press('Enter');
}

/** The sheets that the last stage lists with a link. */
export const builtSheets = async (frame: Frame, language: Language): Promise<readonly string[]> => {
  await frame.getByText(messages(language).buildStage.sheets).waitFor(LONG);
  await frame.locator('.sheets button').first().waitFor();
  return frame.locator('.sheets button').allInnerTexts();
};
