import { setTimeout as pause } from 'node:timers/promises';
import { isObject, type JsonObject } from '../../feed/read/fields.js';
import { get } from '../source/http.js';
import type { ProblemLog } from './problem-log.js';
import type { Draft } from './tidy.js';

/** The State's open search of companies and associations: https://recherche-entreprises.api.gouv.fr/docs/. */
export const companySearch = 'https://recherche-entreprises.api.gouv.fr/search';

/** The service allows seven requests a second: four leave room for others behind the same address. */
const requestPause = 250;
/** Bytes of an answer; one company takes some thousands. */
const mostBytes = 1_000_000;
/** Numbers asked for in one run, and failures after which the service is left alone. */
const mostRequests = 1000;
const mostFailures = 3;

/** The theme of organizations of the social economy, as the register knows them. */
const socialEconomy = 'Économie sociale et solidaire';

/** Legal forms by the first digits of INSEE's `catégorie juridique`, the longest first. */
const legalForms: readonly (readonly [string, string])[] = [
  ['7210', 'Commune'],
  ['7344', 'Métropole'],
  ['7383', 'Université'],
  ['71', 'Administration de l’État'],
  ['72', 'Collectivité territoriale'],
  ['73', 'Établissement public administratif'],
  ['10', 'Entrepreneur individuel'],
  ['54', 'SARL'],
  ['55', 'Société anonyme'],
  ['57', 'SAS'],
  ['82', 'Mutuelle'],
  ['92', 'Association'],
  ['93', 'Fondation'],
];

/**
 * Completes organizations by their SIREN: a name where the title is the number itself, the legal form, the theme of
 * the social economy. What the feed says stays. When the service fails, the feed is written as it is, and the log
 * says so.
 */
export class Enricher {
  readonly #address: string;
  readonly #log: ProblemLog;
  readonly #answers = new Map<string, JsonObject | undefined>();
  #failures = 0;

  constructor(address: string, log: ProblemLog) {
    this.#address = address;
    this.#log = log;
  }

  async enrich(drafts: readonly Draft[]): Promise<void> {
    for (const draft of drafts) {
      const siren = sirenOf(draft);
      const company = siren === undefined ? undefined : await this.#find(siren);
      if (company) complete(draft, company, siren!);
    }
  }

  /** The register's entry of a number, asked for once; `undefined` when it has none or cannot be asked. */
  async #find(siren: string): Promise<JsonObject | undefined> {
    const isOver = this.#failures >= mostFailures || this.#answers.size >= mostRequests;
    if (!this.#answers.has(siren) && !isOver) {
      if (this.#answers.size) await pause(requestPause);
      this.#answers.set(siren, await this.#ask(siren));
    }
    return this.#answers.get(siren);
  }

  async #ask(siren: string): Promise<JsonObject | undefined> {
    const url = new URL(this.#address);
    url.searchParams.set('q', siren);
    url.searchParams.set('per_page', '1');
    try {
      const answer = await readJson(url.href);
      const company = objectsIn(answer, 'results').find((result) => result['siren'] === siren);
      if (!company) this.#log.add('--enrich', `le SIREN ${siren} est inconnu de l’annuaire`);
      return company;
    } catch (error) {
      this.#failures++;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.add(
        '--enrich',
        `l’annuaire des entreprises n’a pas répondu pour ${siren} (${reason})`,
      );
      return;
    }
  }
}

/** The SIREN of an item: nine digits, or the first nine of a SIRET. */
function sirenOf(draft: Draft): string | undefined {
  const identifiers = objectsIn(draft['_organization'], 'identifiers');
  for (const identifier of identifiers) {
    if (!/^sire[nt]$/i.test(textIn(identifier, 'scheme') ?? '')) continue;
    const digits = (textIn(identifier, 'id') ?? '').replace(/\s/g, '');
    if (/^\d{9}(?:\d{5})?$/.test(digits)) return digits.slice(0, 9);
  }
  return;
}

function complete(draft: Draft, company: JsonObject, siren: string): void {
  const organization = { ...(draft['_organization'] as Draft) };
  const name = textIn(company, 'nom_raison_sociale') ?? textIn(company, 'nom_complet');
  const isNumber = (value: unknown): boolean =>
    typeof value === 'string' && value.replace(/\s/g, '').startsWith(siren);
  if (name && isNumber(draft['title'])) draft['title'] = name;
  if (name && isNumber(organization['name'])) organization['name'] = name;
  organization['alternateName'] ??= textIn(company, 'sigle');
  organization['legalForm'] ??= legalFormOf(textIn(company, 'nature_juridique') ?? '');
  draft['_organization'] = organization;
  const complements = company['complements'];
  const isSocial = isObject(complements) && complements['est_ess'] === true;
  const tags = Array.isArray(draft['tags']) ? (draft['tags'] as unknown[]) : [];
  if (isSocial && !tags.includes(socialEconomy)) draft['tags'] = [...tags, socialEconomy];
}

function legalFormOf(code: string): string | undefined {
  return legalForms.find(([digits]) => code.startsWith(digits))?.[1];
}

/** @throws {Error} when the answer is too long or no JSON, or a `Failure` when there is none */
async function readJson(url: string): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of (await get(url)).body) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > mostBytes) throw new Error('réponse trop longue');
  }
  return JSON.parse(text);
}

function objectsIn(value: unknown, key: string): readonly JsonObject[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textIn(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
