import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { derivedId } from '../shared/values.js';
import { common, dateOf, logoOf, partiesOf } from './common.js';
import { term, type Graph, type Node } from './graph.js';

/** https://schema.org/Certification: a label, given to whom it is found at. */
export function certificationItem(graph: Graph, node: Node): ExtendedItem {
  const { url, ...item } = common(graph, node);
  const page = graph.address(node, 'mainEntityOfPage');
  const validFrom = dateOf(graph, node, 'validFrom');
  return {
    ...item,
    url: page,
    id: item.id ?? derivedId(url ?? item.title, validFrom),
    _label: {
      issuedBy: partiesOf(graph, node, 'issuedBy'),
      logo: logoOf(graph, node),
      certificationIdentification: identifierOf(graph, node),
      certificationStatus: statusOf(graph, node),
      validFrom,
      expires: dateOf(graph, node, 'expires'),
      auditDate: dateOf(graph, node, 'auditDate'),
      validIn: partiesOf(graph, node, 'validIn').map(({ name }) => name),
      url,
    },
  };
}

/** A text, a number, or a term with a code. */
function identifierOf(graph: Graph, node: Node): string | undefined {
  const value = graph.get(node, 'certificationIdentification');
  if (!isObject(value)) return graph.raw(node, 'certificationIdentification');
  return graph.raw(value, 'termCode') ?? graph.raw(value, 'value') ?? graph.plain(value, 'name');
}

function statusOf(graph: Graph, node: Node): string | undefined {
  const status = term(graph.get(node, 'certificationStatus'));
  const state = /^(?:certification)?(active|inactive)$/i.exec(status)?.[1]?.toLowerCase();
  return state ? `Certification${state === 'active' ? 'Active' : 'Inactive'}` : status || undefined;
}
