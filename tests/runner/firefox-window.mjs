/** Firefox's own window, which sees what no page does: preferences, tabs, the accessibility tree. */

/**
 * Runs a function there.
 *
 * @param page of puppeteer's
 * @param body the function's source; it takes one text
 * @param text what it takes
 * @returns what it returns: a text, a number, or nothing
 */
export async function inFirefox(page, body, text) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: body,
    arguments: [{ type: 'string', value: text }],
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
