package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileChecksum;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newstide.config.ConfigFile;
import org.newstide.jobs.spark.Failure;
import org.newstide.jobs.spark.InputFile;

/** The files that a config's sources name, with their checksums, found without Spark. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * All input files in the order of delivery.
   *
   * @throws Failure if anything is wrong with the listing; it says all that is
   * @throws IOException if a file can't be read, or went away since it was listed
   */
  public static List<InputFile> of(ConfigFile config, Configuration hadoop) throws IOException {
    Listing listing = Listing.of(config, hadoop);
    if (!listing.problems().isEmpty()) {
      throw Failure.usage(String.join("\n", listing.problems()));
    }
    List<InputFile> inputs = new ArrayList<>();
    for (int source = 0; source < listing.files().size(); source++) {
      for (FileStatus file : listing.files().get(source)) {
        String path = file.getPath().toString();
        String checksum = checksum(file.getPath(), hadoop);
        inputs.add(new InputFile(inputs.size(), source, path, file.getLen(), checksum));
      }
    }
    return List.copyOf(inputs);
  }

  /** The store's own checksum where it has one, else the SHA-256 of the content. */
  private static String checksum(Path path, Configuration hadoop) throws IOException {
    FileSystem store = path.getFileSystem(hadoop);
    FileChecksum known = store.getFileChecksum(path);
    if (known != null) {
      return known.getAlgorithmName() + ":" + HexFormat.of().formatHex(known.getBytes());
    }
    try (InputStream in = store.open(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return "SHA-256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
