import type { Environment } from "relay-runtime";
import { beforeEach, expect, test, vi } from "vitest";
import { hideToast, shownToast, toast } from "../../ui/toast";
import { followBulkChange } from "./bulk_change";

interface Listener {
  onNext: (data: { bulkChangeProgress: object }) => void;
  onLost: () => void;
}

const { listen, stop } = vi.hoisted(() => ({ listen: vi.fn<(operation: unknown, listener: Listener) => () => void>(), stop: vi.fn<() => void>() }));
vi.mock("../live", () => ({ listen }));

const RUNNING = { status: "RUNNING", recordCount: 200, recordsDone: 100, changedCount: 100, refusedCount: 0, problem: null };

beforeEach(() => {
  hideToast();
  listen.mockReset().mockReturnValue(stop);
  stop.mockReset();
});

function followed(): Listener {
  followBulkChange({} as Environment, "7", { text: (id) => id, errorText: String });
  return listen.mock.calls[0]![1];
}

test("progress is shown, with a way to cancel, until the end", () => {
  const { onNext } = followed();
  onNext({ bulkChangeProgress: RUNNING });
  expect(shownToast()).toMatchObject({ text: "bulk.progress", action: { label: "bulk.cancel" } });
  onNext({ bulkChangeProgress: { ...RUNNING, status: "FINISHED" } });
  expect(shownToast()).toMatchObject({ text: "bulk.ended", isError: false });
  expect(stop).toHaveBeenCalledOnce();
});

test("progress leaves what can be undone where it is", () => {
  const { onNext } = followed();
  toast({ text: "Moved.", undo: () => undefined });
  onNext({ bulkChangeProgress: RUNNING });
  expect(shownToast()?.text).toBe("Moved.");
});

test("lost contact is said once, and ends after many losses", () => {
  const { onNext, onLost } = followed();
  onNext({ bulkChangeProgress: RUNNING });
  onLost();
  expect(shownToast()?.text).toBe("bulk.lost");
  hideToast();
  for (let losses = 2; losses <= 20; losses += 1) onLost();
  expect(shownToast()).toBeNull();
  expect(stop).toHaveBeenCalledOnce();
});
