package org.newstide.config;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Files of one kind.
 *
 * @param path a glob, a file or a folder as written; {@link ConfigFile#resolve} says where it is
 * @param format null stands for JSON lines
 * @param delimiter what stands between the cells of csv; empty stands for a comma
 * @param fields which field of a record holds what; texts and pages have none
 * @param defaults what holds for records that do not say
 * @param optional whether the path may match nothing
 */
public record Source(
    @Required String path,
    Format format,
    @Matches(value = "[\\t -!#-~]", means = "one character of ASCII that is no double quote")
        Optional<String> delimiter,
    Optional<Fields> fields,
    Defaults defaults,
    boolean optional) {

  public Source {
    format = Objects.requireNonNullElse(format, Format.JSONL);
    if (!format.hasFields() && fields.isPresent()) {
      throw new IllegalArgumentException(
          "fields: there are none in a file of format "
              + format.name().toLowerCase(Locale.ROOT)
              + "; leave the key out, and say language and source in defaults");
    }
    if (format != Format.CSV && delimiter.isPresent()) {
      throw new IllegalArgumentException(
          "delimiter: there is none to choose in a file of format "
              + format.name().toLowerCase(Locale.ROOT)
              + "; leave the key out, or say format: csv");
    }
    fields = format.hasFields() ? fields.or(() -> Optional.of(Fields.OF_SAME_NAMES)) : fields;
  }

  /** How records are laid out in a file. */
  public enum Format {
    /** One JSON object a line. */
    JSONL,
    /**
     * Cells between delimiters, in quotes where they hold one; the first line names the columns.
     */
    CSV,
    /** Cells between tabs, without quotes; the first line names the columns. */
    TSV,
    /** A row is a record. */
    PARQUET,
    /** A file is one article of plain text. */
    TEXT,
    /** A file is one web page. */
    HTML,
    /** A file is a news feed as it was fetched. */
    FEED,
    /** A file is a web archive. */
    WARC;

    /** Whether records have fields that a config gives names to. */
    public boolean hasFields() {
      return this == JSONL || this == CSV || this == TSV || this == PARQUET;
    }
  }

  /**
   * The names of a record's fields; a dotted name looks into nested records.
   *
   * @param id the record's own id
   * @param url null stands for "url"
   * @param title null stands for "title"
   * @param body null stands for "body"
   * @param published null stands for "published"
   * @param source who published it
   * @param authors who wrote it
   * @param agency the news agency that it is from
   * @param language its ISO 639 code
   */
  public record Fields(
      Optional<String> id,
      String url,
      String title,
      String body,
      String published,
      Optional<String> source,
      Optional<String> authors,
      Optional<String> agency,
      Optional<String> language) {

    private static final Fields OF_SAME_NAMES =
        new Fields(
            Optional.empty(),
            null,
            null,
            null,
            null,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Fields {
      url = Objects.requireNonNullElse(url, "url");
      title = Objects.requireNonNullElse(title, "title");
      body = Objects.requireNonNullElse(body, "body");
      published = Objects.requireNonNullElse(published, "published");
    }
  }

  /**
   * What holds for records that do not say.
   *
   * @param language ISO 639 code
   * @param source id of who published them
   */
  public record Defaults(
      @Matches(value = "[a-z]{2,3}", means = "an ISO 639 code such as en")
          Optional<String> language,
      Optional<String> source) {}
}
