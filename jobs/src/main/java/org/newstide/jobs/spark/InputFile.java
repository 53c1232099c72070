package org.newstide.jobs.spark;

import java.io.Serializable;

/**
 * A file to read articles from.
 *
 * @param rank its place in the order of delivery, from 0: sources as the config lists them, then
 *     paths. A later delivery of an article wins over an earlier one.
 * @param source number of its source in the config, from 0
 * @param path full URI
 * @param bytes its size
 * @param checksum of its content; names the method first
 */
public record InputFile(int rank, int source, String path, long bytes, String checksum)
    implements Serializable {

  /** What a release says of it when so many records were read from it. */
  public Release.Input read(long records) {
    return new Release.Input(path, bytes, checksum, records);
  }
}
