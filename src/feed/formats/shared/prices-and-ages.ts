/** One price of several. */
export interface Tariff {
  readonly label?: string;
  /** In `currency`, not in cents. */
  readonly amount?: number;
}

/** Texts that only mean "free": "Gratuit pour les moins de 12 ans" is one price of several. */
const free =
  /^\W*(?:(?:l['’])?(?:entr[ée]e|acc[èe]s|participation|spectacle|activit[ée]|[ée]v[ée]nement)\s+)?(?:est\s+)?(?:libre\s+et\s+)?(?:gratuite?|free)(?:\s+(?:pour tous|entry|admission|of charge))?\W*$/i;

/** A longer text says more than whether it is free. In characters. */
const longest = 200;

/** The same in German, Dutch, Italian and Spanish. */
const freeElsewhere =
  /^\W*(?:(?:(?:eintritt|toegang|ingresso|entrada|accesso|acceso)\s+)?(?:frei|kostenlos|kostenfrei|gratis|vrij|liber[oa]|gratuit[oa])|(?:entrada|acceso)\s+libre)\W*$/i;

/** True for words of a price that say that all is free; `undefined` when they do not. */
export function freeByWords(words: string | undefined): true | undefined {
  const isFree =
    words && words.length < longest && [free, freeElsewhere].some((sign) => sign.test(words));
  return isFree || undefined;
}

/** Prices as one line: "Plein tarif : 12 €, réduit : 8,50 €". */
export function tariffWords(tariffs: readonly Tariff[], currency = 'EUR'): string | undefined {
  const words = tariffs.flatMap(({ label, amount }) => {
    if (amount === undefined) return label ?? [];
    const sum = `${amount.toFixed(2).replace('.00', '').replace('.', ',')} ${currency === 'EUR' ? '€' : currency}`;
    return label ? `${label} : ${sum}` : sum;
  });
  return words.join(', ') || undefined;
}

/** True for amounts that say that all is free, false for those that say that all costs something. */
export function freeByAmounts(tariffs: readonly Tariff[]): boolean | undefined {
  const amounts = tariffs.map(({ amount }) => amount);
  if (!amounts.length || amounts.includes(undefined)) return;
  if (amounts.every((amount) => amount === 0)) return true;
  return amounts.includes(0) ? undefined : false;
}

/** An upper age from here on means that there is none. */
const everyone = 99;

/**
 * For whom an event is, by ages. Formats give numbers, a JSON Feed words; they are written in the feed's
 * language, and need no more than these.
 *
 * @returns `undefined` when it is for all ages
 */
export function agesInWords(
  min: number | undefined,
  max: number | undefined,
  language: string,
): string | undefined {
  const low = min && min > 0 ? min : undefined;
  const high = max && max > 0 && max < everyone ? max : undefined;
  const isEnglish = /^en\b/i.test(language);
  if (low && high) {
    if (low === high) return isEnglish ? `Age ${low}` : `${low} ans`;
    return isEnglish ? `Ages ${low} to ${high}` : `De ${low} à ${high} ans`;
  }
  if (low) return isEnglish ? `From age ${low}` : `Dès ${low} ans`;
  if (high) return isEnglish ? `Up to age ${high}` : `Jusqu’à ${high} ans`;
}
