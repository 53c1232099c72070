package org.newstide.article;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The one record of a file of plain text; the rules are {@link TextFormat}'s. */
final class TextReader extends WholeFileReader {

  TextReader(InputStream in, String inputFile) {
    super(in, inputFile);
  }

  @Override
  String text(byte[] bytes) {
    return Utf8.text(bytes);
  }

  @Override
  Optional<SourceRecord> record(byte[] bytes) {
    String text = text(bytes);
    OptionalInt malformed = Utf8.malformed(bytes, text);
    if (malformed.isPresent()) {
      String detail =
          "byte %d of the file is not UTF-8; convert it".formatted(malformed.getAsInt() + 1);
      return Optional.of(reject(Reject.Reason.NOT_UTF8, detail, text));
    }
    return text.isBlank() ? Optional.empty() : Optional.of(article(text));
  }

  private RawArticle article(String text) {
    FlatText flat = FlatText.of(text);
    return article(
        Map.of(RecordField.TITLE, flat.title(), RecordField.BODY, flat.body()),
        DateOrigin.TEXT,
        flat.date(),
        text);
  }
}
