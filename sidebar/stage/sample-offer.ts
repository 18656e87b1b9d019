/** Offers to try everything with a sample team. */
import type { SidebarWords } from '../../src/words/sidebar';
import { button } from '../core/element';
import type { StageTools } from './stage';

/** @param look primary where there is nothing else to do */
export function sampleOffer(
  m: SidebarWords,
  tools: StageTools,
  look: 'primary' | 'plain',
): HTMLButtonElement {
  return button(
    m.start.sample,
    () => {
      tools.change(m.start.insertingSample, async (server) => {
        const inserted = await server.insertSampleData();
        const wizard = await server.wizardState();
        tools.say(() => inserted);
        return wizard;
      });
    },
    look,
    'sample',
  );
}
