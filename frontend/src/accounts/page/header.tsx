import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { OutsideLink, RecordHeader } from "../../app/record/header";
import { Why } from "./why";
import type { header_account$key } from "./__generated__/header_account.graphql";

const LIST = { to: "/app/accounts", label: "accounts.title" };

/** Name, labels, owner and links of the account. */
export function Header({ account }: { account: header_account$key }) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment header_account on Account {
        name
        state
        website
        linkedin
        owner {
          name
        }
        labels {
          id
          name
        }
        ...why_account
      }
    `,
    account,
  );
  const { state, website, linkedin } = data;
  const mark = state === "FORMER" && <span className="time">{text("accounts.page.former")}</span>;
  return (
    <RecordHeader list={LIST} {...data} mark={mark}>
      <OutsideLink address={website} />
      <OutsideLink address={linkedin} label="LinkedIn" />
      <Why account={data} />
    </RecordHeader>
  );
}
