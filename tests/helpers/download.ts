import { stub } from './stub.js';

export interface FileOfPress {
  readonly name: string;
  readonly text: string;
  readonly type: string | null;
  readonly href: string;
}

/** The file that a press hands over, which then is not saved. */
export async function fileOf(button: HTMLElement): Promise<FileOfPress> {
  const links: HTMLAnchorElement[] = [];
  stub(
    HTMLAnchorElement.prototype,
    'click',
    () =>
      function (this: HTMLAnchorElement) {
        links.push(this);
      },
  );
  button.click();
  const { href, download } = links[0]!;
  const response = await fetch(href);
  return {
    name: download,
    text: await response.text(),
    type: response.headers.get('content-type'),
    href,
  };
}
