/** Lists the invented people and places of the sample. */

export interface SampleRep {
  readonly name: string;
  readonly region: string;
  /** Around 1: how many leads come in, and how many of them are won. */
  readonly energy: number;
  readonly skill: number;
}

export const SAMPLE_REPS: readonly SampleRep[] = [
  { name: 'Nguyễn Thị Lan', region: 'Miền Bắc', energy: 1.2, skill: 1.3 },
  { name: 'Trần Văn Minh', region: 'Miền Bắc', energy: 1.0, skill: 0.9 },
  { name: 'Lê Thu Hương', region: 'Miền Bắc', energy: 0.9, skill: 1.1 },
  { name: 'Phạm Quốc Bảo', region: 'Miền Bắc', energy: 1.1, skill: 0.8 },
  { name: 'Hoàng Mai Anh', region: 'Miền Trung', energy: 0.8, skill: 1.2 },
  { name: 'Vũ Đức Thắng', region: 'Miền Trung', energy: 1.0, skill: 1.0 },
  { name: 'Đặng Thùy Linh', region: 'Miền Trung', energy: 0.7, skill: 0.9 },
  { name: 'Bùi Anh Tuấn', region: 'Miền Nam', energy: 1.3, skill: 1.0 },
  { name: 'Đỗ Kim Ngân', region: 'Miền Nam', energy: 1.1, skill: 1.3 },
  { name: 'Hồ Nhật Nam', region: 'Miền Nam', energy: 1.4, skill: 0.8 },
  { name: 'Ngô Thanh Hà', region: 'Miền Nam', energy: 1.0, skill: 1.1 },
  { name: 'Dương Minh Khôi', region: 'Miền Nam', energy: 0.9, skill: 0.7 },
];

export const SHOP_KINDS = ['Cửa hàng', 'Siêu thị', 'Công ty', 'Đại lý', 'Nhà phân phối'] as const;

export const SHOP_NAMES = [
  'An Phát', 'Bình Minh', 'Cát Tường', 'Đại Dương', 'Gia Hưng', 'Hải Âu', 'Hoa Sen', 'Hồng Hà', 'Kim Long',
  'Lộc Vừng', 'Mai Vàng', 'Minh Châu', 'Nam Việt', 'Ngọc Lan', 'Phú Quý', 'Phương Đông', 'Sao Mai', 'Tân Tiến',
  'Thành Đạt', 'Thiên Ân', 'Trường Sơn', 'Tuấn Kiệt', 'Việt Hương', 'Vạn Xuân', 'Xuân Mai', 'Yên Bình',
] as const; // prettier-ignore

export const COMPETITORS = ['Hương Quê', 'Sông Tiền', 'Đồng Xanh'] as const;
