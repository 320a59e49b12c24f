import type {MemberExpression, Node} from 'estree';
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
  if (node.type === 'MemberExpression') return fieldsOfMember(node, wanted);
  if (node.type === 'UnaryExpression') return inferFields(node.argument, node.operator === '!' ? 'unknown' : 'number');
  if (node.type === 'BinaryExpression') {
    const words = [node.left, node.right].some(side => side.type === 'Literal' && typeof side.value === 'string');
    const computed = ARITHMETIC.has(node.operator) || node.operator === '+';
    const type = computed ? (words ? 'string' : 'number') : 'unknown';
    return [node.left, node.right].flatMap(side => inferFields(side, type));
  }
  if (node.type === 'ConditionalExpression')
    return [
      inferFields(node.test, 'unknown'),
      inferFields(node.consequent, wanted),
      inferFields(node.alternate, wanted),
    ].flat();
  if (node.type === 'CallExpression') {
    const name = node.callee.type === 'Identifier' ? node.callee.name : '';
    const type = NUMBER.has(name) ? 'number' : name === 'length' ? 'string' : 'unknown';
    return node.arguments.flatMap(argument => inferFields(argument, type));
  }
  return children(node).flatMap(child => inferFields(child, 'unknown'));
}

function fieldsOfMember(
  {object, property, computed}: MemberExpression,
  wanted: FieldType,
): readonly (readonly [string, FieldType])[] {
  if (object.type !== 'Identifier' || object.name !== 'datum') return inferFields(object, 'unknown');
  if (property.type === 'Identifier' && !computed) return [[property.name, wanted]];
  return property.type === 'Literal' && typeof property.value === 'string' ? [[property.value, wanted]] : [];
}

function children(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (value): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string',
    );
}
