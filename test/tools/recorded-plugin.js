import {tsImport} from 'tsx/esm/api';

/**
 * Gives browser tests the commands `record` and `recorded`: a server of its own, of another origin than the page, that
 * answers as publishers' servers do. See recorded.ts for what they take and give.
 */
export function recordedPlugin() {
  /** @type {import('../../packages/core/test/source/local-server.ts').LocalServer} */
  let server;
  /** @type {Map<string, import('./recorded.ts').Recording>} */
  const recordings = new Map();
  return {
    name: 'recorded',
    async serverStart() {
      const path = '../../packages/core/test/source/local-server.ts';
      const {LocalServer} = await tsImport(path, import.meta.url);
      server = await LocalServer.start();
      server.serve = (path, {method}) => {
        const [, name = '', file = ''] = /^\/(\d+)(\/.*)$/.exec(path) ?? [];
        return answerOf(recordings.get(name), file, method, `${server.origin}/${name}`);
      };
    },
    serverStop() {
      server?.stop();
    },
    executeCommand({command, payload}) {
      if (command === 'record') {
        const name = String(recordings.size + 1);
        recordings.set(name, {files: payload.files, given: {}});
        return {name, origin: server.origin};
      }
      if (command !== 'recorded') return;
      const start = `/${payload.name}/`;
      const asked = server.asked.filter(line => line.includes(` ${start}`)).map(line => line.replace(start, '/'));
      const sent = [...server.sent].filter(([path]) => path.startsWith(start));
      return {asked, bytes: sent.reduce((sum, [, bytes]) => sum + bytes, 0)};
    },
  };
}

/** The answers of a file are given in their order, the last of them from then on; a question for the size takes none. */
function answerOf(recording, path, method, here) {
  const {files = {}, given = {}} = recording ?? {};
  const key = Object.hasOwn(files, path) ? path : path.replace(/\?.*$/, '');
  if (!Object.hasOwn(files, key)) return undefined;
  const answers = [files[key]].flat();
  const place = given[key] ?? 0;
  if (method !== 'HEAD') given[key] = place + 1;
  const {base64, body, headers = {}, ...answer} = answers[Math.min(place, answers.length - 1)];
  return {
    ...answer,
    body: base64 === undefined ? body?.replaceAll('{here}', here) : Buffer.from(base64, 'base64'),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('{here}', here)])),
  };
}
