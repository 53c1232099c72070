package org.newstide.jobs.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The report in a warehouse: {@code report/index.html}. A mark at its end says of which release it
 * is, so it is known to be whole, and never replaced by that of an older release.
 */
public final class ReportFile {

  private static final String FILE = "report/index.html";
  private static final Pattern MARK = Pattern.compile("<!-- release (\\d{1,9}) [^\\n]*-->\\n\\z");

  /** No mark has more bytes. */
  private static final int LONGEST = 1 << 10;

  private final Warehouse warehouse;

  public ReportFile(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Where it is: a plain path on a local disk, else a URI. */
  public String location() {
    Path file = warehouse.path(FILE);
    return "file".equals(file.toUri().getScheme()) ? file.toUri().getPath() : file.toString();
  }

  /**
   * Whether it is there, whole, and of this release.
   *
   * @param maker the config and the program that would write it now
   */
  public boolean isOf(Release release, String maker) throws IOException {
    return end().endsWith(mark(release, maker));
  }

  /**
   * Puts a report in the place of the former one, in one step where the store renames so.
   *
   * @param runId the run that writes
   * @return false if the report of a newer release stands there and was left alone
   */
  public boolean write(String html, Release release, String maker, String runId)
      throws IOException {
    Matcher standing = MARK.matcher(end());
    if (standing.find() && Integer.parseInt(standing.group(1)) > release.number()) {
      return false;
    }
    Path target = warehouse.path(FILE);
    Path fresh = new Path(target.getParent(), ".new-" + runId);
    try (OutputStream out = warehouse.files().create(fresh, true)) {
      out.write((html + mark(release, maker)).getBytes(StandardCharsets.UTF_8));
    }
    FileContext.getFileContext(target.toUri(), warehouse.files().getConf())
        .rename(fresh, target, Options.Rename.OVERWRITE);
    return true;
  }

  private static String mark(Release release, String maker) {
    return "<!-- release %d of run %s, %s -->\n"
        .formatted(release.number(), release.runId(), maker);
  }

  /** The last bytes, as far as there are any. */
  private String end() throws IOException {
    Path file = warehouse.path(FILE);
    try (FSDataInputStream in = warehouse.files().open(file)) {
      long size = warehouse.files().getFileStatus(file).getLen();
      byte[] bytes = new byte[(int) Math.min(size, LONGEST)];
      in.readFully(size - bytes.length, bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    }
  }
}
