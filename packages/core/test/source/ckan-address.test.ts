import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ckanAddress} from '../../src/source/ckan-address.js';

const seen = (address: string): unknown => {
  const at = ckanAddress(address);
  return at && [at.kind, at.id, at.actions, at.conditions].filter(part => part !== '').join(' ');
};
const ID = 'c6d9e6a4-91a1-4e8f-8a3c-1f2e3d4c5b6a';

describe('an address of a CKAN portal', () => {
  it('may be a page, in any language and below any folder', () => {
    for (const [address, expected] of [
      ['https://catalog.data.tn/dataset/budget-2024', 'dataset budget-2024 https://catalog.data.tn/api/3/action/'],
      ['https://catalog.data.tn/fr/dataset/budget-2024#x', 'dataset budget-2024 https://catalog.data.tn/api/3/action/'],
      ['https://x.org/pt_BR/dataset/b', 'dataset b https://x.org/api/3/action/'],
      ['https://x.org/data/fr/dataset/b?a=1', 'dataset b https://x.org/data/api/3/action/'],
      [`https://x.org/dataset/b/resource/${ID}`, `resource ${ID} https://x.org/api/3/action/`],
      [`https://x.org/ar/dataset/b/resource/${ID}/view/1`, `resource ${ID} https://x.org/api/3/action/`],
      [`https://x.org/organization/o/dataset/b`, 'dataset b https://x.org/api/3/action/'],
      [`https://x.org/datastore/dump/${ID}?format=csv`, `table ${ID} https://x.org/api/3/action/`],
    ])
      assert.equal(seen(address ?? ''), expected);
  });

  it('may be one of the API, with its conditions', () => {
    for (const [address, expected] of [
      ['https://x.org/api/3/action/package_show?id=b', 'dataset b https://x.org/api/3/action/'],
      ['http://x.org:5000/d/api/action/resource_show?x=1&id=r', 'resource r http://x.org:5000/d/api/action/'],
      [
        `https://x.org/api/3/action/datastore_search?resource_id=${ID}&limit=5&filters=%7B%22y%22%3A2024%7D&q=a`,
        `table ${ID} https://x.org/api/3/action/ &filters=%7B%22y%22%3A2024%7D&q=a`,
      ],
    ])
      assert.equal(seen(address ?? ''), expected);
  });

  it('is not the address of a file, of a search, or of another site', () => {
    for (const address of [
      'https://x.org/dataset/budget.csv',
      `https://x.org/dataset/b/resource/${ID}/download/b.csv`,
      'https://x.org/dataset',
      'https://x.org/dataset/',
      'https://x.org/dataset/activity/b/c',
      'https://x.org/budget.csv?from=/dataset/b',
      'https://x.org/api/3/action/package_search?q=b',
      'https://x.org/api/3/action/package_show?id=../../x',
      'https://x.org/api/3/action/package_show',
      'https://x.org/datastore/dump',
      '/dataset/b',
      'budget.csv',
      'javascript:/dataset/b',
      'file:///dataset/b',
      '',
    ])
      assert.equal(seen(address), undefined, address);
  });
});
