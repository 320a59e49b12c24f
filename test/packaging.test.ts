// What a stranger gets from npm, from a clone or from a copy of dist/. Needs a build: `npm test` makes one before.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {filesFrom} from '../.config/tools/bundle-files.js';
import {inRoot, packageNames, root} from '../.config/tools/paths.js';
import {type Module, modulesOf} from './tools/modules.js';

type Conditions = string | Record<string, string>;

interface Manifest {
  name: string;
  exports: Record<string, Conditions>;
  sideEffects: boolean | string[];
  customElements?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(inRoot(path), 'utf8'));
const manifestOf = (name: string): Manifest => readJson(`packages/${name}/package.json`) as Manifest;

test('npm test and npm start begin before anything is installed', () => {
  const clone = mkdtempSync(join(tmpdir(), 'mizania-clone-'));
  try {
    const isCode = (path: string) => /\.js(on)?$/.test(path) || statSync(path).isDirectory();
    for (const name of ['.config', 'demo', 'test', 'package.json']) {
      cpSync(inRoot(name), join(clone, name), {recursive: true, filter: isCode});
    }
    const {stderr} = spawnSync(process.execPath, ['test/run.js', 'nothing'], {cwd: clone, encoding: 'utf8'});
    assert.match(stderr, /^\s*No step is named nothing\./);
    const started = ['--input-type=module', '--eval', 'await import("./demo/serve.js")'];
    assert.equal(spawnSync(process.execPath, started, {cwd: clone, encoding: 'utf8'}).stderr, '');
  } finally {
    rmSync(clone, {recursive: true});
  }
});

for (const name of packageNames) {
  const manifest = manifestOf(name);
  const missing = (paths: string[]) => paths.filter(path => !existsSync(inRoot('packages', name, path)));

  test(`every export of ${manifest.name} names files that exist`, () => {
    const targets = Object.values(manifest.exports).flatMap(to => (typeof to === 'string' ? [to] : Object.values(to)));
    const absent = missing([...targets, ...(manifest.customElements ? [manifest.customElements] : [])]);
    assert.deepEqual(absent, [], `Run npm run build, or correct "exports" of packages/${name}/package.json.`);
  });

  test(`every export of ${manifest.name} says where its source is, first`, () => {
    for (const [path, to] of Object.entries(manifest.exports)) {
      if (typeof to === 'string') continue;
      const order = Object.keys(to).join();
      assert.equal(
        order,
        'source,types,default',
        `Put the conditions of "${path}" in packages/${name}/package.json in this order.`,
      );
    }
  });

  test(`"sideEffects" of ${manifest.name} names the modules that have any, and only files that exist`, () => {
    const patterns = Array.isArray(manifest.sideEffects) ? manifest.sideEffects : [];
    const files = ['src', 'dist'].flatMap(folder =>
      filesBelow(`packages/${name}/${folder}`).map(file => `./${folder}/${file}`),
    );
    const isNamed = (file: string) => patterns.some(pattern => globToRegExp(pattern).test(file));
    const dead = patterns.filter(pattern => !files.some(file => globToRegExp(pattern).test(file)));
    assert.deepEqual(dead, [], `These match no file: correct "sideEffects" of packages/${name}/package.json.`);
    const acting = modulesOf(name)
      .filter(acts)
      .map(({path}) => path.replace(`packages/${name}`, '.'));
    const dropped = acting.filter(
      file => !isNamed(file) || !isNamed(file.replace(/^\.\/src\/(.*)\.ts$/, './dist/$1.js')),
    );
    assert.deepEqual(
      dropped,
      [],
      `Bundlers would drop these: name them in "sideEffects" of packages/${name}/package.json, as src and dist.`,
    );
  });
}

/** What needs no page. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  core: Object.keys(manifestOf('core').exports),
  tunisia: Object.keys(manifestOf('tunisia').exports),
  elements: ['./prerender'],
};

for (const [name, paths] of Object.entries(PLAIN)) {
  for (const path of paths.filter(path => !path.endsWith('.json'))) {
    const specifier = `@mizania/${name}${path.slice(1)}`;
    test(`${specifier} can be imported in plain Node`, () => {
      const code = `const exports = await import('${specifier}'); if (Object.keys(exports).length === 0) throw new Error('exports nothing');`;
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        env: withoutOptions(),
        stdio: 'pipe',
      });
    });
  }
}

test('dist/mizania.js loads the rest later, dist/mizania.all.js is one file and fetches nothing but Vega', async () => {
  const all = await filesFrom('mizania.all.js', {later: true});
  assert.deepEqual(
    all.map(file => file.replace(/-[\w-]{8}\.js$/, '.js')),
    ['mizania.all.js', 'chunks/draw-own.js'],
    'Something keeps an import in mizania.all.js: see rollup.config.js.',
  );
  const atLast = await filesFrom('mizania.js', {later: true});
  assert.ok(atLast.length > 1, 'The shell loads nothing later: drawing code must come through import().');
  // `mizania.js?ver=6.8` and `mizania.js` are two modules: a chunk that imports the second loads the kit twice.
  const chunks = atLast.filter(file => file !== 'mizania.js');
  const loaded = await Promise.all(chunks.map(file => filesFrom(file)));
  assert.deepEqual(
    chunks.filter((_, i) => loaded[i]?.includes('mizania.js')),
    [],
    'These import the shell: see rollup.config.js, and what a chunk shares with it.',
  );
});

test('the shell asks for a chunk and for what the chunk imports at the same time', async () => {
  const chunks = filesBelow('dist/chunks').filter(file => file.endsWith('.js'));
  const shell = readFileSync(inRoot('dist/mizania.js'), 'utf8').replaceAll('"./chunks/', '"./');
  const asked = [shell, ...chunks.map(file => readFileSync(inRoot('dist/chunks', file), 'utf8'))];
  for (const file of (await filesFrom('mizania.js', {later: true})).slice(1)) {
    const imported = (await filesFrom(file)).filter(name => name !== file);
    const late = imported.filter(
      name => !asked.some(text => text.includes(`import("./${name.replace('chunks/', '')}")`)),
    );
    assert.deepEqual(
      late,
      [],
      `dist/${file} is one trip to the server late: see renderDynamicImport in rollup.config.js.`,
    );
  }
});

test('Vega stands in one file, which no page gets that draws no spec of its own', () => {
  const files = ['mizania.js', 'mizania.all.js', ...filesBelow('dist/chunks').map(file => `chunks/${file}`)];
  const withVega = files
    .filter(file => file.endsWith('.js'))
    .filter(file => {
      const {sources} = readJson(`dist/${file}.map`) as {sources: string[]};
      return sources.some(source => /node_modules\/vega/.test(source));
    });
  assert.deepEqual(
    withVega.map(file => file.replace(/-[\w-]{8}\.js$/, '.js')),
    ['chunks/draw-own.js'],
    'Find the import of the drawing file, or of something else in its folder.',
  );
  assert.match(readFileSync(inRoot('dist/licenses.txt'), 'utf8'), /^## vega-embed \d/m, 'Vega asks for its notice.');
});

test('what is built has its source map and its types', () => {
  const files = [
    'mizania.js',
    'mizania.all.js',
    ...filesBelow('dist/chunks')
      .filter(file => file.endsWith('.js'))
      .map(file => `chunks/${file}`),
  ];
  const wanted = [...files.map(file => `${file}.map`), 'mizania.d.ts', 'mizania.all.d.ts', 'custom-elements.json'];
  assert.deepEqual(
    wanted.filter(file => !existsSync(inRoot('dist', file))),
    [],
    'Run npm run build.',
  );
});

test('package-lock.json says what the package.json files say', () => {
  const {packages} = readJson('package-lock.json') as {packages: Record<string, Partial<Manifest>>};
  for (const path of ['', ...packageNames.map(name => `packages/${name}`)]) {
    const manifest = readJson(`${path || '.'}/package.json`) as Manifest;
    for (const kind of ['dependencies', 'devDependencies'] as const) {
      assert.deepEqual(
        packages[path]?.[kind],
        manifest[kind],
        `Run npm install, then npm ci --dry-run: ${path || 'the root'} changed.`,
      );
    }
  }
});

test('no file mentions a place outside the repository', () => {
  const outside = new RegExp(['/work', '/|\\.\\./', 'shared/|\\.\\./reference/'].join(''));
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, {cwd: root, encoding: 'utf8'})
    .split('\0')
    .filter(file => file && existsSync(inRoot(file)));
  const found = files.filter(
    file =>
      /\.(?:m?[jt]s|json|md|html|css|csv|yml)$|^[^.]*$/.test(file) && outside.test(readFileSync(inRoot(file), 'utf8')),
  );
  assert.deepEqual(
    // Its tests read more where that folder lies beside the repository, and skip with a reason where it does not.
    found.filter(file => !/^packages\/(?:core|tunisia)\/test\/outside\.ts$/.test(file)),
    [],
    'A clone has nothing beside it: name the source in words, or bring what is needed inside.',
  );
});

/** @param path below the repository */
function filesBelow(path: string): string[] {
  if (!existsSync(inRoot(path))) return [];
  return readdirSync(inRoot(path), {recursive: true, encoding: 'utf8'}).map(file => file.replaceAll('\\', '/'));
}

/** A module that does something when it is loaded, beside giving names to values. */
const acts = ({ast}: Module): boolean =>
  ast.statements.some(
    statement => ts.isExpressionStatement(statement) || (ts.isImportDeclaration(statement) && !statement.importClause),
  );

/** `*` within a folder and `**` across folders are all that package.json files of ours use. */
function globToRegExp(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*\*\/|\*/g, star => (star === '*' ? '[^/]*' : '(?:.*/)?'))}$`);
}

/** The tests run on sources; a stranger's Node does not. */
function withoutOptions(): NodeJS.ProcessEnv {
  return {...process.env, NODE_OPTIONS: ''};
}
