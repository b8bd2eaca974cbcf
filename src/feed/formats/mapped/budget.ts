import { compact } from '../shared/values.js';
import type { Row } from './row.js';

/** Thousands and millions, behind an amount or in the name of its column: "1 500 k€", "Budget (M€)". */
const thousands = /\b(?:k ?€|k ?euros?|milliers)|(?<=\d)\s?k ?€/i;
const millions = /\b(?:m ?€|m ?euros?|millions)|(?<=\d)\s?m ?€/i;

/** Money besides euros, by its sign or its code. */
const currencies: readonly (readonly [sign: RegExp, code: string])[] = [
  [/£|\bgbp\b/i, 'GBP'],
  [/\$|\busd\b/i, 'USD'],
  [/\bchf\b/i, 'CHF'],
];

/** Amounts of money have no three decimals: three figures behind each point or comma are thousands. */
const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/** The planned and the spent amount of an action, in one currency. */
export function budgetOf(row: Row): object | undefined {
  const planned = moneyOf(row, 'budget');
  const spent = moneyOf(row, 'spent');
  const words = (['budget', 'spent'] as const).map(
    (target) => `${row.pathOf(target)} ${row.text(target)}`,
  );
  const [, currency] = currencies.find(([sign]) => words.some((each) => sign.test(each))) ?? [];
  return compact({ planned, spent, currency: (planned ?? spent) ? currency : undefined });
}

/** An amount of money; a text that is no amount stays, so that the reader tells. */
function moneyOf(row: Row, target: 'budget' | 'spent'): number | string | undefined {
  const written = row.amount(target);
  if (written === undefined) return;
  const words = `${row.pathOf(target)} ${row.text(target)}`;
  const factor = thousands.test(words) ? 1e3 : millions.test(words) ? 1e6 : 1;
  const bare = row.text(target)?.replace(/^[£$€] ?|\s?(?:[£$€]|euros?|chf)$/gi, '') ?? '';
  if (factor === 1 && grouped.test(bare) && typeof row.value(target) === 'string')
    return Number(bare.replace(/[.,]/g, ''));
  const amount =
    factor > 1
      ? row.amountIn(String(written).replace(/\s?[km] ?(?:€|euros?)$/i, ''))
      : row.amountIn(bare);
  return typeof amount === 'number' ? amount * factor : written;
}
