/**
 * Puts a document through random years: builds, refreshes, closed periods, reps who come and go, months that pass,
 * another period length, language, locale or column. No step may fail, and the end must be what a fresh build gives.
 */
import fc from 'fast-check';
import type { WizardState } from '../../../src/app/bridge';
import { PLAN_GRAINS } from '../../../src/plan/plan';
import { columnLetters } from '../../../src/core/formula/reference';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell } from '../../../src/core/text/cells';
import { ownSheets, type OwnSheet } from '../../../src/google/own-sheets';
import { isAll, runs } from '../../all-ways';
import { HANOI, moment } from '../../src/literal-sheet';
import { FIRST_REVIEW_ROW, MOST_REVIEWS } from '../../../src/output/card/card-places';
import { openTeam, weighing, type Opening, type OpenTeam } from './open-team';

/** `npm run test:all` goes through all of them, each time others. */
const HISTORIES = runs(1, 30);

type Step =
  | { readonly does: 'build'; readonly by: readonly ('rep' | 'region')[] }
  | { readonly does: 'refresh' | 'close' | 'reopen' | 'addRep' | 'removeRep' | 'passMonth' | 'otherColumn' }
  | { readonly does: 'grain'; readonly grain: (typeof PLAN_GRAINS)[number] }
  | { readonly does: 'language'; readonly language: 'en' | 'vi' }
  | { readonly does: 'locale'; readonly locale: 'en_US' | 'vi_VN' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('build' as const),
      by: fc.subarray(['rep', 'region'] as const),
    }),
  },
  ...(['refresh', 'close', 'reopen', 'addRep', 'removeRep', 'otherColumn'] as const).map((does) => ({
    weight: 1,
    arbitrary: fc.constant({ does }),
  })),
  { weight: 2, arbitrary: fc.constant({ does: 'passMonth' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('grain' as const), grain: fc.constantFrom(...PLAN_GRAINS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('language' as const), language: fc.constantFrom('en', 'vi') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('locale' as const), locale: fc.constantFrom('en_US', 'vi_VN') }),
  },
);

const NAMES = ['Lan', 'Minh', 'Hoa', 'Tuấn', '=1+1', 'Ngọc~*'];

/** A team whose data sheets are written from lists, so that they can grow and change. */
class History {
  private team: OpenTeam;
  private month = 0;
  private minute = 0;
  private reps: { name: string; region: string; until: Date | '' }[] = [];
  private readonly sales: Cell[][] = [];
  private came = 0;
  private column: 'Amount' | 'Net' = 'Amount';

  constructor() {
    this.team = openTeam({ Team: 'Rep | Region', Sales: 'Sold on | Rep | Amount | Net' }, this.opening());
    this.addRep();
    this.addRep();
    this.write();
  }

  private now(): string {
    return `${this.day(12)} 09:${String(this.minute).padStart(2, '0')}`;
  }

  private opening(): Opening {
    return { locale: 'en_US', language: 'en', now: this.now() };
  }

  /** A day of the month that it is by now; the first one is September 2026. */
  private day(day: number, month = this.month): string {
    return new Date(Date.UTC(2026, 8 + month, day)).toISOString().slice(0, 10);
  }

  private addRep(): void {
    const name = NAMES[this.came % NAMES.length] ?? '';
    this.came++;
    if (this.reps.some((rep) => rep.name === name)) return;
    this.reps.push({ name, region: this.came % 2 === 0 ? 'North' : 'South', until: '' });
    for (const month of [this.month, this.month - 1]) this.sell(name, month);
  }

  private sell(name: string, month: number): void {
    const amount = 100 + ((this.sales.length * 37) % 90);
    this.sales.push([moment(this.day(5, month)), name, amount, amount - 10]);
  }

  private write(): void {
    const { team } = this;
    team.write('Team', [
      ['Rep', 'Region', 'Until'],
      ...this.reps.map(({ name, region, until }) => [asText(name), region, until]),
    ]);
    team.write('Sales', [
      ['Sold on', 'Rep', 'Amount', 'Net'],
      ...this.sales.map(([day = '', name = '', ...amounts]) => [day, asText(String(name)), ...amounts]),
    ]);
  }

  async take(taken: Step): Promise<void> {
    const { team } = this;
    switch (taken.does) {
      case 'build':
        await team.build({ by: taken.by });
        return;
      case 'refresh':
        if (this.state().hasScorecards) await team.refresh();
        return;
      case 'close': {
        const open = this.state().finished.find(({ closedBy }) => closedBy === null);
        if (!open || !this.state().hasScorecards) return;
        team.host.run('closePeriod', open.label, 'Hoa');
        team.finish();
        await team.host.calculated();
        return;
      }
      case 'reopen': {
        const closed = this.state().finished.find(({ closedBy }) => closedBy !== null);
        if (!closed) return;
        // What is closed again is closed later.
        this.minute++;
        team.setNow(this.now());
        team.host.run('reopenPeriod', closed.label, 'Hoa', 'refund');
        team.finish();
        await team.host.calculated();
        return;
      }
      case 'addRep':
        this.addRep();
        this.write();
        return;
      case 'removeRep':
        this.reps = this.reps.map((rep, index) =>
          index === 0 && this.reps.length > 1 ? { ...rep, until: moment(this.day(20, this.month - 1)) } : rep,
        );
        this.write();
        return;
      case 'passMonth':
        this.month++;
        team.setNow(this.now());
        for (const { name } of this.reps) this.sell(name, this.month);
        this.write();
        return;
      case 'otherColumn': {
        this.column = this.column === 'Amount' ? 'Net' : 'Amount';
        const { mapping } = this.state().plan;
        if (!mapping.sales) return;
        const columns = { ...mapping.sales.columns, amount: this.column };
        team.host.run('saveMapping', { ...mapping, sales: { ...mapping.sales, columns } });
        return;
      }
      case 'grain':
        team.savePlan({
          grain: taken.grain,
          kpis: weighing({ revenue: 3, averageSale: 1 }),
          targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 120 }],
        });
        return;
      case 'language':
        team.host.run('setLanguage', taken.language);
        return;
      case 'locale':
        await this.reopen({ locale: taken.locale });
        return;
      default:
        return taken satisfies never;
    }
  }

  private state(): WizardState {
    return this.team.host.run('wizardState') as WizardState;
  }

  private async reopen(opening: Opening): Promise<void> {
    const saved = this.team.host.save();
    this.team.host.dispose();
    this.team = openTeam(
      {},
      { ...this.opening(), locale: this.team.host.document.locale as 'en_US', ...opening, saved },
    );
    await this.team.host.calculated();
  }

  /** What the add-on's sheets hold after one more build. */
  async end(): Promise<Shown> {
    await this.team.build({ by: ['rep', 'region'] });
    return shownSheets(this.team);
  }

  /** The same, made afresh: only the plan, the lists of what was closed and changed, and the cards of those who left are kept. */
  async fresh(): Promise<Shown> {
    await this.reopen({});
    const { spreadsheet } = this.team;
    const former = new Set(
      this.state()
        .scopes.filter(({ getsCard, isFormer }) => isFormer && getsCard)
        .map(({ name }) => name),
    );
    for (const { sheet, role } of ownSheets(spreadsheet)) {
      const isKept =
        ['plan', 'history', 'changes', 'agreed'].includes(role.role) ||
        (role.role === 'card' && former.has(role.name));
      if (!isKept) spreadsheet.deleteSheet(sheet);
    }
    // The host's spreadsheet may still calculate with the sheets that are gone.
    await this.reopen({});
    return this.end();
  }

  dispose(): void {
    this.team.host.dispose();
  }
}

/** Names stay texts, whatever they look like. */
const asText = (name: string): string => `'${name}`;

interface ShownSheet {
  /** Every cell; dates as serials, for whether a hidden number looks like a date tells nothing. */
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The texts of the columns that are not hidden. */
  readonly texts: readonly (readonly string[])[];
}

type Shown = Readonly<Record<string, ShownSheet>>;

/** The add-on's sheets by their roles, whatever the tabs are called. */
function shownSheets({ spreadsheet }: OpenTeam): Shown {
  const own = ownSheets(spreadsheet);
  const names = own.map(
    (each) => [`'${each.sheet.getName().replaceAll("'", "''")}'!`, `<${roleOf(each)}>`] as const,
  );
  const renamed = (formula: string): string =>
    names.reduce((text, [name, role]) => text.replaceAll(name, role), formula);
  return Object.fromEntries(
    own
      .filter(({ role }) => !['plan', 'history', 'changes', 'agreed', 'template'].includes(role.role))
      .map((each) => {
        const { sheet } = each;
        const range = sheet.getDataRange();
        const isSeen = (_: unknown, index: number): boolean => !sheet.isColumnHiddenByUser(index + 1);
        return [
          roleOf(each),
          {
            values: (range.getValues() as Cell[][]).map((row) =>
              row.map((value) => (value instanceof Date ? HANOI.toSerial(value) : value)),
            ),
            formulas: range.getFormulas().map((row) => row.map(renamed)),
            texts: range.getDisplayValues().map((row) => row.filter(isSeen)),
          },
        ];
      }),
  );
}

/** The cells in which two documents differ, a line each. */
function differences(one: Shown, other: Shown): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((role) => {
    const [left, right] = [one[role], other[role]];
    if (!left || !right) return [`${role}: only in one of them`];
    return (['values', 'formulas', 'texts'] as const).flatMap((kind) =>
      Array.from({ length: Math.max(left[kind].length, right[kind].length) }, (_, row) => row).flatMap(
        (row) => {
          const [here, there] = [left[kind][row] ?? [], right[kind][row] ?? []];
          return Array.from({ length: Math.max(here.length, there.length) }, (_, column) => column).flatMap(
            (column) => {
              const [now, fresh] = [here[column] ?? '', there[column] ?? ''];
              const place = `${role} ${columnLetters(column + 1)}${row + 1} ${kind}`;
              return now === fresh || isOfReview(role, row + 1)
                ? []
                : [`${place}: ${JSON.stringify(now)} | ${JSON.stringify(fresh)}`];
            },
          );
        },
      ),
    );
  });
}

/** Rows for comments keep the periods that they were made for, and what people wrote of them. */
const isOfReview = (role: string, row: number): boolean =>
  /^(team|region|rep) /.test(role) && row >= FIRST_REVIEW_ROW && row < FIRST_REVIEW_ROW + MOST_REVIEWS;

const roleOf = ({ role }: OwnSheet): string =>
  role.role === 'card' ? `${role.scope} ${role.name}` : role.role;

test(
  `after ${HISTORIES} random histories nothing has failed, and the end is as if it were new`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        const history = new History();
        try {
          for (const each of steps) await history.take(each);
          const end = await history.end();
          expect(differences(end, await history.fresh()).slice(0, 40)).toEqual([]);
        } finally {
          history.dispose();
        }
      }),
      { numRuns: HISTORIES, ...(isAll ? {} : { seed: 14 }), endOnFailure: true },
    );
  },
  isAll ? 1_800_000 : 300_000,
);
