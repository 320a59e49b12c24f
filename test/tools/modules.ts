import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {packageNames, root} from '../../.config/tools/paths.js';

/** One import or re-export of a module, whatever its form. */
export interface Import {
  /** As written: `./tree.js`, `@mizania/core`, `vega`. */
  specifier: string;
  /** Leaves nothing in the compiled code. */
  typeOnly: boolean;
}

export interface Module {
  /** Below the repository, with slashes: `packages/core/src/index.ts`. */
  path: string;
  text: string;
  ast: ts.SourceFile;
  imports: Import[];
}

/** All modules of a package's src folder. */
export function modulesOf(packageName: string): Module[] {
  const src = join(root, 'packages', packageName, 'src');
  if (!existsSync(src)) return [];
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => parse(relative(root, join(src, name)).replaceAll('\\', '/')));
}

export const allModules = (): Module[] => packageNames.flatMap(modulesOf);

function parse(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8');
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return {path, text, ast, imports: importsOf(ast)};
}

function importsOf(ast: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  visit(ast, node => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return imports;

  function add(specifier: ts.Node | undefined, typeOnly: boolean): void {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({specifier: specifier.text, typeOnly});
  }
}

/** `import type {A}` and `import {type A}`; the second still loads its module, but takes no value from it. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(element => element.isTypeOnly);
}

export function visit(node: ts.Node, use: (node: ts.Node) => void): void {
  use(node);
  ts.forEachChild(node, child => visit(child, use));
}

/** The source file that a relative import or one of our own packages names; nothing for other packages. */
export function targetOf(from: Module, {specifier}: Import): string | undefined {
  if (specifier.startsWith('.')) {
    return join(dirname(from.path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts');
  }
  const own = /^@mizania\/(\w+)(?:\/(.+))?$/.exec(specifier);
  return own ? `packages/${own[1]}/src/${own[2] ?? 'index'}.ts` : undefined;
}

/** The package that a bare import names: `@lit/localize` of `@lit/localize/init.js`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
