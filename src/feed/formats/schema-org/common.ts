import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { contentOf, type ItemContent, plainText } from '../shared/plain-text.js';
import { isoDate } from '../shared/dates.js';
import { imageAddress } from '../shared/addresses.js';
import { localized, otherThan } from '../shared/localized.js';
import { compact } from '../shared/values.js';
import { webId, type Graph, type Node } from './graph.js';

/** Fields that all things have that become items. */
export interface Common extends ItemContent {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly image?: string;
  readonly _image?: ExtendedItem;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly tags: readonly string[];
  readonly language?: string;
}

export function common(graph: Graph, node: Node): Common {
  const title = graph.text(node, 'headline') ?? graph.text(node, 'name');
  const description = graph.text(node, 'description');
  return {
    id: webId(node),
    url: pageOf(graph, node),
    title: plainText(title?.value, graph.context),
    summary: graph.plain(node, 'disambiguatingDescription') ?? graph.plain(node, 'abstract'),
    ...contentOf(description?.value, graph.context),
    ...pictureOf(graph, node),
    date_published: dateOf(graph, node, 'datePublished') ?? dateOf(graph, node, 'dateCreated'),
    date_modified: dateOf(graph, node, 'dateModified'),
    tags: tagsOf(graph, node, 'keywords'),
    language: otherThan(title?.language ?? description?.language, graph.context.language),
  };
}

export function dateOf(graph: Graph, node: Node | undefined, key: string): string | undefined {
  return isoDate(graph.raw(node, key));
}

/** Address of the page of a thing. */
function pageOf(graph: Graph, node: Node): string | undefined {
  return graph.address(node, 'url') ?? graph.address(node, 'mainEntityOfPage');
}

/** Names of people and organizations, with an address and a logo where there is one; nothing else about them. */
export function partiesOf(graph: Graph, node: Node, key: string): ExtendedItem[] {
  return graph.list(node, key).flatMap((value) => {
    const name = isObject(value)
      ? (graph.plain(value, 'name') ?? graph.plain(value, 'legalName'))
      : plainText(value, graph.context);
    if (!name || /^https?:\/\/\S+$/.test(name)) return [];
    if (!isObject(value)) return { name };
    const logo = logoOf(graph, value);
    return { name, url: graph.address(value, 'url'), ...(logo && { logo }) };
  });
}

/** The logo of an organization or a label: its address and its size. */
export function logoOf(graph: Graph, node: Node): ExtendedItem | undefined {
  for (const value of graph.list(node, 'logo')) {
    const logo = imageOf(graph, value);
    if (logo) return { url: logo.url, width: logo.width, height: logo.height };
  }
  return undefined;
}

/** Words between commas, a list of words, or of terms with names. */
export function tagsOf(graph: Graph, node: Node, ...keys: readonly string[]): string[] {
  const words = keys
    .flatMap((key) => graph.list(node, key))
    .flatMap((value) => {
      const name = isObject(value) ? graph.plain(value, 'name') : undefined;
      const text = name ?? localized(value, graph.context.language)?.value;
      return (
        plainText(text, graph.context)
          ?.split(/[,;]/)
          .map((word) => word.trim())
          .filter(Boolean) ?? []
      );
    });
  return [...new Set(words)];
}

/** The first picture: an address, or a thing with a size and someone who made it. Nothing says what it shows. */
function pictureOf(graph: Graph, node: Node): Pick<Common, 'image' | '_image'> {
  for (const value of [...graph.list(node, 'image'), ...graph.list(node, 'thumbnailUrl')]) {
    const picture = imageOf(graph, value);
    if (picture) return { image: picture.url, _image: compact({ ...picture, url: undefined }) };
  }
  return {};
}

interface Picture {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly credit?: string;
}

function imageOf(graph: Graph, value: unknown): Picture | undefined {
  if (!isObject(value)) {
    const url = imageAddress(value);
    return url ? { url } : undefined;
  }
  const url = imageAddress(
    graph.raw(value, 'contentUrl') ?? graph.raw(value, 'url') ?? webId(value),
  );
  if (!url) return;
  const credit = graph.plain(value, 'creditText') ?? graph.plain(value, 'copyrightNotice');
  return {
    url,
    width: pixels(graph, value, 'width'),
    height: pixels(graph, value, 'height'),
    credit,
  };
}

/** `1200`, `"1200px"`, or a quantity with a value. */
function pixels(graph: Graph, node: Node, key: string): number | undefined {
  const sizeText = graph.raw(node, key) ?? graph.raw(graph.node(node, key), 'value');
  const size = /^(\d{1,5})(?:\.\d+)?(?:\s*px)?$/i.exec(sizeText ?? '')?.[1];
  return Number(size) || undefined;
}
