import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import { commit } from "../commit";
import { ApiError, NetworkError } from "../errors";
import type { About } from "./about";
import type { uploadMutation } from "./__generated__/uploadMutation.graphql";

/** Upload a file. `onProgress` gets the part that has arrived, 0 to 1. Rejects if the server refuses the file. */
export async function uploadFile(
  environment: Environment,
  about: About,
  file: File,
  onProgress: (part: number) => void,
): Promise<void> {
  const contentType = file.type || "application/octet-stream";
  const { upload } = await commit<uploadMutation>(
    environment,
    graphql`
      mutation uploadMutation($input: FileUploadInput!) {
        result: fileUpload(input: $input) {
          upload {
            uploadUrl
          }
          userErrors {
            ...commit_userErrors @relay(mask: false)
          }
        }
      }
    `,
    { ...about, name: file.name, size: file.size, contentType },
  );
  if (upload) await sendFile(upload.uploadUrl, file, onProgress);
}

/** Why the server refused a file, by the code in its answer. */
function refusalOf(answer: string): Error {
  try {
    const { errors } = JSON.parse(answer) as { errors: { message: string; extensions: { code: string } }[] };
    return new ApiError(errors[0]!.extensions.code, errors[0]!.message);
  } catch {
    return new Error(answer);
  }
}

/** Send a file to a signed URL of this server. */
export function sendFile(url: string, file: File, onProgress: (part: number) => void): Promise<void> {
  const path = new URL(url, location.origin).pathname;
  // `fetch` does not tell how much it has sent.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener("load", () => (request.status === 201 ? resolve() : reject(refusalOf(request.responseText))));
    request.addEventListener("error", () => reject(new NetworkError("The upload was interrupted.")));
    request.open("PUT", path);
    request.send(file);
  });
}
