"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

type SharedMoment = {
  /** The moment under the cursor, epoch milliseconds; null when it is on none. */
  moment: number | null;
  setMoment: (moment: number | null) => void;
};

const MomentContext = createContext<SharedMoment | null>(null);

/** The moment that the plots around share; null where each plot has a cursor of its own. */
export function useSharedMoment(): SharedMoment | null {
  return useContext(MomentContext);
}

/** The plots within it show the values of one moment: that under the pointer or keys of any of them. */
export function SharedCursor({ children }: { children: ReactNode }) {
  const [moment, setMoment] = useState<number | null>(null);
  const shared = useMemo(() => ({ moment, setMoment }), [moment]);
  return <MomentContext value={shared}>{children}</MomentContext>;
}
