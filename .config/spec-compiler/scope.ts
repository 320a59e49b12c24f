import {camel, member} from './code.js';
import {type Dict, dictAt, type Json, listAt, stringAt, Unsupported} from './unsupported.js';

/** What a field of a datum has to be, as far as the spec tells. */
export type FieldType = 'number' | 'string' | 'words' | 'key' | 'geometry' | 'unknown';

/** Everything that the parts of one module have to know of each other while it is written. */
export class Scope {
  /** Fields read, by dataset. */
  readonly fields = new Map<string, Map<string, FieldType>>();
  readonly usedParams = new Set<string>();
  readonly usedSizes = new Set<string>();
  /** Helper functions of the module, and what it imports: module to names. */
  readonly helpers = new Set<string>();
  readonly imports = new Map<string, Set<string>>();
  /** Statements before the scene: tables; and at the beginning of it: data, scales. */
  readonly tables = new Map<string, string>();
  readonly statements: string[] = [];
  /** Datasets whose data are shapes by themselves. */
  readonly shapes = new Set<string>();
  readonly params: ReadonlyMap<string, Json>;
  readonly scales: ReadonlyMap<string, Dict>;
  private readonly identifiers = new Map<string, string>();

  constructor(readonly vega: Dict) {
    const named = (key: string): [string, Dict][] =>
      listAt(vega[key], key).map((item, i): [string, Dict] => {
        const entry = dictAt(item, `${key}[${i}]`);
        return [stringAt(entry.name, `${key}[${i}].name`), entry];
      });
    this.scales = new Map(named('scales'));
    this.params = new Map(
      named('signals').map(([name, signal]): [string, Json] => {
        if (signal.value === undefined) throw new Unsupported('computed param', `params.${name}`);
        return [name, signal.value];
      }),
    );
  }

  /** A name for something of the module, unique whatever else is called so. */
  identifier(kind: string, name: string): string {
    const id = `${kind} ${name}`;
    const taken = new Set(this.identifiers.values());
    let identifier = this.identifiers.get(id) ?? camel(name);
    for (let n = 2; !this.identifiers.has(id) && (taken.has(identifier) || RESERVED.has(identifier)); n += 1)
      identifier = `${camel(name)}${n}`;
    this.identifiers.set(id, identifier);
    return identifier;
  }

  helper(name: string): string {
    this.helpers.add(name);
    return name;
  }

  import(from: string, ...names: readonly string[]): void {
    const known = this.imports.get(from) ?? new Set<string>();
    for (const name of names) known.add(name);
    this.imports.set(from, known);
  }

  /** The function that draws a symbol, given its area. */
  symbol(name: string, source: string): string {
    const identifier = this.identifier('symbol', name);
    this.helper('round');
    this.tables.set(identifier, source);
    return identifier;
  }

  /** Notes that a dataset's field is read as a type, and gives the code that reads it. */
  field(dataset: string, field: string, type: FieldType): string {
    const known = this.fields.get(dataset) ?? new Map<string, FieldType>();
    const before = known.get(field);
    // A field that is a number somewhere and a word elsewhere is left to the compiler of the page's code to refuse.
    if (before === undefined || before === 'unknown') known.set(field, type);
    this.fields.set(dataset, known);
    return `d${member(field)}`;
  }

  /** A value that is the same for all marks: a param, or the size of the drawing. */
  global(name: string, path: string): string {
    if (name === 'width' || name === 'height') {
      this.usedSizes.add(name);
      return name;
    }
    if (!this.params.has(name)) throw new Unsupported(`unknown name "${name}"`, path);
    this.usedParams.add(name);
    return this.identifier('param', name);
  }
}

/** Names that the module uses by itself, and words of the language. */
const RESERVED = new Set(
  'd items name tag all key text datasets params size width height scene Scene in of new if for let const var do class this function return default case switch true false null undefined'.split(
    ' ',
  ),
);
