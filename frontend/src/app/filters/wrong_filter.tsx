import { CatchBoundary } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { fetchQuery, useRelayEnvironment } from "react-relay";
import { EmptyState } from "../../ui/states";
import { isWrongAddress } from "../errors";
import { useText } from "../i18n";
import { useList } from "../use_list";
import { Description } from "./description";
import type { Guarded } from "./filter_guard";
import { FilterFrame } from "./frame";
import { useFields } from "./use_fields";
import { type Condition, conditionsOf, type Where } from "./where";

const NOTHING_SHOWN = new Set<string>();

/** A list whose address or saved view has a condition, or an order, that does not fit any more: says which, and offers to remove it. */
export default function WrongFilter(props: Guarded) {
  return (
    <FilterFrame>
      <Wrong {...props} />
    </FilterFrame>
  );
}

function Wrong({ title, filters, query, variablesOf }: Guarded) {
  const text = useText();
  const { search, change } = useList<Where, object>();
  const all = useFields(filters);
  const fields = useMemo(() => new Map(all.map((field) => [field.key, field])), [all]);
  const namesOf = (where: Where) => Object.keys(where).map((key) => (fields.has(key) ? text("filter.wrongValue", { field: fields.get(key)!.label }) : text("filter.goneField", { key }))).join(", ");
  const { conditions, isOrderWrong } = useWrong({ query, variablesOf });
  return (
    <>
      <div className="page-head">
        <h1>{text(title)}</h1>
      </div>
      <EmptyState>
        <p role="alert">{text(isOrderWrong ? "shell.wrongOrder" : "shell.wrongFilter")}</p>
        {conditions.map(({ how, where, rest }) => (
          <p key={JSON.stringify([how, where])} className="wrong-condition">
            <strong>
              {how === "not" && `${text("filter.not")} `}
              <CatchBoundary getResetKey={() => 0} errorComponent={() => namesOf(where)}>
                <Description where={where} fields={fields} />
              </CatchBoundary>
            </strong>
            <button type="button" className="button" onClick={() => change({ where: rest })}>
              {text("filter.remove")}
            </button>
          </p>
        ))}
        {isOrderWrong && (
          <button type="button" className="button" onClick={() => change({ sort: undefined })}>
            {text("shell.withoutOrder")}
          </button>
        )}
        {search.where && (
          <button type="button" className="button" onClick={() => change({ where: undefined, sort: undefined })}>
            {text("shell.withoutFilter")}
          </button>
        )}
      </EmptyState>
    </>
  );
}

/** Ask the server with each condition alone, and with the order alone, which of them it refuses. */
function useWrong({ query, variablesOf }: Pick<Guarded, "query" | "variablesOf">) {
  const environment = useRelayEnvironment();
  const { where, orderBy } = useList<Where, object>();
  const [wrong, setWrong] = useState<{ conditions: readonly Condition[]; isOrderWrong: boolean }>({ conditions: [], isOrderWrong: false });
  const key = JSON.stringify([where ?? {}, orderBy]);
  useEffect(() => {
    let isCurrent = true;
    const [whole, order] = JSON.parse(key) as [Where, object[] | null];
    const isRefused = (one: Where | null, by: object[] | null) =>
      fetchQuery(environment, query, variablesOf(one, by), { fetchPolicy: "network-only" })
        .toPromise()
        .then(() => false, isWrongAddress);
    const look = async () => {
      const conditions = conditionsOf(whole, NOTHING_SHOWN);
      const refused = await Promise.all(conditions.map((condition) => isRefused(aloneOf(condition), null)));
      const isOrderWrong = order !== null && (await isRefused(null, order));
      if (isCurrent) setWrong({ conditions: conditions.filter((_, index) => refused[index]), isOrderWrong });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [environment, query, variablesOf, key]);
  return wrong;
}

function aloneOf({ how, where }: Condition): Where {
  return how === "not" ? { not: where } : where;
}
