/** An empty range of the page, which may have a `Range` of its own, or a picture of the name `createRange`. */
export function makeRange(): Range {
  return (Object.getPrototypeOf(document) as Document).createRange.call(document);
}
