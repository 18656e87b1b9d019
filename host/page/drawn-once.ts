/** Draws the sheet on the screen once after a script has run, and not after each of its writes. */
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { HostDocument } from '../document/host-document';

/**
 * Univer measures a sheet again after every height, width and merge that a script sets, places the selection's frame
 * and the window on it anew, and asks for a frame that is never drawn: a script does not pause.
 */
export function drawnOnce<T>({ engine, workbook }: HostDocument, work: () => T): T {
  const drawing = engine.injector.get(IRenderManagerService).getRenderById(workbook.getId());
  if (!drawing) return work();
  const { scene } = drawing;
  const shown = drawing.with(SheetSkeletonManagerService);
  let last: Parameters<typeof shown.setCurrent>[0] | undefined;
  shown.setCurrent = (sheet) => {
    last = sheet;
  };
  const layers = scene.getLayers();
  for (const layer of layers) layer.makeDirtyWithDebounce = () => undefined;
  try {
    return work();
  } finally {
    // What stands in front of the methods of the class goes.
    Reflect.deleteProperty(shown, 'setCurrent');
    for (const layer of layers) Reflect.deleteProperty(layer, 'makeDirtyWithDebounce');
    if (last) shown.setCurrent(last);
    scene.makeDirty();
  }
}
