-- leads
-- m1: count leads by createdOn
-- m2: count leads by createdOn where won
-- m3: count leads by closedOn where won
-- m4: count leads by closedOn where won or lost
-- m5: count leads by createdOn where firstContactOn is filled
-- m6: days leads.createdOn to firstContactOn by createdOn where firstContactOn >= createdOn
-- m7: count leads by createdOn where firstContactOn >= createdOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "won"
-- @p4: text "chốt"
-- @p5: text "lost"
-- @p6: datetime "1899-12-30T00:00:00"
-- @p7: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`createdOn`, @edges) AS `createdOn_place`,
    RANGE_BUCKET(source.`closedOn`, @edges) AS `closedOn_place`,
    1 AS `m1`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4) THEN 1 END AS `m2`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4) THEN 1 END AS `m3`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4, @p5) THEN 1 END AS `m4`,
    CASE WHEN source.`firstContactOn` > @p6 THEN 1 END AS `m5`,
    CASE WHEN source.`firstContactOn` >= source.`createdOn` THEN DATETIME_DIFF(source.`firstContactOn`, source.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN source.`firstContactOn` >= source.`createdOn` THEN 1 END AS `m7`
  FROM `crm.its leads` AS source
  WHERE (source.`createdOn` >= @p2 AND source.`createdOn` < @p1) OR (source.`closedOn` >= @p2 AND source.`closedOn` < @p1)
),
part_1_added AS (
  SELECT
    part_1_rows.`createdOn_place` AS `createdOn_place`,
    part_1_rows.`closedOn_place` AS `closedOn_place`,
    part_1_rows.`rep` AS `rep`,
    part_1_rows.`region` AS `region`,
    COUNT(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m2`) AS `m2`,
    COUNT(part_1_rows.`m3`) AS `m3`,
    COUNT(part_1_rows.`m4`) AS `m4`,
    COUNT(part_1_rows.`m5`) AS `m5`,
    SUM(part_1_rows.`m6`) AS `m6`,
    COUNT(part_1_rows.`m7`) AS `m7`
  FROM part_1_rows
  GROUP BY part_1_rows.`createdOn_place`, part_1_rows.`closedOn_place`, part_1_rows.`rep`, part_1_rows.`region`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_added.`createdOn_place` AS `createdOn_place`,
    part_1_added.`closedOn_place` AS `closedOn_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m2` AS `m2`,
    part_1_added.`m3` AS `m3`,
    part_1_added.`m4` AS `m4`,
    part_1_added.`m5` AS `m5`,
    part_1_added.`m6` AS `m6`,
    part_1_added.`m7` AS `m7`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p7))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m1` END AS `m1`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m2` END AS `m2`,
    CASE WHEN part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end` THEN part_1_named.`m3` END AS `m3`,
    CASE WHEN part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end` THEN part_1_named.`m4` END AS `m4`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m5` END AS `m5`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m6` END AS `m6`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m7` END AS `m7`
  FROM part_1_named
  INNER JOIN periods ON (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) OR (part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end`)
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m2`) AS `m2`,
    SUM(part_1_placed.`m3`) AS `m3`,
    SUM(part_1_placed.`m4`) AS `m4`,
    SUM(part_1_placed.`m5`) AS `m5`,
    SUM(part_1_placed.`m6`) AS `m6`,
    SUM(part_1_placed.`m7`) AS `m7`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m5`, 0) END AS `m5`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m6`, 0) END AS `m6`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m7`, 0) END AS `m7`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- spend
-- m1: sum spend.amount by spentOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`spentOn`, @edges) AS `spentOn_place`,
    source.`amount` AS `m1`
  FROM `crm.its spend` AS source
  WHERE source.`spentOn` >= @p2 AND source.`spentOn` < @p1
),
part_1_added AS (
  SELECT
    part_1_rows.`spentOn_place` AS `spentOn_place`,
    part_1_rows.`rep` AS `rep`,
    part_1_rows.`region` AS `region`,
    SUM(part_1_rows.`m1`) AS `m1`
  FROM part_1_rows
  GROUP BY part_1_rows.`spentOn_place`, part_1_rows.`rep`, part_1_rows.`region`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_added.`spentOn_place` AS `spentOn_place`,
    part_1_added.`m1` AS `m1`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p3))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`spentOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- customers
-- m1: count customers by since
-- m2: count customers open at start where customer in care
-- m3: count customers open at start
-- m4: count customers open at start, end
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: datetime "2026-12-01T00:00:00"
-- @p3: datetime "2026-10-01T00:00:00"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
contacts_1_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `name`,
    RANGE_BUCKET(source.`contactedOn`, @edges) AS `contactedOn_place`
  FROM `crm.its care` AS source
  WHERE (source.`contactedOn` >= @p3 AND source.`contactedOn` < @p2) AND (source.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(source.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1)))
),
contacts_1 AS (
  SELECT
    places.`period` AS `period`,
    contacts_1_rows.`name` AS `name`
  FROM contacts_1_rows
  INNER JOIN places ON places.`place` = contacts_1_rows.`contactedOn_place`
  GROUP BY places.`period`, contacts_1_rows.`name`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`since`, @edges) AS `since_place`,
    RANGE_BUCKET(source.`until`, @edges) AS `until_place`,
    1 AS `m1`,
    1 AS `m3`,
    1 AS `m4`
  FROM `crm.its customers` AS source
  WHERE (source.`since` >= @p3 AND source.`since` < @p2) OR source.`since` < @p2
),
part_1_added AS (
  SELECT
    part_1_rows.`since_place` AS `since_place`,
    part_1_rows.`until_place` AS `until_place`,
    part_1_rows.`rep` AS `rep`,
    part_1_rows.`region` AS `region`,
    COUNT(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m3`) AS `m3`,
    COUNT(part_1_rows.`m4`) AS `m4`
  FROM part_1_rows
  GROUP BY part_1_rows.`since_place`, part_1_rows.`until_place`, part_1_rows.`rep`, part_1_rows.`region`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_added.`since_place` AS `since_place`,
    part_1_added.`until_place` AS `until_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m3` AS `m3`,
    part_1_added.`m4` AS `m4`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    CASE WHEN part_1_named.`since_place` >= periods.`start` AND part_1_named.`since_place` < periods.`end` THEN part_1_named.`m1` END AS `m1`,
    CASE WHEN part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`start`) THEN part_1_named.`m3` END AS `m3`,
    CASE WHEN part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`end`) THEN part_1_named.`m4` END AS `m4`
  FROM part_1_named
  INNER JOIN periods ON (part_1_named.`since_place` >= periods.`start` AND part_1_named.`since_place` < periods.`end`) OR (part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`start`)) OR (part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`end`))
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m3`) AS `m3`,
    SUM(part_1_placed.`m4`) AS `m4`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
),
part_2_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`since`, @edges) AS `since_place`,
    RANGE_BUCKET(source.`until`, @edges) AS `until_place`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `whom_1`,
    1 AS `m2`
  FROM `crm.its customers` AS source
  WHERE source.`since` < @p2
),
part_2_added AS (
  SELECT
    periods.`place` AS `period`,
    part_2_rows.`rep` AS `rep`,
    part_2_rows.`region` AS `region`,
    COUNT(part_2_rows.`m2`) AS `m2`
  FROM part_2_rows
  INNER JOIN contacts_1 ON contacts_1.`name` = part_2_rows.`whom_1`
  INNER JOIN periods ON periods.`place` = contacts_1.`period` AND part_2_rows.`since_place` < periods.`start` AND (part_2_rows.`until_place` IS NULL OR part_2_rows.`until_place` >= periods.`start`)
  GROUP BY periods.`place`, part_2_rows.`rep`, part_2_rows.`region`
),
part_2_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_2_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_2_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_2_added.`period` AS `period`,
    part_2_added.`m2` AS `m2`
  FROM part_2_added
  WHERE part_2_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_2_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_2_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    part_2_named.`m2` AS `m2`
  FROM part_2_named
  INNER JOIN periods ON periods.`place` = part_2_named.`period`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_2_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_2_named.`rep`
),
part_2_totals AS (
  SELECT
    part_2_placed.`scope` AS `scope`,
    part_2_placed.`period` AS `period`,
    SUM(part_2_placed.`m2`) AS `m2`
  FROM part_2_placed
  WHERE part_2_placed.`scope` IS NOT NULL
  GROUP BY part_2_placed.`scope`, part_2_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_2_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
LEFT JOIN part_2_totals ON part_2_totals.`scope` = scopes.`place` AND part_2_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- sales
-- m1: sum sales.amount by soldOn
-- m2: entries sales.orderId by soldOn where amount >= -1000000000000000
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "won"
-- @p4: text "chốt"
-- @p5: number -1000000000000000
-- @p6: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`soldOn`, @edges) AS `soldOn_place`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4) THEN source.`amount` END AS `m1`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4) AND source.`amount` >= @p5 THEN COALESCE(NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), ''), '') END AS `m2`
  FROM `crm.its sales` AS source
  WHERE source.`soldOn` >= @p2 AND source.`soldOn` < @p1
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_rows.`soldOn_place` AS `soldOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`
  FROM part_1_rows
  WHERE part_1_rows.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p6))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`soldOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    COUNT(DISTINCT NULLIF(part_1_placed.`m2`, '')) + COUNT(CASE WHEN part_1_placed.`m2` = '' THEN 1 END) AS `m2`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- prices
-- m1: sum prices.ourPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m2: sum prices.competitorPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m3: count prices by observedOn where promotion is filled
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: number 0
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`region` AS `region`,
    RANGE_BUCKET(source.`observedOn`, @edges) AS `observedOn_place`,
    CASE WHEN source.`ourPrice` > @p3 AND source.`competitorPrice` > @p3 THEN source.`ourPrice` END AS `m1`,
    CASE WHEN source.`ourPrice` > @p3 AND source.`competitorPrice` > @p3 THEN source.`competitorPrice` END AS `m2`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`promotion`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IS NOT NULL THEN 1 END AS `m3`
  FROM `crm.its prices` AS source
  WHERE source.`observedOn` >= @p2 AND source.`observedOn` < @p1
),
part_1_added AS (
  SELECT
    part_1_rows.`observedOn_place` AS `observedOn_place`,
    part_1_rows.`region` AS `region`,
    SUM(part_1_rows.`m1`) AS `m1`,
    SUM(part_1_rows.`m2`) AS `m2`,
    COUNT(part_1_rows.`m3`) AS `m3`
  FROM part_1_rows
  GROUP BY part_1_rows.`observedOn_place`, part_1_rows.`region`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_added.`observedOn_place` AS `observedOn_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m2` AS `m2`,
    part_1_added.`m3` AS `m3`
  FROM part_1_added
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`,
    part_1_named.`m3` AS `m3`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`observedOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m2`) AS `m2`,
    SUM(part_1_placed.`m3`) AS `m3`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- care
-- m1: count care by contactedOn
-- m2: distinct care.customer by contactedOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`contactedOn`, @edges) AS `contactedOn_place`,
    1 AS `m1`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `m2`
  FROM `crm.its care` AS source
  WHERE source.`contactedOn` >= @p2 AND source.`contactedOn` < @p1
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_rows.`contactedOn_place` AS `contactedOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`
  FROM part_1_rows
  WHERE part_1_rows.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p3))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`contactedOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    COUNT(part_1_placed.`m1`) AS `m1`,
    COUNT(DISTINCT part_1_placed.`m2`) AS `m2`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- surveys
-- m1: sum surveys.score by answeredOn where score on its scale
-- m2: count surveys by answeredOn where score on its scale
-- m3: count surveys by answeredOn where score satisfied
-- m4: count surveys by answeredOn where score promoter
-- m5: count surveys by answeredOn where score detractor
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: number 0
-- @p4: number 10
-- @p5: number 8
-- @p6: number 9
-- @p7: number 6
-- @p8: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`answeredOn`, @edges) AS `answeredOn_place`,
    CASE WHEN source.`score` >= @p3 AND source.`score` <= @p4 THEN source.`score` END AS `m1`,
    CASE WHEN source.`score` >= @p3 AND source.`score` <= @p4 THEN 1 END AS `m2`,
    CASE WHEN source.`score` >= @p5 AND source.`score` <= @p4 THEN 1 END AS `m3`,
    CASE WHEN source.`score` >= @p6 AND source.`score` <= @p4 THEN 1 END AS `m4`,
    CASE WHEN source.`score` >= @p3 AND source.`score` <= @p7 THEN 1 END AS `m5`
  FROM `crm.its surveys` AS source
  WHERE source.`answeredOn` >= @p2 AND source.`answeredOn` < @p1
),
part_1_added AS (
  SELECT
    part_1_rows.`answeredOn_place` AS `answeredOn_place`,
    part_1_rows.`rep` AS `rep`,
    part_1_rows.`region` AS `region`,
    SUM(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m2`) AS `m2`,
    COUNT(part_1_rows.`m3`) AS `m3`,
    COUNT(part_1_rows.`m4`) AS `m4`,
    COUNT(part_1_rows.`m5`) AS `m5`
  FROM part_1_rows
  GROUP BY part_1_rows.`answeredOn_place`, part_1_rows.`rep`, part_1_rows.`region`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_added.`answeredOn_place` AS `answeredOn_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m2` AS `m2`,
    part_1_added.`m3` AS `m3`,
    part_1_added.`m4` AS `m4`,
    part_1_added.`m5` AS `m5`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p8))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`,
    part_1_named.`m3` AS `m3`,
    part_1_named.`m4` AS `m4`,
    part_1_named.`m5` AS `m5`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`answeredOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m2`) AS `m2`,
    SUM(part_1_placed.`m3`) AS `m3`,
    SUM(part_1_placed.`m4`) AS `m4`,
    SUM(part_1_placed.`m5`) AS `m5`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m5`, 0) END AS `m5`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
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
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @spanReps: texts ["lan"]
-- @spanRegions: texts ["bắc"]
-- @spanStarts: integers [0]
-- @spanEnds: integers [4]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "won"
-- @p4: text "chốt"
-- @p5: text "lost"
-- @p6: datetime "1899-12-30T00:00:00"
-- @p7: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
region_spans AS (
  SELECT
    `span_rep` AS `rep`,
    `span_region` AS `region`,
    `span_start` AS `start`,
    `span_end` AS `end`
  FROM UNNEST(@spanReps) AS span_rep WITH OFFSET AS first_place
  INNER JOIN UNNEST(@spanRegions) AS span_region WITH OFFSET AS region_place ON `region_place` = `first_place`
  INNER JOIN UNNEST(@spanStarts) AS span_start WITH OFFSET AS start_place ON `start_place` = `first_place`
  INNER JOIN UNNEST(@spanEnds) AS span_end WITH OFFSET AS end_place ON `end_place` = `first_place`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`createdOn`, @edges) AS `createdOn_place`,
    RANGE_BUCKET(source.`closedOn`, @edges) AS `closedOn_place`,
    1 AS `m1`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4) THEN 1 END AS `m2`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4) THEN 1 END AS `m3`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p3, @p4, @p5) THEN 1 END AS `m4`,
    CASE WHEN source.`firstContactOn` > @p6 THEN 1 END AS `m5`,
    CASE WHEN source.`firstContactOn` >= source.`createdOn` THEN DATETIME_DIFF(source.`firstContactOn`, source.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN source.`firstContactOn` >= source.`createdOn` THEN 1 END AS `m7`
  FROM `crm.its leads` AS source
  WHERE (source.`createdOn` >= @p2 AND source.`createdOn` < @p1) OR (source.`closedOn` >= @p2 AND source.`closedOn` < @p1)
),
part_1_added AS (
  SELECT
    part_1_rows.`createdOn_place` AS `createdOn_place`,
    part_1_rows.`closedOn_place` AS `closedOn_place`,
    part_1_rows.`rep` AS `rep`,
    COUNT(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m2`) AS `m2`,
    COUNT(part_1_rows.`m3`) AS `m3`,
    COUNT(part_1_rows.`m4`) AS `m4`,
    COUNT(part_1_rows.`m5`) AS `m5`,
    SUM(part_1_rows.`m6`) AS `m6`,
    COUNT(part_1_rows.`m7`) AS `m7`
  FROM part_1_rows
  GROUP BY part_1_rows.`createdOn_place`, part_1_rows.`closedOn_place`, part_1_rows.`rep`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_1_added.`createdOn_place` AS `createdOn_place`,
    part_1_added.`closedOn_place` AS `closedOn_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m2` AS `m2`,
    part_1_added.`m3` AS `m3`,
    part_1_added.`m4` AS `m4`,
    part_1_added.`m5` AS `m5`,
    part_1_added.`m6` AS `m6`,
    part_1_added.`m7` AS `m7`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p7))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    CASE WHEN (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`createdOn_place` >= region_spans.`start` AND part_1_named.`createdOn_place` < region_spans.`end`)) THEN part_1_named.`m1` END AS `m1`,
    CASE WHEN (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`createdOn_place` >= region_spans.`start` AND part_1_named.`createdOn_place` < region_spans.`end`)) THEN part_1_named.`m2` END AS `m2`,
    CASE WHEN (part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`closedOn_place` >= region_spans.`start` AND part_1_named.`closedOn_place` < region_spans.`end`)) THEN part_1_named.`m3` END AS `m3`,
    CASE WHEN (part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`closedOn_place` >= region_spans.`start` AND part_1_named.`closedOn_place` < region_spans.`end`)) THEN part_1_named.`m4` END AS `m4`,
    CASE WHEN (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`createdOn_place` >= region_spans.`start` AND part_1_named.`createdOn_place` < region_spans.`end`)) THEN part_1_named.`m5` END AS `m5`,
    CASE WHEN (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`createdOn_place` >= region_spans.`start` AND part_1_named.`createdOn_place` < region_spans.`end`)) THEN part_1_named.`m6` END AS `m6`,
    CASE WHEN (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`createdOn_place` >= region_spans.`start` AND part_1_named.`createdOn_place` < region_spans.`end`)) THEN part_1_named.`m7` END AS `m7`
  FROM part_1_named
  INNER JOIN periods ON (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) OR (part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end`)
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_1_named.`rep` AND ((part_1_named.`createdOn_place` >= region_spans.`start` AND part_1_named.`createdOn_place` < region_spans.`end`) OR (part_1_named.`closedOn_place` >= region_spans.`start` AND part_1_named.`closedOn_place` < region_spans.`end`))
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m2`) AS `m2`,
    SUM(part_1_placed.`m3`) AS `m3`,
    SUM(part_1_placed.`m4`) AS `m4`,
    SUM(part_1_placed.`m5`) AS `m5`,
    SUM(part_1_placed.`m6`) AS `m6`,
    SUM(part_1_placed.`m7`) AS `m7`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m5`, 0) END AS `m5`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m6`, 0) END AS `m6`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m7`, 0) END AS `m7`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- spend, without region, until and the status of sales
-- m1: sum spend.amount by spentOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @spanReps: texts ["lan"]
-- @spanRegions: texts ["bắc"]
-- @spanStarts: integers [0]
-- @spanEnds: integers [4]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
region_spans AS (
  SELECT
    `span_rep` AS `rep`,
    `span_region` AS `region`,
    `span_start` AS `start`,
    `span_end` AS `end`
  FROM UNNEST(@spanReps) AS span_rep WITH OFFSET AS first_place
  INNER JOIN UNNEST(@spanRegions) AS span_region WITH OFFSET AS region_place ON `region_place` = `first_place`
  INNER JOIN UNNEST(@spanStarts) AS span_start WITH OFFSET AS start_place ON `start_place` = `first_place`
  INNER JOIN UNNEST(@spanEnds) AS span_end WITH OFFSET AS end_place ON `end_place` = `first_place`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`spentOn`, @edges) AS `spentOn_place`,
    source.`amount` AS `m1`
  FROM `crm.its spend` AS source
  WHERE source.`spentOn` >= @p2 AND source.`spentOn` < @p1
),
part_1_added AS (
  SELECT
    part_1_rows.`spentOn_place` AS `spentOn_place`,
    part_1_rows.`rep` AS `rep`,
    SUM(part_1_rows.`m1`) AS `m1`
  FROM part_1_rows
  GROUP BY part_1_rows.`spentOn_place`, part_1_rows.`rep`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_1_added.`spentOn_place` AS `spentOn_place`,
    part_1_added.`m1` AS `m1`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p3))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`spentOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_1_named.`rep` AND part_1_named.`spentOn_place` >= region_spans.`start` AND part_1_named.`spentOn_place` < region_spans.`end`
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- customers, without region, until and the status of sales
-- m1: count customers by since
-- m2: count customers open at start where customer in care
-- m3: count customers open at start
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @spanReps: texts ["lan"]
-- @spanRegions: texts ["bắc"]
-- @spanStarts: integers [0]
-- @spanEnds: integers [4]
-- @kinds: texts ["team","region","rep"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: datetime "2026-12-01T00:00:00"
-- @p3: datetime "2026-10-01T00:00:00"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
region_spans AS (
  SELECT
    `span_rep` AS `rep`,
    `span_region` AS `region`,
    `span_start` AS `start`,
    `span_end` AS `end`
  FROM UNNEST(@spanReps) AS span_rep WITH OFFSET AS first_place
  INNER JOIN UNNEST(@spanRegions) AS span_region WITH OFFSET AS region_place ON `region_place` = `first_place`
  INNER JOIN UNNEST(@spanStarts) AS span_start WITH OFFSET AS start_place ON `start_place` = `first_place`
  INNER JOIN UNNEST(@spanEnds) AS span_end WITH OFFSET AS end_place ON `end_place` = `first_place`
),
contacts_1_rows AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `name`,
    RANGE_BUCKET(source.`contactedOn`, @edges) AS `contactedOn_place`
  FROM `crm.its care` AS source
  WHERE (source.`contactedOn` >= @p3 AND source.`contactedOn` < @p2) AND (source.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(source.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1)))
),
contacts_1 AS (
  SELECT
    places.`period` AS `period`,
    contacts_1_rows.`name` AS `name`
  FROM contacts_1_rows
  INNER JOIN places ON places.`place` = contacts_1_rows.`contactedOn_place`
  GROUP BY places.`period`, contacts_1_rows.`name`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`since`, @edges) AS `since_place`,
    1 AS `m1`,
    1 AS `m3`
  FROM `crm.its customers` AS source
  WHERE (source.`since` >= @p3 AND source.`since` < @p2) OR source.`since` < @p2
),
part_1_added AS (
  SELECT
    part_1_rows.`since_place` AS `since_place`,
    part_1_rows.`rep` AS `rep`,
    COUNT(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m3`) AS `m3`
  FROM part_1_rows
  GROUP BY part_1_rows.`since_place`, part_1_rows.`rep`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_1_added.`since_place` AS `since_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m3` AS `m3`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    CASE WHEN (part_1_named.`since_place` >= periods.`start` AND part_1_named.`since_place` < periods.`end`) AND (NOT (`kind` = 'region') OR (part_1_named.`since_place` >= region_spans.`start` AND part_1_named.`since_place` < region_spans.`end`)) THEN part_1_named.`m1` END AS `m1`,
    CASE WHEN part_1_named.`since_place` < periods.`start` AND (NOT (`kind` = 'region') OR (periods.`end` > region_spans.`start` AND periods.`end` <= region_spans.`end`)) THEN part_1_named.`m3` END AS `m3`
  FROM part_1_named
  INNER JOIN periods ON (part_1_named.`since_place` >= periods.`start` AND part_1_named.`since_place` < periods.`end`) OR part_1_named.`since_place` < periods.`start`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_1_named.`rep` AND ((part_1_named.`since_place` >= region_spans.`start` AND part_1_named.`since_place` < region_spans.`end`) OR (periods.`end` > region_spans.`start` AND periods.`end` <= region_spans.`end`))
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m3`) AS `m3`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
),
part_2_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`since`, @edges) AS `since_place`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `whom_1`,
    1 AS `m2`
  FROM `crm.its customers` AS source
  WHERE source.`since` < @p2
),
part_2_added AS (
  SELECT
    periods.`place` AS `period`,
    part_2_rows.`rep` AS `rep`,
    COUNT(part_2_rows.`m2`) AS `m2`
  FROM part_2_rows
  INNER JOIN contacts_1 ON contacts_1.`name` = part_2_rows.`whom_1`
  INNER JOIN periods ON periods.`place` = contacts_1.`period` AND part_2_rows.`since_place` < periods.`start`
  GROUP BY periods.`place`, part_2_rows.`rep`
),
part_2_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_2_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_2_added.`period` AS `period`,
    part_2_added.`m2` AS `m2`
  FROM part_2_added
  WHERE part_2_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_2_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_2_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    part_2_named.`m2` AS `m2`
  FROM part_2_named
  INNER JOIN periods ON periods.`place` = part_2_named.`period`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_2_named.`rep` AND periods.`end` > region_spans.`start` AND periods.`end` <= region_spans.`end`
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_2_named.`rep`
),
part_2_totals AS (
  SELECT
    part_2_placed.`scope` AS `scope`,
    part_2_placed.`period` AS `period`,
    SUM(part_2_placed.`m2`) AS `m2`
  FROM part_2_placed
  WHERE part_2_placed.`scope` IS NOT NULL
  GROUP BY part_2_placed.`scope`, part_2_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_2_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
LEFT JOIN part_2_totals ON part_2_totals.`scope` = scopes.`place` AND part_2_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- sales, without region, until and the status of sales
-- m1: sum sales.amount by soldOn
-- m2: entries sales.orderId by soldOn where amount >= -1000000000000000
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @spanReps: texts ["lan"]
-- @spanRegions: texts ["bắc"]
-- @spanStarts: integers [0]
-- @spanEnds: integers [4]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: number -1000000000000000
-- @p4: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
region_spans AS (
  SELECT
    `span_rep` AS `rep`,
    `span_region` AS `region`,
    `span_start` AS `start`,
    `span_end` AS `end`
  FROM UNNEST(@spanReps) AS span_rep WITH OFFSET AS first_place
  INNER JOIN UNNEST(@spanRegions) AS span_region WITH OFFSET AS region_place ON `region_place` = `first_place`
  INNER JOIN UNNEST(@spanStarts) AS span_start WITH OFFSET AS start_place ON `start_place` = `first_place`
  INNER JOIN UNNEST(@spanEnds) AS span_end WITH OFFSET AS end_place ON `end_place` = `first_place`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`soldOn`, @edges) AS `soldOn_place`,
    source.`amount` AS `m1`,
    CASE WHEN source.`amount` >= @p3 THEN COALESCE(NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), ''), '') END AS `m2`
  FROM `crm.its sales` AS source
  WHERE source.`soldOn` >= @p2 AND source.`soldOn` < @p1
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_1_rows.`soldOn_place` AS `soldOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`
  FROM part_1_rows
  WHERE part_1_rows.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p4))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`soldOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_1_named.`rep` AND part_1_named.`soldOn_place` >= region_spans.`start` AND part_1_named.`soldOn_place` < region_spans.`end`
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    COUNT(DISTINCT NULLIF(part_1_placed.`m2`, '')) + COUNT(CASE WHEN part_1_placed.`m2` = '' THEN 1 END) AS `m2`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- prices, without region, until and the status of sales
-- m1: sum prices.ourPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m2: sum prices.competitorPrice by observedOn where competitorPrice is filled and ourPrice is filled
-- m3: count prices by observedOn where promotion is filled
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: number 0
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    RANGE_BUCKET(source.`observedOn`, @edges) AS `observedOn_place`,
    CASE WHEN source.`ourPrice` > @p3 AND source.`competitorPrice` > @p3 THEN source.`ourPrice` END AS `m1`,
    CASE WHEN source.`ourPrice` > @p3 AND source.`competitorPrice` > @p3 THEN source.`competitorPrice` END AS `m2`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`promotion`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IS NOT NULL THEN 1 END AS `m3`
  FROM `crm.its prices` AS source
  WHERE source.`observedOn` >= @p2 AND source.`observedOn` < @p1
),
part_1_added AS (
  SELECT
    part_1_rows.`observedOn_place` AS `observedOn_place`,
    SUM(part_1_rows.`m1`) AS `m1`,
    SUM(part_1_rows.`m2`) AS `m2`,
    COUNT(part_1_rows.`m3`) AS `m3`
  FROM part_1_rows
  GROUP BY part_1_rows.`observedOn_place`
),
part_1_named AS (
  SELECT
    part_1_added.`observedOn_place` AS `observedOn_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m2` AS `m2`,
    part_1_added.`m3` AS `m3`
  FROM part_1_added
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`,
    part_1_named.`m3` AS `m3`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`observedOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m2`) AS `m2`,
    SUM(part_1_placed.`m3`) AS `m3`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- care, without region, until and the status of sales
-- m1: count care by contactedOn
-- m2: distinct care.customer by contactedOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @spanReps: texts ["lan"]
-- @spanRegions: texts ["bắc"]
-- @spanStarts: integers [0]
-- @spanEnds: integers [4]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
region_spans AS (
  SELECT
    `span_rep` AS `rep`,
    `span_region` AS `region`,
    `span_start` AS `start`,
    `span_end` AS `end`
  FROM UNNEST(@spanReps) AS span_rep WITH OFFSET AS first_place
  INNER JOIN UNNEST(@spanRegions) AS span_region WITH OFFSET AS region_place ON `region_place` = `first_place`
  INNER JOIN UNNEST(@spanStarts) AS span_start WITH OFFSET AS start_place ON `start_place` = `first_place`
  INNER JOIN UNNEST(@spanEnds) AS span_end WITH OFFSET AS end_place ON `end_place` = `first_place`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`contactedOn`, @edges) AS `contactedOn_place`,
    1 AS `m1`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `m2`
  FROM `crm.its care` AS source
  WHERE source.`contactedOn` >= @p2 AND source.`contactedOn` < @p1
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_1_rows.`contactedOn_place` AS `contactedOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`
  FROM part_1_rows
  WHERE part_1_rows.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p3))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`contactedOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_1_named.`rep` AND part_1_named.`contactedOn_place` >= region_spans.`start` AND part_1_named.`contactedOn_place` < region_spans.`end`
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    COUNT(part_1_placed.`m1`) AS `m1`,
    COUNT(DISTINCT part_1_placed.`m2`) AS `m2`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- surveys, without region, until and the status of sales
-- m1: sum surveys.score by answeredOn where score on its scale
-- m2: count surveys by answeredOn where score on its scale
-- m3: count surveys by answeredOn where score satisfied
-- m4: count surveys by answeredOn where score promoter
-- m5: count surveys by answeredOn where score detractor
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @spanReps: texts ["lan"]
-- @spanRegions: texts ["bắc"]
-- @spanStarts: integers [0]
-- @spanEnds: integers [4]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: number 0
-- @p4: number 10
-- @p5: number 8
-- @p6: number 9
-- @p7: number 6
-- @p8: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
region_spans AS (
  SELECT
    `span_rep` AS `rep`,
    `span_region` AS `region`,
    `span_start` AS `start`,
    `span_end` AS `end`
  FROM UNNEST(@spanReps) AS span_rep WITH OFFSET AS first_place
  INNER JOIN UNNEST(@spanRegions) AS span_region WITH OFFSET AS region_place ON `region_place` = `first_place`
  INNER JOIN UNNEST(@spanStarts) AS span_start WITH OFFSET AS start_place ON `start_place` = `first_place`
  INNER JOIN UNNEST(@spanEnds) AS span_end WITH OFFSET AS end_place ON `end_place` = `first_place`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    RANGE_BUCKET(source.`answeredOn`, @edges) AS `answeredOn_place`,
    CASE WHEN source.`score` >= @p3 AND source.`score` <= @p4 THEN source.`score` END AS `m1`,
    CASE WHEN source.`score` >= @p3 AND source.`score` <= @p4 THEN 1 END AS `m2`,
    CASE WHEN source.`score` >= @p5 AND source.`score` <= @p4 THEN 1 END AS `m3`,
    CASE WHEN source.`score` >= @p6 AND source.`score` <= @p4 THEN 1 END AS `m4`,
    CASE WHEN source.`score` >= @p3 AND source.`score` <= @p7 THEN 1 END AS `m5`
  FROM `crm.its surveys` AS source
  WHERE source.`answeredOn` >= @p2 AND source.`answeredOn` < @p1
),
part_1_added AS (
  SELECT
    part_1_rows.`answeredOn_place` AS `answeredOn_place`,
    part_1_rows.`rep` AS `rep`,
    SUM(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m2`) AS `m2`,
    COUNT(part_1_rows.`m3`) AS `m3`,
    COUNT(part_1_rows.`m4`) AS `m4`,
    COUNT(part_1_rows.`m5`) AS `m5`
  FROM part_1_rows
  GROUP BY part_1_rows.`answeredOn_place`, part_1_rows.`rep`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    part_1_added.`answeredOn_place` AS `answeredOn_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m2` AS `m2`,
    part_1_added.`m3` AS `m3`,
    part_1_added.`m4` AS `m4`,
    part_1_added.`m5` AS `m5`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p8))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`,
    part_1_named.`m3` AS `m3`,
    part_1_named.`m4` AS `m4`,
    part_1_named.`m5` AS `m5`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`answeredOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN region_spans ON `kind` = 'region' AND region_spans.`rep` = part_1_named.`rep` AND part_1_named.`answeredOn_place` >= region_spans.`start` AND part_1_named.`answeredOn_place` < region_spans.`end`
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = region_spans.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m2`) AS `m2`,
    SUM(part_1_placed.`m3`) AS `m3`,
    SUM(part_1_placed.`m4`) AS `m4`,
    SUM(part_1_placed.`m5`) AS `m5`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m5`, 0) END AS `m5`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
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
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: text "won"
-- @p3: text "chốt"
-- @p4: text "lost"
-- @p5: datetime "1899-12-30T00:00:00"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows_lines AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`createdOn`, @edges) AS `createdOn_place`,
    RANGE_BUCKET(source.`closedOn`, @edges) AS `closedOn_place`,
    1 AS `m1`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p2, @p3) THEN 1 END AS `m2`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p2, @p3) THEN 1 END AS `m3`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p2, @p3, @p4) THEN 1 END AS `m4`,
    CASE WHEN source.`firstContactOn` > @p5 THEN 1 END AS `m5`,
    CASE WHEN source.`firstContactOn` >= source.`createdOn` THEN DATETIME_DIFF(source.`firstContactOn`, source.`createdOn`, MICROSECOND) / 86400000000 END AS `m6`,
    CASE WHEN source.`firstContactOn` >= source.`createdOn` THEN 1 END AS `m7`,
    0 AS `line_sheet`,
    source.`sheet_row` AS `line_row`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`leadId`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') AS `line_id`,
    TO_JSON_STRING((SELECT AS STRUCT source.* EXCEPT (`sheet_row`))) AS `whole_line`
  FROM `crm.its leads` AS source
  WHERE source.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(source.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_1_rows_numbered AS (
  SELECT
    part_1_rows_lines.`rep` AS `rep`,
    part_1_rows_lines.`region` AS `region`,
    part_1_rows_lines.`createdOn_place` AS `createdOn_place`,
    part_1_rows_lines.`closedOn_place` AS `closedOn_place`,
    part_1_rows_lines.`m1` AS `m1`,
    part_1_rows_lines.`m2` AS `m2`,
    part_1_rows_lines.`m3` AS `m3`,
    part_1_rows_lines.`m4` AS `m4`,
    part_1_rows_lines.`m5` AS `m5`,
    part_1_rows_lines.`m6` AS `m6`,
    part_1_rows_lines.`m7` AS `m7`,
    part_1_rows_lines.`line_sheet` AS `line_sheet`,
    part_1_rows_lines.`line_row` AS `line_row`,
    part_1_rows_lines.`line_id` AS `line_id`,
    ROW_NUMBER() OVER (PARTITION BY part_1_rows_lines.`line_sheet`, part_1_rows_lines.`line_id`, part_1_rows_lines.`whole_line` ORDER BY part_1_rows_lines.`line_row`) AS `copy`
  FROM part_1_rows_lines
),
part_1_rows AS (
  SELECT
    part_1_rows_numbered.`rep` AS `rep`,
    part_1_rows_numbered.`region` AS `region`,
    part_1_rows_numbered.`createdOn_place` AS `createdOn_place`,
    part_1_rows_numbered.`closedOn_place` AS `closedOn_place`,
    part_1_rows_numbered.`m1` AS `m1`,
    part_1_rows_numbered.`m2` AS `m2`,
    part_1_rows_numbered.`m3` AS `m3`,
    part_1_rows_numbered.`m4` AS `m4`,
    part_1_rows_numbered.`m5` AS `m5`,
    part_1_rows_numbered.`m6` AS `m6`,
    part_1_rows_numbered.`m7` AS `m7`
  FROM part_1_rows_numbered
  WHERE part_1_rows_numbered.`line_id` IS NULL OR part_1_rows_numbered.`copy` = 1
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_rows.`createdOn_place` AS `createdOn_place`,
    part_1_rows.`closedOn_place` AS `closedOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`,
    part_1_rows.`m3` AS `m3`,
    part_1_rows.`m4` AS `m4`,
    part_1_rows.`m5` AS `m5`,
    part_1_rows.`m6` AS `m6`,
    part_1_rows.`m7` AS `m7`
  FROM part_1_rows
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m1` END AS `m1`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m2` END AS `m2`,
    CASE WHEN part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end` THEN part_1_named.`m3` END AS `m3`,
    CASE WHEN part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end` THEN part_1_named.`m4` END AS `m4`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m5` END AS `m5`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m6` END AS `m6`,
    CASE WHEN part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end` THEN part_1_named.`m7` END AS `m7`
  FROM part_1_named
  INNER JOIN periods ON (part_1_named.`createdOn_place` >= periods.`start` AND part_1_named.`createdOn_place` < periods.`end`) OR (part_1_named.`closedOn_place` >= periods.`start` AND part_1_named.`closedOn_place` < periods.`end`)
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    COUNT(part_1_placed.`m1`) AS `m1`,
    COUNT(part_1_placed.`m2`) AS `m2`,
    COUNT(part_1_placed.`m3`) AS `m3`,
    COUNT(part_1_placed.`m4`) AS `m4`,
    COUNT(part_1_placed.`m5`) AS `m5`,
    SUM(part_1_placed.`m6`) AS `m6`,
    COUNT(part_1_placed.`m7`) AS `m7`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m5`, 0) END AS `m5`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m6`, 0) END AS `m6`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m7`, 0) END AS `m7`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- sales, each ID once
-- m1: sum sales.amount by soldOn
-- m2: entries sales.orderId by soldOn where amount >= -1000000000000000
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: text "won"
-- @p3: text "chốt"
-- @p4: number -1000000000000000
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows_lines AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`soldOn`, @edges) AS `soldOn_place`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p2, @p3) THEN source.`amount` END AS `m1`,
    CASE WHEN NULLIF(LOWER(TRIM(NORMALIZE(source.`status`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') IN (@p2, @p3) AND source.`amount` >= @p4 THEN COALESCE(NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), ''), '') END AS `m2`,
    0 AS `line_sheet`,
    source.`sheet_row` AS `line_row`,
    NULLIF(LOWER(TRIM(NORMALIZE(source.`orderId`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), '') AS `line_id`,
    TO_JSON_STRING((SELECT AS STRUCT source.* EXCEPT (`sheet_row`))) AS `whole_line`,
    source.`amount` AS `line_amount`
  FROM `crm.its sales` AS source
  WHERE source.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(source.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_1_rows_numbered AS (
  SELECT
    part_1_rows_lines.`rep` AS `rep`,
    part_1_rows_lines.`region` AS `region`,
    part_1_rows_lines.`soldOn_place` AS `soldOn_place`,
    part_1_rows_lines.`m1` AS `m1`,
    part_1_rows_lines.`m2` AS `m2`,
    part_1_rows_lines.`line_sheet` AS `line_sheet`,
    part_1_rows_lines.`line_row` AS `line_row`,
    part_1_rows_lines.`line_id` AS `line_id`,
    part_1_rows_lines.`line_amount` AS `line_amount`,
    ROW_NUMBER() OVER (PARTITION BY part_1_rows_lines.`line_sheet`, part_1_rows_lines.`line_id`, part_1_rows_lines.`whole_line` ORDER BY part_1_rows_lines.`line_row`) AS `copy`
  FROM part_1_rows_lines
),
part_1_rows_orders AS (
  SELECT
    part_1_rows_numbered.`line_sheet` AS `sheet`,
    part_1_rows_numbered.`line_id` AS `id`,
    MIN(part_1_rows_numbered.`line_row`) AS `first_row`,
    CASE WHEN MIN(part_1_rows_numbered.`line_amount`) = MAX(part_1_rows_numbered.`line_amount`) AND COUNT(part_1_rows_numbered.`line_amount`) = COUNT(1) AND (MIN(part_1_rows_numbered.`line_amount`) < 0 OR MIN(part_1_rows_numbered.`line_amount`) > 0) THEN 1 END AS `is_total`
  FROM part_1_rows_numbered
  WHERE part_1_rows_numbered.`line_id` IS NOT NULL AND part_1_rows_numbered.`copy` = 1
  GROUP BY part_1_rows_numbered.`line_sheet`, part_1_rows_numbered.`line_id`
  HAVING COUNT(1) > 1
),
part_1_rows_repeating AS (
  SELECT
    part_1_rows_orders.`sheet` AS `sheet`
  FROM part_1_rows_orders
  GROUP BY part_1_rows_orders.`sheet`
  HAVING COUNT(part_1_rows_orders.`is_total`) > COUNT(CASE WHEN part_1_rows_orders.`is_total` IS NULL THEN 1 END)
),
part_1_rows AS (
  SELECT
    part_1_rows_numbered.`rep` AS `rep`,
    part_1_rows_numbered.`region` AS `region`,
    part_1_rows_numbered.`soldOn_place` AS `soldOn_place`,
    part_1_rows_numbered.`m1` AS `m1`,
    part_1_rows_numbered.`m2` AS `m2`
  FROM part_1_rows_numbered
  LEFT JOIN part_1_rows_orders ON part_1_rows_orders.`sheet` = part_1_rows_numbered.`line_sheet` AND part_1_rows_orders.`id` = part_1_rows_numbered.`line_id` AND part_1_rows_orders.`is_total` = 1
  LEFT JOIN part_1_rows_repeating ON part_1_rows_repeating.`sheet` = part_1_rows_orders.`sheet`
  WHERE part_1_rows_numbered.`line_id` IS NULL OR (part_1_rows_numbered.`copy` = 1 AND (part_1_rows_repeating.`sheet` IS NULL OR part_1_rows_numbered.`line_row` = part_1_rows_orders.`first_row`))
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_rows.`soldOn_place` AS `soldOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`
  FROM part_1_rows
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`soldOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    COUNT(DISTINCT NULLIF(part_1_placed.`m2`, '')) + COUNT(CASE WHEN part_1_placed.`m2` = '' THEN 1 END) AS `m2`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- customers, whose customers have phone numbers and codes
-- m1: count customers by since
-- m2: count customers open at start where customer in care
-- m3: count customers open at start
-- m4: count customers open at start, end
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
-- @p2: datetime "2026-12-01T00:00:00"
-- @p3: datetime "2026-10-01T00:00:00"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
contacts_1_rows AS (
  SELECT
    CASE WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$', r'+84\1') WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$', r'+\1') ELSE REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'^([a-zđ]{1,6})[ ._/#-]*(\d+)$', r'\1\2') END AS `name`,
    RANGE_BUCKET(source.`contactedOn`, @edges) AS `contactedOn_place`
  FROM `crm.its care` AS source
  WHERE (source.`contactedOn` >= @p3 AND source.`contactedOn` < @p2) AND (source.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(source.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1)))
),
contacts_1 AS (
  SELECT
    places.`period` AS `period`,
    contacts_1_rows.`name` AS `name`
  FROM contacts_1_rows
  INNER JOIN places ON places.`place` = contacts_1_rows.`contactedOn_place`
  GROUP BY places.`period`, contacts_1_rows.`name`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`since`, @edges) AS `since_place`,
    RANGE_BUCKET(source.`until`, @edges) AS `until_place`,
    1 AS `m1`,
    1 AS `m3`,
    1 AS `m4`
  FROM `crm.its customers` AS source
  WHERE (source.`since` >= @p3 AND source.`since` < @p2) OR source.`since` < @p2
),
part_1_added AS (
  SELECT
    part_1_rows.`since_place` AS `since_place`,
    part_1_rows.`until_place` AS `until_place`,
    part_1_rows.`rep` AS `rep`,
    part_1_rows.`region` AS `region`,
    COUNT(part_1_rows.`m1`) AS `m1`,
    COUNT(part_1_rows.`m3`) AS `m3`,
    COUNT(part_1_rows.`m4`) AS `m4`
  FROM part_1_rows
  GROUP BY part_1_rows.`since_place`, part_1_rows.`until_place`, part_1_rows.`rep`, part_1_rows.`region`
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_added.`since_place` AS `since_place`,
    part_1_added.`until_place` AS `until_place`,
    part_1_added.`m1` AS `m1`,
    part_1_added.`m3` AS `m3`,
    part_1_added.`m4` AS `m4`
  FROM part_1_added
  WHERE part_1_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    CASE WHEN part_1_named.`since_place` >= periods.`start` AND part_1_named.`since_place` < periods.`end` THEN part_1_named.`m1` END AS `m1`,
    CASE WHEN part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`start`) THEN part_1_named.`m3` END AS `m3`,
    CASE WHEN part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`end`) THEN part_1_named.`m4` END AS `m4`
  FROM part_1_named
  INNER JOIN periods ON (part_1_named.`since_place` >= periods.`start` AND part_1_named.`since_place` < periods.`end`) OR (part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`start`)) OR (part_1_named.`since_place` < periods.`start` AND (part_1_named.`until_place` IS NULL OR part_1_named.`until_place` >= periods.`end`))
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    SUM(part_1_placed.`m1`) AS `m1`,
    SUM(part_1_placed.`m3`) AS `m3`,
    SUM(part_1_placed.`m4`) AS `m4`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
),
part_2_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`since`, @edges) AS `since_place`,
    RANGE_BUCKET(source.`until`, @edges) AS `until_place`,
    CASE WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$', r'+84\1') WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$', r'+\1') ELSE REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'^([a-zđ]{1,6})[ ._/#-]*(\d+)$', r'\1\2') END AS `whom_1`,
    1 AS `m2`
  FROM `crm.its customers` AS source
  WHERE source.`since` < @p2
),
part_2_added AS (
  SELECT
    periods.`place` AS `period`,
    part_2_rows.`rep` AS `rep`,
    part_2_rows.`region` AS `region`,
    COUNT(part_2_rows.`m2`) AS `m2`
  FROM part_2_rows
  INNER JOIN contacts_1 ON contacts_1.`name` = part_2_rows.`whom_1`
  INNER JOIN periods ON periods.`place` = contacts_1.`period` AND part_2_rows.`since_place` < periods.`start` AND (part_2_rows.`until_place` IS NULL OR part_2_rows.`until_place` >= periods.`start`)
  GROUP BY periods.`place`, part_2_rows.`rep`, part_2_rows.`region`
),
part_2_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_2_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_2_added.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_2_added.`period` AS `period`,
    part_2_added.`m2` AS `m2`
  FROM part_2_added
  WHERE part_2_added.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_2_added.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p1))
),
part_2_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    periods.`place` AS `period`,
    part_2_named.`m2` AS `m2`
  FROM part_2_named
  INNER JOIN periods ON periods.`place` = part_2_named.`period`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_2_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_2_named.`rep`
),
part_2_totals AS (
  SELECT
    part_2_placed.`scope` AS `scope`,
    part_2_placed.`period` AS `period`,
    SUM(part_2_placed.`m2`) AS `m2`
  FROM part_2_placed
  WHERE part_2_placed.`scope` IS NOT NULL
  GROUP BY part_2_placed.`scope`, part_2_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_2_totals.`m2`, 0) END AS `m2`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m3`, 0) END AS `m3`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m4`, 0) END AS `m4`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
LEFT JOIN part_2_totals ON part_2_totals.`scope` = scopes.`place` AND part_2_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;

-- care, whose customers have phone numbers and codes
-- m1: count care by contactedOn
-- m2: distinct care.customer by contactedOn
-- @scopeTypes: texts ["team","region","rep"]
-- @scopeNames: texts ["team","bắc","lan"]
-- @starts: integers [1,2]
-- @ends: integers [2,3]
-- @places: integers [1,2]
-- @placePeriods: integers [0,1]
-- @edges: datetimes ["2026-10-01T00:00:00","2026-11-01T00:00:00","2026-12-01T00:00:00"]
-- @kinds: texts ["team","region","rep"]
-- @p1: datetime "2026-12-01T00:00:00"
-- @p2: datetime "2026-10-01T00:00:00"
-- @p3: text "^(?:grand total|sub[- ]?total|totals?|tổng cộng|tong cong|tổng số|tổng|cộng)(?:\\s+(?:of|for|tháng|quý|năm|tuần|ngày|month|quarter|year|week|chi nhánh|khu vực|nhóm|toàn)\\s.*|\\s+(?:nhóm|phát sinh)|\\s+\\d[\\d/.–-]*)?\\s*:?$"
WITH scopes AS (
  SELECT
    `type_place` AS `place`,
    `scope_type` AS `type`,
    `scope_name` AS `name`
  FROM UNNEST(@scopeTypes) AS scope_type WITH OFFSET AS type_place
  INNER JOIN UNNEST(@scopeNames) AS scope_name WITH OFFSET AS name_place ON `name_place` = `type_place`
),
periods AS (
  SELECT
    `start_place` AS `place`,
    `start_edge` AS `start`,
    `end_edge` AS `end`
  FROM UNNEST(@starts) AS start_edge WITH OFFSET AS start_place
  INNER JOIN UNNEST(@ends) AS end_edge WITH OFFSET AS end_place ON `end_place` = `start_place`
),
places AS (
  SELECT
    `edge_place` AS `place`,
    `period_place` AS `period`
  FROM UNNEST(@places) AS edge_place WITH OFFSET AS edge_at
  INNER JOIN UNNEST(@placePeriods) AS period_place WITH OFFSET AS period_at ON `period_at` = `edge_at`
),
part_1_rows AS (
  SELECT
    source.`rep` AS `rep`,
    source.`region` AS `region`,
    RANGE_BUCKET(source.`contactedOn`, @edges) AS `contactedOn_place`,
    1 AS `m1`,
    CASE WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:(?:[+]|00)?840?|0?)([35789]\d{8}|2(?:0[3-9]|[1245-9]\d|3[2-9])\d{7})$', r'+84\1') WHEN REGEXP_CONTAINS(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$') THEN REGEXP_REPLACE(REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'[\t\n\v\f\r \p{Z}\p{Cf}().‐‑–—-]+', r''), r'^(?:\x27|(?:p|tel|đt|sđt|zalo):)?(?:[+]|00)([1-9]\d{6,13})$', r'+\1') ELSE REGEXP_REPLACE(NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(source.`customer`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), ''), r'^([a-zđ]{1,6})[ ._/#-]*(\d+)$', r'\1\2') END AS `m2`
  FROM `crm.its care` AS source
  WHERE source.`contactedOn` >= @p2 AND source.`contactedOn` < @p1
),
part_1_named AS (
  SELECT
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `rep`,
    NULLIF(REGEXP_REPLACE(LOWER(TRIM(NORMALIZE(part_1_rows.`region`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), r'^(?:[-–—_./]+|n\/a|n\.a\.?|none|null|nil|\((?:none|null|blank|empty|trống|không có)\)|không có|khong co|chưa có|chua co)$', r''), '') AS `region`,
    part_1_rows.`contactedOn_place` AS `contactedOn_place`,
    part_1_rows.`m1` AS `m1`,
    part_1_rows.`m2` AS `m2`
  FROM part_1_rows
  WHERE part_1_rows.`rep` IS NULL OR NOT (REGEXP_CONTAINS(LOWER(TRIM(NORMALIZE(part_1_rows.`rep`, NFC), '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')), @p3))
),
part_1_placed AS (
  SELECT
    CASE WHEN `kind` = 'team' THEN team_scopes.`place` WHEN `kind` = 'region' THEN region_scopes.`place` WHEN `kind` = 'rep' THEN rep_scopes.`place` END AS `scope`,
    places.`period` AS `period`,
    part_1_named.`m1` AS `m1`,
    part_1_named.`m2` AS `m2`
  FROM part_1_named
  INNER JOIN places ON places.`place` = part_1_named.`contactedOn_place`
  CROSS JOIN UNNEST(@kinds) AS kind WITH OFFSET AS kind_place
  LEFT JOIN scopes AS team_scopes ON team_scopes.`type` = 'team' AND team_scopes.`name` = `kind`
  LEFT JOIN scopes AS region_scopes ON region_scopes.`type` = 'region' AND region_scopes.`name` = part_1_named.`region`
  LEFT JOIN scopes AS rep_scopes ON rep_scopes.`type` = 'rep' AND rep_scopes.`name` = part_1_named.`rep`
),
part_1_totals AS (
  SELECT
    part_1_placed.`scope` AS `scope`,
    part_1_placed.`period` AS `period`,
    COUNT(part_1_placed.`m1`) AS `m1`,
    COUNT(DISTINCT part_1_placed.`m2`) AS `m2`
  FROM part_1_placed
  WHERE part_1_placed.`scope` IS NOT NULL
  GROUP BY part_1_placed.`scope`, part_1_placed.`period`
)
SELECT
  scopes.`place` AS `scope`,
  periods.`place` AS `period`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m1`, 0) END AS `m1`,
  CASE WHEN scopes.`type` IN ('team', 'region', 'rep') THEN COALESCE(part_1_totals.`m2`, 0) END AS `m2`
FROM scopes
CROSS JOIN periods
LEFT JOIN part_1_totals ON part_1_totals.`scope` = scopes.`place` AND part_1_totals.`period` = periods.`place`
ORDER BY scopes.`place`, periods.`place`;
