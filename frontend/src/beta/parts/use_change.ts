import { useCallback, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { type Environment, graphql } from "relay-runtime";
import { commit, type Mutation, RefusedError, type UserError } from "../../app/commit";
import { useRefresh } from "../../app/record/refresh_context";
import { FLAG_MUTATIONS } from "./flag_mutations";
import type { impactQuery$variables } from "./__generated__/impactQuery.graphql";
import type { Notice } from "./notices";
import { PEOPLE_MUTATIONS } from "./people_mutations";

/** An operation on a flag, as `featureImpact` and change requests take it. */
export type Op = impactQuery$variables["ops"][number];

/** The flag that is changed, as it was read. */
export interface FlagRef {
  readonly key: string;
  readonly version: number;
}

/** What a mutation of a beta answers. */
export interface Outcome {
  readonly notices?: readonly Notice[] | null | undefined;
  readonly change?: { readonly id: string; readonly state: string } | null | undefined;
  readonly userErrors: readonly UserError[];
}

interface ChangeMutation extends Mutation {
  readonly response: { readonly result: Outcome | null | undefined };
  readonly variables: { readonly input: Record<string, unknown> };
}

/** What goes along with an operation. */
export interface Extra {
  reason?: string;
  /** When it is to be done; at once without it. */
  effectiveAt?: string | undefined;
}

const SUBMIT = graphql`
  mutation useChangeSubmitMutation($input: ChangeSubmitInput!) {
    result: changeSubmit(input: $input) {
      notices {
        ...notices_notice @relay(mask: false)
      }
      change {
        id
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

const APPLY = graphql`
  mutation useChangeApplyMutation($input: ChangeApplyInput!) {
    result: changeApply(input: $input) {
      notices {
        ...notices_notice @relay(mask: false)
      }
      change {
        id
        state
      }
      userErrors {
        ...problems_userErrors @relay(mask: false)
      }
    }
  }
`;

/** Return what does operations on a flag and reads the page again, whether it is running, and what was wrong. */
export function useChange() {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<readonly (UserError | Error)[]>([]);
  const [isPending, setPending] = useState(false);
  const run = useCallback(
    async (flag: FlagRef, ops: readonly Op[], extra: Extra = {}): Promise<Outcome | null> => {
      setProblems([]);
      setPending(true);
      try {
        const outcome = await doOps(environment, flag, ops, extra);
        await refresh();
        return outcome;
      } catch (error) {
        const found = error instanceof RefusedError ? error.errors : [error as Error];
        if (found.some((each) => "code" in each && each.code === "STALE_VERSION")) await refresh(); // what is said is shown
        setProblems(found);
        return null;
      } finally {
        setPending(false);
      }
    },
    [environment, refresh],
  );
  return { run, isPending, problems };
}

/** Do one operation by its own mutation; several, or later ones, as a change. */
async function doOps(environment: Environment, flag: FlagRef, ops: readonly Op[], extra: Extra): Promise<Outcome> {
  const [first, ...others] = ops;
  if (first && others.length === 0 && !extra.effectiveAt) {
    const { mutation, input } = requestOf(flag, first, extra);
    return commit<ChangeMutation>(environment, mutation, input);
  }
  const { reason = "", effectiveAt = null } = extra;
  const submitted = await commit<ChangeMutation>(environment, SUBMIT, { flag: flag.key, reason, ops, effectiveAt });
  const { change } = submitted;
  return change?.state === "APPROVED" ? commit<ChangeMutation>(environment, APPLY, { change: change.id }) : submitted;
}

function requestOf({ key, version }: FlagRef, op: Op, { reason = "" }: Extra) {
  const [name = "", value] = Object.entries(op).find(([, given]) => given !== undefined) ?? [];
  const kind = name === "switch" ? String(value).toLowerCase() : name;
  const fields = name === "switch" ? {} : (value as object);
  const ofPeople = PEOPLE_MUTATIONS[kind];
  const expected = name === "create" ? {} : { expectedVersion: version };
  if (ofPeople) return { mutation: ofPeople, input: { flag: key, reason, ...fields } };
  const ofFlag = FLAG_MUTATIONS[kind];
  if (!ofFlag) throw new Error(`There is no mutation for ${kind}.`);
  const isSegment = kind.startsWith("segment");
  return { mutation: ofFlag, input: { ...(isSegment ? {} : { key, ...expected }), reason, ...fields } };
}
