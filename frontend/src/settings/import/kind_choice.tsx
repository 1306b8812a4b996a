import { useRef } from "react";
import { useText } from "../../app/i18n";

export const KINDS = ["organizations", "people", "deals", "activities", "notes", "LEFT_OUT"] as const;
const MOST_HEADER_ROWS = 20;
const HEADER_ROWS = Array.from({ length: MOST_HEADER_ROWS + 1 }, (_, row) => row);

/** What the rows of a table are, and which row is its header. */
export interface Chosen {
  kind: string;
  headerRow: number | null;
}

interface Props {
  table: string;
  kind: string;
  proposedKind: string | null | undefined;
  headerRow: number | null | undefined;
  onChoose: ((chosen: Chosen) => void) | undefined;
}

/** Chooses what the rows of a table are. An unknown table has a proposal. */
export function KindChoice({ table, kind, proposedKind, headerRow, onChoose }: Props) {
  const text = useText();
  const select = useRef<HTMLSelectElement>(null);
  const isUnknown = kind === "UNKNOWN";
  const kindName = (each: string) => text(`settings.import.kind.${each}`);
  const proposed = proposedKind ? kindName(proposedKind).toLowerCase() : "";
  const accept = () => {
    if (!onChoose || !proposedKind) return;
    select.current?.focus(); // the button goes
    onChoose({ kind: proposedKind, headerRow: null });
  };
  return (
    <>
      {isUnknown && proposedKind && (
        <p className="settings-row">
          {text("settings.import.looksLike", { kind: proposed })}{" "}
          <button type="button" className="button button-primary" aria-disabled={!onChoose} onClick={accept}>
            {text("settings.import.useProposal", { kind: proposed })}
          </button>
        </p>
      )}
      <div className="settings-row import-kind">
        <select
          ref={select}
          className="input"
          aria-label={text("settings.import.rowsAre", { table })}
          value={kind}
          aria-disabled={!onChoose}
          onChange={(event) => onChoose?.({ kind: event.target.value, headerRow: null })}
        >
          {isUnknown && <option value="UNKNOWN">{text("settings.import.chooseKind")}</option>}
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {kindName(each)}
            </option>
          ))}
        </select>
        {!isUnknown && kind !== "LEFT_OUT" && typeof headerRow === "number" && (
          <select
            className="input"
            aria-label={text("settings.import.headerRow", { table })}
            value={headerRow}
            aria-disabled={!onChoose}
            onChange={(event) => onChoose?.({ kind, headerRow: Number(event.target.value) })}
          >
            {HEADER_ROWS.map((row) => (
              <option key={row} value={row}>
                {row === 0 ? text("settings.import.headerRow.none") : text("settings.import.headerRow.row", { number: row })}
              </option>
            ))}
          </select>
        )}
      </div>
    </>
  );
}
