import { useNavigate, useSearch } from "@tanstack/react-router";
import { memo, type KeyboardEvent, type MouseEvent, useCallback, useState } from "react";
import { AddRecord } from "../../app/create/add_record";
import { FilterBar } from "../../app/filter_bar";
import type { Where } from "../../app/filters/where";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import DeleteById from "../../app/record/delete/delete_by_id";
import { LoseForm } from "../../app/record/lose_form";
import { cardAt, cardElement } from "../../ui/board/cards";
import { handleKey } from "../../ui/board/keys";
import { BoardTab } from "../../ui/board/tab";
import { isDeleteKey } from "../../ui/delete_key";
import { Dialog } from "../../ui/dialog";
import { EmptyState } from "../../ui/states";
import { usePhone } from "../../ui/use_phone";
import { useFilters } from "../filters";
import { ViewToggle } from "../view_toggle";
import type { BoardSearch } from "./board_search";
import type { CardData } from "./card";
import { ClosingTargets } from "./closing";
import { Column } from "./column";
import { MoveMenu } from "./move_menu";
import { canMove, type OpenMenu, useMoving } from "./moving";
import { useRefresh } from "./refresh";
import { useStages } from "./stages";
import type { dealBoardQuery$data } from "./__generated__/dealBoardQuery.graphql";

interface Props {
  data: dealBoardQuery$data;
  where: Where;
}

/** The board: stages next to each other; on a phone one at a time. */
export function Board({ data, where }: Props) {
  const text = useText();
  const format = useFormat();
  const isPhone = usePhone();
  const search: BoardSearch = useSearch({ strict: false });
  const { pipeline, pipelines, stages } = useStages(data, search.pipeline);
  const [chosen, setChosen] = useState<string | null>();
  const shown = stages.find(({ id }) => id === chosen) ?? stages.find(({ id }) => id !== null);
  const { refresh, onCount } = useRefresh(where, stages);
  const moving = useMoving({ where, stages, staysInColumn: isPhone, refresh });
  const { dragged, menu, losing, focus } = moving;
  const onClick = useClick(moving.openMenu);
  const [deleted, setDeleted] = useState<string | null>(null);
  const onDelete = (event: KeyboardEvent<HTMLElement>) => {
    const card = isDeleteKey(event) ? cardElement(event.target) : null;
    if (!card || !cardAt<CardData>(card)?.viewerCanDelete) return false;
    event.preventDefault();
    setDeleted(card.dataset["card"]!);
    return true;
  };
  const onMove = (element: HTMLElement) => openMenuOf(element, moving.openMenu);
  return (
    <>
      <Head count={stages.reduce((sum, { count }) => sum + count, 0)} pipelines={pipelines} chosen={pipeline?.id} />
      {isPhone && (
        <div className="page-tools board-tabs" role="group" aria-label={text("deals.stage")}>
          {stages.map(({ id, name, count }) => (
            <BoardTab key={id} name={id ?? ""} isShown={id === shown?.id} says={null} onShow={(next) => setChosen(next || null)}>
              {name} <span className="numeric">{format.number(count)}</span>
            </BoardTab>
          ))}
        </div>
      )}
      {stages.length === 0 && <EmptyState>{text("deals.noStages")}</EmptyState>}
      {/* One listener for all cards: one in each would cost every frame of a scroll. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div className="board" onClick={onClick} onKeyDown={(event) => onDelete(event) || handleKey(event, { onMove, onUndo: moving.undo })}>
        {stages
          .filter(({ id }) => !isPhone || id === shown?.id)
          .map((stage) => (
            <Column
              key={stage.id}
              stage={stage}
              where={where}
              accepts={dragged && (stage.id === dragged.stage?.id ? null : canMove(dragged, stage.id ?? "", stages))}
              focus={focus}
              onCount={onCount}
            />
          ))}
      </div>
      {dragged && <ClosingTargets card={dragged} />}
      <MoveMenu menu={menu} stages={stages} onMove={moving.move} onDelete={({ id }) => setDeleted(id)} onClose={moving.closeMenu} />
      {deleted && <DeleteById key={deleted} id={deleted} onClose={() => setDeleted(null)} onDeleted={refresh} onRestored={refresh} />}
      <Dialog open={losing !== null} onClose={moving.keep} title={text("record.loseTitle")}>
        <LoseForm dealId={losing?.id} onLose={moving.lose} />
      </Dialog>
    </>
  );
}

/** Headline and filters. They stay as they are while a card is moved. */
const Head = memo(function Head({ count, ...choice }: ChoiceProps & { count: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <div className="page-head">
        <h1>{text("deals.title")}</h1>
        <span className="quiet numeric">{format.number(count)}</span>
        <div className="page-head-end">
          <AddRecord kind="deal" />
          <ViewToggle />
        </div>
      </div>
      <div className="page-tools">
        {choice.pipelines.length > 1 && <PipelineChoice {...choice} />}
        <FilterBar {...useFilters({ isBoard: true })} />
      </div>
    </>
  );
});

interface ChoiceProps {
  pipelines: readonly { readonly id: string; readonly name: string }[];
  chosen: string | undefined;
}

function PipelineChoice({ pipelines, chosen }: ChoiceProps) {
  const text = useText();
  const navigate = useNavigate();
  const choose = (pipeline: string) =>
    void navigate({ to: ".", search: (before: object) => ({ ...before, pipeline }) });
  return (
    <select className="input" aria-label={text("deals.pipeline")} value={chosen} onChange={(event) => choose(event.target.value)}>
      {pipelines.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

type Open = (menu: OpenMenu) => void;

function openMenuOf(element: HTMLElement, open: Open): void {
  const card = cardAt<CardData>(element);
  const anchor = element.querySelector<HTMLElement>(".card-more");
  if (card && anchor) open({ card, anchor });
}

/** One listener: the button of a card opens its menu, a press elsewhere on it opens the deal. */
function useClick(open: Open) {
  const navigate = useNavigate();
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const element = cardElement(event.target);
      if (!element || event.metaKey || event.ctrlKey || event.shiftKey) return;
      if ((event.target as Element).closest(".card-more")) {
        openMenuOf(element, open);
        return;
      }
      event.preventDefault();
      void navigate({ to: element.querySelector("a")!.getAttribute("href")! });
    },
    [navigate, open],
  );
}
