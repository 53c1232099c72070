package org.newstide.article;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts as {@link TextFormat} takes them, of which nothing is said but the text itself: to count
 * lines before any text is read.
 */
public record TextLines() implements SourceFormat {

  @Override
  public RecordReader open(InputStream content, String inputFile) {
    return new WholeFileReader(content, inputFile) {
      @Override
      String text(byte[] bytes) {
        return Utf8.text(bytes);
      }

      @Override
      Optional<SourceRecord> record(byte[] bytes) {
        return Optional.of(article(Map.of(), Map.of(), text(bytes), List.of()));
      }
    };
  }

  /**
   * The different lines of a record's text, blanks made one, and the empty line; nothing if the
   * record is no text.
   */
  public static Set<String> of(SourceRecord sourceRecord) {
    Set<String> lines = new HashSet<>();
    if (sourceRecord instanceof RawArticle raw) {
      lines.addAll(PlainLines.of(raw.text()));
      lines.add("");
    }
    return lines;
  }
}
