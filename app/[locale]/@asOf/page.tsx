export { AsOfView as default } from "@/app/[locale]/@asOf/as-of-view";
