/**
 * The document's address with other parameters: where its next page is.
 *
 * @returns `undefined` when the document has no address
 */
export function nextAddress(
  url: string | undefined,
  change: (parameters: URLSearchParams) => void,
): string | undefined {
  const address = addressOf(url);
  if (!address) return;
  change(address.searchParams);
  return address.href;
}

export function addressOf(url: string | undefined): URL | undefined {
  try {
    return new URL(url!);
  } catch {
    return;
  }
}
