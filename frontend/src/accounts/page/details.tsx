import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { telephoneLink } from "./links";
import type { details_account$key } from "./__generated__/details_account.graphql";

/** What else is known about the account: address, size, and custom fields. */
export function Details({ account }: { account: details_account$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment details_account on Account {
        accountSince
        industry
        employeeCount
        annualRevenue
        address {
          formatted
        }
        customFields {
          text
          date
          money {
            amount
            currency
          }
          field {
            id
            name
            type
          }
        }
      }
    `,
    account,
  );
  const { accountSince, industry, employeeCount, annualRevenue, address, customFields } = data;
  return (
    <section aria-label={text("accounts.page.details")}>
      <dl className="details">
        <Detail label={text("accounts.since")}>{accountSince && format.date(accountSince)}</Detail>
        <Detail label={text("accounts.industry")}>{industry}</Detail>
        <Detail label={text("accounts.employees")}>{typeof employeeCount === "number" && format.number(employeeCount)}</Detail>
        <Detail label={text("accounts.page.revenue")}>{annualRevenue}</Detail>
        <Detail label={text("accounts.page.address")}>{address?.formatted}</Detail>
        {customFields.map(({ field, text: value, date, money }) => (
          <Detail key={field.id} label={field.name}>
            {money ? format.money(money) : date ? format.day(date) : value && <Value type={field.type} value={value} />}
          </Detail>
        ))}
      </dl>
    </section>
  );
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

function Value({ type, value }: { type: string; value: string }) {
  return type === "PHONE" ? <a href={telephoneLink(value)}>{value}</a> : value;
}
