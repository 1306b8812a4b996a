import { Dialog } from "../../ui/dialog";
import { useText } from "../i18n";

/** Types that a browser shows as images, in which no script runs. */
const IMAGES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml"]);

/** Whether a file of this type has a preview. */
export function hasPreview(contentType: string): boolean {
  return IMAGES.has(contentType.split(";")[0]?.trim().toLowerCase() ?? "");
}

interface Props {
  name: string;
  /** Where the file is; null for no preview. */
  path: string | null;
  onClose: () => void;
}

/** An image over the page, with what saves it. */
export function FilePreview({ name, path, onClose }: Props) {
  const text = useText();
  return (
    <Dialog open={path !== null} onClose={onClose} title={name}>
      {path && <img className="preview" src={path} alt={name} />}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text("record.close")}
        </button>
        <button type="button" className="button button-primary" onClick={() => path && location.assign(path)}>
          {text("record.download")}
        </button>
      </div>
    </Dialog>
  );
}
