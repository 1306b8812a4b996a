import { useFormat } from "../app/format";
import { useText } from "../app/i18n";

interface Activity {
  readonly subject: string;
  readonly dueAt: string | null | undefined;
  readonly dueDate: string | null | undefined;
}

const TONES: Record<string, string> = {
  OVERDUE: "time time-overdue",
  TODAY: "time time-today",
  TOMORROW: "time time-soon",
  WITHIN_WEEK: "time time-soon",
};

/** The next activity with its time, in the colour of the board's column; or that nothing is planned. */
export function NextActivity({ activity, column }: { activity: Activity | null | undefined; column: string }) {
  const text = useText();
  if (!activity) return <span className="quiet">{text("accounts.nothingPlanned")}</span>;
  return (
    <>
      <DueTime activity={activity} column={column} /> {activity.subject}
    </>
  );
}

function DueTime({ activity: { dueAt, dueDate }, column }: { activity: Activity; column: string }) {
  const format = useFormat();
  const label = dueAt ? format.dateTime(dueAt) : dueDate && format.day(dueDate);
  return label ? <span className={TONES[column] ?? "time"}>{label}</span> : null;
}
