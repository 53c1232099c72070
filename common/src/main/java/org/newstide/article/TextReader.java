package org.newstide.article;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The one record of a file of plain text; the rules are {@link TextFormat}'s. */
final class TextReader extends WholeFileReader {

  private final Set<String> recurring;

  TextReader(InputStream in, String inputFile, Set<String> recurring) {
    super(in, inputFile);
    this.recurring = recurring;
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
    FlatText flat = FlatText.of(text, recurring);
    Map<RecordField, String> values =
        Map.of(
            RecordField.TITLE, flat.title(),
            RecordField.BODY, flat.body(),
            RecordField.AUTHORS, flat.authors(),
            RecordField.AGENCY, flat.agency());
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    flat.date().ifPresent(date -> dates.put(DateOrigin.TEXT, date));
    return article(values, dates, text, flat.removed());
  }
}
