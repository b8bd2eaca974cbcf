import { heightIn, heightQuestion } from './messages.js';

/** The origin of a page in a sandbox that gives it none of its own. */
const noOrigin = 'null';

/**
 * Gives each frame of the page that shows `frame.html` the height of what it shows. A height counts only if it comes
 * from the window of such a frame and from the origin of our files, or of none, as in a sandbox.
 *
 * @param framePage whole address of `frame.html`
 */
export function fitFrames(framePage: string): void {
  const { origin } = new URL(framePage);
  const isOurs = ({ src }: HTMLIFrameElement): boolean => src.split(/[?#]/)[0] === framePage;
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

  const ask = (frame: HTMLIFrameElement): void => {
    const { sandbox } = frame;
    const hasOrigin = !frame.hasAttribute('sandbox') || sandbox.contains('allow-same-origin');
    frame.contentWindow?.postMessage(heightQuestion, hasOrigin ? origin : '*');
  };

  addEventListener('message', ({ source, origin: sender, data }: MessageEvent<unknown>) => {
    const height = sender === origin || sender === noOrigin ? heightIn(data) : undefined;
    if (!height) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) setHeight(frame, height);
  });
  // `load` does not bubble: a frame that is added or navigates later is met on the way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target);
    },
    true,
  );
  for (const frame of frames()) ask(frame);
}

/** The height of a frame is that of its border too where the page counts so. */
function setHeight(frame: HTMLIFrameElement, content: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${content + border}px`);
}
