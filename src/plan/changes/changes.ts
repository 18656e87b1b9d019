/** Finds what one plan agrees on otherwise than another, and for which time. */
import type { Plan } from '../plan';
import {
  isDefinition,
  subjectKey,
  valueOn,
  type Agreed,
  type AgreedValue,
  type Course,
  type Subject,
} from './course';
import { coursesOf } from './courses';

/** For a stretch of time something else is agreed than before. */
export interface PlanChange {
  readonly subject: Subject;
  /** The serial of the first day; `null` for always. */
  readonly from: number | null;
  /** The serial of the day on which it is over again; `null` where it stays so. */
  readonly until: number | null;
  readonly before: AgreedValue;
  readonly after: AgreedValue;
}

/** Of a KPI that comes or goes nobody changed these. */
const COMES_WITH_KPI: readonly Agreed[] = ['group', 'better', 'cap', 'floor'];

const comesWithKpi = (what: Agreed): boolean => COMES_WITH_KPI.includes(what) || isDefinition(what);

/** Nor these of a table that is read for the first time, or no longer. */
const comesWithTable = ({ what, of }: Subject, former: Courses, later: Courses): boolean => {
  if (what !== 'dataColumn' && what !== 'dataWords' && what !== 'dataScale') return false;
  const [first = '', second = ''] = of.split(' ');
  const sheets = subjectKey({ what: 'dataSheets', of: what === 'dataWords' ? second : first });
  return !former.has(sheets) || !later.has(sheets);
};

/** In the order of the later plan; what it no longer says comes last. Plans that agree on the same give none. */
export function changesBetween(before: Plan, after: Plan): readonly PlanChange[] {
  const [former, later] = [byKey(coursesOf(before)), byKey(coursesOf(after))];
  return [...new Set([...later.keys(), ...former.keys()])].flatMap((key) => {
    const [was, is] = [former.get(key), later.get(key)];
    const subject = is?.subject ?? was?.subject;
    const hasCome = !was || !is;
    if (!subject || (hasCome && comesWithKpi(subject.what))) return [];
    if (hasCome && comesWithTable(subject, former, later)) return [];
    return changesOf(subject, was?.steps ?? [], is?.steps ?? []);
  });
}

type Courses = ReadonlyMap<string, Course>;

const byKey = (courses: readonly Course[]): Courses =>
  new Map(courses.map((course) => [subjectKey(course.subject), course]));

type Steps = Course['steps'];

function changesOf(subject: Subject, was: Steps, is: Steps): readonly PlanChange[] {
  const days = [...was, ...is].flatMap(({ from }) => (from === null ? [] : [from]));
  const begins = [null, ...[...new Set(days)].sort((a, b) => a - b)];
  return begins.reduce<readonly PlanChange[]>((found, from, at) => {
    const [before, after] = [valueOn(was, from), valueOn(is, from)];
    if (before === after) return found;
    const until = begins[at + 1] ?? null;
    const last = found[found.length - 1];
    const goesOn = last?.until === from && last.before === before && last.after === after;
    return goesOn && from !== null
      ? [...found.slice(0, -1), { ...last, until }]
      : [...found, { subject, from, until, before, after }];
  }, []);
}
