import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { BoardTab, type Says } from "../../ui/board/tab";
import { type ColumnKey, PHONE_COLUMN_KEYS } from "./columns";

interface Props {
  columns: readonly { readonly key: string; readonly count: number }[];
  shown: ColumnKey;
  /** What a column says about the card that is dragged. */
  saysOf: (key: ColumnKey) => Says | null;
  onShow: (key: ColumnKey) => void;
}

/** The columns of a phone: one is shown, the late one first. A card can be dropped on the others. */
export function Tabs({ columns, shown, saysOf, onShow }: Props) {
  const text = useText();
  const format = useFormat();
  const counts = new Map(columns.map(({ key, count }) => [key as ColumnKey, count]));
  return (
    <div className="page-tools board-tabs" role="group" aria-label={text("accounts.board.columns")}>
      {PHONE_COLUMN_KEYS.map((key) => (
        <BoardTab key={key} name={key} isShown={key === shown} says={saysOf(key)} onShow={onShow}>
          {text(`accounts.column.${key}`)} <span className="numeric">{format.number(counts.get(key) ?? 0)}</span>
        </BoardTab>
      ))}
    </div>
  );
}
