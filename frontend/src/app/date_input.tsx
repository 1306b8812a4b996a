import { type ComponentProps, useEffect, useRef, useState } from "react";
import { orderOfDate, useFormat } from "./format";
import { useViewer } from "./viewer";

interface Props extends Omit<ComponentProps<"input">, "type" | "defaultValue"> {
  defaultValue?: string | undefined;
}

/** An input of a day. A browser writes it in an order of its own: where that is not the user's, the day is said below. */
export function DateInput({ className = "input numeric", onChange, ...input }: Props) {
  const format = useFormat();
  const { locale } = useViewer();
  const [day, setDay] = useState(input.defaultValue ?? "");
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { form, defaultValue } = place.current!;
    const onReset = () => setDay(defaultValue);
    form?.addEventListener("reset", onReset);
    return () => form?.removeEventListener("reset", onReset);
  }, []);
  const isOwnOrder = orderOfDate(navigator.language) === orderOfDate(locale);
  return (
    <span className="date-input">
      <input
        {...input}
        ref={place}
        className={className}
        type="date"
        onChange={(event) => {
          setDay(event.target.value);
          onChange?.(event);
        }}
      />
      {day && !isOwnOrder && <output className="quiet">{format.weekday(day)}</output>}
    </span>
  );
}
