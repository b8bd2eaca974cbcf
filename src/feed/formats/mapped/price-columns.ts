import { asText } from '../shared/values.js';
import type { Field } from './guess-fields.js';
import type { Row } from './row.js';
import { isPrice } from './shapes.js';

/** Columns whose names say what a price is for: `tarif_plein`, `prixReduit`, "Tarif adhérents". */
const column = /^(?:tarifs?|prix|prices?) (?!\d)|^(?:prevente|sur place|(?:plein|reduit) tarif)$/;

/** What is no price, or says more than one. */
const noPrice =
  /\b(?:min\w*|max\w*|types?|urls?|liens?|link|devise|currency|infos?|details?|precisions?|conditions?|notes?|moyen|unite|id)\b/;

/** Words that lose their accents in the names of columns. */
const accents: Readonly<Record<string, string>> = {
  reduit: 'réduit',
  etudiant: 'étudiant',
  etudiants: 'étudiants',
  adherent: 'adhérent',
  adherents: 'adhérents',
};

/** The paths of the columns that have a price each. */
export function priceColumns(fields: readonly Field[]): readonly string[] {
  return fields
    .filter(({ words, path }) => !path.includes('.') && column.test(words) && !noPrice.test(words))
    .filter(({ values }) => values.every(isPrice))
    .map(({ path }) => path);
}

/** An amount with the sign or the code of its money. */
const marked =
  /^(?:([£$€¥]|CHF|EUR|USD|GBP|CAD)\s?)?\d[\d\s.,]{0,10}(?:([£$€¥]|CHF|EUR|USD|GBP|CAD|euros?))?$/i;

/** The money of all amounts that name theirs; `undefined` where they name several or none. */
export function moneyIn(prices: readonly unknown[]): string | undefined {
  const signs = prices.flatMap((price) => {
    const [, before, sign = before] = marked.exec(asText(price) ?? '') ?? [];
    return sign ? signOf(sign) : [];
  });
  return new Set(signs).size === 1 ? signs[0] : undefined;
}

/** How a money is written behind an amount. */
function signOf(money: string): string {
  return /^eur/i.test(money) ? '€' : money.toUpperCase();
}

/** A bare amount in the money of its row or of its feed, with both figures of its cents: 25.5 is 25,50 €. */
export function inMoney(amount: string, row: Row): string {
  const own = row.text('currency');
  const money = own && own.length < 4 ? signOf(own) : (row.money ?? '€');
  return `${amount.replaceAll('.', ',').replace(/(?<=,\d)$/, '0')} ${money}`;
}

/** Several prices as one line: "plein : 12 €, réduit : 8,50 €"; `undefined` where a row has none of them. */
export function pricesOf(row: Row): string | undefined {
  const prices = (row.plan.get('prices') ?? []).flatMap((path) => {
    const words = asText(row.at(path, 'price'));
    if (!words) return [];
    const amount = words.replace('.', ',').replace(/,00?$/, '');
    const price = /^[\d,]+$/.test(amount)
      ? Number(words.replace(',', '.'))
        ? inMoney(amount, row)
        : 'gratuit'
      : words;
    return [`${labelOf(path)} : ${price}`];
  });
  return prices.join(', ') || undefined;
}

function labelOf(path: string): string {
  const words = path
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[\s_-]+/);
  const isNamed = words.length > 1 && /^(?:tarifs?|prix|prices?)$/.test(words[0]!);
  return words
    .slice(isNamed ? 1 : 0)
    .map((word) => accents[word] ?? word)
    .join(' ');
}
