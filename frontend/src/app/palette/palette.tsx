import "./palette.css";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from "react";
import { Dialog } from "../../ui/dialog";
import { useText } from "../i18n";
import { useErrorText } from "../page_states";
import { type Choice, useCommands, useRecent } from "./choices";
import { Options } from "./options";
import { useFound } from "./use_found";

/** Finds records of all kinds, goes to pages, and runs commands. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const list = useId();
  const [query, setQuery] = useState("");
  /** The key of the choice that the arrows or the pointer have led to; the first one without it. */
  const [active, setActive] = useState<string | null>(null);
  const [isEntered, setEntered] = useState(false);
  const { found, error, isLoading } = useFound(query.trim());
  const recent = useRecent();
  const commands = useCommands(query.trim());
  const groups = [
    { label: text("palette.recent"), choices: query.trim() ? [] : recent },
    { label: text("palette.records"), choices: found, isOld: isLoading },
    { label: text("palette.commands"), choices: commands },
  ].filter(({ choices }) => choices.length);
  const choices = groups.flatMap(({ choices: of, isOld }) => (isOld ? [] : of));
  const pointed = choices.findIndex(({ key }) => key === active);
  const current = pointed < 0 && !isLoading ? 0 : pointed;

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    if (choice.run) choice.run();
    else if (choice.path) void navigate({ to: choice.path });
  };
  // Enter is for what was typed: without an arrow, it waits for what is found.
  const chooseFirst = useEffectEvent(() => error === undefined && choose(choices[0]));
  useEffect(() => {
    if (isEntered && !isLoading) chooseFirst();
  }, [isEntered, isLoading]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current, choices.length);
    if (event.key === "Enter" && current < 0) setEntered(true);
    else if (event.key === "Enter") choose(choices[current]);
    else if (next !== undefined) setActive(choices[next]!.key);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} title={text("palette.open")} className="dialog palette">
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-activedescendant={choices[current] && `${list}-${current}`}
        aria-autocomplete="list"
        aria-label={text("palette.open")}
        placeholder={text("palette.open")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(null);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <Options id={list} groups={groups} current={current} onPoint={(index) => setActive(choices[index]?.key ?? null)} onChoose={choose} />
      <p className="palette-status" role="status">
        {error ? errorText(error) : isLoading ? text("shell.loading") : choices.length === 0 && text("palette.nothing")}
      </p>
    </Dialog>
  );
}

function nextIndex(key: string, current: number, length: number): number | undefined {
  if (!length) return undefined;
  if (key === "ArrowDown") return (current + 1) % length;
  return key === "ArrowUp" ? (Math.max(current, 0) - 1 + length) % length : undefined;
}
