/** Shows which sheet is proposed for each table. */
import { proposeMapping } from '../../../../src/data/mapping/propose';
import type { SheetCells } from '../../../../src/core/text/cells';
import { literalSheet } from '../../literal-sheet';

test('sheets with English headers', () => {
  const sheets = [
    literalSheet('Reps 2026', 'Rep | Region | Email\n Lan | North | lan@example.com'),
    literalSheet(
      'Leads',
      `Lead ID | Created on | Rep | Source | Status | First contact
       L1 | 2026-10-01 | Lan | Web | Closed Won | 2026-10-02
       L2 | 2026-10-01 | Lan | Web | Open | `,
    ),
    literalSheet('Orders', 'Order ID | Order date | Customer | Sales rep | Total'),
    literalSheet('Notes', 'What | When'),
  ];
  expect(proposeMapping(sheets)).toEqual({
    team: { sheet: 'Reps 2026', columns: { rep: 'Rep', region: 'Region', email: 'Email' } },
    leads: {
      sheet: 'Leads',
      columns: {
        leadId: 'Lead ID',
        createdOn: 'Created on',
        rep: 'Rep',
        source: 'Source',
        status: 'Status',
        firstContactOn: 'First contact',
      },
      won: ['Closed Won'],
      open: ['Open'],
    },
    sales: {
      sheet: 'Orders',
      columns: {
        orderId: 'Order ID',
        soldOn: 'Order date',
        customer: 'Customer',
        rep: 'Sales rep',
        amount: 'Total',
      },
    },
  });
});

test('of two sheets that fit alike the one with the latest dates is read', () => {
  const orders = (sheet: string, day: string) =>
    literalSheet(sheet, `Order date | Rep | Total\n ${day} | Lan | 5`);
  const [former, current] = [orders('Orders 2025', '2025-12-30'), orders('Orders 2026', '2026-02-01')];
  expect(proposeMapping([former, current]).sales?.sheet).toBe('Orders 2026');
  expect(proposeMapping([current, former]).sales?.sheet).toBe('Orders 2026');
});

test('a sheet of facts plays no other table, whatever other columns a database adds to it', () => {
  const facts = literalSheet(
    'answer',
    `id | scope_type | scope | period_start | measure | value | region | loaded_at
     1  | rep        | Lan   | 2026-10-01   | revenue | 150   | North  | 2026-11-01`,
  );
  const orders = literalSheet('Orders', 'Order date | Rep | Total\n 2026-10-01 | Lan | 5');
  const read = (sheets: readonly SheetCells[]) =>
    Object.entries(proposeMapping(sheets)).map(([table, mapped]) => [table, mapped.sheet]);
  expect(read([facts])).toEqual([['facts', 'answer']]);
  expect(read([facts, orders])).toEqual([
    ['sales', 'Orders'],
    ['facts', 'answer'],
  ]);
});

test('the first of them is read where one does not say how long it goes on: text dates, a list of the team', () => {
  const orders = (sheet: string, day: string) =>
    literalSheet(sheet, `Order date | Rep | Total\n ${day} | Lan | 5`);
  const [texts, dates] = [orders('Orders 2026', '15/10/2026'), orders('Orders 2025', '2025-12-30')];
  expect(proposeMapping([texts, dates]).sales?.sheet).toBe('Orders 2026');
  const team = (sheet: string, until: string) =>
    literalSheet(sheet, `Rep | Region | Until\n Lan | North | ${until}`);
  expect(proposeMapping([team('Team', ''), team('Team 2024', '2024-12-31')]).team?.sheet).toBe('Team');
});

describe('sheets with Vietnamese headers', () => {
  const accented = [
    literalSheet('Nhân sự', 'Nhân viên | Khu vực'),
    literalSheet(
      'Khách tiềm năng',
      `Ngày tạo   | Nhân viên | Trạng thái
       2026-10-01 | Lan       | Chốt
       2026-10-02 | Lan       | chốt
       2026-10-03 | Lan       | Đã chốt
       2026-10-04 | Lan       | Từ chối
       2026-10-05 | Lan       | Mới`,
    ),
    literalSheet('Đơn hàng', 'Ngày hóa đơn | Khách hàng | NVKD | Thành tiền'),
    literalSheet('Chi phí', 'Ngày chi | Kênh | Số tiền'),
    literalSheet('Giá', 'Ngày ghi nhận | Sản phẩm | Giá của ta | Đối thủ | Giá đối thủ | Khuyến mại'),
  ];

  test('with accents', () => {
    expect(proposeMapping(accented)).toEqual({
      team: { sheet: 'Nhân sự', columns: { rep: 'Nhân viên', region: 'Khu vực' } },
      leads: {
        sheet: 'Khách tiềm năng',
        columns: { createdOn: 'Ngày tạo', rep: 'Nhân viên', status: 'Trạng thái' },
        won: ['Chốt', 'Đã chốt'],
        lost: ['Từ chối'],
        open: ['Mới'],
      },
      sales: {
        sheet: 'Đơn hàng',
        columns: { soldOn: 'Ngày hóa đơn', customer: 'Khách hàng', rep: 'NVKD', amount: 'Thành tiền' },
      },
      spend: {
        sheet: 'Chi phí',
        columns: { spentOn: 'Ngày chi', channel: 'Kênh', amount: 'Số tiền' },
      },
      prices: {
        sheet: 'Giá',
        columns: {
          observedOn: 'Ngày ghi nhận',
          product: 'Sản phẩm',
          ourPrice: 'Giá của ta',
          competitor: 'Đối thủ',
          competitorPrice: 'Giá đối thủ',
          promotion: 'Khuyến mại',
        },
      },
    });
  });

  test('without accents the same columns are found', () => {
    const plain = [
      literalSheet('Nhan su', 'Nhan vien | Khu vuc'),
      literalSheet('KH tiem nang', 'ngay_tao | nhan_vien | trang_thai\n 2026-10-01 | Lan | thanh cong'),
    ];
    expect(proposeMapping(plain)).toEqual({
      team: { sheet: 'Nhan su', columns: { rep: 'Nhan vien', region: 'Khu vuc' } },
      leads: {
        sheet: 'KH tiem nang',
        columns: { createdOn: 'ngay_tao', rep: 'nhan_vien', status: 'trang_thai' },
        won: ['thanh cong'],
      },
    });
  });
});

test('an export of a CRM: one pipeline sheet is both leads and sales', () => {
  const sheets = [
    literalSheet('accounts', 'account | sector | year_established | revenue | employees'),
    literalSheet('products', 'product | series | sales_price'),
    literalSheet(
      'sales_pipeline',
      `opportunity_id | sales_agent | product | account | deal_stage | engage_date | close_date | close_value
       1C1I7A6R | Moses Frase | GTX Basic | Cancity | Won  | 2016-10-20 | 2017-03-01 | 1054
       Z063OYW0 | Moses Frase | GTX Basic | Isdom   | Lost | 2016-10-25 | 2017-03-11 | 0`,
    ),
    literalSheet('sales_teams', 'sales_agent | manager | regional_office'),
  ];
  expect(proposeMapping(sheets)).toEqual({
    team: { sheet: 'sales_teams', columns: { rep: 'sales_agent', region: 'regional_office' } },
    leads: {
      sheet: 'sales_pipeline',
      columns: {
        leadId: 'opportunity_id',
        createdOn: 'engage_date',
        rep: 'sales_agent',
        status: 'deal_stage',
        closedOn: 'close_date',
      },
      won: ['Won'],
      lost: ['Lost'],
    },
    sales: {
      sheet: 'sales_pipeline',
      columns: {
        soldOn: 'close_date',
        customer: 'account',
        rep: 'sales_agent',
        amount: 'close_value',
        status: 'deal_stage',
      },
      won: ['Won'],
      lost: ['Lost'],
    },
  });
});

test('titles above the header and blanks around headers do not hide a table, nor its status words', () => {
  const cells = {
    sheet: 'Sheet1',
    values: [
      ['Weekly pipeline', '', ''],
      ['Created on ', ' Rep', 'Status '],
      ['', 'Lan', ' Won '],
    ],
  };
  expect(proposeMapping([cells])).toEqual({
    leads: {
      sheet: 'Sheet1',
      columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' },
      won: ['Won'],
    },
  });
});

test('of two sheets that could play a table, the one named like it plays it', () => {
  const sheets = [
    literalSheet('Old', 'Created on | Rep | Status'),
    literalSheet('Leads', 'Created on | Rep | Status'),
  ];
  expect(proposeMapping(sheets).leads?.sheet).toBe('Leads');
});

test('sheets that look like nothing are mapped to nothing', () => {
  expect(
    proposeMapping([literalSheet('Sheet1', 'a | b\n 1 | 2'), { sheet: 'Sheet2', values: [['']] }]),
  ).toEqual({});
});

test('of several headers for one column, one above fitting values is taken, not one above none', () => {
  const orders = literalSheet(
    'Orders',
    `Order date | Invoice date | Total | Amount
                | 2026-10-01   | 100   | paid
                | 2026-10-02   | 200   | open`,
  );
  expect(proposeMapping([orders]).sales?.columns).toEqual({ soldOn: 'Invoice date', amount: 'Total' });
});

test('brackets and currencies do not hide a header', () => {
  const orders = literalSheet('Don hang', 'Ngày bán (dd/mm/yyyy) | Doanh thu VNĐ | Khách hàng [tên]');
  expect(proposeMapping([orders]).sales?.columns).toEqual({
    soldOn: 'Ngày bán (dd/mm/yyyy)',
    customer: 'Khách hàng [tên]',
    amount: 'Doanh thu VNĐ',
  });
});

describe('a messy sheet', () => {
  const messy = (sheet: string, ...headers: readonly string[]): SheetCells => ({
    sheet,
    values: [
      ['BAO CAO BAN HANG THANG 10', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['Cong ty ABC', '', '', 'Don vi: dong', '', '', ''],
      headers,
      ['', ' 5/10/2026', 'Minh Long ', '', 'lan', '1.200.000 ₫', 3],
      ['', '13/10/2026', 'An Phát', '', 'Lan', '1,5 tr', 5],
      ['', 'soon', 'Minh Long', '', 'LAN', '300000', 1],
      ['', '2026-10-15', 'Hoà Bình', '', 'Minh', '₫900.000', 1],
      ['', '16 thg 10, 2026', 'Hoà Bình', '', 'Minh', '₫900.000', 1],
    ],
  });

  test('below merged titles, without accents, with an empty column, of text dates and amounts', () => {
    const cells = messy('Sheet1', 'STT', 'ngay ban', 'KHACH HANG', '', 'nhan vien', 'So tien', 'So luong');
    expect(proposeMapping([cells])).toEqual({
      sales: {
        sheet: 'Sheet1',
        columns: { soldOn: 'ngay ban', customer: 'KHACH HANG', rep: 'nhan vien', amount: 'So tien' },
      },
    });
  });

  test('whose only column of dates has a header that nobody knows: its values tell', () => {
    const cells = messy('Sheet1', 'STT', 'Ngay', 'KHACH HANG', '', 'nhan vien', 'Doanh thu', 'So luong');
    expect(proposeMapping([cells])).toEqual({
      sales: {
        sheet: 'Sheet1',
        columns: { soldOn: 'Ngay', customer: 'KHACH HANG', rep: 'nhan vien', amount: 'Doanh thu' },
      },
    });
  });
});

describe('leads need a date only', () => {
  const dated = 'Created on | Source\n 2026-10-01 | Web';

  test('where the sheet is named for them', () => {
    expect(proposeMapping([literalSheet('Leads', dated)]).leads).toEqual({
      sheet: 'Leads',
      columns: { createdOn: 'Created on', source: 'Source' },
    });
  });

  test('whatever else has a date of creation is no list of leads', () => {
    expect(proposeMapping([literalSheet('Tickets', dated)])).toEqual({});
  });

  test('a sheet with reps and statuses goes before one that is only named for leads', () => {
    const sheets = [
      literalSheet('Leads', dated),
      literalSheet('Data', 'Created on | Rep | Status\n 2026-10-01 | Lan | New'),
    ];
    expect(proposeMapping(sheets).leads?.sheet).toBe('Data');
  });
});

describe('values tell a required column only where nothing else could be meant', () => {
  test.each<[string, string, string]>([
    ['two columns hold dates', 'Sales', 'Day | Payday | Rep | Total\n 2026-10-01 | 2026-10-02 | Lan | 100'],
    [
      'its header means something in another table',
      'Sales',
      `Spent on | When | Rep | Total\n 2026-10-01 | x | Lan | 1`,
    ],
    ['its header says that it is something else', 'Customers', `Customer | Birthday\n An Phát | 1990-01-01`],
    [
      'neither name nor headers speak for the table',
      'Sheet1',
      `Day | Customer | Rep\n 2026-10-01 | An Phát | Lan`,
    ],
    ['it has no header', 'Sales', `  | Rep | Total\n 2026-10-01 | Lan | 100`],
    ['two required columns are missing', 'Sales', `Day | Rep | What\n 2026-10-01 | Lan | 100`],
    ['its cells are too mixed', 'Sales', `Day | Total\n 2026-10-01 | 1\n 2026-10-02 | 2\n soon | 3`],
    ['they are times of day', 'Sales', `Time | Total\n 1899-12-30 13:08 | 1`],
  ])('not where %s', (_, name, table) => {
    const { team, ...others } = proposeMapping([literalSheet(name, table)]);
    expect(others).toEqual({});
    const isList = table.includes('Rep') && !table.includes('Spent on');
    expect(team?.columns).toEqual(isList ? { rep: 'Rep' } : undefined);
  });

  test('a sheet that has the column under a known header is preferred', () => {
    const sheets = [
      literalSheet(
        'Sales old',
        'Day | Rep | Total | Customer | Region\n 2026-10-01 | Lan | 100 | An Phát | North',
      ),
      literalSheet('Data', 'Order date | Total'),
    ];
    expect(proposeMapping(sheets).sales?.sheet).toBe('Data');
  });

  test('of two that could be meant, a part of the header tells', () => {
    const sales = literalSheet('Sales', 'Order date new | Day paid | Total\n 2026-10-01 | 2026-10-02 | 100');
    expect(proposeMapping([sales]).sales?.columns).toEqual({ soldOn: 'Order date new', amount: 'Total' });
  });

  test('a status column is known by its words', () => {
    const leads = literalSheet(
      'Leads',
      `Created on | Rep | Where | Note
       2026-10-01 | Lan | Won   | call
       2026-10-02 | Lan | Open  | mail
       2026-10-03 | Lan | Lost  | call`,
    );
    expect(proposeMapping([leads]).leads).toEqual({
      sheet: 'Leads',
      columns: { createdOn: 'Created on', rep: 'Rep', status: 'Where' },
      won: ['Won'],
      lost: ['Lost'],
      open: ['Open'],
    });
  });

  test('orders are won when they are delivered or paid, and may come back', () => {
    const orders = literalSheet(
      'Đơn hàng',
      `Ngày bán   | Số tiền | Tình trạng
       2026-10-01 | 100     | Đã giao
       2026-10-02 | 100     | Đang giao
       2026-10-03 | 100     | Trả hàng
       2026-10-04 | 100     | Đã hủy`,
    );
    expect(proposeMapping([orders]).sales).toMatchObject({
      ...{ won: ['Đã giao'], lost: ['Đã hủy'] },
      ...{ open: ['Đang giao'], returned: ['Trả hàng'] },
    });
  });
});

describe('a sheet with a column of reps', () => {
  const teamOf = (sheet: string, table: string) => proposeMapping([literalSheet(sheet, table)]).team?.columns;

  test.each([
    ['Team KPIs', 'Rep | New leads | Conversion rate\n Lan | 3 | 0.5'],
    ['Sheet1', 'Rep | Period | Revenue\n Lan | 2026-10 | 100'],
    ['Bảng', 'Nhân viên | Doanh thu\n Lan | 100'],
  ])('and of KPIs, as “%s” has them, is not the team', (sheet, table) => {
    expect(teamOf(sheet, table)).toBeUndefined();
  });

  test('is the team where it says more about them, whatever else it says', () => {
    expect(teamOf('Sheet1', 'Rep | Email | Revenue\n Lan | lan@example.com | 100')).toEqual({
      rep: 'Rep',
      email: 'Email',
    });
  });

  test('is the team where it names each of them once, or is named so', () => {
    const twice = 'Rep | Region\n Lan | North\n LAN | South';
    expect(teamOf('Sheet1', 'Rep | Region\n Lan | North\n Minh | South')).toEqual({
      rep: 'Rep',
      region: 'Region',
    });
    expect(teamOf('Nhân viên', twice)).toEqual({ rep: 'Rep', region: 'Region' });
    expect(teamOf('Visits', twice)).toBeUndefined();
  });

  test.each([
    ['Nhân sự', 'STT | Họ và tên | Khu vực\n 1 | Lan | Bắc'],
    ['Staff', 'Full name\n Lan'],
  ])('is the team where “%s” names people by what is a customer’s name elsewhere', (sheet, table) => {
    expect(Object.keys(teamOf(sheet, table) ?? {})).toContain('rep');
  });

  test.each([
    { names: 'Lan\n Minh', isTeam: true },
    { names: 'Lan\n Hoa', isTeam: true },
    { names: 'Hoa\n Mai\n Lan', isTeam: false },
  ])('under “Họ tên” is the team where half of the names sell: $names', ({ names, isTeam }) => {
    const sales = literalSheet(
      'Đơn',
      `Ngày bán | Nhân viên | Số tiền
       2026-10-01 | Lan | 100
       2026-10-02 | Minh | 200`,
    );
    const list = literalSheet('Danh sách', `Họ tên\n ${names}`);
    const proposed = proposeMapping([list, sales]);
    expect(proposed.sales?.sheet).toBe('Đơn');
    expect(proposed.team).toEqual(isTeam ? { sheet: 'Danh sách', columns: { rep: 'Họ tên' } } : undefined);
  });
});

describe('all tables of all sheets are chosen together', () => {
  const of = (sheet: string, table: string, ...others: readonly SheetCells[]) =>
    proposeMapping([literalSheet(sheet, table), ...others]);

  test('a sheet of deals is leads by the created date, and sales by the won time, whatever is expected', () => {
    const { leads, sales } = of(
      'deals',
      `Deal - Owner | Deal - Value | Deal - Stage | Deal - Status | Deal - Deal created | Deal - Won time | Deal - Expected close date
       Anna         | 100          | Demo         | Won           | 2026-09-01          | 2026-09-28      | 2026-10-15
       Ben          | 300          | Offer        | Open          | 2026-10-03          |                 | 2026-10-30`,
    );
    expect(leads?.columns).toEqual({
      createdOn: 'Deal - Deal created',
      rep: 'Deal - Owner',
      status: 'Deal - Status',
      closedOn: 'Deal - Won time',
    });
    expect(sales?.columns).toEqual({
      soldOn: 'Deal - Won time',
      rep: 'Deal - Owner',
      amount: 'Deal - Value',
      status: 'Deal - Status',
    });
  });

  test('the date of an order is not that of a lead, too: one date of a sheet dates one table', () => {
    const orders = `Mã đơn hàng | Ngày tạo   | Khách hàng | Nhân viên | Trạng thái | Tổng tiền
                    D1          | 2026-10-05 | Hương      | Lan       | Hoàn thành | 500`;
    expect(Object.keys(of('Sheet1', orders))).toEqual(['sales']);
  });

  test('customers have been such since they were created, not since the last activity', () => {
    const { customers } = of(
      'customers',
      `customer_id | company_name | account_owner | created_date | last_activity_date
       C1          | An Phát      | Lan           | 2026-03-10   | 2026-10-05`,
    );
    expect(customers?.columns).toEqual({
      customer: 'company_name',
      rep: 'account_owner',
      since: 'created_date',
    });
  });

  test('an expected date alone dates no sale, and the last activity no customer', () => {
    expect(of('Sales', 'Expected close date | Amount\n 2026-10-05 | 5')).toEqual({});
    expect(of('Customers', 'Customer | Last activity date\n An Phát | 2026-10-05')).toEqual({});
  });

  test('names of reps tell the rep, whatever the header says', () => {
    const team = literalSheet('Đội ngũ', 'Họ tên | Khu vực\n Lan | Bắc\n Minh | Nam');
    const { sales } = of(
      'Đơn hàng',
      'Ngày bán | Ai chốt | Số tiền\n 2026-10-05 | Lan | 5\n 2026-10-06 | minh | 6\n 2026-10-06 | Lan | 6',
      team,
    );
    expect(sales?.columns).toEqual({ soldOn: 'Ngày bán', rep: 'Ai chốt', amount: 'Số tiền' });
  });

  test('a column of reps is no customer', () => {
    const team = literalSheet('Đội ngũ', 'Họ tên | Khu vực\n Lan | Bắc\n Minh | Nam');
    const { sales } = of('Đơn hàng', 'Ngày bán | Khách | Số tiền\n 2026-10-05 | Lan | 5', team);
    expect(sales?.columns).toEqual({ soldOn: 'Ngày bán', rep: 'Khách', amount: 'Số tiền' });
  });

  test('“Sales” is the rep above names, and the amount above numbers', () => {
    const { sales } = of('Sheet1', 'Order date | Sales | Total\n 2026-10-05 | Lan | 5');
    expect(sales?.columns).toEqual({ soldOn: 'Order date', rep: 'Sales', amount: 'Total' });
    const { sales: other } = of('Sheet1', 'Order date | Sales | Rep\n 2026-10-05 | 5 | Lan');
    expect(other?.columns).toEqual({ soldOn: 'Order date', rep: 'Rep', amount: 'Sales' });
  });

  test('a ticket is no lead, and a rating in words no survey', () => {
    const tickets = `Id | Requester | Assignee | Status | Created at | Rating
                     1  | Hương     | Lan      | Solved | 2026-10-01 | Good`;
    expect(of('tickets', tickets)).toEqual({});
  });
});
