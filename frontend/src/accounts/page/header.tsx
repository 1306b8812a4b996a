import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { OutsideLink, RecordHeader } from "../../app/record/header";
import { Merge } from "../../app/record/merge";
import { NEIGHBOURS } from "./neighbours";
import { Why } from "./why";
import type { header_account$key } from "./__generated__/header_account.graphql";

const LIST = { to: "/app/accounts", label: "accounts.title", neighbours: NEIGHBOURS };

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
        organization {
          id
          name
          version
          viewerCanUpdate
          viewerCanDelete
        }
        owner {
          id
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
  const { state, website, linkedin, organization } = data;
  const mark = state === "FORMER" && <span className="time">{text("accounts.page.former")}</span>;
  return (
    <RecordHeader list={LIST} entity="ORGANIZATION" {...data} mark={mark} deletable={organization.viewerCanDelete && { ...organization, kind: "ORGANIZATION" }}>
      <OutsideLink address={website} />
      <OutsideLink address={linkedin} label="LinkedIn" />
      <Why account={data} />
      {organization.viewerCanUpdate && <Merge kind="ORGANIZATION" record={organization} />}
    </RecordHeader>
  );
}
