/**
 * Puts `import '/test/tools/page-guard.ts'` at the head of every browser test, so that none can forget it.
 * On the first line, so that line numbers stay true.
 */
export const guardPlugin = () => ({
  name: 'page-guard',
  transform(context) {
    if (context.path.endsWith('.browser.ts')) return `import '/test/tools/page-guard.ts';${context.body}`;
  },
});
