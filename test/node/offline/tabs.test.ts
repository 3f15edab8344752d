import { describe, expect, it } from 'vitest';
import { activated, inUse, tidied } from '../../../src/offline/worker/tabs.ts';

const NONE = { current: '', tabs: {}, place: '59' };

describe('the pages that are open', () => {
  it('stay with the network when a first version begins to answer', () => {
    expect(activated(NONE, 'a', ['1'])).toEqual({ current: 'a', tabs: { 1: '' }, place: '59' });
  });

  it('stay with the version that they began with, whatever comes after', () => {
    const first = { current: 'a', tabs: { 1: '' }, place: '' };
    const second = activated(first, 'b', ['1', '2']);
    expect(second.tabs).toEqual({ 1: '', 2: 'a' });
    expect(activated(second, 'c', ['2', '3']).tabs).toEqual({ 2: 'a', 3: 'b' });
  });

  it('are left as they are when the same version begins anew', () => {
    const known = { current: 'a', tabs: {}, place: '' };
    expect(activated(known, 'a', ['1'])).toEqual(known);
  });

  it('hold their version until they are closed', () => {
    const known = { current: 'c', tabs: { 1: 'a', 2: 'b', 3: '' }, place: '' };
    expect(inUse(known)).toEqual(['c', 'a', 'b']);
    expect(inUse(tidied(known, ['2', '3']))).toEqual(['c', 'b']);
  });
});
