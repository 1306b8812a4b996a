import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { customText } from "../custom_value";
import { useFormat } from "../format";
import { useText } from "../i18n";
import { telephoneLink, webAddress } from "./links";
import { pathOf } from "./paths";
import type { details_value$data, details_value$key } from "./__generated__/details_value.graphql";

/** Facts about a record, each with its label. */
export function Details({ children }: { children: ReactNode }) {
  return (
    <section aria-label={useText()("record.details")}>
      <dl className="details">{children}</dl>
    </section>
  );
}

/** A fact; nothing is shown without a value. */
export function Detail({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "" || children === false) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

/** The value of a custom field. */
export function CustomField({ value }: { value: details_value$key }) {
  const data = useFragment(
    graphql`
      fragment details_value on CustomValue {
        ...customValue_shown @relay(mask: false)
        refersTo {
          __typename
          id
        }
        field {
          name
          type
        }
      }
    `,
    value,
  );
  return (
    <Detail label={data.field.name}>
      <Value {...data} />
    </Detail>
  );
}

/** The value of a custom field; telephone numbers, addresses of websites and records are links. */
export function Value({ refersTo, field: { type }, ...value }: Omit<details_value$data, " $fragmentType">) {
  const text = customText(value, useFormat());
  if (!text) return null;
  if (type === "PHONE") return <a href={telephoneLink(text)}>{text}</a>;
  const path = refersTo && pathOf(refersTo);
  if (path) return <a href={path}>{text}</a>;
  const address = text.startsWith("http") ? webAddress(text) : null;
  return address ? <a href={address} target="_blank" rel="noreferrer noopener">{text}</a> : text;
}
