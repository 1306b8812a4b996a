import { type ReactNode, useEffect, useState } from "react";
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from "react-relay";
import { useText } from "../i18n";
import { useList } from "../use_list";
import { SaveView } from "./save_view";
import { ViewMenu } from "./view_menu";
import { hasState, isChanged, stateOf } from "./view_state";
import type { savedViews_query$key } from "./__generated__/savedViews_query.graphql";

interface Props {
  /** The list's value of `SavedViewList`. */
  list: string;
  query: savedViews_query$key;
  /** Ids of the columns that are shown; none on a board. */
  shown?: readonly string[];
  /** The filters. What keeps them as a view comes after them, so that they stay in their place when it appears. */
  children: ReactNode;
}

const VIEWS = graphql`
  query savedViewsQuery {
    ...savedViews_query
  }
`;
const NONE: readonly string[] = [];

/** The saved views of a list: choose one, keep what is shown as a new one, change one. A plain address shows the default view. */
export function SavedViews({ list, query, shown = NONE, children }: Props) {
  const text = useText();
  const environment = useRelayEnvironment();
  const { search, change, adjust } = useList();
  const { savedViews } = useFragment(
    graphql`
      fragment savedViews_query on Query {
        savedViews {
          id
          name
          list
          where
          orderBy
          columns
          columnWidths
          isDefault
          ...viewMenu_view
        }
      }
    `,
    query,
  );
  const views = savedViews.filter((view) => view.list === list);
  const refetch = () => void fetchQuery(environment, VIEWS, {}, { fetchPolicy: "network-only" }).subscribe({ error: () => undefined }); // the list's next reading has them
  const [made, setMade] = useState<string>();
  const current = views.find((view) => view.id === search.view);
  const isPlain = !search.view && !hasState(search);
  const first = isPlain ? views.find((view) => view.isDefault) : undefined;
  useEffect(() => {
    if (first) adjust(stateOf(first));
    // oxlint-disable-next-line react/exhaustive-deps -- only a list that begins, not each change of its address
  }, [first?.id]);
  const isEdited = current !== undefined && isChanged(current, search);
  return (
    <>
      <div className="views" role="group" aria-label={text("views.views")}>
        <button type="button" className="view" aria-pressed={!current} onClick={() => change(stateOf(null))}>
          {text("views.all")}
        </button>
        {views.map((view) => (
          <button key={view.id} ref={view.id === made ? takeFocus : undefined} type="button" className="view" aria-pressed={view === current} onClick={() => change(stateOf(view))}>
            <bdi>{view === current && isEdited ? text("views.changed", { name: view.name }) : view.name}</bdi>
          </button>
        ))}
        {current && <ViewMenu view={current} isChanged={isEdited} shown={shown} onDone={refetch} />}
      </div>
      {children}
      {hasState(search) && (!current || isEdited) && <SaveView list={list} names={views.map(({ name }) => name)} shown={shown} onDone={(id) => (setMade(id), refetch())} />}
    </>
  );
}

/** The button that saved a view goes away: the view that it made has the focus then. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}
