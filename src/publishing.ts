/** The way to the publishing of a folder; what it takes is loaded when somebody publishes. */
import type { PublishedFolder, PublishFolderOptions } from "./publish-folder.ts";

/**
 * Reads, checks and publishes the business of a folder; nothing is written.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 */
export async function publishFolder(
  folder: string,
  options: PublishFolderOptions,
): Promise<PublishedFolder> {
  const { readAndPublish } = await import("./publish-folder.ts");
  return readAndPublish(folder, options);
}
