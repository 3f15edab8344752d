import { expect, it } from 'vitest';
import { EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { readSession, writeSession } from '../../../src/workbench/store/session-record.ts';
import { FakeStorage } from './fake-storage.ts';

const WORK = JSON.stringify(EMPTY_WORKBENCH);
const NOTHING = { id: null, seen: null, keep: false, unsaved: false };

it.each([
  [
    'all of them',
    '{"id":"a","seen":"s","keep":true,"unsaved":true}',
    { id: 'a', seen: 's', keep: true, unsaved: true },
  ],
  ['none', '{}', NOTHING],
  ['some of another kind', '{"id":3,"seen":false,"keep":"true","unsaved":1}', NOTHING],
  ['a list', '[]', NOTHING],
  ['no JSON', '{"id":', NOTHING],
])('the particulars of a record: %s', (_, head, particulars) => {
  const storage = new FakeStorage();
  storage.setItem('fnp:travail', `${head}\n${WORK}`);
  expect(readSession(storage)).toEqual({ record: { ...particulars, work: EMPTY_WORKBENCH }, fault: null });
});

it('a record is written on two lines: its particulars, then its document', () => {
  const storage = new FakeStorage();
  writeSession(storage, { id: 'a', seen: null, keep: true, unsaved: false }, WORK);
  expect(storage.getItem('fnp:travail')).toBe(`{"id":"a","seen":null,"keep":true,"unsaved":false}\n${WORK}`);
});
