import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {WORDS} from '../demo/check-words.js';

const demo = (name: string): URL => new URL(`../demo/${name}`, import.meta.url);
const read = (name: string): string => readFileSync(demo(name), 'utf8');
/** Made by the build. */
const MADE = 'prerendered.html';
const notBuilt = !existsSync(demo(MADE)) && 'not built yet';
const PAGES = ['index.html', 'side-by-side.html', 'plain.html', 'own-chart.html', 'check.html', MADE];

/** Start tags with their attributes, outside comments. */
function tagsIn(html: string): string[] {
  return html.replace(/<!--.*?-->/gs, '').match(/<[a-z][^>]*>/g) ?? [];
}

describe('pages of the demo', () => {
  for (const name of PAGES) {
    it(
      `${name} asks for nothing from another site, and what it names exists`,
      {skip: name === MADE && notBuilt},
      () => {
        // A link to a source is asked for by the reader alone.
        const html = read(name).replace(/<a href="https?:[^>]*>/g, '');
        const addresses = [...html.matchAll(/(?:src|href)="([^"?#]+)/g)].map(([, address = '']) => address);
        assert.deepEqual(
          addresses.filter(address => /^([a-z]+:)?\/\//.test(address)),
          [],
        );
        const own = addresses.filter(address => !address.startsWith('../dist/'));
        assert.deepEqual(
          own.filter(address => !existsSync(demo(address))),
          [],
        );
      },
    );
  }

  for (const name of ['index.html', 'side-by-side.html', 'own-chart.html', 'check.html']) {
    it(`${name} has a strict policy and keeps to it`, () => {
      const html = read(name);
      assert.match(html, /default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'/);
      assert.deepEqual(
        tagsIn(html).filter(tag => /\s(style|on[a-z]+)=/.test(tag) || tag.startsWith('<style')),
        [],
      );
      assert.doesNotMatch(html, /<script[^>]*>\s*[^<\s]/);
    });
  }

  for (const name of ['index.html', 'check.html']) {
    it(`${name} says everything in French, Arabic and English`, () => {
      const texts = [...read(name).matchAll(/<(\w+)[^>]*class="[^"]*\bw"[^>]*>(.*?)<\/\1>(?=\s*<)/gs)];
      assert.ok(texts.length > 12);
      const tags = tagsIn(read(name)).join('');
      const count = (lang: string): number => tags.split(`<span lang="${lang}"`).length - 1;
      // The name of the kit stands in French and Arabic beside the texts.
      assert.equal(count('fr'), count('ar'));
      assert.equal(count('fr'), count('en') + 1);
    });
  }

  it('the checker has the same words in each language', () => {
    const shape = (words: object): unknown =>
      Object.entries(words).map(([name, word]) => [
        name,
        typeof word === 'object' ? shape(word as object) : typeof word,
      ]);
    const [fr, ...others] = Object.values(WORDS).map(shape);
    assert.deepEqual(others, [fr, fr]);
  });

  it('plain.html is nothing but two tags', () => {
    const tags = tagsIn(read('plain.html')).filter(tag => !/^<(!doctype|html|meta|title)/.test(tag));
    assert.equal(tags.length, 2);
    assert.match(tags[0] ?? '', /^<script type="module" src="[^"]+mizania\.js">$/);
    assert.match(tags[1] ?? '', /^<mizania-treemap src="data\/lf-2019\.csv">$/);
  });

  it(
    'prerendered.html allows its one style by its hash, and is the same page whoever makes it',
    {skip: notBuilt},
    () => {
      const html = read(MADE);
      const styles = new Set([...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style));
      assert.equal(styles.size, 1);
      const [, stated] = /style-src 'self' '(sha256-[^']+)'/.exec(html) ?? [];
      const [style = ''] = styles;
      assert.equal(stated, `sha256-${createHash('sha256').update(style).digest('base64')}`);
      assert.equal(style, readFileSync(new URL('../dist/prerendered.css', import.meta.url), 'utf8'));
      assert.deepEqual(
        tagsIn(html).filter(tag => /\s(style|on[a-z]+)=/.test(tag)),
        [],
      );
      assert.equal(html.split('<template shadowrootmode="open">').length - 1, 6);
      const code = `
      const kit = await import('@mizania/elements/prerender');
      const {prerenderedPage} = await import(${JSON.stringify(demo('tools/prerendered-page.js').href)});
      process.stdout.write(await prerenderedPage(kit));`;
      const again = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        env: {...process.env, NODE_OPTIONS: '', TZ: 'Asia/Tokyo', LC_ALL: 'C'},
        encoding: 'utf8',
        maxBuffer: 1e7,
      });
      assert.ok(again === html);
    },
  );

  it('nothing is remembered about the reader', () => {
    for (const name of ['demo.js', 'language.js', 'snippets.js', 'check.js']) {
      assert.doesNotMatch(read(name), /cookie|localStorage|sessionStorage|indexedDB/i, name);
    }
  });
});
