/** Lists what the sidebar can show, the start and the five stages, each with what draws it. */
import type { View } from '../src/app/bridge';
import { drawStart } from './start/start';
import { drawBuild } from './stages/build/build';
import { drawEarns } from './stages/earns/earns';
import { drawHowMuch } from './stages/how-much/how-much';
import type { DrawStage } from './stage/stage';
import { drawWhat } from './stages/what/what';
import { drawWho } from './stages/who/who';

export const STAGE_VIEWS: Readonly<Record<View, DrawStage>> = {
  start: drawStart,
  who: drawWho,
  what: drawWhat,
  howMuch: drawHowMuch,
  earns: drawEarns,
  build: drawBuild,
};
