"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

type Tab = { section: string; href: string; label: string; count?: string };

/** The pair's sections; the one of the address is marked. */
export function PairTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const segment = useSelectedLayoutSegment() ?? "";
  return <TabLinks label={label} tabs={tabs.map((tab) => ({ ...tab, current: tab.section === segment }))} />;
}
