// What comes by the hundred is changed without a template: what stands in the page stays, and says what the model says.
import {expect} from '@open-wc/testing';
import {html, render, svg} from 'lit';
import {keyOf, marksOf} from '../../packages/elements/src/draw/marks.js';
import type {Mark} from '../../packages/elements/src/draw/scene.js';
import {type ItemNode, itemNodes} from '../../packages/elements/src/view/item-nodes.js';
import type {ItemHandlers} from '../../packages/elements/src/view/items.js';

describe('the marks of a layer', () => {
  const box = document.createElement('div');
  const draw = (...marks: Mark[]): Element[] => {
    render(html`<svg>${svg`<g ${marksOf({name: 'labels', tag: 'text', marks})}></g>`}</svg>`, box);
    return [...box.querySelectorAll('text')];
  };
  const linesOf = (text: Element | undefined): string[] =>
    [...(text?.querySelectorAll('tspan') ?? [])].map(line => line.textContent ?? '');

  it('are written anew where their lines have changed, be they the same but for where a line ends', () => {
    const [first] = draw({text: ['Femme', 'famille'], leading: 15});
    expect(linesOf(first)).to.deep.equal(['Femme', 'famille']);
    const [second] = draw({text: ['Femme,famille'], leading: 15});
    expect(second).to.equal(first);
    expect(linesOf(second)).to.deep.equal(['Femme,famille']);
    const [third] = draw({text: 'Femme,famille'});
    expect(linesOf(third)).to.deep.equal([]);
    expect(third?.textContent).to.equal('Femme,famille');
  });

  it('lose the attributes, the keys and the elements that are no longer wanted', () => {
    const [first] = draw({key: 'a', text: 'A', opacity: 0.5}, {key: 'b', text: 'B'});
    expect(keyOf(first ?? null)).to.equal('a');
    const [again, ...rest] = draw({text: 'A'});
    expect([again === first, rest.length]).to.deep.equal([true, 0]);
    expect(again?.hasAttribute('opacity')).to.equal(false);
    expect(keyOf(again ?? null)).to.equal(undefined);
  });
});

describe('the items of a list', () => {
  const none = (): void => undefined;
  const on: ItemHandlers = {
    pattern: 'list',
    limit: 9,
    stop: undefined,
    click: none,
    focus: none,
    enter: none,
    leave: none,
    more: none,
  };
  const list = document.createElement('div');
  const show = (...nodes: ItemNode[]): HTMLButtonElement[] => {
    render(html`<ul ${itemNodes(nodes, on)}></ul>`, list);
    return [...list.querySelectorAll('button')];
  };
  const node = (text: ItemNode['words'][number]['text'], more: Partial<ItemNode> = {}): ItemNode => ({
    attributes: {'data-key': 'a'},
    words: [{name: 'name', text, seen: true}],
    ...more,
  });

  before(() => document.body.append(list));
  after(() => list.remove());

  it('keep the focus while their words change from plain ones to words with parts and back', () => {
    const [first] = show(node('Santé'));
    first?.focus();
    const [second] = show(node(html`<bdi lang="ar">الصحة</bdi>, 12`));
    expect(second?.querySelector('bdi')?.textContent).to.equal('الصحة');
    const [third] = show(node('Santé'));
    expect(third === first && document.activeElement === first).to.equal(true);
    expect(third?.textContent).to.equal('Santé');
    expect(third?.querySelectorAll('span')).to.have.length(1);
    const [fourth] = show(node(html`<bdi lang="ar">العدل</bdi>, 7`));
    expect(fourth?.textContent).to.equal('العدل, 7');
  });

  it('lose what they no longer have: words, a role, pieces with their list', () => {
    show(
      node('A', {
        attributes: {'data-key': 'a', role: 'treeitem'},
        words: [{name: 'swatch', text: ''}, {name: 'name', text: 'A', seen: true}, {text: 'said'}],
        pieces: [node('piece')],
      }),
      node('B'),
    );
    expect(list.querySelectorAll('li')).to.have.length(3);
    expect(list.querySelector('li')?.getAttribute('role')).to.equal('none');
    show(node('A'));
    expect(list.querySelectorAll('li, ul ul')).to.have.length(1);
    expect(list.querySelector('li')?.hasAttribute('role')).to.equal(false);
    const spans = [...list.querySelectorAll('span')].map(span => [span.className, span.ariaHidden, span.textContent]);
    expect(spans).to.deep.equal([['name', 'true', 'A']]);
  });
});
