import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useText } from "./i18n";

const Palette = lazy(() => import("./palette/palette"));
const KEY = /mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘K" : "Ctrl K";

/** Opens the palette: by a press, or by ⌘K from anywhere. */
export function PaletteButton() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className="palette-button" onClick={() => setOpen(true)}>
        <Search size={16} aria-hidden="true" />
        <span>{text("palette.open")}</span>
        <kbd aria-hidden="true">{KEY}</kbd>
      </button>
      <Suspense>{isOpen && <Palette onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
