/**
 * Explanations of queries: kept by rule and the officer's key of the row, and offered again. What was
 * explained is a value: when it changes, the explanation is no longer one.
 */
import { ruleKey } from '../rules/registry';
import type { Rule } from '../rules/types';

/** One explanation. */
export interface Note {
  /** `ruleKey` of the query. */
  readonly rule: string;
  /** The officer's key of the row; empty when the note is about the whole list. */
  readonly key: string;
  readonly text: string;
  /** A digest of what the rule looked at when it was written; an older Rolecheck kept none. */
  readonly about?: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly when: string;
}

/** Notes by rule and key; the newest of several is kept. */
export class Notes {
  private readonly notes = new Map<string, Note>();

  constructor(notes: Iterable<Note> = []) {
    for (const note of notes) this.notes.set(nameOf(note.rule, note.key), note);
  }

  /** @param about a digest of what the rule looks at now: an explanation of something else is none */
  get(rule: Rule, key: string, about: string): Note | undefined {
    const note = this.notes.get(nameOf(ruleKey(rule), key));
    return note?.about === undefined || note.about === about ? note : undefined;
  }

  /** These notes with one more, or without it when its text is blank. */
  with(note: Note): Notes {
    const next = new Map(this.notes);
    const name = nameOf(note.rule, note.key);
    if (note.text.trim() === '') next.delete(name);
    else next.set(name, { ...note, text: note.text.trim() });
    return new Notes(next.values());
  }

  all(): readonly Note[] {
    return [...this.notes.values()];
  }

  /** The last texts written for a rule, newest first, each once: to be offered for the next row. */
  offered(rule: Rule, most = 3): readonly string[] {
    const texts = this.all()
      .filter((note) => note.rule === ruleKey(rule))
      .map((note) => note.text)
      .reverse();
    return [...new Set(texts)].slice(0, most);
  }
}

function nameOf(rule: string, key: string): string {
  return JSON.stringify([rule, key]);
}

/** Notes as the text of a workbook setting. */
export function notesText(notes: Notes): string {
  return JSON.stringify({ v: 1, notes: notes.all() });
}

/** Reads the setting's text; whatever cannot be read counts as no note. */
export function notesFromText(text: string | null): Notes {
  if (text === null) return new Notes();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return new Notes();
  }
  const list: unknown =
    typeof value === 'object' && value !== null && 'notes' in value ? value.notes : undefined;
  return new Notes(Array.isArray(list) ? list.flatMap(asNote) : []);
}

function asNote(value: unknown): Note[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('rule' in value) || !('key' in value) || !('text' in value)) return [];
  const { rule, key, text } = value;
  if (typeof rule !== 'string' || typeof key !== 'string' || typeof text !== 'string') return [];
  const when = 'when' in value && typeof value.when === 'string' ? value.when : '';
  const about = 'about' in value && typeof value.about === 'string' && { about: value.about };
  return [{ rule, key, text, when, ...about }];
}
