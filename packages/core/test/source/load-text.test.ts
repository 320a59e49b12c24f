import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Loaded, LIMITS, loadText} from '../../src/source/load-text.js';
import type {Answer, ByteReader, Platform} from '../../src/source/platform.js';

interface Served {
  readonly status?: number;
  readonly url?: string;
  readonly chunks?: readonly Uint8Array[];
  readonly text?: string;
  /** What reading the body ends with, instead of the end. */
  readonly fails?: Error;
  readonly cancelFails?: boolean;
}

/** A host that answers with what it is given, one answer per request, and writes down what it was asked. */
class FakePlatform implements Platform {
  readonly asked: string[] = [];
  readonly waited: number[] = [];
  readonly cancelled: number[] = [];
  readonly decoded: string[] = [];
  reads = 0;

  constructor(private readonly answers: readonly (Served | Error)[]) {}

  fetch(url: string): Promise<Answer> {
    const served = this.answers[Math.min(this.asked.length, this.answers.length - 1)];
    this.asked.push(url);
    if (served === undefined || served instanceof Error) return Promise.reject(served ?? new Error('nothing served'));
    const status = served.status ?? 200;
    return Promise.resolve({ok: status < 400, status, url: served.url ?? url, body: this.bodyOf(served)});
  }

  private bodyOf({chunks, text = '', fails, cancelFails}: Served): ByteReader {
    const rest = [...(chunks ?? [new TextEncoder().encode(text)])];
    return {
      read: () => {
        this.reads += 1;
        const chunk = rest.shift();
        return chunk === undefined && fails ? Promise.reject(fails) : Promise.resolve(chunk);
      },
      cancel: () => {
        this.cancelled.push(this.asked.length);
        return cancelFails ? Promise.reject(new Error('cancel')) : Promise.resolve();
      },
    };
  }

  resolve(url: string): string | undefined {
    return URL.canParse(url, 'https://page.example/dir/') ? new URL(url, 'https://page.example/dir/').href : undefined;
  }

  decode(bytes: Uint8Array, encoding: string): string | undefined {
    this.decoded.push(encoding);
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      return undefined;
    }
  }

  wait(ms: number): Promise<void> {
    this.waited.push(ms);
    return Promise.resolve();
  }
}

const load = async (...answers: readonly (Served | Error)[]): Promise<{loaded: Loaded; platform: FakePlatform}> => {
  const platform = new FakePlatform(answers);
  return {loaded: await loadText('budget.csv', platform), platform};
};
/** The text, or the code of the issue with its detail. */
const said = (loaded: Loaded): string => {
  if ('text' in loaded) return loaded.text;
  assert.equal(loaded.issue.severity, 'error');
  return [loaded.issue.code, loaded.issue.detail ?? ''].join(' ').trim();
};
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** What a fetch with `AbortSignal.timeout` rejects with. */
const timeout = (): Error => new DOMException('signal timed out', 'TimeoutError');

describe('loadText', () => {
  it('gives the text of an address beside the page', async () => {
    const {loaded, platform} = await load({
      chunks: [new TextEncoder().encode('الصح').subarray(0, 3), new TextEncoder().encode('الصح').subarray(3)],
    });
    assert.equal(said(loaded), 'الصح');
    assert.deepEqual(platform.asked, ['https://page.example/dir/budget.csv']);
    assert.deepEqual(platform.waited, []);
  });

  it('asks for nothing at an unsafe address', async () => {
    for (const address of ['java\tscript:alert(1)', ' //host/a', 'DATA:text/csv,a', '\\\\host\\a', '', 'https://[']) {
      const platform = new FakePlatform([{text: 'x'}]);
      assert.equal(said(await loadText(address, platform)), 'unsafe-address', JSON.stringify(address));
      assert.deepEqual(platform.asked, []);
    }
  });

  it('asks for nothing where the page itself is a file', async () => {
    const platform = new FakePlatform([{text: 'x'}]);
    platform.resolve = () => 'file:///home/budget.csv';
    assert.equal(said(await loadText('budget.csv', platform)), 'unsafe-address');
    assert.deepEqual(platform.asked, []);
  });
});

describe('a server', () => {
  it('that says no is not asked again, and its body is let go', async () => {
    for (const status of [400, 401, 403, 404, 410, 500]) {
      const {loaded, platform} = await load({status, text: '<html>'});
      assert.equal(said(loaded), `http ${status}`);
      assert.equal(platform.asked.length, 1, String(status));
      assert.deepEqual(platform.cancelled, [1]);
    }
  });

  it('that is busy is asked three times, with growing pauses', async () => {
    for (const status of [429, 502, 503, 504]) {
      const {loaded, platform} = await load({status});
      assert.equal(said(loaded), `http ${status}`);
      assert.equal(platform.asked.length, LIMITS.tries);
      assert.deepEqual(platform.waited, [500, 1000]);
    }
    const {loaded, platform} = await load({status: 503}, timeout(), {text: 'a'});
    assert.deepEqual([said(loaded), platform.asked.length], ['a', 3]);
  });

  it('hostile 47: that does not answer in time, or stops in the middle, is asked again', async () => {
    for (const answer of [timeout(), {text: 'half', fails: timeout()}]) {
      const {loaded, platform} = await load(answer);
      assert.equal(said(loaded), 'timeout 10');
      assert.equal(platform.asked.length, 3);
    }
  });

  it('that the browser blocks is not asked again: the policy stays what it is', async () => {
    const {loaded, platform} = await load(new TypeError('Failed to fetch'));
    assert.match(said(loaded), /^blocked/);
    assert.equal(platform.asked.length, 1);
    assert.ok('issue' in loaded && loaded.issue.text === 'https://page.example/dir/budget.csv');
  });

  it('that breaks off is reported, and half a file is never taken for one', async () => {
    const {loaded} = await load({text: 'a,b\n1', fails: new TypeError('network error')});
    assert.match(said(loaded), /^blocked/);
  });

  it('hostile 52: that leads to http or to another scheme is refused', async () => {
    for (const url of ['http://page.example/budget.csv', 'file:///etc/passwd', 'data:text/csv,a', 'blob:https://x/1']) {
      const {loaded, platform} = await load({url, text: 'a'});
      assert.equal(said(loaded), 'unsafe-address', url);
      assert.ok('issue' in loaded && loaded.issue.text === url);
      assert.deepEqual([platform.reads, platform.cancelled], [0, [1]]);
    }
    assert.equal(said((await load({url: 'https://other.example/a.csv', text: 'a'})).loaded), 'a');
  });

  it('may be a service worker, whose own answers have no address', async () => {
    assert.equal(said((await load({url: '', text: 'a'})).loaded), 'a');
  });
});

describe('a file that is too large', () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(97);
  const endless = Array.from({length: 200}, () => megabyte);

  it('hostile 48: is given up while it comes, as soon as the limit is passed', async () => {
    const {loaded, platform} = await load({chunks: endless});
    assert.equal(said(loaded), 'too-large 64');
    assert.equal(platform.reads, 65);
    assert.deepEqual(platform.cancelled, [1]);
    assert.equal(platform.asked.length, 1);
  });

  it('is called so even when giving up fails', async () => {
    assert.equal(said((await load({chunks: endless, cancelFails: true})).loaded), 'too-large 64');
  });

  it('starts beyond the limit, not at it', async () => {
    const {loaded} = await load({chunks: endless.slice(0, 64)});
    assert.ok('text' in loaded && loaded.text.length === 64 * 1024 * 1024);
  });
});

describe('the encoding', () => {
  const utf16 = (text: string, little: boolean): Uint8Array =>
    bytes(
      ...[...text]
        .flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
        .map((_, i, all) => all[little ? i : i ^ 1] ?? 0),
    );

  it('is UTF-8, with or without its mark', async () => {
    const {loaded} = await load({chunks: [bytes(0xef, 0xbb, 0xbf), new TextEncoder().encode('a,é')]});
    assert.equal(said(loaded), 'a,é');
  });

  it('is UTF-16 by its mark, or by its zero bytes where a program left the mark out', async () => {
    const text = 'mission;voted\nالصحة;12';
    assert.equal(said((await load({chunks: [bytes(0xff, 0xfe), utf16(text, true)]})).loaded), text);
    assert.equal(said((await load({chunks: [bytes(0xfe, 0xff), utf16(text, false)]})).loaded), text);
    // With its mark alone, where no byte is zero.
    for (const little of [true, false]) {
      assert.equal(
        said((await load({chunks: [little ? bytes(0xff, 0xfe) : bytes(0xfe, 0xff), utf16('الصحة', little)]})).loaded),
        'الصحة',
      );
    }
    assert.equal(said((await load({chunks: [utf16(text, true)]})).loaded), text);
    assert.equal(said((await load({chunks: [utf16(text, false)]})).loaded), text);
  });

  it('is not UTF-16 because of a stray NUL', async () => {
    for (const text of ['mission,voted\na\u0000b,1\n', '\u0000\u0000\u0000a\u0000b'])
      assert.equal(said((await load({text})).loaded), text);
  });

  it('that is no UTF is refused: a wrong guess would be unreadable names', async () => {
    for (const chunk of [bytes(0xd3, 0x61, 0xe9), bytes(0x61, 0xc3), bytes(0xff, 0xfe, 0x00, 0xd8)]) {
      assert.equal(said((await load({chunks: [chunk]})).loaded), 'encoding');
    }
  });

  it('of nothing is nothing', async () => {
    assert.equal(said((await load({chunks: []})).loaded), '');
  });
});
