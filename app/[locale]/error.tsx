"use client";

import { useContext } from "react";
import { ErrorWords } from "@/components/site/error-words";
import { Button } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a reader sees when a page fails: what happened, whether data are safe, a retry and the reference of the log. */
export default function PageError({ error, reset }: Props) {
  const words = useContext(ErrorWords);
  return (
    <div role="alert" className="py-12">
      <h1 className="font-serif text-2xl font-semibold tracking-tight">{words?.title}</h1>
      <p className="mt-3 max-w-prose">{words?.text}</p>
      {error.digest && (
        <p className="mt-3 text-sm text-muted">
          {words?.reference} {error.digest}
        </p>
      )}
      <div className="mt-5">
        <Button look="primary" onClick={reset}>
          {words?.retry}
        </Button>
      </div>
    </div>
  );
}
