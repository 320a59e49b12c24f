// `npm start`: everything from a fresh clone to a page in a browser. Needs nothing but Node until it has installed.
import {ensureBuilt} from '../.config/tools/build.js';
import {ensureInstalled} from '../.config/tools/install.js';
import {root} from '../.config/tools/paths.js';
import {Stop, command, isMain} from '../.config/tools/run.js';
import {createStaticServer, listen} from './server.js';

/** Serves the demo and what was built, prints the address, and ends with Ctrl-C. */
export async function serve() {
  const {PORT, HOST = '127.0.0.1'} = process.env;
  const server = createStaticServer(root, {folders: ['demo', 'dist'], home: 'demo'});
  // A port that somebody asked for is the port or nothing: a proxy may be waiting behind it.
  const wish = PORT ? {port: Number(PORT)} : {port: 8080, tries: 100};
  const port = await listen(server, {...wish, host: HOST}).catch(error => {
    throw new Stop(`Cannot listen on port ${wish.port} (${error.code ?? error.message}). Set PORT to another one.`);
  });
  console.log(`\nMizania's demo: http://localhost:${port}/\n(Ctrl-C ends it)`);
  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  // npm hands a signal to its shell, which dies of it without a word to this process: an orphan ends by itself.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || end(), 500).unref();
}

if (isMain(import.meta.url)) {
  await command(async () => {
    await ensureInstalled();
    await ensureBuilt();
    await serve();
  });
}
