import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { webAddress } from "./links";
import { Why } from "./why";
import type { header_account$key } from "./__generated__/header_account.graphql";

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
  const { name, state, website, linkedin, owner, labels } = data;
  return (
    <header className="account-head">
      <nav aria-label={text("accounts.page.path")}>
        <Link to={"/app/accounts" as string}>{text("accounts.title")}</Link>
        <span aria-hidden="true"> ›</span>
      </nav>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {state === "FORMER" && <span className="time">{text("accounts.page.former")}</span>}
      {labels.map((label) => (
        <span key={label.id} className="account-label">
          <bdi>{label.name}</bdi>
        </span>
      ))}
      <p className="account-head-end quiet">
        {owner && (
          <span>
            {text("accounts.owner")} <bdi className="strong">{owner.name}</bdi>
          </span>
        )}
        <OutsideLink address={website} />
        <OutsideLink address={linkedin} label="LinkedIn" />
        <Why account={data} />
      </p>
    </header>
  );
}

function OutsideLink({ address, label }: { address: string | null | undefined; label?: string }) {
  const href = webAddress(address);
  if (!href) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className="account-link">
      {label ?? new URL(href).hostname.replace(/^www\./, "")}
      <ExternalLink size={12} aria-hidden="true" />
    </a>
  );
}
