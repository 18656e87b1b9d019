/** Lets the browser draw what was just changed before long work holds the page. */

/** A page in the background draws no frames: it goes on after this. */
const LONGEST_FRAME_MILLISECONDS = 100;

export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MILLISECONDS);
    requestAnimationFrame(() => {
      // The frame is drawn after this callback.
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
