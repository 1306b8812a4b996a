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
  return <p className="empty">{children}</p>;
}

interface ErrorProps {
  onRetry: () => void;
  retryLabel: string;
  children: ReactNode;
}

/** An error, where the content would be, with a button to try again. */
export function ErrorState({ onRetry, retryLabel, children }: ErrorProps) {
  return (
    <div className="failed" role="alert">
      <p>{children}</p>
      <button type="button" className="button" onClick={onRetry}>
        {retryLabel}
      </button>
    </div>
  );
}
