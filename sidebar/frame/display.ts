/** Draws the frame's state into the page. */
import type { PlanChange, Stage, View } from '../../src/app/bridge';
import { sidebarWords } from '../../src/words/sidebar';
import type { Language } from '../../src/words/language';
import type { DrawStage, StageTools } from '../stage/stage';
import { footer, type Footer } from './footer';
import type { FrameState } from './frame-state';
import { header, type Header } from './header';
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

  function drawAround(language: Language): Around {
    const m = sidebarWords(language);
    const made: Around = {
      language,
      header: header(language, goTo, (chosen) => {
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
    page.replaceChildren(made.header.element, made.notices.element, place.element, made.footer.element);
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
      around.footer.element.hidden = wizard === null;
      place.setBusy(state.doing !== null);
      if (wizard) place.show(stage, wizard, isOpened);
      // The words changed under a person who had pressed a button among them.
      if (hadFocus && !page.contains(document.activeElement)) {
        page.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      }
    },
  };
}
