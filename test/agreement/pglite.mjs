/** Runs PostgreSQL in a process of its own, as a build that needs no server: it loads its files in a way that Jest does not know. */
import { PGlite, types } from '@electric-sql/pglite';

const database = await PGlite.create({
  parsers: { [types.DATE]: String, [types.INT8]: Number, [types.NUMERIC]: Number },
});

/** One text after another; of several statements the last one's rows are the answer. */
process.on('message', ({ sql }) => {
  database.exec(sql, { rowMode: 'array' }).then(
    (results) => process.send({ rows: results.at(-1).rows }),
    (error) => process.send({ error: error.message }),
  );
});
process.send({ ready: true });
