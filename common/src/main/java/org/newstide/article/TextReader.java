package org.newstide.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The one record of a file of plain text; the rules are {@link TextFormat}'s. */
final class TextReader implements RecordReader {

  private static final long ONLY = 1;

  private final InputStream in;
  private final String inputFile;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private boolean ended;

  TextReader(InputStream in, String inputFile) {
    this.in = in;
    this.inputFile = inputFile;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    byte[] block = new byte[1 << 16];
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      read.write(block, 0, n);
      if (read.size() > TextFormat.LONGEST_FILE) {
        ended = true;
        return Optional.of(
            reject(
                Reject.Reason.RECORD_TOO_LARGE,
                "the file is longer than %d MiB".formatted(TextFormat.LONGEST_FILE >> 20),
                unfinished()));
      }
    }
    ended = true;
    return record(read.toByteArray());
  }

  @Override
  public long nextPosition() {
    return ONLY;
  }

  @Override
  public String unfinished() {
    return Utf8.text(read.toByteArray());
  }

  private Optional<SourceRecord> record(byte[] bytes) {
    String text = Utf8.text(bytes);
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
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    flat.date().ifPresent(written -> dates.put(DateOrigin.TEXT, written));
    FileDate.of(inputFile).ifPresent(written -> dates.put(DateOrigin.FILE, written));
    return new RawArticle(
        inputFile,
        ONLY,
        Map.of(RecordField.TITLE, flat.title(), RecordField.BODY, flat.body()),
        dates,
        text);
  }

  private Reject reject(Reject.Reason reason, String detail, String text) {
    return Reject.of(inputFile, ONLY, reason, detail, text);
  }
}
