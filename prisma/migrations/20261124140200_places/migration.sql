-- CreateTable
CREATE TABLE "place_names" (
    "country_iso3" CHAR(3) NOT NULL,
    "name" TEXT NOT NULL,
    "gazetteer_name" TEXT NOT NULL,

    CONSTRAINT "place_names_pkey" PRIMARY KEY ("country_iso3","name")
);

-- CreateTable
CREATE TABLE "places" (
    "country_iso3" CHAR(3) NOT NULL,
    "name" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "gazetteer" TEXT NOT NULL,
    "gazetteer_id" TEXT NOT NULL,
    "gazetteer_name" TEXT NOT NULL,

    CONSTRAINT "places_pkey" PRIMARY KEY ("country_iso3","name")
);

-- AddForeignKey
ALTER TABLE "place_names" ADD CONSTRAINT "place_names_country_iso3_fkey" FOREIGN KEY ("country_iso3") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_country_iso3_fkey" FOREIGN KEY ("country_iso3") REFERENCES "countries"("iso3") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say. Positions are degrees of WGS 84; NaN lies in no range.
ALTER TABLE places
  ADD CONSTRAINT places_latitude_range CHECK (latitude BETWEEN -90 AND 90),
  ADD CONSTRAINT places_longitude_range CHECK (longitude BETWEEN -180 AND 180);
