import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { type Told, tableJob } from '../../../../src/tables/worker/table-job.ts';
import { workbookOf } from '../xlsx/workbook.ts';

/** A workbook of many rows that hold nothing, then one. */
const LONG = workbookOf({
  sheets: [
    {
      xml: `<sheetData>${'<row ht="12.8"><c s="1"/></row>'.repeat(60_000)}<row><c><v>450</v></c></row></sheetData>`,
    },
  ],
});

function job(onTold: (told: Told) => void = () => undefined) {
  const told: Told[] = [];
  const answer = tableJob(
    (each) => {
      told.push(each);
      onTold(each);
    },
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  return { told, answer };
}

it('a reading tells how far it is, then what it read', async () => {
  const { told, answer } = job();
  await answer({ open: 1, name: 'a.csv', bytes: strToU8('Libellé;Montant\nSalle;450') });
  await answer({ open: 2, text: 'Salle\t450' });
  expect(told).toMatchObject([
    {
      open: 1,
      done: {
        sheets: [
          {
            name: 'a.csv',
            rows: [
              ['Libellé', 'Montant'],
              ['Salle', '450'],
            ],
          },
        ],
        reading: { charges: [{ label: 'Salle', cents: 45_000 }], asks: [] },
      },
    },
    { open: 2, done: { sheets: [{ rows: [['Salle', '450']] }] } },
  ]);
  const workbook = job();
  await workbook.answer({ open: 3, name: 'a.xlsx', bytes: LONG });
  const shares = workbook.told.flatMap((each) => ('progress' in each ? [each.progress] : []));
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.filter((share) => share < 0 || share > 1)).toEqual([]);
  expect(workbook.told.at(-1)).toMatchObject({
    open: 3,
    done: { sheets: [{ numbers: [60_001], rows: [[450]] }] },
  });
});

it('a reading that is cancelled, or followed by another, ends without an answer', async () => {
  const cancelled = job();
  const first = cancelled.answer({ open: 1, name: 'a.xlsx', bytes: LONG });
  await cancelled.answer({ cancel: 1 });
  await first;
  expect(cancelled.told).toEqual([{ open: 1, cancelled: true }]);

  const followed = job();
  const older = followed.answer({ open: 1, name: 'a.xlsx', bytes: LONG });
  const newer = followed.answer({ open: 2, text: 'Salle\t450' });
  await Promise.all([older, newer]);
  expect(followed.told.filter((each) => 'cancelled' in each)).toEqual([{ open: 1, cancelled: true }]);
  expect(followed.told.filter((each) => 'done' in each)).toMatchObject([{ open: 2 }]);

  const late = job((told) => {
    if ('progress' in told) void late.answer({ cancel: 1 });
  });
  await late.answer({ open: 1, name: 'a.xlsx', bytes: LONG });
  expect(late.told.at(-1)).toEqual({ open: 1, cancelled: true });
});

it('a cancel that comes too late, or for another, ends nothing', async () => {
  const other = job();
  const first = other.answer({ open: 3, text: 'Salle\t450' });
  await other.answer({ cancel: 2 });
  await first;
  expect(other.told).toMatchObject([{ open: 3, done: { sheets: [{ rows: [['Salle', '450']] }] } }]);
  await other.answer({ cancel: 3 });
  await other.answer({ open: 4, text: 'Thé\t5' });
  expect(other.told).toHaveLength(2);
  expect(other.told[1]).toMatchObject({ open: 4, done: { sheets: [{ rows: [['Thé', '5']] }] } });
});

it('a file that cannot be read ends by its reason', async () => {
  const { told, answer } = job();
  await answer({ open: 1, name: 'a.pdf', bytes: strToU8('%PDF-1.7') });
  expect(told).toMatchObject([{ open: 1, done: { problem: expect.any(String) as unknown } }]);
});

it('a failure of ours is thrown, and nothing is told', async () => {
  const told: Told[] = [];
  const answer = tableJob(
    (each) => told.push(each),
    () => Promise.reject(new Error('of ours')),
  );
  await expect(answer({ open: 1, text: 'Salle\t450' })).rejects.toThrow('of ours');
  expect(told).toEqual([]);
});
