import type {Node} from 'estree';
import type {FieldType} from './scope.js';

const NUMBER = new Set([
  'abs',
  'acos',
  'asin',
  'atan',
  'atan2',
  'ceil',
  'cos',
  'exp',
  'floor',
  'hypot',
  'log',
  'max',
  'min',
  'pow',
  'round',
  'sin',
  'sqrt',
  'tan',
  'clamp',
  'isNaN',
  'isFinite',
]);
const ARITHMETIC = new Set(['-', '*', '/', '%', '**', '<', '>', '<=', '>=']);

/** `datum["a"]` as `datum.a`: the same, easier to read. */
export function tidied(node: Node): Node {
  for (const child of children(node)) tidied(child);
  if (node.type === 'MemberExpression' && node.computed && node.property.type === 'Literal') {
    const {value} = node.property;
    if (typeof value === 'string' && /^[A-Za-z_$][\w$]*$/.test(value)) {
      node.computed = false;
      node.property = {type: 'Identifier', name: value};
    }
  }
  return node;
}

/** The fields of `datum` that an expression reads, with what it takes them for. */
export function inferFields(node: Node, wanted: FieldType): readonly (readonly [string, FieldType])[] {
  switch (node.type) {
    case 'MemberExpression': {
      const {object, property} = node;
      if (object.type !== 'Identifier' || object.name !== 'datum') return inferFields(object as Node, 'unknown');
      const name =
        property.type === 'Identifier' && !node.computed
          ? property.name
          : property.type === 'Literal'
            ? property.value
            : undefined;
      return typeof name === 'string' ? [[name, wanted]] : [];
    }
    case 'UnaryExpression':
      return inferFields(node.argument, node.operator === '!' ? 'unknown' : 'number');
    case 'BinaryExpression': {
      const words = [node.left, node.right].some(side => side.type === 'Literal' && typeof side.value === 'string');
      const sides = ARITHMETIC.has(node.operator) || node.operator === '+' ? (words ? 'string' : 'number') : 'unknown';
      return [node.left as Node, node.right].flatMap(side => inferFields(side, sides));
    }
    case 'ConditionalExpression':
      return [
        ...inferFields(node.test, 'unknown'),
        ...inferFields(node.consequent, wanted),
        ...inferFields(node.alternate, wanted),
      ];
    case 'CallExpression': {
      const name = node.callee.type === 'Identifier' ? node.callee.name : '';
      const type = NUMBER.has(name) ? 'number' : name === 'length' ? 'string' : 'unknown';
      return node.arguments.flatMap(argument => inferFields(argument, type));
    }
    default:
      return children(node).flatMap(child => inferFields(child, 'unknown'));
  }
}

function children(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (value): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string',
    );
}
