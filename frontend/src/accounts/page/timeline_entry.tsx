import { Circle, CircleCheck, FileText, Handshake, NotebookPen, Trophy } from "lucide-react";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { NoteContent } from "./note_html";
import type { timelineEntry_entry$data, timelineEntry_entry$key } from "./__generated__/timelineEntry_entry.graphql";

type Item = timelineEntry_entry$data["item"];

/** An entry of the timeline: its kind as an icon, what happened, by whom and when. */
export function TimelineEntry({ entry }: { entry: timelineEntry_entry$key }) {
  const format = useFormat();
  const { at, item } = useFragment(
    graphql`
      fragment timelineEntry_entry on TimelineEntry {
        at
        item {
          __typename
          ... on Activity {
            subject
            isDone
            type {
              name
            }
            owner {
              name
            }
          }
          ... on Note {
            content
            author {
              name
            }
          }
          ... on File {
            name
            downloadUrl
            uploadedBy {
              name
            }
          }
          ... on DealStatusEvent {
            fromStatus
            toStatus
            actor {
              name
            }
            deal {
              title
              value {
                amount
                currency
              }
            }
          }
          ... on MembershipEvent {
            kind
          }
        }
      }
    `,
    entry,
  );
  return (
    <li className="entry" data-kind={item.__typename}>
      <span className="entry-icon" aria-hidden="true">
        {iconOf(item)}
      </span>
      <div className="entry-text">
        <Happening item={item} />
      </div>
      <time className="quiet numeric" dateTime={at} title={format.dateTime(at)}>
        {format.date(at)}
      </time>
    </li>
  );
}

function iconOf(item: Item): ReactNode {
  if (item.__typename === "Activity") return item.isDone ? <CircleCheck size={14} /> : <Circle size={14} />;
  if (item.__typename === "Note") return <NotebookPen size={14} />;
  if (item.__typename === "File") return <FileText size={14} />;
  return item.__typename === "MembershipEvent" ? <Trophy size={14} /> : <Handshake size={14} />;
}

function Happening({ item }: { item: Item }) {
  const text = useText();
  const format = useFormat();
  if (item.__typename === "Activity") {
    return (
      <p>
        <span className="strong">{item.type.name}</span> {item.subject} <By name={item.owner?.name} />
      </p>
    );
  }
  if (item.__typename === "Note") {
    return (
      <>
        <By name={item.author?.name} />
        <NoteContent html={item.content} />
      </>
    );
  }
  if (item.__typename === "File") {
    return (
      <p>
        {item.downloadUrl ? <a href={item.downloadUrl}>{item.name}</a> : item.name} <By name={item.uploadedBy?.name} />
      </p>
    );
  }
  if (item.__typename === "DealStatusEvent") {
    const { deal, fromStatus, toStatus, actor } = item;
    const what = toStatus === "OPEN" ? (fromStatus ? "REOPENED" : "CREATED") : toStatus;
    return (
      <p>
        <span className="strong">{text(`accounts.page.deal.${what}`)}</span>{" "}
        {deal ? <bdi>{deal.title}</bdi> : text("accounts.page.deletedDeal")}{" "}
        {deal && <span className="numeric">{format.money(deal.value)}</span>} <By name={actor?.name} />
      </p>
    );
  }
  if (item.__typename !== "MembershipEvent") return null;
  return <p className="strong">{text(`accounts.page.membership.${item.kind}`)}</p>;
}

function By({ name }: { name: string | null | undefined }) {
  return name ? <bdi className="quiet">{name}</bdi> : null;
}
