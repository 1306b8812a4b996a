import { useEffect, useRef } from "react";
import type { Choice } from "./choices";

interface Props {
  id: string;
  /** An old group is of an earlier query: it is seen until there is a newer one, and cannot be chosen from. */
  groups: readonly { label: string; choices: readonly Choice[]; isOld?: boolean }[];
  current: number;
  onPoint: (index: number) => void;
  onChoose: (choice: Choice) => void;
}

/** What can be chosen, in groups. The focus stays in the input; the current option is marked. */
export function Options({ id, groups, current, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [id, current]);
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { choices, isOld }) => sum + (isOld ? 0 : choices.length), 0));
  return (
    <div ref={list} id={id} role="listbox" tabIndex={-1} aria-label={groups[0]?.label ?? ""} className="palette-options" hidden={!groups.length}>
      {groups.map(({ label, choices, isOld = false }, group) => (
        <div key={label} role="group" aria-label={label} aria-busy={isOld || undefined}>
          <p className="palette-group" aria-hidden="true">
            {label}
          </p>
          {choices.map((choice, offset) => {
            if (isOld) return <OldOption key={choice.key} choice={choice} />;
            const index = starts[group]! + offset;
            return (
              // Keys are handled by the input, which keeps the focus.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={choice.key}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                className="palette-option"
                onMouseMove={() => index !== current && onPoint(index)}
                onClick={() => onChoose(choice)}
              >
                <Content choice={choice} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function OldOption({ choice }: { choice: Choice }) {
  return (
    <div role="option" tabIndex={-1} aria-selected={false} aria-disabled="true" className="palette-option">
      <Content choice={choice} />
    </div>
  );
}

function Content({ choice }: { choice: Choice }) {
  return (
    <>
      <choice.icon size={16} aria-hidden="true" />
      <bdi className="cut">{choice.label}</bdi>
      {choice.detail && <bdi className="quiet cut palette-detail">{choice.detail}</bdi>}
    </>
  );
}
