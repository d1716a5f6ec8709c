export const DOCUMENT_TYPES = [
  "treaty",
  "multilateral_treaty",
  "intergovernmental_agreement",
  "interagency_agreement",
  "memorandum",
  "protocol",
  "declaration",
  "joint_statement",
  "council_decision",
  "programme",
  "roadmap",
  "concept",
  "regulation",
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const SIGNING_LEVELS = [
  "heads_of_state",
  "heads_of_government",
  "government",
  "foreign_ministers",
  "ministries",
] as const;
export type SigningLevel = (typeof SIGNING_LEVELS)[number];

export const DOCUMENT_STATUSES = ["signed", "adopted"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
