import { useFormat } from "../../format";
import type { customFields_value$data } from "./__generated__/customFields_value.graphql";

/** The value of a custom field. */
export type Value = customFields_value$data[number];

/** Return what shows the value of a custom field as text. */
export function useValueShown(): (value: Value) => string | null {
  const format = useFormat();
  return ({ money, date, options, text }) => {
    if (money) return format.money(money);
    if (date) return format.day(date);
    if (options.length) return options.map(({ label }) => label).join(", ");
    return text ?? null;
  };
}
