import { useState } from "react";
import { DateInput } from "../date_input";
import { dayIn } from "../format";
import { useText } from "../i18n";
import { instantOf } from "./instant";

interface Props {
  day?: string;
  time?: string;
  /** It has to have a day, even without a time. */
  isRequired?: boolean;
  /** The element that says what is wrong with the day. */
  describedBy?: string;
}

/** Day and time of an activity: `day` and `time` of the form. A time needs its day. */
export function DueFields({ day = "", time = "", isRequired = false, describedBy }: Props) {
  const text = useText();
  const [hasTime, setHasTime] = useState(time !== "");
  return (
    <>
      <DateInput
        name="day"
        required={isRequired || hasTime}
        defaultValue={day}
        aria-label={text("shell.dueDay")}
        aria-describedby={describedBy}
      />
      <input
        className="input numeric"
        type="time"
        name="time"
        defaultValue={time}
        aria-label={text("shell.dueTime")}
        onChange={(event) => setHasTime(event.target.value !== "")}
      />
    </>
  );
}

/** When an activity is due, as the API takes it: at a time, or all day in every zone, or at no time. */
export function dueOf(timeZone: string, data: FormData): { dueAt: string } | { dueDate: string | null } {
  const [day, time] = ["day", "time"].map((name) => String(data.get(name) ?? "")) as [string, string];
  return day && time ? { dueAt: instantOf(timeZone, day, time) } : { dueDate: day || null };
}

/** Day and time that an activity is due, as the fields show them in a zone; empty without one. */
export function shownDue(timeZone: string, { dueAt, dueDate }: { dueAt?: string | null | undefined; dueDate?: string | null | undefined }) {
  if (!dueAt) return { day: dueDate ?? "", time: "" };
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return { day: dayIn(timeZone, new Date(dueAt)), time: format.format(new Date(dueAt)) };
}
