/** Says where the data are as courses: the sheets of each table, the headers of its columns, and what its words mean. */
import { sheetsOf } from '../../data/mapping/mapped-sheets';
import { mappedTables, type Mapping } from '../../data/mapping/mapping';
import { MEANINGS } from '../../model/catalogue/status';
import { always, type Course } from './course';

/** Of several sheets, or words, in one value. */
const BETWEEN = ', ';

export const dataCourses = (mapping: Mapping): readonly Course[] =>
  mappedTables(mapping).flatMap(([table, mapped]) => [
    always({ what: 'dataSheets', of: table }, sheetsOf(mapped).join(BETWEEN)),
    ...Object.entries(mapped.columns).map(([column, header]) =>
      always({ what: 'dataColumn', of: `${table} ${column}` }, header),
    ),
    ...MEANINGS.flatMap((means) => {
      const words = mapped[means] ?? [];
      return words.length === 0
        ? []
        : [always({ what: 'dataWords', of: `${means} ${table}` }, [...words].sort().join(BETWEEN))];
    }),
    ...(mapped.scale === undefined ? [] : [always({ what: 'dataScale', of: table }, mapped.scale)]),
  ]);
