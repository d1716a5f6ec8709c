-- What Prisma's schema cannot say. Each rule has a name, so that a refusal can be told in words.

-- Closed lists: the same words as in lib/domain (a test compares them).
ALTER TABLE indicators
  ADD CONSTRAINT indicators_measure_list CHECK (measure IN (
    'gdp_growth', 'gdp_growth_ytd', 'short_term_indicator', 'gdp', 'gdp_per_capita', 'population', 'inflation',
    'unemployment', 'exchange_rate', 'current_account', 'fdi_inflows', 'fdi_inflows_share', 'remittances_share',
    'exports_total', 'imports_total', 'trade_export', 'trade_import', 'trade_turnover', 'trade_turnover_share'
  )),
  ADD CONSTRAINT indicators_topic_list CHECK (topic IN (
    'growth', 'output', 'prices', 'labour', 'external', 'trade', 'people'
  )),
  ADD CONSTRAINT indicators_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM'
  ));
ALTER TABLE series
  ADD CONSTRAINT series_freq_list CHECK (freq IN ('A', 'Q', 'M')),
  ADD CONSTRAINT series_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM'
  )),
  ADD CONSTRAINT series_adjustment_list CHECK (adjustment IN ('N', 'S', 'Y')),
  ADD CONSTRAINT series_valuation_list CHECK (valuation IN ('FOB', 'CIF', 'unknown'));
ALTER TABLE observations
  ADD CONSTRAINT observations_obs_status_list CHECK (obs_status IN ('A', 'B', 'E', 'F', 'P', 'M'));
ALTER TABLE retrievals
  ADD CONSTRAINT retrievals_vintage_basis_list CHECK (vintage_basis IN ('published', 'retrieved', 'bound'));
ALTER TABLE reported_figures
  ADD CONSTRAINT reported_figures_measure_list CHECK (measure IN (
    'gdp_growth', 'gdp_growth_ytd', 'short_term_indicator', 'gdp', 'gdp_per_capita', 'population', 'inflation',
    'unemployment', 'exchange_rate', 'current_account', 'fdi_inflows', 'fdi_inflows_share', 'remittances_share',
    'exports_total', 'imports_total', 'trade_export', 'trade_import', 'trade_turnover', 'trade_turnover_share'
  )),
  ADD CONSTRAINT reported_figures_comparator_list CHECK (comparator IN ('=', '>', '>=', '<', '<=', 'about')),
  ADD CONSTRAINT reported_figures_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM'
  )),
  ADD CONSTRAINT reported_figures_kind_list CHECK (kind IN ('official', 'press', 'forecast'));
ALTER TABLE offices
  ADD CONSTRAINT offices_level_list CHECK (level IN (
    'head_of_state', 'former_head_of_state', 'head_of_government', 'deputy_head_of_government', 'minister',
    'deputy_minister', 'other'
  ));
ALTER TABLE meetings
  ADD CONSTRAINT meetings_date_precision_list CHECK (date_precision IN ('day', 'month', 'year', 'unknown')),
  ADD CONSTRAINT meetings_form_list CHECK (form IN (
    'state_visit', 'official_visit', 'working_visit', 'informal_meeting', 'other_visit', 'sideline_meeting',
    'summit', 'video_summit', 'trilateral_meeting', 'council_session', 'commission_session', 'forum', 'phone_call',
    'video_call', 'unknown'
  )),
  ADD CONSTRAINT meetings_format_list CHECK (format IN ('bilateral', 'trilateral', 'multilateral')),
  ADD CONSTRAINT meetings_level_list CHECK (level IN (
    'head_of_state', 'former_head_of_state', 'head_of_government', 'deputy_head_of_government', 'minister',
    'deputy_minister', 'other'
  )),
  ADD CONSTRAINT meetings_status_list CHECK (status IN ('held', 'planned', 'cancelled')),
  ADD CONSTRAINT meetings_confidence_list CHECK (confidence IN ('high', 'medium'));
ALTER TABLE meeting_participants
  ADD CONSTRAINT meeting_participants_side_list CHECK (side IN ('host', 'visitor', 'participant'));
ALTER TABLE topics
  ADD CONSTRAINT topics_code_list CHECK (code IN (
    'politics', 'trade', 'transport_transit', 'investment', 'energy', 'water', 'industrial_cooperation', 'tourism',
    'culture_humanitarian', 'security', 'digital_ai'
  ));
ALTER TABLE documents
  ADD CONSTRAINT documents_type_list CHECK (type IN (
    'treaty', 'multilateral_treaty', 'intergovernmental_agreement', 'interagency_agreement', 'memorandum',
    'protocol', 'declaration', 'joint_statement', 'council_decision', 'programme', 'roadmap', 'concept', 'regulation'
  )),
  ADD CONSTRAINT documents_signing_level_list CHECK (signing_level IN (
    'heads_of_state', 'heads_of_government', 'government', 'foreign_ministers', 'ministries'
  )),
  ADD CONSTRAINT documents_status_list CHECK (status IN ('signed', 'adopted'));
ALTER TABLE claims
  ADD CONSTRAINT claims_kind_list CHECK (kind IN ('fact', 'target', 'forecast', 'portfolio')),
  ADD CONSTRAINT claims_comparator_list CHECK (comparator IN ('=', '>', '>=', '<', '<=', 'about')),
  ADD CONSTRAINT claims_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM'
  ));

-- Codes.
ALTER TABLE countries
  ADD CONSTRAINT countries_iso3_shape CHECK (iso3 ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT countries_iso2_shape CHECK (iso2 ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT countries_m49_shape CHECK (m49 ~ '^[0-9]{3}$');
ALTER TABLE retrievals
  ADD CONSTRAINT retrievals_sha256_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT retrievals_row_count_range CHECK (row_count >= 0);
ALTER TABLE indicators
  ADD CONSTRAINT indicators_decimals_range CHECK (decimals BETWEEN 0 AND 12);

-- The natural key of a series is the text of its parts.
ALTER TABLE series
  ADD CONSTRAINT series_key_of_parts CHECK (key = dataset_code || ':' || indicator_code || ':' || ref_area || ':'
    || COALESCE(counterpart_area, '_Z') || ':' || freq || ':' || unit || ':' || adjustment);

-- Periods: 2024, 2024-Q1, 2024-03, 2024-03-29 or a span of two of these.
CREATE FUNCTION is_period(text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN $1 ~ ('^' || '[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?'
    || '(/' || '[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?' || ')?$');
ALTER TABLE observations
  ADD CONSTRAINT observations_period_shape CHECK (is_period(period)),
  ADD CONSTRAINT observations_period_order CHECK (period_end >= period_start);
ALTER TABLE reported_figures
  ADD CONSTRAINT reported_figures_period_shape CHECK (is_period(period)),
  ADD CONSTRAINT reported_figures_period_order CHECK (period_end >= period_start);
ALTER TABLE claims
  ADD CONSTRAINT claims_period_shape CHECK (is_period(period)),
  ADD CONSTRAINT claims_target_period_shape CHECK (is_period(target_period)),
  ADD CONSTRAINT claims_period_whole CHECK (
    (period IS NULL) = (period_start IS NULL) AND (period IS NULL) = (period_end IS NULL)
  ),
  ADD CONSTRAINT claims_period_order CHECK (period_end >= period_start);

-- Missing is stated, never a value; a value is a finite number.
ALTER TABLE observations
  ADD CONSTRAINT observations_missing_stated CHECK ((value IS NULL) = (obs_status = 'M')),
  ADD CONSTRAINT observations_value_finite CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity'));
ALTER TABLE reported_figures
  ADD CONSTRAINT reported_figures_value_finite CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity'));
ALTER TABLE claims
  ADD CONSTRAINT claims_value_finite CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
  ADD CONSTRAINT claims_number_range CHECK (number >= 1);

-- Meetings: days in order, sides in order of their codes, nothing above itself.
ALTER TABLE meetings
  ADD CONSTRAINT meetings_days_order CHECK (end_date >= start_date),
  ADD CONSTRAINT meetings_start_known CHECK ((start_date IS NULL) = (date_precision = 'unknown')),
  ADD CONSTRAINT meetings_end_needs_start CHECK (end_date IS NULL OR start_date IS NOT NULL),
  ADD CONSTRAINT meetings_sides_order CHECK (side_a < side_b COLLATE "C"),
  ADD CONSTRAINT meetings_not_own_duplicate CHECK (duplicate_of <> slug),
  ADD CONSTRAINT meetings_not_own_parent CHECK (parent_slug <> slug),
  ADD CONSTRAINT meetings_topics_basis_list CHECK (topics_basis IN ('stated', 'coarse')),
  ADD CONSTRAINT meetings_documents_count_range CHECK (documents_count >= 0);
ALTER TABLE meeting_participants
  ADD CONSTRAINT meeting_participants_ordinal_range CHECK (ordinal >= 1);
ALTER TABLE meeting_sources
  ADD CONSTRAINT meeting_sources_ordinal_range CHECK (ordinal >= 1);
ALTER TABLE pair_coverage
  ADD CONSTRAINT pair_coverage_sides_order CHECK (side_a < side_b COLLATE "C"),
  ADD CONSTRAINT pair_coverage_days_order CHECK (recorded_to >= recorded_from),
  ADD CONSTRAINT pair_coverage_dense_within CHECK (dense_from BETWEEN recorded_from AND recorded_to);

-- Observations are append-only: what a release stated stays, a changed value is a new vintage. Taking back a whole
-- import is the one case in which rows may go; the transaction that does it says so beforehand:
--   SELECT set_config('rapport.allow_undo', 'on', true)
CREATE FUNCTION observations_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('rapport.allow_undo', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'observations are append-only: % refused', TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Insert the changed value as a new vintage.';
END
$$;
CREATE TRIGGER observations_append_only BEFORE UPDATE OR DELETE ON observations
  FOR EACH ROW EXECUTE FUNCTION observations_append_only();
CREATE TRIGGER observations_never_truncated BEFORE TRUNCATE ON observations
  FOR EACH STATEMENT EXECUTE FUNCTION observations_append_only();
