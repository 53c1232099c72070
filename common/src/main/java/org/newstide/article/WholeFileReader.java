package org.newstide.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newstide.article.date.FileDate;

/** Reads the one record of a file that is one article, if the file is not too long to be one. */
abstract class WholeFileReader implements RecordReader {

  /** The most bytes a file may have, decompressed; no more of it is held. */
  static final int LONGEST_FILE = 16 << 20;

  private static final long ONLY = 1;

  private final InputStream in;
  private final String inputFile;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private boolean ended;

  WholeFileReader(InputStream in, String inputFile) {
    this.in = in;
    this.inputFile = inputFile;
  }

  /** The text that bytes stand for, whatever they are. */
  abstract String text(byte[] bytes);

  /** What a whole file says, if anything. */
  abstract Optional<SourceRecord> record(byte[] bytes);

  @Override
  public final Optional<SourceRecord> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    byte[] block = new byte[1 << 16];
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      read.write(block, 0, n);
      if (read.size() > LONGEST_FILE) {
        ended = true;
        String detail = "the file is longer than %d MiB".formatted(LONGEST_FILE >> 20);
        return Optional.of(reject(Reject.Reason.RECORD_TOO_LARGE, detail, unfinished()));
      }
    }
    ended = true;
    return record(read.toByteArray());
  }

  @Override
  public final long nextPosition() {
    return ONLY;
  }

  @Override
  public final String unfinished() {
    return text(read.toByteArray());
  }

  /**
   * The article of the file. A date in the file's name or folders is one of its dates.
   *
   * @param said dates that the file itself says, by what they are from
   * @param text all that the file says
   * @param removed lines of it that are no part of the article
   */
  final RawArticle article(
      Map<RecordField, String> values,
      Map<DateOrigin, String> said,
      String text,
      List<RemovedLine> removed) {
    Map<DateOrigin, String> dates = fileDate();
    dates.putAll(said);
    return new RawArticle(inputFile, ONLY, values, dates, text, removed);
  }

  /** The article of the file that is a page. */
  final SourceRecord page(String html) {
    return PageRecord.of(html, inputFile, ONLY, Optional.empty(), fileDate());
  }

  final Reject reject(Reject.Reason reason, String detail, String text) {
    return Reject.of(inputFile, ONLY, reason, detail, text);
  }

  private Map<DateOrigin, String> fileDate() {
    Map<DateOrigin, String> dates = new EnumMap<>(DateOrigin.class);
    FileDate.of(inputFile).ifPresent(date -> dates.put(DateOrigin.FILE, date));
    return dates;
  }
}
