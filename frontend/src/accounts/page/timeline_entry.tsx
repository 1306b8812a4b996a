import { Handshake, Trophy } from "lucide-react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { ActivityEntry, By, Entry, FileEntry, NoteEntry } from "../../app/record/entry";
import type { timelineEntry_entry$data, timelineEntry_entry$key } from "./__generated__/timelineEntry_entry.graphql";

type StatusEvent = Extract<timelineEntry_entry$data["item"], { __typename: "DealStatusEvent" }>;

/** An entry of the timeline: what happened, by whom and when. */
export function TimelineEntry({ entry }: { entry: timelineEntry_entry$key }) {
  const text = useText();
  const { at, item } = useFragment(
    graphql`
      fragment timelineEntry_entry on TimelineEntry {
        at
        item {
          __typename
          ... on Activity {
            ...entry_activity @alias(as: "activity")
          }
          ... on Note {
            ...entry_note @alias(as: "note")
          }
          ... on File {
            ...entry_file @alias(as: "file")
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
  if (item.__typename === "Activity" && item.activity) return <ActivityEntry at={at} activity={item.activity} />;
  if (item.__typename === "Note" && item.note) return <NoteEntry at={at} note={item.note} />;
  if (item.__typename === "File" && item.file) return <FileEntry at={at} file={item.file} />;
  if (item.__typename === "DealStatusEvent") return <DealStatusEntry at={at} event={item} />;
  if (item.__typename !== "MembershipEvent") return null;
  return (
    <Entry kind={item.__typename} icon={<Trophy size={14} />} at={at}>
      <p className="strong">{text(`accounts.page.membership.${item.kind}`)}</p>
    </Entry>
  );
}

function DealStatusEntry({ at, event }: { at: string; event: StatusEvent }) {
  const text = useText();
  const format = useFormat();
  const { deal, fromStatus, toStatus, actor } = event;
  const what = toStatus === "OPEN" ? (fromStatus ? "REOPENED" : "CREATED") : toStatus;
  return (
    <Entry kind={event.__typename} icon={<Handshake size={14} />} at={at}>
      <p>
        <span className="strong">{text(`accounts.page.deal.${what}`)}</span>{" "}
        {deal ? <bdi>{deal.title}</bdi> : text("accounts.page.deletedDeal")}{" "}
        {deal && <span className="numeric">{format.money(deal.value)}</span>} <By name={actor?.name} />
      </p>
    </Entry>
  );
}
