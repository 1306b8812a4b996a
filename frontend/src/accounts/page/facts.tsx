import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Detail, Details } from "../../app/record/details";
import { CustomFields } from "../../app/record/edit/custom_fields";
import { OrganizationFacts } from "../../app/record/edit/organization_facts";
import type { customFields_query$key } from "../../app/record/edit/__generated__/customFields_query.graphql";
import type { facts_account$key } from "./__generated__/facts_account.graphql";

const ENTITIES = ["ACCOUNT", "ORGANIZATION"];

interface Props {
  account: facts_account$key;
  query: customFields_query$key;
}

/** What else is known about the account: address, size, and custom fields of both kinds. */
export function Facts({ account, query }: Props) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment facts_account on Account {
        accountSince
        name
        website
        linkedin
        industry
        employeeCount
        annualRevenue
        address {
          ...addressFields_address @relay(mask: false)
        }
        customFields {
          ...customFields_value
        }
      }
    `,
    account,
  );
  const { accountSince, customFields } = data;
  return (
    <Details>
      <Detail label={text("accounts.since")}>{accountSince && format.date(accountSince)}</Detail>
      <OrganizationFacts {...data} />
      <CustomFields query={query} entities={ENTITIES} values={customFields} />
    </Details>
  );
}
