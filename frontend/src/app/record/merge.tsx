import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { toast } from "../../ui/toast";
import { Dialog } from "../../ui/dialog";
import { commit, RefusedError } from "../commit";
import { useText } from "../i18n";
import { Problems } from "./problems";
import { type Chosen, RecordSearch } from "./record_search";
import type { mergeMutation } from "./__generated__/mergeMutation.graphql";
import type { mergeUndoMutation } from "./__generated__/mergeUndoMutation.graphql";

const MERGE = graphql`
  mutation mergeMutation($input: OrganizationMergeInput!) {
    result: organizationMerge(input: $input) {
      moved {
        typeName
        recordCount
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const UNDO = graphql`
  mutation mergeUndoMutation($input: OrganizationMergeUndoInput!) {
    result: organizationMergeUndo(input: $input) {
      conflicts {
        field
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const PERSON_MERGE = graphql`
  mutation mergePersonMutation($input: PersonMergeInput!) {
    result: personMerge(input: $input) {
      moved {
        typeName
        recordCount
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const PERSON_UNDO = graphql`
  mutation mergePersonUndoMutation($input: PersonMergeUndoInput!) {
    result: personMergeUndo(input: $input) {
      conflicts {
        field
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

/** What differs between the kinds of records that can be merged. */
const KINDS = {
  ORGANIZATION: { merge: MERGE, undo: UNDO, page: "organizations" },
  PERSON: { merge: PERSON_MERGE, undo: PERSON_UNDO, page: "people" },
} as const;

interface Props {
  kind: keyof typeof KINDS;
  record: Chosen & { readonly version: number };
}

/** Merges an organization or a person into another one, after a preview. It can be undone for eight seconds here. */
export function Merge({ kind, record }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="detail-edit" onClick={() => setOpen(true)}>
        {text("record.merge")}
      </button>
      <Dialog open={isOpen} onClose={close} title={text("record.mergeTitle", { kind, name: record.name })}>
        <Choose kind={kind} record={record} onClose={close} />
      </Dialog>
    </>
  );
}

function Choose({ kind, record, onClose }: Props & { onClose: () => void }) {
  const text = useText();
  const [into, setInto] = useState<Chosen | null>(null);
  const { merge, isPending, error } = useMerge(kind, record, onClose);
  const preview = usePreview(kind, record, into);
  const shown = error ?? preview.error;
  const errors = shown instanceof RefusedError ? shown.errors : shown ? [shown] : [];
  return (
    <div className="form">
      <p className="quiet">{text("record.mergeHelp", { kind })}</p>
      {into ? (
        <p className="chosen">
          <bdi className="strong">{into.name}</bdi>
          <button type="button" className="button button-plain" onClick={() => setInto(null)}>
            {text("record.chooseOther")}
          </button>
        </p>
      ) : (
        <RecordSearch kind={kind} label={text("record.mergeInto", { kind })} except={record.id} onChoose={setInto} />
      )}
      <p role="status">{preview.counts && text("record.mergePreview", { kind, ...preview.counts })}</p>
      <Problems problems={errors.map((each) => ({ error: each }))} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text("record.cancel")}
        </button>
        <button type="button" className="button button-primary" disabled={!into || !preview.counts || isPending} onClick={() => into && void merge(into)}>
          {text("record.merge")}
        </button>
      </div>
    </div>
  );
}

type Counts = { deals: number; people: number; activities: number };

/** Ask the server what a merge would move. */
function usePreview(kind: Props["kind"], { id, version }: Props["record"], into: Chosen | null): { counts: Counts | null; error: Error | null } {
  const environment = useRelayEnvironment();
  const [known, setKnown] = useState<{ intoId: string; counts: Counts | null; error: Error | null } | null>(null);
  const intoId = into?.id;
  useEffect(() => {
    if (!intoId) return;
    commit<mergeMutation>(environment, KINDS[kind].merge, { id, expectedVersion: version, intoId, validateOnly: true })
      .then(({ moved }) => setKnown({ intoId, counts: countsOf(moved ?? []), error: null }))
      .catch((error: Error) => setKnown({ intoId, counts: null, error }));
  }, [environment, kind, id, version, intoId]);
  return known?.intoId === intoId && known ? known : { counts: null, error: null };
}

function countsOf(moved: readonly { readonly typeName: string; readonly recordCount: number }[]): Counts {
  const count = (type: string) => moved.find(({ typeName }) => typeName === type)?.recordCount ?? 0;
  return { deals: count("Deal"), people: count("Person"), activities: count("Activity") };
}

/** Return what merges, opens the record that stays, and offers to undo it. */
function useMerge(kind: Props["kind"], { id, version, name }: Props["record"], onClose: () => void) {
  const text = useText();
  const environment = useRelayEnvironment();
  const navigate = useNavigate();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const open = (recordId: string) => navigate({ to: `/app/${KINDS[kind].page}/${encodeURIComponent(recordId)}` });
  const undo = () =>
    void commit<mergeUndoMutation>(environment, KINDS[kind].undo, { id })
      .then(() => open(id))
      .catch(() => toast({ text: text("record.notUndone"), isError: true }));
  const merge = async (into: Chosen) => {
    setPending(true);
    setError(null);
    try {
      await commit<mergeMutation>(environment, KINDS[kind].merge, { id, expectedVersion: version, intoId: into.id });
      onClose();
      await open(into.id);
      toast({ text: text("record.merged", { name, into: into.name }), undo });
    } catch (reason) {
      setError(reason as Error);
    } finally {
      setPending(false);
    }
  };
  return { merge, isPending, error };
}
