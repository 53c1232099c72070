package org.newstide.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who published an article: the record's field, else the host of its address as in {@link
 * CanonicalUrl}, else the default of the configured source, else the name of the input folder.
 */
public final class SourceId {

  /** What stands for all sources in trend tables, and so can be no source's id. */
  public static final String ALL = "all";

  /** What stands for the sources without a series of their own in trend tables. */
  public static final String OTHER = "other";

  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");

  private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?/*");

  private SourceId() {}

  /** Whether an id means no one source, in whatever letters. */
  static boolean isReserved(String id) {
    return id.equalsIgnoreCase(ALL) || id.equalsIgnoreCase(OTHER);
  }

  /**
   * The id of an article's source.
   *
   * @param url the article's address, if it has one
   * @param defaults the defaults of the configured source
   */
  public static String of(
      RawArticle raw, Optional<CanonicalUrl> url, Map<RecordField, String> defaults) {
    return raw.value(RecordField.SOURCE)
        .map(SourceId::oneLine)
        .filter(given -> !given.isEmpty())
        .or(() -> url.map(CanonicalUrl::host))
        .orElseGet(() -> ofFile(raw.inputFile(), defaults));
  }

  /** The id of the source of what a file holds that says neither source nor address. */
  public static String ofFile(String inputFile, Map<RecordField, String> defaults) {
    return Optional.ofNullable(defaults.get(RecordField.SOURCE)).orElseGet(() -> folder(inputFile));
  }

  private static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The name of the folder that a file is in; of a file in no folder, its own. */
  private static String folder(String uri) {
    String path = SCHEME.matcher(uri).replaceFirst("");
    String folders = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String name = folders.isEmpty() ? path : folders.substring(folders.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return name;
    }
  }
}
