import { Link } from "@tanstack/react-router";
import { useText } from "../i18n";
import type { Duplicate } from "./use_duplicates";

interface Props {
  duplicates: readonly Duplicate[];
  /** Folder of the records' pages. */
  folder: string;
  onClose: () => void;
}

/** Records that are likely the same, to open instead of adding another one. */
export function Duplicates({ duplicates, folder, onClose }: Props) {
  const text = useText();
  return (
    <div role="status">
      {duplicates.length > 0 && (
        <>
          <p>{text("create.duplicates", { count: duplicates.length })}</p>
          <ul className="found-links">
            {duplicates.map(({ record }) => (
              <li key={record.id}>
                <Link to={`/app/${folder}/${encodeURIComponent(record.id)}`} onClick={onClose}>
                  <bdi>{record.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
