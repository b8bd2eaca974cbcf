import type { ExtendedItem } from '../adapter.js';
import { contentOf } from '../shared/plain-text.js';
import { derivedId } from '../shared/values.js';
import { otherThan } from '../shared/localized.js';
import { common, partiesOf, tagsOf } from './common.js';
import type { Graph, Node } from './graph.js';

/** https://schema.org/Article and its kinds. A job is posted, too, but is no article. */
export function isArticleType(type: string): boolean {
  return /(?:Article|Posting|^Report)$/.test(type) && type !== 'JobPosting';
}

/** An article. What describes it sums it up; it is all there is only where it has markup. */
export function articleItem(graph: Graph, node: Node): ExtendedItem {
  const item = common(graph, node);
  const body = graph.text(node, 'articleBody') ?? graph.text(node, 'text');
  const { url, title, content_html } = item;
  return {
    ...item,
    id: item.id ?? derivedId(url ?? title),
    content_text: undefined,
    ...(body
      ? { content_html: undefined, ...contentOf(body.value, graph.context) }
      : { content_html }),
    summary: item.summary ?? graph.plain(node, 'description'),
    authors: partiesOf(graph, node, 'author'),
    tags: tagsOf(graph, node, 'articleSection', 'keywords'),
    language: item.language ?? otherThan(languageOf(graph, node), graph.context.language),
  };
}

/** A code; the names of languages are not looked up. */
function languageOf(graph: Graph, node: Node): string | undefined {
  const language =
    graph.raw(node, 'inLanguage') ?? graph.raw(graph.node(node, 'inLanguage'), 'name');
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(language ?? '')
    ? language?.replace('_', '-')
    : undefined;
}
