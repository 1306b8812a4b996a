import { useState, useTransition } from "react";
import { graphql, useLazyLoadQuery, useMutation } from "react-relay";
import { Popover } from "../ui/popover";
import { toast } from "../ui/toast";
import type { savedViewsCreateMutation, SavedViewList } from "./__generated__/savedViewsCreateMutation.graphql";
import type { savedViewsDeleteMutation } from "./__generated__/savedViewsDeleteMutation.graphql";
import type { savedViewsQuery } from "./__generated__/savedViewsQuery.graphql";
import { useText } from "./i18n";
import { listSearch, type ListSearch } from "./list_search";
import { useErrorText } from "./page_states";
import { useList } from "./use_list";
import { useCan, useViewer } from "./viewer";

type View = savedViewsQuery["response"]["savedViews"][number];

/** The saved views of a list: choose one, keep the current filter, order and columns as a new one, delete one's own. */
export function SavedViews({ list }: { list: string }) {
  const text = useText();
  const [fetchKey, setFetchKey] = useState(0);
  const [, startTransition] = useTransition();
  const { search, change } = useList();
  const { savedViews } = useLazyLoadQuery<savedViewsQuery>(
    graphql`
      query savedViewsQuery {
        savedViews {
          id
          version
          name
          list
          where
          orderBy
          columns
          isShared
          owner {
            id
          }
        }
      }
    `,
    {},
    { fetchKey, fetchPolicy: fetchKey ? "store-and-network" : "store-or-network" },
  );
  const views = savedViews.filter((view) => view.list === list);
  const refetch = () => startTransition(() => setFetchKey((key) => key + 1));
  const current = views.find((view) => view.id === search.view);
  return (
    <div className="views" role="group" aria-label={text("views.views")}>
      <button type="button" className="view" aria-pressed={!current} onClick={() => change(stateOf(null))}>
        {text("views.all")}
      </button>
      {views.map((view) => (
        <button key={view.id} type="button" className="view" aria-pressed={view === current} onClick={() => change(stateOf(view))}>
          <bdi>{view === current && isChanged(view, search) ? text("views.changed", { name: view.name }) : view.name}</bdi>
        </button>
      ))}
      {current && <DeleteView view={current} onDone={refetch} />}
      {hasState(search) && (!current || isChanged(current, search)) && <SaveView list={list as SavedViewList} onDone={refetch} />}
    </div>
  );
}

/** The address of a view; of none, that of the plain list. */
function stateOf(view: View | null): ListSearch {
  const content = view ? listSearch({ where: view.where, sort: view.orderBy, columns: view.columns }) : {};
  return { where: undefined, sort: undefined, columns: undefined, ...content, view: view?.id };
}

function contentOf({ where, sort, columns }: ListSearch): string {
  return JSON.stringify([where ?? null, sort?.length ? sort : null, columns?.length ? columns : null]);
}

function isChanged(view: View, search: ListSearch): boolean {
  return contentOf(stateOf(view)) !== contentOf(search);
}

function hasState(search: ListSearch): boolean {
  return contentOf(search) !== contentOf({});
}

function SaveView({ list, onDone }: { list: SavedViewList; onDone: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const canShare = useCan("RECORDS_WRITE");
  const { search, change } = useList();
  const [commit, isSaving] = useMutation<savedViewsCreateMutation>(graphql`
    mutation savedViewsCreateMutation($input: SavedViewCreateInput!) {
      savedViewCreate(input: $input) {
        savedView {
          id
          name
        }
        userErrors {
          message
        }
      }
    }
  `);
  const save = (form: FormData) => {
    const content = { where: search.where ?? null, orderBy: search.sort ?? null, columns: search.columns ?? [] };
    const input = { list, name: String(form.get("name")), isShared: form.get("shared") === "on", content };
    commit({
      variables: { input },
      onCompleted: ({ savedViewCreate }) => {
        const view = savedViewCreate?.savedView;
        if (!view) return toast({ text: savedViewCreate?.userErrors[0]?.message ?? "", isError: true });
        onDone();
        change({ view: view.id });
        return toast({ text: text("views.saved", { name: view.name }) });
      },
      onError: (error) => toast({ text: errorText(error), isError: true }),
    });
  };
  return (
    <Popover className="chip chip-add" trigger={text("views.save")} title={text("views.save")}>
      {(close) => (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            save(new FormData(event.currentTarget));
            close();
          }}
        >
          <input className="input" name="name" required maxLength={255} aria-label={text("views.name")} placeholder={text("views.name")} />
          {canShare && (
            <label>
              <input type="checkbox" name="shared" /> {text("views.share")}
            </label>
          )}
          <button type="submit" className="button button-primary" disabled={isSaving}>
            {text("views.save")}
          </button>
        </form>
      )}
    </Popover>
  );
}

function DeleteView({ view, onDone }: { view: View; onDone: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const { change } = useList();
  const viewer = useViewer();
  const [commit, isDeleting] = useMutation<savedViewsDeleteMutation>(graphql`
    mutation savedViewsDeleteMutation($input: SavedViewDeleteInput!) {
      savedViewDelete(input: $input) {
        userErrors {
          message
        }
      }
    }
  `);
  if (view.owner.id !== viewer.id) return null;
  const onClick = () =>
    commit({
      variables: { input: { id: view.id, expectedVersion: view.version } },
      onCompleted: () => {
        onDone();
        change({ view: undefined });
        toast({ text: text("views.deleted", { name: view.name }) });
      },
      onError: (error) => toast({ text: errorText(error), isError: true }),
    });
  return (
    <button type="button" className="view" disabled={isDeleting} onClick={onClick}>
      {text("views.delete")}
    </button>
  );
}
