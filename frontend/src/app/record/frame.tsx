import "./record.css";
import type { ReactNode } from "react";
import { MessagesOf } from "../i18n";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

/** Gives the parts of this folder their messages and styles. */
export function RecordFrame({ children }: { children: ReactNode }) {
  return <MessagesOf catalogues={CATALOGUES}>{children}</MessagesOf>;
}
