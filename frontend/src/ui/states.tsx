import "./states.css";
import type { ReactNode } from "react";

/** Breathing bars while something loads. They appear after a moment, so that quick answers do not flicker. */
export function LoadingBars({ label, rows = 8 }: { label: string; rows?: number }) {
  return (
    <div className="loading" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="loading-bar" />
      ))}
    </div>
  );
}

/** One sentence with the next step. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}

interface ErrorProps {
  onRetry: () => void;
  retryLabel: string;
  children: ReactNode;
}

/** An error in place of a page, with a button to try again. */
export function ErrorState({ onRetry, retryLabel, children }: ErrorProps) {
  return (
    <div className="failed" role="alert">
      <h1>{children}</h1>
      <button type="button" className="button" onClick={onRetry}>
        {retryLabel}
      </button>
    </div>
  );
}
