package org.newstide.jobs.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.EnumSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Creates a file that must not exist, whole or not at all: of any number of writers one wins, and
 * no reader sees a part of it.
 *
 * <p>The file is written under another name and then given its own: by a hard link on a local disk,
 * elsewhere by a rename that refuses to overwrite (on HDFS that is atomic). Hadoop's own local
 * {@code create(overwrite = false)} and {@code rename} let more than one win.
 */
final class ExclusiveFile {

  private ExclusiveFile() {}

  /** Returns whether this call created the file; false if it was there. */
  static boolean create(Path target, String content, Configuration hadoop) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return "file".equals(target.toUri().getScheme())
        ? link(java.nio.file.Path.of(target.toUri()), bytes)
        : rename(target, bytes, hadoop);
  }

  private static boolean link(java.nio.file.Path target, byte[] bytes) throws IOException {
    Files.createDirectories(target.getParent());
    java.nio.file.Path draft = Files.createTempFile(target.getParent(), ".", ".draft");
    try {
      Files.write(draft, bytes);
      Files.createLink(target, draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean rename(Path target, byte[] bytes, Configuration hadoop)
      throws IOException {
    FileContext files = FileContext.getFileContext(target.toUri(), hadoop);
    Path draft = new Path(target.getParent(), "." + target.getName() + "." + System.nanoTime());
    try {
      try (FSDataOutputStream out =
          files.create(draft, EnumSet.of(CreateFlag.CREATE), Options.CreateOpts.createParent())) {
        out.write(bytes);
        out.hsync();
      }
      files.rename(draft, target, Options.Rename.NONE);
      return true;
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    } finally {
      files.delete(draft, false);
    }
  }
}
