import { useEffect, useRef } from "react";
import type { Choice } from "./choices";

interface Props {
  id: string;
  groups: readonly { label: string; choices: readonly Choice[] }[];
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
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { choices }) => sum + choices.length, 0));
  return (
    <div ref={list} id={id} role="listbox" tabIndex={-1} aria-label={groups[0]?.label ?? ""} className="palette-options" hidden={!groups.length}>
      {groups.map(({ label, choices }, group) => (
        <div key={label} role="group" aria-label={label}>
          <p className="palette-group" aria-hidden="true">
            {label}
          </p>
          {choices.map((choice, offset) => {
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
                <choice.icon size={16} aria-hidden="true" />
                <bdi className="cut">{choice.label}</bdi>
                {choice.detail && <bdi className="quiet cut palette-detail">{choice.detail}</bdi>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
