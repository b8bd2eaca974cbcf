/** A visitor's use of articles, labels and members, on a page of tests/pages/everything.html. */
import { expect } from '@open-wc/testing';
import { appearing, parts, settled, type Page, type Widget } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

/** The notes there and back, the contents, a table, another article; two articles of a page share no id. */
export async function useArticles(page: Page, articles: readonly Widget[]): Promise<void> {
  const [article, english] = articles;
  await appearing(article!, 'notes');
  await appearing(english!, 'notes');
  const roots = [article!, english!].map(({ shadowRoot }) => shadowRoot!);
  const ids = roots.flatMap((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).to.be.above(10);
  expect(new Set(ids).size, 'no id twice').to.equal(ids.length);
  const [root] = roots;
  for (const role of ['doc-noteref', 'doc-backlink']) {
    const links = [...root!.querySelectorAll<HTMLAnchorElement>(`[role=${role}]`)];
    expect(links.length, role).to.equal(2);
    for (const link of links) {
      link.click();
      const target = link.getAttribute('href')!.slice(1);
      expect(root!.activeElement?.id, 'where it leads').to.equal(target);
    }
  }
  const table = root!.querySelector('table')!;
  expect(table.caption!.textContent).to.equal('Passages par jour');
  expect([...table.querySelectorAll('th')].map(({ scope }) => scope)).to.have.length(4);
  expect(page.style(parts(article!, 'table')[0]!).overflowX).to.equal('auto');
  parts(article!, 'contents')[0]!.querySelector('details')!.open = true;
  parts(article!, 'contents')[0]!.querySelector('a')!.click();
  (parts(article!, 'newer')[0] ?? parts(article!, 'older')[0])!.click();
  await waitUntil(() => !parts(article!, 'notes').length, 'another article is shown');
}

/** Articles of a list, over the page and below their titles. */
export async function useOpeners(page: Page): Promise<void> {
  const [dialog, inline] = page.find('news-list.opens');
  await settled(dialog!, inline!);
  const open = (list: Widget): void =>
    parts(list, 'link')
      .find(({ textContent }) => textContent.includes('du projet au chantier'))!
      .click();
  open(dialog!);
  await appearing(dialog!, 'notes');
  const box = parts(dialog!, 'dialog')[0] as HTMLDialogElement;
  expect(page.style(box).paddingTop).to.equal('0px');
  box.close();
  open(inline!);
  await appearing(inline!, 'notes');
}

/** The details, the press that verifies, the checks that were made. */
export async function useLabelList(page: Page, lists: readonly Widget[]): Promise<void> {
  const [list, rows] = lists;
  expect(page.style(parts(list!, 'badge')[0]!).display).to.equal('grid');
  for (const details of parts(list!, 'details')) (details as HTMLDetailsElement).open = true;
  await appearing(list!, 'issuer-link');
  parts(list!, 'verify')[0]!.click();
  ((await appearing(list!, 'checks')) as HTMLDetailsElement).open = true;
  expect(parts(list!, 'verdict')[0]!.textContent).to.match(/Preuve|Vérification/);
  expect(parts(rows!, 'badge').length).to.equal(2);
}

/** The layouts, and a search. */
export async function useMembers(page: Page, lists: readonly Widget[]): Promise<void> {
  const [logos, , cards] = lists;
  expect(page.style(parts(logos!, 'list')[0]!).display).to.equal('grid');
  expect(parts(logos!, 'group').length).to.equal(2);
  const search = (await appearing(cards!, 'finder')).querySelector('input')!;
  search.value = 'regie';
  search.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
  await waitUntil(() => parts(cards!, 'member').length === 1, 'one is found');
  expect(page.style(parts(cards!, 'plate')[0]!).borderBottomWidth).to.equal('1px');
}
