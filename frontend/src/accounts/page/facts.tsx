import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { CustomField, Detail, Details } from "../../app/record/details";
import type { facts_account$key } from "./__generated__/facts_account.graphql";

/** What else is known about the account: address, size, and custom fields of both kinds. */
export function Facts({ account }: { account: facts_account$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment facts_account on Account {
        accountSince
        industry
        employeeCount
        annualRevenue
        address {
          formatted
        }
        customFields {
          field {
            id
          }
          ...details_value
        }
      }
    `,
    account,
  );
  const { accountSince, industry, employeeCount, annualRevenue, address, customFields } = data;
  return (
    <Details>
      <Detail label={text("accounts.since")}>{accountSince && format.date(accountSince)}</Detail>
      <Detail label={text("accounts.industry")}>{industry}</Detail>
      <Detail label={text("accounts.employees")}>{typeof employeeCount === "number" && format.number(employeeCount)}</Detail>
      <Detail label={text("accounts.page.revenue")}>{annualRevenue}</Detail>
      <Detail label={text("accounts.page.address")}>{address?.formatted}</Detail>
      {customFields.map((value) => (
        <CustomField key={value.field.id} value={value} />
      ))}
    </Details>
  );
}
