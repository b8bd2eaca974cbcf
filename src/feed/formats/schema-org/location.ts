import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { decodeEntities, plainText } from '../shared/plain-text.js';
import { asText, compact } from '../shared/values.js';
import type { Graph, Node } from './graph.js';

/** Places, addresses, and where an event is joined online: objects, things told of elsewhere, or texts. */
export function locationsOf(graph: Graph, node: Node): ExtendedItem[] {
  return graph
    .list(node, 'location')
    .map((value) => (isObject(value) ? located(graph, value) : textual(graph, value)))
    .filter((location) => location !== undefined);
}

function located(graph: Graph, node: Node): ExtendedItem | undefined {
  const types = graph.types(node);
  if (types.includes('VirtualLocation')) return online(graph.address(node, 'url'));
  if (types.includes('PostalAddress')) return compact({ address: postal(graph, node) });
  return place(graph, node);
}

function textual(graph: Graph, value: unknown): ExtendedItem | undefined {
  const text = asText(value);
  if (text && /^https?:\/\/\S+$/i.test(text)) return online(text);
  const name = plainText(text, graph.context);
  return name ? { name } : undefined;
}

function online(url: string | undefined): ExtendedItem | undefined {
  return url ? { '@type': 'VirtualLocation', url: decodeEntities(url) } : undefined;
}

function place(graph: Graph, node: Node): ExtendedItem | undefined {
  const geo = graph.node(node, 'geo') ?? node;
  const latitude = graph.raw(geo, 'latitude');
  const longitude = graph.raw(geo, 'longitude');
  return compact({
    name: graph.plain(node, 'name'),
    address: addressOf(graph, node),
    geo: latitude && longitude ? { latitude, longitude } : undefined,
  });
}

/** A text, or parts; without parts that make an address, the region or the country. */
function addressOf(graph: Graph, node: Node): ExtendedItem | string | undefined {
  const parts = graph.node(node, 'address');
  return parts ? postal(graph, parts) : graph.plain(node, 'address');
}

function postal(graph: Graph, node: Node): ExtendedItem | string | undefined {
  const address = compact({
    streetAddress: graph.plain(node, 'streetAddress'),
    postalCode: graph.plain(node, 'postalCode'),
    addressLocality: graph.plain(node, 'addressLocality'),
  });
  if (address) return address;
  const country = graph.node(node, 'addressCountry');
  return (
    graph.plain(node, 'name') ??
    graph.plain(node, 'addressRegion') ??
    (country ? graph.plain(country, 'name') : graph.plain(node, 'addressCountry'))
  );
}
