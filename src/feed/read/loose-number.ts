/** White space that separates thousands, no-break and narrow ones included. */
const spaces = /[\s\u00a0\u202f\u2009']/g;

/**
 * Reads a number as people write it: `1 234,5`, `1.234,5`, `1,234.5`, `−3`. A text that can mean two numbers
 * (`1,234`: a thousand, or a little more than one) is none.
 *
 * @returns `undefined` when the text is no number, or not certainly one
 */
export function parseLooseNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(/^\u2212/, '-');
  if (/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(trimmed)) return finite(trimmed);
  const digits = /^([+-]?)(\d{1,3}(?:[\s\u00a0\u202f\u2009']\d{3})+|\d+)(?:[.,](\d+))?$/.exec(
    trimmed,
  );
  if (digits) {
    const [, sign = '', whole = '', decimals] = digits;
    const isAmbiguous = /^[1-9]\d{0,2}$/.test(whole) && decimals?.length === 3;
    if (isAmbiguous) return;
    return finite(`${sign}${whole.replace(spaces, '')}.${decimals ?? '0'}`);
  }
  const grouped = /^([+-]?)(\d{1,3}(?:([.,])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/.exec(trimmed);
  if (!grouped) return;
  const [, sign = '', whole = '', thousands, point, decimals] = grouped;
  if (thousands === point) return;
  return finite(`${sign}${whole.replace(/[.,]/g, '')}.${decimals ?? '0'}`);
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
