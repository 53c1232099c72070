package org.newstide.article;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.newstide.article.Reject.Reason;

/** The records of delimited text; the rules are {@link CsvFormat}'s. */
final class CsvReader implements RecordReader {

  private static final int MOST_COLUMNS = 10_000;
  private static final int INPUT_BUFFER = 1 << 13;

  private final LineReader reader;
  private final CsvLines lines;
  private final CsvFormat format;
  private final String inputFile;
  private final CsvParser parser;
  private final Pattern delimiter;
  private Optional<CsvHeader> header = Optional.empty();
  private boolean ended;

  CsvReader(LineReader reader, CsvFormat format, String inputFile) {
    this.reader = reader;
    this.lines = new CsvLines(reader, format);
    this.format = format;
    this.inputFile = inputFile;
    this.parser = parser(format);
    this.delimiter = Pattern.compile(Pattern.quote(String.valueOf(format.delimiter())));
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (!ended) {
      List<CsvLine> taken = lines.next();
      ended = taken.isEmpty();
      if (ended || (taken.size() == 1 && Utf8.text(taken.get(0).bytes()).isBlank())) {
        continue;
      }
      Optional<SourceRecord> found = header.isEmpty() ? header(taken) : Optional.of(record(taken));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @Override
  public long nextPosition() {
    return lines.nextNumber();
  }

  @Override
  public String unfinished() {
    return Utf8.text(reader.unfinished());
  }

  /** Reads the names of the columns; what is wrong with them ends the file. */
  private Optional<SourceRecord> header(List<CsvLine> taken) throws IOException {
    Optional<Reject> unreadable = unreadable(taken);
    List<String> names = unreadable.isPresent() ? List.of() : cells(text(taken));
    CsvHeader found = new CsvHeader(names, new EnumMap<>(format.fields()));
    Optional<Reject> wrong =
        unreadable.or(
            () -> found.problem().map(problem -> reject(taken, Reason.WRONG_HEADER, problem)));
    ended = wrong.isPresent();
    if (ended) {
      reader.skip(); // that the file is damaged would explain it
    }
    header = Optional.of(found);
    return wrong.map(SourceRecord.class::cast);
  }

  private SourceRecord record(List<CsvLine> taken) {
    Optional<Reject> unreadable = unreadable(taken);
    if (unreadable.isPresent()) {
      return unreadable.get();
    }
    List<String> cells = cells(text(taken));
    int columns = header.orElseThrow().names().size();
    if (cells.size() != columns) {
      String detail =
          cells.isEmpty()
              ? "a quote within the record is neither the end of a cell nor doubled"
              : "the record has %d cells, the line of names has %d%s"
                  .formatted(
                      cells.size(),
                      columns,
                      format.hasQuotes() ? "; a quote may not be closed" : "");
      return reject(lines.firstOf(taken), Reason.WRONG_CELLS, detail);
    }
    Map<RecordField, String> values = header.orElseThrow().values(cells);
    return new RawArticle(inputFile, taken.get(0).number(), values);
  }

  private Optional<Reject> unreadable(List<CsvLine> taken) {
    if (taken.get(0).isTooLong()) {
      String detail = "the line is longer than %d MiB".formatted(CsvFormat.LONGEST_RECORD >> 20);
      return Optional.of(reject(taken, Reason.RECORD_TOO_LARGE, detail));
    }
    byte[] bytes = bytes(taken);
    OptionalInt malformed = Utf8.malformed(bytes, Utf8.text(bytes));
    return malformed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            reject(
                taken,
                Reason.NOT_UTF8,
                "byte %d of the record is not UTF-8; convert the file"
                    .formatted(malformed.getAsInt() + 1)));
  }

  /** The cells of a record; none if its quotes are not as they must be. */
  private List<String> cells(String text) {
    if (!format.hasQuotes()) {
      return Arrays.asList(delimiter.split(text, -1));
    }
    try {
      String[] cells = parser.parseLine(text);
      return cells == null ? List.of() : Arrays.asList(cells);
    } catch (TextParsingException malformed) {
      return List.of();
    }
  }

  private Reject reject(List<CsvLine> taken, Reason reason, String detail) {
    return Reject.of(inputFile, taken.get(0).number(), reason, detail, text(taken));
  }

  private static String text(List<CsvLine> taken) {
    return Utf8.text(bytes(taken));
  }

  private static byte[] bytes(List<CsvLine> taken) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (CsvLine line : taken) {
      if (bytes.size() > 0) {
        bytes.write('\n');
      }
      bytes.writeBytes(line.bytes());
    }
    return bytes.toByteArray();
  }

  private static CsvParser parser(CsvFormat format) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(format.delimiter());
    settings.getFormat().setLineSeparator("\n");
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setSkipEmptyLines(false);
    settings.setCommentProcessingEnabled(false);
    settings.setMaxColumns(MOST_COLUMNS);
    // a cell is no longer than its record, of which the length is known
    settings.setMaxCharsPerColumn(-1);
    settings.setInputBufferSize(INPUT_BUFFER);
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    return new CsvParser(settings);
  }
}
