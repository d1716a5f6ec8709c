-- The reviewed mapping of claims to the series against which they are checked. A verdict is computed, never stored.

-- CreateTable
CREATE TABLE "claim_checks" (
    "claim_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "operation" TEXT NOT NULL,
    "mismatch" TEXT,
    "note" TEXT,

    CONSTRAINT "claim_checks_pkey" PRIMARY KEY ("claim_id","ordinal")
);

-- CreateTable
CREATE TABLE "claim_check_series" (
    "claim_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "series_key" TEXT NOT NULL,

    CONSTRAINT "claim_check_series_pkey" PRIMARY KEY ("claim_id","ordinal","series_key")
);

-- AddForeignKey
ALTER TABLE "claim_checks" ADD CONSTRAINT "claim_checks_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_check_series" ADD CONSTRAINT "claim_check_series_claim_id_ordinal_fkey" FOREIGN KEY ("claim_id", "ordinal") REFERENCES "claim_checks"("claim_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_check_series" ADD CONSTRAINT "claim_check_series_series_key_fkey" FOREIGN KEY ("series_key") REFERENCES "series"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed lists: the same words as in lib/domain (a test compares them).
ALTER TABLE claim_checks
  ADD CONSTRAINT claim_checks_operation_list CHECK (operation IN ('level', 'growth')),
  ADD CONSTRAINT claim_checks_mismatch_list CHECK (mismatch IN (
    'short_term_indicator', 'year_to_date', 'volume', 'scope', 'several_years'
  )),
  ADD CONSTRAINT claim_checks_ordinal_range CHECK (ordinal >= 1);
