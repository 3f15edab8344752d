import { expect, it } from 'vitest';
import { eraseWork } from '../../../src/workbench/store/stored-record.ts';
import { workKeys } from '../../../src/workbench/store/own-keys.ts';
import { FakeStorage } from './fake-storage.ts';

it('« Tout effacer » takes every work, readable or not, and neither a choice of the reader nor what is not ours', () => {
  const storage = new FakeStorage();
  storage.setItem('fnp:travail', 'illisible');
  storage.setItem('fnp:garde:a', '{}');
  storage.setItem('fnp:identite', '{"nom":"x"}');
  storage.setItem('fnp:choix:sans-raccourci', 'oui');
  storage.setItem('autre', 'x');
  expect(workKeys(storage).sort()).toEqual(['fnp:garde:a', 'fnp:identite', 'fnp:travail']);
  eraseWork(storage);
  expect(storage.length).toBe(2);
  expect(storage.getItem('fnp:choix:sans-raccourci')).toBe('oui');
  expect(storage.getItem('autre')).toBe('x');
});
