// The rules that keep the house livable (CONTRIBUTING.md). Each failure says what to do.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';
import {inRoot} from '../.config/tools/paths.js';
import {type Import, type Module, allModules, modulesOf, packageOf, targetOf, visit} from './tools/modules.js';

/** Fails with every offender on a line of its own, under what to do about it. */
function none(offenders: string[], whatToDo: string): void {
  assert.ok(offenders.length === 0, `${whatToDo}\n  ${offenders.join('\n  ')}`);
}

/** `file imports specifier` for every import of these modules that is not allowed. */
const wrongImports = (modules: Module[], isWrong: (imported: Import, from: Module) => boolean): string[] =>
  modules.flatMap(from =>
    from.imports.filter(imported => isWrong(imported, from)).map(({specifier}) => `${from.path} imports ${specifier}`),
  );

const isRelative = ({specifier}: Import): boolean => specifier.startsWith('.');

const readJson = (path: string): unknown => JSON.parse(readFileSync(inRoot(path), 'utf8'));

test('core knows no DOM: its tsconfig has no dom library', () => {
  for (const path of ['tsconfig.json', 'packages/core/tsconfig.json', 'packages/tunisia/tsconfig.json']) {
    const {compilerOptions} = readJson(path) as {compilerOptions: {lib?: string[]; types?: string[]}};
    const extra = [...(compilerOptions.lib ?? []), ...(compilerOptions.types ?? [])].filter(name => !/^ES/i.test(name));
    none(extra, `Take these out of ${path}; what needs a DOM or Node belongs to elements, demo or test.`);
  }
  const references = modulesOf('core').filter(({text}) => /^\/\/\/ *<reference/m.test(text));
  none(
    references.map(({path}) => path),
    'Remove the /// <reference: core runs in a page, a worker and Node alike.',
  );
});

test('core imports no other package of ours, no Lit, no Vega', () => {
  none(
    wrongImports(modulesOf('core'), ({specifier}) => /^(@mizania\/|lit\b|lit-|@lit\b|vega)/.test(specifier)),
    'Core is below them all: hand the value in as an argument, or move this code to elements.',
  );
});

test('tunisia is data: of core it takes types only, of others nothing', () => {
  none(
    wrongImports(
      modulesOf('tunisia'),
      imported => !isRelative(imported) && !(imported.specifier === '@mizania/core' && imported.typeOnly),
    ),
    'Write `import type {…} from "@mizania/core"`; code that works on the data belongs to core.',
  );
});

test('packages name each other by their names and their exports', () => {
  none(
    wrongImports(
      allModules(),
      (imported, from) =>
        isRelative(imported) && !targetOf(from, imported)?.startsWith(from.path.split('/', 2).join('/') + '/src/'),
    ),
    'Import "@mizania/…" instead of a path into another package, and export there what is missing.',
  );
});

test('a package imports what its package.json depends on, and depends on what it imports', () => {
  for (const name of ['core', 'tunisia', 'elements']) {
    const {dependencies = {}} = readJson(`packages/${name}/package.json`) as {dependencies?: Record<string, string>};
    const modules = modulesOf(name);
    /** Types may come from DefinitelyTyped; a reader of our own types needs them too. */
    const dependencyOf = ({specifier, typeOnly}: Import): string => {
      const imported = packageOf(specifier);
      return typeOnly && !(imported in dependencies) ? `@types/${imported}` : imported;
    };
    none(
      wrongImports(modules, imported => !isRelative(imported) && !(dependencyOf(imported) in dependencies)),
      `Add it (for types: its @types) to the dependencies of packages/${name}/package.json, or do without it.`,
    );
    const used = new Set(modules.flatMap(({imports}) => imports.map(dependencyOf)));
    none(
      Object.keys(dependencies).filter(dependency => !used.has(dependency)),
      `Nobody imports these any more: take them out of packages/${name}/package.json.`,
    );
  }
});

test('a widget never imports a widget', () => {
  const isWidget = (path: string | undefined): boolean => !!path?.startsWith('packages/elements/src/widgets/');
  none(
    wrongImports(
      modulesOf('elements').filter(({path}) => isWidget(path)),
      (imported, from) => isWidget(targetOf(from, imported)),
    ),
    'What two widgets share is a controller, a part or a base class of its own, outside widgets/.',
  );
});

test("only what draws a page's own spec imports Vega: those of the kit are compiled when it is built", () => {
  const own = 'packages/elements/src/draw/own/';
  none(
    wrongImports(
      allModules(),
      (imported, from) => imported.specifier.startsWith('vega') && !imported.typeOnly && from.path !== `${own}embed.ts`,
    ),
    'What a chart needs of Vega belongs to .config/spec-compiler, which turns the static specs into modules without it.',
  );
  const outside = modulesOf('elements').filter(({path}) => !path.startsWith(own));
  const fetched = wrongImports(outside, (imported, from) => !!targetOf(from, imported)?.startsWith(own));
  assert.deepEqual(
    fetched,
    ['packages/elements/src/draw/draw.ts imports ./own/embed.js'],
    'Vega is fetched by the import() of draw.ts alone.',
  );
});

test('the shell reaches core through its doors alone', () => {
  /** Small and without imports of their own: they may stand in the shell too. */
  const leaves = new Set(['directionOf', 'issueOf', 'issueSentence', 'isSafeAddress', 'langOf', 'LIMITS']);
  const isBehind = (path: string, folders = 'load|prerender|reading|worker'): boolean =>
    new RegExp(`^packages/elements/src/(?:${folders})/`).test(path);
  const shell = modulesOf('elements').filter(({path}) => !isBehind(path));
  none(
    wrongImports(
      shell,
      (imported, from) => !imported.typeOnly && isBehind(targetOf(from, imported) ?? '', 'reading|worker'),
    ),
    'What reads files is fetched by a door of doors.ts; of its types alone the shell may know.',
  );
  none(
    shell.flatMap(({path, ast}) =>
      valuesFrom(ast, '@mizania/core')
        .filter(name => !leaves.has(name))
        .map(name => `${path} imports ${name}`),
    ),
    'Export it in a file of packages/elements/src/load/ and fetch it by doors.ts: a page pays for it when it needs it.',
  );
});

/** The names that a module imports as values. */
function valuesFrom(ast: ts.SourceFile, specifier: string): string[] {
  return ast.statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const {importClause} = statement;
    if (statement.moduleSpecifier.text !== specifier || !importClause || importClause.isTypeOnly) return [];
    const {namedBindings} = importClause;
    if (!namedBindings || !ts.isNamedImports(namedBindings)) return ['everything'];
    return namedBindings.elements.filter(({isTypeOnly}) => !isTypeOnly).map(({name}) => name.text);
  });
}

test('one file configures locales: the only one that imports @lit/localize', () => {
  const localizing = modulesOf('elements').filter(({imports}) =>
    imports.some(({specifier}) => packageOf(specifier) === '@lit/localize'),
  );
  assert.equal(
    localizing.length,
    1,
    `Import from that one file instead of @lit/localize. Found: ${localizing.map(({path}) => path).join(', ')}`,
  );
});

test('no import goes round in a circle', () => {
  const modules = new Map(allModules().map(module => [module.path, module]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    const from = modules.get(path);
    for (const imported of from?.imports ?? []) {
      const target = imported.typeOnly ? undefined : targetOf(from!, imported);
      if (target) follow(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of modules.keys()) follow(path, []);
  none(circles, 'Move what both need into a file of its own that imports neither.');
});

test('a relative import names a file that exists, with its .js ending', () => {
  const paths = new Set(allModules().map(({path}) => path));
  none(
    wrongImports(allModules(), (imported, from) => isRelative(imported) && !paths.has(targetOf(from, imported)!)),
    'Write the compiled name: `./tree.js` for tree.ts.',
  );
});

test('no folder lies deeper than three below src', () => {
  const tooDeep = allModules().filter(({path}) => path.split('/').length - 4 > 3);
  none(
    tooDeep.map(({path}) => path),
    'Move it up: a reader should find a file by its name, not by its folders.',
  );
});

test('no file is longer than 200 lines', () => {
  // The country pack is tables: a law is as long as it is. A compiled spec is as long as its spec makes it.
  const long = allModules().filter(
    ({path, text}) => !/^packages\/tunisia\/|\/draw\/compiled\//.test(path) && text.split('\n').length > 201,
  );
  none(
    long.map(({path, text}) => `${path}: ${text.split('\n').length - 1} lines`),
    'Give one of its concerns a file of its own; a widget keeps its behaviour in controllers.',
  );
});

test('nothing turns text into markup or code, nor writes inline styles', () => {
  const risky =
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|unsafe(?:HTML|SVG|Static)|\beval\(|new Function\b|\sstyle=["'$]/g;
  const found = allModules().flatMap(({path, text}) => {
    // Comments may name what the code may not use.
    const options = {
      removeComments: true,
      verbatimModuleSyntax: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
    };
    const code = ts
      .transpileModule(text, {compilerOptions: options})
      // It shuts the door that vega-embed would use.
      .outputText.replace("Object.defineProperty(place, 'innerHTML'", '');
    return [...code.matchAll(risky)].map(([match]) => `${path}: ${match.trim()}`);
  });
  none(
    found,
    'Data may come from anybody and pages may forbid it (Content-Security-Policy): use Lit templates and `static styles`; where a value decides, `.style=${…}`, a property (styleMap begins with the attribute, which is blocked).',
  );
});

test('no type is any, and no error is silenced', () => {
  const found = allModules().flatMap(({path, text, ast}) => {
    const lines: string[] = [];
    visit(ast, node => {
      if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
      lines.push(`${path}:${ast.getLineAndCharacterOfPosition(node.getStart()).line + 1} any`);
    });
    if (/@ts-(?:ignore|nocheck|expect-error)/.test(text)) lines.push(`${path} silences the compiler`);
    return lines;
  });
  none(found, 'Say `unknown` and narrow it, or give the type its name.');
});

test('every widget has its story, and is defined apart from its class', () => {
  const widgets = modulesOf('elements').filter(({path}) => path.startsWith('packages/elements/src/widgets/'));
  const define = modulesOf('elements').find(({path}) => path === 'packages/elements/src/define.ts');
  const defined = new Set(define?.imports.map(imported => targetOf(define, imported)));
  const faults = widgets.flatMap(({path, text}) => {
    const story = path.replace('packages/elements/src/widgets/', 'stories/').replace(/\.ts$/, '.stories.ts');
    return [
      ...(defined.has(path) ? [] : [`${path} is not in packages/elements/src/define.ts`]),
      ...(existsSync(inRoot(story)) ? [] : [`${path} has no ${story}`]),
      ...(/customElements\.define\(|@customElement\(/.test(text) ? [`${path} defines itself`] : []),
    ];
  });
  none(faults, 'A widget is one class in widgets/, one line in define.ts and one story file (CONTRIBUTING.md).');
});
