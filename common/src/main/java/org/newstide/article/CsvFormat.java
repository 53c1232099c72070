package org.newstide.article;

import java.io.InputStream;
import java.util.Map;

/**
 * Delimited text, UTF-8: a line with the names of the columns, then a record a line.
 *
 * <ol>
 *   <li>With quotes as in RFC 4180: a cell in double quotes may hold delimiters, line breaks and
 *       quotes, which are doubled. Without, as tab-separated files are written, a quote is a
 *       character like others.
 *   <li>A record's position is the number of its first line, the line of names being 1. Blank lines
 *       are no records but are counted. A byte order mark is accepted.
 *   <li>A column that a file lacks is absent in all its records; a file with neither the column of
 *       titles nor that of bodies, or with a mapped name twice, is one reject.
 *   <li>A record with more or fewer cells than there are names is a reject: nobody knows which is
 *       which. If it has more than one line, as when a quote is not closed, the first of them is
 *       the reject and the others are read anew.
 *   <li>A record with bytes that are not UTF-8, and one longer than 16 MiB, are rejects; a longer
 *       line is not held.
 * </ol>
 *
 * @param fields the name of the column that each field has
 * @param delimiter what stands between cells: one character of ASCII, no quote and no line break
 * @param hasQuotes whether cells may stand in double quotes
 */
public record CsvFormat(Map<RecordField, String> fields, char delimiter, boolean hasQuotes)
    implements SourceFormat {

  static final char QUOTE = '"';

  /** The most bytes that a record may have. */
  static final int LONGEST_RECORD = 16 << 20;

  public CsvFormat {
    if (!fields.containsKey(RecordField.TITLE) && !fields.containsKey(RecordField.BODY)) {
      throw new IllegalArgumentException("neither title nor body is mapped; map one at least");
    }
    if (delimiter >= 0x7F || (delimiter < ' ' && delimiter != '\t') || delimiter == QUOTE) {
      throw new IllegalArgumentException(
          "the delimiter is U+%04X; allowed is a character of ASCII but \", or a tab"
              .formatted((int) delimiter));
    }
    fields = Map.copyOf(fields);
  }

  @Override
  public RecordReader open(InputStream content, String inputFile) {
    return new CsvReader(new LineReader(content, LONGEST_RECORD), this, inputFile);
  }
}
