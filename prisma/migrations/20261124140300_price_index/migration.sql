-- Price indices, by which values are put in the prices of one period: two measures and the unit of an index.
ALTER TABLE indicators
  DROP CONSTRAINT indicators_measure_list,
  DROP CONSTRAINT indicators_unit_list,
  ADD CONSTRAINT indicators_measure_list CHECK (measure IN (
    'gdp_growth', 'gdp_growth_ytd', 'short_term_indicator', 'gdp', 'gdp_per_capita', 'population', 'inflation',
    'gdp_deflator', 'consumer_price_index', 'unemployment', 'exchange_rate', 'current_account', 'fdi_inflows',
    'fdi_inflows_share', 'remittances_share', 'exports_total', 'imports_total', 'trade_export', 'trade_import',
    'trade_turnover', 'trade_turnover_share'
  )),
  ADD CONSTRAINT indicators_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM', 'IX'
  ));
ALTER TABLE series
  DROP CONSTRAINT series_unit_list,
  ADD CONSTRAINT series_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM', 'IX'
  ));
ALTER TABLE reported_figures
  DROP CONSTRAINT reported_figures_measure_list,
  DROP CONSTRAINT reported_figures_unit_list,
  ADD CONSTRAINT reported_figures_measure_list CHECK (measure IN (
    'gdp_growth', 'gdp_growth_ytd', 'short_term_indicator', 'gdp', 'gdp_per_capita', 'population', 'inflation',
    'gdp_deflator', 'consumer_price_index', 'unemployment', 'exchange_rate', 'current_account', 'fdi_inflows',
    'fdi_inflows_share', 'remittances_share', 'exports_total', 'imports_total', 'trade_export', 'trade_import',
    'trade_turnover', 'trade_turnover_share'
  )),
  ADD CONSTRAINT reported_figures_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM', 'IX'
  ));
ALTER TABLE claims
  DROP CONSTRAINT claims_unit_list,
  ADD CONSTRAINT claims_unit_list CHECK (unit IN (
    'PC', 'PC_GDP', 'PC_LF', 'USD', 'USD_PS', 'PS', 'LCU_USD', 'COUNT', 'COUNT_WEEK', 'KM', 'IX'
  ));
