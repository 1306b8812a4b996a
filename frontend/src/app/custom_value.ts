import { graphql } from "react-relay";
import type { Formats } from "./format";
import type { customValue_shown$data } from "./__generated__/customValue_shown.graphql";

/** What of a custom field's value is shown as text. */
void graphql`
  fragment customValue_shown on CustomValue {
    text
    number
    date
    time
    dates {
      start
      end
    }
    times {
      start
      end
    }
    money {
      amount
      currency
    }
    options {
      label
    }
  }
`;

/** The value of a custom field in the viewer's language; null if it has none. */
export function customText(value: Omit<customValue_shown$data, " $fragmentType">, format: Formats): string | null {
  const { text, number, date, time, dates, times, money, options } = value;
  if (money) return format.money(money);
  if (date) return format.day(date);
  if (dates) return range(dates, format.day);
  if (time) return format.time(time);
  if (times) return range(times, format.time);
  if (typeof number === "number") return format.number(number);
  if (options.length) return options.map(({ label }) => label).join(", ");
  return text ?? null;
}

function range({ start, end }: { start: string; end?: string | null | undefined }, format: (part: string) => string): string {
  return `${format(start)} – ${end ? format(end) : "…"}`;
}
