import type { DefinedError, Options, SchemaObject } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { quote } from '../../feed/read/describe.js';
import { isObject } from '../../feed/read/fields.js';
import { packageFile } from '../package-file.js';
import { expected, sentences, types } from './expectations.js';
import { pathOf, type Finding, type Segments } from './finding.js';
import { numbered } from '../../feed/numbered.js';

/** An error of ajv, with the path of the rule in the schema: `#/$defs/webUrl/pattern`. */
type Broken = DefinedError & { readonly rule: string };

/**
 * Makes a check against schema/feed.schema.json.
 *
 * @param part of the schema, such as `#/$defs/item`
 */
export function checker(part = '#', options: Options = {}): (value: unknown) => Finding[] {
  const schema = JSON.parse(packageFile('schema/feed.schema.json')) as SchemaObject;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, ...options });
  formats.default(ajv);
  const validate = ajv.addSchema(schema).getSchema(`${schema.$id}${part}`)!;
  // ajv does not say where a rule behind a `$ref` stands.
  const paths = new Map<unknown, string>();
  notePaths(schema, '#', paths);
  return (value) => {
    if (validate(value)) return [];
    const errors = (validate.errors as DefinedError[]).map((error) => ({
      ...error,
      rule: `${paths.get(error.parentSchema)}/${error.keyword}`,
    }));
    return findingsOf(errors, value);
  };
}

function findingsOf(errors: readonly Broken[], document: unknown): Finding[] {
  const findings = withoutBranches(errors).map((error): Finding => {
    const place = segments(error.instancePath, document);
    const message = sentence(error);
    return isDispensable(error)
      ? { severity: 'warning', code: 'schema', at: place, message: `${message} ${dispensable}` }
      : { severity: 'error', code: 'schema', at: place, message };
  });
  // Two rules may say the same of one value.
  return [
    ...new Map(
      findings.map((finding) => [`${pathOf(finding.at)} ${finding.message}`, finding]),
    ).values(),
  ];
}

const dispensable = 'Les widgets lisent quand même le flux ; d’autres lecteurs, peut-être pas.';

/**
 * True for what JSON Feed asks for and no widget needs: version and title of the feed, the id of an item with a URL, the
 * content of one with a title or a summary.
 */
function isDispensable({ keyword, params, rule, instancePath, data }: Broken): boolean {
  if (rule === '#/$defs/item/anyOf') return isObject(data) && Boolean(data.title ?? data.summary);
  if (keyword !== 'required') return instancePath === '/version' || instancePath === '/title';
  const { missingProperty } = params;
  const hasUrl = isObject(data) && typeof data.url === 'string';
  return rule === '#/required' ? missingProperty !== 'items' : missingProperty === 'id' && hasUrl;
}

function notePaths(part: unknown, path: string, paths: Map<unknown, string>): void {
  if (typeof part !== 'object' || part === null) return;
  paths.set(part, path);
  for (const [key, value] of Object.entries(part)) notePaths(value, `${path}/${key}`, paths);
}

/**
 * A value that fits no branch of an `anyOf` has the errors of each: what is wrong deep in it says
 * most, then what is wrong with it but its type; the branches' other errors say nothing.
 */
function withoutBranches(errors: readonly Broken[]): Broken[] {
  const dropped = new Set<Broken>();
  for (const [index, whole] of numbered(errors)) {
    // A failed branch has an error of its own.
    if (whole.keyword === 'if') dropped.add(whole);
    if (whole.keyword !== 'anyOf') continue;
    const inside = errors
      .slice(0, index)
      .filter((error) => error.instancePath.startsWith(whole.instancePath) && !dropped.has(error));
    const here = inside.filter(({ instancePath }) => instancePath === whole.instancePath);
    if (ownSentence(whole)) {
      for (const error of here) if (isBranchOf(error, whole)) dropped.add(error);
      continue;
    }
    const deeper = inside.filter(({ instancePath }) => instancePath !== whole.instancePath);
    const telling = here.filter(({ keyword }) => keyword !== 'type' && keyword !== 'anyOf');
    const kept = deeper.length ? [] : telling.slice(0, 1);
    for (const error of here) if (!kept.includes(error)) dropped.add(error);
    if (deeper.length || kept.length) dropped.add(whole);
  }
  const mistyped = new Set(
    errors.filter((e) => e.keyword === 'type' && !dropped.has(e)).map((e) => e.instancePath),
  );
  return errors.filter(
    (error) =>
      !dropped.has(error) && (error.keyword === 'type' || !mistyped.has(error.instancePath)),
  );
}

function isBranchOf(error: Broken, { rule }: Broken): boolean {
  return error.rule.startsWith(`${rule}/`);
}

function ownSentence({ rule }: Broken): string | undefined {
  const [, name] = /(\w+)\/(?:anyOf|pattern|format|const|minLength)$/.exec(rule) ?? [];
  const words = name && Object.hasOwn(expected, name) ? expected[name] : undefined;
  return sentences[rule] ?? words;
}

function sentence(error: Broken): string {
  const { keyword, params, rule, data } = error;
  const ruleSentence = sentences[rule];
  if (ruleSentence) return ruleSentence;
  switch (keyword) {
    case 'required':
      return missing(params.missingProperty);
    case 'type': {
      const wanted = [params.type].flat().map((type) => types[type] ?? type);
      return isNot(data, wanted.join(' ou '));
    }
    case 'maxLength':
      return 'Le début est un jour sans heure : la fin doit l’être aussi.';
    case 'minItems':
      return 'La liste est vide.';
    case 'minimum':
      return isNot(data, `un nombre d’au moins ${params.limit}`);
    case 'maximum':
      return isNot(data, `un nombre d’au plus ${params.limit}`);
    default:
      if (data === '') return 'Le texte est vide.';
      if (rule.endsWith('/else/then/properties/endDate/minLength')) {
        return 'Le début a une heure : la fin doit en avoir une aussi.';
      }
      return isNot(data, ownSentence(error) ?? 'une valeur possible ici');
  }
}

function missing(property: string): string {
  const hint = property === 'version' ? ' : écrivez "https://jsonfeed.org/version/1.1"' : '';
  return `Il manque « ${property} »${hint}.`;
}

function isNot(data: unknown, what: string): string {
  if (typeof data === 'string' && !data.trim()) return 'Le texte est vide.';
  return `${quote(data)} n’est pas ${what}.`;
}

/** A JSON pointer (RFC 6901) as keys; what indexes a list becomes a number. */
function segments(pointer: string, document: unknown): Segments {
  let value = document;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const isIndex = Array.isArray(value);
      value = (value as Record<string, unknown>)[key];
      return isIndex ? Number(key) : key;
    });
}
