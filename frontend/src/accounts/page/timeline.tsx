import { useEffect } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { type Show, SHOWS } from "./page_search";
import { TimelineEntry } from "./timeline_entry";
import { useKinds } from "./use_kinds";
import type { timeline_account$key } from "./__generated__/timeline_account.graphql";
import type { timelinePageQuery } from "./__generated__/timelinePageQuery.graphql";

const PAGE_SIZE = 25;

/** What has happened with the account, newest first, in pages. */
export function Timeline({ account, onCount }: { account: timeline_account$key; onCount: (count: number) => void }) {
  const text = useText();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<timelinePageQuery, timeline_account$key>(
    graphql`
      fragment timeline_account on Account
      @refetchable(queryName: "timelinePageQuery")
      @argumentDefinitions(
        kinds: { type: "[TimelineKind!]" }
        first: { type: "Int", defaultValue: 25 }
        after: { type: "String" }
      ) {
        timeline(kinds: $kinds, first: $first, after: $after) @connection(key: "timeline_timeline") {
          edges {
            cursor
            node {
              ...timelineEntry_entry
            }
          }
        }
      }
    `,
    account,
  );
  const { edges } = data.timeline;
  useEffect(() => onCount(edges.length), [edges.length, onCount]);
  return (
    <section>
      <div className="section-head">
        <h2>{text("accounts.page.timeline")}</h2>
        <Kinds />
      </div>
      {edges.length ? (
        <ul className="timeline">
          {edges.map(({ cursor, node }) => (
            <TimelineEntry key={cursor} entry={node} />
          ))}
        </ul>
      ) : (
        <p className="quiet none">{text("accounts.page.noEntry")}</p>
      )}
      {hasNext && (
        <button type="button" className="button" disabled={isLoadingNext} onClick={() => loadNext(PAGE_SIZE)}>
          {text(isLoadingNext ? "shell.loading" : "record.more")}
        </button>
      )}
    </section>
  );
}

function Kinds() {
  const text = useText();
  const { show, setShow } = useKinds();
  return (
    <div className="kinds" role="group" aria-label={text("accounts.page.show")}>
      {[undefined, ...(Object.keys(SHOWS) as Show[])].map((kind) => (
        <button key={kind ?? "all"} type="button" className="view" aria-pressed={kind === show} onClick={() => setShow(kind)}>
          {text(`accounts.page.show.${kind ?? "all"}`)}
        </button>
      ))}
    </div>
  );
}
