import { type ComponentProps, useEffect, useRef } from "react";
import { useFormat } from "./format";
import { useText } from "./i18n";

type Props = Omit<ComponentProps<"input">, "type" | "inputMode" | "pattern" | "defaultValue" | "min"> & {
  /** The number as the API has it. */
  defaultValue?: string | number | null | undefined;
  /** A rate is not grouped: `1.084` of a Spanish viewer is not clear. */
  isRate?: boolean;
  isPositive?: boolean;
};

/** An input of a number, written as the viewer's locale writes it. What is not clear is refused, with an example. Read it by `decimalOf`. */
export function NumberInput({ className = "input numeric", defaultValue, isRate = false, isPositive = false, ...input }: Props) {
  const text = useText();
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const check = () => {
    const typed = field.current!.value.trim();
    const read = typed && format.readDecimal(typed, isRate);
    const isRefused = read === null || (isPositive && read.startsWith("-"));
    field.current!.setCustomValidity(isRefused ? text("number.unclear", { example: format.decimal(isRate ? 1.0842 : 1234.56) }) : "");
  };
  useEffect(check);
  const shown = defaultValue === null || defaultValue === undefined ? "" : format.writeDecimal(defaultValue);
  return <input ref={field} {...input} className={className} inputMode="decimal" autoComplete="off" defaultValue={shown} onInput={check} />;
}
