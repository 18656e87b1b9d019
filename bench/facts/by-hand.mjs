/** Counts the facts as a good engineer writes it by hand for exactly these columns: typed arrays, one pass over the rows. */
import { FIRST_MONTH, MONTHS, ZONE } from './question.mjs';

const DAY = 86_400_000;

/** @returns {Float64Array[]} four measures, by team, regions and reps in the order of their keys, times months */
export function byHand(rows) {
  const length = rows.length;
  const months = new Int16Array(length);
  const won = new Uint8Array(length);
  const amounts = new Float64Array(length);
  const monthAt = monthFinder();
  const [reps, regions, statuses, customers] = [1, 2, 3, 5].map((column) => dictionary(column, length));
  for (let at = 0; at < length; at++) {
    const row = rows[at];
    months[at] = monthAt(row[0].getTime());
    reps.add(row, at);
    regions.add(row, at);
    statuses.add(row, at);
    amounts[at] = row[4];
    customers.add(row, at);
  }
  const wonCode = statuses.keys.indexOf('won');
  for (let at = 0; at < length; at++) won[at] = statuses.codes[at] === wonCode ? 1 : 0;

  const [repPlaces, regionPlaces] = [placesInOrder(reps.keys), placesInOrder(regions.keys)];
  const firstRep = 1 + regions.keys.length;
  const places = (firstRep + reps.keys.length) * MONTHS;
  const [counts, wins, sums, distinct] = Array.from({ length: 4 }, () => new Float64Array(places));
  for (let at = 0; at < length; at++) {
    const month = months[at];
    if (month < 0) continue;
    const region = (1 + regionPlaces[regions.codes[at]]) * MONTHS + month;
    const rep = (firstRep + repPlaces[reps.codes[at]]) * MONTHS + month;
    counts[month]++;
    counts[region]++;
    counts[rep]++;
    if (won[at] === 0) continue;
    const amount = amounts[at];
    wins[month]++;
    wins[region]++;
    wins[rep]++;
    sums[month] += amount;
    sums[region] += amount;
    sums[rep] += amount;
  }
  // Rows in the order of their customers: then one look tells whether a place has seen the customer.
  const order = sortedByCode(customers.codes, customers.keys.length);
  const lastSeen = new Int32Array(places).fill(-1);
  for (const at of order) {
    const month = months[at];
    if (month < 0 || won[at] === 0) continue;
    const customer = customers.codes[at];
    const region = (1 + regionPlaces[regions.codes[at]]) * MONTHS + month;
    const rep = (firstRep + repPlaces[reps.codes[at]]) * MONTHS + month;
    if (lastSeen[month] !== customer) ((lastSeen[month] = customer), distinct[month]++);
    if (lastSeen[region] !== customer) ((lastSeen[region] = customer), distinct[region]++);
    if (lastSeen[rep] !== customer) ((lastSeen[rep] = customer), distinct[rep]++);
  }
  return [counts, wins, sums, distinct];
}

function dictionary(column, length) {
  const codes = new Int32Array(length);
  const keys = [];
  const byText = new Map();
  const byKey = new Map();
  return {
    codes,
    keys,
    add(row, at) {
      const text = row[column];
      let code = byText.get(text);
      if (code === undefined) {
        const key = text.normalize('NFC').trim().toLowerCase();
        code = byKey.get(key);
        if (code === undefined) {
          code = keys.push(key) - 1;
          byKey.set(key, code);
        }
        byText.set(text, code);
      }
      codes[at] = code;
    },
  };
}

/** Where each month begins in the zone, then a table that leads from a day to its month. */
function monthFinder() {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: 'numeric' },
    ...{ day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const offsetAt = (time) => {
    const part = {};
    for (const { type, value } of format.formatToParts(time)) part[type] = Number(value);
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - time;
  };
  const bounds = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const wall = Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month - 1 + month, 1);
    return wall - offsetAt(wall - offsetAt(wall));
  });
  const start = bounds[0];
  // The month in which a day of 24 hours begins, and where the next one begins, if that is within it.
  const days = Math.ceil((bounds[MONTHS] - start) / DAY) + 1;
  const monthOfDay = new Int16Array(days).fill(-1);
  for (let month = 0, day = 0; day < days; day++) {
    while (month < MONTHS && bounds[month + 1] <= start + day * DAY) month++;
    if (month < MONTHS) monthOfDay[day] = month;
  }
  return (time) => {
    if (time < start || time >= bounds[MONTHS]) return -1;
    const month = monthOfDay[Math.floor((time - start) / DAY)];
    return time < bounds[month + 1] ? month : month + 1;
  };
}

function placesInOrder(keys) {
  const places = new Int32Array(keys.length);
  [...keys.keys()]
    .sort((a, b) => (keys[a] < keys[b] ? -1 : 1))
    .forEach((code, place) => (places[code] = place));
  return places;
}

function sortedByCode(codes, count) {
  const ends = new Int32Array(count + 1);
  for (const code of codes) ends[code + 1]++;
  for (let code = 0; code < count; code++) ends[code + 1] += ends[code];
  const order = new Int32Array(codes.length);
  for (let at = 0; at < codes.length; at++) order[ends[codes[at]]++] = at;
  return order;
}
