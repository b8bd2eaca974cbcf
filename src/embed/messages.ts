/** The messages between a page that embeds a frame and the page in the frame. */

/** The embedding page asks how high the content is; the frame answers now, and whenever it changes. */
export const heightQuestion = 'metropole-widgets.height?';

/** CSS pixels beyond which a height is no height of a widget. */
const highest = 100_000;

interface HeightAnswer {
  readonly type: 'metropole-widgets.height';
  readonly height: number;
}

/** @param height in CSS pixels */
export function heightAnswer(height: number): HeightAnswer {
  return { type: 'metropole-widgets.height', height };
}

/** The height in a message, in CSS pixels; undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as Partial<HeightAnswer>;
  if (type !== 'metropole-widgets.height' || typeof height !== 'number') return;
  return height > 0 && height <= highest ? Math.ceil(height) : undefined;
}
