import { expect, test } from "vitest";
import { shownToast } from "../toast";
import { createMoves, type Outcome } from "./moves";

function held() {
  let release!: (outcome: Outcome) => void;
  const ended = new Promise<Outcome>((resolve) => (release = resolve));
  return { move: () => ended, release };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a move waits for the one before, and only the last one can be taken back", async () => {
  const { run, undo } = createMoves();
  const first = held();
  const done: string[] = [];
  run(first.move);
  run(async () => {
    done.push("second");
    return { text: "Second.", undo: async () => ({ text: "Back." }) };
  });
  await settled();
  expect(done).toEqual([]);
  first.release({ text: "First.", undo: async () => ({ text: "Wrong." }) });
  await settled();
  expect(shownToast()).toMatchObject({ text: "Second.", undo });
  undo();
  undo();
  await settled();
  expect(shownToast()).toMatchObject({ text: "Back.", undo: null });
});

test("undo while a move runs takes that move back", async () => {
  const { run, undo } = createMoves();
  const { move, release } = held();
  run(move);
  undo();
  release({ text: "Moved.", undo: async () => ({ text: "Back." }) });
  await settled();
  expect(shownToast()?.text).toBe("Back.");
});

test("nothing can be taken back after a move that was refused", async () => {
  const { run, undo } = createMoves();
  run(async () => ({ text: "Moved.", undo: async () => ({ text: "Back." }) }));
  run(async () => ({ text: "Refused.", isError: true }));
  undo();
  await settled();
  expect(shownToast()).toMatchObject({ text: "Refused.", undo: null });
});
