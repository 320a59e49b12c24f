import {expect} from '@open-wc/testing';
import {visit} from '../tools/visit.js';

/** What a ministry page allows: its own files, no eval, no inline script or style. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

const ALL = 'mizania-treemap, mizania-breakdown, mizania-gauge, mizania-map, mizania-chart';

const DRAWN = `[...document.querySelectorAll('${ALL}')]
  .filter(widget => widget.shadowRoot?.querySelector('.drawing svg path[d]')).length`;

/** Focus, hover, table and drill: what a reader does may break a policy too. */
const USE = `(async () => {
  for (const widget of document.querySelectorAll('${ALL}')) {
    const root = widget.shadowRoot;
    root.querySelector('[data-key]')?.focus();
    for (const path of root.querySelectorAll('.drawing path'))
      for (const type of ['pointerover', 'pointermove'])
        path.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, clientX: 9, clientY: 9}));
    root.querySelector('.term')?.focus();
    root.querySelector('[aria-controls=table]')?.click();
    root.querySelector('[data-key]')?.click();
    await widget.updateComplete;
  }
  await new Promise(resolve => setTimeout(resolve, 300));
  return ${DRAWN};
})()`;

for (const page of ['strict.html', 'strict-all.html', 'own.html', 'own-all.html']) {
  describe(`under a strict security policy: ${page}`, () => {
    for (const [name, policy] of [
      ['of a ministry', STRICT],
      ['with trusted types', `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`],
    ] as const) {
      it(`shows and uses four widgets with no violation, ${name}`, async () => {
        const {reached, result, violations, messages, requests} = await visit<number>({
          path: `/test/pages/${page}`,
          policy,
          // Tall enough for all of them: far from the window nothing is drawn.
          height: 6000,
          until: `${DRAWN} === 4`,
          read: USE,
        });
        expect(violations).to.deep.equal([]);
        expect(reached).to.equal(true);
        expect(result).to.equal(4);
        expect(messages).to.deep.equal([]);
        const vega = requests.filter(request => request.includes('/draw-own'));
        expect(vega).to.have.length(page.startsWith('own') ? 1 : 0);
        expect(requests.filter(request => !request.startsWith('200 ') && !request.includes('favicon'))).to.deep.equal(
          [],
        );
      });
    }
  });
}
