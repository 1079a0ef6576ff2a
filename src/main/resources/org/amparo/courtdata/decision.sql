-- The decision table: one row for each proceeding with an asylum decision, as things stood at that decision.
-- An asylum application is a row of tbl_Court_Appln with code ASYL; withholding (ASYW) and the Convention against
-- Torture (WCAT) are reliefs of their own. Of several applications in a proceeding grant goes before denial before other.

CREATE OR REPLACE MACRO valid_day(d) AS CASE WHEN d BETWEEN DATE '1950-01-01' AND DATE '2035-12-31' THEN d END;

-- F full grant, G grant, C conditional grant under the former yearly cap, I and P stipulated: grants. D: denial.
-- A abandoned, W withdrawn, M not adjudicated, O other, S closed, R reserved, L protection under the Convention: other.
-- T (transferred) and blank are no decision.
CREATE OR REPLACE MACRO outcome_rank(d) AS
  CASE WHEN d IN ('F', 'G', 'C', 'I', 'P') THEN 3 WHEN d = 'D' THEN 2 WHEN d IN ('A', 'W', 'M', 'O', 'S', 'R', 'L') THEN 1 END;
CREATE OR REPLACE MACRO outcome_name(k) AS CASE k WHEN 3 THEN 'grant' WHEN 2 THEN 'deny' WHEN 1 THEN 'other' END;

CREATE TEMP TABLE asylum AS
SELECT IDNPROCEEDINGAPPLN AS row_id, IDNPROCEEDING AS proceeding, IDNCASE AS case_id, APPL_DEC AS letter,
  valid_day(APPL_RECD_DATE) AS received, outcome_rank(APPL_DEC) AS k
FROM tbl_Court_Appln WHERE APPL_CODE = 'ASYL';

CREATE TEMP TABLE asylum_case AS
SELECT case_id, min(received) AS filed_on FROM asylum GROUP BY case_id;

CREATE TEMP TABLE merits AS SELECT proceeding, max(k) AS k FROM asylum WHERE k IS NOT NULL GROUP BY proceeding;

-- A row of 'other relief' letters: what was said of withholding and of the Convention in the same proceeding.
CREATE TEMP TABLE relief AS
SELECT IDNPROCEEDING AS proceeding,
  outcome_name(max(outcome_rank(APPL_DEC)) FILTER (APPL_CODE = 'ASYW')) AS withholding,
  outcome_name(max(CASE WHEN APPL_DEC = 'L' THEN 3 ELSE outcome_rank(APPL_DEC) END) FILTER (APPL_CODE = 'WCAT')) AS torture
FROM tbl_Court_Appln WHERE APPL_CODE IN ('ASYW', 'WCAT') GROUP BY IDNPROCEEDING;

-- The person's counsel before the court; 48 of 100 rows of this table are the government's. No day of withdrawal is kept.
CREATE TEMP TABLE counsel AS
SELECT IDNCASE AS case_id, min(valid_day(E_28_DATE)) AS since
FROM tbl_RepsAssigned WHERE upper(STRATTYLEVEL) = 'COURT' AND upper(STRATTYTYPE) = 'ALIEN' GROUP BY IDNCASE;

CREATE TEMP TABLE rider AS SELECT idnRiderCase AS case_id, min(idnLeadCase) AS lead FROM tbl_Lead_Rider GROUP BY idnRiderCase;
CREATE TEMP TABLE lead AS SELECT DISTINCT idnLeadCase AS case_id FROM tbl_Lead_Rider;

CREATE TEMP TABLE court_state AS
SELECT BASE_CITY_CODE AS court, any_value(BASE_STATE) AS state FROM tblLookupBaseCity GROUP BY BASE_CITY_CODE;
CREATE TEMP TABLE judge_name AS
SELECT JUDGE_CODE AS judge, any_value(JUDGE_NAME) AS name FROM tblLookupJudge GROUP BY JUDGE_CODE;

CREATE TEMP TABLE proceeding AS
SELECT p.IDNPROCEEDING AS proceeding, p.IDNCASE AS case_id, p.BASE_CITY_CODE AS court, p.IJ_CODE AS judge,
  p.CUSTODY AS custody, p.ABSENTIA AS absentia, p.CASE_TYPE AS case_type, p.NAT AS nationality, p.LANG AS language,
  p.OSC_DATE AS charged_on, valid_day(p.COMP_DATE) AS decided_on
FROM B_TblProceeding p WHERE p.IDNCASE IN (SELECT case_id FROM asylum_case)
  OR p.IDNPROCEEDING IN (SELECT proceeding FROM merits);

-- What is known of the case as such: of a proceeding, or of one that is not yet decided.
CREATE TEMP TABLE described AS
SELECT p.proceeding, p.case_id, p.decided_on, coalesce(p.judge, 'unknown') AS judge, j.name AS judge_name,
  coalesce(p.court, 'unknown') AS court, s.state, coalesce(p.custody, 'unknown') AS custody,
  coalesce(p.absentia, 'unknown') AS absentia, p.case_type, p.charged_on,
  coalesce(x.NAT, p.nationality, 'unknown') AS nationality, coalesce(p.language, x.LANG, 'unknown') AS language,
  CASE x.C_ASY_TYPE WHEN 'I' THEN 'affirmative' WHEN 'E' THEN 'defensive' ELSE 'unknown' END AS filing,
  coalesce(x.Sex, 'unknown') AS sex,
  CASE WHEN r.case_id IS NOT NULL THEN 'rider' WHEN l.case_id IS NOT NULL THEN 'lead' ELSE 'single' END AS family,
  coalesce(r.lead, p.case_id) AS family_id,
  CASE WHEN c.since <= p.decided_on OR p.decided_on IS NULL AND c.since IS NOT NULL
    THEN 'represented' ELSE 'unrepresented' END AS representation,
  CAST(year(p.decided_on) + CAST(month(p.decided_on) >= 10 AS INTEGER) AS INTEGER) AS fiscal_year,
  a.filed_on
FROM proceeding p
LEFT JOIN asylum_case a USING (case_id)
LEFT JOIN A_TblCase x ON x.IDNCASE = p.case_id
LEFT JOIN rider r ON r.case_id = p.case_id
LEFT JOIN lead l ON l.case_id = p.case_id
LEFT JOIN counsel c ON c.case_id = p.case_id
LEFT JOIN court_state s ON s.court = p.court
LEFT JOIN judge_name j ON j.judge = p.judge;

-- Appeals of decisions on the merits. "Sustained" helps whoever appealed.
CREATE OR REPLACE MACRO appeal_outcome(d) AS CASE
  WHEN d IS NULL THEN 'pending'
  WHEN d IN ('DIS','SAF','SAV','DEN','SUD','SAD','SDG','SED','SND','SOD','DUT','DVD','D30','DMO','REJ','CFD','CFV') THEN 'dismissed'
  WHEN d IN ('REM', 'BCR') THEN 'remanded'
  WHEN d IN ('SUS', 'GNR', 'GRN', 'CFG', 'CGR') THEN 'sustained'
  WHEN d IN ('TER', 'TPD') THEN 'terminated'
  WHEN d IN ('WDL', 'WPD') THEN 'withdrawn'
  ELSE 'other' END;

CREATE TEMP TABLE appealed AS
SELECT a.idnAppeal AS appeal, a.idnProceeding AS proceeding, a.strFiledBy AS filed_by,
  valid_day(a.datAppealFiled) AS filed_on, valid_day(a.datBIADecision) AS decided_on,
  appeal_outcome(a.strBIADecision) AS outcome,
  a.idnAppeal IN (SELECT lngAppealID FROM tblAppealFedCourts WHERE strFedCourtDecision = 'REM') AS court_remand
FROM tblAppeal a JOIN merits m ON m.proceeding = a.idnProceeding AND m.k > 1
WHERE a.strAppealCategory = 'IJ' AND a.strAppealType = 'Case Appeal';

CREATE TEMP TABLE last_appeal AS
SELECT proceeding, arg_max(struct_pack(filed_by, filed_on, decided_on, outcome), (coalesce(filed_on, DATE '0001-01-01'), appeal)) AS a,
  bool_or(court_remand) AS court_remand
FROM appealed GROUP BY proceeding;

CREATE TEMP TABLE last_proceeding AS SELECT case_id, max(proceeding) AS last FROM proceeding GROUP BY case_id;

CREATE TEMP TABLE decision AS
SELECT d.*, outcome_name(m.k) AS outcome, e.withholding, e.torture,
  CASE WHEN m.k > 1 AND d.decided_on >= d.filed_on THEN CAST(d.decided_on - d.filed_on AS INTEGER) END AS days_to_decision,
  a.a.filed_by AS appeal_by, a.a.filed_on AS appeal_filed_on, a.a.decided_on AS appeal_decided_on,
  a.a.outcome AS appeal_outcome,
  coalesce(a.a.outcome = 'remanded' AND z.last > d.proceeding, false) AS remanded,
  coalesce(a.court_remand, false) AS remanded_by_court,
  row_number() OVER (PARTITION BY d.case_id ORDER BY coalesce(d.decided_on, DATE '0001-01-01'), d.proceeding) = 1 AS first,
  row_number() OVER (PARTITION BY d.case_id ORDER BY coalesce(d.decided_on, DATE '0001-01-01') DESC, d.proceeding DESC) = 1 AS latest
FROM merits m
JOIN described d USING (proceeding)
LEFT JOIN relief e USING (proceeding)
LEFT JOIN last_appeal a USING (proceeding)
LEFT JOIN last_proceeding z ON z.case_id = d.case_id;

-- A case that awaits its decision stands with the proceeding it is in.
CREATE TEMP TABLE waiting AS
SELECT d.*, 'pending' AS outcome FROM described d
JOIN last_proceeding z ON z.case_id = d.case_id AND z.last = d.proceeding
JOIN asylum_case a ON a.case_id = d.case_id
WHERE d.case_id NOT IN (SELECT case_id FROM decision);

-- The way the Deportation Data Project counts, for comparison: one row for each removal or withholding-only case since
-- October 1997, the last application by day of receipt, counsel ever on the case, custody as it is today.
CREATE TEMP TABLE deportationdata AS
WITH last_row AS (
  SELECT case_id, arg_max(coalesce(letter, ''), (coalesce(received, DATE '0001-01-01'),
    coalesce(CASE WHEN letter IS NOT NULL THEN 14 - nullif(strpos('FGDCILPSAROTWM', letter), 0) END, -1), row_id)) AS letter
  FROM asylum GROUP BY case_id),
kept AS (
  SELECT p.case_id, max(p.proceeding) AS last FROM proceeding p LEFT JOIN A_TblCase x ON x.IDNCASE = p.case_id
  WHERE coalesce(x.CASE_TYPE, p.case_type) IN ('RMV', 'WHO') AND p.charged_on >= DATE '1997-10-01' GROUP BY p.case_id)
SELECT d.* REPLACE (coalesce(x.CUSTODY, 'unknown') AS custody,
    CASE WHEN x.E_28_DATE IS NULL THEN 'unrepresented' ELSE 'represented' END AS representation,
    CASE WHEN d.absentia = 'Y' THEN 'Y' ELSE 'N' END AS absentia),
  coalesce(outcome_name(outcome_rank(l.letter)), 'pending') AS outcome
FROM last_row l JOIN kept k USING (case_id) JOIN described d ON d.proceeding = k.last
LEFT JOIN A_TblCase x ON x.IDNCASE = d.case_id;

COPY (SELECT * FROM decision ORDER BY fiscal_year, nationality) TO '${folder}/decision.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY (SELECT * FROM waiting) TO '${folder}/waiting.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY (SELECT * FROM deportationdata ORDER BY fiscal_year, nationality) TO '${folder}/deportationdata.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY (SELECT a.*, d.court, d.fiscal_year, d.nationality, d.judge FROM appealed a JOIN described d USING (proceeding))
  TO '${folder}/appeal.parquet' (FORMAT parquet, COMPRESSION zstd);
