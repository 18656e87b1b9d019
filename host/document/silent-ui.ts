/** Stands in for the screen in a run without one: whatever asks for a person's attention is an error there. */
import type { HostUi } from './host-ui';

const nobody = (what: string): never => {
  throw new Error(`${what} needs a screen, and the command line has none.`);
};

export const silentUi: HostUi = {
  addMenu: () => nobody('A menu'),
  showSidebar: () => nobody('A sidebar'),
  showDialog: () => nobody('A dialog'),
  alert: () => nobody('An alert'),
  // A toast goes away by itself: nobody has to read it.
  toast: () => undefined,
};
