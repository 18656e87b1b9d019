/** The five stages, each with what draws it. */
import type { Stage } from '../../src/app/bridge';
import { drawBuild } from './build/build';
import { drawEarns } from './earns/earns';
import { drawHowMuch } from './how-much/how-much';
import type { DrawStage } from './stage';
import { drawWhat } from './what/what';
import { drawWho } from './who/who';

export const STAGE_VIEWS: Readonly<Record<Stage, DrawStage>> = {
  who: drawWho,
  what: drawWhat,
  howMuch: drawHowMuch,
  earns: drawEarns,
  build: drawBuild,
};
