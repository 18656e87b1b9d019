/** Draws the frame's state into the page. */
import type { PlanChange, Stage, View } from '../../src/app/bridge';
import { sidebarWords } from '../../src/words/sidebar';
import type { Language } from '../../src/words/language';
import type { DrawStage, StageTools } from '../stage/stage';
import { footer, type Footer } from './footer';
import type { FrameState } from './frame-state';
import { header, type Header } from './header';
import { help, type Help } from './help';
import { notices, type Notices } from './notices';
import type { SavingState } from '../core/saving';
import { stagePlace } from './stage-place';

export interface Display {
  /** @param isOpened the person has just gone to the stage */
  show(state: FrameState, saving: SavingState<PlanChange>, isOpened: boolean): void;
}

export interface FrameActions {
  chooseLanguage(language: Language): void;
  readonly saveAgain: () => void;
  readonly dismiss: () => void;
}

interface Around {
  readonly language: Language;
  readonly help: Help;
  readonly header: Header;
  readonly notices: Notices;
  readonly footer: Footer;
}

export function displayIn(
  page: HTMLElement,
  stages: Readonly<Record<View, DrawStage>>,
  tools: StageTools,
  actions: FrameActions,
): Display {
  const place = stagePlace(stages, tools);
  const goTo = (stage: Stage): void => {
    tools.goTo(stage);
  };
  let around: Around | undefined;
  let isRead = false;

  /** While help is open, the stage and the way on make room for it. */
  function cover(): void {
    const isCovered = around?.help.isOpen() ?? false;
    place.element.hidden = isCovered;
    if (around) around.footer.element.hidden = isCovered || !isRead;
  }

  function drawAround(language: Language): Around {
    const m = sidebarWords(language);
    const helping: Help = help(m, () => cover());
    const made: Around = {
      language,
      help: helping,
      header: header(language, helping.link, goTo, (chosen) => {
        if (chosen !== language) actions.chooseLanguage(chosen);
      }),
      notices: notices(m, {
        ...actions,
        goOn: () => goTo('build'),
      }),
      footer: footer(m, goTo),
    };
    document.documentElement.lang = language;
    document.title = m.sidebar.title;
    page.replaceChildren(
      ...[made.header, made.notices, helping, place, made.footer].map((part) => part.element),
    );
    return made;
  }

  return {
    show(state, saving, isOpened) {
      const hadFocus = page.contains(document.activeElement);
      if (around?.language !== state.language) around = drawAround(state.language);
      const { wizard, stage } = state;
      around.header.show(stage, saving);
      around.notices.show(state, saving);
      around.footer.show(stage, state.said);
      if (isOpened) around.help.close();
      isRead = wizard !== null;
      cover();
      place.setBusy(state.doing !== null);
      if (wizard) place.show(stage, wizard, isOpened);
      // The words changed under a person who had pressed a button among them.
      if (hadFocus && !page.contains(document.activeElement)) {
        page.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      }
    },
  };
}
