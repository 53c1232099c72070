package org.newstide.article;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON lines: one JSON object a line, UTF-8.
 *
 * <ol>
 *   <li>A record's position is the number of its line. Blank lines are no records but are counted,
 *       so that the position finds the line in an editor. Of a file that is read in ranges it is
 *       the number of the line's first byte, from 1, which is known without reading what is before.
 *   <li>A byte order mark is accepted. A line with bytes that are not UTF-8 is a reject: to replace
 *       them would lose names without a word.
 *   <li>A line longer than 16 MiB is a reject, and is skipped without being held.
 *   <li>Where an object has a key twice the last counts, as in most readers of JSON.
 *   <li>{@code id} and {@code published} may be strings or numbers, {@code body} and {@code
 *       authors} a string or an array of strings (paragraphs, names), the others strings. null is
 *       absent. All else is a reject.
 * </ol>
 *
 * @param fields the name that each field has in the records. "a.b" is what the object {@code a}
 *     holds under {@code b}, unless the record has a field "a.b" itself
 */
public record JsonlFormat(Map<RecordField, String> fields) implements SourceFormat {

  /** The most bytes a line may have. */
  static final int LONGEST_LINE = 16 << 20;

  public JsonlFormat {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("no field is mapped; map title or body at least");
    }
    fields = Map.copyOf(fields);
  }

  @Override
  public RecordReader open(InputStream content, String inputFile) {
    return new JsonlReader(
        new LineReader(content, LONGEST_LINE),
        new JsonRecord(new EnumMap<>(fields)),
        inputFile,
        ByteRange.WHOLE);
  }

  /** Whether ranges of a file can be read apart: it must not be compressed. */
  public boolean splits(String inputFile) {
    return Compression.isNone(inputFile);
  }

  /**
   * The records that begin in a range of a file that can be split.
   *
   * @param file the file's bytes from {@link #begin} on; the caller closes them
   * @param inputFile full URI of the file
   */
  public Iterator<SourceRecord> read(InputStream file, String inputFile, ByteRange range) {
    LineReader lines = new LineReader(file, LONGEST_LINE, begin(range));
    JsonRecord format = new JsonRecord(new EnumMap<>(fields));
    return new JsonlRange(
        lines, new JsonlReader(lines, format, inputFile, range), inputFile, range);
  }

  /** The first byte that is needed of a range: the one before it may end a line. */
  public static long begin(ByteRange range) {
    return Math.max(0, range.from() - 1);
  }
}
