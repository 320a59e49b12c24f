import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html, nothing} from 'lit';
import {html as staticHtml, literal} from 'lit/static-html.js';
import {vars} from '../../src/view/vars.js';
import {Markup, markupOf} from '../../src/prerender/render.js';

const ignore = (): void => undefined;

describe('a template as text', () => {
  it('has its values, escaped, in text and in attributes', () => {
    const sly = `<b>&"'`;
    assert.equal(
      markupOf(html`<p title=${sly} class="a ${sly} b" data-n=${3}>${sly} ${7}</p>`),
      '<p title="&lt;b&gt;&amp;&quot;&#39;" class="a &lt;b&gt;&amp;&quot;&#39; b" data-n="3">&lt;b&gt;&amp;&quot;&#39; 7</p>',
    );
  });

  it('has lists, templates in templates, and nothing for nothing', () => {
    const items = ['a', html`<b>${'b'}</b>`, nothing, undefined, ['c', 'd']];
    assert.equal(
      markupOf(
        html`<ul>
          ${items.map(item => html`<li>${item}</li>`)}
        </ul>`,
      ),
      '<ul> <li>a</li><li><b>b</b></li><li></li><li></li><li>cd</li> </ul>',
    );
  });

  it('has attributes that are there or not', () => {
    const view = (open: boolean, lang: string | typeof nothing): unknown =>
      html`<p ?hidden=${!open} lang=${lang}>x</p>`;
    assert.equal(markupOf(view(true, nothing)), '<p>x</p>');
    assert.equal(markupOf(view(false, 'ar')), '<p hidden lang="ar">x</p>');
  });

  it('leaves out what only scripts can give', () => {
    assert.equal(
      markupOf(html`<button type="button" @click=${ignore} ${vars({'--x': '1px'})} class="a">x</button>`),
      '<button type="button"  class="a">x</button>',
    );
  });

  it('has tags that are values, and what is markup already', () => {
    const tag = literal`h2`;
    assert.equal(markupOf(staticHtml`<${tag} id="t">${new Markup('<i>x</i>')}</${tag}>`), '<h2 id="t"><i>x</i></h2>');
  });

  it('has one space where the source has lines', () => {
    // prettier-ignore
    const view = html`<p
        class="a"
        title=${'b'}
      >
        ${'c'}
      </p>`;
    assert.equal(markupOf(view), '<p class="a" title="b" > c </p>');
  });

  it('refuses what it does not know', () => {
    assert.throws(() => markupOf(html`<p .title=${'a'}></p>`), /invalid property in a template: title/);
    assert.throws(() => markupOf(html`<p>${{}}</p>`), /invalid value in a template: object/);
    assert.throws(() => markupOf(html`<p title=${{}}></p>`), /invalid value in an attribute: object/);
  });
});
