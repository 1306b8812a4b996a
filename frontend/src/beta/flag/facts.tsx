import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import { ChangeForm } from "../parts/change_form";
import { EditFacts } from "./edit_facts";
import type { facts_flag$key } from "./__generated__/facts_flag.graphql";

/** What is known of the beta: description, owner, review, and how it is kept. */
export function Facts({ flag }: { flag: facts_flag$key }) {
  const text = useText();
  const format = useFormat();
  const data = useFragment(
    graphql`
      fragment facts_flag on FeatureFlag {
        key
        version
        title
        description
        kind
        isHidden
        bucketBy
        owner
        reviewBy
        createdAt
        archivedAt
        ...editFacts_flag
      }
    `,
    flag,
  );
  const { key, version, description, kind, isHidden, bucketBy, owner, reviewBy, createdAt, archivedAt } = data;
  const editing = useForm();
  const archiving = useForm();
  const mayChange = useCan("FLAGS_CHANGE") && !archivedAt;
  return (
    <section aria-labelledby="facts">
      <div className="section-head">
        <h2 id="facts">{text("record.details")}</h2>
        {mayChange && (
          <button type="button" className="button" aria-expanded={editing.isOpen} onClick={editing.isOpen ? editing.close : editing.open}>
            {text(editing.isOpen ? "record.cancel" : "beta.edit")}
          </button>
        )}
      </div>
      {editing.isOpen ? (
        <EditFacts flag={data} onDone={editing.close} />
      ) : (
        <dl className="details">
          {description && <Fact label={text("beta.description")} value={description} />}
          <Fact label={text("beta.owner")} value={owner || "–"} />
          <Fact label={text("beta.reviewBy")} value={reviewBy ? format.day(reviewBy) : "–"} />
          <Fact label={text("beta.kind")} value={text(`beta.kind.${kind}`)} />
          <Fact label={text("beta.isHidden")} value={text(isHidden ? "beta.hidden" : "beta.shown")} />
          <Fact label={text("beta.bucketBy")} value={text(`beta.bucketBy.${bucketBy}`)} />
          <Fact label={text("beta.createdAt")} value={format.date(createdAt)} />
          {archivedAt && <Fact label={text("beta.archivedAt")} value={format.date(archivedAt)} />}
        </dl>
      )}
      {mayChange && !editing.isOpen && (
        <div className="beta-archive">
          <button type="button" className="link" aria-expanded={archiving.isOpen} onClick={archiving.isOpen ? archiving.close : archiving.open}>
            {text(archiving.isOpen ? "record.cancel" : "beta.archive")}
          </button>
          {archiving.isOpen && <Archive flag={{ key, version }} />}
        </div>
      )}
    </section>
  );
}

/** Whether a form is open. What others change meanwhile closes no form: it would lose what is typed. */
function useForm() {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

/** Takes a flag out of use for ever. Its key is to be typed, as there is no way back. */
function Archive({ flag }: { flag: { key: string; version: number } }) {
  const text = useText();
  const [confirmed, setConfirmed] = useState("");
  return (
    <ChangeForm flag={flag} op={confirmed === flag.key ? { switch: "ARCHIVE" } : null} submit={text("beta.archive")} isDanger>
      <label>
        {text("beta.archiveHelp", { key: flag.key })}
        <input className="input beta-key" value={confirmed} spellCheck={false} autoCapitalize="none" onChange={(event) => setConfirmed(event.target.value.trim())} />
      </label>
    </ChangeForm>
  );
}

