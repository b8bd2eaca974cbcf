/** What an element asks of other hosts only once the visitor wants it: the tiles of a map, the key that verifies a label. */

/** Tiles have no feed to name them; the choice of the form names their host. */
const tilesOf = (live, form) => {
  const host = form.elements.tiles?.selectedOptions[0].dataset.host;
  return host && live.hasAttribute('with-map') ? [host] : [];
};

/** A pinned key is at the address that the page gives, or in the page; any other one is on its issuer's site. */
function keysOf(live, pinned) {
  const signed = live.items.filter(({ credential }) => credential);
  const proofs = signed.flatMap(({ credential }) => credential.url ?? []);
  const issuers = signed.flatMap(({ issuers }) => issuers.flatMap(({ url }) => url ?? []));
  return signed.length ? [...proofs, ...(pinned ? [pinned] : issuers)] : [];
}

/**
 * @param {HTMLElement} live the element, once it has read its feed
 * @param {HTMLFormElement} form a choice of `tiles` has its host in `data-host`
 * @param {string} [pinned] the value of `issuer-key` as it is to be pasted
 * @returns {{ fetched: string[], pictures: string[] }} addresses, whole; a key that is in the page itself is none
 */
export function onDemand(live, form, pinned) {
  return { fetched: keysOf(live, pinned), pictures: tilesOf(live, form) };
}
