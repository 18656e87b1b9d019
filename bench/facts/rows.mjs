/** Makes the rows of a sheet as Apps Script hands them over: texts, numbers, and dates with times as moments, none of them shared. */

const FIRST = Date.UTC(2025, 0, 1) - 7 * 3_600_000;
const DAYS = 730;
const REGIONS = ['Bắc', 'Trung', 'Nam', 'Đông', 'Tây', 'Miền Tây', 'Hà Nội', 'Sài Gòn'];
const STATUSES = ['Won', 'Lost', 'New'];

export const HEADERS = ['Ngày', 'Nhân viên', 'Khu vực', 'Trạng thái', 'Doanh số', 'Khách hàng'];

/** Numbers from 0 to 1, the same for the same seed: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function dice(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A text of its own for each cell, as it comes out of a call of a service. */
const fresh = (bytes) => bytes.toString('utf16le');
const bytesOf = (text) => Buffer.from(text, 'utf16le');

/**
 * Two years of work. Of every hundred names one is written in capitals and one with blanks around it.
 *
 * @param {number} length how many rows
 * @param {number} reps how many different reps
 */
export function makeRows(length, reps = 50) {
  const next = dice(2026);
  const upTo = (faces) => Math.floor(next() * faces);
  const repBytes = Array.from({ length: reps }, (_, at) => {
    const name = `Nguyễn Văn ${String(at + 1).padStart(2, '0')}`;
    return [name, name.toUpperCase(), ` ${name} `].map(bytesOf);
  });
  const regionBytes = REGIONS.map(bytesOf);
  const statusBytes = STATUSES.map(bytesOf);
  const customers = Math.max(1, Math.floor(length / 10));
  const spelling = () => {
    const roll = upTo(100);
    return roll > 1 ? 0 : roll + 1;
  };
  const rows = new Array(length);
  for (let row = 0; row < length; row++)
    rows[row] = [
      new Date(FIRST + upTo(DAYS * 86_400) * 1000),
      fresh(repBytes[upTo(reps)][spelling()]),
      fresh(regionBytes[upTo(REGIONS.length)]),
      fresh(statusBytes[upTo(STATUSES.length)]),
      (1 + upTo(500)) * 100_000,
      fresh(bytesOf(`Khách ${upTo(customers) + 1}`)),
    ];
  return rows;
}
