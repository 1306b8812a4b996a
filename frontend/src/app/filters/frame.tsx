import "./filters.css";
import type { ReactNode } from "react";
import { MessagesOf } from "../i18n";
import { RecordFrame } from "../record/frame";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

/** Gives the parts of this folder their messages and styles. */
export function FilterFrame({ children }: { children: ReactNode }) {
  return (
    <RecordFrame>
      <MessagesOf catalogues={CATALOGUES}>{children}</MessagesOf>
    </RecordFrame>
  );
}
