/** Lists what a frame of the add-on and the page tell each other. */

export type FrameMessage =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' };

export type FrameAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Asks the frame to give the focus to the first of its elements that takes it. */
export interface FrameFocus {
  readonly kind: 'takeFocus';
}
