import { beforeEach, expect, test, vi } from "vitest";
import { beginChange, hideToast, shownToast, toast } from "./toast";

const undo = vi.fn<() => void>();

beforeEach(hideToast);

test("what can be undone goes away as soon as another change begins", () => {
  toast({ text: "Moved.", undo });
  const end = beginChange();
  expect(shownToast()).toBeNull();
  end();
});

test("a sentence about an earlier change offers no undo while a later one runs", () => {
  const end = beginChange();
  toast({ text: "Moved.", undo });
  expect(shownToast()).toMatchObject({ text: "Moved.", undo: null });
  end();
  end();
  toast({ text: "Won.", undo });
  expect(shownToast()?.undo).toBe(undo);
});

test("a sentence without undo stays when a change begins", () => {
  toast({ text: "Saved." });
  beginChange()();
  expect(shownToast()?.text).toBe("Saved.");
});
