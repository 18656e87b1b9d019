/** Lists what `--help` shows for each command, in English and Vietnamese. */

export const enHelp = {
  generateHelp: `npm run generate -- --data DIR --out DIR [options]

Reads CSV files, builds the scorecards, and writes each sheet as CSV and all KPI values as facts.csv;
measures.csv is a sheet of facts for another document.

  --data DIR              the folder with one CSV file per sheet
  --out DIR               the folder that the results are written to; it is made where it is missing
  --mapping FILE          JSON that says which sheet and column plays which part; by default headers are recognised
  --period PERIOD         a month, quarter or week: 2026-10, 2026-Q4, 2026-W41; scorecards are made by periods of that
                          length; by default the current month, or the last one with data
  --by LIST               scorecards by rep, by region, or both; by default rep,region
  --mode MODE             formulas or values; by default what suits the data
  --locale LANGUAGE       en or vi: the language of the scorecards and of this command; by default en
  --number-locale LOCALE  how numbers are written where the values of a column do not tell: en_US is 1,234.5 and vi_VN is
                          1.234,5; by default the point is the decimal mark
  --time-zone ZONE        which day it is, and on which day a moment lies: Asia/Ho_Chi_Minh; by default this machine's
  --edition bigquery      reads tables that the mapping puts into BigQuery; then --data may be left out
  --warehouse DIR         the folder with the CSV and Parquet files that stand in for BigQuery: DIR/sales.parquet is
                          project.DIR.sales, DIR/crm/sales.parquet is project.crm.sales, for whichever project
  --help                  shows this`,
  sqlHelp: `npm run sql -- --dialect DATABASE --mapping FILE [options]

Prints a query for each table, by which a database counts what scorecards need. Put the answers on a sheet of the document.

  --dialect DATABASE      bigquery, postgresql, snowflake, databricks or duckdb
  --mapping FILE          JSON that says which table and column of the database plays which part
  --schema PLACE          the dataset or schema of the tables; needed for BigQuery: project.dataset
  --data DIR              the folder with the CSV file of the team sheet; without it there are only numbers of the whole team
  --table TABLE           one table alone: leads, sales, customers, spend, prices, care or surveys
  --period PERIOD         a month, quarter or week: 2026-10, 2026-Q4, 2026-W41; numbers are counted for periods of that length
                          from the start of the year before to the end of its year; by default months around today
  --dates KIND            how the database stores dates: date (days, with or without a time) or timestamp (moments); by default
                          date
  --locale LANGUAGE       en or vi: the language of this command, and how the CSV file writes dates; by default en
  --time-zone ZONE        which day it is, and on which day a moment lies: Asia/Ho_Chi_Minh; by default this machine's
  --help                  shows this`,
  startHelp: `npm start -- [options]

Builds the add-on and opens a spreadsheet with it in the browser: a sample team, or your own data.

  --data DIR              the folder with one CSV file per sheet
  --mapping FILE          JSON that says which sheet and column plays which part; by default headers are recognised
  --number-locale LOCALE  how numbers are written where the values of a column do not tell: en_US is 1,234.5 and vi_VN is
                          1.234,5; by default the point is the decimal mark
  --edition bigquery      reads tables that the mapping puts into BigQuery
  --warehouse DIR         the folder with the CSV and Parquet files that stand in for BigQuery: DIR/sales.parquet is
                          project.DIR.sales, DIR/crm/sales.parquet is project.crm.sales, for whichever project
  --help                  shows this

The environment variable PORT sets the port, by default 3000.`,
};

export const viHelp: typeof enHelp = {
  generateHelp: `npm run generate -- --data DIR --out DIR [tùy chọn]

Đọc các tệp CSV, lập bảng điểm, rồi ghi mỗi trang tính thành một tệp CSV và mọi giá trị KPI vào facts.csv;
measures.csv là bảng số liệu dùng được cho tệp khác.

  --data DIR              thư mục dữ liệu, mỗi trang tính một tệp CSV
  --out DIR               thư mục ghi kết quả; chưa có thì được tạo
  --mapping FILE          tệp JSON cho biết trang và cột nào giữ vai trò gì; nếu không có, tiêu đề cột được tự nhận biết
  --period KỲ             tháng, quý hoặc tuần: 2026-10, 2026-Q4, 2026-W41; bảng điểm lập theo kỳ dài như vậy; nếu không
                          có thì là tháng này, hoặc tháng gần nhất có dữ liệu
  --by DANH_SÁCH          bảng điểm theo nhân viên (rep), theo khu vực (region) hoặc cả hai; mặc định rep,region
  --mode CÁCH             formulas (công thức) hoặc values (giá trị); mặc định theo dữ liệu
  --locale NGÔN_NGỮ       en hoặc vi: ngôn ngữ của bảng điểm và của lệnh này; mặc định en
  --number-locale NƠI     cách viết số khi giá trị của cột không cho biết: en_US là 1,234.5, vi_VN là 1.234,5; mặc định
                          dấu chấm là dấu thập phân
  --time-zone MÚI_GIỜ     hôm nay là ngày nào, một thời điểm thuộc ngày nào: Asia/Ho_Chi_Minh; mặc định theo máy này
  --edition bigquery      đọc các bảng khai báo trong BigQuery; khi đó có thể bỏ --data
  --warehouse DIR         thư mục tệp CSV và Parquet thay cho BigQuery: DIR/sales.parquet là project.DIR.sales,
                          DIR/crm/sales.parquet là project.crm.sales, với project bất kỳ
  --help                  xem hướng dẫn này`,
  sqlHelp: `npm run sql -- --dialect CƠ_SỞ_DỮ_LIỆU --mapping FILE [tùy chọn]

In ra cho mỗi bảng một câu truy vấn, để cơ sở dữ liệu tính những số mà bảng điểm cần. Hãy đặt kết quả vào một trang tính.

  --dialect CSDL          bigquery, postgresql, snowflake, databricks hoặc duckdb
  --mapping FILE          tệp JSON cho biết bảng và cột nào của cơ sở dữ liệu giữ vai trò gì
  --schema NƠI            dataset hoặc schema chứa các bảng; với BigQuery phải có: project.dataset
  --data DIR              thư mục có tệp CSV của trang đội ngũ; nếu không có thì chỉ có số của toàn phòng
  --table BẢNG            chỉ một bảng: leads, sales, customers, spend, prices, care hoặc surveys
  --period KỲ             tháng, quý hoặc tuần: 2026-10, 2026-Q4, 2026-W41; số được tính theo kỳ dài như vậy, từ đầu năm
                          trước đến hết năm của kỳ đó; nếu không có thì theo tháng, tính từ hôm nay
  --dates KIỂU            cách lưu ngày trong cơ sở dữ liệu: date (ngày, có hoặc không có giờ) hoặc timestamp (thời điểm);
                          mặc định date
  --locale NGÔN_NGỮ       en hoặc vi: ngôn ngữ của lệnh này và cách ghi ngày trong tệp CSV; mặc định en
  --time-zone MÚI_GIỜ     hôm nay là ngày nào, một thời điểm thuộc ngày nào: Asia/Ho_Chi_Minh; mặc định theo máy này
  --help                  xem hướng dẫn này`,
  startHelp: `npm start -- [tùy chọn]

Đóng gói tiện ích và mở bảng tính có tiện ích trong trình duyệt: đội mẫu, hoặc dữ liệu của bạn.

  --data DIR              thư mục dữ liệu, mỗi trang tính một tệp CSV
  --mapping FILE          tệp JSON cho biết trang và cột nào giữ vai trò gì; nếu không có, tiêu đề cột được tự nhận biết
  --number-locale NƠI     cách viết số khi giá trị của cột không cho biết: en_US là 1,234.5, vi_VN là 1.234,5; mặc định
                          dấu chấm là dấu thập phân
  --edition bigquery      đọc các bảng khai báo trong BigQuery
  --warehouse DIR         thư mục tệp CSV và Parquet thay cho BigQuery: DIR/sales.parquet là project.DIR.sales,
                          DIR/crm/sales.parquet là project.crm.sales, với project bất kỳ
  --help                  xem hướng dẫn này

Biến môi trường PORT đặt cổng, mặc định 3000.`,
};
