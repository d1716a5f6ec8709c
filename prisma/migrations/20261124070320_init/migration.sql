-- CreateTable
CREATE TABLE "countries" (
    "iso3" CHAR(3) NOT NULL,
    "iso2" CHAR(2) NOT NULL,
    "m49" CHAR(3) NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "countries_pkey" PRIMARY KEY ("iso3")
);

-- CreateTable
CREATE TABLE "datasets" (
    "code" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "licence_url" TEXT,
    "citation" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "redistributable" BOOLEAN NOT NULL,
    "note" TEXT,

    CONSTRAINT "datasets_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicators" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "unit_multiplier" INTEGER NOT NULL DEFAULT 0,
    "concept" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "bilateral" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicator_texts" (
    "indicator_code" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "concept" TEXT NOT NULL,

    CONSTRAINT "indicator_texts_pkey" PRIMARY KEY ("indicator_code","locale")
);

-- CreateTable
CREATE TABLE "series" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "dataset_code" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "ref_area" CHAR(3) NOT NULL,
    "counterpart_area" CHAR(3),
    "freq" CHAR(1) NOT NULL,
    "unit" TEXT NOT NULL,
    "unit_multiplier" INTEGER NOT NULL DEFAULT 0,
    "adjustment" TEXT NOT NULL DEFAULT 'N',
    "valuation" TEXT,
    "note" TEXT,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observations" (
    "series_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "vintage" DATE NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "value" DECIMAL,
    "obs_status" CHAR(1) NOT NULL DEFAULT 'A',
    "retrieval_id" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "observations_pkey" PRIMARY KEY ("series_id","period","vintage")
);

-- CreateTable
CREATE TABLE "retrievals" (
    "id" TEXT NOT NULL,
    "dataset_code" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "sha256" CHAR(64),
    "published_at" DATE,
    "retrieved_at" DATE NOT NULL,
    "vintage_basis" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "retrievals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_figures" (
    "id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "ref_area" CHAR(3) NOT NULL,
    "counterpart_area" CHAR(3),
    "period" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "comparator" TEXT NOT NULL,
    "value" DECIMAL NOT NULL,
    "unit" TEXT NOT NULL,
    "unit_multiplier" INTEGER NOT NULL DEFAULT 0,
    "kind" TEXT NOT NULL,
    "published_on" DATE,
    "attribution" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "reported_figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persons" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "person_names" (
    "person_slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,

    CONSTRAINT "person_names_pkey" PRIMARY KEY ("person_slug","name")
);

-- CreateTable
CREATE TABLE "offices" (
    "slug" TEXT NOT NULL,
    "country_iso3" CHAR(3) NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT NOT NULL,

    CONSTRAINT "offices_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "meetings" (
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "duplicate_of" TEXT,
    "parent_slug" TEXT,
    "side_a" CHAR(3) NOT NULL,
    "side_b" CHAR(3) NOT NULL,
    "start_date" DATE,
    "end_date" DATE,
    "date_precision" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "city" TEXT,
    "venue" TEXT,
    "place_country" CHAR(3),
    "host_country" CHAR(3),
    "visitor_country" CHAR(3),
    "summary" TEXT NOT NULL,
    "other_participants" TEXT,
    "topics_basis" TEXT,
    "topics_other" TEXT,
    "documents_count" INTEGER,
    "confidence" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "meeting_participants" (
    "meeting_slug" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "country_iso3" CHAR(3) NOT NULL,
    "person_slug" TEXT,
    "office_slug" TEXT,
    "side" TEXT NOT NULL,

    CONSTRAINT "meeting_participants_pkey" PRIMARY KEY ("meeting_slug","ordinal")
);

-- CreateTable
CREATE TABLE "topics" (
    "code" TEXT NOT NULL,

    CONSTRAINT "topics_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "meeting_topics" (
    "meeting_slug" TEXT NOT NULL,
    "topic_code" TEXT NOT NULL,

    CONSTRAINT "meeting_topics_pkey" PRIMARY KEY ("meeting_slug","topic_code")
);

-- CreateTable
CREATE TABLE "meeting_sources" (
    "meeting_slug" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "meeting_sources_pkey" PRIMARY KEY ("meeting_slug","source_url")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" TEXT NOT NULL,
    "meeting_slug" TEXT,
    "signed_date" DATE,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "signing_level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "source_url" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_parties" (
    "document_id" TEXT NOT NULL,
    "country_iso3" CHAR(3) NOT NULL,

    CONSTRAINT "document_parties_pkey" PRIMARY KEY ("document_id","country_iso3")
);

-- CreateTable
CREATE TABLE "document_topics" (
    "document_id" TEXT NOT NULL,
    "topic_code" TEXT NOT NULL,

    CONSTRAINT "document_topics_pkey" PRIMARY KEY ("document_id","topic_code")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" TEXT NOT NULL,
    "meeting_slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "said_on" DATE NOT NULL,
    "speaker_slug" TEXT,
    "speaker_role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "quote" TEXT,
    "quote_language" TEXT,
    "indicator_code" TEXT,
    "ref_area" CHAR(3),
    "counterpart_area" CHAR(3),
    "period" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "target_period" TEXT,
    "comparator" TEXT NOT NULL,
    "value" DECIMAL NOT NULL,
    "unit" TEXT NOT NULL,
    "unit_multiplier" INTEGER NOT NULL DEFAULT 0,
    "source_url" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "url" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT,
    "published_on" DATE,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "pair_coverage" (
    "side_a" CHAR(3) NOT NULL,
    "side_b" CHAR(3) NOT NULL,
    "recorded_from" DATE NOT NULL,
    "recorded_to" DATE NOT NULL,
    "dense_from" DATE,
    "note" TEXT NOT NULL,

    CONSTRAINT "pair_coverage_pkey" PRIMARY KEY ("side_a","side_b")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "countries_iso2_key" ON "countries"("iso2");

-- CreateIndex
CREATE UNIQUE INDEX "countries_m49_key" ON "countries"("m49");

-- CreateIndex
CREATE UNIQUE INDEX "series_key_key" ON "series"("key");

-- CreateIndex
CREATE INDEX "series_ref_area_counterpart_area_indicator_code_idx" ON "series"("ref_area", "counterpart_area", "indicator_code");

-- CreateIndex
CREATE INDEX "series_indicator_code_idx" ON "series"("indicator_code");

-- CreateIndex
CREATE INDEX "observations_in_order" ON "observations"("period_start" DESC, "period_end" DESC, "series_id", "period", "vintage" DESC);

-- CreateIndex
CREATE INDEX "reported_figures_ref_area_counterpart_area_measure_idx" ON "reported_figures"("ref_area", "counterpart_area", "measure");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_code_key" ON "meetings"("code");

-- CreateIndex
CREATE INDEX "meetings_start_date_idx" ON "meetings"("start_date");

-- CreateIndex
CREATE INDEX "meetings_side_a_side_b_idx" ON "meetings"("side_a", "side_b");

-- CreateIndex
CREATE INDEX "meeting_participants_country_iso3_meeting_slug_idx" ON "meeting_participants"("country_iso3", "meeting_slug");

-- CreateIndex
CREATE INDEX "meeting_participants_person_slug_idx" ON "meeting_participants"("person_slug");

-- CreateIndex
CREATE INDEX "documents_meeting_slug_idx" ON "documents"("meeting_slug");

-- CreateIndex
CREATE INDEX "document_parties_country_iso3_idx" ON "document_parties"("country_iso3");

-- CreateIndex
CREATE UNIQUE INDEX "claims_meeting_slug_number_key" ON "claims"("meeting_slug", "number");

-- AddForeignKey
ALTER TABLE "indicator_texts" ADD CONSTRAINT "indicator_texts_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicators"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_dataset_code_fkey" FOREIGN KEY ("dataset_code") REFERENCES "datasets"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicators"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_counterpart_area_fkey" FOREIGN KEY ("counterpart_area") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observations" ADD CONSTRAINT "observations_retrieval_id_fkey" FOREIGN KEY ("retrieval_id") REFERENCES "retrievals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retrievals" ADD CONSTRAINT "retrievals_dataset_code_fkey" FOREIGN KEY ("dataset_code") REFERENCES "datasets"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_figures" ADD CONSTRAINT "reported_figures_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_figures" ADD CONSTRAINT "reported_figures_counterpart_area_fkey" FOREIGN KEY ("counterpart_area") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_figures" ADD CONSTRAINT "reported_figures_source_url_fkey" FOREIGN KEY ("source_url") REFERENCES "sources"("url") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_person_slug_fkey" FOREIGN KEY ("person_slug") REFERENCES "persons"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_country_iso3_fkey" FOREIGN KEY ("country_iso3") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_duplicate_of_fkey" FOREIGN KEY ("duplicate_of") REFERENCES "meetings"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_parent_slug_fkey" FOREIGN KEY ("parent_slug") REFERENCES "meetings"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_side_a_fkey" FOREIGN KEY ("side_a") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_side_b_fkey" FOREIGN KEY ("side_b") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_place_country_fkey" FOREIGN KEY ("place_country") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_host_country_fkey" FOREIGN KEY ("host_country") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_visitor_country_fkey" FOREIGN KEY ("visitor_country") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_meeting_slug_fkey" FOREIGN KEY ("meeting_slug") REFERENCES "meetings"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_country_iso3_fkey" FOREIGN KEY ("country_iso3") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_person_slug_fkey" FOREIGN KEY ("person_slug") REFERENCES "persons"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_office_slug_fkey" FOREIGN KEY ("office_slug") REFERENCES "offices"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_topics" ADD CONSTRAINT "meeting_topics_meeting_slug_fkey" FOREIGN KEY ("meeting_slug") REFERENCES "meetings"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_topics" ADD CONSTRAINT "meeting_topics_topic_code_fkey" FOREIGN KEY ("topic_code") REFERENCES "topics"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_sources" ADD CONSTRAINT "meeting_sources_meeting_slug_fkey" FOREIGN KEY ("meeting_slug") REFERENCES "meetings"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_sources" ADD CONSTRAINT "meeting_sources_source_url_fkey" FOREIGN KEY ("source_url") REFERENCES "sources"("url") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_meeting_slug_fkey" FOREIGN KEY ("meeting_slug") REFERENCES "meetings"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_source_url_fkey" FOREIGN KEY ("source_url") REFERENCES "sources"("url") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_country_iso3_fkey" FOREIGN KEY ("country_iso3") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_topics" ADD CONSTRAINT "document_topics_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_topics" ADD CONSTRAINT "document_topics_topic_code_fkey" FOREIGN KEY ("topic_code") REFERENCES "topics"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_meeting_slug_fkey" FOREIGN KEY ("meeting_slug") REFERENCES "meetings"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_speaker_slug_fkey" FOREIGN KEY ("speaker_slug") REFERENCES "persons"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicators"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_ref_area_fkey" FOREIGN KEY ("ref_area") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_counterpart_area_fkey" FOREIGN KEY ("counterpart_area") REFERENCES "countries"("iso3") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_url_fkey" FOREIGN KEY ("source_url") REFERENCES "sources"("url") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_coverage" ADD CONSTRAINT "pair_coverage_side_a_fkey" FOREIGN KEY ("side_a") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_coverage" ADD CONSTRAINT "pair_coverage_side_b_fkey" FOREIGN KEY ("side_b") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;
