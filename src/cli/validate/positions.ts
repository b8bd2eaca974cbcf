import { parse, type Location, type ValueNode } from '@humanwhocodes/momoa';
import type { Segments } from './finding.js';

/** The position of a character in a text; both numbers are counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Tells where the values of a JSON text stand.
 *
 * @returns for a value its position, for one that is missing that of what should hold it;
 *   `undefined` for a text that cannot be looked through
 */
export function positionsIn(text: string): (segments: Segments) => Position | undefined {
  const root = rootOf(text);
  return (segments) => {
    if (!root) return;
    let value = root;
    for (const part of segments) {
      const next = partOf(value, part);
      if (!next) break;
      value = next;
    }
    return toPosition(value.loc.start);
  };
}

function rootOf(text: string): ValueNode | undefined {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch {
    return; // Nested too deep for it: the findings are worth showing without their place.
  }
}

function partOf(value: ValueNode, part: string | number): ValueNode | undefined {
  if (value.type === 'Array') return value.elements[Number(part)]?.value;
  if (value.type !== 'Object') return;
  // Of two equal keys the last one counts.
  const member = value.members.findLast(({ name }) => 'value' in name && name.value === part);
  return member?.value;
}

function toPosition({ line, column }: Location): Position {
  return { line, column };
}

/** The place at which a text stops being JSON, and the reason as far as it can be told. */
export interface SyntaxFault {
  readonly position?: Position;
  readonly message: string;
}

export function syntaxFault(text: string): SyntaxFault {
  const fault = faultOf(text) ?? controlCharacter(text);
  if (!fault) return { message: 'Le JSON contient une faute de syntaxe.' };
  const { line, column, offset } = fault;
  const whole = text.trimEnd();
  const isCut = offset >= whole.length - 1 && !/[}\]]$/.test(whole);
  const message = isCut
    ? 'Le JSON s’arrête avant sa fin : il a été coupé.'
    : reasonAt(text, offset);
  return { position: { line, column }, message };
}

function faultOf(text: string): Location | undefined {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    return 'offset' in (error as object) ? (error as Location) : undefined;
  }
  return;
}

/** A new line or a tab in a text, which momoa lets pass. */
function controlCharacter(text: string): Location | undefined {
  for (const { 0: literal, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"/g)) {
    const within = literal.search(/\p{Cc}/u);
    if (within < 0) continue;
    const before = text.slice(0, index + within).split('\n');
    return { offset: index + within, line: before.length, column: before.at(-1)!.length + 1 };
  }
  return;
}

function reasonAt(text: string, offset: number): string {
  const character = text[offset]!;
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
  if (/[}\]]/.test(character) && before === ',') return `Virgule de trop avant « ${character} ».`;
  if (/["{[\w-]/.test(character) && /["}\]\w]/.test(before)) {
    return `Il manque « , » ou « : » avant « ${character} ».`;
  }
  if (/[’'“”«]/.test(character)) return 'Un texte JSON s’écrit entre guillemets droits : "…".';
  if (/[\n\r\t]/.test(character)) {
    return 'Un texte JSON tient sur une ligne : écrivez \\n pour passer à la ligne.';
  }
  if (character === '/' || character === '#') return 'Le JSON n’a pas de commentaires.';
  return `« ${character} » n’est pas attendu ici.`;
}
