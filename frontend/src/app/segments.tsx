import { Link } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import { useText } from "./i18n";

export interface Segment {
  to: string;
  label: string;
  icon: LucideIcon;
}

interface Props {
  label: string;
  segments: readonly Segment[];
  /** Whether the state in the address goes along. */
  keepsSearch?: boolean;
}

/** Links between the views of the same records. */
export function Segments({ label, segments, keepsSearch = false }: Props) {
  const text = useText();
  return (
    <nav className="segments" aria-label={text(label)}>
      {segments.map(({ to, label: name, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          {...(keepsSearch && { search: true as never })}
          activeOptions={{ exact: true, includeSearch: false }}
          className="segment"
        >
          <Icon size={14} aria-hidden="true" />
          {text(name)}
        </Link>
      ))}
    </nav>
  );
}
