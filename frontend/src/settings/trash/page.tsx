import "../../app/settings/settings.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphql } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { RecordFrame } from "../../app/record/frame";
import { RefreshContext } from "../../app/record/refresh_context";
import { useLoaded } from "../../app/record/use_loaded";
import { ScrollArea } from "../../app/scroll_area";
import { useCan } from "../../app/viewer";
import { Restore } from "./restore";
import { type Kind, KINDS } from "./trash_search";
import type { pageTrashQuery } from "./__generated__/pageTrashQuery.graphql";

const PAGE = graphql`
  query pageTrashQuery($kind: DeletedKind!) {
    deleted(kind: $kind, first: 100) {
      nodes {
        recordId
        name
        deletedAt
        restorableUntil
        deletedBy {
          name
        }
      }
    }
  }
`;

/** Deleted records, the last deletion first, with what restores them. */
export default function TrashPage() {
  return (
    <RecordFrame>
      <Trash />
    </RecordFrame>
  );
}

function Trash() {
  const text = useText();
  const { kind = "ORGANIZATION" } = useSearch({ strict: false }) as { kind?: Kind };
  const variables = useMemo(() => ({ kind }), [kind]);
  const { data, refresh } = useLoaded<pageTrashQuery>(PAGE, variables);
  const { nodes } = data.deleted;
  return (
    <RefreshContext value={refresh}>
      <div className="page-head">
        <h1>{text("settings.trash")}</h1>
      </div>
      <div className="page-tools">
        <Kinds current={kind} />
      </div>
      <ScrollArea>
        {nodes.length === 0 && <p className="quiet">{text("settings.trashEmpty")}</p>}
        <ul className="lines">
          {nodes.map((record) => (
            <Deleted key={record.recordId} record={record} />
          ))}
        </ul>
      </ScrollArea>
    </RefreshContext>
  );
}

function Kinds({ current }: { current: Kind }) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <div className="views" role="group" aria-label={text("settings.kind")}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="view"
          aria-pressed={kind === current}
          onClick={() => void navigate({ to: ".", search: { kind } as never })}
        >
          {text(`settings.kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}

type Record = pageTrashQuery["response"]["deleted"]["nodes"][number];

function Deleted({ record }: { record: Record }) {
  const text = useText();
  const format = useFormat();
  const canWrite = useCan("RECORDS_WRITE");
  const { recordId, name, deletedAt, deletedBy, restorableUntil } = record;
  const ago = format.ago(deletedAt);
  const who = deletedBy ? text("settings.deletedBy", { name: deletedBy.name, ago }) : text("settings.deleted", { ago });
  return (
    <li className="line">
      <div className="line-text">
        <p>
          <bdi className="strong">{name}</bdi>
        </p>
        <p className="quiet">
          {who} · {text("settings.restorable", { day: format.date(restorableUntil) })}
        </p>
      </div>
      {canWrite && <Restore id={recordId} name={name} />}
    </li>
  );
}
