import { useState } from "react";
import { dayIn, useFormat } from "../format";
import { useText } from "../i18n";
import { useViewer } from "../viewer";

interface Props {
  dueAt: string | null | undefined;
  dueDate: string | null | undefined;
  isOverdue: boolean;
}

/** When an activity is due, in the colour of its time. */
export function Due({ dueAt, dueDate, isOverdue }: Props) {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useViewer();
  const [today] = useState(() => dayIn(timeZone, new Date()));
  const day = dueDate ?? (dueAt && dayIn(timeZone, new Date(dueAt)));
  if (!day) return <span className="time">{text("record.noDate")}</span>;
  const tone = isOverdue ? "overdue" : day === today ? "today" : "soon";
  return <span className={`time time-${tone}`}>{dueAt ? format.dateTime(dueAt) : format.day(day)}</span>;
}
