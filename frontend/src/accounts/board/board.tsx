import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, lazy, memo, type MouseEvent, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { fetchQuery, useRelayEnvironment } from "react-relay";
import { FilterBar } from "../../app/filter_bar";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import type { savedViews_query$key } from "../../app/views/__generated__/savedViews_query.graphql";
import { SavedViews } from "../../app/views/saved_views";
import { useCan, useViewer } from "../../app/viewer";
import { cardAt, cardElement } from "../../ui/board/cards";
import { handleKey } from "../../ui/board/keys";
import { isDeleteKey } from "../../ui/delete_key";
import { usePhone } from "../../ui/use_phone";
import { useFilters } from "../list/filters";
import { ViewToggle } from "../view_toggle";
import { BOARD, FIRST_CARDS } from "./account_board";
import type { CardData } from "./cards";
import { Column } from "./column";
import type { ColumnKey } from "./columns";
import { MoveMenu } from "./move_menu";
import type { BoardPlace } from "./moves";
import { useMoving } from "./moving";
import { type ActivityType, Question } from "./question";
import { useColumnIds, useLiveBoard } from "./refresh";
import { useSays } from "./says";
import { Tabs } from "./tabs";
import type { AccountWhere, accountBoardQuery, accountBoardQuery$data } from "./__generated__/accountBoardQuery.graphql";

const DeleteById = lazy(() => import("../../app/record/delete/delete_by_id"));

type BoardData = accountBoardQuery$data["accountBoard"];

interface Props {
  board: BoardData;
  types: readonly ActivityType[];
  views: savedViews_query$key;
  where: AccountWhere | null;
}

/** The board: columns next to each other; on a phone one at a time. */
export function Board({ board, types, views, where }: Props) {
  const isPhone = usePhone();
  const canMove = useCan("RECORDS_WRITE");
  const says = useSays();
  const [shown, setShown] = useState<ColumnKey>("OVERDUE");
  const place = usePlace(board, where);
  const { refreshAll, onCount } = useRefreshAll(place);
  const moving = useMoving(place, types, isPhone);
  const { dragged, menu, asked, previews, focus } = moving;
  useLiveBoard(board, place, refreshAll, dragged !== null);
  const onClick = useClick(moving.openMenu);
  const [deleted, setDeleted] = useState<string | null>(null);
  const onDelete = (event: KeyboardEvent<HTMLElement>) => {
    const card = isDeleteKey(event) ? cardElement(event.target) : null;
    const organization = card && cardAt<CardData>(card)?.organization;
    if (!organization?.viewerCanDelete) return false;
    event.preventDefault();
    setDeleted(organization.id);
    return true;
  };
  const question = asked && (
    <Question
      key={`${asked.card.id} ${asked.to}`}
      asked={asked}
      says={says(asked.card, asked.to, previews[asked.to])?.text}
      types={types}
      onAnswer={moving.answer}
      onCancel={moving.cancel}
    />
  );
  const isShown = (key: ColumnKey) => !isPhone || key === (asked?.to ?? shown);

  return (
    <>
      <Head count={board.columns.reduce((sum, { count }) => sum + count, 0)} views={views} />
      {isPhone && (
        <Tabs
          columns={board.columns}
          shown={asked?.to ?? shown}
          saysOf={(key) => dragged && says(dragged, key, previews[key])}
          onShow={setShown}
        />
      )}
      {/* One listener for all cards: one in each would cost every frame of a scroll. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        className="board"
        onClick={onClick}
        onKeyDown={(event) =>
          onDelete(event) ||
          handleKey(event, {
            onMove: (element) => canMove && openMenuOf(element, moving.openMenu),
            onUndo: moving.undo,
          })
        }
      >
        {board.columns.map((column) => {
          const key = column.key as ColumnKey;
          return isShown(key) ? (
            <Column
              key={key}
              column={column}
              name={key}
              canMove={canMove}
              isDragging={dragged !== null}
              says={dragged && says(dragged, key, previews[key])}
              focus={focus}
              onCount={onCount}
            >
              {asked?.to === key && question}
            </Column>
          ) : null;
        })}
      </div>
      <MoveMenu menu={menu} previews={previews} onMove={moving.begin} onDelete={({ organization }) => setDeleted(organization.id)} onClose={moving.closeMenu} />
      {deleted && (
        <Suspense>
          <DeleteById key={deleted} id={deleted} onClose={() => setDeleted(null)} onDeleted={refreshAll} onRestored={refreshAll} />
        </Suspense>
      )}
    </>
  );
}

/** Headline and filters. They stay as they are while a card is moved. */
const Head = memo(function Head({ count, views }: { count: number; views: savedViews_query$key }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <div className="page-head">
        <h1>{text("accounts.title")}</h1>
        <span className="quiet numeric">{format.number(count)}</span>
        <div className="page-head-end">
          <ViewToggle />
        </div>
      </div>
      <div className="page-tools">
        <SavedViews list="ACCOUNTS" query={views}>
          <FilterBar {...useFilters()} />
        </SavedViews>
      </div>
    </>
  );
});

function usePlace(board: BoardData, where: AccountWhere | null): BoardPlace {
  const { timeZone } = useViewer();
  const ids = useColumnIds(board.columns);
  const filter = JSON.stringify(where);
  return useMemo(() => ({ ids, where: JSON.parse(filter) as AccountWhere | null, timeZone }), [ids, filter, timeZone]);
}

const MOST_CARDS = 100;

/** Return a function that reads the whole board again, with as many cards as are loaded. */
function useRefreshAll({ where }: BoardPlace) {
  const environment = useRelayEnvironment();
  const loaded = useRef(new Map<ColumnKey, number>());
  const onCount = useCallback((key: ColumnKey, count: number) => void loaded.current.set(key, count), []);
  const refreshAll = useCallback(() => {
    const first = Math.min(MOST_CARDS, Math.max(FIRST_CARDS, ...loaded.current.values()));
    fetchQuery<accountBoardQuery>(environment, BOARD, { where, first }, { fetchPolicy: "network-only" }).subscribe({
      error: () => undefined, // the next moment, or the connection coming back, asks again
    });
  }, [environment, where]);
  return { refreshAll, onCount };
}

type OpenMenuOf = ReturnType<typeof useMoving>["openMenu"];

function openMenuOf(element: HTMLElement, openMenu: OpenMenuOf): void {
  const card = cardAt<CardData>(element);
  const anchor = element.querySelector<HTMLElement>(".card-more");
  if (card && anchor) openMenu({ card, anchor });
}

/** One listener: the button of a card opens its menu, a press elsewhere on it opens the account. */
function useClick(openMenu: OpenMenuOf) {
  const navigate = useNavigate();
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const element = cardElement(event.target);
      if (!element || event.metaKey || event.ctrlKey || event.shiftKey) return;
      if ((event.target as Element).closest(".card-more")) {
        openMenuOf(element, openMenu);
        return;
      }
      event.preventDefault();
      void navigate({ to: element.querySelector("a")!.getAttribute("href")! });
    },
    [navigate, openMenu],
  );
}
