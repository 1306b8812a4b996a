"""Files: uploads, storage, signed URLs and the deletion of unused contents."""
