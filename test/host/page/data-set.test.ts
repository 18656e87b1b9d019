/** Shows when the page takes the finished sample that the server has, and when it makes one itself. */
import { fetchSample, type DataSet } from '../../../host/page/data-set';

const SAMPLE: DataSet = {
  id: 'sample',
  name: null,
  version: '',
  files: null,
  mapping: null,
  numberLocale: null,
  finishedOn: null,
};

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test.each<{ today: string; finishedOn: string | null; asked: readonly string[] }>([
  { today: '2026-11-20', finishedOn: '2026-11-20', asked: ['sample.vi.json'] },
  { today: '2026-11-20', finishedOn: '2026-11-14', asked: ['sample.vi.json'] },
  // Its days are over, or its month.
  { today: '2026-11-20', finishedOn: '2026-11-12', asked: [] },
  { today: '2026-12-01', finishedOn: '2026-11-30', asked: [] },
  { today: '2026-11-20', finishedOn: '2025-11-20', asked: [] },
  // The reader's clock is behind the server's.
  { today: '2026-11-20', finishedOn: '2026-11-22', asked: [] },
  { today: '2026-11-20', finishedOn: null, asked: [] },
])('on $today, finished on $finishedOn', async ({ today, finishedOn, asked }) => {
  jest.useFakeTimers({ now: new Date(`${today}T15:00`) });
  const fetched = jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(Response.json({})));
  const found = await fetchSample({ ...SAMPLE, finishedOn }, 'vi');
  expect(fetched.mock.calls.flat()).toEqual(asked);
  expect(found).toEqual(asked.length > 0 ? {} : undefined);
});
