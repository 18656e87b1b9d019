-- leads
-- m1: count leads by createdOn
-- m2: count leads by createdOn where won
-- m3: count leads by closedOn where won
-- m4: count leads by closedOn where won or lost
-- m5: count leads by createdOn where firstContactOn is filled
-- m6: days leads.createdOn to firstContactOn by createdOn where firstContactOn >= createdOn
-- m7: count leads by createdOn where firstContactOn >= createdOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "Won"
-- @p2: text "Chốt"
-- @p3: text "Lost"
-- @p4: date "1899-12-30"
-- @p5: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`createdOn` AS DATETIME) AS `createdOn`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC))), '') AS `status`,
    CAST(source.`closedOn` AS DATETIME) AS `closedOn`,
    CAST(source.`firstContactOn` AS DATETIME) AS `firstContactOn`
  FROM `crm.its leads` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p5))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p3, NFC))), '')) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` > CAST(@p4 AS DATETIME) THEN 1 END AS `m5`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN DATETIME_DIFF(source_rows.`firstContactOn`, source_rows.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN 1 END AS `m7`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) OR (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`)
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`,
    COUNT(placed.`m5`) AS `m5`,
    SUM(placed.`m6`) AS `m6`,
    COUNT(placed.`m7`) AS `m7`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m5`, 0) END AS `m5`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m6`, 0) END AS `m6`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m7`, 0) END AS `m7`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- spend
-- m1: sum spend.amount by spentOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`spentOn` AS DATETIME) AS `spentOn`,
    source.`amount` AS `amount`
  FROM `crm.its spend` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`spentOn` >= periods.`start` AND source_rows.`spentOn` < periods.`end` THEN source_rows.`amount` END AS `m1`
  FROM source_rows
  INNER JOIN periods ON source_rows.`spentOn` >= periods.`start` AND source_rows.`spentOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- customers
-- m1: count customers by since
-- m2: count customers open at start where customer in care
-- m3: count customers open at start
-- m4: count customers open at start, end
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`since` AS DATETIME) AS `since`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `customer`,
    CAST(source.`until` AS DATETIME) AS `until`
  FROM `crm.its customers` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
contacts_1_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `name`,
    CAST(source.`contactedOn` AS DATETIME) AS `date`
  FROM `crm.its care` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
contacts_1 AS (
  SELECT
    periods.`place` AS `period`,
    contacts_1_rows.`name` AS `name`
  FROM contacts_1_rows
  INNER JOIN periods ON contacts_1_rows.`date` >= periods.`start` AND contacts_1_rows.`date` < periods.`end`
  GROUP BY periods.`place`, contacts_1_rows.`name`
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`start`)) AND contacts_1.`name` IS NOT NULL THEN 1 END AS `m2`,
    CASE WHEN source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`start`) THEN 1 END AS `m3`,
    CASE WHEN source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`end`) THEN 1 END AS `m4`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end`) OR (source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`start`)) OR (source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`end`))
  LEFT JOIN contacts_1 ON contacts_1.`period` = periods.`place` AND contacts_1.`name` = source_rows.`customer`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- sales
-- m1: sum sales.amount by soldOn
-- m2: entries sales.orderId by soldOn where amount >= -1000000000000000
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "Won"
-- @p2: text "Chốt"
-- @p3: number -1000000000000000
-- @p4: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`soldOn` AS DATETIME) AS `soldOn`,
    source.`amount` AS `amount`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC))), '') AS `status`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC))), '') AS `orderId`
  FROM `crm.its sales` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p4))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN source_rows.`amount` END AS `m1`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) AND source_rows.`amount` >= @p3 THEN COALESCE(source_rows.`orderId`, '') END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    COUNT(DISTINCT NULLIF(placed.`m2`, '')) + COUNT(CASE WHEN placed.`m2` = '' THEN 1 END) AS `m2`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- prices
-- m1: sum prices.ourPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m2: sum prices.competitorPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m3: count prices by observedOn where promotion is filled
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: number 0
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`observedOn` AS DATETIME) AS `observedOn`,
    source.`ourPrice` AS `ourPrice`,
    source.`competitorPrice` AS `competitorPrice`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`promotion`, NFC))), '') AS `promotion`
  FROM `crm.its prices` AS source
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    CASE WHEN (source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`) AND source_rows.`ourPrice` > @p1 AND source_rows.`competitorPrice` > @p1 THEN source_rows.`ourPrice` END AS `m1`,
    CASE WHEN (source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`) AND source_rows.`ourPrice` > @p1 AND source_rows.`competitorPrice` > @p1 THEN source_rows.`competitorPrice` END AS `m2`,
    CASE WHEN (source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`) AND source_rows.`promotion` IS NOT NULL THEN 1 END AS `m3`
  FROM source_rows
  INNER JOIN periods ON source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    SUM(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region') THEN COALESCE(totals.`m3`, 0) END AS `m3`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- care
-- m1: count care by contactedOn
-- m2: distinct care.customer by contactedOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`contactedOn` AS DATETIME) AS `contactedOn`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `customer`
  FROM `crm.its care` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end` THEN source_rows.`customer` END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(DISTINCT placed.`m2`) AS `m2`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- surveys
-- m1: sum surveys.score by answeredOn where score on its scale
-- m2: count surveys by answeredOn where score on its scale
-- m3: count surveys by answeredOn where score satisfied
-- m4: count surveys by answeredOn where score promoter
-- m5: count surveys by answeredOn where score detractor
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: number 0
-- @p2: number 10
-- @p3: number 8
-- @p4: number 9
-- @p5: number 6
-- @p6: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`answeredOn` AS DATETIME) AS `answeredOn`,
    source.`score` AS `score`
  FROM `crm.its surveys` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p6))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p2) THEN source_rows.`score` END AS `m1`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p2) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p3 AND source_rows.`score` <= @p2) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p4 AND source_rows.`score` <= @p2) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p5) THEN 1 END AS `m5`
  FROM source_rows
  INNER JOIN periods ON source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`,
    COUNT(placed.`m5`) AS `m5`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m5`, 0) END AS `m5`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- leads, without region, until and the status of sales
-- m1: count leads by createdOn
-- m2: count leads by createdOn where won
-- m3: count leads by closedOn where won
-- m4: count leads by closedOn where won or lost
-- m5: count leads by createdOn where firstContactOn is filled
-- m6: days leads.createdOn to firstContactOn by createdOn where firstContactOn >= createdOn
-- m7: count leads by createdOn where firstContactOn >= createdOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "Won"
-- @p2: text "Chốt"
-- @p3: text "Lost"
-- @p4: date "1899-12-30"
-- @p5: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    CAST(source.`createdOn` AS DATETIME) AS `createdOn`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC))), '') AS `status`,
    CAST(source.`closedOn` AS DATETIME) AS `closedOn`,
    CAST(source.`firstContactOn` AS DATETIME) AS `firstContactOn`
  FROM `crm.its leads` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p5))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p3, NFC))), '')) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` > CAST(@p4 AS DATETIME) THEN 1 END AS `m5`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN DATETIME_DIFF(source_rows.`firstContactOn`, source_rows.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN 1 END AS `m7`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) OR (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`)
),
team_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    DATETIME_TRUNC(CAST(source.`from` AS DATETIME), DAY) AS `first_day`,
    DATETIME_ADD(DATETIME_TRUNC(CAST(source.`until` AS DATETIME), DAY), INTERVAL 1 DAY) AS `day_after`,
    0 AS `sheet`,
    source.`sheet_row` AS `row`
  FROM `crm.its team` AS source
),
begun_team AS (
  SELECT
    team_rows.`rep` AS `rep`,
    team_rows.`region` AS `region`,
    team_rows.`sheet` AS `sheet`,
    team_rows.`row` AS `row`,
    COALESCE(team_rows.`first_day`, MAX(team_rows.`day_after`) OVER (PARTITION BY team_rows.`rep` ORDER BY team_rows.`sheet`, team_rows.`row` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST(@p4 AS DATETIME)) AS `first_day`
  FROM team_rows
  WHERE team_rows.`rep` IS NOT NULL
),
region_spans AS (
  SELECT
    begun_team.`rep` AS `rep`,
    begun_team.`region` AS `region`,
    begun_team.`first_day` AS `first_day`,
    LEAD(begun_team.`first_day`) OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `next_day`,
    ROW_NUMBER() OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `turn`
  FROM begun_team
  WHERE begun_team.`region` IS NOT NULL
),
counted_by_region AS (
  SELECT
    periods.`place` AS `period`,
    region_spans.`region` AS `region`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`createdOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`createdOn` < region_spans.`next_day`)) THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`createdOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`createdOn` < region_spans.`next_day`)) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`closedOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`closedOn` < region_spans.`next_day`)) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`closedOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`closedOn` < region_spans.`next_day`)) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p3, NFC))), '')) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`createdOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`createdOn` < region_spans.`next_day`)) AND source_rows.`firstContactOn` > CAST(@p4 AS DATETIME) THEN 1 END AS `m5`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`createdOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`createdOn` < region_spans.`next_day`)) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN DATETIME_DIFF(source_rows.`firstContactOn`, source_rows.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`createdOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`createdOn` < region_spans.`next_day`)) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN 1 END AS `m7`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) OR (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`)
  INNER JOIN region_spans ON region_spans.`rep` = source_rows.`rep`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted_by_region.`period` AS `period`,
    counted_by_region.`m1` AS `m1`,
    counted_by_region.`m2` AS `m2`,
    counted_by_region.`m3` AS `m3`,
    counted_by_region.`m4` AS `m4`,
    counted_by_region.`m5` AS `m5`,
    counted_by_region.`m6` AS `m6`,
    counted_by_region.`m7` AS `m7`
  FROM counted_by_region
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted_by_region.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`,
    COUNT(placed.`m5`) AS `m5`,
    SUM(placed.`m6`) AS `m6`,
    COUNT(placed.`m7`) AS `m7`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m5`, 0) END AS `m5`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m6`, 0) END AS `m6`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m7`, 0) END AS `m7`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- spend, without region, until and the status of sales
-- m1: sum spend.amount by spentOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: date "1899-12-30"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    CAST(source.`spentOn` AS DATETIME) AS `spentOn`,
    source.`amount` AS `amount`
  FROM `crm.its spend` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`spentOn` >= periods.`start` AND source_rows.`spentOn` < periods.`end` THEN source_rows.`amount` END AS `m1`
  FROM source_rows
  INNER JOIN periods ON source_rows.`spentOn` >= periods.`start` AND source_rows.`spentOn` < periods.`end`
),
team_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    DATETIME_TRUNC(CAST(source.`from` AS DATETIME), DAY) AS `first_day`,
    DATETIME_ADD(DATETIME_TRUNC(CAST(source.`until` AS DATETIME), DAY), INTERVAL 1 DAY) AS `day_after`,
    0 AS `sheet`,
    source.`sheet_row` AS `row`
  FROM `crm.its team` AS source
),
begun_team AS (
  SELECT
    team_rows.`rep` AS `rep`,
    team_rows.`region` AS `region`,
    team_rows.`sheet` AS `sheet`,
    team_rows.`row` AS `row`,
    COALESCE(team_rows.`first_day`, MAX(team_rows.`day_after`) OVER (PARTITION BY team_rows.`rep` ORDER BY team_rows.`sheet`, team_rows.`row` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST(@p2 AS DATETIME)) AS `first_day`
  FROM team_rows
  WHERE team_rows.`rep` IS NOT NULL
),
region_spans AS (
  SELECT
    begun_team.`rep` AS `rep`,
    begun_team.`region` AS `region`,
    begun_team.`first_day` AS `first_day`,
    LEAD(begun_team.`first_day`) OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `next_day`,
    ROW_NUMBER() OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `turn`
  FROM begun_team
  WHERE begun_team.`region` IS NOT NULL
),
counted_by_region AS (
  SELECT
    periods.`place` AS `period`,
    region_spans.`region` AS `region`,
    CASE WHEN (source_rows.`spentOn` >= periods.`start` AND source_rows.`spentOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`spentOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`spentOn` < region_spans.`next_day`)) THEN source_rows.`amount` END AS `m1`
  FROM source_rows
  INNER JOIN periods ON source_rows.`spentOn` >= periods.`start` AND source_rows.`spentOn` < periods.`end`
  INNER JOIN region_spans ON region_spans.`rep` = source_rows.`rep`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted_by_region.`period` AS `period`,
    counted_by_region.`m1` AS `m1`
  FROM counted_by_region
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted_by_region.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- customers, without region, until and the status of sales
-- m1: count customers by since
-- m2: count customers open at start where customer in care
-- m3: count customers open at start
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: date "1899-12-30"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    CAST(source.`since` AS DATETIME) AS `since`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `customer`
  FROM `crm.its customers` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
contacts_1_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `name`,
    CAST(source.`contactedOn` AS DATETIME) AS `date`
  FROM `crm.its care` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
contacts_1 AS (
  SELECT
    periods.`place` AS `period`,
    contacts_1_rows.`name` AS `name`
  FROM contacts_1_rows
  INNER JOIN periods ON contacts_1_rows.`date` >= periods.`start` AND contacts_1_rows.`date` < periods.`end`
  GROUP BY periods.`place`, contacts_1_rows.`name`
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN source_rows.`since` < periods.`start` AND contacts_1.`name` IS NOT NULL THEN 1 END AS `m2`,
    CASE WHEN source_rows.`since` < periods.`start` THEN 1 END AS `m3`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end`) OR source_rows.`since` < periods.`start`
  LEFT JOIN contacts_1 ON contacts_1.`period` = periods.`place` AND contacts_1.`name` = source_rows.`customer`
),
team_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    DATETIME_TRUNC(CAST(source.`from` AS DATETIME), DAY) AS `first_day`,
    DATETIME_ADD(DATETIME_TRUNC(CAST(source.`until` AS DATETIME), DAY), INTERVAL 1 DAY) AS `day_after`,
    0 AS `sheet`,
    source.`sheet_row` AS `row`
  FROM `crm.its team` AS source
),
begun_team AS (
  SELECT
    team_rows.`rep` AS `rep`,
    team_rows.`region` AS `region`,
    team_rows.`sheet` AS `sheet`,
    team_rows.`row` AS `row`,
    COALESCE(team_rows.`first_day`, MAX(team_rows.`day_after`) OVER (PARTITION BY team_rows.`rep` ORDER BY team_rows.`sheet`, team_rows.`row` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST(@p2 AS DATETIME)) AS `first_day`
  FROM team_rows
  WHERE team_rows.`rep` IS NOT NULL
),
region_spans AS (
  SELECT
    begun_team.`rep` AS `rep`,
    begun_team.`region` AS `region`,
    begun_team.`first_day` AS `first_day`,
    LEAD(begun_team.`first_day`) OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `next_day`,
    ROW_NUMBER() OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `turn`
  FROM begun_team
  WHERE begun_team.`region` IS NOT NULL
),
counted_by_region AS (
  SELECT
    periods.`place` AS `period`,
    region_spans.`region` AS `region`,
    CASE WHEN (source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`since` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`since` < region_spans.`next_day`)) THEN 1 END AS `m1`,
    CASE WHEN source_rows.`since` < periods.`start` AND ((region_spans.`turn` = 1 OR periods.`end` > region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR periods.`end` <= region_spans.`next_day`)) AND contacts_1.`name` IS NOT NULL THEN 1 END AS `m2`,
    CASE WHEN source_rows.`since` < periods.`start` AND ((region_spans.`turn` = 1 OR periods.`end` > region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR periods.`end` <= region_spans.`next_day`)) THEN 1 END AS `m3`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end`) OR source_rows.`since` < periods.`start`
  INNER JOIN region_spans ON region_spans.`rep` = source_rows.`rep`
  LEFT JOIN contacts_1 ON contacts_1.`period` = periods.`place` AND contacts_1.`name` = source_rows.`customer`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted_by_region.`period` AS `period`,
    counted_by_region.`m1` AS `m1`,
    counted_by_region.`m2` AS `m2`,
    counted_by_region.`m3` AS `m3`
  FROM counted_by_region
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted_by_region.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- sales, without region, until and the status of sales
-- m1: sum sales.amount by soldOn
-- m2: entries sales.orderId by soldOn where amount >= -1000000000000000
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: number -1000000000000000
-- @p2: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p3: date "1899-12-30"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    CAST(source.`soldOn` AS DATETIME) AS `soldOn`,
    source.`amount` AS `amount`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC))), '') AS `orderId`
  FROM `crm.its sales` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p2))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end` THEN source_rows.`amount` END AS `m1`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND source_rows.`amount` >= @p1 THEN COALESCE(source_rows.`orderId`, '') END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`
),
team_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    DATETIME_TRUNC(CAST(source.`from` AS DATETIME), DAY) AS `first_day`,
    DATETIME_ADD(DATETIME_TRUNC(CAST(source.`until` AS DATETIME), DAY), INTERVAL 1 DAY) AS `day_after`,
    0 AS `sheet`,
    source.`sheet_row` AS `row`
  FROM `crm.its team` AS source
),
begun_team AS (
  SELECT
    team_rows.`rep` AS `rep`,
    team_rows.`region` AS `region`,
    team_rows.`sheet` AS `sheet`,
    team_rows.`row` AS `row`,
    COALESCE(team_rows.`first_day`, MAX(team_rows.`day_after`) OVER (PARTITION BY team_rows.`rep` ORDER BY team_rows.`sheet`, team_rows.`row` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST(@p3 AS DATETIME)) AS `first_day`
  FROM team_rows
  WHERE team_rows.`rep` IS NOT NULL
),
region_spans AS (
  SELECT
    begun_team.`rep` AS `rep`,
    begun_team.`region` AS `region`,
    begun_team.`first_day` AS `first_day`,
    LEAD(begun_team.`first_day`) OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `next_day`,
    ROW_NUMBER() OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `turn`
  FROM begun_team
  WHERE begun_team.`region` IS NOT NULL
),
counted_by_region AS (
  SELECT
    periods.`place` AS `period`,
    region_spans.`region` AS `region`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`soldOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`soldOn` < region_spans.`next_day`)) THEN source_rows.`amount` END AS `m1`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`soldOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`soldOn` < region_spans.`next_day`)) AND source_rows.`amount` >= @p1 THEN COALESCE(source_rows.`orderId`, '') END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`
  INNER JOIN region_spans ON region_spans.`rep` = source_rows.`rep`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted_by_region.`period` AS `period`,
    counted_by_region.`m1` AS `m1`,
    counted_by_region.`m2` AS `m2`
  FROM counted_by_region
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted_by_region.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    COUNT(DISTINCT NULLIF(placed.`m2`, '')) + COUNT(CASE WHEN placed.`m2` = '' THEN 1 END) AS `m2`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- prices, without region, until and the status of sales
-- m1: sum prices.ourPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m2: sum prices.competitorPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m3: count prices by observedOn where promotion is filled
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: number 0
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    CAST(source.`observedOn` AS DATETIME) AS `observedOn`,
    source.`ourPrice` AS `ourPrice`,
    source.`competitorPrice` AS `competitorPrice`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`promotion`, NFC))), '') AS `promotion`
  FROM `crm.its prices` AS source
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    CASE WHEN (source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`) AND source_rows.`ourPrice` > @p1 AND source_rows.`competitorPrice` > @p1 THEN source_rows.`ourPrice` END AS `m1`,
    CASE WHEN (source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`) AND source_rows.`ourPrice` > @p1 AND source_rows.`competitorPrice` > @p1 THEN source_rows.`competitorPrice` END AS `m2`,
    CASE WHEN (source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`) AND source_rows.`promotion` IS NOT NULL THEN 1 END AS `m3`
  FROM source_rows
  INNER JOIN periods ON source_rows.`observedOn` >= periods.`start` AND source_rows.`observedOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    SUM(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team') THEN COALESCE(totals.`m3`, 0) END AS `m3`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- care, without region, until and the status of sales
-- m1: count care by contactedOn
-- m2: distinct care.customer by contactedOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: date "1899-12-30"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    CAST(source.`contactedOn` AS DATETIME) AS `contactedOn`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `customer`
  FROM `crm.its care` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end` THEN source_rows.`customer` END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end`
),
team_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    DATETIME_TRUNC(CAST(source.`from` AS DATETIME), DAY) AS `first_day`,
    DATETIME_ADD(DATETIME_TRUNC(CAST(source.`until` AS DATETIME), DAY), INTERVAL 1 DAY) AS `day_after`,
    0 AS `sheet`,
    source.`sheet_row` AS `row`
  FROM `crm.its team` AS source
),
begun_team AS (
  SELECT
    team_rows.`rep` AS `rep`,
    team_rows.`region` AS `region`,
    team_rows.`sheet` AS `sheet`,
    team_rows.`row` AS `row`,
    COALESCE(team_rows.`first_day`, MAX(team_rows.`day_after`) OVER (PARTITION BY team_rows.`rep` ORDER BY team_rows.`sheet`, team_rows.`row` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST(@p2 AS DATETIME)) AS `first_day`
  FROM team_rows
  WHERE team_rows.`rep` IS NOT NULL
),
region_spans AS (
  SELECT
    begun_team.`rep` AS `rep`,
    begun_team.`region` AS `region`,
    begun_team.`first_day` AS `first_day`,
    LEAD(begun_team.`first_day`) OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `next_day`,
    ROW_NUMBER() OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `turn`
  FROM begun_team
  WHERE begun_team.`region` IS NOT NULL
),
counted_by_region AS (
  SELECT
    periods.`place` AS `period`,
    region_spans.`region` AS `region`,
    CASE WHEN (source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`contactedOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`contactedOn` < region_spans.`next_day`)) THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`contactedOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`contactedOn` < region_spans.`next_day`)) THEN source_rows.`customer` END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end`
  INNER JOIN region_spans ON region_spans.`rep` = source_rows.`rep`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted_by_region.`period` AS `period`,
    counted_by_region.`m1` AS `m1`,
    counted_by_region.`m2` AS `m2`
  FROM counted_by_region
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted_by_region.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(DISTINCT placed.`m2`) AS `m2`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- surveys, without region, until and the status of sales
-- m1: sum surveys.score by answeredOn where score on its scale
-- m2: count surveys by answeredOn where score on its scale
-- m3: count surveys by answeredOn where score satisfied
-- m4: count surveys by answeredOn where score promoter
-- m5: count surveys by answeredOn where score detractor
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: number 0
-- @p2: number 10
-- @p3: number 8
-- @p4: number 9
-- @p5: number 6
-- @p6: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p7: date "1899-12-30"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    CAST(source.`answeredOn` AS DATETIME) AS `answeredOn`,
    source.`score` AS `score`
  FROM `crm.its surveys` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p6))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`rep` AS `rep`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p2) THEN source_rows.`score` END AS `m1`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p2) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p3 AND source_rows.`score` <= @p2) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p4 AND source_rows.`score` <= @p2) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p5) THEN 1 END AS `m5`
  FROM source_rows
  INNER JOIN periods ON source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`
),
team_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    DATETIME_TRUNC(CAST(source.`from` AS DATETIME), DAY) AS `first_day`,
    DATETIME_ADD(DATETIME_TRUNC(CAST(source.`until` AS DATETIME), DAY), INTERVAL 1 DAY) AS `day_after`,
    0 AS `sheet`,
    source.`sheet_row` AS `row`
  FROM `crm.its team` AS source
),
begun_team AS (
  SELECT
    team_rows.`rep` AS `rep`,
    team_rows.`region` AS `region`,
    team_rows.`sheet` AS `sheet`,
    team_rows.`row` AS `row`,
    COALESCE(team_rows.`first_day`, MAX(team_rows.`day_after`) OVER (PARTITION BY team_rows.`rep` ORDER BY team_rows.`sheet`, team_rows.`row` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), CAST(@p7 AS DATETIME)) AS `first_day`
  FROM team_rows
  WHERE team_rows.`rep` IS NOT NULL
),
region_spans AS (
  SELECT
    begun_team.`rep` AS `rep`,
    begun_team.`region` AS `region`,
    begun_team.`first_day` AS `first_day`,
    LEAD(begun_team.`first_day`) OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `next_day`,
    ROW_NUMBER() OVER (PARTITION BY begun_team.`rep` ORDER BY begun_team.`first_day`, begun_team.`sheet`, begun_team.`row`) AS `turn`
  FROM begun_team
  WHERE begun_team.`region` IS NOT NULL
),
counted_by_region AS (
  SELECT
    periods.`place` AS `period`,
    region_spans.`region` AS `region`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`answeredOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`answeredOn` < region_spans.`next_day`)) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p2) THEN source_rows.`score` END AS `m1`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`answeredOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`answeredOn` < region_spans.`next_day`)) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p2) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`answeredOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`answeredOn` < region_spans.`next_day`)) AND (source_rows.`score` >= @p3 AND source_rows.`score` <= @p2) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`answeredOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`answeredOn` < region_spans.`next_day`)) AND (source_rows.`score` >= @p4 AND source_rows.`score` <= @p2) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`) AND ((region_spans.`turn` = 1 OR source_rows.`answeredOn` >= region_spans.`first_day`) AND (region_spans.`next_day` IS NULL OR source_rows.`answeredOn` < region_spans.`next_day`)) AND (source_rows.`score` >= @p1 AND source_rows.`score` <= @p5) THEN 1 END AS `m5`
  FROM source_rows
  INNER JOIN periods ON source_rows.`answeredOn` >= periods.`start` AND source_rows.`answeredOn` < periods.`end`
  INNER JOIN region_spans ON region_spans.`rep` = source_rows.`rep`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted_by_region.`period` AS `period`,
    counted_by_region.`m1` AS `m1`,
    counted_by_region.`m2` AS `m2`,
    counted_by_region.`m3` AS `m3`,
    counted_by_region.`m4` AS `m4`,
    counted_by_region.`m5` AS `m5`
  FROM counted_by_region
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted_by_region.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`,
    COUNT(placed.`m5`) AS `m5`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m5`, 0) END AS `m5`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- leads, each ID once
-- m1: count leads by createdOn
-- m2: count leads by createdOn where won
-- m3: count leads by closedOn where won
-- m4: count leads by closedOn where won or lost
-- m5: count leads by createdOn where firstContactOn is filled
-- m6: days leads.createdOn to firstContactOn by createdOn where firstContactOn >= createdOn
-- m7: count leads by createdOn where firstContactOn >= createdOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "Won"
-- @p2: text "Chốt"
-- @p3: text "Lost"
-- @p4: date "1899-12-30"
-- @p5: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
lines AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`createdOn` AS DATETIME) AS `createdOn`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC))), '') AS `status`,
    CAST(source.`closedOn` AS DATETIME) AS `closedOn`,
    CAST(source.`firstContactOn` AS DATETIME) AS `firstContactOn`,
    0 AS `line_sheet`,
    source.`sheet_row` AS `line_row`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`leadId`, NFC))), '') AS `line_id`,
    TO_JSON_STRING((SELECT AS STRUCT source.* EXCEPT (`sheet_row`))) AS `whole_line`
  FROM `crm.its leads` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p5))
),
numbered_lines AS (
  SELECT
    lines.`rep` AS `rep`,
    lines.`region` AS `region`,
    lines.`createdOn` AS `createdOn`,
    lines.`status` AS `status`,
    lines.`closedOn` AS `closedOn`,
    lines.`firstContactOn` AS `firstContactOn`,
    lines.`line_sheet` AS `line_sheet`,
    lines.`line_row` AS `line_row`,
    lines.`line_id` AS `line_id`,
    ROW_NUMBER() OVER (PARTITION BY lines.`line_sheet`, lines.`line_id`, lines.`whole_line` ORDER BY lines.`line_row`) AS `copy`
  FROM lines
),
source_rows AS (
  SELECT
    numbered_lines.`rep` AS `rep`,
    numbered_lines.`region` AS `region`,
    numbered_lines.`createdOn` AS `createdOn`,
    numbered_lines.`status` AS `status`,
    numbered_lines.`closedOn` AS `closedOn`,
    numbered_lines.`firstContactOn` AS `firstContactOn`
  FROM numbered_lines
  WHERE numbered_lines.`line_id` IS NULL OR numbered_lines.`copy` = 1
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m2`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN 1 END AS `m3`,
    CASE WHEN (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p3, NFC))), '')) THEN 1 END AS `m4`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` > CAST(@p4 AS DATETIME) THEN 1 END AS `m5`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN DATETIME_DIFF(source_rows.`firstContactOn`, source_rows.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) AND source_rows.`firstContactOn` >= source_rows.`createdOn` THEN 1 END AS `m7`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`createdOn` >= periods.`start` AND source_rows.`createdOn` < periods.`end`) OR (source_rows.`closedOn` >= periods.`start` AND source_rows.`closedOn` < periods.`end`)
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`,
    counted.`m5` AS `m5`,
    counted.`m6` AS `m6`,
    counted.`m7` AS `m7`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`,
    COUNT(placed.`m5`) AS `m5`,
    SUM(placed.`m6`) AS `m6`,
    COUNT(placed.`m7`) AS `m7`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m5`, 0) END AS `m5`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m6`, 0) END AS `m6`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m7`, 0) END AS `m7`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- sales, each ID once
-- m1: sum sales.amount by soldOn
-- m2: entries sales.orderId by soldOn where amount >= -1000000000000000
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "Won"
-- @p2: text "Chốt"
-- @p3: number -1000000000000000
-- @p4: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
lines AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`soldOn` AS DATETIME) AS `soldOn`,
    source.`amount` AS `amount`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC))), '') AS `status`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC))), '') AS `orderId`,
    0 AS `line_sheet`,
    source.`sheet_row` AS `line_row`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC))), '') AS `line_id`,
    TO_JSON_STRING((SELECT AS STRUCT source.* EXCEPT (`sheet_row`))) AS `whole_line`,
    source.`amount` AS `line_amount`
  FROM `crm.its sales` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p4))
),
numbered_lines AS (
  SELECT
    lines.`rep` AS `rep`,
    lines.`region` AS `region`,
    lines.`soldOn` AS `soldOn`,
    lines.`amount` AS `amount`,
    lines.`status` AS `status`,
    lines.`orderId` AS `orderId`,
    lines.`line_sheet` AS `line_sheet`,
    lines.`line_row` AS `line_row`,
    lines.`line_id` AS `line_id`,
    lines.`line_amount` AS `line_amount`,
    ROW_NUMBER() OVER (PARTITION BY lines.`line_sheet`, lines.`line_id`, lines.`whole_line` ORDER BY lines.`line_row`) AS `copy`
  FROM lines
),
orders AS (
  SELECT
    numbered_lines.`line_sheet` AS `sheet`,
    numbered_lines.`line_id` AS `id`,
    MIN(numbered_lines.`line_row`) AS `first_row`,
    CASE WHEN MIN(numbered_lines.`line_amount`) = MAX(numbered_lines.`line_amount`) AND COUNT(numbered_lines.`line_amount`) = COUNT(1) AND (MIN(numbered_lines.`line_amount`) < 0 OR MIN(numbered_lines.`line_amount`) > 0) THEN 1 END AS `is_total`
  FROM numbered_lines
  WHERE numbered_lines.`line_id` IS NOT NULL AND numbered_lines.`copy` = 1
  GROUP BY numbered_lines.`line_sheet`, numbered_lines.`line_id`
  HAVING COUNT(1) > 1
),
repeating_sheets AS (
  SELECT
    orders.`sheet` AS `sheet`
  FROM orders
  GROUP BY orders.`sheet`
  HAVING COUNT(orders.`is_total`) > COUNT(CASE WHEN orders.`is_total` IS NULL THEN 1 END)
),
source_rows AS (
  SELECT
    numbered_lines.`rep` AS `rep`,
    numbered_lines.`region` AS `region`,
    numbered_lines.`soldOn` AS `soldOn`,
    numbered_lines.`amount` AS `amount`,
    numbered_lines.`status` AS `status`,
    numbered_lines.`orderId` AS `orderId`
  FROM numbered_lines
  LEFT JOIN orders ON orders.`sheet` = numbered_lines.`line_sheet` AND orders.`id` = numbered_lines.`line_id` AND orders.`is_total` = 1
  LEFT JOIN repeating_sheets ON repeating_sheets.`sheet` = orders.`sheet`
  WHERE numbered_lines.`line_id` IS NULL OR (numbered_lines.`copy` = 1 AND (repeating_sheets.`sheet` IS NULL OR numbered_lines.`line_row` = orders.`first_row`))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) THEN source_rows.`amount` END AS `m1`,
    CASE WHEN (source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`) AND source_rows.`status` IN (NULLIF(LOWER(TRIM(NORMALIZE(@p1, NFC))), ''), NULLIF(LOWER(TRIM(NORMALIZE(@p2, NFC))), '')) AND source_rows.`amount` >= @p3 THEN COALESCE(source_rows.`orderId`, '') END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`soldOn` >= periods.`start` AND source_rows.`soldOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    SUM(placed.`m1`) AS `m1`,
    COUNT(DISTINCT NULLIF(placed.`m2`, '')) + COUNT(CASE WHEN placed.`m2` = '' THEN 1 END) AS `m2`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- customers, whose customers have phone numbers and codes
-- m1: count customers by since
-- m2: count customers open at start where customer in care
-- m3: count customers open at start
-- m4: count customers open at start, end
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`since` AS DATETIME) AS `since`,
    CASE WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$', r'+84\1') WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$', r'+\1') ELSE REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'^([a-zđ]{1,6})[ ._/#-]*(\d+)$', r'\1\2') END AS `customer`,
    CAST(source.`until` AS DATETIME) AS `until`
  FROM `crm.its customers` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
contacts_1_rows AS (
  SELECT
    CASE WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$', r'+84\1') WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$', r'+\1') ELSE REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'^([a-zđ]{1,6})[ ._/#-]*(\d+)$', r'\1\2') END AS `name`,
    CAST(source.`contactedOn` AS DATETIME) AS `date`
  FROM `crm.its care` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
contacts_1 AS (
  SELECT
    periods.`place` AS `period`,
    contacts_1_rows.`name` AS `name`
  FROM contacts_1_rows
  INNER JOIN periods ON contacts_1_rows.`date` >= periods.`start` AND contacts_1_rows.`date` < periods.`end`
  GROUP BY periods.`place`, contacts_1_rows.`name`
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN (source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`start`)) AND contacts_1.`name` IS NOT NULL THEN 1 END AS `m2`,
    CASE WHEN source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`start`) THEN 1 END AS `m3`,
    CASE WHEN source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`end`) THEN 1 END AS `m4`
  FROM source_rows
  INNER JOIN periods ON (source_rows.`since` >= periods.`start` AND source_rows.`since` < periods.`end`) OR (source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`start`)) OR (source_rows.`since` < periods.`start` AND (source_rows.`until` IS NULL OR source_rows.`until` >= periods.`end`))
  LEFT JOIN contacts_1 ON contacts_1.`period` = periods.`place` AND contacts_1.`name` = source_rows.`customer`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`,
    counted.`m3` AS `m3`,
    counted.`m4` AS `m4`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(placed.`m2`) AS `m2`,
    COUNT(placed.`m3`) AS `m3`,
    COUNT(placed.`m4`) AS `m4`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m4`, 0) END AS `m4`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- care, whose customers have phone numbers and codes
-- m1: count care by contactedOn
-- m2: distinct care.customer by contactedOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["","Bắc","Lan"]
-- @starts: dates ["2026-10-01","2026-11-01"]
-- @ends: dates ["2026-11-01","2026-12-01"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    NULLIF(LOWER(TRIM(NORMALIZE(`scope_name`, NFC))), '') AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    CAST(`start_day` AS DATETIME) AS `start`,
    CAST(`end_day` AS DATETIME) AS `end`
  FROM UNNEST(@starts) AS start_day WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_day WITH OFFSET AS end_place ON `end_place` = `start_place`
),
source_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`region`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    CAST(source.`contactedOn` AS DATETIME) AS `contactedOn`,
    CASE WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$', r'+84\1') WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$', r'+\1') ELSE REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`customer`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'^([a-zđ]{1,6})[ ._/#-]*(\d+)$', r'\1\2') END AS `customer`
  FROM `crm.its care` AS source
  WHERE NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') IS NULL OR NOT (REGEXP_CONTAINS(NULLIF(REGEXP_REPLACE(NULLIF(LOWER(TRIM(NORMALIZE(source.`rep`, NFC))), ''), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), @p1))
),
counted AS (
  SELECT
    periods.`place` AS `period`,
    source_rows.`region` AS `region`,
    source_rows.`rep` AS `rep`,
    CASE WHEN source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end` THEN 1 END AS `m1`,
    CASE WHEN source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end` THEN source_rows.`customer` END AS `m2`
  FROM source_rows
  INNER JOIN periods ON source_rows.`contactedOn` >= periods.`start` AND source_rows.`contactedOn` < periods.`end`
),
placed AS (
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'team'
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'region' AND scopes.`name` = counted.`region`
  UNION ALL
  SELECT
    scopes.`place` AS `scope`,
    counted.`period` AS `period`,
    counted.`m1` AS `m1`,
    counted.`m2` AS `m2`
  FROM counted
  INNER JOIN scopes ON scopes.`type` = 'rep' AND scopes.`name` = counted.`rep`
),
totals AS (
  SELECT
    placed.`scope` AS `scope`,
    placed.`period` AS `period`,
    COUNT(placed.`m1`) AS `m1`,
    COUNT(DISTINCT placed.`m2`) AS `m2`
  FROM placed
  GROUP BY placed.`scope`, placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN totals ON totals.`scope` = scopes.`place` AND totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;
