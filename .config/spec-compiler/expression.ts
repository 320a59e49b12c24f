import type {Expression, Node} from 'estree';
import {codegenExpression, constants, functions, parseExpression} from 'vega-expression';
import {type Code, constant, term, type Term} from './code.js';
import {inferFields, tidied} from './expression-tree.js';
import type {FieldType, Scope} from './scope.js';
import {Unsupported} from './unsupported.js';

/** Where an expression stands: what `datum` is, and what a message names. */
export interface Place {
  readonly dataset: string | undefined;
  readonly path: string;
}

/** Vega's functions that depend on the clock, on chance or on the browser have no place in a picture. */
const REFUSED = new Set(['now', 'random', 'btoa', 'atob', 'datetime', 'timezoneoffset']);

/** Functions of Vega's that are a line of code in the page: helpers of the module. */
const HELPERS = ['isValid', 'isDate', 'toNumber', 'toDate', 'toBoolean', 'toString'];

/** Vega's types of values, written as JavaScript's. */
const TESTS: Readonly<Record<string, (argument: string) => string>> = {
  isNumber: argument => `typeof ${argument} === 'number'`,
  isString: argument => `typeof ${argument} === 'string'`,
  isBoolean: argument => `typeof ${argument} === 'boolean'`,
  isArray: argument => `Array.isArray(${argument})`,
};

/** Scales are called by other files, which know them. */
export interface ScaleCalls {
  apply(scale: string, argument: string, path: string): string;
  bandwidth(scale: string, path: string): string;
}

/** Turns a Vega expression into code of the page, with Vega's own parser and code generator. */
export function expression(source: string, wanted: FieldType, place: Place, scope: Scope, scales: ScaleCalls): Code {
  const tree = parsed(source, place.path);
  return codeOf(tree, wanted, place, scope, scales);
}

/** The same for a condition, or any other code that is not a value of a channel. */
export function testOf(source: string, place: Place, scope: Scope, scales: ScaleCalls): Term {
  return termOf(parsed(source, place.path), 'unknown', place, scope, scales);
}

function parsed(source: string, path: string): Expression {
  try {
    return tidied(parseExpression(source)) as Expression;
  } catch (error) {
    throw new Unsupported(`expression "${source}" (${(error as Error).message})`, path);
  }
}

function codeOf(tree: Expression, wanted: FieldType, place: Place, scope: Scope, scales: ScaleCalls): Code {
  if (tree.type === 'ConditionalExpression')
    return {
      kind: 'choice',
      test: termOf(tree.test, 'unknown', place, scope, scales),
      yes: codeOf(tree.consequent, wanted, place, scope, scales),
      no: codeOf(tree.alternate, wanted, place, scope, scales),
    };
  if (tree.type === 'Literal' && (tree.value === null || ['string', 'number', 'boolean'].includes(typeof tree.value)))
    return constant(tree.value as string | number | boolean | null);
  const {text, perDatum} = termOf(tree, wanted, place, scope, scales);
  return term(text, perDatum);
}

function termOf(tree: Expression, wanted: FieldType, {dataset, path}: Place, scope: Scope, scales: ScaleCalls): Term {
  for (const [field, type] of inferFields(tree, wanted)) {
    if (dataset === undefined) throw new Unsupported(`datum.${field} outside a mark`, path);
    scope.field(dataset, field, type);
  }
  const generate = codegenExpression({
    constants: {...constants, datum: 'd'},
    fieldvar: 'd',
    globalvar: name => scope.global(name, path),
    functions: (visit: (node: Node) => string) => ({
      ...known(functions(visit), path),
      ...ours(visit, path, scope, scales),
    }),
  });
  try {
    const {code, fields} = generate(tree);
    return {text: code, perDatum: fields.length > 0 || /\bd\b/.test(code)};
  } catch (error) {
    if (error instanceof Unsupported) throw error;
    throw new Unsupported((error as Error).message, path);
  }
}

type Functions = Record<string, string | ((nodes: readonly Node[]) => string)>;

function known(all: Functions, path: string): Functions {
  const refused = [...REFUSED].map((name): [string, () => string] => [
    name,
    () => {
      throw new Unsupported(`function ${name}()`, path);
    },
  ]);
  return {...all, ...Object.fromEntries(refused)};
}

function ours(print: (node: Node) => string, path: string, scope: Scope, scales: ScaleCalls): Functions {
  const first = (nodes: readonly Node[]): string => nodes.slice(0, 1).map(print).join('');
  const scaleName = ([node]: readonly Node[]): string => {
    if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
    throw new Unsupported('scale chosen by an expression', path);
  };
  const mine: Functions = {
    scale: nodes => scales.apply(scaleName(nodes), nodes.slice(1, 2).map(print).join(''), path),
    bandwidth: nodes => scales.bandwidth(scaleName(nodes), path),
  };
  for (const name of HELPERS) mine[name] = nodes => `${scope.helper(name)}(${first(nodes)})`;
  for (const [name, write] of Object.entries(TESTS)) mine[name] = nodes => `(${write(first(nodes))})`;
  return mine;
}
