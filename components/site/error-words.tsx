"use client";

import { createContext } from "react";

/** Words of the error page in the reader's language: it is drawn in the browser, when the server has already failed. */
export type ErrorPhrases = { title: string; text: string; reference: string; retry: string };

export const ErrorWords = createContext<ErrorPhrases | null>(null);
