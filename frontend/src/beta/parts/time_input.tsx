import type { ComponentProps } from "react";

/** A field for a day with a time, in the viewer's zone (`useInstants`). */
export function TimeInput(props: ComponentProps<"input">) {
  return <input className="input" type="datetime-local" max="9999-12-31T23:59" {...props} />;
}
