import { ExternalLink } from "lucide-react";
import { Dialog } from "../../ui/dialog";
import { useText } from "../i18n";

/** Types that a browser shows as images, in which no script runs. */
const IMAGES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml"]);

const PDF = "application/pdf";

/** Whether a file of this type has a preview. */
export function hasPreview(contentType: string): boolean {
  const type = typeOf(contentType);
  return type === PDF || IMAGES.has(type);
}

function typeOf(contentType: string): string {
  return contentType.split(";")[0]?.trim().toLowerCase() ?? "";
}

interface Props {
  name: string;
  contentType: string;
  /** Where the file is; null for no preview. */
  path: string | null;
  onClose: () => void;
}

/**
 * An image over the page; a PDF is shown in a tab of its own, as the app has no frames. The server sends it with a policy
 * that runs nothing of it in the app's origin.
 */
export function FilePreview({ name, contentType, path, onClose }: Props) {
  const text = useText();
  const isPdf = typeOf(contentType) === PDF;
  return (
    <Dialog open={path !== null} onClose={onClose} title={name}>
      {path && !isPdf && <img className="preview" src={path} alt={name} />}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text("record.close")}
        </button>
        {isPdf && path && (
          <a className="button" href={`${path}?inline`} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            {text("record.openTab")}
            <ExternalLink size={14} aria-hidden="true" />
          </a>
        )}
        <button type="button" className="button button-primary" onClick={() => path && location.assign(path)}>
          {text("record.download")}
        </button>
      </div>
    </Dialog>
  );
}
