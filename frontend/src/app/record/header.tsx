import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { type ComponentProps, type ReactNode, useEffect } from "react";
import { useText } from "../i18n";
import { rememberRecord } from "../recent";
import { useTrail } from "../trail";
import { useViewer } from "../viewer";
import { DeleteRecord } from "./delete/delete_record";
import type { Deletable } from "./delete/deletions";
import { Labels } from "./edit/labels";
import { Owner } from "./edit/owner";
import { webAddress } from "./links";
import { Neighbours, type RecordList } from "./neighbours";

interface Props {
  /** The list that the record is in. */
  list: RecordList;
  name: string;
  /** Kind of record, of which the labels are. */
  entity: ComponentProps<typeof Labels>["entity"];
  labels: ComponentProps<typeof Labels>["labels"];
  owner: ComponentProps<typeof Owner>["owner"];
  /** The record as it is deleted, where the viewer may delete it. */
  deletable?: Deletable | false | undefined;
  /** What stands next to the name. */
  mark?: ReactNode;
  /** What stands at the end. */
  children?: ReactNode;
}

/** The head of a record's page: its list, its name, labels and owner. */
export function RecordHeader({ list, name, entity, labels, owner, deletable, mark, children }: Props) {
  const text = useText();
  const { id } = useViewer();
  const trail = useTrail(list.to);
  useEffect(() => rememberRecord(id, { path: location.pathname, label: name }), [id, name]);
  return (
    <header className="record-head">
      <nav aria-label={text("record.path")}>
        <Link to={list.to} {...(trail && { search: trail.search as never })}>
          {text(list.label)}
        </Link>
        <span aria-hidden="true"> ›</span>
      </nav>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {mark}
      <Labels entity={entity} labels={labels} />
      <div className="record-head-end quiet">
        <Owner owner={owner} />
        {children}
        {deletable && <DeleteRecord record={deletable} list={list.to} />}
        <Neighbours list={list} />
      </div>
    </header>
  );
}

/** A link to a website; nothing where the address is none. */
export function OutsideLink({ address, label }: { address: string | null | undefined; label?: string }) {
  const href = webAddress(address);
  if (!href) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className="record-link">
      {label ?? new URL(href).hostname.replace(/^www\./, "")}
      <ExternalLink size={12} aria-hidden="true" />
    </a>
  );
}
