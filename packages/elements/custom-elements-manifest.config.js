/** The manifest names what is published: compiled modules. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = path => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    JSON.stringify(customElementsManifest, (key, value) => {
      if (value?.path) value.path = published(value.path);
      if (value?.module) value.module = published(value.module);
      return value;
    });
  },
};

export default {
  globs: ['src/**/*.ts', '!src/prerender/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
